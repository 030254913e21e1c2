"""A query as SQL over the derived tables: which agreements match, on which day, in which order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Select, and_, exists, func, not_, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from tracker.db import models as m
from tracker.db.full_text import agreements_with, has_words, in_agreements
from tracker.db.layout import ACCEPTED, BOTH, PROPOSED
from tracker.db.summaries import NO_DATE, period_day
from tracker.domain.errors import QueryRefused, ValueRefused
from tracker.domain.query_fields import Presence, QueryField
from tracker.domain.query_tree import Item, Query, Term, Value
from tracker.domain.reference import Reference

Condition: TypeAlias = ColumnElement[bool]
Rows: TypeAlias = Select[*tuple[Any, ...]]
_S, _A = m.SummaryRecord, m.AgreementRecord
_CODE = re.compile(r"[A-Z]{3}")
"""What can only be meant as the code of a party."""
_AREA_ID = re.compile(r"[A-Z]{3,}|[A-Za-z]{2,}\.[A-Za-z]{2,}")
"""What can only be meant as the id of an area."""


@dataclass(frozen=True, slots=True)
class Lens:
    """How a search looks at the library: for which day, and whether drafts and proposals count."""

    as_of: date
    drafts: bool
    reference: Reference
    proposals: bool | None = None
    """Whether values that are only proposed count; as drafts do, unless said."""

    @property
    def scopes(self) -> tuple[int, int]:
        """The scopes of derived rows to look at."""
        shown = self.drafts if self.proposals is None else self.proposals
        return (PROPOSED if shown else ACCEPTED, BOTH)


def matching(columns: Rows, query: Query, lens: Lens, *, everything: bool = False) -> Rows:
    """Narrow a selection from summary and agreement to what the query matches.

    `everything` says that nearly all rows are wanted, and whole: then reading the table from its
    begin to its end takes a third of the time that an index of scopes would.
    """
    found = columns.select_from(_S).join(_A, _A.id == _S.agreement_id)
    scope = _S.scope + 0 if everything else _S.scope
    found = found.where(scope.in_(lens.scopes))
    if not shows_trash(query):
        found = found.where(_A.trashed_at.is_(None))
    if not lens.drafts:
        found = found.where(_A.stage == "reviewed")
    return found.where(*(_item(item, lens) for item in query.conditions))


def shows_trash(query: Query) -> bool:
    """Say whether a query speaks of where records are, so that the trash is not left out."""
    return any(term.field is QueryField.IN and not term.negated for term in query.flat())


def beyond(query: Query, own: QueryField) -> Query:
    """Return a query without what it requires of one field, to count the other values of that."""
    own_terms = (
        t for t in query.terms if isinstance(t, Term) and t.field is own and not t.negated
    )
    left = set(own_terms)
    return Query(tuple(term for term in query.terms if term not in left))


def each_named(query: Query) -> Iterator[tuple[QueryField, str, Query]]:
    """Yield each party and area that a query asks for, as typed, and what to count for it."""
    for own in (QueryField.PARTY, QueryField.AREA):
        others = beyond(query, own)
        for item in query.terms:
            if isinstance(item, Term) and item.field is own and not item.negated:
                for value in item.values:
                    alone = replace(item, values=(value,))
                    yield own, value.text, Query((*others.terms, alone))


def status_at(lens: Lens) -> ColumnElement[str]:
    """Return the status of each row on the day of the lens."""
    period, day = m.StatusPeriodRecord, period_day(lens.as_of)
    return (
        select(period.status)
        .where(
            period.agreement_id == _S.agreement_id,
            period.scope == _S.scope,
            period.start <= day,
            period.end > day,
        )
        .correlate(_S)
        .scalar_subquery()
    )


def _item(item: Item, lens: Lens) -> Condition:
    if isinstance(item, Term):
        return _all((item,), lens)
    kept = [terms for terms in item.alternatives if any(map(_asks, terms))]
    if not kept:
        return true()
    either = or_(*(_all(terms, lens) for terms in kept))
    return not_(either) if item.negated else either


def _all(terms: tuple[Term, ...], lens: Lens) -> Condition:
    """Return the test for all terms; one that asks for no word at all is passed over."""
    return and_(true(), *(_term(term, lens) for term in terms if _asks(term)))


def _asks(term: Term) -> bool:
    return bool(asked_values(term))


def _term(term: Term, lens: Lens) -> Condition:
    with placed_refusal(term):
        condition = or_(*(value_test(term.field, value, lens) for value in asked_values(term)))
    return not_(condition) if term.negated else condition


def asked_values(term: Term) -> tuple[Value, ...]:
    """Return the values that ask for something; a term without any is passed over."""
    worded = term.field in _WORDED
    return tuple(value for value in term.values if not worded or has_words(value))


@contextmanager
def placed_refusal(term: Term) -> Iterator[None]:
    """Say of a refused value where in the query it stands."""
    try:
        yield
    except ValueRefused as refusal:
        raise QueryRefused(
            f"{refusal.what} (character {term.start + 1}).",
            hint=refusal.hint,
            position=term.start,
        ) from None


def value_test(field: QueryField | None, value: Value, lens: Lens) -> Condition:
    """Return the test whether a row has a value. Raises `ValueRefused` for one nobody can have."""
    if field is None:
        return agreements_with(value)
    return _FIELDS[field](value, lens)


def _facet(kind: str, values: tuple[str, ...] = ()) -> Condition:
    """Return the test for one of the values of a kind, or for any where none is named."""
    facet = m.FacetValueRecord
    having = exists().where(
        facet.agreement_id == _S.agreement_id,
        facet.scope == _S.scope,
        facet.kind == kind,
    )
    if values:
        having = having.where(facet.value.in_(values))
    return having.correlate(_S)


def coded(
    field: QueryField | None, value: Value, lens: Lens
) -> tuple[str, tuple[str, ...]] | None:
    """Return a value as a kind of code and codes, None where it means words or something else.

    Raises `ValueRefused` for a code that no registry has.
    """
    if field is QueryField.TYPE or field is QueryField.STATUS:
        return str(field), (value.text,)
    if field is QueryField.PARTY:
        return _party_codes(value, lens)
    return _area_codes(value, lens) if field is QueryField.AREA else None


def _party(value: Value, lens: Lens) -> Condition:
    codes = _party_codes(value, lens)
    return _facet(*codes) if codes else in_agreements("parties", value)


def _party_codes(value: Value, lens: Lens) -> tuple[str, tuple[str, ...]] | None:
    places = lens.reference.places
    code = value.text.upper()
    codes = (code,) if code in places else tuple(p.code for p in places.find(value.text))
    if codes and not value.prefix:
        return "party", codes
    if not codes and not value.exact and not value.prefix and _CODE.fullmatch(value.text):
        raise _no_value(
            QueryField.PARTY, value.text, "Write a code such as GTM, or only the name."
        )
    return None


def _area(value: Value, lens: Lens) -> Condition:
    codes = _area_codes(value, lens)
    return _facet(*codes) if codes else in_agreements("areas", value)


def _area_codes(value: Value, lens: Lens) -> tuple[str, tuple[str, ...]] | None:
    ids = value.text.upper()
    area = lens.reference.areas.get(ids)
    if area:
        return ("area" if area.assignable else "area_group"), (ids,)
    if value.prefix:
        starting = tuple(a.id for a in lens.reference.areas.assignable() if a.id.startswith(ids))
        if starting:
            return "area", starting
    elif not value.exact and _AREA_ID.fullmatch(value.text):
        close = ", ".join(_close_areas(ids, lens.reference))
        raise _no_value(QueryField.AREA, value.text, f"Choose from: {close}.")
    return None


def _no_value(field: QueryField, text: str, hint: str) -> ValueRefused:
    return ValueRefused(
        f"“{text}” is not a value of {field}:",
        hint=f"{hint} Put it in quotes to search for the words themselves.",
        field=field,
    )


def _close_areas(wanted: str, reference: Reference) -> list[str]:
    """Return the ids of the group that is named, or else of all groups."""
    group = wanted.partition(".")[0]
    inside = [area.id for area in reference.areas if area.id.startswith(f"{group}.")]
    return inside or [area.id for area in reference.areas if not area.assignable]


def _status(value: Value, lens: Lens) -> Condition:
    return status_at(lens) == value.text


def _words(column: str) -> Callable[[Value, Lens], Condition]:
    def condition(value: Value, _lens: Lens) -> Condition:
        return in_agreements(column, value)

    return condition


def _equal(column: InstrumentedAttribute[Any]) -> Callable[[Value, Lens], Condition]:
    def condition(value: Value, _lens: Lens) -> Condition:
        return func.coalesce(column, "") == value.text

    return condition


def _overlap(name: str) -> Callable[[Value, Lens], Condition]:
    """Return the test whether a record's date may lie in the days asked for."""
    low, high = getattr(_S, f"{name}_earliest"), getattr(_S, f"{name}_latest")

    def condition(value: Value, _lens: Lens) -> Condition:
        tests: list[Condition] = [getattr(_S, f"{name}_sort") != NO_DATE]
        if value.latest:
            tests.append(low <= value.latest.isoformat())
        if value.earliest:
            tests.append(or_(high == "", high >= value.earliest.isoformat()))
        return and_(*tests)

    return condition


