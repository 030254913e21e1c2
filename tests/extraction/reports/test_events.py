"""What is said to have happened: done, planned, denied, or told as history."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.extraction.texts import document, made_texts
from tracker.extraction.reports.events import Event, current, events
from tracker.extraction.reports.moods import Mood
from tracker.extraction.vocabulary.acts import Act, Form


def found(text: str, *, published: str = "", language: str = "en") -> list[Event]:
    return events(document(text, published=published, language=language))


def one(text: str, *, published: str = "", language: str = "en") -> Event:
    return found(text, published=published, language=language)[0]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Malta and Ghana signed a treaty.", Mood.DONE),
        ("Malta and Ghana have signed a treaty.", Mood.DONE),
        ("The treaty was formally signed.", Mood.DONE),
        ("After signing the treaty they left.", Mood.DONE),
        ("Malta and Ghana will sign a treaty.", Mood.PLANNED),
        ("The treaty is to be signed in June.", Mood.PLANNED),
        ("The treaty is expected to be signed.", Mood.PLANNED),
        ("They hope to sign a treaty.", Mood.PLANNED),
        ("The treaty could be signed soon.", Mood.PLANNED),
        ("The signing of the treaty is planned for June.", Mood.PLANNED),
        ("Before signing the treaty they met.", Mood.PLANNED),
        ("They have not signed a treaty.", Mood.DENIED),
        ("No treaty was signed.", Mood.DENIED),
        ("They never signed a treaty.", Mood.DENIED),
        ("They denied signing a treaty.", Mood.DENIED),
        ("The treaty has not yet been signed.", Mood.DENIED),
    ],
)
def test_the_mood_of_a_signing(text, mood):
    assert one(text).mood is mood
    assert one(text).signs is (mood is Mood.DONE)


@pytest.mark.parametrize(
    ("language", "text", "mood"),
    [
        ("es", "Perú y Marruecos firmaron un tratado.", Mood.DONE),
        ("es", "Perú y Marruecos firmarán un tratado.", Mood.PLANNED),
        ("es", "Perú no firmó el tratado.", Mood.DENIED),
        ("fr", "Le Tchad et la Suisse ont signé un accord.", Mood.DONE),
        ("fr", "Le Tchad et la Suisse vont signer un accord.", Mood.PLANNED),
        ("fr", "L'accord n'a pas été signé.", Mood.DENIED),
    ],
)
def test_the_mood_in_spanish_and_french(language, text, mood):
    assert one(text, language=language).mood is mood


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("The treaty was signed by the minister.", True),
        ("A treaty, signed in Accra by two ministers, lasts.", True),
        ("The minister signed the treaty.", False),
        ("Malta has signed the treaty.", False),
        ("Minister Ana Ruiz, of Malta, signed a treaty on watching forests by satellite.", False),
    ],
)
def test_the_passive(text, passive):
    assert one(text).passive is passive


def test_a_signing_before_the_main_clause():
    assert one("After signing the treaty, he left.").participle
    assert not one("The signing of the treaty took an hour.").participle


def test_an_act_knows_its_instrument():
    read = document("They signed the treaty and praised the accord.")
    (event,) = events(read)
    item = read.shapes[0].items[event.instrument]
    assert read.words(item.start, item.end) == "treaty"
    assert one("They signed.").instrument == -1


@pytest.mark.parametrize(
    "text",
    [
        "It replaces the treaty signed in Lima.",
        "The treaty follows the accord signed in Lima.",
        "They renewed the treaty that the two first signed in Lima.",
        "It builds on the pact signed in Lima.",
    ],
)
def test_what_the_news_replaces_is_history(text):
    signing = next(event for event in found(text) if event.act.act is Act.SIGN)
    assert signing.replaced
    assert signing.history


def test_a_signing_of_years_ago_is_history():
    text = "The treaty was signed in 1981."
    assert one(text, published="2019-01-01").old
    assert not one(text, published="1981-05-01").old
    assert not one(text).old
    assert not one("The treaty was signed yesterday.", published="2019-01-01").old


def test_notes_are_exchanged_and_views_are_not():
    assert one("They exchanged notes in Lima.").act.act is Act.SIGN
    assert found("They exchanged views in Lima.") == []


def test_a_visit_that_ends_with_a_treaty_ends_no_treaty():
    assert found("Visit ends with treaty") == []
    assert one("Malta ends treaty with Ghana").act.act is Act.END


def test_events_stand_in_order():
    acts = [e.act.act for e in found("They signed the treaty. It entered into force.")]
    assert acts == [Act.SIGN, Act.FORCE]


def test_history_is_left_out_beside_a_present_signing():
    text = "Malta and Ghana signed a treaty. It replaces the one signed in 1981."
    read = document(text, published="2019-01-01")
    kept = current(read, events(read))
    assert [event.sentence for event in kept if event.act.act is Act.SIGN] == [0]


def test_history_stays_where_there_is_nothing_else():
    read = document("The treaty was signed in 1981. It was suspended.", published="2019-01-01")
    assert len(current(read, events(read))) == 2
    assert current(read, []) == []


def test_a_headline_is_set_aside_where_the_article_denies_it():
    text = "MALTA AND GHANA SIGN TREATY\n\nMalta and Ghana did not sign a treaty on Monday."
    read = document(text)
    kept = current(read, events(read))
    assert all(event.mood is not Mood.DONE for event in kept)


@given(text=made_texts())
def test_every_event_points_into_its_sentence(text):
    read = document(text)
    for event in events(read):
        shape = read.shapes[event.sentence]
        assert shape.letters[event.index] == "V"
        assert event.instrument == -1 or shape.letters[event.instrument] in "IL"
        assert isinstance(event.act.form, Form)
        assert event.signs is (event.act.act is Act.SIGN and event.mood is Mood.DONE)


def test_a_year_at_the_head_of_a_sentence_dates_its_signing():
    published = "2019-01-01"
    assert one("In 1981 Malta signed a treaty.", published=published).old
    assert one("On 4 March 1981, Malta signed a treaty.", published=published).old
    assert not one("In 2018 Malta signed a treaty.", published=published).old
    assert not one("Founded in 1981, the body signed a treaty.", published=published).old


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Done at Oslo on 3 May 2001.", 1),
        ("What he has done in Oslo is bad.", 0),
        ("The treaty was done at Oslo, 3 May 2001.", 1),
        ("A job well done at last.", 0),
    ],
)
def test_the_words_that_end_a_treaty_sign_it(text, number):
    told = events(document(text))
    assert [event.signs for event in told] == [True] * number


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Malta will leave the 2001 agreement on nets.", [Act.END]),
        ("Malta has left the room without an agreement.", []),
        ("Malta is to leave the table before the treaty is read.", []),
        ("Malta quits the fishing treaty.", [Act.END]),
    ],
)
def test_an_agreement_is_left_and_a_room_is_not(text, acts):
    assert [event.act.act for event in events(document(text))] == acts


@pytest.mark.parametrize(
    "text",
    ["Nothing was signed.", "The ministry has signed nothing.", "Malta signed no treaty."],
)
def test_nothing_denies(text):
    assert [event.mood for event in events(document(text))] == [Mood.DENIED]


def test_a_headline_is_set_aside_where_the_text_says_it_is_not_so_far():
    read = document(
        "Malta seals fish accord with Ghana\n\nMalta and Ghana are still two meetings away from "
        "an accord, an official said, contradicting reports. They opened the negotiation in May."
    )
    assert not any(event.signs for event in current(read, events(read)))


def test_what_is_told_of_other_centuries_is_no_event():
    assert events(document("In 1494 Spain and Portugal signed a treaty.")) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Letters to that effect were exchanged in Accra.", 1),
        ("Diplomatic notes were exchanged.", 1),
        ("Views were exchanged in Accra.", 0),
        ("They exchanged letters.", 1),
    ],
)
def test_letters_that_were_exchanged_sign(text, number):
    assert [event.signs for event in events(document(text))] == [True] * number


@pytest.mark.parametrize(
    ("text", "act", "mood"),
    [
        ("Malta and Ghana agreed to amend the treaty.", Act.AMEND, Mood.DONE),
        ("Malta and Ghana have agreed to suspend the treaty.", Act.SUSPEND, Mood.DONE),
        ("Malta wants to suspend the treaty.", Act.SUSPEND, Mood.PLANNED),
        ("Malta has no plans to sign a treaty.", Act.SIGN, Mood.DENIED),
        ("They called off the signing of the treaty.", Act.SIGN, Mood.PLANNED),
        ("The signing was postponed.", Act.SIGN, Mood.PLANNED),
    ],
)
def test_what_states_decide_and_what_they_put_off(text, act, mood):
    told = [event for event in events(document(text)) if event.act.act is act]
    assert [event.mood for event in told] == [mood]


def test_what_an_exchange_of_letters_reaches_is_signed():
    read = document("An understanding was reached through an exchange of letters.")
    assert [event.signs for event in events(read)] == [True]
    read = document("An understanding was reached on an exchange of letters.")
    assert [event.signs for event in events(read)] == [False]


def test_what_is_disowned_in_spanish_is_denied():
    read = document("Desmintieron este jueves que se haya firmado un acuerdo.", language="es")
    assert [event.mood for event in events(read)] == [Mood.DENIED]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Malta and Ghana have ended their air transport agreement.", [Act.END]),
        ("Malta ended a tour with a treaty.", []),
        ("Malta dropped the treaty.", [Act.END]),
    ],
)
def test_an_agreement_is_ended_and_a_tour_is_not(text, acts):
    assert [event.act.act for event in events(document(text))] == acts


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Malta and Ghana are close to an agreement on their border.", [Act.NEGOTIATE]),
        ("The house is close to the sea.", []),
        ("Malta acceded to the agreement.", [Act.ACCEDE]),
        ("The accord is in effect.", [Act.FORCE]),
    ],
)
def test_more_that_can_happen_to_an_agreement(text, acts):
    assert [event.act.act for event in events(document(text))] == acts


def test_notes_that_were_exchanged_are_the_instrument_of_the_act():
    read = document(
        "Notes constituting an agreement between Malta and Ghana on nets were exchanged in Accra."
    )
    (event,) = events(read)
    assert event.signs
    assert read.shapes[0].items[event.instrument].start == 0


def test_a_night_that_ends_in_an_accord_ends_none():
    assert events(document("Border guards' night out ends in accord.")) == []
    assert len(events(document("Malta ends accord with Ghana."))) == 1


def test_by_behind_the_paper_itself_makes_no_passive():
    text = "The envoy, on Friday signed a memorandum on the use of stamps by the Ghanaian post."
    assert not one(text, published="2017-05-04").passive
    text = "A memorandum, on Friday signed by the Ghanaian post, is about stamps."
    assert one(text, published="2017-05-04").passive


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malte et le Ghana ont signé un accord. Le texte a été paraphé par Leo Zahra.", Act.SIGN),
        ("Le texte a été paraphé à Accra par les négociateurs.", Act.INITIAL),
        (
            "Malte et le Ghana ont signé un accord. Il avait été paraphé par Leo Zahra.",
            Act.INITIAL,
        ),
        ("Le texte a été paraphé. La signature n'est pas attendue avant mai.", Act.INITIAL),
    ],
)
def test_french_initials_are_a_signature_where_the_news_tells_of_one(text, act):
    told = {
        one.act.act
        for one in events(document(text, language="fr"))
        if "paraph" in text[one.act.start : one.act.end]
    }
    assert told == {act}
