"""How many rows of a table of another program's making come in, in a second, with indexing."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measuring import Measure
from tests.benchmarks.records import FIRST, LAST, OFFICES, SUBJECTS, TOWNS
from tracker.app import App
from tracker.domain.import_report import Outcome
from tracker.domain.place import PlaceKind
from tracker.services.reference import load_reference

ROWS = 60_000
RATE = 2_000
"""Rows that should come in, in a second."""
HEADER = (
    "No", "Title", "Party 1", "Party 2", "Type", "Subject", "Signed", "Place", "Entry into force",
    "Terminated", "Signatories", "Notes",
)  # fmt: skip
KINDS = ("Treaty", "Agreement", "Protocol", "Exchange of notes", "Convention", "MoU")
_YEARS = 70


def imports(path: Path) -> Iterator[Measure]:
    """Measure the import of a table into an empty library, and of the same table once more."""
    del path
    with TemporaryDirectory() as folder:
        table = Path(folder) / "table.csv"
        write_table(table, ROWS)
        with App.open(Path(folder) / "new.agreements", create=True) as app:
            yield _import(app, table, f"import of {ROWS:,} rows")
            yield _import(app, table, "the same table again")


def _import(app: App, table: Path, name: str) -> Measure:
    found = Measure(name, [], target=ROWS / RATE)
    begin = time.perf_counter()
    report = app.imports.run(table)
    found.taken.append(time.perf_counter() - begin)
    if report.read != ROWS or report.counts[Outcome.REFUSED]:
        raise ValueError(f"{report.counts[Outcome.REFUSED]} of {report.read} rows were refused.")
    return found


def write_table(path: Path, rows: int, seed: int = 1) -> None:
    """Write a table as registers have it: few names often, many seldom, cells left empty."""
    draw = random.Random(seed)  # noqa: S311 - nothing is secret
    places = load_reference().places
    states = [place.name("en") for place in places if place.kind is PlaceKind.STATE]
    draw.shuffle(states)
    weights = [1 / (n + 1) for n in range(len(states))]
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(HEADER)
        for number in range(1, rows + 1):
            first, second = _pair(draw, states, weights)
            table.writerow(_row(draw, number, first, second))


def _pair(draw: random.Random, states: list[str], weights: list[float]) -> tuple[str, str]:
    first = second = draw.choices(states, weights)[0]
    while second == first:
        second = draw.choices(states, weights)[0]
    return first, second


def _row(draw: random.Random, number: int, first: str, second: str) -> list[str]:
    kind, subject = draw.choice(KINDS), draw.choice(SUBJECTS)
    year = 2024 - int(draw.triangular(0, _YEARS, 20))
    day = f"{draw.randint(1, 28):02}/{draw.randint(1, 12):02}"
    person = f"{draw.choice(FIRST)} {draw.choice(LAST)} ({draw.choice(OFFICES)})"
    return [
        str(number),
        f"{kind} between {first} and {second} concerning {subject} (No. {number})",
        first,
        second,
        kind,
        subject,
        f"{day}/{year}",
        draw.choice(["", *TOWNS]),
        f"{day}/{year + 1}" if draw.random() < 0.6 else "",
        f"{day}/{year + 10}" if draw.random() < 0.1 else "",
        person if draw.random() < 0.7 else "",
        "Text in two languages." if draw.random() < 0.2 else "",
    ]
