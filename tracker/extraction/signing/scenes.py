"""Chooses the place of signing: of the act's sentence, else of the occasion it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.domain.vocabulary import Explicitness
from tracker.extraction.document.article import Document, within
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.signing.day import day_of
from tracker.extraction.signing.occasions import head_line, meetings
from tracker.extraction.signing.place import dateline_site, site_of, visited, with_city
from tracker.extraction.signing.told_days import resolved
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.place_words import AT, BUILDING, CAPITALISED, ELSEWHERE, Site

_INFERRED = Explicitness.INFERRED
_CEREMONY = re.compile(
    r"\b(?:ceremony|signing|ceremonia|acto|firma|ceremonie|signature)(?: \w+){0,2}?"
    r"(?: (?:took place|was held|held|happened|tuvo lugar|se celebro|se realizo|celebrad[ao]"
    r"|a eu lieu|s'est tenue|s'est deroulee|organisee))?(?= )"
    r"|\b(?:lo|la|los|las) (?:firmaron|suscribieron)\b|\bwe met(?= )"
    r"|\b(?:event|function|evento|rencontre)(?:,? (?:which|that|que|qui))?(?: was)? (?:took place"
    r"|held|tuvo lugar|se realizo|se celebro|se llevo a cabo|celebrado|realizado|a eu lieu"
    r"|s'est tenue|s'est deroulee|organisee)(?= )"
)
_BACK = re.compile(rf"\b(?:back|home|returned|straight) from (?P<name>{CAPITALISED})")
_FORM = re.compile(
    r"\b(?:[Pp]lace|[Vv]enue|[Ll]ieu|[Ll]ugar)(?: (?:and date|et date|y fecha))?"
    r" (?:of|de|del|de la|de las) (?:the )?"
    r"(?:signature|signing|conclusion|firma|suscripci[oó]n)s? ?: ?"
    rf"(?P<name>{CAPITALISED}(?: {CAPITALISED}){{0,3}})"
)
"""A line of a register or a form that says where a treaty was signed."""
_HELD = re.compile(
    r"\b(?:meeting|talks|council|session|committee|summit|conference|commission|ceremony|reunion"
    r"|sesion|comision|cumbre|encuentro|rencontre|sommet|seance|held|met)\b"
)
"""Words for a meeting, whose place may be told away from the act."""
_THE_SAME = re.compile(r"\b(?:the |that )?same day\b|\bmismo dia\b|\bmeme jour\b")
_EARLY = 20
"""Sentences in which the meeting of the day is looked for."""
_MOST = 100
"""Signings that are read for a place; an article with more is a list of names without end."""
_AFLOAT = re.compile(r"\b(?:aboard|on board|a bord d|a bordo d)\w* ?(?:the|a|an|el|la|le|l')\b")
_AT_THE_HEAD = 4
_TELLING = 0.55
"""Rank from which a place is told, not taken from the line of a report."""
_FIRST = 6
"""Signings whose meeting is looked for; more than these no article tells."""
_NEAR = 60
_REACH = 70
"""Characters after the words for a ceremony in which its place stands."""


def choose_site(document: Document, events: Sequence[Event]) -> Site | None:
    """Return the best place of signing that the events of one agreement give."""
    signings = [event for event in events if event.signs] or [
        e for e in events if e.act.act is Act.INITIAL and e.mood is Mood.DONE
    ]
    signings = signings[:_MOST]
    sites = [site for event in signings if (site := site_of(document, event))]
    if not sites and signings:
        concluded = [e for e in events if _concludes(e)]
        sites = [site for event in concluded if (site := site_of(document, event))]
    if sites:
        best = max(sites, key=_rank)
        abroad = best.rule == "visit" and not _city(document, best)
        return (abroad and _same_day(document, signings)) or best
    if not signings or any(_nowhere(document, event) for event in signings):
        return None
    if site := _labelled(document) or _scene(document):
        return site
    return next(_occasions(document, signings), None)


def site_among(document: Document, told: Sequence[Event], context: Sequence[Event]) -> Site | None:
    """Return the place of the events of one paper, else that of the signing it belongs to.

    The line of a report says more of the signing that the report opens with.
    """
    own = choose_site(document, told)
    if own is not None and own.rank >= _TELLING:
        return own
    shared = choose_site(document, context)
    return max((site for site in (own, shared) if site), key=_rank, default=None)


def _concludes(event: Event) -> bool:
    """Whether an act reaches an agreement: one that is named, or the news at the head."""
    reached = event.act.act is Act.REACH and event.mood is Mood.DONE
    return reached and (event.instrument >= 0 or event.sentence < _AT_THE_HEAD)


def _rank(site: Site) -> float:
    return site.rank


def _nowhere(document: Document, event: Event) -> bool:
    """Whether a signing took place on screens, by post or on a ship whose place is not told."""
    sentence = document.sentences[event.sentence]
    span = sentence.start, sentence.end
    lower = document.folded.lower
    return any(way.search(lower, *span) is not None for way in (ELSEWHERE, _AFLOAT))


def _occasions(document: Document, signings: Sequence[Event]) -> Iterator[Site]:
    """Yield the places of the meeting, of the dateline and of the head of a release."""
    for event in signings[:_FIRST]:
        if not event.old and (site := _meeting(document, event)):
            yield site
    if site := _same_day(document, signings):
        yield site
    fresh_ones = (event for event in signings if not event.old)
    lines = [site for event in fresh_ones if (site := dateline_site(document, event))]
    if lines:  # what a heading tells is told again by the lead, which speaks from the dateline
        yield max(lines, key=_rank)
    fresh = any(not event.old for event in signings)
    line = head_line(document) if fresh and document.dateline is None else None
    if line is not None:
        shown = line.name.title() if line.name.isupper() else line.name
        yield Site(shown, line.start, line.end, 0.45, "line of the release", _INFERRED)


def _meeting(document: Document, event: Event) -> Site | None:
    """Return the place where those who signed had met."""
    for number in meetings(document, event):
        sentence = document.sentences[number]
        if site := _known_site(document, sentence.start, sentence.end):
            return Site(site.name, site.start, site.end, 0.55, "place of the meeting", _INFERRED)
        if (journey := visited(document, sentence.start, sentence.end)) and _city(
            document, journey
        ):
            return journey
        if back := _BACK.search(document.folded.clean, sentence.start, sentence.end):
            start, end = back.span("name")
            return Site(back["name"], start, end, 0.5, "visit before", _INFERRED)
    return None


def _city(document: Document, site: Site) -> bool:
    known = within(document.places, site.start, site.end)
    return any(place.kind in ("capital", "metonym") for place in known)


def _same_day(document: Document, signings: Sequence[Event]) -> Site | None:
    """Return the city of a meeting told anywhere that was held on the day of the signing.

    'The two signed on Monday. At talks held in Valletta the same day …'.
    """
    days = {day.edtf for event in signings[:_FIRST] if (day := day_of(document, event))} - {None}
    if not days:
        return None
    lower = document.folded.lower
    for sentence in document.sentences[:_EARLY]:
        held = _HELD.search(lower, sentence.start, sentence.end)
        if held is None:
            continue
        told = within(document.dates, sentence.start, sentence.end)
        same = _THE_SAME.search(lower, sentence.start, sentence.end) is not None
        if same or any(resolved(document, day) in days for day in told):
            site = _known_site(document, held.end(), sentence.end)
            if site is not None and _city(document, site):
                return replace(site, rank=0.58, rule="meeting of the day", explicitness=_INFERRED)
    return None


def _labelled(document: Document) -> Site | None:
    """Return the place that a line of a form gives: 'Place of signature: Gaborone'."""
    told = _FORM.search(document.folded.clean)
    if told is None:
        return None
    name = told["name"].rstrip(".,'")
    return Site(name, told.start("name"), told.start("name") + len(name), 0.9, "labelled place")


def _scene(document: Document) -> Site | None:
    """Return the place of 'the ceremony in Port Louis', told in another sentence."""
    lowered = document.folded.lower
    for told in _CEREMONY.finditer(lowered):
        stop = re.compile(r"[.;\n]").search(lowered, told.end())
        end = min(told.end() + _REACH, stop.start() if stop else len(lowered))
        if ELSEWHERE.search(lowered, max(0, told.start() - _NEAR), told.end()):
            continue
        if site := _known_site(document, told.end(), end):
            return site
    return None


def _known_site(document: Document, start: int, end: int) -> Site | None:
    """Return the first known city or building of a stretch, with what stands around it."""
    for match in AT.finditer(document.folded.clean, start, end):
        name = match["name"].rstrip(".,'")
        first = match.start("name")
        places = within(document.places, first, first + len(name))
        city = any(place.kind in ("capital", "metonym") for place in places)
        qualified = any(p.kind == "demonym" or p.end > first + len(name) for p in places)
        if (city and not qualified) or BUILDING.search(name):
            found = Site(name, first, first + len(name), 0.6, "place of the ceremony", _INFERRED)
            return with_city(document, found) if BUILDING.search(name) else found
    return None
