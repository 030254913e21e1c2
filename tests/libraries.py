"""What tests do with open libraries: store records, look into files, compare derived rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests import factories as make
from tracker.app import App
from tracker.db.connection import APPLICATION_ID, connect
from tracker.db.derive import refresh_all
from tracker.db.engine import Sessions, engine_for
from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX
from tracker.db.library_file import create_library, open_library
from tracker.db.migrate import migrate
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.query import parse
from tracker.domain.row import AgreementRow

ADD = Action(ActionKind.ADD_AGREEMENT, "from The Daily Ledger")
EDIT = Action(ActionKind.EDIT_AGREEMENT, "Memorandum of Cooperation")
DERIVED = ("summary", "facet_value", "status_period")


def store(app: App, *agreements: Agreement) -> tuple[Agreement, ...]:
    """Store records with the default article as one user action; return them as stored."""
    chosen = agreements or (make.agreement(),)
    app.captures.save(make.capture(*chosen), chosen, action=ADD)
    return tuple(stored(app, agreement.uuid) for agreement in chosen)


def stored(app: App, uuid: str) -> Agreement:
    """Return a record as the library holds it."""
    return app.agreements.dossier(uuid, as_of=make.TODAY).agreement


def found(app: App, text: str, **options: Any) -> list[AgreementRow]:
    """Return the rows a search finds."""
    as_of: date = options.pop("as_of", make.TODAY)
    return list(app.agreements.rows(parse(text), as_of=as_of, **options))


def titles(app: App, text: str, **options: Any) -> list[str]:
    """Return the titles a search finds, in alphabetical order."""
    return sorted(row.title for row in found(app, text, **options))


def query(path: Path, statement: str) -> list[tuple[Any, ...]]:
    """Return what SQLite itself answers."""
    with closing(connect(path)) as connection:
        return list(connection.execute(statement).fetchall())


def execute(path: Path, *statements: str) -> None:
    """Change a file behind the back of every mechanism."""
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def derived(path: Path) -> dict[str, Any]:
    """Return everything derived: rows of the tables, and each word of the indexes."""
    rows: dict[str, Any] = {
        table: sorted(map(repr, query(path, f"SELECT * FROM {table}"))) for table in DERIVED
    }
    return rows | {index: _words(path, index) for index in (AGREEMENT_INDEX, TEXT_INDEX)}


def derived_again(path: Path) -> dict[str, Any]:
    """Return everything derived after all of it was computed again."""
    sessions = Sessions(open_library(path))
    try:
        refresh_all(sessions, make.full_reference())
    finally:
        sessions.close()
    return derived(path)


def _words(path: Path, index: str) -> list[tuple[Any, ...]]:
    with closing(connect(path)) as connection:
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, instance)"
        )
        return sorted(connection.execute("SELECT doc, col, term, offset FROM words").fetchall())


@contextmanager
def fresh_app() -> Iterator[App]:
    """Open an empty library in a folder that goes afterwards; quick enough for many examples."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "policy.agreements"
        path.write_bytes(empty_library())
        with App.open(path) as app:
            yield app


@lru_cache(maxsize=1)
def empty_library() -> bytes:
    """Return an empty library as its file holds it; made once, as making one takes its time."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.agreements"
        create_library(path)
        return path.read_bytes()


def make_first(path: Path) -> None:
    """Turn a library into one of the first schema, as the first program would have left it."""
    make_older(path, 1)
    execute(path, "DELETE FROM status_period")


def make_older(path: Path, version: int) -> None:
    """Turn a library into one of an older schema."""
    newest = path.with_name("newest.agreements")
    path.replace(newest)
    path.touch()
    engine = engine_for(path)
    migrate(engine, f"{version:04}")
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    engine.dispose()
    with closing(connect(path)) as connection:
        connection.execute("ATTACH ? AS newest", (str(newest),))
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in _tables(connection):
            columns = ", ".join(f'"{name}"' for name in _columns(connection, table))
            connection.execute(
                f"INSERT INTO {table} ({columns}) SELECT {columns} FROM newest.{table}"
            )
    newest.unlink()


def _tables(connection: Any) -> list[str]:
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%'"
        " ESCAPE '\\' AND name NOT IN ('sqlite_sequence', 'alembic_version')"
    )
    return [name for (name,) in found]


def _columns(connection: Any, table: str) -> list[str]:
    """Return the columns that the older schema has and the newest still has."""
    newest = {
        row[1] for row in connection.execute(f"PRAGMA newest.table_info({table})").fetchall()
    }
    return [
        row[1]
        for row in connection.execute(f"PRAGMA main.table_info({table})").fetchall()
        if row[1] in newest
    ]
