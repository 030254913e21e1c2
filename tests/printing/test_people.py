"""Who agreed and who signed, with capacity, level and what is not known of them."""

from __future__ import annotations

from tests.printing import factories as make
from tests.printing.lines import desk_for, read_all
from tracker.domain.agreement import Agreement, Party, Signature
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    Field,
    GapReason,
    Level,
    PartyRole,
    SignatureMode,
    Stance,
)
from tracker.printing.people import party_lines, signatory_lines

TEXT = (
    "Norway and the United Kingdom agreed on Monday.\n"
    "Minister Kari Nordmann signed for the Norwegian government.\n"
    "Another paper calls her Minister of Fisheries.\n"
)
NORWAY = Party(uuid="n", code="NOR")
BRITAIN = Party(uuid="b", code="GBR")


def parties(*known, evidence=(), gaps=(), language="en"):
    record = Agreement(uuid="r", parties=known, evidence=evidence, gaps=gaps)
    return read_all(party_lines(desk_for(record, TEXT, language)))


def signatories(*known, evidence=(), language="en"):
    record = Agreement(uuid="r", parties=(BRITAIN, NORWAY), signatures=known, evidence=evidence)
    return read_all(signatory_lines(desk_for(record, TEXT, language)))


def found(field, exact, item, **more):
    return make.evidence(field, exact, TEXT, item=item, **more)


def test_two_states_make_a_sentence():
    both = "Norway and the United Kingdom"
    evidence = (found(Field.PARTIES, both, "n"), found(Field.PARTIES, both, "b"))

    assert parties(BRITAIN, NORWAY, evidence=evidence) == [
        ("Norway (NOR)[1] and United Kingdom (GBR).[1]"),
        "Level of the parties: not recorded.",
    ]


def test_levels_and_acting_bodies_put_each_party_on_a_line():
    evidence = (found(Field.LEVEL, "the Norwegian government", "n"),)
    government = Party(
        uuid="n", code="NOR", level=Level.GOVERNMENT, acting_body="Ministry of Fisheries"
    )

    assert parties(government, BRITAIN, evidence=evidence) == [
        ("Norway (NOR) △ unsupported, government,[1] acting through Ministry of Fisheries."),
        "United Kingdom (GBR) △ unsupported.",
    ]


def test_three_parties_are_flagged_and_the_depositary_comes_last_without_a_mark():
    depositary = Party(uuid="c", code="CHE", role=PartyRole.DEPOSITARY)

    lines = parties(depositary, NORWAY, BRITAIN, Party(uuid="d", code="DNK"))

    assert [line.partition(" (")[0] for line in lines[:4]] == [
        "Denmark",
        "Norway",
        "United Kingdom",
        "Switzerland",
    ]
    assert lines[3] == "Switzerland (Swiss Confederation, CHE), depositary."
    assert lines[-1] == "Not bilateral: 3 parties."


def test_no_parties_is_a_gap():
    assert parties() == ["Not recorded."]
    gap = Gap(field=Field.PARTIES, reason=GapReason.ILLEGIBLE)
    assert parties(gaps=(gap,)) == ["Illegible."]
    assert parties(NORWAY, gaps=(gap,))[-1] == "In part: illegible."


def test_spanish_has_its_own_names():
    assert parties(NORWAY, BRITAIN, language="es")[0] == (
        "Noruega (NOR) △ sin respaldo y Reino Unido (GBR) △ sin respaldo."
    )


def test_a_signatory_has_capacity_and_side():
    kari = Signature(uuid="k", person="Kari Nordmann", capacity="Minister", party="n")
    evidence = (found(Field.SIGNATORIES, "Minister Kari Nordmann", "k"),)

    assert signatories(kari, evidence=evidence) == ["Kari Nordmann, Minister, for Norway.[1]"]


def test_a_signature_can_have_a_day_place_and_mode_of_its_own():
    signed = Signature(
        uuid="k",
        person="A. Smith",
        party="b",
        date="2003-03-16",
        place="London",
        mode=SignatureMode.EXCHANGE,
    )

    assert signatories(signed) == [
        "A. Smith, for the United Kingdom, 16 March 2003, in London, by exchange △ unsupported."
    ]


def test_acting_is_said_once_whatever_the_language_of_the_capacity():
    def acting(capacity):
        return Signature(uuid="k", person="A. Smith", capacity=capacity, acting=True)

    assert signatories(acting("Secretary")) == ["A. Smith, Secretary (acting) △ unsupported."]
    assert signatories(acting("Acting Secretary"), language="es") == [
        "A. Smith, Acting Secretary △ sin respaldo."
    ]
    assert signatories(acting("")) == ["A. Smith, acting △ unsupported."]


def test_sources_that_differ_on_the_capacity_are_both_heard():
    kari = Signature(uuid="k", person="Kari Nordmann", capacity="Minister", party="n")
    evidence = (
        found(Field.SIGNATORIES, "Minister Kari Nordmann", "k"),
        found(Field.CAPACITY, "Minister Kari Nordmann", "k"),
        found(
            Field.CAPACITY,
            "Minister of Fisheries",
            "k",
            stance=Stance.CONTRADICTS,
            alternative="Minister of Fisheries",
        ),
    )

    assert signatories(kari, evidence=evidence) == [
        (
            "Kari Nordmann, for Norway.[1] ✕ Sources differ on the capacity: Minister[1] or "
            "Minister of Fisheries.[2]"
        )
    ]


def test_a_capacity_with_a_passage_of_its_own_has_a_note_of_its_own():
    kari = Signature(uuid="k", person="Kari Nordmann", capacity="Minister of Fisheries")
    evidence = (
        found(Field.SIGNATORIES, "Minister Kari Nordmann", "k"),
        found(Field.CAPACITY, "Minister of Fisheries", "k"),
    )

    assert signatories(kari, evidence=evidence) == ["Kari Nordmann, Minister of Fisheries.[1][2]"]


def test_no_signatories_is_a_gap():
    assert signatories() == ["Not recorded."]


def test_an_official_name_of_other_words_stands_beside_the_usual_one():
    assert parties(Party(uuid="a", code="CHE"), Party(uuid="b", code="TUR"))[0].startswith(
        "Switzerland (Swiss Confederation, CHE)"
    )


def test_a_name_without_code_stands_alone():
    assert parties(Party(uuid="a", name="Rebel Council"), NORWAY)[0].startswith("Norway (NOR)")
