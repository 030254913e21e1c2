"""Lessons help where names and phrases come again, and do no harm where they do not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.extraction import evaluate
from tests.extraction.evaluate import BEAT, LEARNT
from tests.extraction.gold import ARTICLES, read_gold
from tests.extraction.replaying import KINDS, learn, replay, table
from tracker.domain.learnt import KnownPerson

FIELDS = ("agreements", "parties", "signatories", "signed", "place", "areas")


def f1(result: dict[str, Any], field: str) -> float:
    counts = result["fields"][field]
    astray = counts["wrong"] + counts["missed"]
    return 2 * counts["right"] / (2 * counts["right"] + astray) if counts["right"] else 0.0


@pytest.fixture(scope="module")
def beat() -> dict[str, Any]:
    return replay(BEAT, kinds=True)


def test_a_beat_is_read_better_with_what_its_first_years_taught(beat):
    for field in FIELDS:
        assert f1(beat["with"], field) >= f1(beat["without"], field)
    assert f1(beat["with"], "parties") > f1(beat["without"], "parties") + 0.1
    assert f1(beat["with"], "areas") > f1(beat["without"], "areas") + 0.1
    wrong = {way: _wrong(beat[way]["shares"]["signatory's party"]) for way in ("with", "without")}
    assert wrong["with"] < wrong["without"]


def _wrong(share: dict[str, int]) -> int:
    return share["of"] - share["right"]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_lesson_alone_does_no_harm(beat, kind):
    assert beat["learnt"][kind]
    for field in FIELDS:
        assert f1(beat[f"with {kind} only"], field) >= f1(beat["without"], field)


@pytest.fixture(scope="module")
def recorded() -> dict[str, Any]:
    return json.loads(LEARNT.read_text("utf-8"))


@pytest.mark.parametrize("folder", ["articles", "beat"])
def test_no_field_of_the_recorded_replays_lost(recorded, folder):
    for way in recorded[folder].keys() - {"learnt", "without"}:
        for field in FIELDS:
            assert f1(recorded[folder][way], field) >= f1(recorded[folder]["without"], field)


def test_every_kind_of_lesson_that_is_kept_was_seen_to_help(recorded):
    without = recorded["beat"]["without"]
    for kind, field in {"aliases": "parties", "phrases": "areas", "demoted": "areas"}.items():
        assert f1(recorded["beat"][f"with {kind} only"], field) > f1(without, field)
    persons = recorded["beat"]["with persons only"]["shares"]["signatory's party"]
    assert _wrong(persons) < _wrong(without["shares"]["signatory's party"])


def test_a_replay_teaches_what_the_gold_says():
    articles = read_gold(BEAT)[:3]
    learnt = learn(BEAT, articles)
    assert ("Pejambon", "IDN") in learnt.aliases
    assert ("tea auction rules", "TRD.ECO") in learnt.phrases
    assert {person.name for person in learnt.persons} == {
        "Aminah Yusof",
        "Farida Rahman",
        "Nimal Jayakody",
        "Hendra Wibisana",
    }
    known = KnownPerson(name="Aminah Yusof", party="MYS", first="2014-03-05", last="2014-09-12")
    assert known in learnt.persons


def test_the_beat_quotes_its_articles():
    for article in read_gold(BEAT):
        assert all(quotation in article.text for quotation in article.quotations)
        names = json.loads((BEAT / f"{article.name}.json").read_text("utf-8"))["agreements"]
        assert all(w in article.text for row in names for w in row.get("names", {}).values())
    assert not {a.name for a in read_gold(BEAT)} & {a.name for a in read_gold(ARTICLES)}


def test_the_command_prints_a_table_for_a_folder(tmp_path, capsys):
    for path in sorted(BEAT.iterdir())[:6]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    assert evaluate.main([str(tmp_path), "--learning"]) == 0
    shown = capsys.readouterr().out
    assert "learnt: " in shown
    assert "without" in shown
    assert "signatory's party" in shown


def test_the_table_sets_the_ways_of_reading_beside_each_other(beat):
    lines = table(beat).splitlines()
    assert lines[2].split()[:2] == ["without", "with"]
    assert any(line.startswith("areas") for line in lines)
