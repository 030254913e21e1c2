"""Runs work off the window's thread, with progress and cancel, to exactly one outcome."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from tracker.domain.errors import TrackerError
from tracker.domain.progress import Cancelled, Progress
from tracker.gui.garbage import Collector

T = TypeVar("T")
_TURN = 0.001
"""Seconds after which a worker lets the window's thread run, which may ask for its turn several
times within a frame; Python's own five milliseconds would make each of them last a frame.
"""


class Job(QObject, Generic[T]):
    """One piece of work. Ends in exactly one of four signals, then in `finished`.

    All of these are sent on the window's thread when it comes to rest, so that whoever started the
    work can still listen after it has begun: work may end sooner than its starter goes on.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    refused = Signal(TrackerError)
    """A condition we foresaw."""
    crashed = Signal(Exception)
    """A bug: goes to the report dialog."""
    cancelled = Signal()
    finished = Signal()
    _ended = Signal(object)
    """Carries what to tell from the pool to the window's thread."""

    def __init__(self, work: Callable[[Progress], T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, pool: QThreadPool | None = None) -> None:
        """Begin on the pool; returns at once. The caller keeps the job alive.

        The pool gets the method itself: a `QRunnable` made in Python is deleted by the pool while
        its wrapper lives on, and is then taken for whatever comes to lie at its address.
        """
        (pool or QThreadPool.globalInstance()).start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def _run(self) -> None:
        tell: Callable[[], object]
        try:
            self._heed()
            tell = partial(self.succeeded.emit, self._work(self._step))
        except Cancelled:
            tell = self.cancelled.emit
        except TrackerError as error:
            tell = partial(self.refused.emit, error)
        except Exception as error:  # noqa: BLE001 - a bug must reach the report, not kill the pool
            tell = partial(self.crashed.emit, error)
        self._ended.emit(tell)

    def _tell(self, tell: Callable[[], object]) -> None:
        tell()
        self.finished.emit()

    def _heed(self) -> None:
        if self._stop.is_set():
            raise Cancelled

    def _step(self, done: int, total: int, /) -> None:
        self._heed()
        self.progressed.emit(done, total)


class Jobs(QObject):
    """Keeps the running jobs of a window alive and answers only with the newest of each kind."""

    refused = Signal(TrackerError)
    crashed = Signal(Exception)
    busy_changed = Signal()
    """Read `busy` for the new state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collector.install()
        sys.setswitchinterval(_TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._running: dict[int, Job[object]] = {}
        self._newest: dict[str, int] = {}
        self._count = 0
        self._held: list[Callable[[], None]] | None = None

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def run(
        self,
        kind: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        refused: Callable[[TrackerError], None] | None = None,
    ) -> Job[T]:
        """Start work that reads. `then` gets its result unless newer work of its kind was started.

        Older work of the kind is asked to stop. Refusals go to `refused` if given, else to the
        signal of that name, as crashes do.
        """
        older = self._running.get(self._newest.get(kind, 0))
        if older is not None:
            older.cancel()
        return self._start(self._pool, kind, work, then, refused)

    def write(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        refused: Callable[[TrackerError], None] | None = None,
    ) -> Job[T]:
        """Start work that changes the library: one after another, each with its own answer."""
        return self._start(self._writer, f"write {self._count}", work, then, refused)

    def _start(
        self,
        pool: QThreadPool,
        kind: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        refused: Callable[[TrackerError], None] | None,
    ) -> Job[T]:
        self._count += 1
        number = self._count
        self._newest[kind] = number
        job: Job[T] = Job(work, self)
        _Outcome(self, job, _Ticket(kind, number, then, refused))
        self._running[number] = job  # type: ignore[assignment]
        if len(self._running) == 1:
            self.busy_changed.emit()
        if self._held is None:
            job.start(pool)
        else:
            self._held.append(partial(job.start, pool))
        return job

    def hold(self) -> None:
        """Begin no more work until `go_on`, so that the window can be painted undisturbed."""
        if self._held is None:
            self._held = []

    def go_on(self) -> None:
        """Begin what was asked for meanwhile, in its order."""
        held, self._held = self._held or [], None
        for begin in held:
            begin()

    def is_newest(self, kind: str, number: int) -> bool:
        """Whether no later work of this kind was started."""
        return self._newest.get(kind) == number

    def forget(self, number: int) -> None:
        """Let go of a job that has ended."""
        job = self._running.pop(number, None)
        if job is not None:
            job.deleteLater()
        if not self._running:
            self.busy_changed.emit()

    def drop(self, kind: str) -> None:
        """Ignore whatever work of this kind is still under way, and ask it to stop."""
        running = self._running.get(self._newest.pop(kind, 0))
        if running is not None:
            running.cancel()

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Block until all work has ended; only for closing the window.

        What was to be written is written; reading is asked to stop. Nobody is answered any more.
        """
        self.go_on()
        written = self._writer.waitForDone(milliseconds)
        for job in self._running.values():
            job.cancel()
        self._newest.clear()
        return self._pool.waitForDone(milliseconds) and written


@dataclass(frozen=True)
class _Ticket(Generic[T]):
    """What to do with the outcome of one job."""

    kind: str
    number: int
    then: Callable[[T], None]
    refused: Callable[[TrackerError], None] | None


class _Outcome(QObject, Generic[T]):
    """Takes the signals of one job on the window's thread."""

    def __init__(self, jobs: Jobs, job: Job[T], ticket: _Ticket[T]) -> None:
        super().__init__(job)
        self._jobs = jobs
        self._ticket = ticket
        job.succeeded.connect(self._take)
        job.refused.connect(self._refuse)
        job.crashed.connect(jobs.crashed)
        job.finished.connect(self._end)

    def _take(self, result: T) -> None:
        newest = self._jobs.is_newest(self._ticket.kind, self._ticket.number)
        if newest and _is_there(self._ticket.then):
            self._ticket.then(result)

    def _refuse(self, error: TrackerError) -> None:
        if not self._jobs.is_newest(self._ticket.kind, self._ticket.number):
            return
        if self._ticket.refused is None:
            self._jobs.refused.emit(error)
        elif _is_there(self._ticket.refused):
            self._ticket.refused(error)

    def _end(self) -> None:
        self._jobs.forget(self._ticket.number)


def _is_there(told: Callable[..., object]) -> bool:
    """Say whether who is to be told has not been closed meanwhile, as a review can be."""
    owner = getattr(getattr(told, "func", told), "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
