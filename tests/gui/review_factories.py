"""The capture of the seed article as a good extraction gives it, and a review of it on screen."""

from __future__ import annotations

from tests import factories as make
from tracker.assets import seed
from tracker.domain.article import Article, Metadata
from tracker.domain.capture import Capture
from tracker.domain.draft import DraftAgreement, DraftSignatory, Proposal
from tracker.domain.drafting import draft_record
from tracker.domain.source import Source, SourceText
from tracker.domain.vocabulary import (
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    ReportedStatus,
    Stance,
)
from tracker.services.reference import load_reference

BOTH = "the U.S. and Guatemala are formalizing"
FOUND = (
    (Field.INSTRUMENT_TYPE, "moc", "memorandum of cooperation"),
    (Field.PARTIES, "USA", BOTH),
    (Field.PARTIES, "USA", "President Trump’s Homeland Security chief"),
    (Field.PARTIES, "GTM", BOTH),
    (
        Field.SIGNATORIES,
        "Kevin K. McAleenan",
        "acting Homeland Security Secretary Kevin K. McAleenan",
    ),
    (
        Field.SIGNATORIES,
        "Enrique Antonio Degenhart",
        "Guatemalan Minister Enrique Antonio Degenhart",
    ),
    (Field.SIGNED, "", "at the beginning of a four-day trip to the region"),
    (Field.PLACE, "Guatemala", "At the start of a series of meetings in Guatemala"),
    (Field.STATUS, "signed", "He signed the “memorandum”"),
    (Field.AREAS, "TRF.HUM", "stopping human and drug trafficking"),
    (Field.AREAS, "TRF.HUM", "combating human trafficking"),
    (Field.AREAS, "TRF.DRG", "human and drug trafficking"),
    (Field.AREAS, "TRF.GDS", "the smuggling of illegal goods"),
    (Field.AREAS, "TRF.GDS", "illegal trade and financial flows"),
    (Field.AREAS, "FIN.AML", "illegal trade and financial flows"),
    (Field.AREAS, "MIG.BOR", "increasing the security of the Guatemalan border"),
    (Field.AREAS, "MIG.IRR", "stem the flow of irregular migration"),
    (Field.AREAS, "MIG.ROO", "root causes"),
    (Field.AREAS, "SEC.TRN", "law enforcement training"),
    (Field.AREAS, "SEC.INV", "collaboration to improve criminal investigations"),
    (Field.ABSENT_AREAS, "remittances", "there were no details on topics such as remittances"),
)


def seed_text() -> str:
    """Return the text of the seed article."""
    return seed("000_635e60cd13bc4d0b.txt").read_text(encoding="utf-8")


def seed_draft() -> DraftAgreement:
    """Return what the seed article reports, each value with its words."""
    text = seed_text()
    return DraftAgreement(
        instrument_type=InstrumentType.MOC,
        parties=("GTM", "USA"),
        signatories=(
            DraftSignatory(
                name="Kevin K. McAleenan",
                capacity="acting Homeland Security Secretary",
                acting=True,
                party="USA",
            ),
            DraftSignatory(name="Enrique Antonio Degenhart", capacity="Minister", party="GTM"),
        ),
        place="Guatemala",
        status=ReportedStatus.SIGNED,
        areas=tuple(dict.fromkeys(value for f, value, _ in FOUND if f is Field.AREAS)),
        absent_areas=("remittances",),
        gaps=((Field.SIGNED, GapReason.SEARCHED_NOT_FOUND),),
        evidence=tuple(_proposal(field, value, words, text) for field, value, words in FOUND),
    )


def seed_capture(drafts: int = 1, metadata: Metadata | None = None) -> Capture:
    """Return the capture of the seed article, not stored yet, with one or more equal drafts."""
    text = seed_text()
    meta = metadata or Metadata(
        title="Homeland chief cuts deal", publisher="Washington Examiner", language="en"
    )
    article = Article(text=text, metadata=meta, original=text.encode(), filename="seed.txt")
    stored = SourceText(uuid=make.uuid(), source=make.uuid(), text=text, sha256=article.sha256)
    source = Source(
        uuid=stored.source,
        metadata=meta,
        filename="seed.txt",
        text=stored.uuid,
        text_sha256=article.sha256,
    )
    areas = load_reference().areas
    records = tuple(draft_record(seed_draft(), stored, areas) for _ in range(drafts))
    return Capture(article=article, source=source, text=stored, drafts=records)


def _proposal(field: Field, value: str, words: str, text: str) -> Proposal:
    start = text.index(words)
    inferred = field is Field.PLACE
    absent = field in (Field.ABSENT_AREAS, Field.SIGNED)
    return Proposal(
        field=field,
        value=value,
        start=start,
        end=start + len(words),
        exact=words,
        stance=Stance.STATES_ABSENCE if absent else Stance.SUPPORTS,
        explicitness=Explicitness.INFERRED if inferred else Explicitness.STATED,
        confidence=0.9,
        rule="by hand",
    )
