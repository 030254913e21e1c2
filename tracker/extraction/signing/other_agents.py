"""Tells whether those whom 'by' or 'between' names did something else than sign."""

from __future__ import annotations

import re

from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.reports.events import Event
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.wordsets import word_set

_VISITS = word_set("visit trip tour visits visite visita viaje voyage deplacement gira stay")
_DONE = word_set(
    "led attended hosted headed chaired co-chaired accompanied followed witnessed presided"
    " organised organized supported funded backed mediated brokered overseen"
)
"""Verbs other than to sign, which stand directly before 'by'."""
_PARTICIPLE = re.compile(r"(?:[aií]d[oa]s?|(?<=[^\W_]{3})ée?s?)")
"""Spanish and French participles: 'encabezada por', 'coprésidée par'."""
_STANDS_FOR = ("represent", "représent", "firm", "suscri", "sign", "paraph", "rubri", "conclu")
"""Verbs whose agent is who signs, in words as they are written."""
_CARRIED_OUT = ("effectu", "realiz", "réalis", "protagoniz", "efectu", "apposé", "assur")
"""Verbs by which Spanish and French say that a signature was given."""
_HELD = 8
"""Elements of 'talks in Paris on Monday between', which tell who talked."""
_TALKS = word_set(
    "talks meeting meetings discussions conversations consultations relations ties dialogue visit"
    " conversaciones reunion encuentro dialogo consultas entretiens entretien rencontre reunion"
    " discussions pourparlers summit call cumbre sommet"
)

_LAW = re.compile(
    r" (?:a|an|the|un|une|el|la|le) (?:(?:presidential|executive|supreme) )?"
    r"(?:decree|order|law|bill|ordinance|decreto|ley|decret|loi|ordonnance|ordenanza)\b"
)
"""A paper of one state that approves an agreement: 'has signed a decree approving the accord'."""


def signs_a_law(document: Document, event: Event) -> bool:
    """Whether what is signed is a law or decree of one state, which makes nobody a signatory."""
    return _LAW.match(document.folded.lower, event.act.end) is not None


def of_another_act(document: Document, event: Event, at: int) -> bool:
    """Whether 'by' at an index follows another verb or a visit: 'a commission headed by X'."""
    items = document.shapes[event.sentence].items
    before = items[at - 1]
    shown = document.words(before.start, before.end).lower()
    other = before.word in _DONE or _PARTICIPLE.search(shown, max(0, len(shown) - 4))
    a_place = isinstance(before.mention, PlaceMention)  # 'del lado maltés por X'
    if at - 1 > event.index and other and not a_place and not _stands_for(shown, event):
        return True
    if before.word in _VISITS:
        return True
    told = event.passive and event.act.form is not Form.NOUN
    between = {item.word for item in items[event.index + 1 : at]}
    return not told and not between.isdisjoint(_VISITS)


def _stands_for(shown: str, event: Event) -> bool:
    """Whether a participle tells of the signing: 'la firma fue protagonizada por', 'signé par'."""
    carried_out = event.act.form is Form.NOUN and shown.startswith(_CARRIED_OUT)
    return carried_out or shown.startswith(_STANDS_FOR)


def of_talks(document: Document, event: Event, at: int) -> bool:
    """Whether 'between' at an index tells who talked: 'signed after talks between X and Y'."""
    items = document.shapes[event.sentence].items
    lead = items[max(event.index + 1, at - _HELD) : at]
    return any(item.word in _TALKS for item in lead)
