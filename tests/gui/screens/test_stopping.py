"""What is stopped by a click leaves nothing behind, says so, and can be begun again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import ADD
from tracker.domain.action import ActionKind
from tracker.domain.query import parse
from tracker.gui.views.elements.progress_dialog import ProgressDialog
from tracker.gui.views.exchange.export_forms import ExportWish
from tracker.gui.views.exchange.import_dialog import PREVIEW

LEFT = Qt.MouseButton.LeftButton
MANY = 30


@pytest.fixture
def work(open_workspace, app):
    records = [make.bare_agreement(title=f"Pact {number}") for number in range(MANY)]
    for record in records:
        app.records.save(record, ADD)
    made = open_workspace(app)
    settle(made)
    return made


def stop(work, qtbot) -> None:
    """Click on Cancel as soon as there is such a button; the work is under way then."""
    [dialog] = work.window.findChildren(ProgressDialog)
    dialog.findChild(QTimer).stop()
    dialog.open()
    qtbot.mouseClick(dialog.cancel, LEFT)
    settle(work)


@pytest.mark.parametrize(
    ("form", "suffix"), [("wide", "csv"), ("long", "csv"), ("xlsx", "xlsx"), ("zip", "zip")]
)
def test_an_export_that_is_stopped_leaves_the_old_file_as_it_was(
    work, qtbot, tmp_path, form, suffix
):
    name = f"out.{suffix}"
    target = tmp_path / "out" / name
    target.parent.mkdir()
    target.write_text("what was there before", encoding="utf-8")
    wish = ExportWish(selection=False, form=form, bom=False, drafts=False)

    work.exporting.write(wish, str(target))
    stop(work, qtbot)

    assert work.window.bar.what.text() == f"Stopped: {name} was not written"
    assert target.read_text(encoding="utf-8") == "what was there before"
    assert [each.name for each in target.parent.iterdir()] == [name]

    work.exporting.write(wish, str(target))
    settle(work)
    assert "written to" in work.window.bar.what.text()
    assert target.stat().st_size > 1_000


def test_an_import_that_is_stopped_changes_nothing_and_can_be_begun_again(
    work, app, qtbot, tmp_path
):
    table = tmp_path / "register.csv"
    lines = [f"Treaty {number};Peru;Chile;2001-05-08" for number in range(MANY)]
    table.write_text("\n".join(["Name;Country A;Country B;Signed", *lines]), encoding="utf-8")
    work.importing.start(str(table))
    settle(work)
    dialog = work.importing.steps.dialog
    while dialog.step < PREVIEW:
        dialog.next.click()
        settle(work)
    before = {entry.id for entry in app.history.entries(limit=1_000)}

    qtbot.mouseClick(dialog.next, LEFT)
    [progress] = dialog.findChildren(ProgressDialog)
    progress.findChild(QTimer).stop()
    progress.open()
    qtbot.mouseClick(progress.cancel, LEFT)
    settle(work)

    assert dialog.message.text() == "Stopped: nothing was imported."
    assert app.agreements.count(parse(""), as_of=make.TODAY) == MANY
    since = [entry for entry in app.history.entries(limit=1_000) if entry.id not in before]
    kinds = {entry.action.kind for entry in since}
    assert kinds <= {ActionKind.REMEMBER_MAPPING}  # what the columns mean is known all the same

    qtbot.mouseClick(dialog.next, LEFT)
    settle(work)
    assert app.agreements.count(parse(""), as_of=make.TODAY) == 2 * MANY
