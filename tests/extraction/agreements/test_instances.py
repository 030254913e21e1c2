"""Several agreements between the same two parties."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.instances import instances
from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.agreements.papers import paper_lists
from tracker.extraction.reports.events import events


def parts(text: str, published: str = "2017-05-04") -> list[Candidate]:
    read = document(text, published=published)
    candidate = Candidate(
        ("MLT", "GHA"),
        9.0,
        events=events(read),
        sentences=set(range(len(read.sentences))),
    )
    return instances(read, candidate)


def extents(text: str) -> list[str]:
    return [text[slice(*part.extent)] for part in parts(text) if part.extent]


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed a treaty.",
        "Malta and Ghana signed a treaty. The treaty was signed in Accra.",
        "Malta and Ghana signed a treaty on trade, visas and extradition.",
        "Malta and Ghana will sign a treaty. It replaces the one signed in 1998.",
        "The treaty follows on from the memorandum signed last year. They signed the treaty.",
        "A treaty signed in 1998 is in force.",
    ],
)
def test_one_agreement_stays_one(text):
    assert len(parts(text)) == 1


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        (
            "Malta and Ghana signed three agreements on trade, visas and extradition.",
            ["trade", "visas", "extradition"],
        ),
        (
            "Malta and Ghana signed two treaties on extradition and legal assistance in Accra.",
            ["extradition", "legal assistance"],
        ),
        (
            "Malta and Ghana signed agreements covering farming and tourism.",
            ["farming", "tourism"],
        ),
    ],
)
def test_a_list_of_subjects_gives_one_agreement_each(text, topics):
    assert extents(text) == topics


def test_a_list_that_does_not_fit_the_number_is_not_split():
    text = "Malta and Ghana signed two agreements on trade, visas and extradition."

    assert len(parts(text)) == 1


def test_one_on_this_and_one_on_that_are_two():
    text = (
        "Two treaties were signed by Malta and Ghana in Accra on Monday: one on fishing and one "
        "on roads."
    )
    assert extents(text) == ["fishing", "one on roads"]


def test_two_objects_of_one_act_are_two():
    text = "They signed an agreement on nuclear energy and a memorandum on arms."
    first, second = parts(text)

    assert first.object is not None
    assert second.object is not None
    assert text[slice(*first.object)].startswith("agreement on nuclear energy")
    assert text[slice(*second.object)].startswith("memorandum on arms")


def test_another_stands_for_an_object_too():
    text = "Firmaron un convenio sobre salud y otro sobre pesca."

    assert len(parts(text)) == 2


def test_enumerated_agreements_take_their_own_sentences():
    text = (
        "Malta and Ghana signed two accords. One accord waives visas. Tourists will gain. "
        "The other opens ports."
    )
    first, second = parts(text)

    assert first.sentences == {1, 2}
    assert second.sentences == {3}
    assert all(any(event.sentence == 0 for event in part.events) for part in (first, second))


def test_also_signed_makes_a_further_agreement():
    text = "Malta and Ghana signed a treaty. They also signed a joint declaration."
    first, second = parts(text)

    assert first.sentences == {0}
    assert second.sentences == {1}
    assert second.context == [first.events[0]]


def test_a_further_paper_is_taken_where_several_were_counted():
    text = (
        "Malta and Ghana signed two agreements. One waives visas. "
        "Trade officials signed a cooperation agreement."
    )

    assert len(parts(text)) == 2


def test_a_signing_of_years_ago_is_another_agreement():
    text = (
        "Malta and Ghana will sign a security agreement. It is different from the pact both "
        "states signed in 1995. The 1995 pact was revoked in 1999."
    )
    news, old = parts(text)

    assert {event.sentence for event in news.events} == {0}
    assert {event.sentence for event in old.events} == {1, 2}


def test_a_vaguer_earlier_date_is_another_agreement():
    text = (
        "Malta and Ghana signed a plan on 3 May 2017. A broad treaty, which the two presidents "
        "signed last August, awaits ratification."
    )

    assert len(parts(text)) == 2


def test_one_and_the_other_in_one_sentence_are_two():
    text = (
        "Malta and Ghana signed two agreements. One deals with the sending of nurses, the other "
        "with joint use of the fishing grounds."
    )
    assert extents(text) == [
        "One deals with the sending of nurses, ",
        "the other with joint use of the fishing grounds.",
    ]


def test_one_and_the_other_without_a_number_are_not_split():
    text = "Malta and Ghana signed an agreement. One side likes it, the other does not."
    assert extents(text) == []


def test_objects_led_by_of_are_two_in_french():
    read = document(
        "Malte et le Ghana ont signé mardi une convention sur la pêche et d'un accord sur l'eau.",
        published="2017-05-04",
        language="fr",
    )
    candidate = Candidate(("MLT", "GHA"), 9.0, events=events(read), sentences={0})
    assert len(instances(read, candidate)) == 2


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("It lapsed.", 1),
        ("The rain fell.", 1),
        ("The treaty obliged both sides to meet. It was ratified.", 2),
    ],
)
def test_an_older_signing_counts_only_where_more_is_said_of_it(told, number):
    text = f"Malta and Ghana signed a treaty on Monday. In 1998 they signed a treaty. {told}"
    assert len(parts(text)) == number


def test_entries_of_a_list_take_only_their_own_words():
    text = "Malta and Ghana signed:\n\n- Treaty on Nets\n- Protocol on Cocoa\n\nTea was served."
    read = document(text)
    told = events(read)
    lists = paper_lists(
        read,
        told,
        [PairEvidence(codes=("MLT", "GHA"), sentence=0, start=0, end=5, weight=6.0, rule="x")],
    )
    candidate = Candidate(("MLT", "GHA"), 9.0, events=told, sentences=set(range(4)))
    split = instances(read, candidate, lists)
    assert [text[slice(*part.paper)] for part in split if part.paper] == [
        "- Treaty on Nets",
        "- Protocol on Cocoa",
    ]
    assert all(part.context == [lists[0].event] for part in split)


def test_papers_named_after_a_colon_are_each_one():
    text = (
        "Malta and Ghana signed two documents: an agreement on nurses and a memorandum on the "
        "exchange of archives."
    )
    assert extents(text) == [
        "an agreement on nurses and ",
        "a memorandum on the exchange of archives.",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Separately, the two ministers signed a visa accord.",
        "In addition the two ministers signed a visa accord.",
        "Además, los ministros firmaron un acuerdo de visados.",
    ],
)
def test_what_is_added_is_another(told):
    text = "Malta and Ghana signed a treaty on nets in Accra on Monday. "
    assert len(parts(text + told)) == 2


def test_other_agreements_are_told_beside_the_first():
    text = (
        "Malta and Ghana signed a treaty on nets. Two other accords, on bees and extradition, "
        "were signed at the same time."
    )
    assert len(parts(text)) == 3


def test_two_kinds_signed_on_two_days():
    text = (
        "On 4 April the ministers of Malta and Ghana signed an agreement on roads. On Friday the "
        "two ministers signed a protocol on mines."
    )
    assert len(parts(text)) == 2


def test_talks_beside_several_that_were_signed():
    text = (
        "Malta and Ghana signed an air services accord and a memorandum of understanding on "
        "sport. They also agreed to begin negotiations on an investment treaty."
    )
    assert len(parts(text)) == 3


def test_also_signed_keeps_what_came_before():
    text = (
        "Malta and Ghana signed a treaty on uranium. The two countries also signed a convention "
        "on films, a memorandum on temples and a letter of intent on a satellite."
    )
    assert len(parts(text)) == 4


def test_an_older_one_in_force_leaves_the_two_that_were_signed():
    text = (
        "The ministers of Malta and Ghana witnessed the signing of an Air Services Agreement and "
        "of a Memorandum of Understanding on nursing. They welcomed the entry into force of the "
        "Double Taxation Agreement."
    )
    assert len(parts(text)) == 3


def test_papers_that_a_heading_counts_are_read_where_each_is_signed():
    text = (
        "Malta, Ghana sign two documents on customs and greening\n\n"
        "ACCRA - Malta and Ghana signed two documents here on Friday.\n\n"
        "Their ministers of trade signed a protocol on trusted traders and customs.\n\n"
        "Their ministers of nature signed a memorandum on snow leopards.\n\n"
        "Guests hailed the new railway between them, which will bring trade."
    )
    one, other = drafts(text, published="2017-05-06")
    assert one.areas == ("FIN.CUS",)
    assert other.areas == ("ENV.BIO",)


def test_two_of_the_counted_that_one_sentence_names_are_not_all():
    text = (
        "Le Ghana et Malte ont signé jeudi à Accra quatre accords.\n\n"
        "Un accord sur les vols a été signé par le ministre Kofi Mensah et l'envoyé maltais Leo"
        " Zahra.\n\nIls ont aussi signé un accord sur les permis, ainsi qu'un accord sur la"
        " météo.\n\nUn protocole sur l'emploi a été signé par le ministre Paul Adjei et l'envoyé"
        " maltais Mario Vella."
    )
    assert len(drafts(text, published="2017-05-04")) == 4


def test_what_was_also_signed_stands_beside_those_named_before():
    text = (
        "Malta, Ghana sign documents\n\nACCRA - Malta and Ghana signed several documents here on"
        " Wednesday.\n\n"
        "The documents included a framework agreement on trade and an agreement on visas. The"
        " parties also signed a memorandum on farming."
    )
    kinds = [draft.instrument_type for draft in drafts(text)]
    assert kinds == ["framework_agreement", "agreement", "mou"]
