"""What all tables share: naming of constraints, column types, and checks in SQL.

Tables are STRICT, so every column is INTEGER, REAL, TEXT or BLOB; richer types are built on those.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import REAL, CheckConstraint, Integer, LargeBinary, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

from tracker.domain.identity import new_uuid

CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
STRICT = {"sqlite_strict": True}
TRACKED = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""For tables in history: keys are never used twice, so an old change cannot meet a new row."""
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


class Flag(TypeDecorator[bool]):
    """True or false, kept as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Any) -> int | None:  # noqa: ARG002, FBT001
        """Write the truth value as a number."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Any) -> bool | None:  # noqa: ARG002
        """Read the number as a truth value."""
        return None if value is None else bool(value)


class Base(DeclarativeBase):
    """Every table. Classes with `history_tracked` have each change of theirs recorded."""

    metadata = MetaData(naming_convention=CONVENTION)
    type_annotation_map = {str: Text, bool: Flag, float: REAL, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's own spelling
    history_tracked = True


def now() -> str:
    """Return the moment in UTC, to the millisecond, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_for_name() -> str:
    """Return the moment in UTC as it can stand in the name of a file."""
    return now().translate(str.maketrans("", "", "-:."))


Key = Annotated[int, mapped_column(primary_key=True)]
Uuid = Annotated[str, mapped_column(unique=True, default=new_uuid)]
Stamp = Annotated[str, mapped_column(default=now)]
EmptyText = Annotated[str, mapped_column(default="")]


def one_of(column: str, values: type[StrEnum], *, optional: bool = False) -> CheckConstraint:
    """Return the check that a column holds an id of a vocabulary, or nothing where optional."""
    ids = ", ".join(f"'{value}'" for value in values)
    rule = f"{column} IN ({ids})"
    return CheckConstraint(f"{column} IS NULL OR {rule}" if optional else rule, name=column)


def flag(column: str) -> CheckConstraint:
    """Return the check that a column holds a truth value."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def date_range(column: str) -> CheckConstraint:
    """Return the check that an EDTF date comes with its days, in order, and only then."""
    low, high = f"{column}_earliest", f"{column}_latest"
    return CheckConstraint(
        f"({column} = '' AND {low} IS NULL AND {high} IS NULL) OR ({column} <> ''"
        f" AND coalesce({low}, {high}) IS NOT NULL AND coalesce({low} <= {high}, 1)"
        f" AND coalesce({low} GLOB '{_DAY}', 1) AND coalesce({high} GLOB '{_DAY}', 1))",
        name=f"{column}_range",
    )
