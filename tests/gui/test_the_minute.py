"""From paste to saved record by keys alone: few of them, and the window always of one mind.

Some articles go through one window, once; what is asked of them is asked of what was noted there.
All ten, and more, go through `python -m tests.gui.minute`.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.gui.minute import ENDLESS, MOST_KEYS, Walk, table, ten_of_ours, walk
from tests.gui.waiting import settle
from tests.gui.watching import statements_of_the_window
from tests.libraries import found, stored
from tracker.app import App
from tracker.domain.agreement import Agreement
from tracker.domain.vocabulary import Stage
from tracker.gui.preferences import Preferences
from tracker.gui.workspace import Workspace

TEXT = (
    "Guatemala and Peru signed a memorandum of understanding on extradition in Lima on 27 May"
    " 2019. Foreign Minister Rosa Quispe Mamani signed for Peru."
)


@dataclass(frozen=True)
class Sitting:
    """What somebody did at the window one after another, and what the library held meanwhile."""

    lima: Walk
    record: Agreement
    walks: list[Walk]
    actions: int
    """Steps in the history for the records of `walks`."""
    left: list[int]
    """How many records there were at the end, and after each step that was taken back."""
    asked: list[str]
    """What the window's thread asked of the library itself."""


@pytest.fixture(scope="module")
def sitting(tmp_path_factory: pytest.TempPathFactory, qapp) -> Sitting:
    folder = tmp_path_factory.mktemp("sitting")
    with (
        statements_of_the_window() as asked,
        App.open(folder / "minute.agreements", create=True) as app,
        opened(Workspace(app, Preferences(folder / "window.ini"))) as work,
    ):
        lima = walk(work, "lima", TEXT)
        [uuid] = records(work)
        record, before = stored(app, uuid), len(actions(work))
        walks = [walk(work, name, text) for name, text in ten_of_ours()[::3]]
        acts, left = len(actions(work)) - before, [len(records(work))]
        asked_at_work = list(asked)
        for _ in range(sum(one.records for one in walks)):
            app.history.undo()
            left.append(len(records(work)))
    return Sitting(lima, record, walks, acts, left, asked_at_work)


@contextmanager
def opened(work: Workspace) -> Iterator[Workspace]:
    """Show a window, and close it in the end."""
    work.start()
    settle(work)
    yield work
    work.window.close()
    work.deleteLater()


def records(work: Workspace) -> list[str]:
    return [row.uuid for row in found(work.app, "")]


def actions(work: Workspace) -> list[str]:
    return [entry.action.kind for entry in work.app.history.entries()]


def test_articles_take_few_keys_and_the_window_agrees_with_itself(sitting):
    walks = sitting.walks

    assert len(walks) == 4
    assert statistics.median(one.keys for one in walks) <= MOST_KEYS, table(walks)
    assert max(one.keys for one in walks) < ENDLESS
    stops = [stop for one in walks for stop in one.stops]
    assert [stop for stop in stops if not stop.agrees] == []
    assert [stop for stop in stops if stop.passages and stop.shown not in stop.passages] == []
    assert {one.records > 0 for one in walks} == {True}
    assert sitting.asked == []


def test_each_record_is_one_transaction_and_one_step_to_take_back(sitting):
    saved = sum(one.records for one in sitting.walks)

    assert max(one.records for one in sitting.walks) > 1
    assert sitting.actions == saved
    assert sitting.left == list(range(saved + 1, 0, -1))


def test_what_was_confirmed_is_reviewed_and_supported(sitting):
    record = sitting.record

    assert sitting.lima.records == 1
    assert record.stage is Stage.REVIEWED
    assert {party.code for party in record.parties} == {"GTM", "PER"}
    assert {evidence.state for evidence in record.evidence} == {"accepted"}


def test_every_stop_says_field_value_state_and_source(sitting):
    stops = sitting.lima.stops

    said = {stop.row.partition(":")[0]: stop.said for stop in stops}
    assert said["signed"] == "Signed on, 27 May 2019, proposed, stated, one source"
    assert said["parties"] == "Parties, Guatemala, Peru, 2 proposed, one source"
    assert said["signatories"].startswith("Signatory 1, Rosa Quispe Mamani, Foreign Minister, PER")
    assert all(stop.said for stop in stops)


def test_the_table_names_the_middle_and_the_longest_wait(sitting):
    done = sitting.lima

    lines = table([done]).splitlines()

    assert lines[1].split()[:3] == ["lima", str(done.keys), "1"]
    assert lines[-1].startswith(f"median {done.keys} keys, at most 25: held; longest gap ")
