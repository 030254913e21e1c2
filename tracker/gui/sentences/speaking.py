"""Finds the sentence that stands behind words from other rooms, and says it in the language.

Refusals and findings arrive as finished English sentences, since the command line says them too.
Here each is recognised by its fixed words; what stood in the holes is carried over.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from tracker.domain.errors import TrackerError
from tracker.gui.sentences import (
    doubts,
    files,
    learning,
    library,
    output,
    packages,
    records,
    remarks,
    rows,
    searches,
    tables,
    upkeep,
    web,
)
from tracker.gui.sentences.fragments import FRAGMENTS, PASTES, REASONS
from tracker.gui.sentences.patterns import recognised

_RECORDS = (records, doubts, searches, learning)
_SUBJECTS = (library, upkeep, *_RECORDS, files, web, output, packages, tables, rows, remarks)
SENTENCES = tuple(sentence for subject in _SUBJECTS for sentence in subject.SENTENCES)
_SPOKEN = frozenset({"sentence"})
"""Holes that hold a whole sentence."""
WORDED = {
    "excess": FRAGMENTS,
    "field": FRAGMENTS,
    "formats": FRAGMENTS,
    "name": PASTES,
    "noun": FRAGMENTS,
    "reason": REASONS,
}
"""Holes that may hold words of this program, and which."""
_COUNTED = frozenset({"most", "number", "total"})
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")


def spoken(words: str) -> str:
    """Return a sentence in the user's language; unchanged where nobody knows it."""
    found = recognised(words, SENTENCES)
    if found is None:
        return words
    pattern, holes = found
    template = QCoreApplication.translate("Sentences", pattern.template)
    if template == pattern.template:
        return words
    return template.format(**{hole: _filling(hole, held) for hole, held in holes.items()})


def refusal_words(error: TrackerError) -> tuple[str, str]:
    """Return what happened and what to do, in the user's language."""
    return spoken(error.what), spoken(error.hint)


def refusal_line(error: TrackerError) -> str:
    """Return the same as one text, for a note at a field."""
    return " ".join(words for words in refusal_words(error) if words)


def _filling(hole: str, held: str) -> str:
    if hole in _SPOKEN:
        return _sentence(held)
    if hole in WORDED:
        return _fragment(held, WORDED[hole])
    if hole in _COUNTED and _COUNT.fullmatch(held):
        return QLocale().toString(int(held.replace(",", "")))
    return held


def _sentence(held: str) -> str:
    """Say a sentence inside another, also where its full stop was cut off."""
    whole = spoken(held)
    if whole == held and not held.endswith("."):
        return spoken(f"{held}.").removesuffix(".")
    return whole


def _fragment(held: str, known: tuple[str, ...]) -> str:
    found = recognised(held, known)
    if found is None:
        return held
    pattern, holes = found
    return QCoreApplication.translate("Sentences", pattern.template).format(**holes)
