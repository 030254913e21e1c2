"""What `check` finds wrong in a library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding, in words. Nothing is changed because of it."""

    kind: str
    """`file`, `text`, `passage`, `record`, `index`, `doubt` or `duplicate`."""
    message: str
    agreement: str = ""
    """Uuid of the agreement concerned, where there is one."""
    name: str = ""
    """What to call that agreement, where it is known."""
