"""The command that typesets agreements for paper."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import complain, put_line
from tracker.domain.errors import FileUnusable
from tracker.domain.print_period import parse_period


class Kind(StrEnum):
    """What is printed."""

    BRIEF = "brief"
    LIST = "list"
    DIGEST = "digest"
    PORTFOLIO = "portfolio"
    DYAD = "dyad"
    EVIDENCE = "evidence"


class PaperSize(StrEnum):
    """What it is printed on."""

    A4 = "a4"
    LETTER = "letter"


class PrintLanguage(StrEnum):
    """In which language the printed words around the record are."""

    ENGLISH = "en"
    SPANISH = "es"


Target = Annotated[
    Path, typer.Argument(metavar="FILE", help="File to write; its name ends in .pdf.")
]
PrintKind = Annotated[
    Kind,
    typer.Option(
        "--kind",
        help="A summary of each agreement (brief), a list, what happened in a period (digest), "
        "the agreements of one party by subject (portfolio), those of two parties (dyad), or "
        "every value with its quotations (evidence).",
    ),
]
Period = Annotated[
    str,
    typer.Option(
        "--period",
        metavar="DAYS",
        help="What a digest tells about, such as 2024-01-01..2024-06-30; the thirty days before "
        "--as-of if left out.",
    ),
]
Parties = Annotated[
    list[str] | None,
    typer.Option(
        "--party",
        metavar="CODE",
        help="Whose portfolio, or twice for a dyad; else as the search names them.",
        show_default=False,
    ),
]
Template = Annotated[
    str,
    typer.Option(
        "--template",
        metavar="NAME",
        help="A layout of your own: NAME.typ in the folder “templates” where the program keeps "
        "your own library. It gets the same data as the layout of the kind.",
    ),
]
WithFigures = Annotated[
    bool, typer.Option("--figures", help="Also print the figures of what the search finds.")
]
Paper = Annotated[PaperSize, typer.Option("--paper", help="Size of the paper.")]
Language = Annotated[PrintLanguage, typer.Option("--language", help="Language of the document.")]


def print_agreements(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    file: Target,
    words: options.QueryWords = None,
    *,
    kind: PrintKind = Kind.BRIEF,
    paper: Paper = PaperSize.A4,
    language: Language = PrintLanguage.ENGLISH,
    columns: options.Columns = None,
    period: Period = "",
    party: Parties = None,
    figures: WithFigures = False,
    template: Template = "",
    as_of: options.AsOf = "",
    known_on: options.KnownOn = "",
    drafts: options.Drafts = False,
) -> None:
    """Typeset the agreements that match a search as a PDF file."""
    if file.suffix.lower() != ".pdf":
        raise FileUnusable(f"{file.name} is no name for a PDF.", hint="End the name in .pdf.")
    _refuse_idle(kind, columns=columns is not None, period=bool(period), party=bool(party))
    _refuse_idle(kind, figures=figures)
    query, chosen = options.query(words), options.columns(columns)
    day = options.day(as_of, query)
    with opened(context, known_on=options.known(known_on)) as app:
        document = app.prints.render(
            kind,
            query,
            as_of=day,
            printed_on=None if as_of or query.day else day,
            drafts=drafts,
            paper=paper.value,
            language=language.value,
            columns=chosen,
            period=parse_period(period) if period else None,
            parties=tuple(party or ()),
            figures=figures,
            template=template,
        )
    from tracker.exchange.whole_file import whole_file  # noqa: PLC0415 - not for `extract`

    with whole_file(file) as out:
        out.write(document.pdf)
    for warning in document.warnings:
        complain(warning)
    pages = "1 page" if document.pages == 1 else f"{document.pages} pages"
    put_line(f"{pages} written to {file}")


_FITS = {
    "columns": {Kind.LIST},
    "period": {Kind.DIGEST},
    "party": {Kind.PORTFOLIO, Kind.DYAD},
    "figures": {Kind.LIST, Kind.PORTFOLIO, Kind.DYAD},
}
_CALLED = {
    Kind.BRIEF: "a brief",
    Kind.LIST: "a list",
    Kind.DIGEST: "a digest",
    Kind.PORTFOLIO: "a portfolio",
    Kind.DYAD: "a dyad report",
    Kind.EVIDENCE: "an evidence appendix",
}


def _refuse_idle(kind: Kind, **given: bool) -> None:
    """Refuse an option that does nothing for this kind."""
    for name, is_given in given.items():
        if is_given and kind not in _FITS[name]:
            raise options.no_effect(f"--{name}", _CALLED[kind])
