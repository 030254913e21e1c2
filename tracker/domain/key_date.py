"""Days that somebody must not miss, computed from what a record says, with the rule behind each.

What is computed, and from what:

- the next anniversary of the signature;
- the end of a fixed term, counted from entry into force or the last recorded renewal;
- for a term renewed tacitly, the next renewal (further terms as long as the first) and the last
  day for a notice against it;
- after a notice, the end it leads to.

A date known in part gives a range. A record whose dates or lengths do not allow a rule gives none:
nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.agreement import Agreement
from tracker.domain.claim import date_field
from tracker.domain.duration import Length, parse_length
from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, Event
from tracker.domain.partial_date import PartialDate, parse_date
from tracker.domain.vocabulary import DurationKind, EventType, Field

_YEAR = Length(12, 0)
_VAGUEST = timedelta(days=30)
"""A signature known no better than to the month has an anniversary; others are no news."""


class KeyDateKind(StrEnum):
    """What falls on the day."""

    SIGNATURE_ANNIVERSARY = "signature_anniversary"
    NOTICE_DEADLINE = "notice_deadline"
    EXPIRY = "expiry"
    AUTO_RENEWAL = "auto_renewal"


class KeyDateRule(StrEnum):
    """How the day follows from the record."""

    ANNIVERSARY = "anniversary"
    """The day of signature, in a later year."""
    TERM = "term"
    """Start of the term plus its length."""
    RENEWED_TERM = "renewed_term"
    """Start of the term plus its length, as often as it was renewed tacitly."""
    NOTICE_BEFORE_RENEWAL = "notice_before_renewal"
    """The renewal less the period of notice."""
    NOTICE_EFFECTIVE = "notice_effective"
    """The day a notice names."""
    NOTICE_PERIOD = "notice_period"
    """The day of the notice plus the period of notice."""
    TERM_UNDER_NOTICE = "term_under_notice"
    """The end of the term for which a notice came in time."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A value of the record that a key date rests on; evidence is found by field and item."""

    field: Field
    item: str | None
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDate:
    """A day, or the days within which it falls, and how it was computed."""

    kind: KeyDateKind
    earliest: date
    latest: date
    rule: KeyDateRule
    basis: tuple[Basis, ...]

    @property
    def is_day(self) -> bool:
        """Whether exactly one day is meant."""
        return self.earliest == self.latest


_Range = tuple[date, date]


