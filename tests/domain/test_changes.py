"""A write says what it touched."""

from __future__ import annotations

import pytest

from tracker.domain.changes import Changes


@pytest.mark.parametrize(
    "changes",
    [
        Changes(agreements=frozenset({"a"})),
        Changes(sources=frozenset({"s"})),
        Changes(searches=True),
    ],
)
def test_anything_touched_is_a_change(changes):
    assert changes


def test_a_write_that_touched_nothing_is_no_change():
    assert not Changes()
    assert not Changes(action="change title")
