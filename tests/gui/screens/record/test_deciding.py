from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tests.disputes import claim_of, disputed
from tests.gui.keys import press, type_text
from tests.gui.waiting import activate, settle
from tests.libraries import store, stored
from tracker.domain.claim import Support
from tracker.domain.vocabulary import Field

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ask(app, open_workspace):
    """Return a function that stores a record and asks, at one field, to decide."""

    def at(record, field):
        (saved,) = store(app, record)
        work = open_workspace(app)
        activate(work.window)
        item = claim_of(saved).item if field is Field.SIGNED else None
        work.record.panel.lines.setFocus()
        assert work.record.panel.lines.choose(field, item)
        settle(work)
        QTest.keyClick(work.record.panel.lines, Qt.Key.Key_C, CTRL_ALT)
        return work, saved.uuid

    return at


def test_the_other_day_is_taken_with_a_reason_in_one_step(app, ask):
    work, uuid = ask(disputed(), Field.SIGNED)
    dialog = work.deciding.dialog
    dialog.choices[1].setChecked(True)
    type_text(dialog.reason, "The annex has the fifth.")
    press(dialog.reason, Qt.Key.Key_Return)
    settle(work)

    claim = claim_of(stored(app, uuid))
    assert (claim.value, claim.support) == ("2019-06-05", Support.ACCEPTED)
    assert work.record.panel.lines.current_line().below == (
        "decided against 2019-06-03: The annex has the fifth."
    )
    work.actions["undo"].trigger()
    settle(work)
    assert claim_of(stored(app, uuid)).support is Support.CONFLICT


def test_every_side_is_shown_with_its_passage_and_source(ask):
    work, _ = ask(disputed(), Field.SIGNED)
    first, second = work.deciding.dialog.choices

    assert [first.text(), second.text()] == ["2019-06-03", "2019-06-05"]
    assert "“3 June 2019” — The Daily Ledger" in second.accessibleName()


def test_a_value_that_nothing_contradicts_is_said_to_be_so(ask):
    work, _ = ask(make.agreement(), Field.TITLE)

    assert work.deciding.dialog is None
    assert work.window.bar.what.text() == "No passage contradicts this value."
