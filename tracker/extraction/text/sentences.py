"""Cuts a text into sentences and tells headlines, datelines and list items from prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from tracker.extraction.text.folding import Folded

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣▸►▶■●○➢✓→]|\(?[0-9]{1,2}[.)]|\(?[a-z]\))\s+")
_LABEL = re.compile(r"[A-ZÀ-Ý][^:.;,!?]{2,48} ?:(?: |$)")
"""What opens a line of a form: 'For the Republic of Kenya: …', 'Place of signature: …'."""
_ENDED = frozenset(".!?:;\"')")
_MARK = re.compile(r"[.!?…。！？]")
_WRAPPED = range(50, 100)
_HEADING_WORDS = 30
_HEADING_LENGTH = 90
"""Characters of the longest heading further down."""
_SHORT = 160
"""Longest numbered item; longer ones are numbered paragraphs."""
_LONGEST = 1500
"""Characters of the longest sentence."""
_TOP = 6
"""Headings are looked for in this many first blocks."""
_DAY = (
    r"(?:\(?[A-Z][A-Za-z]{2,8}\.? {1,2}[0-9]{1,2} ?,?(?: ?[0-9]{4})?\)?"
    r"|\(?(?:le )?[0-9]{1,2}(?:st|nd|rd|th|er)? (?:de )?[A-Za-zéûôà]{3,10}\.?,?(?: de)?"
    r"(?: [0-9]{4})?\)?"
    r"|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_DATELINE = re.compile(
    r"\s*(?:(?:Office|Ministry|Department|Embassy|Cabinet) [A-Za-z' ]{3,60}, )?"
    r"(?P<city>[A-ZÀ-Ý][A-Za-zÀ-ÿ .'\-]{1,40}?)(?P<land>, [A-Z][A-Za-z. ]{1,30}?)?,? {0,2}"
    rf"(?P<day>{_DAY})? {{0,2}}"
    r"(?:\((?P<agency>[A-Za-zÀ-ÿ/ .\-]{2,30})\)"
    r"|(?:[.,] ?/?|/)(?P<wire>[A-Z]{3,}(?: [A-Z]{3,})?)/?)?"
    r" {0,2}(?P<end>\.?--?|_|:|\.(?<!St\.)(?= [A-ZÀ-Ý])|(?<=[)] )(?=[\"A-ZÀ-Ý]))(?= ?\S)"
)

_LONGEST_ADDRESS = 12
_ADDRESS = re.compile(
    r"\b(?:Hon|MM|Mmes|Drs|Agr|Ing|Lic|Abog|Econ|Engr|Sr|Sra|Srta|Dra|Mtro|Mtra|Arq|Emb|Exmo|Excmo|Excma|Gral|Cnel|Mgr|Mlle"
    r"|S\.E|S\.E\.M|S\.E\.Mme|S\.Exc|Pr)"
    r"\.\s*$"
)
"""Forms of address shortened with a full stop, in the languages that are read."""
_CITY = re.compile(r"\s*[A-ZÀ-Ý][A-ZÀ-Ý .'-]{2,30}\.\s*")
_WIRE = re.compile(r"\s*[A-Z]{3,}(?: [A-Z]{3,})? (?:-|–|—)")
"""The two parts of a dateline that names its agency in capitals: 'ASTANA. KAZINFORM - …'."""
_OF_STATE = re.compile(r"\bU\.[SK]\.\s*$")
_OFFICE = re.compile(
    r"\s*(?:(?:Acting|Deputy|Assistant|Under|Chief|Trade|Climate|Defense|Energy|Commerce|Treasury"
    r"|Homeland|Foreign|Prime|Vice|Special|Charg|Consul|Attorney|Interior|Agriculture|Health) ?)*"
    r"(?:Ambassador|Secretary|President|Minister|Representative|Security|Envoy|Under|Senator|Navy"
    r"|Army|Coast|General|Charg|Consul|Government|Department|Embassy|Admiral|Commissioner)"
)
"""Who acts for the state whose short name ends in a full stop: 'U.S. Ambassador to Malta'."""


class Kind(Enum):
    """What part a sentence plays in an article."""

    HEADING = "heading"
    PROSE = "prose"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the folded text."""

    start: int
    end: int
    kind: Kind
    block: int
    """Number of the paragraph it belongs to."""
    lead: bool = False
    """Whether it opens the prose of the article."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, and often the day, that news agencies put before the first sentence."""

    start: int
    end: int
    city_end: int


