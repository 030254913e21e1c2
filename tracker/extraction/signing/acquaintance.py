"""Lets extraction know the persons whom a library has seen to act for a party."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from tracker.domain.folding import fold
from tracker.domain.learnt import KnownPerson
from tracker.extraction.document.article import Document
from tracker.extraction.signing.people import People, Person

Persons: TypeAlias = Mapping[str, Sequence[KnownPerson]]
"""By folded name."""


def acquaint(people: People, persons: Persons, document: Document) -> None:
    """Give persons of whom the article says no party the one they are known for.

    Only a party that the article names counts; of several, the one they acted for nearest to the
    day of writing. Whoever signed for a party before is a surer signatory of it.
    """
    if not persons:
        return
    named = {*document.headlined, *(place.code for place in document.places)}
    day = document.written.isoformat() if document.written else ""
    for person in people:
        acted = [k for k in persons.get(fold(person.name), ()) if k.party in named]
        if acted:
            nearest = min(acted, key=lambda known: known.distance(day))
            _introduce(person, nearest.party)


def _introduce(person: Person, party: str) -> None:
    if not person.parties and person.role_party() is None:
        person.parties[party] += 1
    person.known = party in person.parties
