"""The drafts of one article while a person reviews them, with every step undoable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Step:
    """All drafts as they were, and which of them was in front."""

    drafts: tuple[Agreement, ...]
    current: int
    name: str = ""
    """What was done to get here, for the words of undo."""


class ReviewSession:
    """Holds what was decided so far. Values are frozen, so that a step costs one tuple."""

    def __init__(self, drafts: Sequence[Agreement]) -> None:
        if not drafts:
            raise ValueError("A review needs at least one draft; give it an empty one.")
        self._steps = [Step(tuple(drafts), 0)]
        self._at = 0

    @property
    def drafts(self) -> tuple[Agreement, ...]:
        """All drafts that were not discarded."""
        return self._now.drafts

    @property
    def index(self) -> int:
        """Place of the draft in front, from 0."""
        return self._now.current

    @property
    def current(self) -> Agreement:
        """The draft in front."""
        return self._now.drafts[self._now.current]

    @property
    def changed(self) -> bool:
        """Whether anything would be lost if the review were closed."""
        return self._now.drafts != self._steps[0].drafts

    @property
    def undo_name(self) -> str:
        """What undo would take back; empty where there is nothing."""
        return self._now.name if self._at else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again; empty where there is nothing."""
        return self._steps[self._at + 1].name if self._at + 1 < len(self._steps) else ""

    def apply(self, agreement: Agreement, name: str) -> bool:
        """Let the draft in front become this one. Say whether that changed anything."""
        if agreement == self.current:
            return False
        before, after = self.drafts[: self.index], self.drafts[self.index + 1 :]
        self._push(Step((*before, agreement, *after), self.index, name))
        return True

    def discard(self, name: str) -> None:
        """Leave the draft in front out. The last one cannot be left out: close the review."""
        drafts = tuple(d for i, d in enumerate(self.drafts) if i != self.index)
        if not drafts:
            raise ValueError("The last draft of a review cannot be discarded by itself.")
        self._push(Step(drafts, min(self.index, len(drafts) - 1), name))

    def show(self, index: int) -> None:
        """Bring another draft to the front; this is no step to undo."""
        self._steps[self._at] = Step(self.drafts, index % len(self.drafts), self._now.name)

    def undo(self) -> bool:
        """Go one step back, if there is one."""
        if not self._at:
            return False
        self._at -= 1
        return True

    def redo(self) -> bool:
        """Go one step forward again, if there is one."""
        if self._at + 1 >= len(self._steps):
            return False
        self._at += 1
        return True

    @property
    def _now(self) -> Step:
        return self._steps[self._at]

    def _push(self, step: Step) -> None:
        del self._steps[self._at + 1 :]
        self._steps.append(step)
        self._at += 1
