"""What several commands take, and what they make of it."""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date

if TYPE_CHECKING:
    from tracker.domain.query import Query

UsageError: type[typer.BadParameter] = typer.BadParameter.__mro__[1]
"""What is raised for every wrong use; `typer` exports only this one of its kinds."""
SEARCHING = {"ignore_unknown_options": True}
"""Settings of a command that takes a query, so that `-tax` is a word not to be found."""


def _no_misspelt_option(context: typer.Context, words: list[str] | None) -> list[str] | None:
    """Refuse a word that can only be meant as an option, which `SEARCHING` lets through."""
    known = [name for option in context.command.params for name in option.opts]
    for word in words or ():
        if word.startswith("--"):
            name = word.partition("=")[0]
            close = get_close_matches(name, [each for each in known if each.startswith("--")])
            guess = f" Did you mean {close[0]}?" if close else ""
            raise UsageError(f"No such option: {name}.{guess}", ctx=context)
    return words


QueryWords = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[QUERY]",
        callback=_no_misspelt_option,
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
KnownOn = Annotated[
    str,
    typer.Option(
        "--known-on",
        metavar="DAY",
        help="Show what the library held at the end of this day; all it holds if left out.",
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
    str | None,
    typer.Option(
        "--columns",
        metavar="NAMES",
        help="Columns of the list or wide CSV, separated by commas.",
        show_default=False,
    ),
]
Sort = Annotated[
    str,
    typer.Option(
        "--sort",
        metavar="COLUMN",
        help="Column to sort by, with - before it for the highest first; certainty puts the "
        "least certain first.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]


def day(text: str, asked: Query | None = None) -> dt.date:
    """Return the day that a person named, that of the search, or today.

    Raises `ValueRefused` for a longer span, `UsageError` where option and search name two days.
    """
    if asked is not None and asked.day is not None:
        if text and day(text) != asked.day:
            raise UsageError(f"--as-of names another day than as_of:{asked.day} in the search.")
        return asked.day
    if not text:
        return dt.datetime.now().astimezone().date()
    hint = "Write it as 2019-05-27."
    try:
        date = parse_date(text)
    except ValueRefused as refusal:
        raise ValueRefused(refusal.what, hint=hint) from None
    if date.earliest is None or not date.is_day:
        raise ValueRefused(f"“{text}” is not one day.", hint=hint)
    return date.earliest


def known(text: str) -> dt.date | None:
    """Return the day whose knowledge is asked for; None for the present.

    Raises `ValueRefused` for a longer span.
    """
    named = day(text) if text else None
    return named if named and named < day("") else None


def published(text: str) -> str:
    """Return a date of publication as EDTF. Raises `ValueRefused` for an impossible one."""
    return parse_date(text).text if text else ""


def query(words: list[str] | None) -> Query:
    """Return what the words look for; none means everything. Raises `QueryRefused`."""
    from tracker.domain.query import parse  # noqa: PLC0415 - only some commands search

    return parse(" ".join(words or ()))


def columns(text: str | None) -> tuple[str, ...]:
    """Return the names in a list of columns, none where nobody chose any.

    Raises `ValueRefused` for a list without names, or with one that is not known.
    """
    if text is None:
        return ()
    from tracker.domain.columns import BY_KEY, choose  # noqa: PLC0415 - only some commands need it

    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise ValueRefused("No column is named.", hint=f"The columns are: {', '.join(BY_KEY)}.")
    choose(names)
    return names


def no_effect(option: str, where: str) -> Exception:
    """Return the refusal of an option that would do nothing."""
    return UsageError(f"{option} has no effect on {where}; leave it out.")
