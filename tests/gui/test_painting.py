"""What is said about painting comes from a real window on a real library."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.benchmarks import library_maker
from tests.benchmarks.library_maker import make_library
from tests.benchmarks.measuring import Measure
from tests.gui import painting
from tracker.settings import HOME_VARIABLE


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a library with more rows than a window shows, away from the person's own."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.setattr(library_maker, "BLOCK", 100)
    monkeypatch.setattr(painting, "STEPS", 5)
    monkeypatch.setattr(painting, "folder", lambda: tmp_path)
    made = tmp_path / "painted.agreements"
    make_library(made, 300)
    return made


def is_busy(stall: Measure) -> bool:
    """Say whether our own code kept the loop from its next turn, whoever else used the machine.

    Nothing is said where each line is traced. One turn may be slow once, as any machine is.
    """
    return sys.gettrace() is None and stall.limit[0] > painting.STALL


def test_every_way_to_scroll_and_every_use_is_measured(
    path: Path, library_is_asked_elsewhere: None
):
    found = {measure.name: measure for measure in painting.painting(path)}

    frames, stalls = (f"frame: {n}" for n in painting.STEP), painting.USE
    searches = (f"last key to painted: {name}" for name in painting.SEARCHES)
    assert set(found) == {*frames, *searches, *(f"longest stall: {name}" for name in stalls)}
    assert all(found[f"longest stall: {name}"].limit for name in stalls)
    busy = [each.name for each in found.values() if "stall" in each.name and is_busy(each)]
    assert len(busy) <= 1, "The window's own thread works too long in one turn."
    for name in painting.STEP:
        frames = found[f"frame: {name}"]
        assert len(frames.taken) == len(frames.limit) == 5
        assert all(seconds > 0 for seconds in (*frames.taken, *frames.limit))
