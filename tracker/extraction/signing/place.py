"""Chooses the place of signing: a city, a country or a building."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.vocabulary import Explicitness
from tracker.extraction.document.article import Document, within
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.day import day_of
from tracker.extraction.signing.occasions import beside_day, head_line
from tracker.extraction.signing.place_matters import ELSEWHERE_TOLD, complement
from tracker.extraction.text.folding import lower
from tracker.extraction.text.sentences import Sentence
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.calendar_words import MONTHS, WEEKDAYS
from tracker.extraction.vocabulary.place_words import (
    AT,
    BUILDING,
    CAPITALISED,
    CITY_OF,
    ELSEWHERE,
    Site,
)
from tracker.extraction.vocabulary.wordsets import word_set

_VISIT = re.compile(
    rf"(?:visit|trip|visita|visite|voyage|travell?ed|travels|came|flew|flies|viaje)(?: oficial"
    rf"| officielle)? (?:to|a|en|à|au)(?: the)? "
    rf"(?P<name>{CAPITALISED}(?: {CAPITALISED}){{0,2}})"
)
_FROM = re.compile(
    r"(?:return|returned|returning|back"
    r"|arriv\w+)(?: [a-z]+){0,3}(?: to [A-Z]\w+)? from (?P<name>[A-Z]\w+)"
)
_HERE = re.compile(
    r"(?<!said )(?<!reporters )(?<!told )\b(?:here|aquí|in this capital|in the capital)\b(?!,)"
)
_IN_THIS_CITY = re.compile(
    r"\b(?:en esta (?:ciudad|capital|localidad|urbe)|en nuestra capital|in this city"
    r"|dans cette ville|dans notre capitale|en la capital)\b(?! (?:de|del|du|of)\b)"
)
"""Words by which a report points to the city it is written from."""
_NO_PLACE = frozenset((*MONTHS, *WEEKDAYS)) | word_set(
    "english spanish french principle force effect order criminal addition the which "
    "march cooperation agreement treaty february"
)
_TRAVELS = re.compile(
    r"\b(?:delegation to|visit to|trip to|during (?:his|her|their|a) (?:\w+ )?visit)\b"
)


_QUALIFIES = re.compile(
    r" (?:hinterland|region|waters|peninsula|hills|area|style|retreat|basin)\b"
)
_INFERRED = Explicitness.INFERRED
_DATE_WORDS = frozenset((*MONTHS, *WEEKDAYS))
_VENUE = "building after the act"
_MAY_PRECEDE = word_set(
    "MOU MoU Agreement Treaty Memorandum Understanding Intent Protocol Convention Accord Pact"
    " Declaration Arrangement Notes Letters Acuerdo Convenio Tratado Entendimiento Protocolo"
    " Protocole Traité Meeting Summit Conference Forum Ceremony Assembly Week Days Expo Exhibition"
    " Fair Congress Festival Session Dialogue Commission Council Committee Semana Feria Cumbre"
    " Foro Congreso Reunión Conferencia Comisión Conférence Sommet Salon Réunion Games"
)
_ON_VISIT = re.compile(r"\bduring (?:his|her|their|the|a) (?:\w+ )?(?:visit|trip|stay)\b")
_CLOSING = re.compile(r" (?:at|in|à|en|a)$")
"""Ends of an act's words such as 'done at', behind which the place stands."""
_THERE = re.compile(r"(?: \w+){0,2} (?:there|allí|là)\b")
_ANY_BUILDING = word_set(
    "Ministry Department Office Embassy Chancery Ministerio Centre Headquarters Residence"
    " Cancillería Ministère Foreign"
)
"""Buildings that every capital has, which tell no place."""
_OF_STATE = re.compile(
    r"^(?:State House|Government House|Presidential Palace|Parliament|Prime Minister's Office"
    r"|Foreign (?:Office|Ministry)|(?:\w+ )?Ministry(?: of [\w ]+)?|Department of [\w ]+"
    r"|(?:sede de la )?Cancillería|Palacio de Gobierno|Casa de Gobierno|Casa Presidencial"
    r"|Ministerio de [\w ]+)$"
)
"""Seats of government that many cities have; the dateline tells in which one it stands."""
_DAY_FIRST = re.compile(
    r"(?:On|El|Le) [^,]{3,24},? (?:in|at|en|à) "
    r"(?:[a-z' ]{2,40} (?:in|at|en|à|de) )?(?:the |la |el )?"
)
_MET_IN = re.compile(
    r"\b(?:met|gathered|convened|assembled|se reunieron|reunidos|réunis|se sont rencontrés)"
    r"(?: [\w']+){0,3} (?:in|at|en|à)(?: the city of)? $"
)
"""Words of those who came together to sign, before the place."""
_BESIDE = re.compile(
    r"(?:margins?|sidelines?|occasion|at|during) (?:of )?the (?P<name>[A-Z]\w+(?: [A-Z]\w+)?)"
    r" (?:[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]eeting)"
)
_STATE = 3
"""Letters of the code of a state; those of organisations, which are no place, are not three."""
_AFTER_LEAD = 2
_NEAR = 60
_OPENING = 8
"""Characters around a place that opens a sentence: 'In ' before it, ', on ' after it."""
_DIRECTLY = 24
_LONGEST = 30
"""Characters of 'localidad costera de ' before a city."""
_LEAD = 300


