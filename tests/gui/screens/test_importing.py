"""Where tables come in: which files are tables, and when what imports them is made."""

from __future__ import annotations

import pytest

from tests.gui.waiting import settle
from tracker.app import App


@pytest.mark.parametrize(
    ("files", "taken"),
    [
        (["a.csv"], True),
        (["folder/A.XLSX"], True),
        (["a.tsv"], True),
        (["a.txt"], False),
        (["a.csv", "b.csv"], False),
        ([], False),
    ],
)
def test_one_table_is_taken_and_nothing_else(open_workspace, app, files, taken):
    assert open_workspace(app).importing.takes(files) is taken


def test_a_library_that_is_only_read_takes_no_table(open_workspace, library, tmp_path):
    App.open(library, create=True).close()
    table = tmp_path / "a.csv"
    table.write_text("title\nPact\n", encoding="utf-8")
    with App.open(library, read_only=True) as app:
        work = open_workspace(app)
        work.importing.start(str(table))
        settle(work)

        assert "steps" not in vars(work.importing)


def test_the_steps_are_made_once(open_workspace, app):
    importing = open_workspace(app).importing

    assert "steps" not in vars(importing)
    assert importing.steps is importing.steps
