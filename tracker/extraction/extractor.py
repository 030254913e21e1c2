"""The way in: an article's text becomes drafts of the agreements it reports."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.draft import Extraction
from tracker.domain.reference import Reference
from tracker.extraction.areas import AreaFinder
from tracker.extraction.assembling import Assembler
from tracker.extraction.document import LONGEST, read
from tracker.extraction.gazetteer import Gazetteer


class Extractor:
    """Reads articles against one reference; building it costs more than reading an article."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self._gazetteer = Gazetteer(reference.places)
        self._areas = AreaFinder(reference.areas)

    def extract(
        self, text: str, *, published: str = "", title: str = "", language: str = ""
    ) -> Extraction:
        """Return the agreements an article reports; none is a valid finding.

        `published` is the ISO day by which words like yesterday are understood; it never becomes
        the day of signing by itself.
        """
        document = read(text, self._gazetteer, published=published, title=title, language=language)
        found = Assembler(document, self._areas).assemble()
        return replace(found, unread=max(0, len(text) - LONGEST))


_latest: list[Extractor] = []


def extract(
    text: str, reference: Reference, *, published: str = "", title: str = "", language: str = ""
) -> Extraction:
    """Read one article. What was prepared for a reference is kept for the next call with it."""
    if not _latest or _latest[0].reference is not reference:
        _latest[:] = [Extractor(reference)]
    return _latest[0].extract(text, published=published, title=title, language=language)
