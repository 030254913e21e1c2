"""User actions: what history records, undo names, and the words for both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ActionKind(StrEnum):
    """What a person did. Values are kept in history: add to them, never rename."""

    CREATE_LIBRARY = "create_library"
    ADD_AGREEMENT = "add_agreement"
    ADD_DRAFT = "add_draft"
    REVIEW_DRAFT = "review_draft"
    EDIT_AGREEMENT = "edit_agreement"
    TRASH = "trash"
    RESTORE = "restore"
    ADD_SOURCE = "add_source"
    EDIT_SOURCE = "edit_source"
    ATTACH_SOURCE = "attach_source"
    DETACH_SOURCE = "detach_source"
    SAVE_SEARCH = "save_search"
    DELETE_SEARCH = "delete_search"
    IMPORT = "import"
    DISMISS_DOUBT = "dismiss_doubt"
    BULK_EDIT = "bulk_edit"
    MERGE = "merge"
    SPLIT = "split"
    SET_APART = "set_apart"
    RAISE_DOUBT = "raise_doubt"
    READ_AGAIN = "read_again"
    REATTACH_PASSAGE = "reattach_passage"
    REMEMBER_MAPPING = "remember_mapping"
    USE_LEARNT = "use_learnt"
    IGNORE_LEARNT = "ignore_learnt"
    CORRECT_LEARNT = "correct_learnt"
    FORGET_LEARNT = "forget_learnt"


TEMPLATES = {
    ActionKind.CREATE_LIBRARY: "create library",
    ActionKind.ADD_AGREEMENT: "add agreement {detail}",
    ActionKind.ADD_DRAFT: "add draft {detail}",
    ActionKind.REVIEW_DRAFT: "review draft {detail}",
    ActionKind.EDIT_AGREEMENT: "change {detail}",
    ActionKind.TRASH: "move {detail} to trash",
    ActionKind.RESTORE: "restore {detail} from trash",
    ActionKind.ADD_SOURCE: "add source {detail}",
    ActionKind.EDIT_SOURCE: "change source {detail}",
    ActionKind.ATTACH_SOURCE: "attach source {detail}",
    ActionKind.DETACH_SOURCE: "detach source {detail}",
    ActionKind.SAVE_SEARCH: "save search {detail}",
    ActionKind.DELETE_SEARCH: "delete search {detail}",
    ActionKind.IMPORT: "import {detail}",
    ActionKind.BULK_EDIT: "change {detail}",
    ActionKind.MERGE: "merge records into {detail}",
    ActionKind.SPLIT: "take {detail} apart",
    ActionKind.SET_APART: "set {detail} apart",
    ActionKind.DISMISS_DOUBT: "dismiss a doubt about {detail}",
    ActionKind.RAISE_DOUBT: "raise a doubt about {detail} again",
    ActionKind.READ_AGAIN: "read source {detail} again",
    ActionKind.REATTACH_PASSAGE: "re-attach a passage of {detail}",
    ActionKind.REMEMBER_MAPPING: "remember the columns of {detail}",
    ActionKind.USE_LEARNT: "use what was learnt: {detail}",
    ActionKind.IGNORE_LEARNT: "ignore what was learnt: {detail}",
    ActionKind.CORRECT_LEARNT: "correct what was learnt: {detail}",
    ActionKind.FORGET_LEARNT: "forget what was learnt: {detail}",
}
"""English words for each action; the window translates the template, not the result."""


@dataclass(frozen=True, slots=True)
class Action:
    """One user action: `detail` says on what, in the user's own data."""

    kind: ActionKind
    detail: str = ""

    @property
    def words(self) -> str:
        """The action in English, as in `Undo: add agreement from Washington Examiner`."""
        return " ".join(TEMPLATES[self.kind].format(detail=self.detail).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One value that an action changed; empty text where there was or is nothing."""

    entity: str
    """What kind of row: agreement, party, signature, event, evidence, source …"""
    item: str
    """Uuid of the row, where it has one."""
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One user action as history shows it."""

    id: int
    at: str
    """Moment in UTC, ISO 8601."""
    who: str
    action: Action
    role: str
    """`do`, `undo` or `redo`."""
    changes: tuple[FieldChange, ...] = ()
    reverted: bool = False
    """Whether a later undo (or redo of an undo) took it back."""
