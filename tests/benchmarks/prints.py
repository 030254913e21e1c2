"""How fast documents are typeset, beside the typesetter alone with the same words in plain cells.

The limit is a table without colours, marks, tags, heads or numbers of pages, in one font, made of
the same words by the same compiler in the same run. Its columns are of one width, as many as those
of a list: those as wide as their cells would be laid out twice, and be no limit. Both are set one
part after the other, in seconds of the processor, so that they meet the same machine; a print sets
two parts at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.measuring import Measure, beside, processor, seconds
from tests.benchmarks.reads import DAY
from tracker.app import App
from tracker.domain.query import parse
from tracker.printing import typesetter
from tracker.printing.compiler import compiled, forget

KINDS = {"list": "", "brief": "signed:1990..1991", "evidence": "signed:1990..1995"}
_PLAIN = """
#let data = json(bytes(sys.inputs.data))
#set page(paper: "a4", margin: (x: 22mm, top: 25mm, bottom: 22mm))
#set text(font: "Libertinus Serif", size: 9pt)
#table(columns: (1fr,) * data.columns, inset: 4pt, stroke: none, ..data.cells)
"""
Part = tuple[Path, str, list[Any]]
"""A template, its data, and the standards that are kept."""


def prints(path: Path) -> Iterator[Measure]:
    """Measure kinds of prints of a library, and say how many pages that is a second."""
    with App.open(path) as app, TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.typ"
        plain.write_text(_PLAIN, encoding="utf-8")
        for kind, query in KINDS.items():
            parts: list[Part] = []
            with _noting(parts):
                pages = app.prints.render(kind, parse(query), as_of=DAY).pages
            render = partial(app.prints.render, kind, parse(query), as_of=DAY)
            whole, busy = seconds(render), processor(render)
            cells = [(plain, _in_cells(data), []) for _, data, _ in parts]
            found = beside(f"{kind}: typeset", partial(_set, parts), partial(_set, cells))
            yield found
            alone, at_best = pages / found.median, pages / min(found.limit)
            sys.stdout.write(
                f"{kind}: {pages} pages; typeset {alone:.0f} a second on one core (limit"
                f" {at_best:.0f}), printed whole {pages / whole:.0f} a second,"
                f" {pages / busy:.0f} in one of the processor\n"
            )


class _noting:  # noqa: N801 - reads as words where it is used
    """Notes while it is entered what the compiler is given."""

    def __init__(self, parts: list[Part]) -> None:
        self._parts = parts

    def __enter__(self) -> None:
        typesetter.compiled = self._note

    def __exit__(self, *_: object) -> None:
        typesetter.compiled = compiled

    def _note(
        self, source: Path, data: str, standards: list[Any], *, tagged: bool = True
    ) -> bytes:
        self._parts.append((source, data, standards))
        return compiled(source, data, standards, tagged=tagged)


def _set(parts: list[Part]) -> None:
    for source, data, standards in parts:
        compiled(source, data, standards, tagged=bool(standards))
        forget()


def _in_cells(data: str) -> str:
    told = json.loads(data)
    columns = len(told["rows"][0]["cells"]) if "rows" in told else 5
    return json.dumps({"columns": columns, "cells": list(_texts(told))})


def _texts(data: object) -> Iterator[str]:
    """Yield the runs of text in data for a template, footnotes too, and each once."""
    if isinstance(data, dict):
        if "text" in data and "style" in data:
            yield "".join(data["text"])
        else:
            for key, value in data.items():
                if key == "cells":
                    yield from _words(value)
                elif key != "samples":
                    yield from _texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value)


def _words(cells: list[Any]) -> Iterator[str]:
    """Yield what stands in each cell of a row, which is words where there are no runs."""
    for cell in cells:
        yield cell if isinstance(cell, str) else "".join(_texts(cell))
