"""Writes agreements to files for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.domain.agreement import Agreement
from tracker.domain.dossier import Dossier
from tracker.domain.errors import FileUnusable
from tracker.domain.export_form import DyadRule, ExportForm, form_of
from tracker.domain.progress import Progress, silent
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow
from tracker.domain.source import Source
from tracker.domain.vocabulary import Stage
from tracker.exchange.calendar_file import write_calendar
from tracker.exchange.citations import write_citations
from tracker.exchange.dyad_year import write_dyad_years
from tracker.exchange.json_file import write_json
from tracker.exchange.long_csv import write_long
from tracker.exchange.wide_csv import write_wide
from tracker.services.agreements import Agreements
from tracker.services.dossiers import Dossiers


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which agreements leave the library, and as of which day."""

    query: Query
    as_of: date
    drafts: bool = False
    uuids: Sequence[str] | None = None
    """These, in this order, in place of what the query finds."""
    sort: str = "signed"
    """Column that what the query finds is ordered by."""
    descending: bool = True


@dataclass(frozen=True, slots=True)
class _Wish:
    """What to write where, and how."""

    target: Path
    form: ExportForm
    chosen: Selection
    rule: DyadRule
    columns: tuple[str, ...]
    bom: bool


class Exports:
    """One way out for command line and window; the file is whole or the old one stays."""

    def __init__(self, agreements: Agreements, dossiers: Dossiers, reference: Reference) -> None:
        self._agreements = agreements
        self._dossiers = dossiers
        self._reference = reference

    def write(  # noqa: PLR0913 - what to write, and how
        self,
        target: Path,
        query: Query,
        *,
        as_of: date,
        shape: str = "wide",
        rule: DyadRule = DyadRule.AS_SIGNED,
        columns: Sequence[str] = (),
        drafts: bool = False,
        bom: bool = False,
        uuids: Sequence[str] | None = None,
        sort: str = "signed",
        descending: bool = True,
        progress: Progress = silent,
    ) -> int:
        """Write what matches to `target`, in the form its name ends in, and return how many.

        What is counted is `ExportForm.counts`. Raises `FileUnusable` for a form or place that
        cannot be written, `ValueRefused` for an unknown shape or column.
        """
        chosen = Selection(
            query=query,
            as_of=as_of,
            drafts=drafts,
            uuids=uuids,
            sort=sort,
            descending=descending,
        )
        wish = _Wish(target, form_of(target.name, shape), chosen, rule, tuple(columns), bom)
        total = (
            len(uuids)
            if uuids is not None
            else self._agreements.count(query, as_of=as_of, drafts=drafts)
        )
        return self._written(wish, total, progress)

    def _written(self, wish: _Wish, total: int, progress: Progress) -> int:
        target, chosen, drafts = wish.target, wish.chosen, wish.chosen.drafts
        match wish.form:
            case ExportForm.JSON:
                return write_json(
                    self.dossiers(chosen, texts=False),
                    target,
                    proposals=drafts,
                    total=total,
                    progress=progress,
                )
            case ExportForm.LONG:
                return write_long(
                    self.dossiers(chosen),
                    target,
                    proposals=drafts,
                    bom=wish.bom,
                    total=total,
                    progress=progress,
                )
            case ExportForm.WIDE:
                return write_wide(
                    self.rows(chosen),
                    target,
                    columns=wish.columns,
                    bom=wish.bom,
                    total=total,
                    progress=progress,
                )
            case ExportForm.DYAD_YEAR:
                return write_dyad_years(
                    self.records(chosen),
                    target,
                    self._reference.places,
                    as_of=chosen.as_of,
                    rule=wish.rule,
                    proposals=drafts,
                    bom=wish.bom,
                    total=total,
                    progress=progress,
                )
            case ExportForm.CALENDAR:
                return write_calendar(
                    self.records(chosen),
                    target,
                    as_of=chosen.as_of,
                    proposals=drafts,
                    total=total,
                    progress=progress,
                )
            case ExportForm.CSL | ExportForm.RIS | ExportForm.BIBTEX:
                return write_citations(self._sources(chosen, total, progress), target, wish.form)
            case ExportForm.WORKBOOK | ExportForm.PACKAGE:
                raise FileUnusable(
                    f"{target.name} does not end in a format that can be written.",
                    hint="Name it .csv or .json.",
                )

    def rows(self, chosen: Selection) -> Iterator[AgreementRow]:
        """Yield the rows of a selection."""
        if chosen.uuids is None:
            yield from self._agreements.rows(
                chosen.query,
                as_of=chosen.as_of,
                drafts=chosen.drafts,
                sort=chosen.sort,
                descending=chosen.descending,
            )
        else:
            for row in self._agreements.some(
                chosen.uuids, as_of=chosen.as_of, drafts=chosen.drafts
            ):
                if chosen.drafts or row.stage is Stage.REVIEWED:
                    yield row

    def records(self, chosen: Selection) -> Iterator[Agreement]:
        """Yield the records of a selection, without their sources."""
        for agreement in self._dossiers.records(self._uuids(chosen)):
            if chosen.drafts or agreement.stage is Stage.REVIEWED:
                yield agreement

    def dossiers(self, chosen: Selection, *, texts: bool = True) -> Iterator[Dossier]:
        """Yield everything about each agreement of a selection."""
        uuids = self._uuids(chosen)
        for dossier in self._dossiers.each(uuids, as_of=chosen.as_of, texts=texts):
            if chosen.drafts or dossier.agreement.stage is Stage.REVIEWED:
                yield dossier

    def _sources(self, chosen: Selection, total: int, progress: Progress) -> Iterator[Source]:
        for done, dossier in enumerate(self.dossiers(chosen, texts=False), start=1):
            yield from dossier.sources
            progress(done, total)

    def _uuids(self, chosen: Selection) -> Sequence[str]:
        if chosen.uuids is not None:
            return chosen.uuids
        return self._agreements.uuids(
            chosen.query,
            as_of=chosen.as_of,
            drafts=chosen.drafts,
            sort=chosen.sort,
            descending=chosen.descending,
        )