def site_of(document: Document, event: Event) -> Site | None:
    """Return the place that the sentence of a signing names."""
    sentence = document.sentences[event.sentence]
    if ELSEWHERE.search(document.folded.lower, sentence.start, sentence.end):
        return None
    ways = (_after_act, _beside_day, _here, _on_visit, _there, _before_act)
    found = next((site for way in ways if (site := way(document, event))), None)
    return (
        found
        or _beside_meeting(document, sentence)
        or visited(document, sentence.start, sentence.end)
    )


def _beside_meeting(document: Document, sentence: Sentence) -> Site | None:
    """Return the city of the meeting beside which the act was done: 'the Washington Summit'."""
    told = _BESIDE.search(document.folded.clean, sentence.start, sentence.end)
    if told is None:
        return None
    start, end = told.span("name")
    kinds = {place.kind for place in within(document.places, start, end)}
    return (
        Site(told["name"], start, end, 0.6, "beside a meeting", _INFERRED)
        if kinds & {"capital", "metonym"}
        else None
    )


def _after_act(document: Document, event: Event) -> Site | None:
    clean, act = document.folded.clean, event.act
    begin = act.end - (3 if _CLOSING.search(clean, act.start, act.end) else 0)
    after = [
        site
        for match in AT.finditer(clean, begin, document.sentences[event.sentence].end)
        if (site := _site(document, match, event))
    ]
    return _city_of(document, _of_the_day(document, event, after)) if after else None


def _here(document: Document, event: Event) -> Site | None:
    sentence = document.sentences[event.sentence]
    pointing = _IN_THIS_CITY.search(document.folded.lower, sentence.start, sentence.end)
    if not pointing and not _HERE.search(document.folded.clean, event.act.end, sentence.end):
        return None
    if document.dateline:
        return _dateline_site(document, 0.85, "here")
    line = head_line(document) if pointing else None
    return Site(*line, 0.7, "here", _INFERRED) if line else None


def _on_visit(document: Document, event: Event) -> Site | None:
    sentence = document.sentences[event.sentence]
    if _ON_VISIT.search(document.folded.clean, event.act.end, event.act.end + _NEAR):
        return visited(document, sentence.start, sentence.end)
    return None


def _before_act(document: Document, event: Event) -> Site | None:
    sentence = document.sentences[event.sentence]
    before = [
        site
        for match in AT.finditer(document.folded.clean, sentence.start, event.act.start)
        if (site := _site(document, match, event))
        and (_known(document, site) or site.rule == _VENUE or _opens(document, sentence, site))
    ]
    if not before:
        return None
    return replace(before[-1], rank=0.6, rule="place before the act", explicitness=_INFERRED)


