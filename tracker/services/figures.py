"""Draws what a search finds: timeline, map, network and matrix."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tracker.db import listing
from tracker.db.engine import Sessions, Stop, never
from tracker.db.search import Lens
from tracker.domain.figure import Figure
from tracker.domain.figure_counts import PartyCounts
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.domain.figure_wish import FigureFacts, FigureKind, FigureWish
from tracker.domain.query import QueryField
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.exchange.whole_file import whole_file
from tracker.services.figure_counting import Counts, Fast, no_columns

MOST_ROWS = 60
"""Parties of a matrix, in its table too."""


class Figures:
    """Counts by the database, then lays out; the same library and day give the same figure."""

    def __init__(
        self,
        sessions: Sessions,
        reference: Reference,
        name: str,
        known_on: date | None = None,
        fast: Fast = no_columns,
    ) -> None:
        self._sessions = sessions
        self._reference = reference
        self._name = name
        self._known_on = known_on
        self._fast = fast

    def draw(  # noqa: PLR0913 - what to draw, and how
        self,
        wish: FigureWish,
        query: Query,
        *,
        as_of: date,
        drafts: bool = False,
        proposals: bool | None = None,
        stop: Stop = never,
    ) -> Figure:
        """Return the figure of what a search finds, with the status on the day.

        Raises `Cancelled` once `stop` says so.
        """
        lens = Lens(as_of=as_of, drafts=drafts, reference=self._reference, proposals=proposals)
        with self._sessions.reading(stop) as session:
            fast = self._fast(session, lens)
            count = fast.count(query) if fast else listing.count(session, query, lens)
            facts = FigureFacts(
                query=str(query),
                as_of=as_of,
                library=self._name,
                count=count,
                known_on=self._known_on,
            )
            counts = Counts(session, query, lens, fast)
            return self._laid_out(counts, wish, query, facts)

    def file_bytes(self, figure: Figure, palette: PaletteName, suffix: str) -> bytes:
        """Return a figure as the bytes of a file that ends in .svg, .png or .pdf.

        Raises `FileUnusable` for another ending.
        """
        from tracker.printing.figures.figure_file import figure_bytes  # noqa: PLC0415 - typesetter

        return figure_bytes(figure.scene, PALETTES[palette], suffix)

    def write(self, path: Path, figure: Figure, palette: PaletteName) -> None:
        """Write a figure to a file, whole or not at all.

        Raises `FileUnusable` where that cannot be, or for an ending other than .svg, .png, .pdf.
        """
        content = self.file_bytes(figure, palette, path.suffix.lower())
        with whole_file(path) as out:
            out.write(content)

    def _laid_out(
        self, counts: Counts, wish: FigureWish, query: Query, facts: FigureFacts
    ) -> Figure:
        from tracker.printing.figures import matrix, network, timeline, world_map  # noqa: PLC0415
        from tracker.printing.figures.wording import FigureWords  # noqa: PLC0415

        words = FigureWords(self._reference, wish.language)
        match wish.kind:
            case FigureKind.TIMELINE:
                years = counts.years(wish.split)
                return timeline.lay_out_timeline(years, wish, facts, words)
            case FigureKind.MAP:
                found = counts.parties()
                asked = self._asked(query, dict(found))
                return world_map.lay_out_map(PartyCounts(found, asked), wish, facts, words)
            case FigureKind.NETWORK:
                pairs = counts.pairs(network.MOST)
                return network.lay_out_network(pairs, wish, facts, words)
            case FigureKind.MATRIX:
                cells = counts.party_areas(MOST_ROWS)
                return matrix.lay_out_matrix(cells, wish, facts, words)

    def _asked(self, query: Query, found: Mapping[str, int]) -> tuple[str, ...]:
        """Return the codes of the parties that the search names, as far as any was found."""
        codes = (value.text.upper() for value in query.values(QueryField.PARTY))
        return tuple(code for code in codes if code in found)
