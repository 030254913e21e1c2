"""A search as the window puts it to the services."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.query import Query, QueryField
from tracker.domain.vocabulary import Stage


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as it is put to the services."""

    query: Query
    sort: str
    descending: bool

    @property
    def drafts(self) -> bool:
        """Whether drafts belong to the answer: where the query speaks of them, or of the trash."""
        fields = {each.field for each in self.query.flat()}
        return bool(fields & {QueryField.STAGE, QueryField.IN, QueryField.ID})


class ReviewOrder:
    """Puts uncertain drafts first in a list of drafts, until a person sorts it by a heading."""

    def __init__(self) -> None:
        self._reviewing = False
        self._chosen = False

    def turn_to(self, query: Query) -> None:
        """Note that another query is shown; a heading clicked before it counts no more."""
        reviewing = any(value.text == Stage.DRAFT for value in query.values(QueryField.STAGE))
        self._chosen = self._chosen and self._reviewing and reviewing
        self._reviewing = reviewing

    def choose(self) -> None:
        """Note that a heading was clicked."""
        self._chosen = True

    def of(self, sort: str, *, descending: bool) -> tuple[str, bool]:
        """Return the order of the list where its headings say this one."""
        if self._reviewing and not self._chosen:
            return "certainty", False
        return sort, descending