def _opens(document: Document, sentence: Sentence, site: Site) -> bool:
    """Whether a place stands alone at the head: 'In Perth, on 28 June 2022, X and Y signed'."""
    clean = document.folded.clean
    if _MET_IN.search(clean, max(sentence.start, site.start - _LONGEST), site.start):
        return True  # 'the ministers met last Friday in Geneva and signed'
    if CITY_OF.search(clean, max(sentence.start, site.start - _LONGEST), site.start):
        return True  # 'in the city of Arequipa, the ministers signed'
    if _DAY_FIRST.fullmatch(clean, sentence.start, site.start):
        return True  # 'On Sept. 24, in a community hall in Inari, X and Y signed'
    if clean.startswith(" on ", site.end) and within(document.dates, site.end, site.end + 5):
        return True  # 'shook hands in Batken on Tuesday while the ministers signed'
    if site.start - sentence.start > _OPENING or clean[site.end : site.end + 1] != ",":
        return False
    dated = within(document.dates, site.end, site.end + _OPENING)
    return bool(dated)


def _city_of(document: Document, sites: Sequence[Site]) -> Site:
    """Return the first place, or the city that directly follows a building: 'at X in Paris'."""
    first = sites[0]
    if first.rule != _VENUE:
        return first
    if len(sites) > 1 and sites[1].start - first.end <= _DIRECTLY:
        return sites[1]
    return with_city(document, first)


def with_city(document: Document, site: Site) -> Site:
    """Return a building with its city: behind its comma, else of the dateline or the line of day.

    Who names a building and no city writes from where it stands, unless a journey is told.
    """
    gap = document.words(site.end, site.end + 2)
    for place in within(document.places, site.end, site.end + 3) if gap == ", " else ():
        if place.kind in ("capital", "metonym"):
            return replace(site, name=document.words(site.start, place.end), end=place.end)
    inside = {place.kind for place in within(document.places, site.start, site.end)}
    opening = document.dateline
    if "capital" in inside or (opening is not None and _travels(document, opening.end)):
        return site
    line = head_line(document) if opening is None else None
    if opening is not None:
        city = document.words(opening.start, opening.city_end).strip(" ,")
    elif line is not None:
        city = line.name
    else:
        return site
    shown = city.title() if city.isupper() else city
    return replace(site, name=f"{site.name}, {shown}") if city not in site.name else site


def _of_the_day(document: Document, event: Event, sites: Sequence[Site]) -> Sequence[Site]:
    """Leave out places of another day: 'in X on 2 May and in Y on 9 May' is complete in Y."""
    day = day_of(document, event)
    if day is None:
        return sites
    earlier = within(document.dates, event.act.end, day.start)
    passed = max((one.end for one in earlier), default=-1)
    later = [site for site in sites if site.start > passed]
    return later or sites


def _beside_day(document: Document, event: Event) -> Site | None:
    """Return the city before or after the day: 'Signed: 3 May 2017, Accra'."""
    day = day_of(document, event)
    found = beside_day(document, day.start, day.end) if day else None
    return Site(*found, 0.8, "place beside the day") if found else None


def _there(document: Document, event: Event) -> Site | None:
    """Return the place that 'signed it there' points back to."""
    clean = document.folded.clean
    if not _THERE.match(clean, event.act.end):
        return None
    for number in range(event.sentence, max(-1, event.sentence - 3), -1):
        sentence = document.sentences[number]
        span = sentence.start, min(sentence.end, event.act.start)
        named = [
            match
            for match in (*AT.finditer(clean, *span), *_FROM.finditer(clean, *span))
            if match["name"].split()[0].lower() not in _NO_PLACE
        ]
        if named:
            last = max(named, key=_name_start)
            name = last["name"].rstrip(".,'")
            start = last.start("name")
            return Site(name, start, start + len(name), 0.6, "there", _INFERRED)
    return None


def _name_start(match: re.Match[str]) -> int:
    return match.start("name")


