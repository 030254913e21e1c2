"""The record that a first start shows: the seed document and what a careful reader found in it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tracker.assets import seed
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.article import Metadata
from tracker.domain.draft import DraftAgreement, DraftSignatory, Proposal
from tracker.domain.drafting import accept_all, draft_record
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import (
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    ReportedStatus,
    Stance,
)

if TYPE_CHECKING:
    from tracker.services.captures import Captures

_STARTER = "starter.json"


def add_starter(captures: Captures, reference: Reference) -> None:
    """Store the seed document with its reviewed record, as part of making the library."""
    content = json.loads(seed(_STARTER).read_text(encoding="utf-8"))
    meta = content["metadata"]
    article = captures.read(seed(content["document"]))
    capture = captures.propose(article, Metadata(**meta))
    record = draft_record(_draft(content["agreement"]), capture.text, reference.areas)
    reviewed = _with_primary(accept_all(record), content["agreement"]["primary_area"])
    captures.save(capture, [reviewed], action=Action(ActionKind.CREATE_LIBRARY, meta["publisher"]))


def _draft(content: dict[str, Any]) -> DraftAgreement:
    return DraftAgreement(
        title=content["title"],
        instrument_type=InstrumentType(content["instrument_type"]),
        parties=tuple(content["parties"]),
        signatories=tuple(DraftSignatory(**person) for person in content["signatories"]),
        signed=content["signed"],
        place=content["place"],
        status=ReportedStatus(content["status"]),
        areas=tuple(content["areas"]),
        absent_areas=tuple(content["absent_areas"]),
        gaps=tuple((Field(f), GapReason(reason)) for f, reason in content["gaps"].items()),
        evidence=tuple(_proposal(row) for row in content["evidence"]),
    )


def _proposal(row: dict[str, Any]) -> Proposal:
    return Proposal(
        field=Field(row["field"]),
        value=row["value"],
        start=row["start"],
        end=row["end"],
        exact=row["exact"],
        stance=Stance(row["stance"]),
        explicitness=Explicitness(row["explicitness"]),
        confidence=1.0,
        rule="read by a person",
    )


def _with_primary(agreement: Agreement, area: str) -> Agreement:
    return replace(
        agreement, areas=tuple(replace(a, primary=a.area == area) for a in agreement.areas)
    )
