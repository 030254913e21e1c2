"""Words of foreign tables for types, statuses and topics, by the ids of this program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property

from tracker.domain.area import Areas
from tracker.domain.folding import fold
from tracker.domain.labels import Labels
from tracker.domain.vocabulary import EventType, InstrumentType

_SAME = frozenset({"exactMatch", "closeMatch"})
_TYPES: tuple[tuple[str, InstrumentType], ...] = (
    (r"exchanges? of (notes|letters)", InstrumentType.EXCHANGE_OF_NOTES),
    (r"canje de (notas|cartas)|notes exchanged", InstrumentType.EXCHANGE_OF_NOTES),
    (r"memorand(um|o|a) (of|de) (understanding|entendimiento)|mou", InstrumentType.MOU),
    (r"memorand(um|o|a) (of|de) co ?-?operat?(ion|cion)", InstrumentType.MOC),
    (r"memorand(um|o|a) (of|de) (agreement|acuerdo)", InstrumentType.MOA),
    (r"framework agreement|acuerdo marco|convenio marco", InstrumentType.FRAMEWORK_AGREEMENT),
    (r"(additional |supplementary )?protoc(ol|olo)( adicional)?", InstrumentType.PROTOCOL),
    (r"(additional |supplementary )?convention|convencion|convenio", InstrumentType.CONVENTION),
    (r"treaty|treaties|tratado|bilateral investment treat(y|ies)|bit", InstrumentType.TREATY),
    (r"joint (declaration|statement|communique)", InstrumentType.JOINT_DECLARATION),
    (r"declaracion conjunta|declaration", InstrumentType.JOINT_DECLARATION),
    (r"letter of intent|carta de intencion(es)?", InstrumentType.LETTER_OF_INTENT),
    (r"agreed minutes?|acta acordada", InstrumentType.AGREED_MINUTES),
    (r"action plan|plan de accion", InstrumentType.ACTION_PLAN),
    (r"arrangement|arreglo", InstrumentType.ARRANGEMENT),
    (r"modus vivendi", InstrumentType.MODUS_VIVENDI),
    (r"(supplementary|trade|air services|loan|interim)? ?agreement", InstrumentType.AGREEMENT),
    (r"acuerdo", InstrumentType.AGREEMENT),
    (r"echanges? de (notes|lettres)|notenwechsel|briefwechsel", InstrumentType.EXCHANGE_OF_NOTES),
    (r"memorandum d ?entente|absichtserklarung|absichtserklaerung", InstrumentType.MOU),
    (r"accord cadre|rahmenabkommen", InstrumentType.FRAMEWORK_AGREEMENT),
    (r"protocole( additionnel)?|(zusatz)?protokoll", InstrumentType.PROTOCOL),
    (r"ubereinkommen|uebereinkommen|konvention", InstrumentType.CONVENTION),
    (r"traite|(staats)?vertrag", InstrumentType.TREATY),
    (r"declaration commune|gemeinsame erklarung", InstrumentType.JOINT_DECLARATION),
    (r"vereinbarung", InstrumentType.ARRANGEMENT),
    (r"accord|abkommen", InstrumentType.AGREEMENT),
)  # fmt: skip
_BEGINNING = 120
_BEGINNINGS = tuple((re.compile(rf"(?:{form})\b"), kind) for form, kind in _TYPES)
_LEADING = re.compile(r"(the|a|an|el|la|additional|supplementary|provisional)\b ?")
_STATUSES: Mapping[str, tuple[EventType, ...]] = {
    "in force": (EventType.IN_FORCE,),
    "entered into force": (EventType.IN_FORCE,),
    "in force for at least one party": (EventType.IN_FORCE,),
    "in effect": (EventType.IN_FORCE,),
    "active": (EventType.IN_FORCE,),
    "vigente": (EventType.IN_FORCE,),
    "en vigor": (EventType.IN_FORCE,),
    "in_force": (EventType.IN_FORCE,),
    "operative": (EventType.OPERATIVE,),
    "signed": (EventType.SIGNED,),
    "signed not in force": (EventType.SIGNED,),
    "signed (not in force)": (EventType.SIGNED,),
    "not in force": (),
    "no vigente": (),
    "firmado": (EventType.SIGNED,),
    "early announcement-signed": (EventType.SIGNED,),
    "under negotiation": (EventType.NEGOTIATION_OPENED,),
    "in negotiation": (EventType.NEGOTIATION_OPENED,),
    "negotiating": (EventType.NEGOTIATION_OPENED,),
    "early announcement-under negotiation": (EventType.NEGOTIATION_OPENED,),
    "announced": (EventType.ANNOUNCED,),
    "initialled": (EventType.INITIALLED,),
    "provisionally applied": (EventType.PROVISIONAL_START,),
    "provisional application": (EventType.PROVISIONAL_START,),
    "provisionally_applied": (EventType.PROVISIONAL_START,),
    "suspended": (EventType.SUSPENDED,),
    "terminated": (EventType.TERMINATED,),
    "inactive": (EventType.TERMINATED,),
    "denounced": (EventType.TERMINATED,),
    "terminado": (EventType.TERMINATED,),
    "expired": (EventType.EXPIRED,),
    "superseded": (EventType.SUPERSEDED,),
    "replaced": (EventType.SUPERSEDED,),
    "rejected": (EventType.REJECTED,),
    "lapsed": (EventType.LAPSED,),
    "unknown": (),
    "en vigueur": (EventType.IN_FORCE,),
    "entré en vigueur": (EventType.IN_FORCE,),
    "pas encore en vigueur": (EventType.SIGNED,),
    "non en vigueur": (),
    "signé": (EventType.SIGNED,),
    "application provisoire": (EventType.PROVISIONAL_START,),
    "suspendu": (EventType.SUSPENDED,),
    "dénoncé": (EventType.TERMINATED,),
    "abrogé": (EventType.TERMINATED,),
    "expiré": (EventType.EXPIRED,),
    "remplacé": (EventType.SUPERSEDED,),
    "en négociation": (EventType.NEGOTIATION_OPENED,),
    "in kraft": (EventType.IN_FORCE,),
    "in kraft getreten": (EventType.IN_FORCE,),
    "noch nicht in kraft": (EventType.SIGNED,),
    "nicht in kraft": (),
    "unterzeichnet": (EventType.SIGNED,),
    "vorläufig angewendet": (EventType.PROVISIONAL_START,),
    "ausgesetzt": (EventType.SUSPENDED,),
    "gekündigt": (EventType.TERMINATED,),
    "außer kraft": (EventType.TERMINATED,),
    "ausser kraft": (EventType.TERMINATED,),
    "ausgelaufen": (EventType.EXPIRED,),
    "in verhandlung": (EventType.NEGOTIATION_OPENED,),
}


class Terms:
    """Looks words up in the vocabularies, and in what German and French registers call things."""

    def __init__(self, areas: Areas, labels: Labels) -> None:
        self._areas = areas
        self._labels = labels
        self._lists: dict[type[StrEnum], dict[str, StrEnum]] = {}

    def instrument_type(self, words: str) -> InstrumentType | None:
        """Return the type that a cell names, by id, label or usual words."""
        folded = fold(words)
        known = self._members(InstrumentType).get(folded)
        if isinstance(known, InstrumentType):
            return known
        return next((kind for form, kind in _TYPES if re.fullmatch(form, folded)), None)

    def type_in_title(self, title: str) -> InstrumentType | None:
        """Return the type with whose name a title begins: what the paper calls itself."""
        folded = _LEADING.sub("", fold(title[:_BEGINNING]), count=1)
        return next((kind for form, kind in _BEGINNINGS if form.match(folded)), None)

    def member(self, kind: type[StrEnum], words: str) -> StrEnum | None:
        """Return the member of a closed list by id or label."""
        return self._members(kind).get(fold(words))

    def status(self, words: str) -> tuple[EventType, ...] | None:
        """Return the events that a foreign status amounts to; None for words nobody knows."""
        return _STATUSES.get(" ".join(words.casefold().split()))

    def area(self, words: str) -> str:
        """Return the id of the area that words name exactly, or an empty text."""
        return self._named.get(fold(words), "")

    @cached_property
    def _named(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, id_ in self._names():
            found.setdefault(fold(name), id_)
        return found

    def _names(self) -> Iterator[tuple[str, str]]:
        for area in self._areas.assignable():
            yield area.id, area.id
            yield from ((label, area.id) for label in area.labels.values())
        for area in self._areas.assignable():
            yield from ((name, area.id) for name in area.synonyms)
        for area in self._areas.assignable():
            for near in area.maps.values():
                for term in near:
                    if term["rel"] in _SAME:
                        yield term.get("label", term["id"]), area.id

    def _members(self, kind: type[StrEnum]) -> dict[str, StrEnum]:
        if kind in self._lists:
            return self._lists[kind]
        found = self._lists[kind] = {}
        for member in kind:
            names = [str(member.value), str(member.value).replace("_", " ")]
            for language in ("en", "es"):
                names += [
                    self._labels.label(member, language),
                    self._labels.short(member, language),
                ]
            for name in names:
                found.setdefault(fold(name), member)
        return found
