"""How far an agreement has come, told by verbs and their moods."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.domain.vocabulary import ReportedStatus
from tracker.extraction.agreements.status import Reported, status_of
from tracker.extraction.reports.events import current, events

WRITTEN = "2015-06-10"


def reported(text: str) -> Reported | None:
    read = document(text, published=WRITTEN)
    return status_of(read, current(read, events(read)))


def status(text: str) -> ReportedStatus | None:
    found = reported(text)
    return found.status if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed a treaty on Monday.",
        "The treaty was signed in Accra.",
        "Malta and Ghana have inked a memorandum of understanding.",
        "The two ministers exchanged diplomatic notes in Accra.",
        "After signing the agreement, the ministers left.",
    ],
)
def test_a_signing_that_took_place_is_signed(text):
    assert status(text) is ReportedStatus.SIGNED


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana will sign a treaty in July.",
        "The treaty is to be signed next week.",
        "The two sides reached an agreement on fisheries.",
        "The signing of the agreement is planned for July.",
        "The government announced an agreement with Ghana.",
    ],
)
def test_what_is_agreed_or_planned_is_announced(text):
    assert status(text) is ReportedStatus.ANNOUNCED


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana have begun negotiations on a treaty.",
        "The two states are still negotiating an agreement on gas.",
        "Negotiations continue, and the treaty has not been signed.",
    ],
)
def test_talks_that_go_on_are_negotiating(text):
    assert status(text) is ReportedStatus.NEGOTIATING


def test_a_treaty_that_now_comes_into_force_is_in_force():
    assert status("The treaty now comes into force.") is ReportedStatus.IN_FORCE
    assert status("The treaty comes into force some day.") is not ReportedStatus.IN_FORCE


def test_an_initialled_text_is_not_signed():
    text = "The two delegations initialled the agreement, which will be signed in July."

    assert status(text) is ReportedStatus.INITIALLED


@pytest.mark.parametrize(
    "text",
    [
        "The treaty entered into force on 1 May 2015.",
        "The treaty will enter into force on 1 July 2015.",
        "The convention of 2001, signed in Oslo in 2001, is in force.",
        "Treaty takes effect",
    ],
)
def test_entry_into_force_in_the_past_or_within_weeks_is_in_force(text):
    assert status(text) is ReportedStatus.IN_FORCE


def test_entry_into_force_at_some_later_time_is_not_in_force():
    text = "The treaty was signed today. It will enter into force once it has been ratified."

    assert status(text) is ReportedStatus.SIGNED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta has suspended the agreement with Ghana.", ReportedStatus.SUSPENDED),
        ("Malta terminated the treaty in May.", ReportedStatus.TERMINATED),
        ("Malta has withdrawn from the treaty.", ReportedStatus.TERMINATED),
        ("Ghana's parliament rejected the agreement on Monday.", ReportedStatus.REJECTED),
        ("The refusal of a refugee deal angered Malta.", ReportedStatus.REJECTED),
        ("The parliament approved the treaty on Monday.", ReportedStatus.SIGNED),
    ],
)
def test_ends_refusals_and_approvals(text, expected):
    assert status(text) is expected


def test_a_vote_against_the_agreement_outweighs_the_signing_before_it():
    text = (
        "Ghana's parliament rejected a protocol with Malta on Tuesday. "
        "The protocol was signed in Accra on 3 May 2015."
    )

    assert status(text) is ReportedStatus.REJECTED


def test_another_agreement_in_force_says_nothing_of_this_one():
    text = "Malta and Ghana signed a treaty today. A separate agreement is already in force."

    assert status(text) is ReportedStatus.SIGNED


def test_no_word_for_an_act_gives_no_status():
    assert reported("Malta and Ghana are friends.") is None


def test_the_words_behind_a_status_hold_the_act_and_its_instrument():
    text = "Malta and Ghana signed a new treaty on Monday."
    found = reported(text)

    assert found is not None
    assert text[found.start : found.end] == "signed a new treaty"


def test_an_act_far_from_its_instrument_is_quoted_alone():
    text = (
        "The treaty that officials of many ministries had prepared for years in long and "
        "quiet rooms of both capitals was signed."
    )
    found = reported(text)

    assert found is not None
    assert text[found.start : found.end] == "signed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta has put on hold a gas accord with Ghana.", ReportedStatus.SUSPENDED),
        ("Malta freezes gas treaty with Ghana", ReportedStatus.SUSPENDED),
        ("Malta congeló el acuerdo pesquero con Ghana.", ReportedStatus.SUSPENDED),
        ("Le Ghana a gelé l'accord de pêche avec Malte.", ReportedStatus.SUSPENDED),
        ("El Gobierno deja sin efecto el acuerdo de pesca.", ReportedStatus.TERMINATED),
        ("Malta dio por terminado el tratado.", ReportedStatus.TERMINATED),
        ("Le Ghana a mis fin à l'accord.", ReportedStatus.TERMINATED),
        ("The treaty was signed. It remained in force until May.", "terminated"),
        ("The treaty was signed. It came into operation on Monday.", ReportedStatus.IN_FORCE),
        ("The treaty has been in force since May.", ReportedStatus.IN_FORCE),
        ("Senate votes down fish treaty with Ghana", ReportedStatus.REJECTED),
        ("Lawmakers refused, 88 votes to 81, to approve the agreement.", "rejected"),
        ("Malta and Ghana renewed the agreement for five years.", ReportedStatus.SIGNED),
    ],
)
def test_everyday_words_for_what_became_of_an_agreement(text, expected):
    assert status(text) == expected


def test_a_signature_called_planned_by_the_verb_of_its_sentence_is_planned():
    text = (
        "L'accord a été paraphé lundi. La signature par les ministres des Transports, Jean "
        "Cassar et Kofi Mensah, est prévue avant juillet."
    )

    assert status(text) is ReportedStatus.INITIALLED


def test_what_lapsed_years_ago_is_another_agreement():
    text = (
        "Malta and Ghana signed a treaty on Monday. In 2001 they had signed a pact. It lapsed "
        "soon after."
    )

    assert status(text) is ReportedStatus.SIGNED


def test_a_journey_that_ends_with_deals_ends_no_agreement():
    text = "Emir ends African tour with deals in Accra. Malta signed a treaty on Monday."

    assert status(text) is ReportedStatus.SIGNED


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana have amended their arrangement on working holidays.",
        "Malta and Ghana amend the treaty so that more nurses may come.",
    ],
)
def test_a_change_without_a_paper_of_its_own_is_amended(text):
    assert status(text) is ReportedStatus.AMENDED


def test_a_protocol_that_was_signed_to_change_another_is_signed():
    assert status("They signed a protocol amending the treaty.") is ReportedStatus.SIGNED


@pytest.mark.parametrize(
    "text",
    [
        "Malta has notified Ghana that it will leave the agreement.",
        "Malta notified Ghana that the agreement would cease to have effect in May.",
        "Malta and Ghana signed a treaty in 1998. Malta declared it terminated in May.",
    ],
)
def test_notice_and_an_end_told_of_it_terminate(text):
    assert status(text) is ReportedStatus.TERMINATED


def test_an_end_that_is_only_planned_is_none():
    assert status("Malta will terminate the agreement.") is not ReportedStatus.TERMINATED


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("The agreement would not be prolonged beyond November.", True),
        ("The treaty will not be renewed.", True),
        ("The arrangement was never renewed.", False),
    ],
)
def test_what_will_not_be_prolonged_ends(text, ended):
    assert (status(text) is ReportedStatus.TERMINATED) is ended


def test_the_text_is_heard_before_its_headline():
    text = "Malta quits fish pact with Ghana\n\nMalta on Monday suspended an agreement with Ghana."
    assert status(text) is ReportedStatus.SUSPENDED


def test_an_approval_before_the_signing_leaves_it_announced():
    text = "The council approved an agreement with Ghana. The director will come to sign it."
    assert status(text) is ReportedStatus.ANNOUNCED
    assert status("The senate approved the agreement with Ghana.") is ReportedStatus.SIGNED


def test_what_became_of_it_at_last_counts():
    text = (
        "The treaty was signed in Accra on 4 May 1951 and entered into force in 1952. It was "
        "amended in 1964 and terminated in 1975."
    )
    assert status(text) is ReportedStatus.TERMINATED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta acceded to the agreement of Ghana and Peru.", ReportedStatus.SIGNED),
        (
            "Malta gave Ghana notice of its withdrawal from the protocol.",
            ReportedStatus.TERMINATED,
        ),
        ("The visa waiver agreement is in effect.", ReportedStatus.IN_FORCE),
        ("Malta and Ghana are close to an agreement on gas.", ReportedStatus.NEGOTIATING),
        (
            "The cabinet gave the green light to the signing of an agreement.",
            ReportedStatus.ANNOUNCED,
        ),
    ],
)
def test_more_ways_of_telling_how_far_it_has_come(text, expected):
    assert status(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway denounces seal accord with Canada.", ReportedStatus.TERMINATED),
        ("Quedó sin efecto el acuerdo pesquero.", ReportedStatus.TERMINATED),
        ("Malta and Ghana put into force their treaty on nets.", ReportedStatus.IN_FORCE),
        ("Malta plans to scrap the treaty.", None),
    ],
)
def test_ends_and_beginnings_in_other_words(text, expected):
    assert status(text) is expected


def test_what_notes_named_before_the_act_made_is_signed():
    text = "By an exchange of letters in Bern they agreed on the return of funds."
    assert status(text) is ReportedStatus.SIGNED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Malta and Ghana have agreed to hold talks on a tax treaty.", "negotiating"),
        ("Malta and Ghana signed a treaty. Entry into force: 3 March 2019.", "in_force"),
        (
            "Malta and Ghana signed a treaty on Thursday. An older one took effect in 2011.",
            "signed",
        ),
        (
            (
                "Malta and Ghana have amended the 2012 agreement on wells. The change was signed "
                "on Thursday."
            ),
            "amended",
        ),
        (
            (
                "Honduras comunicó ayer a Jamaica su decisión de dar por terminado el convenio de "
                "pesca."
            ),
            "terminated",
        ),
        ("Malta y Ghana rubricaron un acuerdo, que deberá ser firmado en mayo.", "initialled"),
        ("Malta y Ghana rubricaron un acuerdo en Acra.", "signed"),
        (
            (
                "Malta and Ghana signed a new protocol on Thursday, two years after the "
                "suspension of the last one."
            ),
            "signed",
        ),
        (
            (
                "Malta y Ghana iniciaron la negociación de un tratado. Ya tienen uno, ratificado "
                "en 2011."
            ),
            "negotiating",
        ),
        ("El Gobierno de Malta ha autorizado la firma del acuerdo con Ghana.", "announced"),
    ],
)
def test_what_becomes_of_one_agreement(text, status):
    assert only(text, published="2019-06-14").status == status
