"""Words for the terms of a query, as chips show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.domain.query import AnyOf, Item, Query, QueryField, Term
from tracker.domain.vocabulary import InstrumentType, Stage, Status
from tracker.gui.naming import Naming
from tracker.gui.views.listing.query_bar import TermChip

translate = QCoreApplication.translate


def chips(query: Query, naming: Naming) -> list[TermChip]:
    """Return a chip per term of the query."""
    return [TermChip(place, words(item, naming)) for place, item in enumerate(query.terms)]


def words(item: Item, naming: Naming) -> str:
    """Return a term as a person would say it."""
    if isinstance(item, AnyOf):
        between = translate("QueryWords", "or")
        joined = f" {between} ".join(
            " ".join(words(term, naming) for term in terms) for terms in item.alternatives
        )
        return _negated(joined, negated=item.negated)
    shown = ", ".join(_value(item, value.text, naming) for value in item.values)
    if item.field is None:
        return _negated(f"“{shown}”", negated=item.negated)
    return _negated(f"{_field(item.field)} {shown}", negated=item.negated)


def _negated(text: str, *, negated: bool) -> str:
    return translate("QueryWords", "Without {words}").format(words=text) if negated else text


def _value(term: Term, text: str, naming: Naming) -> str:
    if term.field is QueryField.PARTY:
        places = naming.reference.places.find(text)
        return places[0].name(naming.language) if len(places) == 1 else text
    if term.field is QueryField.AREA:
        return naming.area(text.upper()) if text.upper() in naming.reference.areas else text
    if term.field is QueryField.AS_OF:
        return naming.date(text)
    kinds = {
        QueryField.TYPE: InstrumentType,
        QueryField.STATUS: Status,
        QueryField.STAGE: Stage,
    }
    kind = kinds.get(term.field) if term.field else None
    if kind and text in set(kind):
        return naming.label(kind(text))
    return text.replace("..", "–").replace("_", " ")


def _field(field: QueryField) -> str:
    names = {
        QueryField.PARTY: translate("QueryWords", "Party"),
        QueryField.AREA: translate("QueryWords", "Area"),
        QueryField.TYPE: translate("QueryWords", "Type"),
        QueryField.STATUS: translate("QueryWords", "Status"),
        QueryField.SIGNED: translate("QueryWords", "Signed"),
        QueryField.IN_FORCE: translate("QueryWords", "In force"),
        QueryField.ENDED: translate("QueryWords", "Ended"),
        QueryField.CHANGED: translate("QueryWords", "Changed"),
        QueryField.SIGNATORY: translate("QueryWords", "Signatory"),
        QueryField.PLACE: translate("QueryWords", "Place"),
        QueryField.TITLE: translate("QueryWords", "Title"),
        QueryField.SOURCE: translate("QueryWords", "Source"),
        QueryField.TAG: translate("QueryWords", "Tag"),
        QueryField.STAGE: translate("QueryWords", "Stage"),
        QueryField.HAS: translate("QueryWords", "With"),
        QueryField.NO: translate("QueryWords", "Lacking"),
        QueryField.DOUBT: translate("QueryWords", "In doubt"),
        QueryField.ID: translate("QueryWords", "Id"),
        QueryField.IN: translate("QueryWords", "In"),
        QueryField.AS_OF: translate("QueryWords", "Status as of"),
    }
    return names[field]


def search_words(query: Query) -> list[str]:
    """Return the plain words of a query, for the reader to tint."""
    return [value.text for value in query.values(None)]
