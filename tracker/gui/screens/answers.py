"""What the list asks of the library, as work that runs off the window's thread."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import partial
from math import inf
from typing import TypeAlias

from tracker.domain.errors import QueryRefused
from tracker.domain.facets import Facets
from tracker.domain.progress import Cancelled, Patience, Progress
from tracker.domain.query import Query
from tracker.domain.row import AgreementRow
from tracker.gui.models.agreement_table import PAGE
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.models.listed import Listed
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.outlook import Outlook

Held: TypeAlias = tuple[Iterable[str], Sequence[str]]
"""The ids that are to be found again in the list, and those that are selected."""
LONGEST_SEARCH = 2.0
"""Seconds after which a search is given up, so that the next one is not kept waiting."""


class Answers:
    """Asks the library that the outlook shows, for the day it shows."""

    def __init__(self, outlook: Outlook) -> None:
        self._outlook = outlook

    @property
    def prepared(self) -> bool:
        """Whether what makes answers quick was read."""
        return self._outlook.app.prepared

    def first(self, asked: Asked, day: dt.date, progress: Progress) -> list[AgreementRow]:
        """Return the rows that a list of everything begins with."""
        del progress
        return self._outlook.app.first_rows(
            as_of=day, sort=asked.sort, descending=asked.descending, limit=PAGE
        )

    def uuids(
        self, asked: Asked, day: dt.date, progress: Progress, *, held: Held = ((), ())
    ) -> Listed:
        """Return the ids of what is asked for. Raises `QueryRefused` where that takes too long."""
        patience = Patience(progress, LONGEST_SEARCH if asked.query else inf)
        try:
            found = self._outlook.app.agreements.uuids(
                asked.query,
                as_of=day,
                drafts=asked.drafts,
                proposals=True,
                sort=asked.sort,
                descending=asked.descending,
                stop=patience,
            )
        except Cancelled:
            if patience.exhausted:
                raise QueryRefused.too_long() from None
            raise
        return Listed(found, *held)

    def facets(
        self, asked: Asked, day: dt.date, known: Facets | None, progress: Progress
    ) -> tuple[Facets, Facets]:
        """Return how what is asked for spreads, and how the whole library does."""
        stop = Patience(progress)
        agreements = self._outlook.app.agreements
        facets = partial(agreements.facets, as_of=day, proposals=True, stop=stop)
        whole = known or facets(Query())
        found = whole
        if asked.query:
            found = facets(asked.query, drafts=asked.drafts)
        return found, whole

    def rows(self, uuids: Sequence[str], day: dt.date, progress: Progress) -> list[AgreementRow]:
        """Return the rows with these ids."""
        del progress
        return self._outlook.app.agreements.some(uuids, as_of=day)

    def prepare(self, day: dt.date, progress: Progress) -> None:
        """Read what makes later answers quick."""
        self._outlook.app.agreements.prepare(as_of=day, sorts=(), stop=Patience(progress))

    def prepare_orders(self, day: dt.date, progress: Progress) -> None:
        """Read the orders by all columns, before anybody clicks on their headings."""
        sorts = [column.key for column in LIST_COLUMNS]
        self._outlook.app.agreements.prepare(as_of=day, sorts=sorts, stop=Patience(progress))
