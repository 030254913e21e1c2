"""A window reads ahead, and renews by itself what a newer program sees in another way."""

from __future__ import annotations

import subprocess
import sys

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import execute, store


def make_stale(app) -> None:
    """Leave a library as if it had been computed with another registry."""
    store(app, make.agreement())
    execute(
        app.path,
        "UPDATE facet_value SET value = value || 'X' WHERE kind = 'party'",
        "UPDATE agreement_fts_config SET v = 'another' WHERE k = 'derived_with'",
        "DELETE FROM agreement_fts_config WHERE k = 'derived_from'",
    )


def test_columns_are_in_memory_when_a_window_is_at_rest(workspace):
    assert workspace.app.agreements.prepared


def test_what_another_registry_left_is_renewed_in_the_background(open_workspace, app, qtbot):
    make_stale(app)

    work = open_workspace(app)
    settle(work)
    work.catalogue.search.setText("party:GTM")
    settle(work)

    assert work.catalogue.model.rowCount() == 1
    assert not app.library.renew_derived()


def test_what_a_killed_program_left_is_gone_soon_after_opening(open_workspace, app):
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    left = app.path.with_name(f".{app.path.name}.{process.pid}.part")
    left.write_bytes(b"")

    settle(open_workspace(app))

    assert not left.exists()


def test_a_library_that_is_up_to_date_is_left_alone(open_workspace, app, qtbot):
    store(app, make.agreement())
    work = open_workspace(app)

    with qtbot.assertNotEmitted(work.catalogue.preparing.renewed):
        work.catalogue.preparing.begin()
        settle(work)


def test_another_library_looked_at_is_prepared_too(workspace):
    workspace.app.agreements.forget()
    workspace.catalogue.preparing._begun = None

    workspace.catalogue.refresh()
    settle(workspace)

    assert workspace.app.agreements.prepared
