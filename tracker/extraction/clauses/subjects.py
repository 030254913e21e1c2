"""Tells whether a clause speaks of the agreement itself, and not of a visa or a loan."""

from __future__ import annotations

import re

from tracker.extraction.document.article import Document, within
from tracker.extraction.text.sentences import Sentence

_FARTHEST = 170
"""Characters between an agreement and what is said of it."""
_PRONOUN = re.compile(
    r"\W{0,3}(?:it|they|this|both|the (?:text|parties|two sides)|il|elle|celui-ci|celle-ci"
    r"|ce(?:lui|lle)|este|esta"
    r"|el mismo|the same|(?:per)?manecera|tendra|sera|estara|regira|entrara|tiene|el texto"
    r"|le texte|valable|conclue?|valid[oa]?|concluded|su (?:vigencia|duracion)|sa duree"
    r"|la (?:duracion|vigencia|denuncia)|la (?:duree|denonciation)|its (?:term|duration"
    r"|validity)|the term)\b"
)
"""What opens a sentence that goes on about the agreement."""
_OTHER = re.compile(
    r"\b(?:visas?|visados?|permits?|permisos?|permis|licen[cs]es?|licencias?|passports?"
    r"|pasaportes?|passeports?"
    r"|stays?|estanci?as?|estadias?|sejours?|loans?|credits?|prestamos?|prets?|contracts?"
    r"|contratos?|contrats?"
    r"|leases?|sentences?|jail|prison|scholarships?|becas?|bourses?|grants?|residen\w+|quotas?"
    r"|cuotas?"
    r"|mandates?|terms? of office|certificates?|certificados?|certificats?|tenders?"
    r"|concessions?|concesion\w*"
    r"|workers|trabajadores|travailleurs|students|estudiantes|etudiants|citizens|tourists"
    r"|nationals"
    r"|company|empresa|societe|ceasefire|tregua|treve|offices?|plan|programmes?|programs?"
    r"|project|proyecto|projet)\b"
)
"""What else lasts for a time. Of a plan or programme one reads only where it is the instrument."""
_CIRCUMSTANCE = re.compile(
    r"\b(?:under|in|by|with|from|through|of|according to|pursuant to|segun|bajo|en virtud d\w+"
    r"|conforme a"
    r"|mediante|en|con|selon|en vertu d\w+|par|dans|aux termes d\w+|de|del|du)"
    r"(?: (?:an?|the|this|that|its|their|el|la|un|una|este|dicho|le|la|un|une|cet|cette|ce"
    r"|ladite|ledit|new|nuevo))*"
    r"(?: [a-z-]+)? $"
)
"""What stands before an agreement that is only where something is laid down."""
_OF_THE_TERM = re.compile(
    r"\b(?:term|duration|validity|life|period of validity|duracion|vigencia|plazo|duree|validite) "
    r"(?:of|del?|du|de l[a']?) ?(?:[a-z]+ ){0,3}$"
)
_RELATIVE = re.compile(
    r"(?:^|[ ,])(?:that|which|who|whose|que|qui|dont|quien(?:es)?|lets?|allows?|gives?|grants?"
    r"|permits?"
    r"|permite\w*|otorga\w*|permet\w*|accord(?:e|ant))\b"
)
_PAST = re.compile(
    r"\b(?:had|was|were) (?:been )?(?:valid|due|meant|to (?:last|run|remain))|\b(?:estaba"
    r"|estuvo|etait|fut) (?:vigente|valable|valid)"
)


def speaks_of_agreement(document: Document, sentence: Sentence, cue: int) -> float:
    """Return how surely what begins at `cue` is said of the agreement; 0 where it is not."""
    lower = document.folded.lower
    if _PAST.search(lower, sentence.start, min(cue + 24, sentence.end)):
        return 0.0
    named = [m for m in within(document.instruments, sentence.start, cue) if m.end <= cue]
    for mention in reversed(named):
        between = lower[mention.end : cue]
        if cue - mention.end > _FARTHEST:
            return 0.0
        if _is_circumstance(lower[sentence.start : mention.start]):
            continue
        return 0.9 if _leads_on(between) else 0.0
    pronoun = _PRONOUN.match(lower, sentence.start, sentence.end)
    if pronoun is None or cue - sentence.start > _FARTHEST:
        return 0.0
    return 0.8 if not _OTHER.search(lower, sentence.start, cue) else 0.0


def _is_circumstance(before: str) -> bool:
    tail = before[-60:]
    return _CIRCUMSTANCE.search(tail) is not None and _OF_THE_TERM.search(tail) is None


def _leads_on(between: str) -> bool:
    """Whether the words after an agreement still speak of it when the clause begins."""
    if _OTHER.search(between):
        return False
    relative = _RELATIVE.search(between)
    return relative is None or not between[: relative.start()].strip(" ,;")
