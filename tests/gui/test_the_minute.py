"""From paste to saved record by keys alone: few of them, and the window always of one mind."""

from __future__ import annotations

import statistics

import pytest

from tests.gui.minute import ENDLESS, MOST_KEYS, table, ten_of_ours, walk
from tests.gui.waiting import settle
from tests.libraries import found, stored
from tracker.domain.vocabulary import Stage

TEXT = (
    "Guatemala and Peru signed a memorandum of understanding on extradition in Lima on 27 May"
    " 2019. Foreign Minister Rosa Quispe Mamani signed for Peru."
)


@pytest.fixture(scope="module")
def articles():
    return ten_of_ours()


@pytest.fixture
def work(open_workspace, app):
    return open_workspace(app)


def records(work) -> list[str]:
    return [row.uuid for row in found(work.app, "")]


def actions(work) -> list[str]:
    return [entry.action.kind for entry in work.app.history.entries()]


def test_ten_articles_take_few_keys_and_the_window_agrees_with_itself(work, articles):
    walks = [walk(work, name, text) for name, text in articles]

    assert len(walks) == 10
    assert statistics.median(one.keys for one in walks) <= MOST_KEYS, table(walks)
    assert max(one.keys for one in walks) < ENDLESS
    stops = [stop for one in walks for stop in one.stops]
    assert [stop for stop in stops if not stop.agrees] == []
    assert [stop for stop in stops if stop.passages and stop.shown not in stop.passages] == []
    assert {one.records > 0 for one in walks} == {True}


def test_each_record_is_one_transaction_and_one_step_to_take_back(work, articles):
    before = len(actions(work))

    walks = [walk(work, name, text) for name, text in articles[:3]]

    saved = sum(one.records for one in walks)
    assert len(actions(work)) - before == saved
    assert len(records(work)) == saved
    for left in range(saved - 1, -1, -1):
        work.app.history.undo()
        assert len(records(work)) == left


def test_what_was_confirmed_is_reviewed_and_supported(work):
    done = walk(work, "lima", TEXT)

    [uuid] = records(work)
    record = stored(work.app, uuid)
    assert done.records == 1
    assert record.stage is Stage.REVIEWED
    assert {party.code for party in record.parties} == {"GTM", "PER"}
    assert {evidence.state for evidence in record.evidence} == {"accepted"}


def test_every_stop_says_field_value_state_and_source(work):
    done = walk(work, "lima", TEXT)

    said = {stop.row.partition(":")[0]: stop.said for stop in done.stops}
    assert said["signed"] == "Signed on, 27 May 2019, proposed, stated, one source"
    assert said["parties"] == "Parties, Guatemala, Peru, 2 proposed, one source"
    assert said["signatories"].startswith("Signatory 1, Rosa Quispe Mamani, Foreign Minister, PER")
    assert all(stop.said for stop in done.stops)


def test_the_table_names_the_middle_and_the_longest_wait(work):
    done = walk(work, "lima", TEXT)
    settle(work)

    lines = table([done]).splitlines()

    assert lines[1].split()[:3] == ["lima", str(done.keys), "1"]
    assert lines[-1].startswith(f"median {done.keys} keys, at most 25: held; longest gap ")
