"""What the import says about targets, kinds of words and outcomes, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.domain.import_report import Outcome
from tracker.domain.vocabulary import EventType
from tracker.exchange.importing.mapping import EVENT, TARGETS
from tracker.exchange.importing.table_look import Origin
from tracker.gui.naming import Naming
from tracker.gui.wording import translate

_TARGETS = {
    "title": translate("Import", "Title"),
    "instrument_type": translate("Import", "Type of instrument"),
    "binding": translate("Import", "Binding force"),
    "parties": translate("Import", "All parties"),
    "party1": translate("Import", "Party 1"),
    "party1_code": translate("Import", "Code of party 1"),
    "party2": translate("Import", "Party 2"),
    "party2_code": translate("Import", "Code of party 2"),
    "signatories": translate("Import", "Signatories"),
    "signed": translate("Import", "Signed"),
    "place": translate("Import", "Place of signing"),
    "in_force": translate("Import", "Entry into force"),
    "in_force_effective": translate("Import", "Entry into force, effective day"),
    "provisional": translate("Import", "Provisional application"),
    "ended": translate("Import", "Ended"),
    "ended_effective": translate("Import", "Ended, effective day"),
    "ended_grounds": translate("Import", "Grounds of ending"),
    "status": translate("Import", "Status"),
    "areas": translate("Import", "Areas"),
    "notes": translate("Import", "Notes"),
    "tags": translate("Import", "Tags"),
    "registration": translate("Import", "Registration number"),
    "link": translate("Import", "Web address"),
}
_KINDS = {
    "status": translate("Import", "Status"),
    "instrument_type": translate("Import", "Type of instrument"),
    "areas": translate("Import", "Area"),
    "parties": translate("Import", "Party"),
}
_OUTCOMES = {
    Outcome.ADDED: translate("Import", "added"),
    Outcome.CHANGED: translate("Import", "changed"),
    Outcome.UNCHANGED: translate("Import", "unchanged"),
    Outcome.SKIPPED: translate("Import", "skipped"),
    Outcome.REFUSED: translate("Import", "refused"),
}
_ORIGINS = {
    Origin.GIVEN: translate("Import", "from the mapping file"),
    Origin.REMEMBERED: translate("Import", "as last time"),
    Origin.REGISTER: translate("Import", "known register"),
    Origin.TOLD: translate("Import", "name and content"),
}


def target_choices(naming: Naming) -> list[tuple[str, str]]:
    """Return what a column can be: nothing, a field, or the date of any event."""
    fields = [(target, _said(_TARGETS[target])) for target in TARGETS]
    dated = QCoreApplication.translate("Import", "Date: {event}")
    events = [(f"{EVENT}{kind}", dated.format(event=naming.label(kind))) for kind in EventType]
    return [("", QCoreApplication.translate("Import", "Do not import")), *fields, *events]


def kind_words(kind: str) -> str:
    """Return what a part of `[values]` is about."""
    return _said(_KINDS.get(kind, kind))


def outcome_words(outcome: Outcome) -> str:
    """Return what becomes of a row."""
    return _said(_OUTCOMES[outcome])


def origin_words(origin: Origin) -> str:
    """Return how the meaning of a column is known."""
    return _said(_ORIGINS[origin])


def _said(words: str) -> str:
    return QCoreApplication.translate("Import", words)
