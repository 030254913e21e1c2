"""The tables of a library, one class each."""

from __future__ import annotations

from tracker.db.models.agreement import (
    AgreementRecord,
    AreaRecord,
    EventRecord,
    GapRecord,
    OtherTitleRecord,
    PartyRecord,
    PersonRecord,
    PlaceRecord,
    RegistrationRecord,
    RelationRecord,
    SignatureRecord,
    TagRecord,
)
from tracker.db.models.derived import (
    FacetValueRecord,
    StatusPeriodRecord,
    SummaryRecord,
    TextBandRecord,
)
from tracker.db.models.library import ActionRecord, ChangeRecord, LibraryRecord, SavedSearchRecord
from tracker.db.models.remembered import DismissalRecord, LearntRecord, TableMappingRecord
from tracker.db.models.source import (
    AgreementSourceRecord,
    ContentRecord,
    EvidenceRecord,
    OriginalRecord,
    PassageRecord,
    SourceRecord,
    SourceTextRecord,
)

__all__ = [
    "ActionRecord",
    "AgreementRecord",
    "AgreementSourceRecord",
    "AreaRecord",
    "ChangeRecord",
    "ContentRecord",
    "DismissalRecord",
    "EventRecord",
    "EvidenceRecord",
    "FacetValueRecord",
    "GapRecord",
    "LearntRecord",
    "LibraryRecord",
    "OriginalRecord",
    "OtherTitleRecord",
    "PartyRecord",
    "PassageRecord",
    "PersonRecord",
    "PlaceRecord",
    "RegistrationRecord",
    "RelationRecord",
    "SavedSearchRecord",
    "SignatureRecord",
    "SourceRecord",
    "SourceTextRecord",
    "StatusPeriodRecord",
    "SummaryRecord",
    "TableMappingRecord",
    "TagRecord",
    "TextBandRecord",
]
