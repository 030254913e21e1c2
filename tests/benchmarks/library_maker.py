"""Makes large libraries in seconds: some thousand records are stored, then copied by SQL.

The records are stored through the program's own bulk path, so that what is derived from them is
the program's own. Every copy gets ids, texts and a number in its title of its own; history
knows the first ones only. Made once for each size, and kept in a folder for temporary files.
"""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from tests.benchmarks.records import Chance
from tracker.app import App
from tracker.db import derive
from tracker.db.base import Base
from tracker.db.connection import connect
from tracker.db.engine import Sessions
from tracker.db.layout import AGREEMENT_INDEX, SCHEMA_VERSION, TEXT_INDEX
from tracker.db.record_batch import RecordBatch, fits
from tracker.db.record_writer import write_agreement
from tracker.db.source_rows import write_source
from tracker.domain.action import Action, ActionKind
from tracker.domain.article import text_digest
from tracker.domain.changes import Changes
from tracker.domain.folding import fold
from tracker.domain.reference import Reference
from tracker.services.reference import load_reference, reference_mark
from tracker.services.writing import Writer

VERSION = 1
"""Counts up when the libraries come out different, so that old ones are not taken for new."""
BLOCK = 2_000
"""Records that are stored; the others are copies of them."""
SOURCES = "source content source_text agreement_source passage evidence"
COPIED = tuple(f"agreement party signature event area_assignment agreement_tag {SOURCES}".split())
_DERIVED = ("summary", "facet_value", "status_period")
_PARENTS = {
    "agreement_id": "agreement", "party_id": "party", "signature_id": "signature",
    "event_id": "event", "area_id": "area_assignment", "source_id": "source",
    "text_id": "source_text", "passage_id": "passage",
}  # fmt: skip
_COLUMNS = ("title", "parties", "persons", "place", "areas", "notes", "tags", "sources")


def folder() -> Path:
    """Return where libraries and results of measurements are kept."""
    return Path(tempfile.gettempdir()) / f"agreement-benchmarks-{os.getuid()}"


def library_of(size: int, seed: int = 1) -> Path:
    """Return a library of some size, made on first use."""
    path = folder() / f"{size}-{seed}-{_schema()}-{VERSION}.agreements"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        make_library(part, size, seed)
        part.rename(path)
    return path


def _schema() -> str:
    """Return a mark that differs where schema, registry or vocabularies do."""
    names = (
        f"{table.name}.{column}" for table in Base.metadata.sorted_tables for column in table.c
    )
    marks = (str(SCHEMA_VERSION), reference_mark(), *sorted(names))
    return text_digest(" ".join(marks))[:8]


def make_library(path: Path, size: int, seed: int = 1) -> None:
    """Make a library of some size, which is a multiple of `BLOCK` or below it."""
    reference = load_reference()
    block = min(size, BLOCK)
    if size % block:
        raise ValueError(f"A library can have a multiple of {BLOCK} agreements.")
    with App.open(path, create=True) as app:
        sessions = app._opened.sessions
        bodies = _store(sessions, reference, block, seed)
        with sessions.reading() as session:
            _, words = derive.derived_rows(session, list(bodies), reference)
    with closing(connect(path)) as connection:
        _copy_all(connection, size // block, words, bodies)


def _store(sessions: Sessions, reference: Reference, size: int, seed: int) -> dict[int, str]:
    """Store the first records; return the folded text of each by key."""
    chance = Chance(seed, reference)
    stored: dict[int, str] = {}

    def work(session: Session, action: int) -> Changes:
        batch = RecordBatch(session, action, reference.places)
        for _ in range(size):
            source, text, article = chance.source()
            write_source(session, source, text, article)
            record = chance.record(source, text)
            if fits(record):
                stored[batch.add(record)] = fold(text.text)
            else:
                batch.write()
                stored[write_agreement(session, record, reference.places)] = fold(text.text)
                session.flush()
                batch = RecordBatch(session, action, reference.places)
        batch.write()
        keys = set(stored)
        derive.refresh(session, reference, agreements=keys, texts=keys)
        return Changes(searches=True)

    Writer(sessions, reference, "").run_bulk(Action(ActionKind.IMPORT), work)
    return stored


def _copy_all(
    connection: Any, times: int, words: list[dict[str, Any]], bodies: dict[int, str]
) -> None:
    connection.create_function("text_digest", 1, text_digest, deterministic=True)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    steps = {t: _largest(connection, t) for t in COPIED if t != "content"}
    if times > 1:
        connection.execute("CREATE TEMP TABLE first AS SELECT * FROM content")
    for block in range(1, times):
        connection.execute("BEGIN IMMEDIATE")
        for table in (*COPIED, *_DERIVED):
            connection.execute(_copying(connection, table, block, steps))
        connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")
    marks = ", ".join("?" * (len(_COLUMNS) + 1))
    connection.executemany(
        f"INSERT INTO {AGREEMENT_INDEX} (rowid, {', '.join(_COLUMNS)}) VALUES ({marks})",
        _copied_words(words, range(1, times), steps["agreement"]),
    )
    connection.executemany(
        f"INSERT INTO {TEXT_INDEX} (rowid, body) VALUES (?, ?)",
        (
            (key + steps["source_text"] * block, f"{body} number {block}")
            for block, (key, body) in itertools.product(range(1, times), bodies.items())
        ),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA optimize")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _largest(connection: Any, table: str) -> int:
    return int(connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def _copying(connection: Any, table: str, block: int, steps: dict[str, int]) -> str:
    """Return the statement that adds one more copy of the first rows of a table."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
    values = ", ".join(_copied(table, name, block, steps) for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    if table == "content":
        return f"INSERT INTO content ({columns}) SELECT {values} FROM temp.first"
    key = "agreement_id" if table in _DERIVED else "id"
    limit = steps["agreement"] if table in _DERIVED else steps[table]
    return f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table} WHERE {key} <= {limit}"


def _copied(table: str, name: str, block: int, steps: dict[str, int]) -> str:
    """Return a column of a copy as SQL."""
    column = f'"{name}"'
    begin = f"{block * 2_654_435_761 % 2**32:08x}"
    if name == "id":
        return f"id + {block * steps[table]}"
    if name in _PARENTS:
        return f"{column} + {block * steps[_PARENTS[name]]}"
    special = {
        ("summary", "sources"): f"'[\"{begin}' || substr(sources, 11)",
        ("summary", "title"): f"title || ' No. {block}'",
        ("summary", "title_sort"): f"title_sort || ' no. {block}'",
        ("agreement", "title"): f"title || ' No. {block}'",
        ("content", "text"): f"text || ' Number {block}'",
        ("content", "sha256"): f"text_digest(text || ' Number {block}')",
        ("source_text", "content_sha256"): "text_digest((SELECT text FROM content WHERE sha256"
        f" = content_sha256) || ' Number {block}')",
    }
    if name == "uuid":
        return f"'{begin}' || substr(uuid, 9)"
    return special.get((table, name), column)


def _copied_words(
    words: list[dict[str, Any]], blocks: range, step: int
) -> Iterator[tuple[int | str, ...]]:
    for block, columns in itertools.product(blocks, words):
        title = f"{columns['title']} {fold(f'No. {block}')}"
        yield (columns["key"] + block * step, title, *(columns[n] for n in _COLUMNS[1:]))
