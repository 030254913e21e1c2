"""An article as rules read it: sentences, and everything of interest found in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from tracker.extraction.document.dates import DateMention, find_dates, resolve
from tracker.extraction.document.gazetteer import (
    ActMention,
    Gazetteer,
    InstrumentMention,
    PlaceMention,
)
from tracker.extraction.document.settling import settle
from tracker.extraction.document.shape import Mention as AnyMention
from tracker.extraction.document.shape import Shape, shape_of
from tracker.extraction.persons.mentions import PersonMention, PersonScanner
from tracker.extraction.persons.surnames import later_mentions, name_key
from tracker.extraction.text.folding import Folded, fold
from tracker.extraction.text.language import detect
from tracker.extraction.text.sentences import Dateline, Kind, Sentence, dateline, sentences
from tracker.extraction.text.tokens import Token, words

LONGEST = 200_000
"""Characters that are analysed; no article is longer, and a window must stay responsive."""


_ACTS, _DATES = 8, 12
"""Acts and dates of one sentence that are looked at. Real ones hold three or four; a sentence of
nothing else says nothing, and rules that weigh each against each must not spend minutes on it."""
_HEAD = 8
"""Sentences in which headings, datelines and the day of a release are looked for."""
_FOOT = 5
"""Sentences among which a name alone in its line is who wrote."""
_LONGEST_DAY_LINE = 60
_OF_THE_PAPER = re.compile(
    r"\b(?:signed|done|force|effect|registered|concluded|notifications?|firmad[oa]|hech[oa]"
    r"|suscrit[oa]|vigor|signee?|faite?|vigueur|conclue?)\b|[0-9] ?(?:and|y|et|&) $"
)
"""What stands before the day of a paper in its register; it is no day of writing."""
_CITY_LINE = 40
_CITY_ALONE = re.compile(r"(?:[^\W\d_a-z][\w'.-]*[ ,.(]+)+(?:le |el |the )?$")
"""What stands before the day in such a line: names, and no verb as in 'It was on Monday.'"""
_LATE = 7
"""Days after which a publication can still carry the article's own day."""


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Mention = TypeVar("Mention", bound=_Spanned)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What one reading of an article yields; all spans are those of the folded text."""

    folded: Folded
    language: str
    written: date | None
    """The day of writing, as given or as the article's own head or foot says."""
    sentences: Sequence[Sentence]
    shapes: Sequence[Shape]
    places: Sequence[PlaceMention]
    instruments: Sequence[InstrumentMention]
    acts: Sequence[ActMention]
    dates: Sequence[DateMention]
    persons: Sequence[PersonMention]
    dateline: Dateline | None
    head_day: DateMention | None
    """The day that stands alone in the head of a release."""
    headlined: tuple[str, ...] = ()
    """Parties named in a title that is kept apart from the text."""

    def words(self, start: int, end: int) -> str:
        """Return the text of a span, cleaned."""
        return self.folded.clean[start:end]


