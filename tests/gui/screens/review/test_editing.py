from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    GapReason,
    Level,
    RelationType,
)
from tracker.gui.screens.review.editing import ReviewEditing, part_of, value_at
from tracker.gui.views.review.rows import Rows


@pytest.fixture
def editing(qapp, full_naming):
    return ReviewEditing(full_naming, make.source_text(), [make.draft()])


@pytest.fixture
def row(editing, full_naming):
    def find(label):
        numbers = make.dossier(editing.draft).numbers()
        rows = Rows(editing.draft, numbers, full_naming).all()
        return next(row for row in rows if row.label == label)

    return find


def span(words):
    start = make.TEXT.index(words)
    return start, start + len(words)


def test_a_row_is_accepted_as_a_whole_or_chip_by_chip(editing, row):
    editing.accept(row("Areas"), 1)
    assert [value.mark for value in row("Areas").values] == ["proposed", "accepted"]

    editing.accept(row("Areas"))
    assert row("Areas").state == "2 accepted"
    assert editing.session.undo_name == "accept Areas"


def test_accepting_what_is_accepted_is_no_step(qtbot, editing, row):
    editing.accept(row("Place"))

    with qtbot.assertNotEmitted(editing.changed):
        editing.accept(row("Place"))


def test_a_gap_is_accepted_with_its_closest_words(editing, row):
    near = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED)
    draft = replace(editing.draft, evidence=(*editing.draft.evidence, near))
    editing.begin_again([draft])

    editing.accept(row("Title"))

    assert editing.draft.evidence[-1].state == "accepted"


def test_several_values_are_not_dismissed_by_accident(editing, row):
    assert not editing.dismiss(row("Areas"))
    assert len(row("Areas").values) == 2

    assert editing.dismiss(row("Areas"), 0)
    assert [value.words for value in row("Areas").values] == ["Border security and management"]


def test_a_dismissed_event_takes_status_date_and_place_with_it(editing, row):
    editing.dismiss(row("Events"))

    assert editing.draft.events == ()
    assert not row("Status").values


def test_dismissing_an_empty_row_forgets_its_gap(editing, row):
    editing.mark_gap(row("Title"))
    assert row("Title").gap

    editing.dismiss(row("Title"))

    assert not row("Title").gap


def test_notes_and_tags_are_set_and_emptied(editing, row):
    editing.submit(row("Notes"), "See file 12")
    editing.submit(row("Tags"), "border, dhs")
    assert (editing.draft.notes, editing.draft.tags) == ("See file 12", ("border", "dhs"))

    editing.dismiss(row("Notes"))
    assert editing.draft.notes == ""


@pytest.mark.parametrize(
    ("label", "value", "words"),
    [
        ("Type", "treaty", "Treaty"),
        ("Title", "Pact", "Pact"),
        ("Signatory 2", "Andrés Peña Ruiz", "Andrés Peña Ruiz"),
        ("Signed on", "2019-06", "2019-06"),
        ("Place", "Cobán", "Cobán"),
        ("Status", "initialled", "initialled"),
        ("Binding", "non_binding", "not binding"),
        ("Level", Level.GOVERNMENT, "government"),
    ],
)
def test_a_value_that_is_typed_is_set(editing, row, label, value, words):
    assert editing.submit(row(label), value)

    assert [v.words for v in row(label).values] == [words]


def test_a_corrected_value_is_accepted_with_its_passages(editing, row):
    editing.submit(row("Place"), "Antigua Guatemala")

    assert row("Place").state == "accepted"


def test_emptying_a_line_dismisses_the_value(editing, row):
    editing.submit(row("Place"), "")
    assert row("Place").values == ()

    editing.submit(row("Areas"), "")
    assert len(row("Areas").values) == 2


def test_parts_are_added_by_typing(editing, row):
    editing.submit(row("Parties"), "MEX")
    editing.submit(row("Areas"), "whale songs")
    editing.submit(row("Absent"), "TRF.DRG")

    assert [party.code for party in editing.draft.parties] == ["USA", "GTM", "MEX"]
    assert [v.words for v in row("Areas").values][-1] == "whale songs"
    assert [v.words for v in row("Absent").values][-1] == "Drug trafficking"


def test_what_is_refused_is_said_at_its_row(qtbot, editing, row):
    with qtbot.waitSignal(editing.refused) as refused:
        assert not editing.submit(row("Absent"), "TRF.HUM")

    key, error = refused.args
    assert key == "absent_areas"
    assert isinstance(error, ValueRefused)


def test_a_gap_is_recorded_only_where_there_is_no_value(editing, row):
    editing.mark_gap(row("Place"))
    assert row("Place").values
    editing.mark_gap(row("Notes"))
    editing.mark_gap(row("Binding"))

    assert editing.draft.gaps[-1].field is Field.BINDING
    assert editing.draft.gaps[-1].reason is GapReason.SEARCHED_NOT_FOUND


def test_words_that_leave_it_open_wait_for_a_value(editing, row):
    assert not editing.assign(Field.PARTIES, span("The United States and Guatemala"))
    assert editing.pending.exact == "The United States and Guatemala"

    editing.submit(row("Parties"), "MEX")

    assert editing.pending is None
    assert row("Parties").values[-1].mark == "accepted"


def test_words_are_given_to_a_field_in_one_step(editing, row):
    assert editing.assign(Field.TITLE, span("memorandum of cooperation"))

    assert editing.session.undo_name == "give words to Title"
    assert row("Title").state == "accepted"


def test_undo_and_redo_say_what_they_did(editing, row):
    editing.submit(row("Place"), "Lima")

    assert editing.undo() == "change Place"
    assert editing.draft.events[0].place == "Antigua"
    assert editing.redo() == "change Place"
    assert editing.redo() == ""


def test_another_record_is_remembered_as_not_the_same(editing):
    editing.keep_apart("b")
    editing.keep_apart("b")

    assert [(r.type, r.other) for r in editing.draft.relations] == [
        (RelationType.NOT_DUPLICATE_OF, "b")
    ]


def test_turning_to_another_draft_forgets_words_that_waited(qapp, full_naming):
    editing = ReviewEditing(full_naming, make.source_text(), [make.draft(), make.draft()])
    editing.assign(Field.PARTIES, span("The United States and Guatemala"))

    editing.show(1)
    editing.show(1)

    assert editing.pending is None
    assert editing.session.index == 1


def test_the_part_behind_a_value_is_found(editing, row):
    draft = editing.draft

    assert part_of(draft, row("Parties"), 1) is draft.parties[1]
    assert part_of(draft, row("Signatory 1"), -1) is draft.signatures[0]
    assert part_of(draft, row("Events"), 0).type is EventType.SIGNED
    assert part_of(draft, row("Areas"), 0) is draft.areas[0]
    assert part_of(draft, row("Areas"), -1) is None
    assert part_of(draft, row("Type"), -1) is None
    assert value_at(row("Title"), -1) is None


def test_better_particulars_bring_other_drafts(editing):
    other = make.draft(title="Other")

    editing.read_anew(make.source_text("Another text."), [other])

    assert editing.draft == other
    assert not editing.session.changed
