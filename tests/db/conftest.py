"""An empty library without services over it, and sessions on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from tests.libraries import empty_library
from tracker.db import history
from tracker.db.engine import Sessions
from tracker.db.library_file import open_library
from tracker.domain.action import Action, ActionKind


@pytest.fixture
def sessions(library: Path) -> Iterator[Sessions]:
    library.write_bytes(empty_library())
    opened = Sessions(open_library(library))
    yield opened
    opened.close()


@pytest.fixture
def writing(sessions: Sessions) -> Iterator[Session]:
    """Open one user action; what a test adds is kept when the test ends without an error."""
    with sessions.writing() as session:
        history.begin(session, Action(ActionKind.EDIT_AGREEMENT, "a test"))
        yield session
        session.rollback()
