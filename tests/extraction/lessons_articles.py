"""Articles in which what was learnt makes a difference, and reading them with it."""

from __future__ import annotations

from functools import cache

from tracker.domain.draft import DraftAgreement
from tracker.domain.learnt import Learnt
from tracker.extraction.extractor import Extractor
from tracker.services.reference import load_reference

TEXT = (
    "Merdeka Square and the Netherlands signed a memorandum of understanding in Penang on 3 May "
    "2019.\n\nAminah Yusof and Pieter Waalkens signed the memorandum. It covers the keeping of "
    "beehives and cooperation in fisheries.\n"
)
NAME = Learnt(aliases=(("Merdeka Square", "MYS"),))


@cache
def extractor() -> Extractor:
    """Return one extractor for all tests."""
    return Extractor(load_reference())


def read(learnt: Learnt, text: str = TEXT, **told: str) -> DraftAgreement:
    """Return the one draft that a text gives with what was learnt."""
    (draft,) = extractor().extract(text, learnt=learnt, **told).agreements
    return draft


PEOPLE = (
    "Malaysia and the Netherlands signed a memorandum of understanding on fisheries in Penang on "
    "3 May 2019.\n\nAminah Yusof and Pieter Waalkens signed the memorandum.\n"
)
