"""Chooses the place of signing: a city, a country or a building."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.domain.vocabulary import Explicitness
from tracker.extraction.acts import Act, Form
from tracker.extraction.calendar_words import MONTHS, WEEKDAYS
from tracker.extraction.document import Document, within
from tracker.extraction.events import Event
from tracker.extraction.folding import lower
from tracker.extraction.sentences import Sentence
from tracker.extraction.wordsets import word_set

_CAPITALISED = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ][\w'.-]*"
_AT = re.compile(
    rf"(?<![\w'])(?P<lead>[Ii]n|at|[Ee]n|à|a)(?: the| la| el| l')?"
    r"(?: (?:town|city|port|capital|ciudad|ville|capitale|puerto|localidad)(?: [a-z]\w+)?"
    r" (?:of|de|d'))? ?"
    rf"(?P<name>{_CAPITALISED}(?: (?:(?:of the|of|de|du|des|del|la) )?{_CAPITALISED}){{0,4}})"
)
_VISIT = re.compile(
    rf"(?:visit|trip|visita|visite|voyage|travell?ed|travels|came|viaje)(?: oficial"
    rf"| officielle)? (?:to|a|en|à|au)(?: the)? "
    rf"(?P<name>{_CAPITALISED}(?: {_CAPITALISED}){{0,2}})"
)
_FROM = re.compile(
    r"(?:return|returned|returning|back"
    r"|arriv\w+)(?: [a-z]+){0,3}(?: to [A-Z]\w+)? from (?P<name>[A-Z]\w+)"
)
_HERE = re.compile(
    r"(?<!said )(?<!reporters )(?<!told )\b(?:here|in this capital|in the capital)\b"
)
_NO_PLACE = frozenset((*MONTHS, *WEEKDAYS)) | word_set(
    "english spanish french principle force effect order criminal addition the which "
    "march cooperation agreement treaty february"
)
_ELSEWHERE = re.compile(
    r"\b(?:virtual|videoconference|video conference|online|by correspondence)\b"
)
_TRAVELS = re.compile(
    r"\b(?:delegation to|visit to|trip to|during (?:his|her|their|a) (?:\w+ )?visit)\b"
)


_INFERRED = Explicitness.INFERRED
_DATE_WORDS = frozenset((*MONTHS, *WEEKDAYS))
_VENUE = "building after the act"
_BUILDING = re.compile(
    r"(?:House|Palace|Hall|Department|Ministry|Office|Embassy|Centre|Center|Hotel|Bank|University"
    r"|Castle|Residence|Building|Headquarters|Kremlin|Parliament|Palacio|Palais|Canciller"
    r"|Base|Airport|Treasury|Headquarters|Congress|Capitol|Chancellery|Museum|Club|Fort)"
)
_MAY_PRECEDE = word_set(
    "MOU MoU Agreement Treaty Memorandum Meeting Summit Conference Forum Ceremony Assembly"
)
_ON_VISIT = re.compile(r"\bduring (?:his|her|their|the|a) (?:\w+ )?(?:visit|trip|stay)\b")
_CEREMONY = re.compile(
    r"\b(?:ceremony|signing)(?: (?:took place|was held|held|happened))? "
    r"|\b(?:ceremonia|acto)(?: (?:tuvo lugar|se celebro|se realizo|celebrada?))? "
    r"|\bceremonie(?: (?:a eu lieu|s'est tenue|organisee))? "
)
_NEAR = 60
_OPENING = 8
"""Characters around a place that opens a sentence: 'In ' before it, ', on ' after it."""
_DIRECTLY = 24
_LEAD = 300
_TELLING = word_set("to which who whose where that will would for")


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
        return _city_of(after)
    if document.dateline and _HERE.search(clean, event.act.end, sentence.end):
        return _dateline_site(document, 0.85, "here")
    if _ON_VISIT.search(clean, event.act.end, event.act.end + _NEAR) and (
        visited := _visited(document, sentence.start, sentence.end)
    ):
        return visited
    before = [
        site
        for match in _AT.finditer(clean, sentence.start, event.act.start)
        if (site := _site(document, match, event))
        and (_known(document, site) or site.rule == _VENUE or _opens(document, sentence, site))
    ]
    if before:
        site = before[-1]
        return replace(site, rank=0.6, rule="place before the act", explicitness=_INFERRED)
    return _visited(document, sentence.start, sentence.end)


def _opens(document: Document, sentence: Sentence, site: Site) -> bool:
    """Whether a place stands alone at the head: 'In Perth, on 28 June 2022, X and Y signed'."""
    clean = document.folded.clean
    if site.start - sentence.start > _OPENING or clean[site.end : site.end + 1] != ",":
        return False
    dated = within(document.dates, site.end, site.end + _OPENING)
    return bool(dated)


def _city_of(sites: Sequence[Site]) -> Site:
    """Return the first place, or the city that directly follows a building: 'at X in Paris'."""
    first = sites[0]
    if len(sites) > 1 and first.rule == _VENUE and sites[1].start - first.end <= _DIRECTLY:
        return sites[1]
    return first


def dateline_site(document: Document, event: Event) -> Site | None:
    """Return the dateline's city for a lead that reports the signing as if from there."""
    sentence = document.sentences[event.sentence]
    if document.dateline is None or event.act.form is Form.BARE:
        return None
    opening = document.dateline.end
    if _TRAVELS.search(document.folded.lower, opening, opening + _LEAD):
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
    if name.endswith("'s") or document.folded.clean.startswith(" capital", start + len(name)):
        return None  # 'in the Kazakh capital' names a state, and the city only to who knows it
    name = name.removesuffix(" I")
    city = any(place.kind == "capital" for place in within(document.places, start, start + 1))
    known = _named_place(document, start, start + len(name))
    unsaid = name.split()[0].lower() in _NO_PLACE and not known
    if unsaid or (not city and _in_title(document, match.start())):
        return None
    if match.start() > event.act.end and _complement(document, event, match.start()):
        return None
    words = name.split()
    months = [index for index, word in enumerate(words) if lower(word) in _DATE_WORDS]
    name = " ".join(words[: months[0]]) if months else name
    venue = bool(_BUILDING.search(name))
    if not known and not venue and match["lead"] in ("a", "à"):
        return None
    rank = 0.95 if known else 0.85 if venue else 0.8
    return Site(name, start, start + len(name), rank, _VENUE if venue else "place after the act")


