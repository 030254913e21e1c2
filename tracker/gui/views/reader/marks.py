"""The passages of a text as the reader shows them: numbered, grouped and nested."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tracker.domain.agreement import Agreement
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import EvidenceState
from tracker.gui.tokens import Group, group_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A passage in the reader. Offsets count code points of the text."""

    key: str
    """What `focus_mark` and `mark_activated` call it: its number, as text."""
    start: int
    end: int
    number: int
    group: Group = Group.OTHER
    outer: bool = False
    """Whether another passage lies within it, so that its line is drawn lower."""
    words: str = ""
    """What it speaks for, for the tooltip."""


def passage_marks(
    agreement: Agreement,
    text: str,
    numbers: Mapping[str, int],
    names: Mapping[str, str] | None = None,
) -> tuple[Mark, ...]:
    """Return the marks of one source text, in its order; passages with one span are one mark.

    `numbers` gives each passage uuid its number, as `Dossier.numbers` does; `names` the
    words for a field's id.
    """
    spans: dict[int, list[Evidence]] = {}
    for evidence in agreement.evidence:
        passage = evidence.passage
        stands = evidence.state is not EvidenceState.REJECTED
        if stands and passage.text == text and passage.uuid in numbers:
            spans.setdefault(numbers[passage.uuid], []).append(evidence)
    return nested(_mark(number, found, names or {}) for number, found in spans.items())


def nested(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Sort the marks by place, and note which of them hold another."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.number))
    found = []
    for index, mark in enumerate(ordered):
        following = ordered[index + 1] if index + 1 < len(ordered) else None
        found.append(replace(mark, outer=following is not None and following.start < mark.end))
    return tuple(found)


def _mark(number: int, found: list[Evidence], names: Mapping[str, str]) -> Mark:
    first = found[0]
    fields = dict.fromkeys(names.get(evidence.field, "") for evidence in found)
    return Mark(
        key=str(number),
        start=first.passage.start,
        end=first.passage.end,
        number=number,
        group=group_of(first.field),
        words=", ".join(field for field in fields if field),
    )