def dateline_site(document: Document, event: Event) -> Site | None:
    """Return the dateline's city for a lead that reports the signing as if from there."""
    sentence = document.sentences[event.sentence]
    if document.dateline is None or event.act.form is Form.BARE:
        return None
    if _travels(document, document.dateline.end):
        return None
    rank = 0.5 if sentence.lead else 0.46 if _early(document, event.sentence) else 0.4
    return _dateline_site(document, rank, "dateline")


def _travels(document: Document, opening: int) -> bool:
    """Whether the lead behind a dateline tells of a journey, which may be to another city."""
    return _TRAVELS.search(document.folded.lower, opening, opening + _LEAD) is not None


def _early(document: Document, number: int) -> bool:
    """Whether a sentence directly follows the lead, where news still speaks from its place."""
    before = document.sentences[max(0, number - _AFTER_LEAD) : number]
    return any(sentence.lead for sentence in before)


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
    bodies = any(
        len(p.code) != _STATE and p.kind in ("name", "abbreviation")
        for p in within(document.places, start, start + len(name))
    )
    unsaid = bodies or (name.split()[0].lower() in _NO_PLACE and not known)
    unsaid = unsaid or name in _ANY_BUILDING
    if unsaid or (not city and _in_title(document, match.start())):
        return None
    if match.start() > event.act.end and complement(document, event, match.start()):
        return None
    words = name.split()
    months = [index for index, word in enumerate(words) if lower(word) in _DATE_WORDS]
    name = " ".join(words[: months[0]]) if months else name
    venue = bool(BUILDING.search(name))
    if not known and not venue and not _leads_to_city(document, match):
        return None
    if any(told(document, event, start) for told in ELSEWHERE_TOLD):
        return None
    rank = 0.95 if known else 0.85 if venue else 0.8
    return Site(name, start, start + len(name), rank, _VENUE if venue else "place after the act")


def _leads_to_city(document: Document, match: re.Match[str]) -> bool:
    """Whether a preposition can stand before an unknown city: 'signé mardi à Natitingou'.

    A word in small letters behind the name shows that it only qualifies: 'in Black Sea hills'.
    """
    if match["lead"] in ("au", "aux", "dans", "near") or _adjective(document, match):
        return False
    if match["lead"] in ("a", "à"):
        near = within(document.persons, match.start("name"), match.end("name"))
        return match["lead"] == "à" and document.language == "fr" and not near
    return _QUALIFIES.match(document.folded.clean, match.end()) is None


def _in_title(document: Document, position: int) -> bool:
    """Whether a preposition belongs to the name of the instrument: 'in Criminal Matters'."""
    before = document.folded.clean[max(0, position - 40) : position].rstrip()
    word = before.rpartition(" ")[2]
    if not word[:1].isupper() or not word.isalpha() or word in _MAY_PRECEDE:
        return any(
            p.start < position < p.end for p in within(document.persons, position - 90, position)
        )
    if BUILDING.search(word):
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
    kinds = {place.kind for place in within(document.places, start, end)}
    return not kinds.isdisjoint(("name", "capital", "metonym"))


def _adjective(document: Document, match: re.Match[str]) -> bool:
    """Whether a name only says whose the thing behind it is: 'at the Maltese embassy in Accra'."""
    places = within(document.places, match.start("name"), match.end("name"))
    followed = re.match(r" [a-z]", document.folded.clean[match.end() : match.end() + 2])
    return followed is not None and {place.kind for place in places} == {"demonym"}


def visited(document: Document, start: int, end: int) -> Site | None:
    """Return the place of a journey told in a stretch: 'during her visit to Tallinn'."""
    clean = document.folded.clean
    match = _VISIT.search(clean, start, end) or _FROM.search(clean, start, end)
    if match is None or not within(document.places, match.start("name"), match.end("name")):
        return None
    name = match["name"].rstrip(".,'")
    first = match.start("name")
    return Site(name, first, first + len(name), 0.55, "visit", _INFERRED)


def _rank(site: Site) -> float:
    return site.rank
