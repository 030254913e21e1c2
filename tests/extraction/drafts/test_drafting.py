"""Proposals: exact slices, no doubles, in order."""

from __future__ import annotations

from tracker.domain.vocabulary import Explicitness, Field, Stance
from tracker.extraction.drafts.calibration import confidence
from tracker.extraction.drafts.drafting import PASSAGES, Finding, Proposals
from tracker.extraction.text.folding import fold

TEXT = "They signed the “memo\u00adrandum” in Accra."


def finding(span: tuple[int, int], value: str = "mou", rank: float = 0.5) -> Finding:
    return Finding(field=Field.INSTRUMENT_TYPE, value=value, span=span, rank=rank, rule="name")


def made(*findings: Finding, text: str = TEXT) -> Proposals:
    proposals = Proposals(fold(text))
    for one in findings:
        proposals.add(one)
    return proposals


def test_a_proposal_quotes_the_source_and_not_what_rules_read():
    clean = fold(TEXT).clean
    start = clean.index("memorandum")
    (proposal,) = made(finding((start, start + len("memorandum")))).ordered()

    assert proposal.exact == "memo\u00adrandum"
    assert TEXT[proposal.start : proposal.end] == proposal.exact
    assert (proposal.stance, proposal.explicitness) == (Stance.SUPPORTS, Explicitness.STATED)


def test_space_around_a_passage_is_left_out():
    (proposal,) = made(finding((0, 5))).ordered()

    assert proposal.exact == "They"


def test_an_empty_passage_is_none():
    assert made(finding((4, 5)), finding((7, 7))).ordered() == ()


def test_the_same_passage_for_the_same_value_counts_once():
    assert len(made(finding((0, 4)), finding((0, 4))).ordered()) == 1
    assert len(made(finding((0, 4)), finding((0, 4), "moc")).ordered()) == 2


def test_there_are_never_too_many_passages_for_a_value():
    text = "word " * 20
    spans = [finding((5 * number, 5 * number + 4)) for number in range(20)]

    assert len(made(*spans, text=text).ordered()) == PASSAGES


def test_a_rank_becomes_a_probability():
    ranks = [
        proposal.confidence
        for proposal in made(
            finding((0, 4), "a", 1.7), finding((0, 4), "b", -1), finding((0, 4), "c", 0.123456)
        ).ordered()
    ]

    assert ranks == [confidence(Field.INSTRUMENT_TYPE, rank) for rank in (1.7, -1, 0.123456)]


def test_proposals_stand_by_field_and_by_place_in_the_text():
    party = Finding(field=Field.PARTIES, value="GHA", span=(31, 36), rank=0.9, rule="between")
    ordered = made(finding((12, 15)), finding((0, 4)), party).ordered()

    assert [proposal.field for proposal in ordered] == [
        Field.PARTIES,
        Field.INSTRUMENT_TYPE,
        Field.INSTRUMENT_TYPE,
    ]
    assert ordered[1].start < ordered[2].start
