"""What else the words of an article may mean: offered to a person, never chosen silently."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tracker.domain.draft import CHOICES, Alternative
from tracker.domain.vocabulary import Field, InstrumentType
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.naming import Naming
from tracker.extraction.agreements.status import Reported, readings
from tracker.extraction.areas.mentions import AreaMention
from tracker.extraction.areas.relevance import LEAST
from tracker.extraction.document.article import Document, within
from tracker.extraction.drafts.calibration import confidence
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.told_days import Day
from tracker.extraction.text.folding import Folded

_SHARED: dict[str, tuple[str, ...]] = {
    "georgia": ("GEO", "Georgia (United States)"),
    "georgian": ("GEO", "Georgia (United States)"),
    "congo": ("COD", "COG"),
    "congolese": ("COD", "COG"),
    "dominican": ("DOM", "DMA"),
    "guinea": ("GIN", "GNB", "GNQ", "PNG"),
    "guinean": ("GIN", "GNB", "GNQ", "PNG"),
    "korea": ("KOR", "PRK"),
    "korean": ("KOR", "PRK"),
    "coree": ("KOR", "PRK"),
    "corea": ("KOR", "PRK"),
    "guinee": ("GIN", "GNB", "GNQ"),
}
"""Bare names that several states, or a state and a part of another, go by."""
_OTHER_NAME, _OTHER_TYPE, _OTHER_STATUS = 0.25, 0.2, 0.2


class Alternatives:
    """Collects what else the fields of one draft can be."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._folded: Folded = document.folded
        self._made: dict[tuple[Field, str], dict[str, Alternative]] = defaultdict(dict)

    def told(self) -> tuple[Alternative, ...]:
        """Return the best for each field and value, the likeliest first."""
        return tuple(
            one
            for offered in self._made.values()
            for one in sorted(offered.values(), key=lambda one: -one.confidence)[:CHOICES]
        )

    def parties(self, candidate: Candidate) -> None:
        """Offer the other states of a bare name, unless a fuller one settles it."""
        for code in candidate.parties:
            named = [place for place in self._document.places if place.code == code]
            words = [self._document.folded.lower[p.start : p.end] for p in named]
            if not named or not all(code in _SHARED.get(word, ()) for word in words):
                continue
            elsewhere = {place.code for place in self._document.places}
            for other in _SHARED[words[0]]:
                if other != code and other not in elsewhere:
                    span = (named[0].start, named[0].end)
                    self._offer(
                        Field.PARTIES,
                        other,
                        span,
                        _OTHER_NAME,
                        instead_of=code,
                        rule="shared name",
                    )

    def days(self, day: Day | None) -> None:
        """Offer both readings of a day such as 05/06/2019."""
        if day is not None:
            for value in day.alternatives:
                share = 1 / len(day.alternatives)
                span = (day.start, day.end)
                self._offer(
                    Field.SIGNED,
                    value,
                    span,
                    share,
                    instead_of=day.edtf or "",
                    rule="day or month first",
                )

    def types(self, candidate: Candidate, name: Naming | None) -> None:
        """Offer what else the agreement is called."""
        chosen = name.type if name else None
        counted: Counter[InstrumentType] = Counter()
        first: dict[InstrumentType, tuple[int, int]] = {}
        for number in sorted(candidate.sentences):
            sentence = self._document.sentences[number]
            for mention in within(self._document.instruments, sentence.start, sentence.end):
                kind = mention.instrument.type
                if kind is not chosen:
                    counted[kind] += max(1, mention.instrument.weight)
                    first.setdefault(kind, (mention.start, mention.end))
        for place, (kind, _) in enumerate(counted.most_common(CHOICES)):
            share = _OTHER_TYPE / (1 + place)
            self._offer(
                Field.INSTRUMENT_TYPE,
                kind.value,
                first[kind],
                share,
                instead_of=chosen or "",
                rule="other name",
            )

    def unsure(
        self, field: Field, value: str, span: tuple[int, int], rank: float, *, rule: str
    ) -> None:
        """Offer what was found for a field but is too doubtful to be filled in."""
        self._offer(field, value, span, confidence(field, rank), instead_of="", rule=rule)

    def statuses(self, status: Reported | None, own: Sequence[Event]) -> None:
        """Offer how far else the agreement may have come."""
        for place, other in enumerate(readings(self._document, own)):
            if status is None or other.status is not status.status:
                share = _OTHER_STATUS / (1 + place)
                chosen = status.status.value if status else ""
                span = (other.start, other.end)
                self._offer(
                    Field.STATUS,
                    other.status.value,
                    span,
                    share,
                    instead_of=chosen,
                    rule=other.rule,
                )

    def areas(self, named: Iterable[tuple[AreaMention, float]], areas: Sequence[str]) -> None:
        """Offer areas that are named too far from the agreement to be filled in."""
        for mention, rank in named:
            if rank < LEAST and not mention.absent and mention.area not in areas:
                span = (mention.start, mention.end)
                sure = confidence(Field.AREAS, rank)
                self._offer(
                    Field.AREAS, mention.area, span, sure, instead_of="", rule=mention.rule
                )

    def _offer(  # noqa: PLR0913 - the parts of one alternative
        self,
        field: Field,
        value: str,
        span: tuple[int, int],
        sure: float,
        *,
        instead_of: str,
        rule: str,
    ) -> None:
        start, end = self._folded.span(*span)
        exact = self._folded.source[start:end]
        if start < end and exact.strip():
            self._made[field, instead_of].setdefault(
                value,
                Alternative(
                    field=field,
                    value=value,
                    confidence=round(sure, 2),
                    start=start,
                    end=end,
                    exact=exact,
                    instead_of=instead_of,
                    rule=rule,
                ),
            )
