"""Where the parties of a network stand: agreements pull together, nearness pushes apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
_ROUNDS = 400
_FEW: tuple[list[list[float]], ...] = ([[0.5, 0.5]], [[0.25, 0.5], [0.75, 0.5]])
"""Places of one party, and of two, which need no balance of forces."""
_ROOM = 0.16
"""Distance that labels need, as a share of the picture's width."""


def places(weights: Array) -> Array:
    """Return a place in the unit square for each party; the same for the same weights.

    `weights` is symmetric, one row per party, without a diagonal. This is the method of
    Fruchterman and Reingold (1991), begun on a circle so that no chance is involved.
    """
    count = len(weights)
    if count <= len(_FEW):
        return np.array(_FEW[count - 1])
    turn = np.arange(count) * 2.399963229728653  # the golden angle: neighbours in rank lie apart
    far = 0.05 + 0.45 * np.sqrt(np.arange(count) / count)
    at = np.stack([0.5 + far * np.cos(turn), 0.5 + far * np.sin(turn)], axis=1)
    pull = np.log1p(weights) / max(float(np.log1p(weights).max()), 1.0)
    ideal = 1.1 / np.sqrt(count)
    for round_ in range(_ROUNDS):
        at = at + _moves(at, pull, ideal) * 0.1 * (1 - round_ / _ROUNDS)
    return _spread(at)


def _moves(at: Array, pull: Array, ideal: float) -> Array:
    apart = at[:, None, :] - at[None, :, :]
    distance = np.maximum(np.linalg.norm(apart, axis=2), 1e-3)
    np.fill_diagonal(distance, 1.0)
    force = ideal**2 / distance - pull * distance**2 / ideal
    np.fill_diagonal(force, 0.0)
    moves: Array = (apart / distance[:, :, None] * force[:, :, None]).sum(axis=1)
    moves = moves - 0.6 * (at - 0.5)
    length = np.maximum(np.linalg.norm(moves, axis=1, keepdims=True), 1e-9)
    limited: Array = moves / length * np.minimum(length, 0.5)
    return limited


def _spread(at: Array) -> Array:
    """Fill the square, then move apart what is so near that its labels would meet."""
    for _ in range(60):
        low, high = at.min(axis=0), at.max(axis=0)
        at = (at - low) / np.maximum(high - low, 1e-9)
        moved = at.copy()
        for one in range(len(at)):
            for other in range(one):
                dx, dy = at[one] - at[other]
                if abs(dx) < _ROOM and abs(dy) < _ROOM / 2:
                    step = (_ROOM / 2 - abs(dy)) / 4 + 1e-3
                    sign = 1 if dy >= 0 else -1
                    moved[one, 1] += sign * step
                    moved[other, 1] -= sign * step
        at = moved
    low, high = at.min(axis=0), at.max(axis=0)
    filled: Array = (at - low) / np.maximum(high - low, 1e-9)
    return filled
