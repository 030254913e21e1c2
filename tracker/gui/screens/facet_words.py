"""Turns counts of facets into what the sidebar shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tracker.domain.facets import Counts, Facets
from tracker.domain.query import Query, QueryField, Value, with_value, without_value
from tracker.domain.vocabulary import InstrumentType, Status
from tracker.gui.naming import Naming
from tracker.gui.views.listing.facet_list import FacetValue

FIELDS = {
    "party": QueryField.PARTY,
    "area": QueryField.AREA,
    "status": QueryField.STATUS,
    "type": QueryField.TYPE,
}


def facet_values(
    facet: str,
    counts: Counts,
    query: Query,
    naming: Naming,
    named: Mapping[str, int] | None = None,
) -> list[FacetValue]:
    """Return the values of a facet with words and counts; chosen ones even where none is left.

    `named` counts what only the query names, such as a group of areas, by folded text.
    """
    names: dict[str, Callable[[str], str]] = {
        "party": naming.place,
        "area": naming.area,
        "status": lambda id_: naming.label(Status(id_)).capitalize(),
        "type": lambda id_: naming.label(InstrumentType(id_)),
    }
    meant = {value.text: meanings(facet, value, naming) for value in query.values(FIELDS[facet])}
    known = {id_ for id_, _ in counts}
    chosen = {id_ for ids in meant.values() for id_ in ids}
    fresh = {
        ids[0] if len(ids) == 1 else text: (named or {}).get(text.casefold(), 0)
        for text, ids in sorted(meant.items())
        if ids and known.isdisjoint(ids)
    }
    return [
        FacetValue(id_, names[facet](id_), naming.number(count), id_ in chosen or id_ in fresh)
        for id_, count in (*counts, *fresh.items())
    ]


def without_facet_value(query: Query, facet: str, id_: str, naming: Naming) -> Query:
    """Return the query that no longer admits a value of a facet, however it names it.

    Where a name means others too, such as a state and its predecessor, these stay.
    """
    field = FIELDS[facet]
    for value in query.values(field):
        ids = meanings(facet, value, naming)
        if id_ == value.text or id_ in ids:
            query = without_value(query, field, value.text)
            others = () if id_ == value.text else tuple(other for other in ids if other != id_)
            for other in others:
                query = with_value(query, field, other)
    return query


def meanings(facet: str, value: Value, naming: Naming) -> tuple[str, ...]:
    """Return the values of a facet that a search means by what is typed; words mean themselves."""
    text = value.text
    if facet == "party" and not value.prefix:
        return tuple(place.code for place in naming.reference.places.find(text)) or (text,)
    if facet == "area":
        return (text.upper() if text.upper() in naming.reference.areas else text,)
    return (text,)


def named_in(facets: Facets, facet: str) -> dict[str, int]:
    """Return how many agreements have each value of a facet that the query names, by its text."""
    return {text.casefold(): times for own, text, times in facets.named if own is FIELDS[facet]}
