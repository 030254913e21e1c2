"""Desks to write sections at, and lines as people read them."""

from __future__ import annotations

from tests.printing import factories as make
from tracker.domain.dossier import Dossier
from tracker.printing.desk import Desk
from tracker.printing.glyphs import Glyphs
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference


def desk(dossier: Dossier, language: str = "en") -> Desk:
    """Return a desk on which everything in the record may be printed."""
    words = Wording(load_reference(), language)
    return Desk(dossier, dossier.agreement, words, Glyphs())


def desk_for(agreement, text: str = "", language: str = "en") -> Desk:
    """Return a desk for a record that rests on one source with this text, if there is one."""
    return desk(make.dossier(agreement, {"s1": text} if text else None), language)


def read(line) -> str:
    """Return a line as text, with footnotes as numbers from 1 in brackets."""
    runs = getattr(line, "runs", line)
    return "".join(
        f"[{run['note'] + 1}]" if "note" in run else "".join(run["text"]) for run in runs
    ).replace("\u00a0", " ")


def read_all(lines) -> list[str]:
    """Return several lines as text."""
    return [read(line) for line in lines]


def styles(line) -> set[str]:
    """Return the styles that a line uses."""
    return {run["style"] for run in line.runs if "style" in run}
