"""What a person wants printed, as the preview asks for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tracker.domain.print_job import LANGUAGES, PAPERS, Language, Paper

KINDS = ("brief", "list", "digest", "portfolio", "dyad", "evidence")
ONE_BY_ONE = frozenset({"brief", "evidence"})
"""Kinds that tell of each agreement, and so of the selected one unless told otherwise."""
WITH_FIGURES = frozenset({"list", "portfolio", "dyad"})
OF_PARTIES = {"portfolio": 1, "dyad": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintChoice:
    """A kind of print with all its options; those that do not belong to the kind are idle."""

    kind: str = "brief"
    selection: bool = False
    """Whether only what is selected is printed, not all that is listed."""
    paper: Paper = "a4"
    language: Language = "en"
    listed_columns: bool = True
    """Whether a list has the columns of the list on screen."""
    first: dt.date = dt.date.min
    last: dt.date = dt.date.max
    parties: tuple[str, ...] = ()
    figures: bool = False
    template: str = ""
    """A layout of the person's own; empty for the program's."""

    @property
    def n_parties(self) -> int:
        """How many parties the kind is about."""
        return OF_PARTIES.get(self.kind, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """What there is to print."""

    listed: int
    selected: int
    parties: tuple[tuple[str, str], ...] = ()
    """Codes and names of the parties to choose from, in order of names."""
    templates: tuple[str, ...] = ()
    """Names of the person's own layouts."""


def known_paper(text: str) -> Paper:
    """Return a remembered paper, or the first where it is none any more."""
    return next((paper for paper in PAPERS if paper == text), PAPERS[0])


def known_language(text: str) -> Language:
    """Return a remembered language, or the first where it is none any more."""
    return next((language for language in LANGUAGES if language == text), LANGUAGES[0])
