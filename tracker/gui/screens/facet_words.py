"""Turns counts of facets into what the sidebar shows."""

from __future__ import annotations

from collections.abc import Callable

from tracker.domain.facets import Counts
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


def facet_values(facet: str, counts: Counts, query: Query, naming: Naming) -> list[FacetValue]:
    """Return the values of a facet with words and counts; chosen ones even where none is left."""
    names: dict[str, Callable[[str], str]] = {
        "party": naming.place,
        "area": naming.area,
        "status": lambda id_: naming.label(Status(id_)).capitalize(),
        "type": lambda id_: naming.label(InstrumentType(id_)),
    }
    chosen = {value.text.casefold() for value in query.values(FIELDS[facet])}
    known = {id_.casefold() for id_, _ in counts}
    missing = [(id_, 0) for id_ in _spelled(facet, chosen - known)]
    return [
        FacetValue(id_, names[facet](id_), naming.number(count), id_.casefold() in chosen)
        for id_, count in (*counts, *missing)
    ]


def _spelled(facet: str, chosen: set[str]) -> list[str]:
    if facet in ("party", "area"):
        return [id_.upper() for id_ in sorted(chosen)]
    members = {member.value for member in (Status if facet == "status" else InstrumentType)}
    return sorted(chosen & members)
