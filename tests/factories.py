"""Builders with sensible defaults: a test names only what it is about.

The default record is an invented memorandum between the United States and Guatemala. All of its
values are supported by passages of `TEXT`, the text of the default source, so that tests start
from a complete record and take away or change what they want to look at.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any
from uuid import uuid4

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.area import Area, Areas
from tracker.domain.article import Article, Metadata, text_digest
from tracker.domain.capture import Capture
from tracker.domain.dossier import Dossier
from tracker.domain.draft import DraftAgreement, DraftSignatory, Proposal
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.labels import Labels
from tracker.domain.passage import Passage, anchor
from tracker.domain.place import Place, PlaceKind, Places
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow, RowParty
from tracker.domain.source import Source, SourceText
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    GapReason,
    InstrumentType,
    Level,
    ReportedStatus,
    Stage,
    Stance,
    Status,
)
from tracker.services.reference import load_reference

TODAY = dt.date(2026, 3, 2)
"""The day tests ask about unless they say otherwise."""

TEXT = (
    "The United States and Guatemala signed a memorandum of cooperation in Antigua on "
    "3 June 2019.\n"
    "Acting Secretary Joan Miller signed it for Washington, Minister Andrés Peña for Guatemala.\n"
    "It covers human trafficking and border security. Nothing was said about remittances.\n"
)
SOURCE_UUID = "5a000000-0000-4000-8000-000000000001"
TEXT_UUID = "5a000000-0000-4000-8000-000000000002"


def uuid() -> str:
    """Return a new stable id."""
    return str(uuid4())


# -- sources


def metadata(**changes: Any) -> Metadata:
    """Build what a citation of the default source needs."""
    values = {
        "title": "Deal signed in Antigua",
        "publisher": "The Daily Ledger",
        "authors": ("Mary Smith",),
        "published": "2019-06-04",
        "accessed": "2026-03-01",
        "url": "https://ledger.example/antigua",
        "language": "en",
        "tier": 4,
    }
    return Metadata(**values | changes)


def article(text: str = TEXT, **changes: Any) -> Article:
    """Build an article as reading a plain text file yields it."""
    values = {"original": text.encode(), "filename": "antigua.txt", "metadata": metadata()}
    return Article(text=text, **values | changes)


def source(**changes: Any) -> Source:
    """Build the default source, already stored."""
    values = {
        "uuid": SOURCE_UUID,
        "metadata": metadata(),
        "filename": "antigua.txt",
        "original_sha256": text_digest(TEXT),
        "text": TEXT_UUID,
        "text_sha256": text_digest(TEXT),
        "extractor": "plain-text",
        "extractor_version": "1",
    }
    return Source(**values | changes)


def source_text(text: str = TEXT, **changes: Any) -> SourceText:
    """Build the text of the default source."""
    values = {
        "uuid": TEXT_UUID,
        "source": SOURCE_UUID,
        "sha256": text_digest(text),
        "extractor": "plain-text",
        "extractor_version": "1",
    }
    return SourceText(text=text, **values | changes)


def passage(exact: str, text: str = TEXT, text_uuid: str = TEXT_UUID) -> Passage:
    """Cut the first occurrence of some words out of a text."""
    start = text.index(exact)
    return anchor(uuid(), text_uuid, text, start, start + len(exact))


def evidence(field: Field, exact: str, item: str | None = None, **changes: Any) -> Evidence:
    """Link a value to the first passage of the default text with these words."""
    values = {"uuid": uuid(), "passage": passage(exact)}
    return Evidence(field=field, item=item, **values | changes)


# -- records


def party(code: str = "USA", **changes: Any) -> Party:
    """Build a party."""
    return Party(**{"uuid": uuid(), "code": code} | changes)


def signature(person: str = "Joan Miller", **changes: Any) -> Signature:
    """Build a signature."""
    return Signature(**{"uuid": uuid(), "person": person} | changes)


def event(type: EventType = EventType.SIGNED, date: str = "", **changes: Any) -> Event:  # noqa: A002
    """Build an event."""
    return Event(**{"uuid": uuid(), "type": type, "date": date} | changes)


def area(area: str = "TRF.HUM", **changes: Any) -> AreaAssignment:
    """Build the assignment of an area."""
    return AreaAssignment(**{"uuid": uuid(), "area": area} | changes)


def bare_agreement(**changes: Any) -> Agreement:
    """Build a reviewed record without source or evidence: every value is unsupported."""
    values = {
        "uuid": uuid(),
        "title": "Memorandum of Cooperation",
        "instrument_type": InstrumentType.MOC,
        "parties": (party("USA"), party("GTM")),
        "events": (event(EventType.SIGNED, "2019-06-03", place="Antigua"),),
        "areas": (area("TRF.HUM", primary=True),),
    }
    return Agreement(**values | changes)


def agreement(state: EvidenceState = EvidenceState.ACCEPTED, **changes: Any) -> Agreement:
    """Build the default record: each value is supported by a passage of the default source."""
    usa, gtm = party("USA"), party("GTM")
    miller = signature("Joan Miller", capacity="Acting Secretary", acting=True, party=usa.uuid)
    pena = signature("Andrés Peña", capacity="Minister", party=gtm.uuid)
    signed = event(EventType.SIGNED, "2019-06-03", place="Antigua")
    trafficking, border = area("TRF.HUM", primary=True), area("MIG.BOR")
    remittances = area("", label="remittances", absent=True)
    found = (
        (Field.INSTRUMENT_TYPE, None, "moc", "memorandum of cooperation"),
        (Field.PARTIES, usa.uuid, "USA", "The United States and Guatemala signed"),
        (Field.PARTIES, gtm.uuid, "GTM", "The United States and Guatemala signed"),
        (Field.SIGNATORIES, miller.uuid, miller.person, "Acting Secretary Joan Miller"),
        (Field.SIGNATORIES, pena.uuid, pena.person, "Minister Andrés Peña"),
        (Field.STATUS, signed.uuid, "signed", "signed a memorandum"),
        (Field.SIGNED, signed.uuid, "2019-06-03", "3 June 2019"),
        (Field.PLACE, signed.uuid, "Antigua", "in Antigua"),
        (Field.AREAS, trafficking.uuid, "TRF.HUM", "human trafficking"),
        (Field.AREAS, border.uuid, "MIG.BOR", "border security"),
    )
    absence = evidence(
        Field.ABSENT_AREAS,
        "Nothing was said about remittances",
        remittances.uuid,
        value="remittances",
        stance=Stance.STATES_ABSENCE,
        state=state,
    )
    values = {
        "uuid": uuid(),
        "instrument_type": InstrumentType.MOC,
        "parties": (usa, gtm),
        "signatures": (miller, pena),
        "events": (signed,),
        "areas": (trafficking, border, remittances),
        "sources": (SOURCE_UUID,),
        "evidence": (
            *(
                evidence(field, exact, item, value=value, state=state)
                for field, item, value, exact in found
            ),
            absence,
        ),
        "gaps": (Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND),),
    }
    return Agreement(**values | changes)


def draft(**changes: Any) -> Agreement:
    """Build the default record as extraction hands it over: nothing reviewed yet."""
    return agreement(EvidenceState.PROPOSED, **{"stage": Stage.DRAFT} | changes)


def capture(*drafts: Agreement, **changes: Any) -> Capture:
    """Build the capture of the default article; without drafts, with the default one."""
    values = {"article": article(), "source": source(), "text": source_text()}
    return Capture(drafts=drafts or (draft(),), **values | changes)


def dossier(agreement: Agreement, **changes: Any) -> Dossier:
    """Build what a panel shows of a record that rests on the default source."""
    stored = replace(source(), agreements=(agreement.uuid,))
    values = {
        "agreement": agreement,
        "sources": (stored,) if agreement.sources else (),
        "texts": {TEXT_UUID: TEXT},
        "text_sources": {TEXT_UUID: SOURCE_UUID},
        "as_of": TODAY,
    }
    return Dossier(**values | changes)


def row(**changes: Any) -> AgreementRow:
    """Build the default record as a row of the list."""
    values = {
        "uuid": uuid(),
        "title": "Memorandum of Cooperation",
        "instrument_type": InstrumentType.MOC,
        "binding": "",
        "parties": (
            RowParty(code="USA", name="United States", level=Level.UNCLEAR),
            RowParty(code="GTM", name="Guatemala", level=Level.UNCLEAR),
        ),
        "signatories": ("Joan Miller (Acting Secretary, USA)", "Andrés Peña (Minister, GTM)"),
        "signed": "2019-06-03",
        "signed_earliest": "2019-06-03",
        "signed_latest": "2019-06-03",
        "signed_gap": "",
        "place": "Antigua",
        "in_force": "",
        "ended": "",
        "ended_grounds": "",
        "status": Status.SIGNED,
        "as_of": TODAY.isoformat(),
        "areas": ("TRF.HUM", "MIG.BOR"),
        "primary_area": "TRF.HUM",
        "n_sources": 1,
        "best_tier": 4,
        "n_claims": 11,
        "n_accepted": 11,
        "n_proposed": 0,
        "n_unsupported": 0,
        "n_conflicts": 0,
        "sources": (SOURCE_UUID,),
        "notes": "",
        "tags": (),
        "revision": 1,
        "stage": Stage.REVIEWED,
        "trashed": False,
    }
    return AgreementRow(**values | changes)


# -- extraction


def proposal(field: Field, value: str, exact: str, **changes: Any) -> Proposal:
    """Build a proposal from the first occurrence of some words in the default text."""
    start = TEXT.index(exact)
    values = {"start": start, "end": start + len(exact), "exact": exact}
    return Proposal(field=field, value=value, **values | changes)


def draft_agreement(**changes: Any) -> DraftAgreement:
    """Build what extraction proposes from the default article."""
    values = {
        "instrument_type": InstrumentType.MOC,
        "parties": ("USA", "GTM"),
        "signatories": (
            DraftSignatory(
                name="Joan Miller", capacity="Acting Secretary", acting=True, party="USA"
            ),
            DraftSignatory(name="Andrés Peña", capacity="Minister", party="GTM"),
        ),
        "signed": "2019-06-03",
        "place": "Antigua",
        "status": ReportedStatus.SIGNED,
        "areas": ("TRF.HUM", "MIG.BOR"),
        "absent_areas": ("remittances",),
        "evidence": (
            proposal(Field.PARTIES, "USA", "The United States and Guatemala signed"),
            proposal(Field.AREAS, "TRF.HUM", "human trafficking"),
        ),
    }
    return DraftAgreement(**values | changes)


# -- reference


def place(code: str, name: str, **changes: Any) -> Place:
    """Build a state of the registry."""
    return Place(**{"code": code, "kind": PlaceKind.STATE, "names": {"en": (name,)}} | changes)


def full_reference() -> Reference:
    """Return what ships with the program."""
    return load_reference()


def reference() -> Reference:
    """Build a small registry and taxonomy, for tests that need names but no resource files."""
    return Reference(
        places=Places(
            [
                place("USA", "United States", abbreviations=("U.S.",)),
                place("GTM", "Guatemala"),
                place("MEX", "Mexico"),
            ]
        ),
        areas=Areas(
            [
                Area(id="TRF", code="0500", labels={"en": "Trafficking"}),
                Area(id="TRF.HUM", code="0501", labels={"en": "Human trafficking"}),
                Area(id="MIG", code="0600", labels={"en": "Migration"}),
                Area(id="MIG.BOR", code="0601", labels={"en": "Border security"}),
            ]
        ),
        labels=Labels(
            {"InstrumentType": {"moc": {"en": "Memorandum of cooperation", "en_short": "MoC"}}}
        ),
    )
