"""What an import would do, as a person looks at it: counts, and some rows of each outcome."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tracker.domain.import_report import ImportReport, Outcome, PreviewRow
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.problems_file import ProblemRow, write_problems
from tracker.exchange.importing.values import shortened
from tracker.services.importing.proposals import Proposal

PREVIEWED = 500
"""Rows of each outcome that a plan shows."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import under a mapping would do; nothing of it is written yet."""

    path: Path
    mapping: Mapping | None
    report: ImportReport
    header: tuple[str, ...]
    told: tuple[ProblemRow, ...]
    """Rows that need a look."""
    only_gaps: bool = False
    """Whether known records take only what they lack."""

    def save_problems(self, path: Path) -> int:
        """Write the rows that need a look, to be corrected and imported again. Returns how many.

        Raises `FileUnusable` where that cannot be done.
        """
        return write_problems(self.header, self.told, path)


@dataclass
class Previews:
    """Keeps rows up to a limit for each outcome, so that a large table needs no more memory."""

    limit: int = 0
    rows: list[PreviewRow] = field(default_factory=list)
    _kept: Counter[Outcome] = field(default_factory=Counter)

    def take(self, proposal: Proposal) -> None:
        """Keep the proposal unless there are enough of its kind."""
        if self._kept[proposal.outcome] < self.limit:
            self._kept[proposal.outcome] += 1
            self.rows.append(preview_of(proposal))


def preview_of(proposal: Proposal) -> PreviewRow:
    """Return the row of a proposal, with what is known of the record it would become."""
    agreement = proposal.agreement
    if agreement is None:
        title = shortened(" · ".join(filter(None, map(str.strip, proposal.row.cells))))
        return PreviewRow(
            row=proposal.row.number,
            outcome=proposal.outcome,
            title=title,
            problems=proposal.problems,
        )
    signing = agreement.signing
    return PreviewRow(
        row=proposal.row.number,
        outcome=proposal.outcome,
        title=agreement.title,
        parties=tuple(party.value for party in agreement.parties),
        signed=signing.date if signing else "",
        instrument_type=agreement.instrument_type,
        areas=tuple(area.value for area in agreement.areas),
        problems=proposal.problems,
    )
