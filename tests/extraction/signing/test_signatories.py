"""For which party each signatory signed."""

from __future__ import annotations

from tests.extraction.texts import document, drafts, only
from tracker.extraction.reports.events import events
from tracker.extraction.signing.people import People
from tracker.extraction.signing.signatories import Signatory, signatories

PARTIES = ("MLT", "GHA")


def found(text: str, parties: tuple[str, ...] = PARTIES) -> list[Signatory]:
    read = document(text, published="2017-05-04")
    return signatories(read, People(read), events(read), parties)


def sides(text: str, parties: tuple[str, ...] = PARTIES) -> dict[str, str | None]:
    return {one.person.name: one.party for one in found(text, parties)}


def test_a_party_beside_the_name_decides():
    text = "It was signed by Ghanaian Minister Ama Boateng and Maltese Ambassador Leo Zahra."

    assert sides(text) == {"Ama Boateng": "GHA", "Leo Zahra": "MLT"}
    assert all(one.certainty > 0.9 for one in found(text))


def test_words_for_the_party_after_the_name_decide():
    text = "Presidents Ama Boateng of Ghana and Leo Zahra of Malta signed it."

    assert sides(text) == {"Ama Boateng": "GHA", "Leo Zahra": "MLT"}


def test_signed_for_a_party_decides():
    text = "Foreign Minister Ama Boateng signed for Ghana."

    assert sides(text) == {"Ama Boateng": "GHA"}


def test_the_capital_where_it_was_signed_is_no_party():
    text = "Ministers Leo Zahra and Ama Boateng signed for their countries in Accra."

    assert sides(text) == {"Leo Zahra": "MLT", "Ama Boateng": "GHA"}


def test_an_office_that_only_one_party_has_decides():
    text = "It was signed by Secretary of State Ann Lee and Foreign Minister Ama Boateng."

    assert sides(text, ("GHA", "USA")) == {"Ann Lee": "USA", "Ama Boateng": "GHA"}


def test_the_other_party_is_left_for_the_other_person():
    text = "Maltese Ambassador Leo Zahra and Foreign Minister Ama Boateng signed it."
    second = found(text)[1]

    assert (second.person.name, second.party) == ("Ama Boateng", "GHA")
    assert second.certainty < 0.9


def test_two_of_whom_nothing_is_said_stand_in_the_order_of_the_parties():
    text = "It was signed by Minister Leo Zahra and Minister Ama Boateng."

    assert sides(text) == {"Leo Zahra": "MLT", "Ama Boateng": "GHA"}


def test_a_single_signatory_of_whom_nothing_is_said_signs_for_the_party_named_first():
    text = "Ghana is content. The treaty with Malta was signed by Minister Ama Boateng."

    assert sides(text) == {"Ama Boateng": "GHA"}


def test_who_is_said_to_be_of_a_third_party_did_not_sign():
    text = "It was signed by Norwegian Minister Kari Lund and Ghanaian Minister Ama Boateng."

    assert sides(text) == {"Ama Boateng": "GHA"}


def test_each_person_counts_once_however_often_the_signing_is_told():
    text = "Ghanaian Minister Ama Boateng signed the treaty on Monday. Boateng signed it in Accra."

    assert sides(text) == {"Ama Boateng": "GHA"}


def test_nobody_signs_what_is_only_planned():
    assert found("Minister Ama Boateng will sign the treaty in July.") == []


def test_an_office_with_an_accent_is_read():
    draft = only(
        "Ireland and Malta signed a memorandum in Dublin. David Zahra signed for Malta, and "
        "Tánaiste Una Byrne for Ireland."
    )
    assert ("Una Byrne", "Tánaiste") in [(p.name, p.capacity) for p in draft.signatories]


def test_one_office_holder_of_each_party_beside_a_nameless_act():
    text = "Ghana's Minister Ama Boateng and Malta's Envoy Leo Zahra shook hands. It was signed."

    assert sides(text) == {"Ama Boateng": "GHA", "Leo Zahra": "MLT"}
    assert sides(f"{text} President Eva Pace of Malta spoke.") == {}
    watched = "It was signed. Ghana's Minister Ama Boateng and Malta's Envoy Leo Zahra attended."
    assert sides(watched.replace("Ghana's", "It was attended by Ghana's")) == {}


def test_an_envoy_of_a_third_state_signs_for_those_it_is_said_to():
    text = (
        "The EU and Moldova signed an agreement. It was signed on behalf of the EU by Ada Morel, "
        "Permanent Representative of France, and on behalf of Moldova by Ion Rusu, Ambassador."
    )

    assert {one.name: one.party for one in only(text).signatories} == {
        "Ada Morel": "EU",
        "Ion Rusu": "MDA",
    }


def test_the_third_of_three_signs_for_the_party_that_is_left():
    text = (
        "The ministers of Paraguay, Bolivia and Uruguay signed an agreement on 3 May 2017. It was "
        "signed by the minister, Ana Gil, Bolivian Minister Leo Paz and Uruguayan Envoy Eva Sosa."
    )
    assert {one.name: one.party for one in only(text).signatories}["Ana Gil"] == "PRY"


def test_a_predecessor_signed_for_the_same_party():
    text = (
        "Ghana and Malta have a treaty, said Malta's Minister Leo Zahra. It was signed by Mr"
        " Zahra's predecessor, Ivo Borg, and the then Envoy Ama Boateng."
    )

    assert sides(text) == {"Ivo Borg": "MLT", "Ama Boateng": "GHA"}


def test_who_signed_something_else_beside_a_nameless_act_is_not_taken():
    text = (
        "Ghana and Malta signed a treaty on roads. Ghana's Minister Ama Boateng and Malta's Envoy"
        " Leo Zahra signed a protocol on mines."
    )
    told = [[one.name for one in draft.signatories] for draft in drafts(text)]
    assert told.count(["Ama Boateng", "Leo Zahra"]) == 1


def test_who_initialled_stands_until_a_text_is_signed():
    initialled = (
        "Ghana and Malta initialled a treaty in Accra. The text was initialled by Ghana's envoy"
        " Ama Boateng and by Maltese director Leo Zahra."
    )
    signed = f"{initialled} It was signed in Valletta by Ghana's Minister Abena Osei."

    assert sides(initialled) == {"Ama Boateng": "GHA", "Leo Zahra": "MLT"}
    assert list(sides(signed)) == ["Abena Osei"]


def test_who_chaired_the_talks_has_not_signed_what_names_nobody():
    text = (
        "It was signed at talks chaired by Ghana's Minister Ama Boateng and by"
        " Malta's Envoy Leo Zahra."
    )

    assert sides(text) == {}


def test_who_initials_for_a_side_beside_a_signing_has_signed():
    text = (
        "The treaty was signed in Rome for Malta by Envoy Leo Zahra. Minister Ama Boateng"
        " initialled for Ghana."
    )
    assert sides(text) == {"Leo Zahra": "MLT", "Ama Boateng": "GHA"}
    text = (
        "Minister Ama Boateng signed a treaty with Malta for Ghana. It rained when Malta's Envoy"
        " Leo Zahra, in turn, initialled on behalf of her government."
    )
    assert sides(text) == {"Ama Boateng": "GHA", "Leo Zahra": "MLT"}


def test_who_signed_with_the_writer_is_of_the_other_side():
    text = (
        "Thread by the Minister of Education of Malta\n\nYesterday Minister Ama Boateng and I"
        " signed the agreement on diplomas. Malta and Ghana now share one space."
    )
    assert sides(text) == {"Ama Boateng": "GHA"}
