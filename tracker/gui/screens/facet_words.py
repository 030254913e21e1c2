"""Turns counts of facets into what the sidebar shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tracker.domain.facets import Counts, Facets
from tracker.domain.query import Query, QueryField
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
    chosen = {value.text.casefold(): value.text for value in query.values(FIELDS[facet])}
    known = {id_.casefold() for id_, _ in counts}
    fresh = [text for folded, text in sorted(chosen.items()) if folded not in known]
    left = named or {}
    missing = [(id_, left.get(id_.casefold(), 0)) for id_ in _spelled(facet, fresh, naming)]
    return [
        FacetValue(id_, names[facet](id_), naming.number(count), id_.casefold() in chosen)
        for id_, count in (*counts, *missing)
    ]


def named_in(facets: Facets, facet: str) -> dict[str, int]:
    """Return how many agreements have each value of a facet that the query names, by its text."""
    return {text.casefold(): times for own, text, times in facets.named if own is FIELDS[facet]}


def _spelled(facet: str, chosen: Iterable[str], naming: Naming) -> list[str]:
    """Return the ids that are meant, and words of people's own as they typed them."""
    if facet in ("party", "area"):
        known = naming.reference.places if facet == "party" else naming.reference.areas
        return [text.upper() if known.get(text.upper()) else text for text in chosen]
    members = {member.value for member in (Status if facet == "status" else InstrumentType)}
    return [text.casefold() for text in chosen if text.casefold() in members]
