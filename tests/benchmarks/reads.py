"""What the list asks of a library, beside plain sqlite3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Measure, measured, seconds
from tracker.app import App
from tracker.db.connection import connect
from tracker.domain.query import Query, parse
from tracker.gui.models.list_columns import LIST_COLUMNS

DAY = dt.date(2026, 3, 2)
SELECTIVE = ("quagga", "heliograph", "isinglass", "party:USA quagga", "title:visas place:oslo")
EVERYWHERE = ("government", "the two", "sides", "signed", "government of")


def reads(path: Path) -> Iterator[Measure]:
    """Measure ids, facets, orders and records."""
    with App.open(path) as app, closing(connect(path)) as raw:
        yield Measure("columns read into memory", [seconds(partial(_prepare, app))])
        yield from _facets(app)
        yield from _orders(app)
        yield from _words(app, raw)
        yield from _records(app, raw)


def _prepare(app: App) -> None:
    app.agreements.prepare(as_of=DAY)


def _options(app: App) -> dict[str, Any]:
    del app
    return {"as_of": DAY, "proposals": True}


def _facets(app: App) -> Iterator[Measure]:
    facets = partial(app.agreements.facets, **_options(app))
    yield measured("facets of everything", partial(facets, Query()), target=0.06, times=9)
    chosen = partial(facets, parse("party:USA status:in_force"))
    yield measured("facets under two choices", chosen, target=0.06, times=9)


def _orders(app: App) -> Iterator[Measure]:
    for column in LIST_COLUMNS:
        ids = partial(app.agreements.uuids, Query(), **_options(app), sort=column.key)
        ids()
        yield measured(f"all ids by {column.key}", ids, target=0.1, times=5)


def _words(app: App, raw: Any) -> Iterator[Measure]:
    for name, queries, target in (
        ("selective words", SELECTIVE, 0.1),
        ("words in every record", EVERYWHERE, 0.25),
    ):
        found = Measure(f"{name}: ids, then facets", [], target=target)
        for text in queries:
            found.taken.append(seconds(partial(_search, app, text)))
            found.limit.append(seconds(partial(_match, raw, text.split()[-1].split(":")[-1])))
        yield found


def _search(app: App, text: str) -> None:
    query = parse(text)
    app.agreements.uuids(query, **_options(app))
    app.agreements.facets(query, **_options(app))


def _match(raw: Any, word: str) -> None:
    for index in ("agreement_fts", "text_fts"):
        raw.execute(
            f"SELECT rowid FROM {index} WHERE {index} MATCH ?", (f'"{word}" *',)
        ).fetchall()


def _records(app: App, raw: Any) -> Iterator[Measure]:
    uuids = app.agreements.uuids(Query(), **_options(app))
    step = max(1, len(uuids) // 50)
    found = Measure("record opened", [], target=0.02)
    for uuid in uuids[::step]:
        found.taken.append(seconds(partial(app.agreements.dossier, uuid, as_of=DAY)))
        found.limit.append(seconds(partial(_row, raw, uuid)))
    yield found
    page = partial(app.agreements.some, uuids[1_000:1_100], as_of=DAY)
    yield measured("page of 100 rows", page, times=9, target=0.05)


def _row(raw: Any, uuid: str) -> None:
    raw.execute("SELECT * FROM agreement WHERE uuid = ?", (uuid,)).fetchall()
