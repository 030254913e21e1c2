"""What may be asked of a figure."""

from __future__ import annotations

import pytest

from tests.figures import wish
from tracker.domain.errors import ValueRefused
from tracker.domain.figure_wish import LARGEST, SMALLEST


@pytest.mark.parametrize("side", [0, SMALLEST - 1, LARGEST + 1])
def test_a_size_that_nobody_could_use_is_refused(side):
    with pytest.raises(ValueRefused, match=f"cannot be {side} by 600 pixels"):
        wish(width=side, height=600)


def test_the_bounds_themselves_are_sizes():
    asked = wish(width=SMALLEST, height=LARGEST)

    assert (asked.width, asked.height) == (SMALLEST, LARGEST)
