"""Writes agreements to files for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypedDict

from tracker.domain.agreement import Agreement
from tracker.domain.columns import WIDE, choose
from tracker.domain.dossier import Dossier
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
from tracker.exchange.package_file import Contents, PackageWriter
from tracker.exchange.record_json import record_object
from tracker.exchange.wide_csv import cells_of, fields_of, write_wide, write_wide_columns
from tracker.exchange.workbook_file import WorkbookWriter
from tracker.exchange.workbook_progress import SheetProgress
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What to write where, and how."""

    target: Path
    form: ExportForm
    chosen: Selection
    rule: DyadRule
    columns: tuple[str, ...]
    bom: bool
    told: _Told

    @property
    def whole(self) -> _Whole:
        """What writers of whole records are told."""
        return {"proposals": self.chosen.drafts, **self.told}


class _Told(TypedDict):
    """How many there may be, and who listens."""

    total: int
    progress: Progress


class _Whole(_Told):
    """As `_Told`, and whether proposals go with the records."""

    proposals: bool


class Exports:
    """One way out for command line and window; the file is whole or the old one stays."""

    def __init__(
        self,
        agreements: Agreements,
        dossiers: Dossiers,
        reference: Reference,
        *,
        known_on: date | None = None,
    ) -> None:
        self._agreements = agreements
        self._known_on = known_on
        """Day at whose end the library was as it is written; None for the present."""
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
        form = form_of(target.name, shape)
        counted = form is not ExportForm.WIDE or uuids is not None
        total = self.count(chosen) if counted else 0
        wish = _Wish(
            target=target,
            form=form,
            chosen=chosen,
            rule=rule,
            columns=tuple(columns),
            bom=bom,
            told={"total": total, "progress": progress},
        )
        return self._ways[form](wish)

    @property
    def _ways(self) -> dict[ExportForm, Callable[[_Wish], int]]:
        return {
            ExportForm.WIDE: self._write_wide,
            ExportForm.LONG: self._write_long,
            ExportForm.DYAD_YEAR: self._write_dyad_years,
            ExportForm.WORKBOOK: self._write_workbook,
            ExportForm.JSON: self._write_json,
            ExportForm.PACKAGE: self._write_package,
            ExportForm.CSL: self._write_citations,
            ExportForm.RIS: self._write_citations,
            ExportForm.BIBTEX: self._write_citations,
            ExportForm.CALENDAR: self._write_calendar,
        }

    def _write_wide(self, wish: _Wish) -> int:
        chosen, columns = wish.chosen, wish.columns
        if chosen.uuids is not None:
            rows = self.rows(chosen)
            return write_wide(rows, wish.target, columns=columns, bom=wish.bom, **wish.told)
        with self._agreements.columns(
            chosen.query,
            fields_of(columns),
            as_of=chosen.as_of,
            drafts=chosen.drafts,
            sort=chosen.sort,
            descending=chosen.descending,
        ) as found:
            heard = wish.told["progress"]
            return write_wide_columns(
                found, wish.target, columns=columns, bom=wish.bom, progress=heard
            )

    def _write_long(self, wish: _Wish) -> int:
        return write_long(self.dossiers(wish.chosen), wish.target, bom=wish.bom, **wish.whole)

    def _write_json(self, wish: _Wish) -> int:
        return write_json(self.dossiers(wish.chosen, texts=False), wish.target, **wish.whole)

    def _write_dyad_years(self, wish: _Wish) -> int:
        return write_dyad_years(
            self.records(wish.chosen),
            wish.target,
            self._reference.places,
            as_of=wish.chosen.as_of,
            rule=wish.rule,
            bom=wish.bom,
            **wish.whole,
        )

    def _write_calendar(self, wish: _Wish) -> int:
        records = self.records(wish.chosen)
        return write_calendar(records, wish.target, as_of=wish.chosen.as_of, **wish.whole)

    def _write_citations(self, wish: _Wish) -> int:
        return write_citations(self._sources(wish), wish.target, wish.form)

    def _write_package(self, wish: _Wish) -> int:
        chosen, told = wish.chosen, wish.told
        uuids = sorted(set(self._uuids(chosen)))
        ordered = replace(chosen, uuids=uuids)
        contents = Contents(self._dossiers.text, self._dossiers.original)
        done = 0
        with PackageWriter(contents, dict(self._about(chosen)), chosen.drafts) as package:
            for row in self.rows(ordered):
                package.add_row(row)
            for done, dossier in enumerate(self.dossiers(ordered), start=1):
                package.add(dossier)
                told["progress"](done, told["total"])
            package.write(wish.target)
        return done

    def _write_workbook(self, wish: _Wish) -> int:
        chosen = wish.chosen
        columns = choose(wish.columns) if wish.columns else WIDE
        with (
            self._agreements.tables(
                chosen.query,
                fields_of(wish.columns),
                as_of=chosen.as_of,
                uuids=chosen.uuids,
                drafts=chosen.drafts,
                sort=chosen.sort,
                descending=chosen.descending,
            ) as found,
            WorkbookWriter(self._about(chosen), columns) as workbook,
        ):
            unsettled = self._dossiers.each(found.unsettled, as_of=chosen.as_of)
            for dossier in unsettled:
                place = found.unsettled[dossier.agreement.uuid]
                workbook.add_record(record_object(dossier, proposals=chosen.drafts), place)
            heard = SheetProgress(len(found.rows.order), **wish.told)
            listed = heard.listed(cells_of(found.rows, columns))
            return workbook.write(wish.target, listed, lambda key: heard.parts(found.parts(key)))

    def count(self, chosen: Selection) -> int:
        """Return how many agreements a selection has at most."""
        if chosen.uuids is not None:
            return len(chosen.uuids)
        return self._agreements.count(chosen.query, as_of=chosen.as_of, drafts=chosen.drafts)

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

    def _sources(self, wish: _Wish) -> Iterator[Source]:
        total, progress = wish.told["total"], wish.told["progress"]
        for done, dossier in enumerate(self.dossiers(wish.chosen, texts=False), start=1):
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

    def _about(self, chosen: Selection) -> tuple[tuple[str, str], ...]:
        """Return what a file says of its own content, by what it is about."""
        picked = chosen.uuids is not None
        search = "what was picked by hand" if picked else str(chosen.query) or "every agreement"
        known = self._known_on
        return (
            ("Agreements", search),
            ("Status as of", chosen.as_of.isoformat()),
            *([("As recorded by", known.isoformat())] if known else []),
            ("Drafts and proposals", "included" if chosen.drafts else "left out"),
        )
