"""Decides what each wish of a reviewer does to the draft in front, one undoable step at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tracker.domain import editing
from tracker.domain.agreement import Agreement, Relation
from tracker.domain.claim import Claim
from tracker.domain.editing_evidence import link_passage
from tracker.domain.editing_gaps import clear_gap, set_gap
from tracker.domain.editing_parts import find
from tracker.domain.editing_passages import (
    assign_passage,
    give_value,
    standing_item,
    with_part,
)
from tracker.domain.editing_review import ticked
from tracker.domain.errors import ValueRefused
from tracker.domain.identity import new_uuid
from tracker.domain.passage import Passage, anchor
from tracker.domain.review_session import ReviewSession
from tracker.domain.source import SourceText
from tracker.domain.vocabulary import Field, GapReason, Level, RelationType
from tracker.gui.naming import Naming
from tracker.gui.views.review.values import EVENTS, Choice, Row, Value

PARTS = (Field.PARTIES, Field.AREAS, Field.ABSENT_AREAS, Field.SIGNATORIES)


class ReviewEditing(QObject):
    """Holds the session; tells when the draft in front is another one."""

    changed = Signal()
    refused = Signal(str, object)
    """Key of the row, and the `ValueRefused` to show there."""

    def __init__(self, naming: Naming, text: SourceText, drafts: Iterable[Agreement]) -> None:
        super().__init__()
        self._naming = naming
        self._text = text
        self.session = ReviewSession(tuple(map(ticked, drafts)))
        self.pending: Passage | None = None
        """Words whose value the person is about to type."""

    @property
    def draft(self) -> Agreement:
        """The draft in front."""
        return self.session.current

    # -- values

    def accept(self, row: Row, chip: int = -1) -> None:
        """Accept a row, or one of its chips."""
        after = self.draft
        for claim in _claims(row, chip):
            after = editing.accept(after, claim.field, claim.item)
        if not row.values and row.field is not None:
            after = editing.accept(after, row.field)
        self._apply(after, self.tr("accept {label}"), row)

    def accept_all(self) -> None:
        """Accept everything that is proposed."""
        self.session.apply(editing.accept_all(self.draft), self.tr("accept all proposals"))
        self.changed.emit()

    def dismiss(self, row: Row, chip: int = -1) -> bool:
        """Take a value away. Say whether it was clear which of several was meant."""
        if row.field is None:
            self._submit_text(row, "")
            return True
        if row.many and chip < 0 and len(row.values) > 1:
            return False
        after = self.draft
        for claim in _claims(row, chip)[:1] if row.key == EVENTS else _claims(row, chip):
            after = editing.dismiss(after, claim.field, claim.item)
        if not row.values:
            after = clear_gap(editing.dismiss(after, row.field), row.field)
        self._apply(after, self.tr("dismiss {label}"), row)
        return True

    def submit(self, row: Row, value: str) -> bool:
        """Set a row's value to what was typed, and accept it. Say whether it was taken."""
        try:
            after = self._with_value(row, value)
        except ValueRefused as error:
            self.refused.emit(row.key, error)
            return False
        self.pending = None
        self._apply(after, self.tr("change {label}"), row)
        return True

    def choose(self, row: Row, choice: Choice) -> None:
        """Take one of the candidates of a row, with the words behind it as its passage."""
        if row.field is None:
            return
        if choice.exact:
            text = self._text
            self.pending = anchor(new_uuid(), text.uuid, text.text, *choice.span)
        if choice.item is None:
            self.submit(row, choice.value)
            self.pending = None
            return
        after = editing.set_value(self.draft, row.field, choice.value, choice.item)
        if self.pending is not None:
            after = link_passage(after, row.field, choice.item, self.pending, choice.value)
        self.pending = None
        after = editing.accept(after, row.field, choice.item)
        self._apply(after, self.tr("change {label}"), row)

    def mark_gap(self, row: Row) -> None:
        """Record that a field was searched and not found; only where it has no value."""
        if row.field is None or row.values:
            return
        after = set_gap(self.draft, row.field, GapReason.SEARCHED_NOT_FOUND)
        self._apply(editing.accept(after, row.field), self.tr("no {label} found"), row)

    def replace(self, agreement: Agreement, words: str) -> None:
        """Take over a draft that a form changed."""
        if self.session.apply(agreement, words):
            self.changed.emit()

    # -- passages

    def assign(self, field: Field, span: tuple[int, int], item: str | None = None) -> bool:
        """Give selected words to a field. False means that the person must say the value."""
        passage = anchor(new_uuid(), self._text.uuid, self._text.text, *span)
        after = assign_passage(self.draft, field, item, passage, self._naming.reference)
        if after is None:
            self.pending = passage
            return False
        words = self.tr("give words to {label}").format(label=self._naming.label(field))
        self.replace(after, words)
        return True

    def keep_apart(self, other: str) -> None:
        """Remember that another record is not the same agreement."""
        relation = Relation(uuid=new_uuid(), type=RelationType.NOT_DUPLICATE_OF, other=other)
        known = {(r.type, r.other) for r in self.draft.relations}
        if (relation.type, other) not in known:
            relations = (*self.draft.relations, relation)
            after = replace(self.draft, relations=relations)
            self.replace(after, self.tr("not the same agreement"))

    # -- steps

    def undo(self) -> str:
        """Go a step back; return what it was."""
        words = self.session.undo_name
        if self.session.undo():
            self.changed.emit()
        return words

    def redo(self) -> str:
        """Go a step forward again; return what it was."""
        words = self.session.redo_name
        if self.session.redo():
            self.changed.emit()
        return words

    def show(self, index: int) -> None:
        """Bring another draft to the front."""
        if index != self.session.index:
            self.pending = None
            self.session.show(index)
            self.changed.emit()

    def begin_again(self, drafts: Iterable[Agreement]) -> None:
        """Go on with what is left once a draft is saved."""
        self.session = ReviewSession(tuple(map(ticked, drafts)))
        self.pending = None
        self.changed.emit()

    def read_anew(self, text: SourceText, drafts: Iterable[Agreement]) -> None:
        """Take over drafts of the same article that were made with better particulars."""
        self._text = text
        self.begin_again(drafts)

    # -- inside

    def _with_value(self, row: Row, value: str) -> Agreement:
        field = row.field
        if field is None:
            return editing.set_text(self.draft, **{row.key: value})
        if not value:
            return self._cleared(row, field)
        if self.pending is not None and row.item is None:
            reference = self._naming.reference
            return give_value(self.draft, field, value, self.pending, reference)
        if field in PARTS and row.item is None:
            return with_part(self.draft, field, value, self._naming.reference)[0]
        if field is Field.LEVEL:
            return editing.accept_field(editing.set_level(self.draft, Level(value)), field)
        after = editing.set_value(self.draft, field, value, row.item)
        return editing.accept(after, field, row.item or standing_item(after, field))

    def _cleared(self, row: Row, field: Field) -> Agreement:
        after = clear_gap(self.draft, field)
        for claim in row.claims if not row.many else ():
            after = editing.dismiss(after, claim.field, claim.item)
        return after

    def _submit_text(self, row: Row, value: str) -> None:
        self._apply(self._with_value(row, value), self.tr("change {label}"), row)

    def _apply(self, agreement: Agreement, words: str, row: Row) -> None:
        if self.session.apply(agreement, words.format(label=row.label)):
            self.changed.emit()


def value_at(row: Row, chip: int) -> Value | None:
    """Return the value that is meant: the current chip, or the only one there is."""
    if 0 <= chip < len(row.values):
        return row.values[chip]
    return row.values[0] if len(row.values) == 1 else None


def part_of(agreement: Agreement, row: Row, chip: int) -> object | None:
    """Return the party, signature, event or area behind a value of a row."""
    value = value_at(row, chip)
    if value is None or value.item is None:
        return None
    for parts in (
        agreement.parties,
        agreement.signatures,
        agreement.events,
        agreement.areas,
    ):
        if found := find(parts, value.item):
            return found
    return None


def _claims(row: Row, chip: int) -> tuple[Claim, ...]:
    if 0 <= chip < len(row.values):
        return row.values[chip].claims
    return row.claims
