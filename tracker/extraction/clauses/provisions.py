"""Finds in one sentence what an agreement says of its term, its renewal and notice against it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.vocabulary import DurationKind, Field, Stance
from tracker.extraction.clauses import phrases as said
from tracker.extraction.clauses.lengths import LengthMention, find_lengths
from tracker.extraction.clauses.subjects import speaks_of_agreement
from tracker.extraction.document.article import Document
from tracker.extraction.text.sentences import Sentence

_CUE = re.compile(
    r"(?:year|month|week|day|ann?ual|yearly|ans?\b|anos?\b|annee|mes(?:es)?\b|mois|semana|dias?\b|jours?\b|biennial|bienal|indefini|indetermin|illimit"
    r"|ilimit|unlimited|automatic|tacit|renew|prorrog|renouvel|reconduc)"
)
"""A sentence without any of these says nothing of the kind."""
_MOST = 6
"""Lengths read in one sentence; a clause has three at most."""
_LEAD = 90
"""Characters before a length in which the words that lead to it stand."""
_BEYOND = 160
"""Characters between a renewal and what says that it is tacit."""
_ENTERS = re.compile(r"\b(?:ent(?:e?r|ra)\w*|mis[e]?|puesta) $")
"""What stands before 'en vigor' where something begins so long after something else."""
_NAMED_TERM = 0.8
_PHRASE = 60
"""Characters of the words that say from when a length is counted."""
_STOP = re.compile(r"[,.;:)]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """A value that a clause gives, with the words of the folded text that say so."""

    field: Field
    value: str
    start: int
    end: int
    rank: float
    rule: str
    stance: Stance = Stance.SUPPORTS
    further: str = ""
    """Of a renewal, the length of each further term."""


def provisions(document: Document, sentence: Sentence) -> Iterator[Provision]:
    """Yield what one sentence says; nothing where it speaks of something else that lasts."""
    lower = document.folded.lower
    if _CUE.search(lower, sentence.start, sentence.end) is None:
        return
    found = _Sentence(document, sentence)
    yield from found.term()
    yield from found.renewal()
    yield from found.notice()


class _Sentence:
    """One sentence with the lengths of time it names."""

    def __init__(self, document: Document, sentence: Sentence) -> None:
        self._document = document
        self._sentence = sentence
        self._lower = document.folded.lower
        lengths = list(find_lengths(self._lower, sentence.start, sentence.end))
        self._lengths: Sequence[LengthMention] = lengths[:_MOST]
        self._renews = said.RENEWS.search(self._lower, sentence.start, sentence.end)

    def term(self) -> Iterator[Provision]:
        """Yield the length of the term, or that it has none."""
        endless = said.ENDLESS.search(self._lower, self._sentence.start, self._sentence.end)
        if endless and (rank := self._rank(endless.start())):
            yield Provision(
                field=Field.DURATION,
                value=DurationKind.INDEFINITE,
                start=endless.start(),
                end=endless.end(),
                rank=rank,
                rule="clause without term",
            )
            return
        for length in self._lengths:
            if not length.regular and (term := self._term_of(length)):
                yield term
                return

    def renewal(self) -> Iterator[Provision]:
        """Yield whether it goes on by itself, with the length of the further terms."""
        renews = self._renews
        if renews is None or said.NOT_RENEWED.search(self._before(renews.start())):
            return
        around = max(self._sentence.start, renews.start() - _LEAD // 2)
        beyond = min(self._sentence.end, renews.end() + _BEYOND)
        tacit = said.TACIT.search(self._lower, around, beyond)
        consent = said.BY_CONSENT.search(self._lower, around, beyond)
        settled = min((m for m in (tacit, consent) if m), key=lambda m: m.start(), default=None)
        if settled is None or not (rank := self._goes_on(renews.start())):
            return
        further = self._further(renews.start(), renews.end())
        ends = [renews.end(), settled.end(), *([further.end] if further else [])]
        yield Provision(
            field=Field.TACIT_RENEWAL,
            value="yes" if settled is tacit else "no",
            start=min(renews.start(), settled.start()),
            end=max(ends),
            rank=rank,
            rule="clause on renewal",
            further=further.value if further else "",
        )

    def notice(self) -> Iterator[Provision]:
        """Yield how long before the end, or before it takes effect, notice has to be given."""
        for length in self._lengths:
            span = None if length.regular else self._notice_of(length)
            if span and (rank := self._left(span[0])):
                yield Provision(
                    field=Field.NOTICE_PERIOD,
                    value=length.value,
                    start=span[0],
                    end=span[1],
                    rank=rank,
                    rule="clause on notice",
                )
                return

    # -- inside

    def _before(self, position: int) -> str:
        return self._lower[max(self._sentence.start, position - _LEAD) : position]

    def _rank(self, cue: int) -> float:
        return speaks_of_agreement(self._document, self._sentence, cue)

    def _term_of(self, length: LengthMention) -> Provision | None:
        if self._renews and self._renews.end() <= length.start:
            return None
        before = self._before(length.start)
        lead = said.TERM_BEFORE.search(before)
        start = length.start - len(before) + lead.start() if lead else length.start
        end, rule = length.end, "clause on the term"
        if lead and _ENTERS.search(before[: lead.start()]):
            return None
        if lead:
            rank = self._rank(start)
        else:
            noun = said.TERM_NOUN.match(self._lower, length.end, self._sentence.end)
            if noun is None or "-" not in self._lower[length.start : length.end]:
                return None
            rank, end, rule = _NAMED_TERM, noun.end(), "term in the name"
        if not rank:
            return None
        return Provision(
            field=Field.DURATION, value=length.value, start=start, end=end, rank=rank, rule=rule
        )

    def _goes_on(self, renews: int) -> float:
        """Return how surely it is the agreement that is renewed: its term may stand before."""
        terms = (self._term_of(length) for length in self._lengths)
        return max([self._rank(renews), *(term.rank for term in terms if term)])

    def _further(self, renews: int, start: int) -> LengthMention | None:
        """Return the length of each further term that follows a renewal."""
        for length in self._lengths:
            if length.start < start:
                if "automatic" in self._before(length.start)[-12:] and length.end + 2 > renews:
                    return length
                continue
            between = self._lower[start : length.start]
            if len(between) <= _LEAD and (length.regular or said.AGAIN.search(between)):
                return None if self._notice_of(length) else length
        return None

    def _notice_of(self, length: LengthMention) -> tuple[int, int] | None:
        """Return the words that make a length that of a notice."""
        before = self._before(length.start)
        lead = said.NOTICE_BEFORE.search(before)
        after = said.NOTICE_AFTER.match(self._lower, length.end, self._sentence.end)
        start = length.start - len(before) + lead.start() if lead else length.start
        leaves = _last(said.LEAVES, before)
        if lead or after:
            end = after.end() if after else length.end
        elif (near := self._timed(length, before)) is not None:
            end = self._phrase_end(length.end, near.end())
        else:
            return None
        if leaves is not None:
            start = min(start, length.start - len(before) + leaves.start())
        return start, end

    def _phrase_end(self, after: int, least: int) -> int:
        """Return where the words end that say from when a length is counted."""
        stop = _STOP.search(self._lower, least, min(self._sentence.end, least + _PHRASE))
        return stop.start() if stop else after

    def _timed(self, length: LengthMention, before: str) -> re.Match[str] | None:
        """Return what follows a length that says from when an end is counted."""
        leaves, starts = _last(said.LEAVES, before), _last(said.STARTS, before)
        if leaves is None:
            return None
        denounced = _last(said.DENOUNCED, before)
        if starts and starts.start() > leaves.start() and denounced is None:
            return None
        if starts and denounced and starts.start() < denounced.start() < leaves.start():
            return None
        for pattern in (said.BEFOREHAND, said.AFTERWARDS):
            if found := pattern.match(self._lower, length.end, self._sentence.end):
                return found
        return None

    def _left(self, start: int) -> float:
        """Return how surely it is the agreement that may be left."""
        sentence = self._lower[self._sentence.start : self._sentence.end]
        if said.LEAVES.search(sentence) is None:
            return 0.0
        if said.EITHER.search(sentence):
            return 0.85
        return self._rank(start)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
