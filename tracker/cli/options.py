"""What several commands take, and what they make of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date

if TYPE_CHECKING:
    from tracker.domain.query import Query

QueryWords = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[QUERY]",
        help='What to look for, such as: party:GTM area:TRF signed:2015..2019 "exact words".',
        show_default=False,
    ),
]
AsOf = Annotated[
    str,
    typer.Option(
        "--as-of", metavar="DAY", help="Day for the status, such as 2019-05-27; today if left out."
    ),
]
Drafts = Annotated[
    bool, typer.Option("--drafts", help="Include drafts and proposals nobody has reviewed.")
]
Published = Annotated[
    str,
    typer.Option(
        "--published", metavar="DAY", help="When the article was published, such as 2019-05-28."
    ),
]
Columns = Annotated[
    str,
    typer.Option(
        "--columns", metavar="NAMES", help="Columns of the wide CSV, separated by commas."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]


def day(text: str) -> dt.date:
    """Return the day that a person named, or today. Raises `ValueRefused` for a longer span."""
    if not text:
        return dt.datetime.now().astimezone().date()
    date = parse_date(text)
    if date.earliest is None or not date.is_day:
        raise ValueRefused(f"“{text}” is not one day.", hint="Write it as 2019-05-27.")
    return date.earliest


def published(text: str) -> str:
    """Return a date of publication as EDTF. Raises `ValueRefused` for an impossible one."""
    return parse_date(text).text if text else ""


def query(words: list[str] | None) -> Query:
    """Return what the words look for; none means everything. Raises `QueryRefused`."""
    from tracker.domain.query import parse  # noqa: PLC0415 - only some commands search

    return parse(" ".join(words or ()))


def columns(text: str) -> tuple[str, ...]:
    """Return the names in a list of columns. Raises `ValueRefused` for one that is not known."""
    from tracker.domain.columns import choose  # noqa: PLC0415 - only some commands have columns

    names = tuple(name.strip() for name in text.split(",") if name.strip())
    choose(names)
    return names
