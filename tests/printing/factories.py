"""Records to print: the seed article's, and small ones made for a single question."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import lru_cache

from tracker.assets import seed
from tracker.domain.agreement import Agreement, AreaAssignment, Party, Relation, Signature
from tracker.domain.article import Metadata, text_digest
from tracker.domain.dossier import Dossier, RelatedAgreement
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.passage import anchor
from tracker.domain.print_job import PrintContext
from tracker.domain.source import Source
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    RelationType,
    Stance,
    Status,
)

TODAY = dt.date(2026, 11, 24)
RELEASE = (
    "Acting Secretary signs bilateral agreement.\n\n"
    "The Minister of Government signed for Guatemala on May 27, 2019.\n\n"
    "Officers will train together."
)


def context(**changes: object) -> PrintContext:
    """Return what a print is asked with, unless told otherwise."""
    plain = PrintContext(library="policy.agreements", printed_on=TODAY, as_of=TODAY)
    return replace(plain, **changes)


def source(uuid: str, text: str, **metadata: object) -> Source:
    """Return a source whose text is called `text-` and its uuid."""
    return Source(
        uuid=uuid,
        metadata=Metadata(**metadata),
        text=f"text-{uuid}",
        text_sha256=text_digest(text),
    )


def evidence(
    field: Field, exact: str, text: str, *, of: str = "s1", item: str | None = None, **more: object
) -> Evidence:
    """Return evidence whose passage is the first place where the words stand in the text."""
    start = text.index(exact)
    passage = anchor(f"p-{of}-{start}-{len(exact)}", f"text-{of}", text, start, start + len(exact))
    key = f"e-{field}-{item}-{of}-{start}-{len(exact)}"
    return Evidence(uuid=key, field=field, item=item, passage=passage, **more)


def dossier(
    agreement: Agreement, texts: dict[str, str] | None = None, **metadata: object
) -> Dossier:
    """Return a dossier with one source for each text, by uuid of the source."""
    known = texts or {}
    return Dossier(
        agreement=agreement,
        sources=tuple(source(uuid, text, **metadata) for uuid, text in known.items()),
        texts={f"text-{uuid}": text for uuid, text in known.items()},
        text_sources={f"text-{uuid}": uuid for uuid in known},
        as_of=TODAY,
    )


@lru_cache(maxsize=1)
def seed_text() -> str:
    """Return the seed article."""
    [path] = seed().glob("*.txt")
    return path.read_text(encoding="utf-8")


_AREAS = (
    ("TRF.HUM", ("combating human trafficking", "stopping human and drug trafficking")),
    ("TRF.DRG", ("human and drug trafficking",)),
    ("TRF.GDS", ("the smuggling of illegal goods", "illegal trade and financial flows")),
    ("FIN.AML", ("illegal trade and financial flows",)),
    ("MIG.BOR", ("increasing the security of the Guatemalan border",)),
    ("MIG.IRR", ("stem the flow of irregular migration",)),
    ("MIG.ROO", ("root causes",)),
    ("SEC.TRN", ("law enforcement training",)),
    ("SEC.INV", ("collaboration to improve criminal investigations",)),
)


def _seed_evidence(text: str) -> tuple[Evidence, ...]:
    found = [
        evidence(Field.INSTRUMENT_TYPE, "memorandum of cooperation", text),
        evidence(Field.STATUS, "He signed the “memorandum”", text, item="v1"),
        evidence(Field.PARTIES, "the U.S. and Guatemala are formalizing", text, item="a"),
        evidence(Field.PARTIES, "President Trump’s Homeland Security chief", text, item="a"),
        evidence(Field.PARTIES, "the U.S. and Guatemala are formalizing", text, item="b"),
        evidence(
            Field.SIGNATORIES,
            "acting Homeland Security Secretary Kevin K. McAleenan",
            text,
            item="g1",
        ),
        evidence(
            Field.SIGNATORIES, "Guatemalan Minister Enrique Antonio Degenhart", text, item="g2"
        ),
        evidence(Field.CAPACITY, "Guatemalan Minister Enrique Antonio Degenhart", text, item="g2"),
        evidence(
            Field.CAPACITY,
            "Minister of Government",
            RELEASE,
            of="s2",
            item="g2",
            stance=Stance.CONTRADICTS,
            alternative="Minister of Government",
        ),
        evidence(
            Field.SIGNED,
            "at the beginning of a four-day trip to the region",
            text,
            stance=Stance.QUALIFIES,
        ),
        evidence(
            Field.PLACE,
            "At the start of a series of meetings in Guatemala",
            text,
            item="v1",
            explicitness=Explicitness.INFERRED,
        ),
        evidence(
            Field.ABSENT_AREAS,
            "there were no details on topics such as remittances",
            text,
            item="absent",
            stance=Stance.STATES_ABSENCE,
        ),
    ]
    for area, passages in _AREAS:
        found += [evidence(Field.AREAS, exact, text, item=area) for exact in passages]
    return tuple(found)


def seed_agreement() -> Agreement:
    """Return the reviewed record of the seed article."""
    areas = tuple(
        AreaAssignment(uuid=area, area=area, primary=area == "TRF.HUM") for area, _ in _AREAS
    )
    return Agreement(
        uuid="7f3a9c12-0000-4000-8000-000000000000",
        instrument_type=InstrumentType.MOC,
        binding=Binding.UNCLEAR,
        parties=(Party(uuid="a", code="USA"), Party(uuid="b", code="GTM")),
        signatures=(
            Signature(
                uuid="g1",
                person="Kevin K. McAleenan",
                capacity="acting Homeland Security Secretary",
                acting=True,
                party="a",
            ),
            Signature(
                uuid="g2", person="Enrique Antonio Degenhart", capacity="Minister", party="b"
            ),
        ),
        events=(Event(uuid="v1", type=EventType.SIGNED, place="Guatemala"),),
        areas=(*areas, AreaAssignment(uuid="absent", label="remittances", absent=True)),
        relations=(Relation(uuid="r1", type=RelationType.SISTER_OF, other="other"),),
        sources=("s1", "s2"),
        evidence=_seed_evidence(seed_text()),
        gaps=(
            Gap(
                field=Field.SIGNED,
                reason=GapReason.SEARCHED_NOT_FOUND,
                note="The article says only when in his journey he signed.",
            ),
            Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND),
            Gap(field=Field.ENDED, reason=GapReason.NOT_SEARCHED),
            Gap(field=Field.LEVEL, reason=GapReason.SEARCHED_NOT_FOUND),
        ),
        revision=6,
    )


def seed_dossier() -> Dossier:
    """Return the seed record with its article and a press release beside it."""
    plain = dossier(seed_agreement(), {"s1": seed_text(), "s2": RELEASE})
    article = source(
        "s1",
        seed_text(),
        title="Homeland chief cuts deal to stop flow of illegal immigrants from Guatemala",
        publisher="Washington Examiner",
        url="https://www.washingtonexaminer.com/policy/immigration/889221/homeland-chief-cuts-deal-to-stop-historic-flow-of-illegal-immigrants-from-guatemala",
        tier=5,
    )
    release = source(
        "s2",
        RELEASE,
        title="Acting Secretary McAleenan signs bilateral agreement",
        publisher="US Department of Homeland Security",
        published="2019-05-31",
        tier=3,
    )
    other = RelatedAgreement(
        uuid="other",
        title="Agreement on Cooperation regarding the Examination of Protection Claims",
        parties=("USA", "GTM"),
        signed="2019-07-26",
        status=Status.TERMINATED,
    )
    return replace(plain, sources=(article, release), related={"other": other})


def proposed(known: Agreement, *fields: Field) -> Agreement:
    """Return the record with the evidence of some fields not yet reviewed."""
    return replace(
        known,
        evidence=tuple(
            replace(e, state=EvidenceState.PROPOSED) if e.field in fields else e
            for e in known.evidence
        ),
    )
