"""Many articles at once: each is one transaction and one undo step, and none stops the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tracker.domain.action import Action, ActionKind
from tracker.domain.capture import Capture
from tracker.domain.changes import Changes
from tracker.domain.intake import Intake, IntakeState
from tracker.services.captures import Captures


class Intakes:
    """Stores articles with their drafts, unseen, so that they wait for review."""

    def __init__(self, captures: Captures) -> None:
        self._captures = captures

    @staticmethod
    def files(chosen: Sequence[Path]) -> list[Path]:
        """Return the files that are named, and those in named folders, each once.

        Hidden files and folders inside a folder are passed over: nobody means them.
        """
        found = (file for path in chosen for file in _inside(path))
        return list(dict.fromkeys(found))

    def store(self, path: Path) -> Intake:
        """Store the article in a file with its drafts. Raises `FileUnusable`."""
        found = self._captures.propose(self._captures.read(path))
        if found.known:
            return Intake(
                state=IntakeState.KNOWN,
                source=found.source.uuid,
                agreements=found.source.agreements,
                changes=Changes(),
            )
        return self._keep(found)

    def _keep(self, found: Capture) -> Intake:
        name = found.source.name
        action = Action(ActionKind.ADD_SOURCE, name)
        if found.drafts:
            action = Action(ActionKind.ADD_DRAFT, f"from {name}")
        changes = self._captures.save(found, found.drafts, action=action)
        return Intake(
            state=IntakeState.STORED if found.drafts else IntakeState.NOTHING,
            source=found.source.uuid,
            agreements=tuple(draft.uuid for draft in found.drafts),
            changes=changes,
        )


def _inside(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for child in sorted(path.iterdir()):
        if not child.name.startswith(".") and not child.is_symlink():
            yield from _inside(child)
