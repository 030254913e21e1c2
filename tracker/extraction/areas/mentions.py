"""Finds the areas of cooperation a text names, and those it says are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from tracker.domain.area import Areas
from tracker.extraction.areas.families import FAMILIES
from tracker.extraction.areas.measures import MEASURES
from tracker.extraction.areas.nouns import is_subject, nouns_in_context
from tracker.extraction.areas.phrases import PHRASES, WEAK
from tracker.extraction.areas.provisions import ThingFinder
from tracker.extraction.areas.subjects import SUBJECTS
from tracker.extraction.areas.terms import TERMS
from tracker.extraction.areas.triggers import AreaHit, TriggerMatcher, trigger_words
from tracker.extraction.text.folding import Folded, lower

_ABSENCE = re.compile(
    r"\b(?:no (?:further |other )?details? (?:on|about|of|regarding)|without details? (?:on|about)"
    r"|nor do(?:es)? (?:it|they|the [a-z]+) (?:cover|include|address|extend to|apply to|mention"
    r"|deal with|touch on)"
    r"|does not (?:cover|include|address|extend to|apply to|mention|deal with|touch on)"
    r"|do not (?:cover|include|extend to)|did not (?:cover|include|mention|address)"
    r"|not (?:be )?(?:part of|covered by|included in)|(?:made|makes|make) no (?:mention"
    r"|reference) (?:of|to)"
    r"|(?:does|do|did) not (?:provide for|discuss|concern|require|affect)"
    r"|no (?:preve|regula|trata|afecta a)|ne (?:prevoit|porte|traite|regle) pas(?: sur)?"
    r"|ne donne aucun droit (?:a|au|aux)"
    r"|no (?:mention|provisions?) (?:of|on|for|about)|exclud(?:es?|ed|ing)|with the exception of"
    r"|says nothing (?:on|about)|silent on|leaves? out|(?:is|are|was|were) not an?\b"
    r"|no (?:incluye|abarca|cubre|contempla|menciona)|sin detalles sobre|excluye"
    r"|ne (?:couvre|comprend|mentionne|concerne) pas|exclut)\b"
)
_SUCH_AS = re.compile(
    r"^[\s,]*(?:the |any |its |specific )?(?:(?:topics?|issues?|matters?|subjects?|areas?"
    r"|questions?"
    r"|aspects?|temas|asuntos|sujets) (?:such as|like|as|including|como|tels? que|comme) )?"
    r"(?:the |how |any )?"
)
_PHRASE_END = re.compile(
    r"[.;:!?\"\n()]| (?:but|although|though|while|which|that|who|said|pero|mais) |$"
)
_LISTED = re.compile(r",? (?:and|or|nor|y|o|ni|et|ou) |, ")
_LONGEST_PHRASE = 5
_SHORTEST_PHRASE = 3
_DENIED = re.compile(r"\b(?:is|are|was|were) not an?$")


_BEGINS_ALIKE = frozenset(("deport*",))
_SPORT = re.compile(r"\bdeport(?:es?|iv[oa]s?|istas?)\b")
"""Spanish words for sport, which begin as English ones for sending people away do."""


_TABLES = (PHRASES, FAMILIES, TERMS, SUBJECTS, MEASURES)


class AreaMention(NamedTuple):
    """Words that name an area, or say that it is left out."""

    start: int
    end: int
    area: str
    absent: bool
    rule: str
    weak: bool = False
    """Whether the words often stand in the background."""


class AreaFinder:
    """Matches one taxonomy; build once and use for every article."""

    def __init__(self, areas: Areas) -> None:
        self._known = frozenset(area.id for area in areas.assignable())
        self._matcher = TriggerMatcher(_phrases(areas, self._known))
        self._words = _word_matchers(areas)
        self._things = ThingFinder(self._known)
        self._guards = {area.id: _guards(area.not_if_near) for area in areas if area.not_if_near}

    def find(
        self, folded: Folded, start: int, end: int, *, language: str = "", item: bool = False
    ) -> list[AreaMention]:
        """Return the areas named in one sentence; an item of a list is all subject."""
        if end - start < _SHORTEST_PHRASE:
            return []
        text = folded.lower
        sentence = trigger_words(text, start, end)
        matched = self._kept(text[start:end].replace("-", " "), self._matcher.find(sentence))
        hits = [_mention(hit) for hit in _longest(matched)]
        covered = [(hit.start, hit.end) for hit in hits if not hit.weak]
        hits += [
            AreaMention(first, last, area, absent=False, rule="noun in context")
            for first, last, area in nouns_in_context(text, start, end)
            if area in self._known and not any(a < last and first < b for a, b in covered)
        ]
        plain = self._words.get(language) or self._words.get("en")
        told = self._kept(text[start:end].replace("-", " "), plain.find(sentence) if plain else ())
        taken = [(hit.start, hit.end + 1) for hit in hits]
        hits += [
            AreaMention(hit.start, hit.end, hit.area, absent=False, rule=hit.trigger)
            for hit in told
            if not any(first < hit.end and hit.start <= last for first, last in taken)
            and (item or is_subject(text, (hit.start, hit.end), start, end))
        ]
        cue = _ABSENCE.search(text, start, end)
        return hits if cue is None else _split_by_cue(text, hits, cue, end)

    def things(self, folded: Folded, start: int, end: int, language: str) -> list[AreaHit]:
        """Return the concrete words of a sentence, but for those it says are left out."""
        if end - start < _SHORTEST_PHRASE:
            return []
        cue = _ABSENCE.search(folded.lower, start, end)
        return self._things.find(folded.lower, start, cue.start() if cue else end, language)

    def _kept(self, sentence: str, hits: Sequence[AreaHit]) -> list[AreaHit]:
        return [
            hit
            for hit in hits
            if not self._guarded(hit.area, sentence)
            and not (hit.trigger in _BEGINS_ALIKE and _SPORT.search(sentence))
        ]

    def _guarded(self, area: str, sentence: str) -> bool:
        return any(guard.search(sentence) for guard in self._guards.get(area, ()))


def _mention(hit: AreaHit) -> AreaMention:
    weak = lower(hit.trigger) in WEAK
    return AreaMention(hit.start, hit.end, hit.area, absent=False, rule=hit.trigger, weak=weak)


def _longest(hits: Sequence[AreaHit]) -> list[AreaHit]:
    """Drop what lies inside a longer phrase of another area: 'trade' in 'illegal trade'.

    So is what begins inside one: 'security treaty' in 'social security treaty'.
    """
    fixed = [hit for hit in hits if " .. " not in hit.trigger]
    return [
        hit
        for hit in hits
        if not any(other.area != hit.area and _covers(other, hit) for other in fixed)
    ]


def _covers(other: AreaHit, hit: AreaHit) -> bool:
    longer = other.end - other.start > hit.end - hit.start
    inside = other.start <= hit.start and hit.end <= other.end and longer
    compound = " .. " not in hit.trigger and " and " not in hit.trigger
    begun = compound and other.start < hit.start < other.end < hit.end
    return inside or begun


def _split_by_cue(
    text: str, hits: Sequence[AreaMention], cue: re.Match[str], end: int
) -> list[AreaMention]:
    """Turn what follows a cue such as 'no details on' into areas left out."""
    stop = cue.end() + _phrase_stop(text[cue.end() : end])
    found = [hit for hit in hits if hit.end <= cue.start() or hit.start >= stop]
    if not _DENIED.search(cue.group()):
        found += _absent(text, cue, stop, [h for h in hits if cue.end() <= h.start < stop])
    return found


def _phrases(areas: Areas, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    tables = chain.from_iterable(one.items() for one in _TABLES)
    for area in areas.assignable():
        for phrases in area.triggers.values():
            for phrase in phrases:
                yield area.id, phrase
    for area_id, lines in tables:
        for line in lines if area_id in known else ():
            for phrase in line.split("|"):
                yield area_id, phrase


def _word_matchers(areas: Areas) -> dict[str, TriggerMatcher]:
    languages = {language for area in areas.assignable() for language in area.words}
    return {
        language: TriggerMatcher(
            (area.id, word) for area in areas.assignable() for word in area.words.get(language, ())
        )
        for language in sorted(languages)
    }


def _guards(near: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(r"(?<!\w)" + re.escape(lower(word)).replace(r"\*", r"\w*") + r"(?!\w)")
        for word in near
    )


def _phrase_stop(rest: str) -> int:
    match = _PHRASE_END.search(rest)
    return match.start() if match else len(rest)


def _absent(
    text: str, cue: re.Match[str], stop: int, hits: Sequence[AreaMention]
) -> Iterator[AreaMention]:
    """Yield what a cue leaves out: ids where the taxonomy has the area, else the words."""
    for hit in hits:
        yield AreaMention(hit.start, hit.end, hit.area, absent=True, rule="left out")
    start = cue.end() + len(_SUCH_AS.match(text[cue.end() : stop]).group())  # type: ignore[union-attr]
    for first, last in _parts(text, start, stop):
        covered = any(hit.start < last and first < hit.end for hit in hits)
        words = text[first:last].split()
        if not covered and 0 < len(words) <= _LONGEST_PHRASE and last - first >= _SHORTEST_PHRASE:
            yield AreaMention(first, last, " ".join(words), absent=True, rule="left out")


def _parts(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    position = start
    for match in _LISTED.finditer(text, start, stop):
        yield position, match.start()
        position = match.end()
    yield position, len(text[:stop].rstrip(" ,'"))
