"""Short ways from a text to what extraction makes of it, for the tests of this room."""

from __future__ import annotations

from functools import lru_cache

from hypothesis import strategies as st

from tracker.domain.draft import DraftAgreement, Extraction
from tracker.extraction.document.article import Document, read
from tracker.extraction.document.gazetteer import Gazetteer
from tracker.extraction.extractor import Extractor
from tracker.services.reference import load_reference


@lru_cache(maxsize=1)
def extractor() -> Extractor:
    return Extractor(load_reference())


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    return Gazetteer(load_reference().places)


def document(text: str, *, published: str = "", title: str = "", language: str = "en") -> Document:
    return read(text, gazetteer(), published=published, title=title, language=language)


def extraction(text: str, *, published: str = "", title: str = "") -> Extraction:
    return extractor().extract(text, published=published, title=title)


def drafts(text: str, *, published: str = "") -> tuple[DraftAgreement, ...]:
    return extraction(text, published=published).agreements


def only(text: str, *, published: str = "") -> DraftAgreement:
    (draft,) = drafts(text, published=published)
    return draft


def names(draft: DraftAgreement) -> list[str]:
    return [person.name for person in draft.signatories]


def sides(draft: DraftAgreement) -> dict[str, str | None]:
    return {person.name: person.party for person in draft.signatories}


FRAGMENTS = (
    "Malta and Ghana signed a treaty on fisheries in Accra on 3 May 2017",
    "Foreign Minister Efua Quansah",
    "President Joaquim Sotelo of Honduras and the Kenyan ambassador, Ruth Wanjala",
    "“It is not a security pact,” he said",
    "the agreement between the Government of Peru and the Government of Japan",
    "ha firmado un convenio con Francia",
    "La France et le Tchad ont signé à N'Djamena",
    "OSLO, March 3 (Northwire) -- ",
    "yesterday",
    "in force since last year",
    "the two ministers",
    "I signed",
    "- customs\n- visas\n- extradition",
    "1. Trade",
    "05/06/2019",
    "29 February 2019",
    "the U.S.-Chile accord",
    "no details on",
    "signed",
    "with",
    "between",
    "Mr",
    "Minister Minister of of Foreign Foreign Affairs and and",
    "respectively",
    "\n\n",
    "\n",
    ". ",
    ", ",
    " and ",
    "\u00ad",
    "â€™",
    "Ã©",
    "’",
    "\ufeff",
    "\u2028",
    "İ",
    "ß",
    "ﬁ",
    "한국",
    "😀",
    "((",
    '"',
)


def made_texts() -> st.SearchStrategy[str]:
    """Mixes of what articles hold and of what no article should hold."""
    pieces = st.sampled_from(FRAGMENTS) | st.text(max_size=12)
    return st.lists(pieces, max_size=14).map(" ".join) | st.text(max_size=120)
