"""The taxonomy of cooperation areas: groups, and the terms below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A term of the taxonomy. Groups (no dot in the id) cannot be assigned, only searched."""

    id: str
    code: str
    """Four digits, for order."""
    labels: Mapping[str, str]
    definition: str = ""
    triggers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Phrases per language that suggest the term; syntax as in the taxonomy's match rules."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Everyday words per language that name the term only where they say what was agreed on."""
    not_if_near: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    """English names that people may type or search for instead of the label."""
    maps: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)
    """Nearest headings elsewhere by scheme (eurovoc, unbis, wti, ukto): id, label, relation."""

    @property
    def group(self) -> str:
        """Id of the group this term belongs to; its own id for a group."""
        return self.id.partition(".")[0]

    @property
    def assignable(self) -> bool:
        """Whether an agreement can be given this term."""
        return "." in self.id

    def label(self, language: str = "en") -> str:
        """Return the words to show, in English where the language has none."""
        return self.labels.get(language) or self.labels["en"]


class Areas:
    """The taxonomy in order of its codes."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._by_id = {area.id: area for area in sorted(areas, key=lambda area: area.code)}

    def __iter__(self) -> Iterator[Area]:
        return iter(self._by_id.values())

    def __contains__(self, id: object) -> bool:  # noqa: A002 - the standard word
        return id in self._by_id

    def get(self, id: str) -> Area | None:  # noqa: A002
        """Return the term with this id, if there is one."""
        return self._by_id.get(id)

    def label(self, id: str, language: str = "en") -> str:  # noqa: A002
        """Return the words to show for an id; the id itself where it is unknown."""
        area = self._by_id.get(id)
        return area.label(language) if area else id

    def assignable(self) -> tuple[Area, ...]:
        """Return the terms an agreement can be given."""
        return tuple(area for area in self if area.assignable)
