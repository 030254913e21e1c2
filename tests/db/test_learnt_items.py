from __future__ import annotations

import pytest

from tests.libraries import execute
from tracker.db.learnt_items import full_items, key_of, rows_of, summed_items
from tracker.domain.learnt import LearntKind
from tracker.domain.vocabulary import Field

COLUMNS = "uuid, kind, field, words, folded, value, capacity, day, count, enabled, agreement, at"


def lesson(number: int, **changes: object) -> str:
    told = {
        "uuid": f"u{number}",
        "kind": "person",
        "field": "",
        "words": "Ana Ruiz",
        "folded": "ana ruiz",
        "value": "MEX",
        "capacity": "Minister",
        "day": "2019-05-03",
        "count": 1,
        "enabled": 1,
        "agreement": f"a{number}",
        "at": f"2026-01-0{number}",
    }
    return f"INSERT INTO learnt ({COLUMNS}) VALUES {tuple({**told, **changes}.values())}"


@pytest.fixture
def read(app):
    def items(*statements: str, of=full_items):
        execute(app.path, *statements)
        with app._opened.sessions.reading() as session:
            return of(session)

    return items


def test_lessons_of_the_same_content_are_one_item(read):
    (item,) = read(
        lesson(1),
        lesson(2, words="ANA RUIZ", day="2018-01-02", capacity="Secretary"),
        lesson(3, day="", agreement="a1"),
    )

    assert (item.id, item.words, item.count) == ("u1", "Ana Ruiz", 3)
    assert (item.first, item.last, item.capacity) == ("2018-01-02", "2019-05-03", "Minister")
    assert (item.at, item.enabled) == ("2026-01-03", True)
    assert set(item.agreements) == {"a1", "a2"}


def test_what_differs_in_kind_field_words_or_value_is_another_item(read):
    items = read(
        lesson(1),
        lesson(2, value="PER"),
        lesson(3, kind="alias"),
        lesson(4, folded="ana", words="Ana"),
        lesson(5, kind="rejected", field="areas"),
        lesson(6, kind="rejected", field="place"),
    )

    assert [item.id for item in items] == ["u6", "u5", "u4", "u3", "u2", "u1"]
    assert (items[0].kind, items[0].field) == (LearntKind.REJECTED, Field.PLACE)


def test_counts_go_down_as_well_as_up(read):
    (item,) = read(lesson(1), lesson(2, count=-1), lesson(3, count=-1))
    assert item.count == -1


def test_an_item_is_off_and_has_no_days_where_its_lessons_have_none(read):
    (item,) = read(lesson(1, enabled=0, day="", capacity="", agreement=""))
    assert not item.enabled
    assert (item.first, item.last, item.capacity, item.agreements) == ("", "", "", ())


def test_the_sums_alone_say_the_same_without_offices_and_records(read):
    statements = (lesson(1), lesson(2, day="2020-01-01"), lesson(3, kind="alias"))
    short = read(*statements, of=summed_items)
    full = read()

    assert [key_of(item) for item in short] == [key_of(item) for item in full]
    assert [(i.count, i.last) for i in short] == [(i.count, i.last) for i in full]
    assert {item.agreements for item in short} == {()}


def test_the_lessons_of_an_item_are_found_again(read, app):
    items = read(lesson(1), lesson(2), lesson(3, value="PER"))
    with app._opened.sessions.reading() as session:
        found = [row.uuid for row in rows_of(session, [items[-1]])]
    assert found == ["u1", "u2"]


def test_nothing_learnt_is_an_empty_list(read):
    assert read() == []
    assert read(of=summed_items) == []
