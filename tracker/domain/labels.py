"""The words that people see for the ids of the closed lists."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

LabelTable: TypeAlias = Mapping[str, Mapping[str, Mapping[str, str]]]
"""List name → member id → {"en", "es", and for short forms "en_short", "es_short"} → words."""


class Labels:
    """Names the members of the closed lists in the languages of the program."""

    def __init__(self, data: LabelTable) -> None:
        self._data = data

    def label(self, member: Enum, language: str = "en") -> str:
        """Return the words for a member, in English where the language has none."""
        words = self._words(member)
        return words.get(language) or words.get("en") or _spoken(member)

    def short(self, member: Enum, language: str = "en") -> str:
        """Return the short form, such as MoC; the full label where there is none."""
        words = self._words(member)
        return words.get(f"{language}_short") or self.label(member, language)

    def _words(self, member: Enum) -> Mapping[str, str]:
        return self._data.get(type(member).__name__, {}).get(str(member.value), {})


def _spoken(member: Enum) -> str:
    return member.name.replace("_", " ").lower()
