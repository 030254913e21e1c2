"""The keys of a review, said once: for the rows, the text beside them, and the hints below."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from tracker.domain.draft import CHOICES
from tracker.domain.vocabulary import Field


class Command(StrEnum):
    """What a key asks of the review as a whole."""

    SAVE = "save"
    SAVE_NEXT = "save_next"
    DISMISS = "dismiss"
    GAP = "gap"
    ASSIGN = "assign"
    CHOOSE = "choose"
    CANDIDATE = "candidate"
    UNDO = "undo"
    REDO = "redo"
    DETAILS = "details"
    ACCEPT_ALL = "accept_all"
    NEXT_PASSAGE = "next_passage"
    PREVIOUS_PASSAGE = "previous_passage"
    NEXT_DRAFT = "next_draft"
    PREVIOUS_DRAFT = "previous_draft"
    FIND = "find"
    OTHER_PANE = "other_pane"
    CLOSE = "close"


TARGETS = (
    Field.INSTRUMENT_TYPE,
    Field.PARTIES,
    Field.SIGNATORIES,
    Field.SIGNED,
    Field.PLACE,
    Field.STATUS,
    Field.AREAS,
    Field.ABSENT_AREAS,
    Field.TITLE,
)
"""The fields that Ctrl+1 to Ctrl+9 give the selected words to."""
KEYS = {
    "Ctrl+Return": Command.SAVE,
    "Ctrl+Enter": Command.SAVE,
    "Ctrl+Shift+Return": Command.SAVE_NEXT,
    "Ctrl+Shift+Enter": Command.SAVE_NEXT,
    "Ctrl+D": Command.DISMISS,
    "Alt+0": Command.GAP,
    "Ctrl+K": Command.CHOOSE,
    "Ctrl+Z": Command.UNDO,
    "Ctrl+Shift+Z": Command.REDO,
    "Ctrl+Y": Command.REDO,
    "F2": Command.DETAILS,
    "Ctrl+Shift+A": Command.ACCEPT_ALL,
    "F4": Command.NEXT_PASSAGE,
    "Shift+F4": Command.PREVIOUS_PASSAGE,
    "Ctrl+PgDown": Command.NEXT_DRAFT,
    "Ctrl+PgUp": Command.PREVIOUS_DRAFT,
    "Ctrl+F": Command.FIND,
    "F6": Command.OTHER_PANE,
    "Alt+Left": Command.CLOSE,
} | {f"Ctrl+{number}": Command.ASSIGN for number in range(1, len(TARGETS) + 1)}
KEYS |= {f"Alt+{number}": Command.CANDIDATE for number in range(1, CHOICES + 1)}
_BY_SEQUENCE = {
    QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText): (keys, command)
    for keys, command in KEYS.items()
}


def command_of(event: QKeyEvent) -> Command | None:
    """Return what a key asks of the review; None for a key that belongs to the field."""
    found = _BY_SEQUENCE.get(_pressed(event))
    return found[1] if found else None


def target_of(event: QKeyEvent) -> Field | None:
    """Return the field that Ctrl and a figure stand for."""
    found = _BY_SEQUENCE.get(_pressed(event))
    if found is None or found[1] is not Command.ASSIGN:
        return None
    return TARGETS[int(found[0][-1]) - 1]


def candidate_of(event: QKeyEvent) -> int:
    """Return the place, from 0, of the candidate that Alt and a figure stand for; -1 for none."""
    found = _BY_SEQUENCE.get(_pressed(event))
    return int(found[0][-1]) - 1 if found and found[1] is Command.CANDIDATE else -1


def keys_of(field: Field | None) -> str:
    """Return the keys that give selected words to a field; empty where it has none of its own."""
    return f"Ctrl+{TARGETS.index(field) + 1}" if field in TARGETS else ""


def _pressed(event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combination = QKeyCombination(modifiers, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
