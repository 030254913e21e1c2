"""Typesets agreements for paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.agreement import Agreement
from tracker.domain.columns import LISTED, choose
from tracker.domain.errors import ValueRefused
from tracker.domain.figure_wish import FigureKind
from tracker.domain.print_job import Language, Paper, PrintContext, PrintedDocument
from tracker.domain.print_period import PrintPeriod, usual_period
from tracker.domain.progress import Progress, silent
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow
from tracker.services.exports import Exports, Selection
from tracker.services.figures import Figures
from tracker.services.histories import Histories
from tracker.services.print_figures import KINDS as FIGURE_KINDS
from tracker.services.print_figures import pictures
from tracker.services.print_parties import narrowed

if TYPE_CHECKING:
    from tracker.printing.report_pieces import Picture

KINDS = ("brief", "list", "digest", "portfolio", "dyad", "evidence")
LIST_COLUMNS = ("signed", "parties", "title", "instrument_type", "status")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What to print, and how."""

    chosen: Selection
    context: PrintContext
    total: int
    progress: Progress
    columns: tuple[str, ...]
    period: PrintPeriod
    parties: tuple[str, ...]
    figures: bool


class Prints:
    """Turns a selection into a PDF; the same library and the same day give the same bytes."""

    def __init__(  # noqa: PLR0913 - what a page says of itself
        self,
        exports: Exports,
        figures: Figures,
        reference: Reference,
        name: str,
        templates: Path,
        *,
        history: Histories,
        known_on: date | None = None,
    ) -> None:
        self._exports = exports
        self._figures = figures
        self._history = history
        self._reference = reference
        self._name = name
        self._templates = templates
        self._known_on = known_on

    def templates(self) -> tuple[str, ...]:
        """Return the names of the person's own templates."""
        from tracker.printing.templates import template_names  # noqa: PLC0415 - heavy typesetter

        return template_names(self._templates)

    def render(  # noqa: PLR0913 - what to print, and how
        self,
        kind: str,
        query: Query,
        *,
        as_of: date,
        printed_on: date | None = None,
        uuids: Sequence[str] | None = None,
        drafts: bool = False,
        paper: Paper = "a4",
        language: Language = "en",
        columns: Sequence[str] = (),
        period: PrintPeriod | None = None,
        parties: Sequence[str] = (),
        figures: bool = False,
        template: str = "",
        sort: str = "signed",
        descending: bool = True,
        progress: Progress = silent,
    ) -> PrintedDocument:
        """Typeset one of `KINDS` of what a query finds, or of what was picked.

        Without `printed_on` the pages show no day of print, so that their bytes depend on library
        and `as_of` alone. A digest tells of `period`, or of the thirty days before `as_of`, in the
        agreements and in the library; a portfolio is that of the one party, a dyad that of the
        two, which `parties` or else the query name. `template` names one of `templates`, which
        stands in for that of the kind and gets the same data. Raises `ValueRefused` for an
        unknown kind, where nothing was chosen, and where the parties are not known.
        """
        if kind not in KINDS:
            raise ValueRefused(
                f"There is no printed “{kind}”.", hint=f"Choose one of: {', '.join(KINDS)}."
            )
        places = self._reference.places
        asked, named = narrowed(kind, query, parties, places, as_of)
        chosen = Selection(
            query=asked, as_of=as_of, drafts=drafts, uuids=uuids, sort=sort, descending=descending
        )
        context = PrintContext(
            library=self._name,
            known_on=self._known_on,
            printed_on=printed_on,
            as_of=as_of,
            paper=paper,
            language=language,
            query=str(query) if uuids is None else "",
            drafts=drafts,
            template=self._template(template),
        )
        wish = _Wish(
            chosen=chosen,
            context=context,
            total=self._exports.count(chosen),
            progress=progress,
            columns=tuple(columns),
            period=period or usual_period(as_of),
            parties=named,
            figures=figures,
        )
        return self._ways[kind](wish)

    @property
    def _ways(self) -> dict[str, Callable[[_Wish], PrintedDocument]]:
        return {
            "brief": self._briefs,
            "list": self._list,
            "digest": self._digest,
            "portfolio": self._portfolio,
            "dyad": self._dyad,
            "evidence": self._evidence,
        }

    def _template(self, name: str) -> Path | None:
        from tracker.printing.templates import find_template  # noqa: PLC0415

        return find_template(self._templates, name) if name else None

    def _briefs(self, wish: _Wish) -> PrintedDocument:
        from tracker.printing.briefs import render_brief  # noqa: PLC0415 - heavy typesetter

        dossiers = self._exports.dossiers(wish.chosen)
        return render_brief(
            dossiers, wish.context, self._reference, wish.progress, total=wish.total
        )

    def _list(self, wish: _Wish) -> PrintedDocument:
        from tracker.printing.lists import render_list  # noqa: PLC0415

        wanted = choose(wish.columns or LIST_COLUMNS, LISTED)
        rows = self._exports.rows(wish.chosen)
        return render_list(
            rows,
            wanted,
            wish.context,
            self._reference,
            wish.progress,
            pictures=self._pictures(wish, *FIGURE_KINDS) if wish.figures else (),
        )

    def _digest(self, wish: _Wish) -> PrintedDocument:
        from tracker.printing.digest import render_digest  # noqa: PLC0415

        return render_digest(
            self._exports.records(wish.chosen),
            wish.period,
            wish.context,
            self._reference,
            news=self._history.news(wish.period.first, wish.period.last),
            total=wish.total,
            progress=wish.progress,
        )

    def _portfolio(self, wish: _Wish) -> PrintedDocument:
        from tracker.printing.portfolio import render_portfolio  # noqa: PLC0415

        [party] = wish.parties
        return render_portfolio(
            party,
            self._rows_of(wish),
            wish.context,
            self._reference,
            pictures=self._pictures(wish, *(FIGURE_KINDS if wish.figures else FIGURE_KINDS[:1])),
            total=wish.total,
            progress=wish.progress,
        )

    def _dyad(self, wish: _Wish) -> PrintedDocument:
        from tracker.printing.dyad import render_dyad  # noqa: PLC0415

        one, two = wish.parties
        records = [
            record for record in self._exports.records(wish.chosen) if _between(record, wish)
        ]
        return render_dyad(
            (one, two),
            records,
            self._others(records, wish),
            wish.context,
            self._reference,
            pictures=self._pictures(wish, *FIGURE_KINDS) if wish.figures else (),
            total=wish.total,
            progress=wish.progress,
        )

    def _evidence(self, wish: _Wish) -> PrintedDocument:
        from tracker.printing.evidence_report import render_evidence  # noqa: PLC0415

        return render_evidence(
            self._exports.dossiers(wish.chosen),
            wish.context,
            self._reference,
            total=wish.total,
            progress=wish.progress,
        )

    def _rows_of(self, wish: _Wish) -> Iterator[AgreementRow]:
        """Yield the rows with the parties asked for, as what was picked may have others."""
        wanted = set(wish.parties)
        for row in self._exports.rows(wish.chosen):
            if wanted <= {party.code for party in row.parties}:
                yield row

    def _others(self, records: Sequence[Agreement], wish: _Wish) -> dict[str, str]:
        """Return words for the agreements that these are related to, by uuid."""
        known = {record.uuid for record in records}
        wanted = sorted({r.other for record in records for r in record.relations} - known)
        rows = self._exports.rows(replace(wish.chosen, uuids=wanted, drafts=True))
        return {row.uuid: row.title for row in rows if row.title}

    def _pictures(self, wish: _Wish, *kinds: FigureKind) -> list[Picture]:
        return pictures(self._figures, kinds, wish.chosen, wish.context.language)


def _between(record: Agreement, wish: _Wish) -> bool:
    return set(wish.parties) <= {party.code for party in record.parties}
