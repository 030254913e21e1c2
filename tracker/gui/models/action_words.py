"""The names of user actions in the user's language, for history, undo and redo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.domain.action import Action, ActionKind, HistoryEntry
from tracker.gui.wording import translate

TEMPLATES = {
    ActionKind.CREATE_LIBRARY: translate("History", "create library"),
    ActionKind.ADD_AGREEMENT: translate("History", "add agreement {detail}"),
    ActionKind.ADD_DRAFT: translate("History", "add draft {detail}"),
    ActionKind.REVIEW_DRAFT: translate("History", "review draft {detail}"),
    ActionKind.EDIT_AGREEMENT: translate("History", "change {detail}"),
    ActionKind.TRASH: translate("History", "move {detail} to trash"),
    ActionKind.RESTORE: translate("History", "restore {detail} from trash"),
    ActionKind.ADD_SOURCE: translate("History", "add source {detail}"),
    ActionKind.EDIT_SOURCE: translate("History", "change source {detail}"),
    ActionKind.ATTACH_SOURCE: translate("History", "attach source {detail}"),
    ActionKind.DETACH_SOURCE: translate("History", "detach source {detail}"),
    ActionKind.SAVE_SEARCH: translate("History", "save search {detail}"),
    ActionKind.DELETE_SEARCH: translate("History", "delete search {detail}"),
    ActionKind.IMPORT: translate("History", "import {detail}"),
    ActionKind.BULK_EDIT: translate("History", "change {detail}"),
    ActionKind.MERGE: translate("History", "merge records into {detail}"),
    ActionKind.SPLIT: translate("History", "take {detail} apart"),
    ActionKind.SET_APART: translate("History", "set {detail} apart"),
    ActionKind.DISMISS_DOUBT: translate("History", "dismiss a doubt about {detail}"),
    ActionKind.RAISE_DOUBT: translate("History", "raise a doubt about {detail} again"),
    ActionKind.READ_AGAIN: translate("History", "read source {detail} again"),
    ActionKind.REATTACH_PASSAGE: translate("History", "re-attach a passage of {detail}"),
    ActionKind.REMEMBER_MAPPING: translate("History", "remember the columns of {detail}"),
    ActionKind.USE_LEARNT: translate("History", "use what was learnt: {detail}"),
    ActionKind.IGNORE_LEARNT: translate("History", "ignore what was learnt: {detail}"),
    ActionKind.CORRECT_LEARNT: translate("History", "correct what was learnt: {detail}"),
    ActionKind.FORGET_LEARNT: translate("History", "forget what was learnt: {detail}"),
}
"""The same words as the domain's, said here so that the translation tools find them."""
ROLES = {
    "undo": translate("History", "undo: {words}"),
    "redo": translate("History", "redo: {words}"),
}


def action_words(action: Action) -> str:
    """Return an action in the user's language."""
    template = QCoreApplication.translate("History", TEMPLATES[action.kind])
    return " ".join(template.format(detail=action.detail).split())


def entry_words(entry: HistoryEntry) -> str:
    """Return what an entry of history did, in the user's language."""
    words = action_words(entry.action)
    if entry.role not in ROLES:
        return words
    return QCoreApplication.translate("History", ROLES[entry.role]).format(words=words)
