"""Everything about one agreement that a panel or a printed summary shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.domain.agreement import Agreement
from tracker.domain.claim import Claim, claims
from tracker.domain.event import status_on
from tracker.domain.passage import Passage
from tracker.domain.resemblance import witnesses
from tracker.domain.source import Source
from tracker.domain.vocabulary import EvidenceState, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedAgreement:
    """The other end of a relation, with enough words to recognise it."""

    uuid: str
    title: str
    parties: tuple[str, ...]
    signed: str
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """An agreement with its sources, for a chosen day."""

    agreement: Agreement
    sources: tuple[Source, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    """Each source text by its uuid."""
    text_sources: Mapping[str, str] = field(default_factory=dict)
    """Uuid of the source each text belongs to."""
    related: Mapping[str, RelatedAgreement] = field(default_factory=dict)
    as_of: dt.date
    created: str = ""
    changed: str = ""

    @property
    def status(self) -> Status:
        """Where the agreement stands on the day."""
        return status_on(self.agreement.events, self.as_of, self.agreement.binding)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The values that need evidence, in the order the record shows them."""
        return claims(self.agreement)

    @property
    def n_witnesses(self) -> int:
        """How many of the sources were written apart: copies of one report are one witness."""
        newest = [self.texts[source.text] for source in self.sources if source.text in self.texts]
        unread = len(self.sources) - len(newest)
        return witnesses(newest) + unread if len(self.sources) > 1 else len(self.sources)

    def source_of(self, passage: Passage) -> Source | None:
        """Return the source a passage was cut from."""
        wanted = self.text_sources.get(passage.text)
        return next((source for source in self.sources if source.uuid == wanted), None)

    def numbers(self) -> dict[str, int]:
        """Give each passage a number, from 1, by source and then by place in its text.

        Keys are passage uuids; passages with the same span share a number, and so read the same in
        the reader's margin, in the record and in the footnotes of the brief.
        """
        order = {source.uuid: index for index, source in enumerate(self.sources)}
        standing = (e for e in self.agreement.evidence if e.state is not EvidenceState.REJECTED)
        keys = {
            p.uuid: (
                order.get(self.text_sources.get(p.text, ""), len(order)),
                p.start,
                p.end,
                p.text,
            )
            for p in (evidence.passage for evidence in standing)
        }
        numbers = {key: number for number, key in enumerate(sorted(set(keys.values())), start=1)}
        return {uuid: numbers[key] for uuid, key in keys.items()}
