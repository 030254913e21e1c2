"""Tables computed from the record in the same transaction, so that lists need no joins.

They hold nothing that cannot be computed again; `derive` writes them, nobody edits them.
"""

from __future__ import annotations

from sqlalchemy import Index, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped

from tracker.db.base import STRICT, Base
from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX


class SummaryRecord(Base):
    """One agreement as a row of the list; lists of values are JSON."""

    __tablename__ = "summary"
    __table_args__ = (
        PrimaryKeyConstraint("agreement_id", "scope"),
        *(
            Index(None, "scope", column, "agreement_id")
            for column in (
                "signed_sort",
                "parties_sort",
                "title_sort",
                "instrument_type",
                "in_force_sort",
                "ended_sort",
            )
        ),
        STRICT,
    )
    history_tracked = False

    agreement_id: Mapped[int]
    scope: Mapped[int]
    title: Mapped[str]
    title_sort: Mapped[str]
    instrument_type: Mapped[str | None]
    binding: Mapped[str]
    parties: Mapped[str]
    parties_sort: Mapped[str]
    signatories: Mapped[str]
    signed: Mapped[str]
    signed_earliest: Mapped[str]
    signed_latest: Mapped[str]
    signed_sort: Mapped[str]
    signed_gap: Mapped[str]
    place: Mapped[str]
    in_force: Mapped[str]
    in_force_earliest: Mapped[str]
    in_force_latest: Mapped[str]
    in_force_sort: Mapped[str]
    ended: Mapped[str]
    ended_earliest: Mapped[str]
    ended_latest: Mapped[str]
    ended_sort: Mapped[str]
    ended_grounds: Mapped[str]
    areas: Mapped[str]
    primary_area: Mapped[str]
    sources: Mapped[str]
    best_tier: Mapped[int | None]
    n_sources: Mapped[int]
    n_claims: Mapped[int]
    n_accepted: Mapped[int]
    n_proposed: Mapped[int]
    n_unsupported: Mapped[int]
    n_conflicts: Mapped[int]
    n_gaps: Mapped[int]
    notes: Mapped[str]
    tags: Mapped[str]


class FacetValueRecord(Base):
    """One value of an agreement that people filter by and that the sidebar counts."""

    __tablename__ = "facet_value"
    __table_args__ = (
        PrimaryKeyConstraint("kind", "value", "scope", "agreement_id"),
        Index(None, "agreement_id"),
        {**STRICT, "sqlite_with_rowid": False},
    )
    history_tracked = False

    agreement_id: Mapped[int]
    scope: Mapped[int]
    kind: Mapped[str]
    """`party`, `area`, `area_group`, `tag` or `doubt`."""
    value: Mapped[str]


class StatusPeriodRecord(Base):
    """From which day to which an agreement has a status; empty ends are open."""

    __tablename__ = "status_period"
    __table_args__ = (
        PrimaryKeyConstraint("agreement_id", "scope", "start"),
        Index(None, "scope", "status", "start", "end"),
        STRICT,
    )
    history_tracked = False

    agreement_id: Mapped[int]
    scope: Mapped[int]
    status: Mapped[str]
    start: Mapped[str]
    """First day, ISO 8601; empty for the first period."""
    end: Mapped[str]
    """First day after; `9999-12-31` for the last period."""


class TextBandRecord(Base):
    """A band of the signature that tells nearly equal texts, see `near_copies`."""

    __tablename__ = "text_band"
    __table_args__ = (
        PrimaryKeyConstraint("band", "hash", "text_id"),
        Index(None, "text_id"),
        {**STRICT, "sqlite_with_rowid": False},
    )
    history_tracked = False

    band: Mapped[int]
    hash: Mapped[int]
    text_id: Mapped[int]


_TABLE = "CREATE VIRTUAL TABLE {} USING fts5({}, content='', contentless_delete=1)"
SEARCH_TABLES = (
    _TABLE.format(AGREEMENT_INDEX, "title, parties, persons, place, areas, notes, tags, sources"),
    _TABLE.format(TEXT_INDEX, "body"),
)
"""Full-text indexes over folded words: keys are those of `agreement` and of `source_text`."""
