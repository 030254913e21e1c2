"""Times an operation beside its raw limit, by turns, and puts the figures into a table."""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

HEAD = ("operation", "median", "p95", "limit", "ratio", "target", "")


@dataclass
class Measure:
    """An operation, its limit and what they took, in seconds."""

    name: str
    taken: list[float]
    limit: list[float] = field(default_factory=list)
    target: float = 0.0
    """Most seconds it may take; 0 where a ratio is the target."""
    ratio: float = 0.0
    """How often the limit it may take; 0 where seconds are the target."""
    grace: float = 0.0
    """Seconds on top of the ratio."""

    @property
    def median(self) -> float:
        """What it took as a rule."""
        return statistics.median(self.taken)

    @property
    def p95(self) -> float:
        """What nineteen of twenty stay below."""
        return sorted(self.taken)[int(0.95 * (len(self.taken) - 1) + 0.5)]

    @property
    def times(self) -> float:
        """How often the limit it took."""
        return self.median / statistics.median(self.limit) if self.limit else 0.0

    @property
    def allowed(self) -> float:
        """The most seconds it may take; 0 where nothing was asked for."""
        if self.ratio and self.limit:
            return self.ratio * statistics.median(self.limit) + self.grace
        return self.target

    @property
    def verdict(self) -> str:
        """Whether the target is held."""
        if not self.allowed:
            return ""
        worst = self.p95 if self.target else self.median
        return "held" if worst <= self.allowed else "MISSED"

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        limit = _time(statistics.median(self.limit)) if self.limit else ""
        times = f"{self.times:.2f}" if self.limit else ""
        allowed = _time(self.allowed) if self.allowed else ""
        return (
            self.name, _time(self.median), _time(self.p95), limit, times, allowed, self.verdict
        )  # fmt: skip


def measured(
    name: str,
    work: Callable[[], object],
    limit: Callable[[], object] | None = None,
    *,
    times: int = 5,
    **targets: float,
) -> Measure:
    """Run work and limit by turns, so that both meet the same machine."""
    found = Measure(name, [], **targets)
    for _ in range(times):
        found.taken.append(seconds(work))
        if limit:
            found.limit.append(seconds(limit))
    return found


def beside(
    name: str, work: Callable[[], object], limit: Callable[[], object], **targets: float
) -> Measure:
    """Run work and limit by turns, in seconds of the processor."""
    found = Measure(name, [], **targets)
    for _ in range(3):
        found.taken.append(processor(work))
        found.limit.append(processor(limit))
    return found


def processor(work: Callable[[], object]) -> float:
    """Return how long some work keeps the processor busy."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def keep(cells: Any, name: str, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Put rows into a plain table of SQLite, so that they can be read ready as they are."""
    columns = ", ".join(f'"{column}"' for column in header)
    cells.execute(f'CREATE TABLE "{name}" ({columns})')
    marks = ", ".join("?" * len(header))
    cells.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
    cells.commit()


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def peak_megabytes() -> float:
    """Return the most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def table(measures: list[Measure]) -> str:
    """Return the figures as text, in columns."""
    lines = [HEAD, *(measure.cells() for measure in measures)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEAD))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _time(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{1000 * value:.1f} ms"
