"""The signature of a text: a few numbers that texts share when they share most of their words.

MinHash: 32 values, each the least hash of the text's shingles under another permutation; two
values make a band, and texts of which half is the same share one of the 16 almost surely.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker.domain.resemblance import shingles

if TYPE_CHECKING:
    from numpy import uint64
    from numpy.typing import NDArray

_PRIME = 4_294_967_311
"""The first prime above the 32 bits of a shingle's hash."""
_VALUES, _BANDS = 32, 16


def bands(text: str) -> list[int]:
    """Return a number for each band of the text's signature; none for a text without words."""
    import numpy as np  # noqa: PLC0415 - a window opens sooner without it

    hashes = shingles(text)
    if not hashes:
        return []
    column = np.fromiter(hashes, dtype=np.uint64, count=len(hashes))
    factors, offsets = _permutations()
    least = ((factors * column + offsets) % np.uint64(_PRIME)).min(axis=1)
    pairs = least.reshape(_BANDS, _VALUES // _BANDS)
    mixed = pairs[:, 0] * np.uint64(1_000_003) + pairs[:, 1]
    return [int(number) for number in mixed.astype(np.int64)]


@cache
def _permutations() -> tuple[NDArray[uint64], NDArray[uint64]]:
    """Return the factors and offsets that are the same in every library."""
    import numpy as np  # noqa: PLC0415

    chance = np.random.default_rng(20190527)
    factors = chance.integers(1, 2**31, (_VALUES, 1), dtype=np.uint64)
    return factors, chance.integers(0, 2**31, (_VALUES, 1), dtype=np.uint64)
