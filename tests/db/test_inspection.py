from __future__ import annotations

import os

import pytest

from tests import factories as make
from tests.libraries import ADD, execute, query, store, stored
from tracker.app import App
from tracker.domain.problem import Problem


@pytest.fixture
def checked(app):
    """Store a record, harm the file, and return what the check says."""
    (record,) = store(app)
    app.searches.save("Guatemala", "party:GTM")

    def check(*harm: str) -> list[Problem]:
        execute(app.path, *harm)
        return app.library.check()

    check.record = record
    return check


def kinds(problems: list[Problem]) -> set[str]:
    return {problem.kind for problem in problems}


def test_a_sound_library_has_no_problems(checked):
    assert checked() == []


def test_unsupported_values_and_proposals_are_no_problems(app):
    store(app, make.draft(), make.bare_agreement())

    assert app.library.check() == []


@pytest.mark.parametrize(
    ("harm", "kind", "words"),
    [
        ("UPDATE content SET text = replace(text, 'June', 'Jume')", "text", "source text"),
        ("UPDATE original SET content = zeroblob(length(content))", "text", "original file"),
        ("UPDATE passage SET exact = upper(exact)", "passage", "is not what its text has"),
        ("UPDATE passage SET start = start + 1, \"end\" = \"end\" + 1", "passage", "not what"),
        ("UPDATE passage SET prefix = 'x'", "passage", "is not what its text has"),
        ("UPDATE party SET acting_body = 'forged'", "record", "acting_body of party"),
        ("UPDATE agreement SET notes = 'forged'", "record", "notes of agreement"),
        ("UPDATE evidence SET value = 'MEX' WHERE id = 1", "record", "value of evidence"),
        ("UPDATE source SET publisher = 'forged'", "record", "publisher of source"),
        ("UPDATE saved_search SET query = 'forged'", "record", "query of saved search"),
        ("DELETE FROM gap", "record", "a row of gap that is no longer there"),
        ("UPDATE agreement SET duration = 'five years'", "record", "not a length of time"),
        ("UPDATE agreement SET stage = 'finished'", "record", "cannot be read"),
        ("UPDATE event SET date = '2019-99-99'", "record", "2019-99-99"),
        ("DELETE FROM person", "file", "missing row of person"),
        ("UPDATE summary SET title = 'stale'", "index", "other values than the record"),
        ("DELETE FROM summary", "index", "other values than the record"),
        ("DELETE FROM facet_value WHERE value = 'USA'", "index", "other values"),
        ("UPDATE status_period SET status = 'in_force'", "index", "other values"),
        ("UPDATE summary SET agreement_id = 99", "index", "rows of no record"),
        ("DELETE FROM text_fts", "index", "covers 0 of 1"),
        ("INSERT INTO agreement_fts (agreement_fts) VALUES ('delete-all')", "index", "covers 0"),
    ],
)  # fmt: skip
def test_harm_is_named(checked, harm, kind, words):
    problems = checked(harm)

    assert kind in kinds(problems)
    assert any(words in problem.message for problem in problems)
    concerned = {problem.agreement for problem in problems} - {""}
    assert concerned <= {checked.record.uuid}


def test_harm_to_one_record_is_told_of_that_record_alone(app):
    harmed, sound = store(app, make.agreement(), make.bare_agreement(title="Sound"))
    execute(app.path, "UPDATE event SET type = 'celebrated' WHERE agreement_id = 1")

    problems = [problem for problem in app.library.check() if problem.kind == "record"]

    assert {problem.agreement for problem in problems} == {harmed.uuid}
    assert sound.uuid not in str(problems)


def test_a_page_that_cannot_be_read_is_a_problem_not_the_end(app, library):
    store(app)
    app.close()
    page = query(library, "SELECT rootpage FROM sqlite_master WHERE name = 'party'")[0][0]
    with library.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))

    with App.open(library) as again:
        problems = again.library.check()
    assert "file" in kinds(problems)


def test_words_that_are_no_text_any_more_are_a_problem(checked):
    problems = checked("UPDATE agreement SET notes = CAST(x'ff41' AS TEXT)")

    assert "file" in kinds(problems)


@pytest.mark.parametrize("bit", range(0, 40, 7))
def test_a_flipped_bit_in_an_article_is_found(app, library, bit):
    store(app)
    app.close()
    content = bytearray(library.read_bytes())
    for at in range(len(content)):
        if content.startswith(b"human trafficking and border", at):
            content[at + bit // 8] ^= 1 << (bit % 8)
    library.write_bytes(content)

    with App.open(library) as again:
        assert kinds(again.library.check()) & {"text", "file", "passage"}


def test_the_check_tells_how_far_it_is_and_changes_nothing(app, library):
    store(app)
    app.records.save(make.bare_agreement(), ADD)
    before = query(library, "SELECT * FROM change"), stored(app, list_of(app)[0])
    heard: list[tuple[int, int]] = []

    def note(done: int, total: int, /) -> None:
        heard.append((done, total))

    assert app.library.check(note) == []
    assert heard == [(0, 2)]
    assert before == (query(library, "SELECT * FROM change"), stored(app, list_of(app)[0]))


def list_of(app: App) -> list[str]:
    return [uuid for (uuid,) in query(app.path, "SELECT uuid FROM agreement ORDER BY id")]
