"""Tells deals of firms, schools, clubs and towns from agreements of states.

The states they belong to are named all along, and ministers and ambassadors look on. What
tells is who signs: the subject of the signing, and the partner it is signed with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.groups import SIDES
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.folding import lower
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form

_HEAD = 4
"""Sentences of prose in which the news of an article stands."""
_DEALS = frozenset((Act.SIGN, Act.REACH, Act.RENEW, Act.INITIAL, Act.RATIFY))
_FIRM = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|makers?|manufacturers?|airlines?|carrier|conglomerate"
    r"|start-?ups?|banks?|lender|insurer|retailer|utility|contractor|developer|operator"
    r"|investors?|shipyards?|clubs?|universit(?:y|ies)|colleges?|schools?|hospitals?|museums?"
    r"|opera houses?|orchestras?|theat(?:re|er)s?|libraries|doctors|national parks|zoos?"
    r"|federations?|leagues?|associations?(?! agr)|chambers? of commerce|mayors?"
    r"|(?:trade|labou?r|workers'?|seafarers'?|teachers'?|staff) unions?|olympic committees?"
    r"|(?:city|town|county|municipal|borough) councils?|municipalit(?:y|ies)|prefectures?"
    r"|councill?ors?|(?:library|school|tourist) boards?|provinces?|governors? of|premiers? of"
    r"|chief executives?|ceo|chair(?:man|woman) of"
    r"|red crescent|red cross|charit(?:y|ies)|foundations?|ngos?|funds?"
    r"|church(?:es)?|dioceses?|patriarchates?|eglises?|iglesias?"
    r"|frigorificos?|cooperativas?|consorcios?|sociedad anonima|cooperatives?|consortium"
    r"|empresas?|compania|aerolineas?|universidad(?:es)?|alcaldes?|alcaldesa|ayuntamientos?"
    r"|municipios?|camaras? de comercio|fundacion|banco|grupo"
    r"|entreprises?|societes?|groupe|universites?|maires?|mairies?|villes?|communes?|banque"
    r"|federation|ligue|chambres? de commerce|compagnies?|constructeur)\b"
)
_NAMED_FIRM = re.compile(
    r"\b(?:[A-Z]\w+ )+(?:Group|Holdings?|Corp(?:oration)?|Co|Ltd|Limited|Inc|LLC|PLC|plc|GmbH"
    r"|AG|SA|S\.A\.|SpA|AB|ASA|Oy|Industries|Enterprises?|Engineering|Airlines|Airways|Motors"
    r"|Petroleum|Shipping|Bank|Telecom)(?!\w)"
)
_TOWNS = re.compile(
    r"\b(?:sister[- ](?:city|cities|town|state|province)"
    r"|twin(?:ned|ning|s)? (?:with|agreement|towns?|city|accord|pact)|friendship city"
    r"|hermanamiento|ciudades hermanas|jumelage|jumelees?)\b"
)
_STATES = re.compile(
    r"\b(?:ministers?|minist(?:ry|ries)|governments?|presidents? (?!of the (?:company|club|bank))"
    r"|ambassadors?|secretary of state|foreign secretar(?:y|ies)|ministr[oa]s?|ministerios?"
    r"|gobiernos?|presidentes?|embajador[ae]?s?|canciller(?:es)?|ministres?|ministeres?"
    r"|gouvernements?|ambassadeurs?|high commissioners?|plenipotentiar\w+|central banks?"
    r"|national bank|development bank|banco central|banque centrale)\b"
)
_OF_STATE = re.compile(r"(?:\w+ )?(?:minist|secretar[yio]+ of state|secretaire d'etat)")
_CENTRAL = re.compile(
    r"\b(?:central|national|reserve|development) banks?|\bbancos? centrales|banco central"
    r"|banques? centrales?"
)
"""Banks that act for their states."""
_NAMES_BANK = 30
_BREAK = re.compile(r"[;:\"]| (?:that|which|who|after|while|when|que|qui|cuando|apres|tras) ")
_PARTNER = re.compile(
    r"\b(?:with|between|con|entre|avec)\b(?P<who>[^.;:]{3,70}?)"
    r"(?=[,.;]| (?:on|for|to|in|at|under|that|which|worth|sobre|para|en|que|sur|pour|a) |$)"
)
_ABOUT = re.compile(
    r"\b(?:on|for|about|concerning|covering|under|exchange|sobre|para|sur|pour|portant|relatif)\b"
)
"""Words after which a deal's subject stands, and no partner any more."""
_AGENT = re.compile(r" ?(?:by|por|par) (?P<who>[^.;:]{3,90})")
_SUBJECT = 90
"""Characters before a verb among which its subject stands."""