def sentences(folded: Folded) -> list[Sentence]:
    """Return the sentences in order."""
    result: list[Sentence] = []
    led = False
    for number, (start, end) in enumerate(_blocks(folded.clean)):
        kind = _kind(folded.clean, start, end, top=number < _TOP and not led)
        for first, last in _split(folded.clean, start, end):
            lead = kind is Kind.PROSE and not led
            led = led or lead
            result.append(Sentence(first, last, kind, number, lead))
    return result


def dateline(folded: Folded, sentence: Sentence) -> Dateline | None:
    """Return the dateline a sentence opens with, if it has one."""
    head = folded.clean[sentence.start : min(sentence.end, sentence.start + 140)]
    match = _DATELINE.match(head)
    if match is None:
        return None
    spelled = match["day"] or match["agency"] or match["wire"]
    landed = match["land"] and match["end"] in (".-", ".--", "--")
    if not (spelled or landed or match["city"].isupper()):
        return None
    if match["end"] in (":", ".") and not spelled:
        return None
    return Dateline(
        sentence.start + match.start("city"),
        sentence.start + match.end(),
        sentence.start + match.end("city"),
    )


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    start = end = -1
    for line in _LINE.finditer(text):
        if not line.group().strip():
            continue
        if start >= 0 and _continues(text, end, line):
            end = line.end()
            continue
        if start >= 0:
            yield start, end
        start, end = line.span()
    if start >= 0:
        yield start, end


def _continues(text: str, end: int, line: re.Match[str]) -> bool:
    """Whether a line goes on with the one before, as in mail and plain text of fixed width."""
    if line.start() != end + 1 or _BULLET.match(line.group()) or _LABEL.match(line.group()):
        return False
    before = text[text.rfind("\n", 0, end) + 1 : end].rstrip()
    return len(before) in _WRAPPED and before[-1:] not in _ENDED


def opens_with_a_mark(folded: Folded, sentence: Sentence) -> bool:
    """Whether a sentence opens with the bullet or number of a list."""
    return _BULLET.match(folded.clean, sentence.start, sentence.end) is not None


def _kind(text: str, start: int, end: int, *, top: bool) -> Kind:
    block = text[start : min(end, start + 400)].strip()
    bullet = _BULLET.match(text, start, end)
    if bullet and not top and (not bullet.group().strip()[0].isalnum() or end - start < _SHORT):
        return Kind.ITEM
    short = end - start < len(block) + 80 and len(block.split()) <= _HEADING_WORDS
    if short and block[-1:] not in _ENDED and (top or len(block) < _HEADING_LENGTH):
        return Kind.HEADING
    return Kind.PROSE


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    block = text[start:end].replace("\n", " ")
    for first, last in _rejoined(block, _spans(block)):
        for begin, end_ in _pieces(block, first, last):
            inner = block[begin:end_]
            left = len(inner) - len(inner.lstrip())
            if inner.strip():
                yield start + begin + left, start + begin + len(inner.rstrip())


def _spans(block: str) -> Iterable[tuple[int, int]]:
    """Return the sentences of a block; what no mark ends inside is one."""
    from nupunkt import sent_spans  # noqa: PLC0415 - loaded when there is something to read

    return sent_spans(block) if _MARK.search(block) else ((0, len(block)),)


def _rejoined(block: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join what was cut after a form of address: 'Ing.', 'Sra.' and 'Hon.' end no sentence."""
    begun = -1
    for first, last in spans:
        begun = first if begun < 0 else begun
        low = max(begun, last - _LONGEST_ADDRESS)
        state = _OF_STATE.search(block, low, last) and _OFFICE.match(block, last)
        wired = begun == 0 and _CITY.fullmatch(block, 0, last) and _WIRE.match(block, last)
        if not state and not wired and not _ADDRESS.search(block, low, last):
            yield begun, last
            begun = -1
    if begun >= 0:
        yield begun, len(block)


def _pieces(block: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut what no full stop ends, so that no rule ever sees an endless sentence."""
    while last - first > _LONGEST:
        cut = block.rfind(" ", first + 1, first + _LONGEST)
        cut = cut if cut > 0 else first + _LONGEST
        yield first, cut
        first = cut
    yield first, last
