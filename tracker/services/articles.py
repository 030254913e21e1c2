"""Reading and extracting without a library: what the command `extract` needs, and no more.

Kept apart from the services over a library, so that a first draft costs no database start-up.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tracker.domain.article import Article, Metadata
from tracker.domain.draft import Extraction
from tracker.domain.learnt import NOTHING, Learnt
from tracker.domain.reference import Reference
from tracker.services.reference import load_reference


def extract_file(path: Path, published: str = "") -> tuple[Article, Extraction]:
    """Read a file and propose drafts. `published` (EDTF) overrides what the file says."""
    from tracker import reading  # noqa: PLC0415 - parsers are heavy and rarely needed

    article = reading.read_file(path)
    if published:
        article = replace(article, metadata=replace(article.metadata, published=published))
    return article, extract_draft(article, article.metadata, load_reference())


def extract_draft(
    article: Article, metadata: Metadata, reference: Reference, learnt: Learnt = NOTHING
) -> Extraction:
    """Propose the agreements that an article reports, with what a library learnt before."""
    from tracker import extraction  # noqa: PLC0415 - builds a gazetteer on first use

    return extraction.extract(
        article.text,
        reference,
        published=metadata.published,
        title=metadata.title,
        language=metadata.language,
        learnt=learnt,
    )
