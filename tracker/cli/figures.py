"""The command that draws what a search finds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import one_line, put_line
from tracker.cli.prints import Language, PrintLanguage
from tracker.domain.errors import FileUnusable, ValueRefused
from tracker.domain.figure import FigureTable
from tracker.domain.figure_palette import PaletteName
from tracker.domain.figure_wish import FigureKind, FigureWish, Split

_SUFFIXES = (".svg", ".png", ".pdf")
_SIZE = re.compile(r"(\d{1,6})x(\d{1,6})")

Target = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="File to write; its name ends in .svg, .png or .pdf."),
]
Kind = Annotated[FigureKind, typer.Option("--kind", help="What to draw.")]
By = Annotated[
    Split | None,
    typer.Option("--by", help="What the bars of a timeline are stacked by; status if left out."),
]
Palette = Annotated[PaletteName, typer.Option("--palette", help="For which ground.")]
Size = Annotated[
    str, typer.Option("--size", metavar="WxH", help="Width and height in pixels of 1/96 inch.")
]
AsTable = Annotated[bool, typer.Option("--table", help="Also print the counts as a table.")]
Around = Annotated[
    bool,
    typer.Option(
        "--context/--no-context",
        help="Draw what the search leaves out of parties, areas, years, types and statuses too,"
        " in grey, as the window does.",
    ),
]


def figure(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    file: Target,
    words: options.QueryWords = None,
    *,
    kind: Kind,
    by: By = None,
    size: Size = "1000x640",
    palette: Palette = PaletteName.PRINT,
    language: Language = PrintLanguage.ENGLISH,
    as_of: options.AsOf = "",
    known_on: options.KnownOn = "",
    drafts: options.Drafts = False,
    around: Around = True,
    table: AsTable = False,
) -> None:
    """Draw the agreements that match a search as a figure."""
    if file.suffix.lower() not in _SUFFIXES:
        raise FileUnusable(
            f"{file.name} is no name for a figure.", hint="End the name in .svg, .png or .pdf."
        )
    if by is not None and kind is not FigureKind.TIMELINE:
        raise options.no_effect("--by", f"a {kind}")
    width, height = _sides(size)
    wish = FigureWish(
        kind=kind,
        split=by or Split.STATUS,
        width=width,
        height=height,
        language=language.value,
        context=around,
    )
    query = options.query(words)
    day = options.day(as_of, query)
    with opened(context, known_on=options.known(known_on)) as app:
        drawn = app.figures.draw(wish, query, as_of=day, drafts=drafts)
        app.figures.write(file, drawn, palette)
    if table:
        _put_table(drawn.table)
    put_line(f"{kind.capitalize()} written to {file}")


def _sides(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text.strip().lower())
    if found is None:
        raise ValueRefused(f"“{text}” is no size.", hint="Write it as 1000x640.")
    return int(found[1]), int(found[2])


def _put_table(table: FigureTable) -> None:
    """Print the counts, words to the left and numbers to the right of their columns."""
    lines = [table.headers, *table.rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(table.headers))]
    for line in lines:
        cells = [
            one_line(cell).ljust(width) if place == 0 else one_line(cell).rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        put_line("  ".join(cells).rstrip())
    put_line()
