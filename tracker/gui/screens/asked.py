"""A search as the window puts it to the services."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.query import Query, QueryField


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
