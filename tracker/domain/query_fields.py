"""The fields a search can name, and the closed lists some of them choose from."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum

from tracker.domain.doubt import DoubtKind
from tracker.domain.vocabulary import InstrumentType, Stage, Status


class QueryField(StrEnum):
    """What may stand before the colon of a search term."""

    PARTY = "party"
    """Code or name of a party."""
    AREA = "area"
    """Id of a term or of a group (which covers its terms), or words of its label."""
    TYPE = "type"
    """An `InstrumentType`."""
    STATUS = "status"
    """A `Status`, on the day the list is shown for."""
    SIGNED = "signed"
    IN_FORCE = "in_force"
    ENDED = "ended"
    CHANGED = "changed"
    """When the record was last written."""
    SIGNATORY = "signatory"
    """Words of a signatory's name or capacity."""
    PLACE = "place"
    TITLE = "title"
    SOURCE = "source"
    """Words of a source's publisher, title, author or address."""
    TAG = "tag"
    STAGE = "stage"
    HAS = "has"
    """A `Presence` that the record has."""
    NO = "no"
    """A `Presence` that the record lacks."""
    DOUBT = "doubt"
    """A `DoubtKind` that nobody has dismissed."""
    ID = "id"
    """The beginning of a record's uuid."""
    IN = "in"
    """A `Whereabouts`: without it a search leaves the trash out."""
    AS_OF = "as_of"
    """The day for which statuses are given. Says how to look, not what to find."""


class Whereabouts(StrEnum):
    """What `in:` asks for."""

    LIBRARY = "library"
    TRASH = "trash"


class Presence(StrEnum):
    """What `has:` and `no:` ask for."""

    UNSUPPORTED = "unsupported"
    """A value without an accepted passage."""
    CONFLICTS = "conflicts"
    DOUBTS = "doubts"
    """A question that an expert would ask, see `doubt`."""
    GAPS = "gaps"
    SOURCES = "sources"
    EVIDENCE = "evidence"
    PROPOSED = "proposed"
    """A passage that nobody has decided on yet."""
    NOTES = "notes"
    TAGS = "tags"
    TITLE = "title"
    TYPE = "type"
    PARTIES = "parties"
    SIGNATORIES = "signatories"
    SIGNED = "signed"
    PLACE = "place"
    AREAS = "areas"
    IN_FORCE = "in_force"
    ENDED = "ended"
    RELATIONS = "relations"


DATE_FIELDS = frozenset(
    {QueryField.SIGNED, QueryField.IN_FORCE, QueryField.ENDED, QueryField.CHANGED}
)
"""Fields whose values are dates and spans of dates."""

_CLOSED: Mapping[QueryField, type[StrEnum]] = {
    QueryField.TYPE: InstrumentType,
    QueryField.STATUS: Status,
    QueryField.STAGE: Stage,
    QueryField.HAS: Presence,
    QueryField.NO: Presence,
    QueryField.DOUBT: DoubtKind,
    QueryField.IN: Whereabouts,
}
_SINGULAR = {
    "unsupported_values": "unsupported",
    "conflict": "conflicts",
    "doubt": "doubts",
    "problem": "doubts",
    "problems": "doubts",
    "gap": "gaps",
    "source": "sources",
    "note": "notes",
    "tag": "tags",
    "party": "parties",
    "signatory": "signatories",
    "date": "signed",
    "area": "areas",
    "relation": "relations",
}
_SPOKEN: Mapping[QueryField, Mapping[str, str]] = {
    QueryField.TYPE: {
        "memorandum": "mou moc moa",
        "memorandum_of_understanding": "mou",
        "memorandum_of_cooperation": "moc",
        "memorandum_of_agreement": "moa",
        "framework": "framework_agreement",
        "notes": "exchange_of_notes",
        "exchange_of_letters": "exchange_of_notes",
        "declaration": "joint_declaration",
        "joint_statement": "joint_declaration",
        "letter": "letter_of_intent",
        "loi": "letter_of_intent",
        "minutes": "agreed_minutes",
        "plan": "action_plan",
        "compact": "compact_pact",
        "pact": "compact_pact",
        "asylum": "asylum_cooperative",
        "safe_third_country": "asylum_cooperative",
        "unknown": "unspecified",
    },
    QueryField.STATUS: {
        "active": "provisionally_applied in_force operative",
        "ended": "terminated expired superseded",
        "force": "in_force",
        "provisional": "provisionally_applied",
    },
    QueryField.STAGE: {"to_review": "draft", "drafts": "draft", "proposed": "draft"},
    QueryField.HAS: _SINGULAR,
    QueryField.NO: _SINGULAR,
    QueryField.DOUBT: {},
    QueryField.IN: {},
}


def field_named(name: str) -> QueryField | None:
    """Return the field with this name in any case, if there is one."""
    key = _key(name)
    return QueryField(key) if key in set(QueryField) else None


def is_closed(field: QueryField | None) -> bool:
    """Whether the field's values come from a closed list."""
    return field in _CLOSED


def ids_for(field: QueryField, text: str) -> tuple[str, ...]:
    """Return the ids that a value of a closed field means; none where it is unknown."""
    key = _key(text)
    if key in set(_CLOSED[field]):
        return (key,)
    return tuple(_SPOKEN[field].get(key, "").split())


def similar_field(name: str) -> str:
    """Return the name of the field that was probably meant, or an empty text."""
    return _similar(name, list(QueryField))


def similar_value(field: QueryField, text: str) -> str:
    """Return the value that was probably meant, or an empty text."""
    return _similar(text, [*_CLOSED[field], *_SPOKEN[field]])


def values_of(field: QueryField) -> tuple[str, ...]:
    """Return the ids of a closed field, for completion and for hints."""
    return tuple(_CLOSED[field])


def _similar(text: str, known: list[str]) -> str:
    return next(iter(get_close_matches(_key(text), known, n=1)), "")


def _key(text: str) -> str:
    return "_".join(text.casefold().replace("-", " ").replace("_", " ").split())
