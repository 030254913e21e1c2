"""The counts behind an evidence meter, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tracker.domain.claim import Claim, Support
from tracker.domain.row import AgreementRow
from tracker.gui.marks import MarkKind

STEPS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterFigures:
    """The counts behind a meter."""

    claims: int = 0
    accepted: int = 0
    proposed: int = 0
    unsupported: int = 0
    conflicts: int = 0

    @property
    def filled(self) -> int:
        """How many of the five dots are filled; all only if every value is accepted."""
        if not self.claims:
            return 0
        if self.accepted >= self.claims:
            return STEPS
        return min(STEPS - 1, round(STEPS * self.accepted / self.claims))

    @property
    def worst(self) -> MarkKind | None:
        """The mark that deserves attention first."""
        if self.conflicts:
            return MarkKind.CONFLICT
        if self.unsupported:
            return MarkKind.UNSUPPORTED
        return MarkKind.PROPOSED if self.proposed else None

    @property
    def words(self) -> str:
        """The figures in words, for tooltip and screen readers."""
        translate = QCoreApplication.translate
        parts = [
            translate("EvidenceMeter", "{n} of {total} values accepted").format(
                n=self.accepted, total=self.claims
            )
        ]
        if self.proposed:
            parts.append(translate("EvidenceMeter", "{n} proposed").format(n=self.proposed))
        if self.unsupported:
            parts.append(translate("EvidenceMeter", "{n} unsupported").format(n=self.unsupported))
        if self.conflicts:
            parts.append(translate("EvidenceMeter", "{n} in conflict").format(n=self.conflicts))
        return ", ".join(parts)


def row_figures(row: AgreementRow) -> MeterFigures:
    """Return the counts of a row of the list."""
    return MeterFigures(
        claims=row.n_claims,
        accepted=row.n_accepted,
        proposed=row.n_proposed,
        unsupported=row.n_unsupported,
        conflicts=row.n_conflicts,
    )


def claim_figures(claims: Sequence[Claim]) -> MeterFigures:
    """Count the claims of one record."""
    supports = [claim.support for claim in claims]
    return MeterFigures(
        claims=len(supports),
        accepted=supports.count(Support.ACCEPTED),
        proposed=supports.count(Support.PROPOSED),
        unsupported=supports.count(Support.UNSUPPORTED),
        conflicts=supports.count(Support.CONFLICT),
    )
