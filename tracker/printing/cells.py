"""What a printed list shows in each cell: words where the row has ids, days where it has EDTF."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from tracker.domain.columns import Column, split
from tracker.domain.row import AgreementRow, RowParty
from tracker.domain.vocabulary import (
    Binding,
    GapReason,
    Level,
    SourceTier,
    Status,
    TerminationGrounds,
)
from tracker.printing.phrases import COLUMN_TITLES
from tracker.printing.wording import MANY, Wording, sentence

DATES = frozenset({"signed", "signed_earliest", "signed_latest", "in_force", "ended", "as_of"})
NUMBERS = frozenset({"n_sources", "n_unsupported", "n_conflicts", "revision"})
DASH = " – "
"""Stands between parties."""
FIRST = 5
"""Parties that a cell names where there are many."""
_WORDS: dict[str, type[Enum]] = {
    "binding": Binding,
    "party1_level": Level,
    "party2_level": Level,
    "ended_grounds": TerminationGrounds,
    "status": Status,
}


def cell_text(row: AgreementRow, column: Column, words: Wording) -> str:
    """Return what a reader sees of a row in a column."""
    key, text = column.key, column.text(row)
    if key in DATES:
        return words.date(text) if text else _gap(row, key, words)
    if key in _WORDS:
        return words.member(text, (_WORDS[key],)) if text else ""
    special = _SPECIAL.get(key)
    return special(row, text, words) if special else text


def is_gap(row: AgreementRow, column: Column) -> bool:
    """Whether the cell holds a reason for emptiness, not a value."""
    return column.key == "signed" and not row.signed and bool(row.signed_gap)


def column_title(column: Column, language: str) -> str:
    """Return the head of a column."""
    return COLUMN_TITLES.get(column.key, column.title) if language == "es" else column.title


def party_names(parties: tuple[RowParty, ...], words: Wording) -> str:
    """Return the parties by name, in no order of rank."""
    return DASH.join(sorted_names(parties, words))


def sorted_names(parties: tuple[RowParty, ...], words: Wording) -> list[str]:
    """Return the names of parties in the order of the alphabet."""
    names = [words.place(party.code) if party.code else party.name for party in parties]
    return sorted(names, key=str.casefold)


def _gap(row: AgreementRow, key: str, words: Wording) -> str:
    if key != "signed" or not row.signed_gap:
        return ""
    return sentence(words.member(row.signed_gap, (GapReason,)))


def _title(row: AgreementRow, text: str, words: Wording) -> str:
    """Return the title as the list on screen gives it: the type stands in where there is none."""
    named = words.label(row.instrument_type) if row.instrument_type else ""
    return text or named or party_names(row.parties, words)


def _type(row: AgreementRow, _text: str, words: Wording) -> str:
    return words.short(row.instrument_type) if row.instrument_type else ""


def _parties(row: AgreementRow, _text: str, words: Wording) -> str:
    """Return all parties; of a convention of many, the first ones and how many more there are."""
    names = sorted_names(row.parties, words)
    if len(names) <= MANY:
        return DASH.join(names)
    return words.say("and others", names=DASH.join(names[:FIRST]), count=len(names) - FIRST)


def _areas(_row: AgreementRow, text: str, words: Wording) -> str:
    return "; ".join(words.area(area) for area in split(text))


def _evidence(row: AgreementRow, _text: str, words: Wording) -> str:
    return words.say("evidence share", accepted=row.n_accepted, claims=row.n_claims)


def _tier(row: AgreementRow, text: str, words: Wording) -> str:
    tier = next((tier for tier in SourceTier if tier == row.best_tier), None)
    return text if tier is None else sentence(words.label(tier))


def _several(_row: AgreementRow, text: str, _words: Wording) -> str:
    return "; ".join(split(text))


_SPECIAL: dict[str, Callable[[AgreementRow, str, Wording], str]] = {
    "title": _title,
    "instrument_type": _type,
    "parties": _parties,
    "areas": _areas,
    "evidence": _evidence,
    "best_tier": _tier,
    "primary_area": _areas,
    "signatories": _several,
    "tags": _several,
}
