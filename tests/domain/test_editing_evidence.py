from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain import editing_evidence as passages
from tracker.domain.vocabulary import EvidenceState, Field, Method, Stance


def test_a_chosen_passage_is_typed_and_accepted():
    after = passages.link_passage(
        make.bare_agreement(), Field.TITLE, None, make.passage("memorandum"), "Memorandum"
    )

    [said] = after.evidence
    assert (said.state, said.method, said.value) == (
        EvidenceState.ACCEPTED,
        Method.TYPED,
        "Memorandum",
    )


def test_the_same_words_are_linked_once_and_accepted():
    words = make.passage("memorandum of cooperation")
    draft = make.draft()

    after = passages.link_passage(draft, Field.INSTRUMENT_TYPE, None, words, "moc")

    assert len(after.evidence) == len(draft.evidence)
    [said] = [e for e in after.evidence if e.field is Field.INSTRUMENT_TYPE]
    assert said.state is EvidenceState.ACCEPTED


def test_words_once_rejected_can_be_chosen_after_all():
    words = make.passage("memorandum")
    rejected = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.REJECTED)

    after = passages.link_passage(
        replace(make.bare_agreement(), evidence=(rejected,)), Field.TITLE, None, words, "Pact"
    )

    assert [e.state for e in after.evidence] == ["rejected", "accepted"]


def test_one_passage_can_be_taken_from_a_value():
    record = make.agreement()

    after = passages.unlink_passage(record, record.evidence[0].uuid)

    assert after.evidence[0].state is EvidenceState.REJECTED
    assert after.evidence[1:] == record.evidence[1:]


def test_capacity_is_decided_on_with_its_signatory():
    said = make.evidence(Field.CAPACITY, "Minister", "s", state=EvidenceState.PROPOSED)
    record = replace(make.bare_agreement(), evidence=(said,))

    after = passages.accept_passages(record, Field.SIGNATORIES, "s")

    assert after.evidence[0].state is EvidenceState.ACCEPTED


def test_a_correction_leaves_contradictions_and_rejections_as_they_were():
    against = make.evidence(Field.TITLE, "memorandum", value="x", stance=Stance.CONTRADICTS)
    rejected = make.evidence(Field.TITLE, "signed", value="x", state=EvidenceState.REJECTED)
    record = replace(make.bare_agreement(), evidence=(against, rejected))

    assert passages.restate_passages(record, Field.TITLE, None, "y") is record


def test_passages_move_between_fields_and_items():
    said = make.evidence(Field.SIGNED, "3 June 2019", "e")
    record = replace(make.bare_agreement(), evidence=(said,))

    after = passages.move_passages(record, "e", Field.SIGNED, Field.IN_FORCE, to="f")

    assert (after.evidence[0].field, after.evidence[0].item) == (Field.IN_FORCE, "f")


def test_releasing_an_item_keeps_what_each_passage_said():
    said = make.evidence(Field.LEVEL, "Washington", "p", value="government")
    silent = make.evidence(Field.PARTIES, "Washington", "p")
    record = replace(make.bare_agreement(), evidence=(said, silent))

    after = passages.release_item(record, "p", "USA")

    assert [(e.item, e.value, e.state) for e in after.evidence] == [
        (None, "government", "rejected"),
        (None, "USA", "rejected"),
    ]
    assert passages.release_item(after, "p", "USA") is after
