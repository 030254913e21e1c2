"""An agreement as the row of a list: pure computation, no SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from tracker.db.json_text import json_text
from tracker.domain.agreement import Agreement
from tracker.domain.area import Areas
from tracker.domain.claim import Support, support_counts
from tracker.domain.event import Event, status_periods
from tracker.domain.folding import fold
from tracker.domain.naming import party_name, signatory_text
from tracker.domain.partial_date import parse_date
from tracker.domain.reference import Reference
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import Field

Values = dict[str, Any]
LAST_DAY = "9999-12-31"
"""End of a period that has none; sorts after every day that `period_day` returns."""
_LAST_BUT_ONE = "9999-12-30"
_NAME = 100
"""Characters that the name of a place or an area stays below."""
NO_DATE = "~"
"""Sorts after every date, so that undated agreements come last in ascending order."""


def summary_values(agreement: Agreement, tiers: Sequence[int], reference: Reference) -> Values:
    """Return the columns of a summary; `tiers` are those of the agreement's sources."""
    support = support_counts(agreement)
    parties = row_parties(agreement, reference)
    signing = agreement.signing
    gaps = {gap.field: gap.reason for gap in agreement.gaps}
    primary = agreement.primary_area
    end = agreement.end
    return {
        "title": agreement.title,
        "title_sort": fold(agreement.title),
        "instrument_type": agreement.instrument_type,
        "binding": agreement.binding or "",
        "parties": json_text(
            [{"code": p.code, "name": p.name, "level": p.level} for p in parties]
        ),
        "parties_sort": " ".join(sorted(party.name for party in parties)).casefold(),
        "signatories": json_text([signatory_text(agreement, s) for s in agreement.signatures]),
        **_date("signed", signing),
        "signed_gap": gaps.get(Field.SIGNED, ""),
        "place": signing.place if signing else "",
        **_date("in_force", agreement.entry_into_force),
        **_date("ended", end),
        "ended_grounds": end.grounds if end else "",
        "areas": json_text([area.value for area in agreement.areas if not area.absent]),
        "primary_area": primary.value if primary else "",
        "sources": json_text(agreement.sources),
        "best_tier": min(tiers, default=None),
        "n_sources": len(agreement.sources),
        "n_claims": support.total(),
        "n_accepted": support[Support.ACCEPTED],
        "n_proposed": support[Support.PROPOSED],
        "n_unsupported": support[Support.UNSUPPORTED],
        "n_conflicts": support[Support.CONFLICT],
        "n_gaps": len(agreement.gaps),
        "notes": agreement.notes,
        "tags": json_text(agreement.tags),
    }


def row_parties(agreement: Agreement, reference: Reference) -> tuple[RowParty, ...]:
    """Return the parties of a row, named as the registry names them."""
    return tuple(
        RowParty(
            code=party.code,
            name=party_name(party, reference.places),
            level=party.level,
        )
        for party in agreement.parties
        if party.contracting
    )


def facet_values(agreement: Agreement, areas: Areas) -> list[tuple[str, str]]:
    """Return the values that people filter by, each with its kind, each once."""
    found = [("party", party.code) for party in agreement.parties if party.code]
    for assignment in agreement.areas:
        if not assignment.absent and assignment.area:
            found.append(("area", assignment.area))
            area = areas.get(assignment.area)
            found.append(("area_group", area.group if area else assignment.area[:3]))
    found += [("tag", tag) for tag in agreement.tags]
    return list(dict.fromkeys(found))


def period_day(day: date) -> str:
    """Return the day to look for in periods: the last of all stands for no end, so not for it."""
    return min(day.isoformat(), _LAST_BUT_ONE)


def period_values(agreement: Agreement) -> list[Values]:
    """Return the periods of each status, with ISO days."""
    return [
        {
            "status": period.status,
            "start": period.start.isoformat() if period.start else "",
            "end": period.end.isoformat() if period.end else LAST_DAY,
        }
        for period in status_periods(agreement.events, agreement.binding)
    ]


def index_words(
    agreement: Agreement, sources: Iterable[str], reference: Reference
) -> dict[str, str]:
    """Return the folded words of each column of the full-text index."""
    places = [place for p in agreement.parties if (place := reference.places.get(p.code))]
    names = [name for place in places for known in place.names.values() for name in known]
    labels = [a.label or label for a in agreement.areas for label in _labels(a.area, reference)]
    columns = {
        "title": [agreement.title, *(t.title for t in agreement.other_titles)],
        "parties": [*names, *(p.name for p in agreement.parties), *(p.code for p in places)],
        "persons": [f"{s.person} {s.capacity}" for s in agreement.signatures],
        "place": [event.place for event in agreement.events],
        "areas": labels,
        "notes": [agreement.notes, *(event.note for event in agreement.events)],
        "tags": agreement.tags,
        "sources": sources,
    }
    return {name: " ".join(filter(None, map(_folded, words))) for name, words in columns.items()}


def _folded(words: str) -> str:
    """Fold words; names and labels, which come again in record after record, only once."""
    return _folded_name(words) if len(words) < _NAME else fold(words)


_folded_name = lru_cache(maxsize=20_000)(fold)


def _labels(area: str, reference: Reference) -> list[str]:
    known = reference.areas.get(area)
    return list(known.labels.values()) if known else [area]


def _date(column: str, event: Event | None) -> Values:
    text = (event.date or event.effective) if event else ""
    earliest, latest = _days(text) if text else ("", "")
    return {
        column: text,
        f"{column}_earliest": earliest,
        f"{column}_latest": latest,
        f"{column}_sort": earliest or latest or NO_DATE,
    }


@lru_cache(maxsize=20_000)
def _days(text: str) -> tuple[str, str]:
    when = parse_date(text)
    earliest = when.earliest.isoformat() if when.earliest else ""
    return earliest, when.latest.isoformat() if when.latest else ""
