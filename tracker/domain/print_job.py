"""What is asked of the printer's side, and what comes back: a typeset document as PDF."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

Paper: TypeAlias = Literal["a4", "letter"]
Language: TypeAlias = Literal["en", "es"]
PAPERS: tuple[Paper, ...] = ("a4", "letter")
LANGUAGES: tuple[Language, ...] = ("en", "es")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintContext:
    """What a page says of itself. The day comes from the caller: same input, same bytes."""

    library: str
    """Name of the library, for the running head."""
    as_of: dt.date
    """Day for which the status is given."""
    known_on: dt.date | None = None
    """Day at whose end the library was as it is printed; None for the present."""
    printed_on: dt.date | None = None
    """Day to show as that of the print; None for a print that depends on the library alone."""
    paper: Paper = "a4"
    language: Language = "en"
    query: str = ""
    """The search that chose the records; empty for all."""
    drafts: bool = False
    """Whether values that nobody has reviewed are printed, marked as proposed."""
    template: Path | None = None
    """A template of the person's own in place of the program's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDocument:
    """A finished document, and what could not be printed as it stands."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...] = ()
    """Sentences for the person who printed, such as characters that no font here has."""
