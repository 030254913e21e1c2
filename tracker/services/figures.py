"""Draws what a search finds: timeline, map, network and matrix."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tracker.db.engine import Sessions, Stop, never
from tracker.db.search import Lens
from tracker.domain.figure import Figure
from tracker.domain.figure_choice import by_code, wider
from tracker.domain.figure_counts import PartyCounts
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.domain.figure_wish import FigureFacts, FigureKind, FigureWish
from tracker.domain.query import QueryField
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.exchange.whole_file import whole_file
from tracker.services.figure_counting import Counts, Fast, no_columns, within

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
            counts = Counts(session, by_code(query, self._reference.places), lens, fast)
            around = wider(query, wish) if wish.context else None
            whole = None if around is None else Counts(session, around, lens, fast)
            facts = FigureFacts(
                query=str(query),
                as_of=as_of,
                library=self._name,
                count=counts.total(),
                wider=None if around is None else str(around),
                whole=whole.total() if whole else 0,
                known_on=self._known_on,
            )
            return self._laid_out(counts, whole, wish, facts)

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
        self, counts: Counts, whole: Counts | None, wish: FigureWish, facts: FigureFacts
    ) -> Figure:
        from tracker.printing.figures import matrix, network, timeline, world_map  # noqa: PLC0415
        from tracker.printing.figures.wording import FigureWords  # noqa: PLC0415

        words = FigureWords(self._reference, wish.language)
        match wish.kind:
            case FigureKind.TIMELINE:
                years = within(counts, whole, lambda each: each.years(wish.split))
                return timeline.lay_out_timeline(years[0], wish, facts, words, years[1])
            case FigureKind.MAP:
                parties = within(counts, whole, self._parties)
                return world_map.lay_out_map(parties[0], wish, facts, words, parties[1])
            case FigureKind.NETWORK:
                also = _named(counts, whole, network.MOST)
                pairs = within(counts, whole, lambda each: each.pairs(network.MOST, also))
                return network.lay_out_network(pairs[0], wish, facts, words, pairs[1])
            case FigureKind.MATRIX:
                also = _named(counts, whole, MOST_ROWS)
                cells = within(counts, whole, lambda each: each.party_areas(MOST_ROWS, also))
                return matrix.lay_out_matrix(cells[0], wish, facts, words, cells[1])

    def _parties(self, counts: Counts) -> PartyCounts:
        found = counts.parties()
        return PartyCounts(found, self._asked(counts.query, dict(found)))

    def _asked(self, query: Query, found: Mapping[str, int]) -> tuple[str, ...]:
        """Return the codes of the parties that the search names, as far as any was found."""
        codes = (value.text.upper() for value in query.values(QueryField.PARTY))
        return tuple(code for code in codes if code in found)


def _named(counts: Counts, whole: Counts | None, most: int) -> frozenset[str]:
    """Return the parties that are shown of the chosen part or of the whole."""
    if whole is None:
        return frozenset()
    return frozenset(code for each in (counts, whole) for code, _ in each.parties()[:most])
