"""What holds between processes, and when one of them is killed in the middle of its work."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import factories as make
from tests.libraries import derived, derived_again, found, query, store
from tracker.app import App

ROOT = Path(__file__).parents[2]
SAVE_FOREVER = """
import sys
from dataclasses import replace
from tests import factories as make
from tests.libraries import ADD, EDIT, stored
from tracker.app import App

app = App.open(sys.argv[1])
number = 0
while True:
    number += 1
    record = make.bare_agreement(title=f"{sys.argv[2]}-{number}")
    app.records.save(record, ADD)
    app.records.save(replace(stored(app, record.uuid), notes="twice", areas=()), EDIT)
    print(record.title, flush=True)
"""
SAVE_SOME = """
import sys
from tests import factories as make
from tests.libraries import ADD
from tracker.app import App

with App.open(sys.argv[1]) as app:
    for number in range(int(sys.argv[3])):
        app.records.save(make.bare_agreement(title=f"{sys.argv[2]}-{number}"), ADD)
"""


def start(script: str, library: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(library), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@pytest.fixture
def made(library: Path) -> Path:
    App.open(library, create=True).close()
    return library


def test_two_processes_that_write_at_once_lose_nothing(made):
    writers = [start(SAVE_SOME, made, name, "15") for name in ("one", "two")]
    answers = [writer.communicate() for writer in writers]

    assert [error for _, error in answers] == ["", ""]
    with App.open(made) as app:
        assert {row.title for row in found(app, "")} == {
            f"{name}-{number}" for name in ("one", "two") for number in range(15)
        }
        assert len(app.history.entries()) == 30
        assert app.library.check() == []
    assert derived(made) == derived_again(made)


@pytest.mark.parametrize("patience", [0.0, 0.11, 0.23, 0.37, 0.5])
def test_a_process_killed_in_the_middle_of_saving_loses_nothing_it_had_saved(made, patience):
    writer = start(SAVE_FOREVER, made, "killed")
    assert writer.stdout is not None
    first = writer.stdout.readline()
    time.sleep(patience)
    writer.kill()
    said, _ = writer.communicate()
    acknowledged = (first + said).split("\n")[:-1]

    with App.open(made) as app:
        kept = {row.title: row.notes for row in found(app, "")}
        assert {title: kept.get(title) for title in acknowledged} == dict.fromkeys(
            acknowledged, "twice"
        )
        assert len(kept) <= len(acknowledged) + 1
        assert app.library.check() == []
        app.history.undo()
        app.history.redo()
        store(app, make.agreement())
    assert derived(made) == derived_again(made)
    assert query(made, "PRAGMA integrity_check") == [("ok",)]


def test_a_process_killed_while_another_reads_does_not_disturb_it(made):
    with App.open(made) as reader:
        writer = start(SAVE_FOREVER, made, "killed")
        assert writer.stdout is not None
        title = writer.stdout.readline().strip()
        writer.kill()
        writer.communicate()

        assert title in {row.title for row in found(reader, "")}
        reader.searches.save("after", "")
        assert reader.library.check() == []
