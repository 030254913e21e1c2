from __future__ import annotations

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from tests.libraries import query
from tracker.db.engine import engine_for
from tracker.db.layout import SCHEMA_VERSION
from tracker.db.migrate import migrate
from tracker.db.schema import HEAD


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", "tracker:db/migrations")
    return ScriptDirectory.from_config(config)


def test_the_revisions_are_one_line_that_counts_up():
    revisions = [script.revision for script in scripts().walk_revisions()][::-1]

    assert revisions == [f"{number:04}" for number in range(1, SCHEMA_VERSION + 1)]
    assert scripts().get_heads() == [HEAD]


def test_all_revisions_run_in_the_transaction_they_are_handed(library):
    library.touch()
    engine = engine_for(library)
    config = Config()
    config.set_main_option("script_location", "tracker:db/migrations")
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        transaction = connection.begin()
        command.upgrade(config, "head")
        transaction.rollback()
    engine.dispose()

    assert query(library, "SELECT name FROM sqlite_master") == []


def test_a_revision_nobody_wrote_is_an_error(library):
    library.touch()
    engine = engine_for(library)
    with pytest.raises(Exception, match="9999"):
        migrate(engine, "9999")
    engine.dispose()
