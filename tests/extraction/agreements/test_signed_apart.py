"""Several papers are told apart by who signed them."""

from __future__ import annotations

from tests.extraction.texts import drafts, names

LEAD = "ACCRA, May 4 - Ghana and Malta on Thursday inked five pacts after talks here.\n\n"
ROADS = (
    "The agreement on roads was signed by Ghana's Minister Ama Boateng and Maltese Minister Leo"
    " Zahra."
)
MINES = "A memorandum on mines was signed by Ghana's Envoy Efua Osei and Malta's Envoy Eva Pace."
SCHOOLS = (
    "Under the third, a memorandum on schools, teachers are trained. It was signed by Ghana's"
    " Secretary Kofi Mensa and Malta's Secretary Ian Borg."
)


def told(text: str) -> list[list[str]]:
    return [names(draft) for draft in drafts(text, published="2017-05-04")]


def test_each_paper_has_those_who_signed_it():
    found = told(f"{LEAD}{ROADS}\n\n{MINES}\n\n{SCHOOLS}")

    assert sorted(found) == sorted(
        [["Ama Boateng", "Leo Zahra"], ["Efua Osei", "Eva Pace"], ["Kofi Mensa", "Ian Borg"]]
    )


def test_papers_named_by_their_subjects_are_signed_in_the_order_of_the_text():
    head = "Ghana and Malta signed two agreements on roads and mines on Thursday.\n\n"
    second = "The second text, signed by Envoy Efua Osei and Envoy Eva Pace of Malta, is new."
    both = f"{ROADS} {second}"

    assert told(head + both) == [["Ama Boateng", "Leo Zahra"], ["Efua Osei", "Eva Pace"]]


def test_one_company_signs_one_paper_however_often_it_is_told():
    again = "It was signed by Ghana's Minister Ama Boateng and Maltese Minister Leo Zahra."

    assert told(f"{ROADS} It lasts long. {again}") == [["Ama Boateng", "Leo Zahra"]]


def test_who_signs_with_different_others_tells_nothing_apart():
    other = "It was signed by Ghana's Minister Ama Boateng and Maltese Envoy Eva Pace."

    assert len(told(f"{ROADS} It lasts long. {other}")) == 1


def test_a_renewal_and_who_signed_it_are_one():
    renewed = (
        "At the same ceremony Ghana and Malta renewed their memorandum on mines. Ghana's Envoy"
        " Efua Osei and Malta's Envoy Eva Pace signed the new memorandum."
    )
    found = told(f"{ROADS}\n\n{renewed}")

    assert found.count(["Efua Osei", "Eva Pace"]) == 1


def test_a_partner_may_stand_between_the_number_and_the_subjects():
    text = (
        "Ghana signed two treaties with the State of Malta on extradition and on the transfer of"
        " prisoners. Ghana's Minister Ama Boateng and Malta's Envoy Leo Zahra signed."
    )
    one = text.replace("two treaties", "a treaty")

    assert told(text) == [["Ama Boateng", "Leo Zahra"]] * 2
    assert len(told(one)) == 1
