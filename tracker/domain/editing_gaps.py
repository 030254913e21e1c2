"""Saying why a field of a record is empty."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Field, GapReason


def gap_of(agreement: Agreement, field: Field) -> Gap | None:
    """Return why the field is empty, if somebody said so."""
    return next((gap for gap in agreement.gaps if gap.field is field), None)


def set_gap(agreement: Agreement, field: Field, reason: GapReason, note: str = "") -> Agreement:
    """Record why a field is empty; an earlier reason gives way."""
    gap = Gap(field=field, reason=reason, note=note)
    others = tuple(known for known in agreement.gaps if known.field is not field)
    return replace(agreement, gaps=(*others, gap))


def clear_gap(agreement: Agreement, field: Field) -> Agreement:
    """Forget the reason, because the field has a value or nobody knows why it is empty."""
    if gap_of(agreement, field) is None:
        return agreement
    return replace(agreement, gaps=tuple(gap for gap in agreement.gaps if gap.field is not field))
