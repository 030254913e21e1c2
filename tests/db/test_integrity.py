from __future__ import annotations

import os
from contextlib import closing

from tests.libraries import execute, query, store
from tracker.app import App
from tracker.db.connection import connect
from tracker.db.integrity import altered_contents, structure_problems


def problems(path):
    with closing(connect(path)) as connection:
        return structure_problems(connection), altered_contents(connection)


def test_a_sound_library_has_no_problems(library):
    with App.open(library, create=True) as app:
        store(app)

    assert problems(library) == ([], [])


def test_altered_words_and_bytes_are_named(library):
    with App.open(library, create=True) as app:
        store(app)
    execute(
        library,
        "UPDATE content SET text = replace(text, 'June', 'July')",
        "UPDATE original SET content = CAST(content || x'0a' AS BLOB)",
    )

    structure, contents = problems(library)
    assert structure == []
    assert len(contents) == 2
    assert contents[0].startswith("The original file ")
    assert contents[1].endswith(" was altered after capture.")


def test_words_that_are_no_text_any_more_are_altered(library):
    with App.open(library, create=True) as app:
        store(app)
    execute(library, "UPDATE content SET text = CAST(x'ffff' || CAST(text AS BLOB) AS TEXT)")

    assert len(problems(library)[1]) == 1


def test_broken_rules_and_lost_references_are_named(library):
    with App.open(library, create=True) as app:
        store(app)
    execute(library, "DELETE FROM person", "UPDATE agreement SET stage = 'finished'")

    structure, _ = problems(library)
    assert "A row of signature refers to a missing row of person." in structure
    assert any("CHECK constraint failed" in words for words in structure)


def test_pages_that_cannot_be_read_are_named_and_do_not_stop_the_check(library):
    with App.open(library, create=True) as app:
        store(app)
    page = query(library, "SELECT rootpage FROM sqlite_master WHERE name = 'content'")[0][0]
    with library.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))

    structure, contents = problems(library)
    assert structure
    assert contents[-1].startswith("SQLite can no longer read a part of the file")
