"""Typesets agreements for paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import islice

from tracker.domain.columns import choose
from tracker.domain.errors import ValueRefused
from tracker.domain.print_job import Language, Paper, PrintContext, PrintedDocument
from tracker.domain.progress import Progress, silent
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.services.exports import Exports, Selection

KINDS = ("brief", "list")
LIST_COLUMNS = ("signed", "parties", "title", "instrument_type", "status")


class Prints:
    """Turns a selection into a PDF; the same library and the same day give the same bytes."""

    def __init__(self, exports: Exports, reference: Reference, name: str) -> None:
        self._exports = exports
        self._reference = reference
        self._name = name

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
        sort: str = "signed",
        descending: bool = True,
        progress: Progress = silent,
    ) -> PrintedDocument:
        """Typeset a `brief` of each agreement or a `list` of them all.

        Without `printed_on` the pages show no day of print, so that their bytes depend on library
        and `as_of` alone. Raises `ValueRefused` for an unknown kind, or where nothing was chosen.
        """
        context = PrintContext(
            library=self._name,
            printed_on=printed_on,
            as_of=as_of,
            paper=paper,
            language=language,
            query=str(query) if uuids is None else "",
            drafts=drafts,
        )
        chosen = Selection(
            query=query,
            as_of=as_of,
            drafts=drafts,
            uuids=uuids,
            sort=sort,
            descending=descending,
        )
        if kind == "brief":
            return self._briefs(chosen, context, progress)
        if kind == "list":
            return self._list(chosen, context, columns, progress)
        raise ValueRefused(
            f"There is no printed “{kind}”.", hint=f"Choose one of: {', '.join(KINDS)}."
        )

    def _briefs(
        self, chosen: Selection, context: PrintContext, progress: Progress
    ) -> PrintedDocument:
        from tracker.printing.briefs import MOST, render_brief  # noqa: PLC0415 - heavy typesetter

        # One more than fits is enough for the typesetter to say that they are too many.
        dossiers = list(islice(self._exports.dossiers(chosen), MOST + 1))
        return render_brief(dossiers, context, self._reference, progress)

    def _list(
        self,
        chosen: Selection,
        context: PrintContext,
        columns: Sequence[str],
        progress: Progress,
    ) -> PrintedDocument:
        from tracker.printing.lists import render_list  # noqa: PLC0415

        wanted = choose(columns or LIST_COLUMNS)
        rows = self._exports.rows(chosen)
        return render_list(rows, wanted, context, self._reference, progress)
