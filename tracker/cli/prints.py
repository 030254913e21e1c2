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


class Kind(StrEnum):
    """What is printed."""

    BRIEF = "brief"
    LIST = "list"


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
    Kind, typer.Option("--kind", help="A summary of each agreement (brief) or a list.")
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
    as_of: options.AsOf = "",
    drafts: options.Drafts = False,
) -> None:
    """Typeset the agreements that match a search as a PDF file."""
    if file.suffix.lower() != ".pdf":
        raise FileUnusable(f"{file.name} is no name for a PDF.", hint="End the name in .pdf.")
    if kind is Kind.BRIEF and columns is not None:
        raise options.no_effect("--columns", "a brief")
    query, chosen, day = options.query(words), options.columns(columns), options.day(as_of)
    with opened(context) as app:
        document = app.prints.render(
            kind,
            query,
            as_of=day,
            printed_on=None if as_of else day,
            drafts=drafts,
            paper=paper.value,
            language=language.value,
            columns=chosen,
        )
    from tracker.exchange.whole_file import whole_file  # noqa: PLC0415 - not for `extract`

    with whole_file(file) as out:
        out.write(document.pdf)
    for warning in document.warnings:
        complain(warning)
    pages = "1 page" if document.pages == 1 else f"{document.pages} pages"
    put_line(f"{pages} written to {file}")
