"""Where particulars of a source were read, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.gui.sentences.patterns import recognised
from tracker.gui.wording import translate

ORIGINS = (
    translate("Sentences", "first line"),
    translate("Sentences", "line below the letterhead"),
    translate("Sentences", "line with the day"),
    translate("Sentences", "words of the text"),
    translate("Sentences", "the address it was fetched from"),
    translate("Sentences", "the day it was fetched"),
    translate("Sentences", "PDF document information, {field}"),
    translate("Sentences", "Word document properties, {field}"),
    translate("Sentences", "OpenDocument properties, {field}"),
    translate("Sentences", "RTF document information, {field}"),
)
"""What readers call the places; names of elements and fields of files stay as they are."""


def origin_words(origin: str) -> str:
    """Return where a value was read, in words; unchanged where it is the name of an element."""
    found = recognised(origin, ORIGINS)
    if found is None:
        return origin
    pattern, holes = found
    return QCoreApplication.translate("Sentences", pattern.template).format(**holes)
