"""The way in: an article's text becomes drafts of the agreements it reports."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.draft import Extraction
from tracker.domain.learnt import NOTHING, Learnt
from tracker.domain.reference import Reference
from tracker.extraction.areas.mentions import AreaFinder
from tracker.extraction.document.article import LONGEST, read
from tracker.extraction.document.gazetteer import Gazetteer
from tracker.extraction.drafts.assembling import Assembler
from tracker.extraction.learnt.refusals import without_refused
from tracker.extraction.learnt.remembered import Taught


class Extractor:
    """Reads articles against one reference; building it costs more than reading an article."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self._gazetteer = Gazetteer(reference.places)
        self._areas = AreaFinder(reference.areas)
        self._taught = Taught(NOTHING, self._gazetteer, self._areas, reference.areas)

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
        taught = self._taught_by(learnt)
        gazetteer = taught.gazetteer
        document = read(text, gazetteer, published=published, title=title, language=language)
        found = Assembler(document, taught.areas, taught.persons).assemble()
        found = without_refused(found, text, taught.refused)
        return replace(found, unread=max(0, len(text) - LONGEST))

    def _taught_by(self, learnt: Learnt) -> Taught:
        """Return what was learnt, prepared; the last is kept, since articles come in series."""
        taught = self._taught
        if taught.learnt is not learnt:
            taught = Taught(learnt, self._gazetteer, self._areas, self.reference.areas)
            self._taught = taught
        return taught


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
