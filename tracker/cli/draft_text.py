"""What was extracted from an article, as a person reads it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.cli.output import one_line
from tracker.domain.article import Article
from tracker.domain.draft import DraftAgreement, DraftSignatory, Extraction
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Field

_LABEL_WIDTH = 13


def extraction_lines(
    article: Article, extraction: Extraction, reference: Reference
) -> Iterator[str]:
    """Yield the drafts of an article, each value with the words behind it."""
    name = one_line(article.metadata.title or article.filename or "The article")
    if not extraction.agreements:
        yield f"{name}: no agreement found."
    if extraction.missed:
        found = len(extraction.agreements)
        yield f"The text speaks of {extraction.announced} agreements; {found} found."
    if extraction.unread:
        yield f"The last {extraction.unread:,} characters were not read."
    for number, draft in enumerate(extraction.agreements, start=1):
        yield f"{name}: draft {number} of {len(extraction.agreements)}"
        for label, value in _values(draft, reference):
            yield f"  {label:<{_LABEL_WIDTH}} {one_line(value)}"
        for proposal in draft.evidence:
            said = f"{proposal.field} {proposal.value}: “{proposal.exact}”"
            yield f"    {one_line(said)} {proposal.start}–{proposal.end}"


def _values(draft: DraftAgreement, reference: Reference) -> Iterator[tuple[str, str]]:
    label, area_label = reference.labels.label, reference.areas.label
    single = {
        "Title": draft.title,
        "Type": label(draft.instrument_type) if draft.instrument_type else "",
        "Status": label(draft.status) if draft.status else "",
        "Signed": draft.signed,
        "Place": draft.place,
    }
    yield from ((name, value) for name, value in single.items() if value)
    yield from (("Party", f"{reference.places.name(code)} ({code})") for code in draft.parties)
    yield from (("Signatory", _person(person)) for person in draft.signatories)
    yield from (("Area", f"{area_label(area)} ({area})") for area in draft.areas)
    yield from (("Not covered", area_label(area)) for area in draft.absent_areas)
    renewed = {True: "yes", False: "no", None: ""}[draft.tacit_renewal]
    yield from (
        (label(field), value)
        for field, value in (
            (Field.DURATION, draft.duration),
            (Field.NOTICE_PERIOD, draft.notice_period),
            (Field.TACIT_RENEWAL, renewed),
        )
        if value
    )
    yield from ((label(field), f"— {label(reason)}") for field, reason in draft.gaps)


def _person(person: DraftSignatory) -> str:
    parts = [person.name, person.capacity, f"for {person.party}" if person.party else ""]
    return ", ".join(part for part in parts if part)
