from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.domain.vocabulary import EvidenceState, Field
from tracker.gui.tokens import Group
from tracker.gui.views.reader.marks import Mark, nested, passage_marks

NAMES = {"parties": "Parties", "level": "Level"}


def mark(start, end, number=1):
    return Mark(key=str(number), start=start, end=end, number=number)


def test_passages_with_one_span_are_one_mark():
    record = make.agreement()
    numbers = make.dossier(record).numbers()

    marks = passage_marks(record, make.TEXT_UUID, numbers, NAMES)

    parties = [m for m in marks if m.group is Group.PARTIES]
    assert len(parties) == 1
    assert parties[0].words == "Parties"
    assert make.TEXT[parties[0].start : parties[0].end].startswith("The United States")
    assert [m.number for m in marks] == sorted(m.number for m in marks)
    assert all(m.key == str(m.number) for m in marks)


def test_rejected_passages_and_other_texts_are_left_out():
    record = make.agreement()
    numbers = make.dossier(record).numbers()
    rejected = replace(
        record,
        evidence=tuple(replace(e, state=EvidenceState.REJECTED) for e in record.evidence),
    )

    assert passage_marks(rejected, make.TEXT_UUID, numbers) == ()
    assert passage_marks(record, "another text", numbers) == ()


def test_fields_without_a_name_are_not_named():
    said = make.evidence(Field.TITLE, "memorandum")
    record = replace(make.bare_agreement(), evidence=(said,))

    [found] = passage_marks(record, make.TEXT_UUID, {said.passage.uuid: 4})

    assert (found.number, found.words, found.group) == (4, "", Group.OTHER)


def test_a_passage_around_another_is_the_outer_one():
    marks = nested([mark(5, 8, 2), mark(0, 10, 1), mark(20, 30, 3)])

    assert [(m.number, m.outer) for m in marks] == [(1, True), (2, False), (3, False)]


def test_passages_that_touch_are_not_nested():
    assert [m.outer for m in nested([mark(0, 5, 1), mark(5, 8, 2)])] == [False, False]
