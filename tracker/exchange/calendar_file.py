"""Key dates as iCalendar, for the calendar programs people plan their days with.

Each key date is an all-day event whose UID stays the same from export to export, so that a
calendar that reads a newer file moves it rather than showing it twice. A date known in part spans
all days on which it may fall, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.key_date import KeyDate, KeyDateKind, KeyDateRule, key_dates
from tracker.domain.progress import Progress, silent
from tracker.exchange.whole_file import whole_file

if TYPE_CHECKING:
    from icalendar import Event

_KINDS = {
    KeyDateKind.SIGNATURE_ANNIVERSARY: "Anniversary of signature",
    KeyDateKind.NOTICE_DEADLINE: "Last day for notice",
    KeyDateKind.EXPIRY: "Expiry",
    KeyDateKind.AUTO_RENEWAL: "Tacit renewal",
}
_RULES = {
    KeyDateRule.NAMED_END: "The end that the record names.",
    KeyDateRule.NOTICE_OR_TERM: (
        "The end of the period of notice, or of the term if the notice works only then."
    ),
    KeyDateRule.ANNIVERSARY: "The day of signature in a later year.",
    KeyDateRule.TERM: "Start of the term plus its length.",
    KeyDateRule.RENEWED_TERM: "Start of the term plus its length, for each tacit renewal.",
    KeyDateRule.NOTICE_BEFORE_RENEWAL: "The next renewal less the period of notice.",
    KeyDateRule.NOTICE_EFFECTIVE: "The day named by the notice.",
    KeyDateRule.NOTICE_PERIOD: "The day of the notice plus the period of notice.",
    KeyDateRule.TERM_UNDER_NOTICE: "The end of the term for which notice was given in time.",
}
_FOOT = b"END:VCALENDAR\r\n"


def write_calendar(  # noqa: PLR0913 - what to write, and how
    agreements: Iterable[Agreement],
    path: Path,
    *,
    as_of: date,
    proposals: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write the key dates of agreements as they come and return how many there were.

    The same agreements and day give the same bytes. Raises `FileUnusable` where the file cannot
    be written.
    """
    written = 0
    with whole_file(path) as file:
        file.write(_head())
        for done, agreement in enumerate(agreements, start=1):
            shown = agreement if proposals else accepted_part(agreement)
            for event in _events(shown, as_of):
                file.write(event.to_ical())
                written += 1
            progress(done, total)
        file.write(_FOOT)
    return written


def _head() -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 - a window opens sooner without it

    calendar = Calendar()
    calendar.add("prodid", "-//Agreement Tracker//Key dates//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Key dates of agreements")
    return bytes(calendar.to_ical()).removesuffix(_FOOT)


def _events(agreement: Agreement, as_of: date) -> Iterator[Event]:
    from icalendar import Event  # noqa: PLC0415

    stamp = datetime.combine(as_of, time(), UTC)
    for key in key_dates(agreement, as_of):
        if key.latest == date.max:
            continue
        event = Event()
        event.add("uid", f"{agreement.uuid}.{key.kind}@agreement-tracker")
        event.add("dtstamp", stamp)
        event.add("dtstart", key.earliest)
        event.add("dtend", key.latest + timedelta(days=1))
        event.add("summary", f"{_KINDS[key.kind]}: {_called(agreement)}")
        event.add("description", _working(key, agreement))
        event.add("categories", [_KINDS[key.kind]])
        event.add("transp", "TRANSPARENT")
        if key.kind is KeyDateKind.SIGNATURE_ANNIVERSARY and key.is_day:
            event.add("rrule", {"freq": "yearly"})
        yield event


def _called(agreement: Agreement) -> str:
    parties = " – ".join(party.value for party in agreement.parties)
    title = agreement.title or "Untitled agreement"
    return f"{title} ({parties})" if parties else title


def _working(key: KeyDate, agreement: Agreement) -> str:
    lines = [_RULES[key.rule]]
    lines += [f"{basis.field.replace('_', ' ')}: {basis.value}" for basis in key.basis]
    if not key.is_day:
        lines.append(f"Between {key.earliest} and {key.latest}: the record knows no better.")
    return "\n".join([*lines, f"Record {agreement.uuid}"])
