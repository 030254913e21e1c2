"""Gives each agreement of an article the clauses that speak of it, as values with their words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.domain.vocabulary import DurationKind, Field, Stance
from tracker.extraction.clauses.provisions import Provision, provisions
from tracker.extraction.document.article import Document
from tracker.extraction.text.sentences import Kind

_FOLLOWS = 2
"""Sentences after one that is of an agreement which still speak of it, if they name no other."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the clauses of one agreement say; empty and None where they say nothing."""

    duration: str = ""
    """ISO 8601 length, with a further term behind a plus, or that there is no end."""
    notice_period: str = ""
    tacit_renewal: bool | None = None
    told: tuple[Provision, ...] = ()
    """Each value with the words that say it, or that contradict it."""


class Clauses:
    """The clauses of one article, by the sentence they stand in."""

    def __init__(self, document: Document, past: Collection[int]) -> None:
        self._found = {
            number: found
            for number, sentence in enumerate(document.sentences)
            if sentence.kind is not Kind.HEADING and number not in past
            if (found := tuple(provisions(document, sentence)))
        }

    def of(self, own: Collection[int], others: Sequence[Collection[int]]) -> Terms:
        """Return what is agreed in one agreement, beside the sentences of the others."""
        told = [
            each
            for number, found in self._found.items()
            if not others or _belongs(number, own, others)
            for each in found
        ]
        return _terms(told) if told else Terms()


def _belongs(number: int, own: Collection[int], others: Sequence[Collection[int]]) -> bool:
    """Whether a sentence, or the one it follows, is of this agreement and of no other."""
    for before in range(_FOLLOWS + 1):
        shared = any(number - before in other for other in others)
        if shared:
            return False
        if number - before in own:
            return True
    return False


def _terms(told: Sequence[Provision]) -> Terms:
    by_field = {
        field: [each for each in told if each.field is field]
        for field in (Field.DURATION, Field.TACIT_RENEWAL, Field.NOTICE_PERIOD)
    }
    durations, renewals, notices = by_field.values()
    renewal = renewals[0] if renewals else None
    duration = durations[0].value if durations else ""
    further = renewal.further if renewal else ""
    if further and duration not in ("", further, DurationKind.INDEFINITE):
        duration = f"{duration}+{further}"
    told_by = (
        *_lasting(durations, duration, renewal),
        *(each for each in renewals if renewal and each.value == renewal.value),
        *(each for each in notices if each.value == notices[0].value),
    )
    return Terms(
        duration=duration,
        notice_period=notices[0].value if notices else "",
        tacit_renewal=renewal.value == "yes" if renewal else None,
        told=told_by,
    )


def _lasting(
    durations: Sequence[Provision], value: str, renewal: Provision | None
) -> Iterator[Provision]:
    """Yield the words for the term, those of its further term, and what contradicts them."""
    for each in durations:
        if each.value == durations[0].value:
            yield replace(each, value=value)
        else:
            yield replace(each, stance=Stance.CONTRADICTS)
    if renewal and "+" in value:
        yield replace(renewal, field=Field.DURATION, value=value)
