from __future__ import annotations

import re

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from tests.libraries import query
from tracker.db.base import Base
from tracker.db.connection import APPLICATION_ID
from tracker.db.engine import engine_for
from tracker.db.library_file import create_library
from tracker.db.migrate import migrate
from tracker.db.schema import HEAD, SCHEMA_VERSION, VERSION_TABLE

ADDED = re.compile(r", *(\w+ (?:TEXT|INTEGER|REAL|BLOB))\b")
"""A column that was added later; SQLite writes it behind the one before, on the same line."""
SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%_fts%' ORDER BY name"


def test_every_table_is_strict(library):
    create_library(library)
    tables = query(library, "SELECT name, strict, type FROM pragma_table_list")
    loose = {name for name, strict, kind in tables if not strict and kind == "table"}

    assert loose == {"sqlite_schema", "sqlite_temp_schema", "sqlite_sequence", VERSION_TABLE}


def test_the_file_says_what_it_is(library):
    create_library(library)

    assert query(library, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert query(library, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert query(library, f"SELECT version_num FROM {VERSION_TABLE}") == [(HEAD,)]
    assert len(query(library, "SELECT uuid FROM library")) == 1


def test_two_libraries_have_different_identities(tmp_path):
    for name in ("one", "two"):
        create_library(tmp_path / name)

    assert query(tmp_path / "one", "SELECT uuid FROM library") != query(
        tmp_path / "two", "SELECT uuid FROM library"
    )


def test_every_reference_has_an_index_or_leads_to_a_key(library):
    create_library(library)
    for (table,) in query(library, "SELECT name FROM pragma_table_list WHERE type = 'table'"):
        indexed = {
            query(library, f"SELECT name FROM pragma_index_info('{name}')")[0][0]
            for name, *_ in query(library, f"SELECT name FROM pragma_index_list('{table}')")
        }
        for (column,) in query(
            library, f"SELECT \"from\" FROM pragma_foreign_key_list('{table}') WHERE seq = 0"
        ):
            assert column in indexed | {"original_sha256", "action_id"}, (table, column)


@pytest.fixture
def migrated(tmp_path):
    """Return a file that all migrations ran over, beside one made from the models."""
    path = tmp_path / "migrated"
    path.touch()
    engine = engine_for(path)
    migrate(engine)
    engine.dispose()
    return path


def test_the_migrations_lead_to_the_models(migrated):
    engine = engine_for(migrated)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": own_table, "compare_type": True}
        )
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()

    assert differences == []


def own_table(name, kind, _parents):
    return kind != "table" or not ("_fts" in name or name == VERSION_TABLE)


def test_the_migrations_lead_to_the_same_tables_checks_and_indexes(migrated, library):
    create_library(library)

    assert words(query(migrated, SCHEMA)) == words(query(library, SCHEMA))
    indexes = "SELECT name, sql FROM sqlite_master WHERE name LIKE '%\\_fts' ESCAPE '\\'"
    assert sorted(query(migrated, indexes)) == sorted(query(library, indexes))
    assert len(query(library, indexes)) == 2


def words(schema):
    """Return each entry with its clauses in any order, which SQLite does not mind."""
    return {
        (kind, name): sorted(
            line.strip().rstrip(",").replace('"', "").replace(" ", "")
            for line in ADDED.sub(r",\n\1", sql or "").splitlines()
        )
        for kind, name, sql in schema
        if name != VERSION_TABLE and "autoindex" not in name
    }
