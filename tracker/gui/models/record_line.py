"""One line of the record panel: a value with its mark, its passages and what it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.vocabulary import Field
from tracker.gui.marks import MarkKind


class Part(StrEnum):
    """What a line stands for, which decides how it is edited and opened."""

    VALUE = "value"
    GAP = "gap"
    EMPTY = "empty"
    TAGS = "tags"
    SOURCE = "source"
    RELATED = "related"


class Tone(StrEnum):
    """How the words of a line are coloured."""

    TEXT = "text"
    GAP = "gap"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One line of the record."""

    section: str
    """The label left of the first line of a section."""
    text: str
    part: Part = Part.VALUE
    field: Field | None = None
    item: str | None = None
    mark: MarkKind | None = None
    tone: Tone = Tone.TEXT
    detail: str = ""
    """Secondary words behind the value."""
    below: str = ""
    """Secondary words on a second line."""
    numbers: tuple[int, ...] = ()
    passages: tuple[str, ...] = ()
    """Uuids of the evidence behind the value, by passage number."""
    first: bool = False
    """Whether it opens its section."""

    @property
    def spoken(self) -> str:
        """The whole line in words, for screen readers and tooltips."""
        marks = f"({self.mark})" if self.mark else ""
        parts = (self.section + ":", self.text, self.detail, self.below, marks)
        return " ".join(part for part in parts if part)
