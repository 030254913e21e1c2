"""What a write touched, so that each screen can decide what to read again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The uuids a transaction touched, and the name of the user action behind it."""

    action: str = ""
    agreements: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    searches: bool = False
    learnt: bool = False
    """Whether what was learnt from reviews changed."""

    def __bool__(self) -> bool:
        return bool(self.agreements or self.sources or self.searches or self.learnt)