def _changed(value: Value, _lens: Lens) -> Condition:
    day = func.substr(_A.changed_at, 1, 10)
    tests: list[Condition] = []
    if value.latest:
        tests.append(day <= value.latest.isoformat())
    if value.earliest:
        tests.append(day >= value.earliest.isoformat())
    return and_(*tests)


def _tag(value: Value, _lens: Lens) -> Condition:
    named = _facet("tag", (value.text,))
    return or_(named, in_agreements("tags", value)) if has_words(value) else named


def _doubt(value: Value, _lens: Lens) -> Condition:
    return _facet("doubt", (value.text,))


def _identity(value: Value, _lens: Lens) -> Condition:
    return _A.uuid.startswith(value.text.casefold(), autoescape=True)


def _whereabouts(value: Value, _lens: Lens) -> Condition:
    in_trash = _A.trashed_at.is_not(None)
    return in_trash if value.text == "trash" else not_(in_trash)


_PRESENT: dict[str, Condition] = {
    Presence.UNSUPPORTED: _S.n_unsupported > 0,
    Presence.CONFLICTS: _S.n_conflicts > 0,
    Presence.DOUBTS: _facet("doubt"),
    Presence.GAPS: _S.n_gaps > 0,
    Presence.SOURCES: _S.n_sources > 0,
    Presence.EVIDENCE: _S.n_accepted > 0,
    Presence.PROPOSED: _S.n_proposed > 0,
    Presence.NOTES: _S.notes != "",
    Presence.TAGS: _S.tags != "[]",
    Presence.TITLE: _S.title != "",
    Presence.TYPE: _S.instrument_type.is_not(None),
    Presence.PARTIES: _S.parties != "[]",
    Presence.SIGNATORIES: _S.signatories != "[]",
    Presence.SIGNED: _S.signed != "",
    Presence.PLACE: _S.place != "",
    Presence.AREAS: _S.areas != "[]",
    Presence.IN_FORCE: _S.in_force != "",
    Presence.ENDED: _S.ended != "",
    Presence.RELATIONS: exists()
    .where(m.RelationRecord.agreement_id == _S.agreement_id)
    .correlate(_S),
}


