"""Days that somebody must not miss, computed from what a record says, with the rule behind each.

What is computed, and from what:

- the next anniversary of the signature;
- an end that the record names, such as “until 31 December 2027”;
- the end of a fixed term, counted from entry into force or the last recorded renewal;
- for a term renewed tacitly, the next renewal (further terms as long as the first, unless the
  record says how long they are) and the next last day for a notice against one;
- after a notice, the end it leads to, never later than that of a term without renewal.

A date known in part gives a range, and so does a rule that can be read in two ways: a notice may
end an agreement once its period is over, or only with the term; a renewal agreed before the term
is over may run from either day. A record whose dates or lengths do not allow a rule gives none:
nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.agreement import Agreement
from tracker.domain.claim import date_field
from tracker.domain.duration import Length, parse_length, parse_term
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

    NAMED_END = "named_end"
    """The day of an ending that is recorded beforehand."""
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
    NOTICE_OR_TERM = "notice_or_term"
    """The end of the period of notice, or of the term if the notice works only then."""


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
    further: Length
    """Of each term after the first."""
    basis: tuple[Basis, ...]

    def end(self, times: int) -> _Range | None:
        """Return when it ends after so many terms."""
        return _both(*(self._after(day, times) for day in self.start))

    def round_of(self, day: date) -> int:
        """Return how many terms have to pass until the end is not surely before a day."""
        latest = self.start[1]
        longest = self.further.months * 31 + self.further.days
        first = self._after(latest, 1)
        if first is None or first >= day:
            return 1
        times = 1 + (day - first).days // longest
        while (end := self._after(latest, times)) is not None and end < day:
            times += 1
        return times

    def _after(self, day: date, times: int) -> date | None:
        if self.further == self.length:
            return self.length.after(day, times)
        first = self.length.after(day)
        return first if first is None or times == 1 else self.further.after(first, times - 1)


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
    endings = [e for e in agreement.events if e.type in ENDING]
    if any(e.day is None or e.day <= as_of for e in endings):
        return
    if endings:
        named = min(endings, key=lambda e: e.day or date.max)
        days = _range(named.when)
        yield from _key(KeyDateKind.EXPIRY, days, KeyDateRule.NAMED_END, (_of(named),))
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
    times = term.round_of(as_of)
    basis = (*term.basis, *_tacit(agreement))
    yield from _key(KeyDateKind.AUTO_RENEWAL, term.end(times), KeyDateRule.RENEWED_TERM, basis)
    notice = parse_length(agreement.notice_period)
    if notice is None:
        return
    deadline = _before(notice, term.end(times))
    while deadline is not None and deadline[1] < as_of:
        times += 1
        deadline = _before(notice, term.end(times))
    basis = (*basis, _notice_period(agreement))
    rule = KeyDateRule.NOTICE_BEFORE_RENEWAL
    yield from _key(KeyDateKind.NOTICE_DEADLINE, deadline, rule, basis)


def _after_notice(agreement: Agreement, notice: Event, term: _Term | None) -> Iterator[KeyDate]:
    if notice.effective:
        named = Basis(Field.EVENT_DATE, notice.uuid, notice.effective)
        effective = _range(parse_date(notice.effective))
        yield from _key(KeyDateKind.EXPIRY, effective, KeyDateRule.NOTICE_EFFECTIVE, (named,))
        return
    given, period = _range(notice.when), parse_length(agreement.notice_period)
    over = _both(*(period.after(day) for day in given)) if period and given else None
    basis = (_of(notice), *((_notice_period(agreement),) if period else ()))
    if term is None:
        yield from _key(KeyDateKind.EXPIRY, over, KeyDateRule.NOTICE_PERIOD, basis)
    elif _renews(agreement):
        yield from _within_renewed(term, over, basis)
    elif over is None:
        end, rule = term.end(1), KeyDateRule.NOTICE_OR_TERM
        latest = _both(given and given[0], end and end[1])
        yield from _key(KeyDateKind.EXPIRY, latest, rule, (*term.basis, *basis))
    else:
        yield from _within_fixed(term, over, basis)


def _within_renewed(
    term: _Term, over: _Range | None, basis: tuple[Basis, ...]
) -> Iterator[KeyDate]:
    """Give the end after a notice where terms follow one another, unless it is stopped by it."""
    if over is None:
        return
    last = term.end(term.round_of(over[1]))
    end, rule = _both(over[0], last and last[1]), KeyDateRule.NOTICE_OR_TERM
    if end is not None and end[0] == end[1]:
        rule = KeyDateRule.TERM_UNDER_NOTICE
    yield from _key(KeyDateKind.EXPIRY, end, rule, (*term.basis, *basis))


def _within_fixed(term: _Term, over: _Range, basis: tuple[Basis, ...]) -> Iterator[KeyDate]:
    """Give the end after a notice within a term that ends anyway, so at its end at the latest."""
    end = term.end(1)
    if end is not None and over[0] >= end[1]:
        yield from _key(KeyDateKind.EXPIRY, end, KeyDateRule.TERM, term.basis)
        return
    days = over if end is None else (min(over[0], end[0]), min(over[1], end[1]))
    yield from _key(KeyDateKind.EXPIRY, days, KeyDateRule.NOTICE_PERIOD, basis)


def _term(agreement: Agreement) -> _Term | None:
    lengths = parse_term(agreement.duration)
    fixed = (DurationKind.FIXED, DurationKind.FIXED_AUTO_RENEW)
    if lengths is None or agreement.duration_kind not in fixed:
        return None
    first, further = lengths
    length = Basis(Field.DURATION, None, agreement.duration)
    entry = _entry(agreement)
    days = _range(entry.when) if entry else None
    whole = _Term(days, first, further, (_of(entry), length)) if entry and days else None
    renewals = [e for e in agreement.events if e.type is EventType.RENEWED and e.day]
    if not renewals:
        return whole
    renewal = max(renewals, key=lambda e: e.day or date.min)
    begun = _renewed_from(renewal, whole)
    return _Term(begun, further, further, (_of(renewal), length)) if begun else None


def _renewed_from(renewal: Event, before: _Term | None) -> _Range | None:
    """Return when a recorded renewal begins: on its day, or when the term it follows is over.

    A renewal that says from when it takes effect leaves no doubt.
    """
    days = _range(renewal.when)
    if days is None or before is None or renewal.effective:
        return days
    over = before.end(before.round_of(days[1]))
    return days if over is None else (days[0], max(days[1], over[1]))


def _entry(agreement: Agreement) -> Event | None:
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


def _before(length: Length, days: _Range | None) -> _Range | None:
    return _both(*(length.before(day) for day in days)) if days else None


def _key(
    kind: KeyDateKind, days: _Range | None, rule: KeyDateRule, basis: tuple[Basis, ...]
) -> Iterator[KeyDate]:
    if days is not None:
        yield KeyDate(kind=kind, earliest=days[0], latest=days[1], rule=rule, basis=basis)