def _complement(document: Document, event: Event, position: int) -> bool:
    """Whether a place is part of what was agreed: 'an agreement to build a port in Gwadar'."""
    items = document.shapes[event.sentence].items
    between = [item for item in items if event.act.end <= item.start < position]
    dated = bool(between) and between[-1].kind == "D"  # '… on 3 May 2017 in Accra'
    return any(
        (item.word in _TELLING and not (dated and item.word == "for")) or item.kind == "V"
        for item in between
    )


def _in_title(document: Document, position: int) -> bool:
    """Whether a preposition belongs to the name of the instrument: 'in Criminal Matters'."""
    before = document.folded.clean[max(0, position - 40) : position].rstrip()
    word = before.rpartition(" ")[2]
    if not word[:1].isupper() or not word.isalpha() or word in _MAY_PRECEDE:
        return any(
            p.start < position < p.end for p in within(document.persons, position - 90, position)
        )
    if _BUILDING.search(word):
        return False
    end = position - 1
    ends = [place.end for place in within(document.places, position - 40, position)]
    ends += [person.end for person in within(document.persons, position - 90, position)]
    ends += [day.end for day in within(document.dates, position - 40, position)]
    return end not in ends


def _known(document: Document, site: Site) -> bool:
    return _named_place(document, site.start, site.end)


def _named_place(document: Document, start: int, end: int) -> bool:
    """Whether a name is of a state or capital, which its adjective 'Turkish' is not."""
    return any(place.kind in ("name", "capital") for place in within(document.places, start, end))


def _visited(document: Document, start: int, end: int) -> Site | None:
    clean = document.folded.clean
    match = _VISIT.search(clean, start, end) or _FROM.search(clean, start, end)
    if match is None or not within(document.places, match.start("name"), match.end("name")):
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
    if not sites and signings:
        concluded = [event for event in events if event.act.act is Act.REACH]
        sites = [site for event in concluded if (site := site_of(document, event))]
    if sites:
        return max(sites, key=_rank)
    if signings and (site := _scene(document)):
        return site
    for event in signings:
        if not event.old and (site := dateline_site(document, event)):
            return site
    return None


def _scene(document: Document) -> Site | None:
    """Return the place of 'the ceremony in Port Louis', told in another sentence."""
    clean, lowered = document.folded.clean, document.folded.lower
    for told in _CEREMONY.finditer(lowered):
        match = _AT.match(clean, told.end())
        online = _ELSEWHERE.search(lowered, max(0, told.start() - _NEAR), told.end())
        if (
            match is not None
            and not online
            and (
                within(document.places, match.start("name"), match.end("name"))
                or _BUILDING.search(match["name"])
            )
        ):
            name = match["name"].rstrip(".,'")
            start = match.start("name")
            return Site(name, start, start + len(name), 0.6, "place of the ceremony", _INFERRED)
    return None
