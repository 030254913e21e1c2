"""Libraries to test on: real files in a folder of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.libraries import empty_library
from tracker.app import App
from tracker.settings import HOME_VARIABLE, load_settings

if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
"""No law depends on how busy the machine is."""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return where the library of a test lies; nothing is there yet."""
    return tmp_path / "policy.agreements"


@pytest.fixture
def app(library: Path) -> Iterator[App]:
    """Open an empty library."""
    library.write_bytes(empty_library())
    with App.open(library) as opened:
        yield opened


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the default library as a first start makes it, with the starter record."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("first") / "home"))
        with App.open() as opened:
            path = opened.path
    return path.read_bytes()


@pytest.fixture
def starter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_start: bytes) -> Iterator[App]:
    """Open the default library a person finds after the first start."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    path = load_settings().library
    path.parent.mkdir(parents=True)
    path.write_bytes(first_start)
    with App.open() as opened:
        yield opened
