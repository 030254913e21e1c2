"""The columns of the list: their headings, widths, order and words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tracker.domain.row import AgreementRow
from tracker.domain.vocabulary import Binding, GapReason, SourceTier
from tracker.gui.naming import Naming, untitled
from tracker.gui.wording import translate

Words = Callable[[AgreementRow, Naming], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """One column of the list."""

    key: str
    """Also the key the list is sorted by."""
    title: str
    text: Words
    width: int = 110
    shown: bool = False
    """Whether people see it before they choose."""
    right: bool = False
    kind: str = "text"
    """`text`, `parties` or `evidence`: how it is painted."""
    yields: int = 0
    """Order in which columns give way when the window is narrow; 0 never does."""

    @property
    def heading(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("ListColumns", self.title)


def _signed(row: AgreementRow, naming: Naming) -> str:
    if row.signed or not row.signed_gap:
        return row.signed
    if row.signed_gap == GapReason.SEARCHED_NOT_FOUND:
        return QCoreApplication.translate("ListColumns", "not found")
    return naming.label(GapReason(row.signed_gap))


def _title(row: AgreementRow, naming: Naming) -> str:
    kind = naming.label(row.instrument_type) if row.instrument_type else ""
    return row.title or kind or untitled()


def _parties(row: AgreementRow, naming: Naming) -> str:
    return ", ".join(naming.party(party) for party in row.parties)


def _evidence(row: AgreementRow, naming: Naming) -> str:
    del naming
    return f"{row.n_accepted}/{row.n_claims}"


def _areas(row: AgreementRow, naming: Naming) -> str:
    return ", ".join(naming.area(area) for area in row.areas)


def _tier(row: AgreementRow, naming: Naming) -> str:
    return naming.label(SourceTier(row.best_tier)) if row.best_tier else ""


def _binding(row: AgreementRow, naming: Naming) -> str:
    return naming.label(Binding(row.binding)) if row.binding else ""


LIST_COLUMNS: tuple[ListColumn, ...] = (
    ListColumn(key="signed", title=translate("ListColumns", "Signed"), text=_signed, width=108,
               shown=True, right=True),
    ListColumn(key="parties", title=translate("ListColumns", "Parties"), text=_parties, width=100,
               shown=True, kind="parties"),
    ListColumn(key="title", title=translate("ListColumns", "Title"), text=_title, width=300,
               shown=True),
    ListColumn(key="instrument_type", title=translate("ListColumns", "Type"),
               text=lambda row, naming: naming.type(row.instrument_type), width=108, shown=True,
               yields=1),
    ListColumn(key="status", title=translate("ListColumns", "Status"),
               text=lambda row, naming: naming.label(row.status), width=92, shown=True, yields=2),
    ListColumn(key="evidence", title=translate("ListColumns", "Evidence"), text=_evidence,
               width=100, shown=True, kind="evidence"),
    ListColumn(key="areas", title=translate("ListColumns", "Areas"), text=_areas, width=180),
    ListColumn(key="place", title=translate("ListColumns", "Place"),
               text=lambda row, _naming: row.place),
    ListColumn(key="signatories", title=translate("ListColumns", "Signatories"),
               text=lambda row, _naming: ", ".join(row.signatories), width=180),
    ListColumn(key="in_force", title=translate("ListColumns", "In force"),
               text=lambda row, _naming: row.in_force, width=92, right=True),
    ListColumn(key="ended", title=translate("ListColumns", "Ended"),
               text=lambda row, _naming: row.ended, width=92, right=True),
    ListColumn(key="binding", title=translate("ListColumns", "Binding force"), text=_binding),
    ListColumn(key="n_sources", title=translate("ListColumns", "Sources"),
               text=lambda row, naming: naming.number(row.n_sources), width=72, right=True),
    ListColumn(key="best_tier", title=translate("ListColumns", "Best source"), text=_tier,
               width=160),
    ListColumn(key="tags", title=translate("ListColumns", "Tags"),
               text=lambda row, _naming: ", ".join(row.tags)),
)  # fmt: skip