@dataclass(frozen=True, slots=True)
class _Term:
    """A term that runs from a start known at least as a range."""

    start: _Range
    length: Length
    basis: tuple[Basis, ...]

    def end(self, times: int) -> _Range | None:
        """Return when it ends after so many terms."""
        return _both(*(self.length.after(day, times) for day in self.start))

    def round_of(self, day: date) -> int:
        """Return how many terms have to pass until the end is not surely before a day."""
        latest = self.start[1]
        longest = self.length.months * 31 + self.length.days
        times = max(1, (day - latest).days // longest)
        while (end := self.length.after(latest, times)) is not None and end < day:
            times += 1
        return times


def key_dates(agreement: Agreement, as_of: date) -> tuple[KeyDate, ...]:
    """Return the key dates of a record in order of time; those that recur, on or after a day."""
    found = (*_anniversary(agreement, as_of), *_ends(agreement, as_of))
    return tuple(sorted(found, key=lambda key: (key.earliest, key.latest, key.kind)))


def _anniversary(agreement: Agreement, as_of: date) -> Iterator[KeyDate]:
    signing = agreement.signing
    if signing is None or (days := _range(signing.when)) is None:
        return
    if days[1] - days[0] > _VAGUEST:
        return
    times = max(1, as_of.year - days[1].year)
    while (last := _YEAR.after(days[1], times)) is not None and last < as_of:
        times += 1
    found = _both(*(_YEAR.after(day, times) for day in days))
    yield from _key(
        KeyDateKind.SIGNATURE_ANNIVERSARY, found, KeyDateRule.ANNIVERSARY, (_of(signing),)
    )


def _ends(agreement: Agreement, as_of: date) -> Iterator[KeyDate]:
    if any(e.type in ENDING and (e.day is None or e.day <= as_of) for e in agreement.events):
        return
    notice = next((e for e in reversed(agreement.events) if _is_notice(e)), None)
    term = _term(agreement)
    if notice is not None:
        yield from _after_notice(agreement, notice, term)
    elif term is None:
        return
    elif _renews(agreement):
        yield from _renewal(agreement, term, as_of)
    else:
        yield from _key(KeyDateKind.EXPIRY, term.end(1), KeyDateRule.TERM, term.basis)


def _renewal(agreement: Agreement, term: _Term, as_of: date) -> Iterator[KeyDate]:
    end = term.end(term.round_of(as_of))
    basis = (*term.basis, *_tacit(agreement))
    yield from _key(KeyDateKind.AUTO_RENEWAL, end, KeyDateRule.RENEWED_TERM, basis)
    notice = parse_length(agreement.notice_period)
    if end is not None and notice is not None:
        yield from _key(
            KeyDateKind.NOTICE_DEADLINE,
            _both(*(notice.before(day) for day in end)),
            KeyDateRule.NOTICE_BEFORE_RENEWAL,
            (*basis, _notice_period(agreement)),
        )


def _after_notice(agreement: Agreement, notice: Event, term: _Term | None) -> Iterator[KeyDate]:
    if notice.effective:
        named = Basis(Field.EVENT_DATE, notice.uuid, notice.effective)
        effective = _range(parse_date(notice.effective))
        yield from _key(KeyDateKind.EXPIRY, effective, KeyDateRule.NOTICE_EFFECTIVE, (named,))
        return
    given, period = _range(notice.when), parse_length(agreement.notice_period)
    if given is None or period is None:
        return
    basis = (_of(notice), _notice_period(agreement))
    in_time = _both(*(period.after(day) for day in given))
    if term is None:
        yield from _key(KeyDateKind.EXPIRY, in_time, KeyDateRule.NOTICE_PERIOD, basis)
    elif in_time is not None:
        first, last = (term.end(term.round_of(day)) for day in in_time)
        end = _both(first and first[0], last and last[1])
        yield from _key(
            KeyDateKind.EXPIRY, end, KeyDateRule.TERM_UNDER_NOTICE, (*term.basis, *basis)
        )


def _term(agreement: Agreement) -> _Term | None:
    length = parse_length(agreement.duration)
    start = _start(agreement)
    fixed = (DurationKind.FIXED, DurationKind.FIXED_AUTO_RENEW)
    if length is None or start is None or agreement.duration_kind not in fixed:
        return None
    days = _range(start.when)
    if days is None:
        return None
    return _Term(days, length, (_of(start), Basis(Field.DURATION, None, agreement.duration)))


def _start(agreement: Agreement) -> Event | None:
    """Return the event from which the term runs: the last renewal, or entry into force."""
    renewals = [e for e in agreement.events if e.type is EventType.RENEWED and e.day]
    if renewals:
        return max(renewals, key=lambda e: e.day or date.min)
    entry = agreement.entry_into_force
    return entry if entry is not None and entry.type in ENTRY_INTO_FORCE else None


def _renews(agreement: Agreement) -> bool:
    if agreement.tacit_renewal is None:
        return agreement.duration_kind is DurationKind.FIXED_AUTO_RENEW
    return agreement.tacit_renewal


def _tacit(agreement: Agreement) -> tuple[Basis, ...]:
    known = agreement.tacit_renewal is not None
    return (Basis(Field.TACIT_RENEWAL, None, "yes"),) if known else ()


def _notice_period(agreement: Agreement) -> Basis:
    return Basis(Field.NOTICE_PERIOD, None, agreement.notice_period)


def _of(event: Event) -> Basis:
    return Basis(date_field(event), event.uuid, str(event.when or ""))


def _is_notice(event: Event) -> bool:
    return event.type is EventType.NOTICE_GIVEN


def _range(when: PartialDate | None) -> _Range | None:
    return _both(when.earliest, when.latest) if when else None


def _both(earliest: date | None, latest: date | None) -> _Range | None:
    return (earliest, latest) if earliest and latest else None


def _key(
    kind: KeyDateKind, days: _Range | None, rule: KeyDateRule, basis: tuple[Basis, ...]
) -> Iterator[KeyDate]:
    if days is not None:
        yield KeyDate(kind=kind, earliest=days[0], latest=days[1], rule=rule, basis=basis)
