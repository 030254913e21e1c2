"""The long CSV: one row per value and passage, for people who re-check every value.

For each agreement, in this order:

- each value in the order the record shows them, one row per passage. The values of one party,
  signature or event follow one another. A value without a passage has one row whose columns from
  `stance` on are empty: it is unsupported.
- after the rows of a party, signature, event, area or relation, its details: `stance` is `detail`,
  and `field` says of what, such as `signatories.capacity`; details of the record follow all parts.
  They are told, not asked for: a detail without a passage is not unsupported.
- each gap: `field`, an empty `value`, `stance` is `gap`, and `state` is the reason, followed by
  `: ` and the note where there is one. After it, rows with the same field and the stance of their
  passage are the words that come closest.
- each passage that speaks about something no value or gap stands for, with the value it gives.
- each source of the agreement that has no row yet: `field` and `value` are empty.

`start` and `end` count code points of the source text whose SHA-256 is `text_sha256`. `method`
says how a passage came to its value, `rule` and `confidence` (0 to 1) which rule proposed it and
how sure it was; a row added by hand leaves the three empty, or out. Passages are accepted ones,
unless proposals are asked for; then those proposed and those rejected come too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.article import text_digest
from tracker.domain.claim import Claim
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.progress import Progress, silent
from tracker.domain.source import Source
from tracker.domain.vocabulary import Field
from tracker.exchange.csv_file import write_table
from tracker.exchange.long_details import (
    DETAIL,
    details,
    evidence_details,
    parts_of,
    record_details,
)

LONG_AT_FIRST = (
    "agreement_id",
    "field",
    "value",
    "stance",
    "state",
    "explicitness",
    "source_id",
    "publisher",
    "published",
    "url",
    "tier",
    "exact",
    "start",
    "end",
    "page",
    "text_sha256",
)
"""The columns that every long table has had; one without the later ones can be imported too."""
LONG = (*LONG_AT_FIRST, "method", "rule", "confidence")
"""The columns and their order: a contract with other programs, so new ones come last."""
_BEHIND = len(LONG) - 3
"""How many columns tell what stands behind a value."""

_Row: TypeAlias = list[str]


class Detailed(Enum):
    """Says of a row that it tells a detail."""

    DETAIL = DETAIL


_Behind: TypeAlias = Evidence | Gap | Detailed | None
"""What stands behind a row: a passage, the reason for a gap, nothing, or that none is asked."""


def write_long(  # noqa: PLR0913 - one way for command line and window
    dossiers: Iterable[Dossier],
    path: Path,
    *,
    proposals: bool = False,
    bom: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write agreements as they come and return how many there were; `progress` counts them too."""
    counted = _Counted(dossiers, total, progress)
    rows = (row for dossier in counted for row in long_rows(dossier, proposals=proposals))
    write_table(LONG, rows, path, bom=bom)
    return counted.done


def long_rows(dossier: Dossier, *, proposals: bool = False) -> Iterator[_Row]:
    """Yield the rows of one agreement, one cell per column of `LONG`."""
    if not proposals:
        dossier = replace(dossier, agreement=accepted_part(dossier.agreement))
    quoted: set[str] = set()
    digests = {uuid: text_digest(text) for uuid, text in dossier.texts.items()}
    for field, value, behind in _told(dossier.agreement, dossier.claims):
        source = dossier.source_of(behind.passage) if isinstance(behind, Evidence) else None
        if source:
            quoted.add(source.uuid)
        yield [dossier.agreement.uuid, field, value, *_cells(behind, source, digests)]
    for source in dossier.sources:
        if source.uuid not in quoted:
            row = [dossier.agreement.uuid, "", "", "", "", "", *_source_cells(source)]
            yield [*row, "", "", "", "", source.text_sha256, "", "", ""]


class _Counted:
    """Passes agreements on, and tells the listener how many have gone."""

    def __init__(self, dossiers: Iterable[Dossier], total: int, progress: Progress) -> None:
        self._dossiers = dossiers
        self._total = total
        self._progress = progress
        self.done = 0

    def __iter__(self) -> Iterator[Dossier]:
        for dossier in self._dossiers:
            yield dossier
            self.done += 1
            self._progress(self.done, self._total)


def _told(agreement: Agreement, claimed: Sequence[Claim]) -> Iterator[tuple[str, str, _Behind]]:
    of_items: dict[str | None, list[Claim]] = {}
    for claim in claimed:
        of_items.setdefault(claim.item, []).append(claim)
    own = of_items.pop(None, [])
    yield from _values(claim for claim in own if claim.field in _FIRST)
    for part, start in parts_of(agreement):
        claims = of_items.get(part.uuid, [])
        if not claims or claims[0].field != start[0]:
            yield *start, Detailed.DETAIL
        yield from _values(claims)
        for name, value in details(agreement, part):
            yield name, value, Detailed.DETAIL
    yield from _values(claim for claim in own if claim.field not in _FIRST)
    for name, value in record_details(agreement):
        yield name, value, Detailed.DETAIL
    yield from _empty(agreement, {e.uuid for claim in claimed for e in claim.evidence})


_FIRST = (Field.TITLE, Field.INSTRUMENT_TYPE)


def _values(claimed: Iterable[Claim]) -> Iterator[tuple[str, str, _Behind]]:
    for claim in claimed:
        for evidence in claim.evidence:
            yield claim.field, claim.value, evidence
            for name, words in evidence_details(evidence, claim.value):
                yield name, words, Detailed.DETAIL
        if not claim.evidence:
            yield claim.field, claim.value, None


def _empty(agreement: Agreement, told: Collection[str]) -> Iterator[tuple[str, str, _Behind]]:
    """Yield gaps with the words that come closest, then passages about nothing the record has."""
    loose = {e.uuid: e for e in agreement.evidence if e.uuid not in told}
    for gap in agreement.gaps:
        yield gap.field, "", gap
        for evidence in [e for e in loose.values() if e.field is gap.field and e.item is None]:
            del loose[evidence.uuid]
            yield gap.field, "", evidence
    for evidence in loose.values():
        yield evidence.field, evidence.value, evidence


def _cells(behind: _Behind, source: Source | None, digests: Mapping[str, str]) -> _Row:
    if behind is None:
        return [""] * _BEHIND
    if isinstance(behind, Detailed):
        return [DETAIL, *[""] * (_BEHIND - 1)]
    if isinstance(behind, Gap):
        reason = f"{behind.reason}: {behind.note}" if behind.note else behind.reason
        return ["gap", reason, *[""] * (_BEHIND - 2)]
    passage = behind.passage
    return [
        behind.stance,
        behind.state,
        behind.explicitness,
        *_source_cells(source),
        passage.exact,
        str(passage.start),
        str(passage.end),
        str(passage.page or ""),
        digests.get(passage.text, source.text_sha256 if source else ""),
        behind.method,
        behind.rule,
        "" if behind.confidence is None else repr(behind.confidence),
    ]


def _source_cells(source: Source | None) -> _Row:
    if source is None:
        return [""] * 5
    meta = source.metadata
    return [source.uuid, meta.publisher, meta.published, meta.url, str(meta.tier)]
