"""Reviews on screen, closed again when their test ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.review_factories import seed_capture
from tests.gui.waiting import activate, settle
from tracker.app import App
from tracker.domain.capture import Capture
from tracker.gui.naming import Naming
from tracker.gui.screens.review.screen import ReviewScreen
from tracker.gui.work import Jobs


@pytest.fixture
def open_review(
    qtbot: QtBot, app: App, jobs: Jobs, full_naming: Naming
) -> Iterator[Callable[[Capture], ReviewScreen]]:
    """Return a function that opens the review of a capture, at rest, with the keyboard in it."""
    opened: list[ReviewScreen] = []

    def build(capture: Capture) -> ReviewScreen:
        screen = ReviewScreen(app, capture, jobs, full_naming)
        qtbot.addWidget(screen)
        opened.append(screen)
        screen.resize(1440, 868)
        activate(screen)
        screen.start()
        settle(jobs)
        return screen

    yield build
    settle(jobs)
    for screen in opened:
        for dialog in (screen.parts.dialog, screen.details.dialog, screen.likeness.dialog):
            if dialog is not None and isValid(dialog):
                dialog.reject()
    opened.clear()


@pytest.fixture
def review(
    open_review: Callable[[Capture], ReviewScreen],
) -> Callable[[Capture | None], ReviewScreen]:
    """Return a function that opens the review of a capture, of the seed's if none is given."""

    def build(capture: Capture | None = None) -> ReviewScreen:
        return open_review(capture or seed_capture())

    return build
