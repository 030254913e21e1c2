"""Passages in rows of the program's own long CSV: what they say, and which known one each is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias, TypeVar

from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.passage import anchor
from tracker.domain.vocabulary import EvidenceState, Explicitness, Field, Method, Stance
from tracker.exchange.importing.long_records import LongRow, passage_id

Decided: TypeAlias = tuple[str, str, str, str, str, str]
"""Field, source, start, end, stance and state in a row."""
_Kind = TypeVar("_Kind", bound=StrEnum)


def decided(row: LongRow) -> Decided:
    """Return where the passage of a row stands and what was decided about it."""
    cells, field = row.cells, row.cells["field"].strip()
    place = cells["source_id"], cells["start"].strip(), cells["end"].strip()
    return field, *place, cells["stance"], cells["state"]


def read_passage(row: LongRow, field: Field, text_id: str, text: str) -> Evidence:
    """Return the passage of a row with its words cut from the stored text.

    A row that does not say how the link came about was written by hand, so it is imported.
    Raises `ValueRefused` where the row cannot be understood or its words do not stand there.
    """
    cells = row.cells
    start, end = _count(row, "start"), _count(row, "end")
    if not 0 <= start < end or text[start:end] != cells["exact"]:
        raise ValueRefused("The words do not stand there in the text.", field="exact")
    passage = anchor(passage_id(row), text_id, text, start, end)
    return Evidence(
        uuid=passage.uuid,
        field=field,
        passage=replace(passage, page=_count(row, "page") if cells["page"].strip() else None),
        value=row.value,
        stance=_one_of(row, "stance", Stance),
        explicitness=_one_of(row, "explicitness", Explicitness),
        state=_one_of(row, "state", EvidenceState),
        method=_one_of(row, "method", Method) if cells.get("method") else Method.IMPORTED,
        rule=cells.get("rule", ""),
        confidence=_share(row, "confidence"),
    )


def _count(row: LongRow, column: str) -> int:
    try:
        return int(row.cells[column])
    except ValueError:
        raise _unclear(row, column) from None


def _share(row: LongRow, column: str) -> float | None:
    cell = row.cells.get(column, "").strip()
    try:
        share = float(cell) if cell else None
    except ValueError:
        raise _unclear(row, column) from None
    if share is not None and not 0 <= share <= 1:
        raise _unclear(row, column)
    return share


def _one_of(row: LongRow, column: str, kind: type[_Kind]) -> _Kind:
    try:
        return kind(row.cells[column].strip())
    except ValueError:
        raise _unclear(row, column) from None


def _unclear(row: LongRow, column: str) -> ValueRefused:
    return ValueRefused(
        f"The row cannot be understood: “{row.cells[column]}” is no {column}.", field=column
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A passage as its row tells it, and which values of the record the row may speak about."""

    evidence: Evidence
    about: Sequence[str | None]
    row: LongRow


def with_passage(agreement: Agreement, told: Told, rows: Collection[Decided]) -> Agreement:
    """Return a record with a passage: known already, decided anew by the row, or added.

    A known passage is decided anew where no row of the table (`rows`) tells of it as it was.
    Raises `ValueRefused` for what a table must not change: the value, and how the link came about.
    """
    place = [each for each in agreement.evidence if _at_same_place(each, told.evidence)]
    known = [each for each in place if each.item in told.about or each.item is None]
    for each in known:
        if (each.stance, each.state) == (told.evidence.stance, told.evidence.state):
            return _decided_anew(agreement, each, told)
    for each in known:
        if _as_it_was(each, told.row) not in rows:
            return _decided_anew(agreement, each, told)
    if place and not known and not any(told.about):
        raise ValueRefused(
            f"The record has no {told.evidence.field} “{told.row.value}”;"
            " change values in the wide table.",
            field="value",
        )
    added = replace(told.evidence, item=told.about[0])
    return replace(agreement, evidence=(*agreement.evidence, added))


def _at_same_place(one: Evidence, other: Evidence) -> bool:
    here, there = one.passage, other.passage
    same = (here.text, here.start, here.end) == (there.text, there.start, there.end)
    return same and one.field is other.field


def _as_it_was(known: Evidence, row: LongRow) -> Decided:
    field, source, start, end, *_ = decided(row)
    return field, source, start, end, known.stance, known.state


def _decided_anew(agreement: Agreement, known: Evidence, told: Told) -> Agreement:
    wanted = told.evidence
    for column, before, after in (
        ("method", known.method, wanted.method),
        ("rule", known.rule, wanted.rule),
        ("confidence", known.confidence, wanted.confidence),
    ):
        if told.row.cells.get(column) and before != after:
            raise ValueRefused(
                "How a passage came about is a fact of its history; a table does not change it.",
                field=column,
            )
    changed = replace(
        known, stance=wanted.stance, state=wanted.state, explicitness=wanted.explicitness
    )
    if changed == known:
        return agreement
    kept = tuple(changed if each is known else each for each in agreement.evidence)
    return replace(agreement, evidence=kept)
