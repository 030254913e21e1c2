"""Hard decisions at a single row: conflicts, names nobody knows and days that are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, type_text
from tests.gui.reviewing import enter, key, row, select, words_of
from tracker.domain.vocabulary import EvidenceState, Field, Stance
from tracker.gui.marks import MarkKind

DAY = date(2026, 11, 24)


@pytest.fixture
def screen(open_review):
    return open_review(make.capture())


@pytest.fixture
def disputed(open_review):
    """Open a draft whose type one passage supports and another contradicts."""
    draft = make.draft()
    against = make.evidence(
        Field.INSTRUMENT_TYPE,
        "signed it for Washington",
        value="moc",
        stance=Stance.CONTRADICTS,
        state=EvidenceState.PROPOSED,
    )
    return open_review(
        make.capture(replace(draft, evidence=(*draft.evidence, against))),
    )


# -- conflicts


def test_a_conflict_shows_both_passages_and_waits(disputed):
    found = row(disputed, "instrument_type")

    assert (found.state, found.mark) == ("conflict", MarkKind.CONFLICT)
    assert [words for _, words in found.quotes] == [
        "memorandum of cooperation",
        "signed it for Washington",
    ]
    assert disputed.draft.current == "instrument_type"


def test_a_conflict_is_not_accepted_with_all_the_rest(disputed):
    key(Qt.Key.Key_A, CONTROL | SHIFT)

    assert row(disputed, "instrument_type").mark is MarkKind.CONFLICT
    assert row(disputed, "place").state == "accepted"


def test_another_value_does_not_silence_the_passage_against_it(disputed):
    enter(disputed, "instrument_type", "treaty")

    assert words_of(disputed, "instrument_type") == ["Treaty"]
    assert row(disputed, "instrument_type").mark is MarkKind.CONFLICT
    assert len(row(disputed, "instrument_type").quotes) == 2


def test_dismissing_ends_a_conflict_and_undo_brings_it_back(disputed):
    key(Qt.Key.Key_D, CONTROL)
    gone = row(disputed, "instrument_type")

    key(Qt.Key.Key_Z, CONTROL)

    assert (gone.values, gone.mark) == ((), MarkKind.UNSUPPORTED)
    assert row(disputed, "instrument_type").mark is MarkKind.CONFLICT


def test_a_conflict_is_saved_as_it_stands(qtbot, app, disputed):
    with qtbot.waitSignal(disputed.saved) as saved:
        key(Qt.Key.Key_Return, CONTROL)

    [uuid] = saved.args[0].agreements
    stances = {
        e.stance
        for e in app.agreements.dossier(uuid, as_of=DAY).agreement.evidence
        if e.field is Field.INSTRUMENT_TYPE
    }
    assert stances == {Stance.SUPPORTS, Stance.CONTRADICTS}


# -- parties


@pytest.mark.parametrize(
    ("typed", "code"),
    [("ivory coast", "CIV"), ("Soviet Union", "SUHH"), ("côte d’ivoire", "CIV"), ("mex", "MEX")],
)
def test_a_name_of_any_form_becomes_the_party_it_means(screen, typed, code):
    enter(screen, "parties", typed)

    assert [party.code for party in screen.editing.draft.parties] == ["USA", "GTM", code]


def test_an_unknown_party_can_be_mapped_by_typing_on(screen):
    enter(screen, "parties", "Mexicoland")
    assert screen.draft.row("parties").editor.asking

    enter(screen, "parties", "Mexico")

    assert words_of(screen, "parties")[-1] == "Mexico"
    assert not screen.draft.row("parties").editor.asking


def test_an_unknown_party_is_kept_with_the_words_that_name_it(screen):
    select(screen, "Washington")
    key(Qt.Key.Key_2, CONTROL)
    line = QApplication.focusWidget()
    assert line.text() == "Washington"
    line.selectAll()
    type_text(line, "Republic of Rivers")

    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)

    party = screen.editing.draft.parties[-1]
    assert (party.code, party.name) == ("", "Republic of Rivers")
    [found] = [e for e in screen.editing.draft.evidence if e.item == party.uuid]
    assert found.passage.exact == "Washington"


def test_escape_leaves_an_unknown_party_out(screen):
    enter(screen, "parties", "Republic of Rivers")

    key(Qt.Key.Key_Escape)

    assert QApplication.focusWidget().text() == ""
    assert len(screen.editing.draft.parties) == 2
    assert not screen.has_unsaved_work


def test_the_same_party_twice_is_one_party(screen):
    enter(screen, "parties", "Guatemala")

    assert words_of(screen, "parties") == ["United States", "Guatemala"]
    assert screen.draft.row("parties").line.text() == ""
    assert not screen.has_unsaved_work


def test_an_unknown_party_kept_by_mouse_survives_saving(qtbot, app, screen):
    enter(screen, "parties", "Ríos Unidos 🏞")
    QTest.mouseClick(screen.draft.row("parties").editor.keep, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(screen.saved) as saved:
        screen.save()

    [uuid] = saved.args[0].agreements
    record = app.agreements.dossier(uuid, as_of=DAY).agreement
    assert [party.name for party in record.parties if not party.code] == ["Ríos Unidos 🏞"]


# -- days


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2019-02-30", "no day 2019-02-30"),
        ("2019-13", "no month 13"),
        ("the other day", "not a date"),
        ("2019/2015", "ends before"),
    ],
)
def test_a_day_that_is_none_stays_in_the_line_with_the_reason(screen, typed, said):
    enter(screen, "signed", typed)

    widget = screen.draft.row("signed")
    assert said in widget.editor.error.text()
    assert widget.line.text() == typed
    assert widget.line.accessibleDescription() == widget.editor.error.text()
    assert screen.draft.current == "signed"
    assert not screen.editing.session.changed
    assert screen.has_unsaved_work


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("4 June 2019", "2019-06-04"),
        ("June 2019", "2019-06"),
        ("2019", "2019"),
        ("2019?", "2019?"),
        ("1981-09/1981-10", "1981-09/1981-10"),
    ],
)
def test_a_day_is_taken_as_exactly_as_it_is_known(screen, typed, stored):
    enter(screen, "signed", typed)

    assert screen.editing.draft.events[0].date == stored
    assert row(screen, "signed").state == "accepted"


def test_escape_brings_the_day_back_after_a_refusal(screen):
    enter(screen, "signed", "2019-02-30")

    key(Qt.Key.Key_Escape)

    assert screen.draft.row("signed").line.text() == words_of(screen, "signed")[0]


def test_a_refused_day_corrected_in_the_line_is_taken(screen):
    enter(screen, "signed", "2019-02-30")

    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Backspace)
    type_text(QApplication.focusWidget(), "28")
    key(Qt.Key.Key_Return)

    assert screen.editing.draft.events[0].date == "2019-02-28"
    assert screen.draft.row("signed").editor.error.isHidden()


def test_what_the_reading_is_sure_of_is_ticked_and_can_still_be_taken_away(open_review):
    draft = make.draft()
    sure = tuple(
        replace(e, confidence=0.98) if e.field is Field.SIGNED else e for e in draft.evidence
    )
    screen = open_review(make.capture(replace(draft, evidence=sure)))

    assert row(screen, "signed").mark is MarkKind.ACCEPTED
    assert row(screen, "parties").mark is MarkKind.PROPOSED
    assert not screen.editing.session.changed
    screen.draft.focus_row("signed")
    key(Qt.Key.Key_D, CONTROL)
    assert row(screen, "signed").values == ()