def within(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """Return the mentions that begin inside a span, of a list in order."""
    if not mentions or mentions[-1].start < start:
        return mentions[:0]
    first = bisect_left(mentions, start, key=_start)
    last = bisect_left(mentions, end, lo=first, key=_start)
    return mentions[first:last]


def read(
    text: str, gazetteer: Gazetteer, *, published: str, title: str, language: str
) -> Document:
    """Read an article."""
    folded = fold(text[:LONGEST])
    spoken = (language or detect(folded.lower))[:2].lower()
    cut = sentences(folded)
    found = gazetteer.find(folded, spoken)
    headline = gazetteer.find(fold(title), spoken).places
    dates = _first_of_each(find_dates(folded.lower), cut, _DATES)
    acts = _first_of_each(found.acts, cut, _ACTS)
    opening = _dateline(folded, cut)
    head = _head_day(folded.lower, cut, dates)
    written = _written(published, head or _day_line(folded.clean, cut, dates), opening, dates)
    places = settle(found.places, gazetteer.places, written)
    tokens = words(folded.clean, folded.lower)
    persons = _persons(folded, cut, tokens, places)
    items = _items(places, found.instruments, acts, dates, persons)
    shapes = [
        shape_of(folded, within(items, s.start, s.end), within(tokens, s.start, s.end))
        for s in cut
    ]
    return Document(
        folded=folded,
        language=spoken,
        written=written,
        sentences=cut,
        shapes=shapes,
        places=places,
        instruments=found.instruments,
        acts=acts,
        dates=dates,
        persons=persons,
        dateline=opening,
        head_day=head,
        headlined=tuple(place.code for place in headline),
    )


def _first_of_each(
    mentions: Sequence[Mention], cut: Sequence[Sentence], most: int
) -> Sequence[Mention]:
    """Return the first mentions of each sentence; all of them where no sentence has too many."""
    if len(mentions) <= most:
        return mentions
    return [one for s in cut for one in within(mentions, s.start, s.end)[:most]]


def _body(sentence: Sentence, opening: Dateline | None) -> int:
    """Return where a sentence begins once its dateline is left out."""
    if opening and sentence.start <= opening.start < sentence.end:
        return min(opening.end, sentence.end)
    return sentence.start


def _start(mention: _Spanned) -> int:
    return mention.start


def _persons(
    folded: Folded,
    cut: Sequence[Sentence],
    tokens: Sequence[Token],
    places: Sequence[PlaceMention],
) -> list[PersonMention]:
    inside = frozenset(
        token.start for place in places for token in within(tokens, place.start, place.end)
    )
    bare: list[PersonMention] = []
    scanners = [
        PersonScanner(folded.clean, within(tokens, sentence.start, sentence.end), inside)
        for sentence in cut
    ]
    for number, (sentence, scanner) in enumerate(zip(cut, scanners, strict=True)):
        if sentence.kind is not Kind.HEADING:
            bare += scanner.bare_names()
        elif number >= len(cut) - _FOOT:
            bare += scanner.signature()
    surnames = frozenset(name_key(mention.name) for mention in bare)
    persons = [mention for scanner in scanners for mention in scanner.mentions(surnames)]
    again = later_mentions(tokens, persons, inside)
    persons += [mention for mention in again if not _part_of(mention, bare)]
    persons.sort(key=_start)
    return [mention for mention in _added(persons, bare) if isinstance(mention, PersonMention)]


def _part_of(mention: PersonMention, names: Sequence[PersonMention]) -> bool:
    """Whether a surname is the end of a longer name: 'Olmedo' of 'by Beatriz Olmedo'."""
    at = bisect_right(names, mention.start, key=_start) - 1
    return at >= 0 and names[at].start < mention.start and mention.end <= names[at].end


def _items(
    places: Sequence[PlaceMention],
    instruments: Sequence[InstrumentMention],
    acts: Sequence[ActMention],
    dates: Sequence[DateMention],
    persons: Sequence[PersonMention],
) -> list[AnyMention]:
    """Merge all finds in order; where two overlap, persons come first, then dates."""
    kept: list[AnyMention] = list(persons)
    kept = _added(kept, dates)
    others: list[AnyMention] = [*places, *instruments, *acts]
    return _added(kept, sorted(others, key=_start))


def _added(kept: Sequence[AnyMention], more: Sequence[AnyMention]) -> list[AnyMention]:
    starts = [mention.start for mention in kept]
    result = list(kept)
    for mention in more:
        index = bisect_right(starts, mention.start)
        free_before = index == 0 or kept[index - 1].end <= mention.start
        free_after = index == len(kept) or kept[index].start >= mention.end
        if free_before and free_after:
            result.append(mention)
    result.sort(key=_start)
    return result


def _dateline(folded: Folded, cut: Sequence[Sentence]) -> Dateline | None:
    for sentence in cut[:_HEAD]:
        if sentence.kind is not Kind.HEADING and (found := dateline(folded, sentence)):
            return found
    return None


def _head_day(
    lower: str, cut: Sequence[Sentence], dates: Sequence[DateMention]
) -> DateMention | None:
    """Return the day that stands in a short line of the head or the foot of a release."""
    for sentence in (*cut[:_HEAD], *cut[-3:]):
        words_left = _LONGEST_DAY_LINE
        for mention in within(dates, sentence.start, sentence.end):
            short = sentence.end - sentence.start - (mention.end - mention.start) < words_left
            short = short or lower.endswith("gmt ", 0, mention.start)
            paper = _OF_THE_PAPER.search(lower, sentence.start, mention.start)
            if short and mention.year and mention.day and not mention.impossible and not paper:
                return mention
    return None


def _day_line(
    clean: str, cut: Sequence[Sentence], dates: Sequence[DateMention]
) -> DateMention | None:
    """Return the day of a line such as 'COLOMBO, Wednesday.' and 'Kigali, 9 août.' alone."""
    for sentence in cut[:_HEAD]:
        for mention in within(dates, sentence.start, sentence.end):
            ends = sentence.end - mention.end <= 1 and mention.start > sentence.start
            told = mention.weekday is not None or (mention.day and not mention.year)
            city = _CITY_ALONE.match(clean[sentence.start : mention.start])
            if told and ends and city and sentence.end - sentence.start < _CITY_LINE:
                return mention
    return None


def _written(
    published: str,
    head: DateMention | None,
    opening: Dateline | None,
    dates: Sequence[DateMention],
) -> date | None:
    """Return the day of writing: the article's own where it is about the day given, else that."""
    given = _day(published)
    own = _own_day(head, opening, dates, given)
    if given is None or (own is not None and 0 <= (given - own).days <= _LATE):
        return own or given
    return given


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _own_day(
    head: DateMention | None,
    opening: Dateline | None,
    dates: Sequence[DateMention],
    given: date | None,
) -> date | None:
    lines = within(dates, opening.city_end, opening.end) if opening else ()
    for mention in (*lines, head):
        if mention is None or mention.impossible:
            continue
        if mention.year and mention.month and mention.day:
            return date(mention.year, mention.month, mention.day)
        if given and (mention.weekday is not None or (mention.month and mention.day)):
            return _day(resolve(mention, given) or "")
    return None
