"""Lines come back in the order asked for, byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.exchange.line_spool import LineSpool


@given(st.dictionaries(st.integers(1, 2**40), st.text(max_size=9), max_size=30), st.randoms())
def test_lines_come_back_in_any_order(lines, chance):
    keys = list(lines)
    order = chance.sample(keys, len(keys))
    with LineSpool() as spool:
        for start in range(0, len(keys), 7):
            some = keys[start : start + 7]
            spool.add(some, [lines[key] for key in some])
        taken = list(spool.taken(order))

    assert b"".join(taken) == "".join(lines[key] for key in order).encode("utf-8", "replace")


def test_many_lines_come_some_hundred_at_a_time():
    with LineSpool() as spool:
        spool.add(range(1, 1_202), [f"{number}\r\n" for number in range(1, 1_202)])
        taken = list(spool.taken(range(1_201, 0, -1)))

    assert [part.count(b"\n") for part in taken] == [500, 500, 201]
    assert taken[0].startswith(b"1201\r\n1200\r\n")


def test_half_a_character_becomes_a_question_mark():
    with LineSpool() as spool:
        spool.add([5], ["a\ud800b"])
        assert list(spool.taken([5])) == [b"a?b"]


def test_no_lines_are_no_parts():
    with LineSpool() as spool:
        assert list(spool.taken([])) == []


def test_a_line_that_never_came_cannot_be_taken():
    with LineSpool() as spool, pytest.raises(KeyError):
        list(spool.taken([1]))


def test_as_many_keys_as_lines():
    with LineSpool() as spool, pytest.raises(ValueError, match="shorter"):
        spool.add([1, 2], ["one"])
