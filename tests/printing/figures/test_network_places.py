"""Where the parties of a network stand."""

from __future__ import annotations

import numpy as np

from tracker.printing.figures.network_places import places


def star(count: int):
    weights = np.zeros((count, count))
    weights[0, 1:] = weights[1:, 0] = 5
    return weights


def test_the_same_weights_give_the_same_places_within_the_square():
    first, second = places(star(12)), places(star(12))

    assert np.array_equal(first, second)
    assert first.min() >= 0
    assert first.max() <= 1


def test_no_two_parties_stand_on_one_spot():
    at = places(star(24))
    apart = np.linalg.norm(at[:, None] - at[None], axis=2) + np.eye(24)

    assert apart.min() > 0.01


def test_one_party_stands_in_the_middle():
    assert places(np.zeros((1, 1))).tolist() == [[0.5, 0.5]]


def test_two_parties_stand_side_by_side():
    assert places(star(2)).tolist() == [[0.25, 0.5], [0.75, 0.5]]
