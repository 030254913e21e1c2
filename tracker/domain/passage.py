"""Words of a stored text, anchored by offsets and by the words around them."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 32
"""How many code points of prefix and suffix a passage keeps, to find itself again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A slice of one source text. Offsets count code points; `exact` is that slice."""

    uuid: str
    text: str
    """Uuid of the source text."""
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    page: int | None = None
    """Page of the original, from 1, where it has pages."""


def anchor(uuid: str, text_uuid: str, text: str, start: int, end: int) -> Passage:
    """Cut a passage out of a text, so that its words can only be the stored ones."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"No passage lies at {start}-{end} in a text of {len(text)}.")
    return Passage(
        uuid=uuid,
        text=text_uuid,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )
