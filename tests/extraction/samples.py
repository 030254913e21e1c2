"""Reads texts with the reference that ships with the program, built once for all tests."""

from __future__ import annotations

from functools import lru_cache

from tests.factories import full_reference
from tracker.domain.draft import DraftAgreement, Extraction, Proposal
from tracker.domain.vocabulary import Field
from tracker.extraction import Extractor
from tracker.extraction.document import Document, read
from tracker.extraction.gazetteer import Gazetteer


@lru_cache(maxsize=1)
def extractor() -> Extractor:
    return Extractor(full_reference())


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    return Gazetteer(full_reference().places)


def extraction(text: str, published: str = "", title: str = "") -> Extraction:
    return extractor().extract(text, published=published, title=title)


def drafts(text: str, published: str = "") -> tuple[DraftAgreement, ...]:
    return extraction(text, published).agreements


def draft(text: str, published: str = "") -> DraftAgreement:
    """Read a text that reports exactly one agreement."""
    (only,) = drafts(text, published)
    return only


def document(text: str, published: str = "", language: str = "") -> Document:
    return read(text, gazetteer(), published=published, title="", language=language)


def signers(agreement: DraftAgreement) -> set[tuple[str, str | None]]:
    """Return the names of those who signed, each with the party."""
    return {(signatory.name, signatory.party) for signatory in agreement.signatories}


def passages(agreement: DraftAgreement, field: Field, value: str | None = None) -> list[Proposal]:
    """Return the proposals for a field, or for one of its values."""
    return [
        proposal
        for proposal in agreement.evidence
        if proposal.field is field and value in (None, proposal.value)
    ]
