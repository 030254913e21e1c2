"""Writes agreements to files for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.domain.dossier import Dossier
from tracker.domain.errors import FileUnusable, ValueRefused
from tracker.domain.progress import Progress, silent
from tracker.domain.query_tree import Query
from tracker.domain.row import AgreementRow
from tracker.domain.vocabulary import Stage
from tracker.exchange.json_file import write_json
from tracker.exchange.long_csv import write_long
from tracker.exchange.wide_csv import write_wide
from tracker.services.agreements import Agreements

SHAPES = ("wide", "long")


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


class Exports:
    """One way out for command line and window; the file is whole or the old one stays."""

    def __init__(self, agreements: Agreements) -> None:
        self._agreements = agreements

    def write(  # noqa: PLR0913 - what to write, and how
        self,
        target: Path,
        query: Query,
        *,
        as_of: date,
        shape: str = "wide",
        columns: Sequence[str] = (),
        drafts: bool = False,
        bom: bool = False,
        uuids: Sequence[str] | None = None,
        sort: str = "signed",
        descending: bool = True,
        progress: Progress = silent,
    ) -> int:
        """Write what matches to `target`, in the format its name ends in, and return how many.

        Raises `FileUnusable` for a format or place that cannot be written, `ValueRefused` for an
        unknown shape or column.
        """
        chosen = Selection(
            query=query,
            as_of=as_of,
            drafts=drafts,
            uuids=uuids,
            sort=sort,
            descending=descending,
        )
        _check(target, shape)
        total = (
            len(uuids)
            if uuids is not None
            else self._agreements.count(query, as_of=as_of, drafts=drafts)
        )
        if target.suffix.lower() == ".json":
            return write_json(
                self.dossiers(chosen), target, proposals=drafts, total=total, progress=progress
            )
        if shape == "long":
            return write_long(
                self.dossiers(chosen),
                target,
                proposals=drafts,
                bom=bom,
                total=total,
                progress=progress,
            )
        return write_wide(
            self.rows(chosen), target, columns=columns, bom=bom, total=total, progress=progress
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

    def dossiers(self, chosen: Selection) -> Iterator[Dossier]:
        """Yield everything about each agreement of a selection."""
        uuids = chosen.uuids
        if uuids is None:
            uuids = self._agreements.uuids(
                chosen.query,
                as_of=chosen.as_of,
                drafts=chosen.drafts,
                sort=chosen.sort,
                descending=chosen.descending,
            )
        for uuid in uuids:
            dossier = self._agreements.dossier(uuid, as_of=chosen.as_of)
            if chosen.drafts or dossier.agreement.stage is Stage.REVIEWED:
                yield dossier


def _check(target: Path, shape: str) -> None:
    if target.suffix.lower() not in (".csv", ".json"):
        raise FileUnusable(
            f"{target.name} does not end in a format that can be written.",
            hint="Name it .csv or .json.",
        )
    if shape not in SHAPES:
        raise ValueRefused(
            f"There is no shape “{shape}”.", hint=f"Choose one of: {', '.join(SHAPES)}."
        )
