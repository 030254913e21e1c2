"""The rows of a draft and their values, as plain data that widgets paint and screens act on."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.claim import Claim
from tracker.domain.vocabulary import Field
from tracker.gui.marks import MarkKind

EVENTS, NOTES, TAGS = "events", "notes", "tags"
"""Keys of the rows that stand for no single field."""
WORST = (MarkKind.CONFLICT, MarkKind.UNSUPPORTED, MarkKind.PROPOSED, MarkKind.ACCEPTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value of a row, and the claims that are decided on together with it."""

    words: str
    code: str = ""
    aside: str = ""
    """What belongs to the value but is not edited with it."""
    claims: tuple[Claim, ...] = ()
    numbers: tuple[int, ...] = ()
    mark: MarkKind | None = None

    @property
    def item(self) -> str | None:
        """Id of the part it is; None for values of the record itself."""
        return self.claims[0].item if self.claims else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a blank field, or a value that can mean another one, may be: a person chooses."""

    words: str
    value: str
    """As it is set, an id where the field has ids."""
    exact: str = ""
    """The words behind it; empty where it is an entry of a list that no words speak for."""
    span: tuple[int, int] = (0, 0)
    item: str | None = None
    """Id of the part whose value it would replace."""
    instead_of: str = ""
    """The value it would replace, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the draft: a field with its values, or the reason why it has none."""

    key: str
    """The field's id; for a signatory with the id of the signature behind a colon."""
    field: Field | None
    label: str
    values: tuple[Value, ...] = ()
    many: bool = False
    """Whether it shows its values as chips and takes more of them."""
    item: str | None = None
    gap: str = ""
    """Why it is empty, in words."""
    state: str = ""
    mark: MarkKind | None = None
    quotes: tuple[tuple[int, str], ...] = ()
    """Numbers and words of its passages, in the order of the text."""
    choices: tuple[Choice, ...] = ()
    """What else it may be, the likeliest first."""

    @property
    def is_open(self) -> bool:
        """Whether it waits for a decision."""
        return self.mark in (MarkKind.PROPOSED, MarkKind.UNSUPPORTED, MarkKind.CONFLICT)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of the row."""
        return tuple(claim for value in self.values for claim in value.claims)