def _has(value: Value, _lens: Lens) -> Condition:
    return _PRESENT[value.text]


def _lacks(value: Value, _lens: Lens) -> Condition:
    return not_(_PRESENT[value.text])


WORDS = {
    QueryField.SIGNATORY: "persons",
    QueryField.PLACE: "place",
    QueryField.TITLE: "title",
    QueryField.SOURCE: "sources",
}
"""Fields that always mean words in one column of the index."""
_WORDED = frozenset(
    {
        None,
        QueryField.PARTY,
        QueryField.AREA,
        *WORDS,
    }
)
"""Fields whose values are looked up in an index of words."""
_FIELDS: dict[QueryField, Callable[[Value, Lens], Condition]] = {
    QueryField.PARTY: _party,
    QueryField.AREA: _area,
    QueryField.TYPE: _equal(_S.instrument_type),
    QueryField.STATUS: _status,
    QueryField.SIGNED: _overlap("signed"),
    QueryField.IN_FORCE: _overlap("in_force"),
    QueryField.ENDED: _overlap("ended"),
    QueryField.CHANGED: _changed,
    **{field: _words(column) for field, column in WORDS.items()},
    QueryField.TAG: _tag,
    QueryField.STAGE: _equal(_A.stage),
    QueryField.HAS: _has,
    QueryField.NO: _lacks,
    QueryField.DOUBT: _doubt,
    QueryField.ID: _identity,
    QueryField.IN: _whereabouts,
}
