"""The way in: an article's text becomes drafts of the agreements it reports."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.draft import Extraction
from tracker.domain.learnt import NOTHING, Learnt
from tracker.domain.reference import Reference
from tracker.extraction.areas import AreaFinder
from tracker.extraction.assembling import Assembler
from tracker.extraction.document import LONGEST, read
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.remembered import TaughtAreas, TaughtGazetteer, without_refused


class Extractor:
    """Reads articles against one reference; building it costs more than reading an article."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self._gazetteer = Gazetteer(reference.places)
        self._areas = AreaFinder(reference.areas)

    def extract(
        self,
        text: str,
        *,
        published: str = "",
        title: str = "",
        language: str = "",
        learnt: Learnt = NOTHING,
    ) -> Extraction:
        """Return the agreements an article reports; none is a valid finding.

        `published` is the ISO day by which words like yesterday are understood; it never becomes
        the day of signing by itself.
        """
        gazetteer: Gazetteer = self._gazetteer
        areas: AreaFinder = self._areas
        if learnt.aliases:
            gazetteer = TaughtGazetteer(gazetteer, learnt.aliases)
        if learnt.phrases:
            known = [each for each in learnt.phrases if each[1] in self.reference.areas]
            areas = TaughtAreas(areas, known)
        document = read(text, gazetteer, published=published, title=title, language=language)
        found = Assembler(document, areas, learnt.persons).assemble()
        found = without_refused(found, text, learnt)
        return replace(found, unread=max(0, len(text) - LONGEST))


_latest: list[Extractor] = []


def extract(  # noqa: PLR0913 - what is known of an article
    text: str,
    reference: Reference,
    *,
    published: str = "",
    title: str = "",
    language: str = "",
    learnt: Learnt = NOTHING,
) -> Extraction:
    """Read one article. What was prepared for a reference is kept for the next call with it."""
    if not _latest or _latest[0].reference is not reference:
        _latest[:] = [Extractor(reference)]
    return _latest[0].extract(
        text, published=published, title=title, language=language, learnt=learnt
    )
