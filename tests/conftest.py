"""Libraries to test on: real files in a folder of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.app import App
from tracker.settings import HOME_VARIABLE

if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return where the library of a test lies; nothing is there yet."""
    return tmp_path / "policy.agreements"


@pytest.fixture
def app(library: Path) -> Iterator[App]:
    """Open an empty library."""
    with App.open(library, create=True) as opened:
        yield opened


@pytest.fixture
def starter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """Open the default library as a first start makes it, with the starter record."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    with App.open() as opened:
        yield opened
