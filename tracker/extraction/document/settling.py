"""Decides between the readings of a name: two Congos, Burma before and after its renaming."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tracker.domain.place import Places
from tracker.extraction.document.gazetteer import PlaceMention

_GRACE = 2
"""Years for which an old name stays in use for the old state."""
_CODES_SINCE = 1974
"""When ISO 3166 first gave codes: a state that lived on past it has the code of its name today."""


def settle(
    found: Sequence[PlaceMention], places: Places, written: date | None
) -> list[PlaceMention]:
    """Return the mentions with the reading that the rest of the article speaks for."""
    clear = Counter(mention.code for mention in found if len(mention.codes) == 1)
    return [_settled(mention, clear, places, written) for mention in found]


def _settled(
    mention: PlaceMention, clear: Counter[str], places: Places, written: date | None
) -> PlaceMention:
    codes = tuple(dict.fromkeys(_lasting(code, places, written) for code in mention.codes))
    codes = (_before_it_was(codes[0], clear, places, written), *codes[1:])
    known = [code for code in codes if clear[code]]
    if known:
        codes = (known[0], *(code for code in codes if code != known[0]))
    return mention if codes == mention.codes else replace(mention, codes=codes)


def _before_it_was(code: str, clear: Counter[str], places: Places, written: date | None) -> str:
    """Return the state that a name meant before its own was founded: Prague in Czechoslovakia.

    Only a state that fell apart and that the article itself names is taken, so that no name is
    read as another by dates alone.
    """
    place = places.get(code)
    if place is None or written is None or not place.from_ or written.year >= int(place.from_[:4]):
        return code
    for former in clear:
        other = places.get(former)
        if other is not None and code in other.successors and len(other.successors) > 1:
            return former
    return code


def _lasting(code: str, places: Places, written: date | None) -> str:
    """Return the code of the state that goes on under another name, where that one is meant."""
    place = places.get(code)
    if place is None or not place.continued_by or not place.to:
        return code
    ended = int(place.to[:4])
    own_code = not code.startswith("X-")
    renamed_since = ended >= _CODES_SINCE and not own_code
    outlived = written is not None and code != "SUHH" and written.year > ended + _GRACE
    return place.continued_by if renamed_since or outlived else code
