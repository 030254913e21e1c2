"""Chooses the place of signing: a city, a country or a building."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.vocabulary import Explicitness
from tracker.extraction.acts import Form
from tracker.extraction.calendar_words import MONTHS, WEEKDAYS
from tracker.extraction.document import Document, within
from tracker.extraction.events import Event

_CAPITALISED = r"[A-Z][\w'.-]*"
_AT = re.compile(
    rf"(?<![\w'])(?P<lead>in|at|en|à|a)(?: the| la| el| l')? ?"
    rf"(?P<name>{_CAPITALISED}(?: (?:(?:of|de|du|des|del|la) )?{_CAPITALISED}){{0,4}})"
)
_VISIT = re.compile(
    rf"(?:visit|trip|visita|visite|voyage|travell?ed|travels|came|viaje)(?: oficial| officielle)? (?:to|a|en|à|au)(?: the)? "
    rf"(?P<name>{_CAPITALISED}(?: {_CAPITALISED}){{0,2}})"
)
_FROM = re.compile(
    r"(?:return|returned|returning|back|arriv\w+)(?: [a-z]+){0,3}(?: to [A-Z]\w+)? from (?P<name>[A-Z]\w+)"
)
_HERE = re.compile(r"\b(?:here|in this capital|in the capital)\b")
_NO_PLACE = frozenset((*MONTHS, *WEEKDAYS)) | frozenset(
    [
        "english",
        "spanish",
        "french",
        "principle",
        "force",
        "effect",
        "order",
        "criminal",
        "addition",
        "the",
        "which",
        "march",
        "cooperation",
        "agreement",
        "treaty",
        "february",
    ]
)
_ELSEWHERE = re.compile(
    r"\b(?:virtual|videoconference|video conference|online|by correspondence)\b"
)
_TRAVELS = re.compile(
    r"\b(?:delegation to|visit to|trip to|during (?:his|her|their|a) (?:\w+ )?visit)\b"
)


@dataclass(frozen=True, slots=True)
class Site:
    """A place for the signing, with the words it comes from."""

    name: str
    start: int
    end: int
    rank: float
    rule: str
    explicitness: Explicitness = Explicitness.STATED


def site_of(document: Document, event: Event) -> Site | None:
    """Return the place that the sentence of a signing names."""
    sentence = document.sentences[event.sentence]
    clean = document.folded.clean
    if _ELSEWHERE.search(document.folded.lower, sentence.start, sentence.end):
        return None
    after = [
        site
        for match in _AT.finditer(clean, event.act.end, sentence.end)
        if (site := _site(document, match, event))
    ]
    if after:
        return max(after, key=_rank)
    if _HERE.search(clean, event.act.end, sentence.end) and document.dateline:
        return _dateline_site(document, 0.85, "here")
    before = [
        site
        for match in _AT.finditer(clean, sentence.start, event.act.start)
        if (site := _site(document, match, event)) and _known(document, site)
    ]
    if before:
        site = before[-1]
        return Site(
            site.name, site.start, site.end, 0.6, "place before the act", Explicitness.INFERRED
        )
    return _visited(document, sentence.start, sentence.end)


def dateline_site(document: Document, event: Event) -> Site | None:
    """Return the dateline's city for a lead that reports the signing as if from there."""
    sentence = document.sentences[event.sentence]
    if document.dateline is None or event.act.form is Form.BARE:
        return None
    if _TRAVELS.search(document.folded.lower, sentence.start, sentence.end):
        return None
    return _dateline_site(document, 0.5 if sentence.lead else 0.4, "dateline")


def _dateline_site(document: Document, rank: float, rule: str) -> Site | None:
    opening = document.dateline
    if opening is None:
        return None
    name = document.words(opening.start, opening.city_end).strip(" ,")
    shown = name.title() if name.isupper() else name
    return Site(shown, opening.start, opening.start + len(name), rank, rule, Explicitness.INFERRED)


def _site(document: Document, match: re.Match[str], event: Event) -> Site | None:
    name = match["name"].rstrip(".,'")
    start = match.start("name")
    words = name.split()
    if words[0].lower() in _NO_PLACE or _in_title(document, match.start()):
        return None
    if any(word.lower() in MONTHS for word in words):
        words = words[: [word.lower() in MONTHS for word in words].index(True)]
        name = " ".join(words)
    known = bool(within(document.places, start, start + len(name)))
    distance = abs(match.start() - event.act.end)
    rank = (0.9 if known else 0.7) - min(0.3, distance / 600)
    if match["lead"] in ("at", "a") and not known:
        rank -= 0.15
    if match["lead"] == "a" and not known:
        return None
    return Site(name, start, start + len(name), rank, "place after the act")


def _in_title(document: Document, position: int) -> bool:
    """Whether a preposition belongs to the name of the instrument: 'in Criminal Matters'."""
    before = document.folded.clean[max(0, position - 30) : position].rstrip()
    word = before.split()[-1] if before.split() else ""
    inside = any(
        p.start < position < p.end for p in within(document.persons, position - 90, position)
    )
    known = within(document.places, position - 25, position)
    ends_place = any(place.end >= position - 1 for place in known)
    upper = word[:1].isupper() and word.isalpha() and not ends_place
    return inside or (upper and word not in ("MOU", "MoU", "Agreement", "Treaty", "Memorandum"))


def _known(document: Document, site: Site) -> bool:
    return any(
        place.kind in ("name", "capital")
        for place in within(document.places, site.start, site.end)
    )


def _visited(document: Document, start: int, end: int) -> Site | None:
    clean = document.folded.clean
    match = _VISIT.search(clean, start, end) or _FROM.search(clean, start, end)
    if match is None:
        return None
    return Site(
        match["name"], match.start("name"), match.end("name"), 0.55, "visit", Explicitness.INFERRED
    )


def _rank(site: Site) -> float:
    return site.rank


def choose_site(document: Document, events: Sequence[Event]) -> Site | None:
    """Return the best place of signing that the events of one agreement give."""
    signings = [event for event in events if event.signs]
    sites = [site for event in signings if (site := site_of(document, event))]
    if sites:
        return max(sites, key=_rank)
    for event in signings:
        if site := dateline_site(document, event):
            return site
    return None
