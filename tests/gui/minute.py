"""Prints how many keys an article takes until it is a record, sent to the real window.

`python -m tests.gui.minute [FILE or FOLDER …]`; without any, ten articles of our own.

A hand that reads nothing: it pastes, confirms the particulars, and presses Enter until the draft
has nothing more to decide; then it saves. What a person types to correct a value comes on top.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.extraction.gold import ARTICLES, read_gold
from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import activate, settle
from tracker.app import App
from tracker.gui.application import make_application
from tracker.gui.preferences import Preferences
from tracker.gui.screens.review.screen import ReviewScreen
from tracker.gui.workspace import Workspace
from tracker.settings import HOME_VARIABLE, load_settings

MOST_KEYS = 25
"""What the middle article may take."""
ENDLESS = 200
"""Keys after which a review has gone round in circles."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the keyboard was before a key, and what the window showed and said there."""

    row: str
    at: str
    """Key of the row whose line has the keyboard; empty where no line has it."""
    passages: tuple[str, ...]
    """The passages the row, or its current chip, rests on."""
    shown: str
    """The passage brought forward in the text; empty for none."""
    said: str
    """What a screen reader says of the line."""

    @property
    def agrees(self) -> bool:
        """Whether focus, field and passage are of one mind."""
        return self.row == self.at and (self.shown in self.passages or self.shown == "")


@dataclass
class Walk:
    """One article from paste to saved record."""

    name: str
    keys: int = 0
    records: int = 0
    stops: list[Stop] = field(default_factory=list)
    longest_gap: float = 0.0
    """The longest time, in seconds, in which the window answered nothing."""
    seconds: float = 0.0


class Pulse(QObject):
    """Beats every few milliseconds, and knows the longest silence between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(2)

    def beat(self) -> None:
        """Note how long it has been since the last beat."""
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def stop(self) -> float:
        """End, and return the longest silence in seconds."""
        self._timer.stop()
        self.deleteLater()
        return self.longest


def walk(work: Workspace, name: str, text: str) -> Walk:
    """Take one article from the clipboard to a saved record, by keys alone."""
    done = Walk(name)
    activate(work.window)
    QGuiApplication.clipboard().setText(text)
    settle(work)
    pulse, start = Pulse(), time.perf_counter()
    _press(work, done, Qt.Key.Key_V, CONTROL | SHIFT)
    if work.capturing.details is not None and work.capturing.screen is None:
        _press(work, done, Qt.Key.Key_Return)
    while (screen := work.capturing.screen) is not None and done.keys < ENDLESS:
        if screen.footer.save.hasFocus():
            done.records += 1
            _press(work, done, Qt.Key.Key_Return, CONTROL)
        else:
            done.stops.append(stop_at(screen))
            _press(work, done, Qt.Key.Key_Return)
    done.seconds, done.longest_gap = time.perf_counter() - start, pulse.stop()
    return done


def stop_at(screen: ReviewScreen) -> Stop:
    """Return where a review stands."""
    at = next(
        (row.key for row in screen.draft.rows() if screen.draft.row(row.key).line.hasFocus()), ""
    )
    widget = screen.draft.row(screen.draft.current)
    row, chip = widget.row, widget.chip
    numbers = [number for number, _ in row.quotes]
    if 0 <= chip < len(row.values):
        numbers = list(row.values[chip].numbers)
    return Stop(
        row=screen.draft.current,
        at=at,
        passages=tuple(map(str, numbers)),
        shown=screen.reader.body.focused,
        said=widget.line.accessibleName(),
    )


def _press(
    work: Workspace,
    done: Walk,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    target: QWidget = QApplication.focusWidget() or work.window
    press(target, key, modifiers)
    done.keys += 1
    settle(work)


def table(walks: Iterable[Walk]) -> str:
    """Return the walks as text, in columns, with their middle."""
    found = list(walks)
    lines = [f"{'article':44}  keys  records  stops  longest gap     time"]
    lines += [
        f"{one.name[:44]:44}  {one.keys:4}  {one.records:7}  {len(one.stops):5}"
        f"  {1000 * one.longest_gap:8.0f} ms  {one.seconds:5.1f} s"
        for one in found
    ]
    middle = statistics.median(one.keys for one in found)
    longest = max(one.longest_gap for one in found)
    verdict = "held" if middle <= MOST_KEYS else "MISSED"
    lines.append(
        f"median {middle:.0f} keys, at most {MOST_KEYS}: {verdict};"
        f" longest gap {1000 * longest:.0f} ms"
    )
    return "\n".join(lines)


def texts(places: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Return names and words of the articles in these files and folders."""
    for place in places:
        for path in sorted(place.glob("*.txt")) if place.is_dir() else [place]:
            yield path.stem, path.read_text(encoding="utf-8")


def ten_of_ours() -> list[tuple[str, str]]:
    """Return ten articles that report agreements, spread over all of ours."""
    known = [article for article in read_gold(ARTICLES) if article.readings]
    return [(one.name, one.text) for one in known[:: max(1, len(known) // 10)][:10]]


def main(arguments: list[str]) -> int:
    """Walk through the articles asked for, each in one window on a library of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    articles = list(texts(map(Path, arguments))) or ten_of_ours()
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        walks = [*_walks(Path(home), articles)]
    sys.stdout.write(table(walks) + "\n")
    return 0 if statistics.median(one.keys for one in walks) <= MOST_KEYS else 1


def _walks(home: Path, articles: list[tuple[str, str]]) -> Iterator[Walk]:
    made = make_application(load_settings(platform_language="en"), ["agreement-tracker"])
    with App.open(home / "minute.agreements", create=True) as app:
        work = Workspace(app, Preferences(home / "window.ini"), "en")
        work.start()
        settle(work)
        for name, text in articles:
            yield walk(work, name, text)
        work.window.close()
        work.deleteLater()
    made.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
