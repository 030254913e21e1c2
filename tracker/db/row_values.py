"""Rows of the list as values: from what the derived tables hold to what people see."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any

from tracker.domain.row import AgreementRow, RowParty
from tracker.domain.vocabulary import InstrumentType, Stage, Status

LISTS = ("signatories", "areas", "sources", "tags")
"""Fields that are stored as lists."""
_PLAIN = (
    "title", "binding", "signed", "signed_earliest", "signed_latest", "signed_gap", "place",
    "in_force", "ended", "ended_grounds", "primary_area", "n_sources", "best_tier", "n_claims",
    "n_accepted", "n_proposed", "n_unsupported", "n_conflicts", "notes",
)  # fmt: skip
_plain, _lists = attrgetter(*_PLAIN), attrgetter(*LISTS)
FROM_SUMMARIES = (*_PLAIN, *LISTS, "parties", "instrument_type")
"""Columns of summaries that make a row."""
FROM_RECORDS = ("uuid", "revision", "stage", "trashed_at")
"""Columns of records that make a row, beside the status on a day."""
_REPEATED = 4_000
"""Lists that are taken apart only once: parties and areas come again in record after record."""


def row_of(row: Any, as_of: date) -> AgreementRow:
    """Return what a row of the derived tables, with its status on a day, says."""
    values: dict[str, Any] = dict(zip(_PLAIN, _plain(row), strict=True))
    values |= zip(LISTS, map(_known_list, _lists(row)), strict=True)
    return AgreementRow(
        uuid=row.uuid,
        instrument_type=InstrumentType(row.instrument_type) if row.instrument_type else None,
        parties=parties_of(row.parties),
        status=Status(row.status),
        as_of=as_of.isoformat(),
        revision=row.revision,
        stage=Stage(row.stage),
        trashed=row.trashed_at is not None,
        **values,
    )


def list_of(text: str) -> tuple[str, ...]:
    """Return the values of a list as it is stored: JSON, mostly of the plainest kind."""
    if "\\" in text:
        return tuple(json.loads(text))
    return tuple(text[2:-2].split('", "')) if len(text) > 2 else ()  # noqa: PLR2004 - brackets


_known_list = lru_cache(maxsize=_REPEATED)(list_of)


@lru_cache(maxsize=_REPEATED)
def parties_of(text: str) -> tuple[RowParty, ...]:
    """Return the parties of a row as they are stored."""
    return tuple(RowParty(**party) for party in json.loads(text))
