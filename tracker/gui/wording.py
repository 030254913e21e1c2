"""Marks texts in data tables for translation, and names keys as the language does."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def translate(context: str, text: str) -> str:
    """Return the text as it is; the translation tools find it by this function's name."""
    del context
    return text


KEYS = (
    translate("QShortcut", "Ctrl"),
    translate("QShortcut", "Shift"),
    translate("QShortcut", "Backspace"),
    translate("QShortcut", "Del"),
    translate("QShortcut", "Delete"),
    translate("QShortcut", "Return"),
    translate("QShortcut", "Enter"),
    translate("QShortcut", "Left"),
    translate("QShortcut", "Right"),
    translate("QShortcut", "Up"),
    translate("QShortcut", "Down"),
    translate("QShortcut", "Home"),
    translate("QShortcut", "End"),
    translate("QShortcut", "PgUp"),
    translate("QShortcut", "PgDown"),
)
"""Names of keys as they are engraved; Qt's own translations spell them out at greater length."""


def native_keys(keys: str | QKeySequence.StandardKey) -> str:
    """Return a shortcut as the platform and the language write it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