def private_news(document: Document, events: Sequence[Event]) -> frozenset[int]:
    """Return the sentences in which others than states make a deal; none unless it is the news.

    It is the news where the head of an article tells of such a deal and of none of states.
    """
    private = frozenset(e.sentence for e in events if _is_deal(e) and _private(document, e))
    head = set(_head(document))
    told = [event for event in events if event.sentence in head and _is_deal(event)]
    prose = [e for e in told if document.sentences[e.sentence].kind is not Kind.HEADING]
    public = any(
        _public(document, event) for event in prose or told if event.sentence not in private
    )
    return private if private & head and not public else frozenset()


def of_states(
    document: Document, evidence: Iterable[PairEvidence], private: frozenset[int]
) -> list[PairEvidence]:
    """Return what speaks for an agreement of states in an article on a deal of others.

    Its headline does not, which has no room to say whose the firm is.
    """
    if not private:
        return list(evidence)
    return [
        item
        for item in evidence
        if item.sentence not in private
        and document.sentences[item.sentence].kind is not Kind.HEADING
        and item.act >= 0
        and item.instrument >= 0
    ]


def _head(document: Document) -> list[int]:
    prose = [n for n, s in enumerate(document.sentences) if s.kind is not Kind.HEADING]
    last = prose[min(_HEAD, len(prose)) - 1] if prose else -1
    return list(range(last + 1))


def _is_deal(event: Event) -> bool:
    made = event.act.act in _DEALS and event.act.form is not Form.NOUN
    return made and event.mood is not Mood.DENIED


def _private(document: Document, event: Event) -> bool:
    """Whether a firm, a school, a club or a town makes a deal, or is the partner in it."""
    sentence, act = document.sentences[event.sentence], event.act
    folded = document.folded.lower
    if _TOWNS.search(folded, sentence.start, sentence.end):
        return True
    partner = _PARTNER.search(folded, act.end, sentence.end)
    if partner is not None and _ABOUT.search(folded, act.end, partner.start()):
        partner = None
    spans = [_subject(document, event), partner.span("who") if partner else (0, 0)]
    return any(_of_others(document, *span) for span in spans)


def _subject(document: Document, event: Event) -> tuple[int, int]:
    """Return the words that can name who acts: before a verb, or after the 'by' of a passive."""
    sentence, end = document.sentences[event.sentence], event.act.start
    folded = document.folded.lower
    start = max(sentence.start, end - _SUBJECT)
    cut = list(_BREAK.finditer(folded, start, end))
    named = 0 <= event.instrument < event.index
    if event.passive or (named and not cut):
        agent = _AGENT.match(folded, event.act.end, sentence.end)
        return agent.span("who") if agent else (end, end)
    return (cut[-1].end() if cut else start), end


def _of_others(document: Document, start: int, end: int) -> bool:
    """Whether some words name others than states, and nobody who acts for one beside them."""
    clean, folded = document.folded.clean, document.folded.lower
    firms = (*_FIRM.finditer(folded, start, end), *_NAMED_FIRM.finditer(clean, start, end))
    low = max(0, start - _SUBJECT)
    known = [(one.start, one.end) for one in within(document.places, low, end)]
    known += [(p.start, p.end) for p in within(document.persons, low, end) if _for_state(p)]
    named = any(not any(first <= firm.end() - 1 < last for first, last in known) for firm in firms)
    if _CENTRAL.search(folded, max(0, start - _NAMES_BANK), end):
        return False
    return named and len(_STATES.findall(folded, start, end)) < SIDES


def _for_state(person: PersonMention) -> bool:
    """Whether an office is one of a state, whatever it is for: 'Minister for Heavy Industries'."""
    return _OF_STATE.match(lower(person.capacity)) is not None


def _public(document: Document, event: Event) -> bool:
    """Whether somebody who acts for a state, or a state itself, makes a deal."""
    start, end = _subject(document, event)
    return (
        bool(within(document.places, start, end))
        or _STATES.search(document.folded.lower, start, end) is not None
    )
