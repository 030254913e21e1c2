"""The dyad-year table: what was in force between two states, year by year, for statistics.

One row for each unordered pair of states and each year in which at least one agreement between
them was in force on some day: in force, operative, provisionally applied, or ending after a
notice. The codes of a pair are in alphabetical order. Parties that are no states (territories,
organisations, names without a code) form no pairs; an agreement of several states counts for each
pair of them. A record that does not say since when it is in force counts for no year. Years end
with that of the as-of day.

- `as-signed`: states as they signed. A former state has no rows after the year it ceased to exist.
- `successor-today`: a former state is counted as the state that continues it today, or else as
  each of its successors; pairs that become one state with itself fall away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.columns import join
from tracker.domain.event import StatusPeriod, status_periods
from tracker.domain.export_form import DyadRule
from tracker.domain.partial_date import parse_date
from tracker.domain.place import PlaceKind, Places
from tracker.domain.progress import Progress, silent
from tracker.domain.vocabulary import Status
from tracker.exchange.csv_file import write_table

DYAD_YEAR = (
    "year",
    "party1_code",
    "party1_name",
    "party2_code",
    "party2_name",
    "n_active",
    "n_entered",
    "n_left",
    "areas",
    "agreements",
)
"""`n_entered` and `n_left` count those active for the first and for the last time in that year."""
ACTIVE = frozenset(
    {Status.IN_FORCE, Status.OPERATIVE, Status.PROVISIONALLY_APPLIED, Status.ENDING}
)
_Pair: TypeAlias = tuple[str, str]
_STATES = (PlaceKind.STATE, PlaceKind.FORMER_STATE)


@dataclass(frozen=True, slots=True)
class _Span:
    """An agreement of a pair, and the years in which it was active."""

    uuid: str
    areas: tuple[str, ...]
    years: tuple[tuple[int, int], ...]
    ongoing: bool


def write_dyad_years(  # noqa: PLR0913 - what to write, and how
    agreements: Iterable[Agreement],
    path: Path,
    places: Places,
    *,
    as_of: date,
    rule: DyadRule = DyadRule.AS_SIGNED,
    proposals: bool = False,
    bom: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write the table and return how many rows there were.

    Raises `FileUnusable` where the file cannot be written.
    """
    pairs: defaultdict[_Pair, list[_Span]] = defaultdict(list)
    for done, agreement in enumerate(agreements, start=1):
        shown = agreement if proposals else accepted_part(agreement)
        for pair, span in _spans(shown, places, as_of, rule):
            pairs[pair].append(span)
        progress(done, total)
    rows = (row for pair in sorted(pairs) for row in _rows(pair, pairs[pair], places))
    return write_table(DYAD_YEAR, rows, path, bom=bom)


def _spans(
    agreement: Agreement, places: Places, as_of: date, rule: DyadRule
) -> Iterator[tuple[_Pair, _Span]]:
    periods = [
        p for p in status_periods(agreement.events, agreement.binding) if p.status in ACTIVE
    ]
    last_days = _state_parties(agreement, places, rule)
    areas = tuple(area.value for area in agreement.areas if not area.absent)
    for one, other in combinations(sorted(last_days), 2):
        last = min(as_of, last_days[one], last_days[other])
        years = tuple(span for period in periods if (span := _years(period, last)))
        if years:
            ongoing = any(p.end is None or p.end > last for p in periods)
            yield (one, other), _Span(agreement.uuid, areas, years, ongoing)


def _years(period: StatusPeriod, last: date) -> tuple[int, int] | None:
    if period.start is None or period.start > last:
        return None
    end = last if period.end is None else min(last, period.end - timedelta(days=1))
    return period.start.year, max(end, period.start).year


def _state_parties(agreement: Agreement, places: Places, rule: DyadRule) -> dict[str, date]:
    """Return the codes that stand for the states of an agreement, and until when each may."""
    found: dict[str, date] = {}
    for party in agreement.parties:
        place = places.get(party.code)
        if place is None or place.kind not in _STATES:
            continue
        if not party.contracting:
            continue
        if rule is DyadRule.AS_SIGNED:
            ceased = parse_date(place.to).latest if place.to else None
            found[place.code] = ceased or date.max
        else:
            found |= dict.fromkeys(today(place.code, places), date.max)
    return found


def today(code: str, places: Places) -> tuple[str, ...]:
    """Return the codes of the states of today that stand for a state; itself if it exists."""
    found: dict[str, None] = {}
    waiting, seen = [code], set()
    while waiting:
        place = places.get(waiting.pop(0))
        if place is None or place.code in seen:
            continue
        seen.add(place.code)
        if place.kind is not PlaceKind.FORMER_STATE:
            found[place.code] = None
        else:
            waiting += [place.continued_by] if place.continued_by else place.successors
    return tuple(found)


def _rows(pair: _Pair, spans: list[_Span], places: Places) -> Iterator[list[str]]:
    active: defaultdict[int, dict[str, _Span]] = defaultdict(dict)
    for span in spans:
        for first, last in span.years:
            for year in range(first, last + 1):
                active[year][span.uuid] = span
    one, other = pair
    for year in sorted(active):
        held: Mapping[str, _Span] = active[year]
        areas = sorted({area for span in held.values() for area in span.areas})
        yield [
            str(year),
            one,
            places.name(one),
            other,
            places.name(other),
            str(len(held)),
            str(sum(span.years[0][0] == year for span in held.values())),
            str(sum(not s.ongoing and s.years[-1][1] == year for s in held.values())),
            join(areas),
            join(sorted(held)),
        ]
