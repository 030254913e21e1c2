"""The stops of an agreement's life, each with its day or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from tracker.domain.agreement import Agreement
from tracker.domain.dossier import Dossier
from tracker.domain.event import ENDING, Event
from tracker.domain.vocabulary import Binding, EventType, Field, GapReason
from tracker.gui.naming import Naming

translate = QCoreApplication.translate


class StopState(StrEnum):
    """How sure a stop is."""

    PAST = "past"
    COMING = "coming"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LifeStop:
    """One dot on the life line."""

    label: str
    words: str
    state: StopState
    gap: bool = False
    """Whether the words say why a day is missing."""


def life_stops(dossier: Dossier, naming: Naming) -> tuple[LifeStop, ...]:
    """Return the stops in order: signature, entry into force, further turns, end."""
    agreement = dossier.agreement
    stops = [
        _stop(dossier, naming, agreement.signing, translate("LifeLine", "Signed"), Field.SIGNED),
        _stop(dossier, naming, agreement.entry_into_force, _effect(agreement), Field.IN_FORCE),
    ]
    suspended = [e for e in agreement.events if e.type is EventType.SUSPENDED]
    if suspended:
        label = translate("LifeLine", "Suspended")
        stops.append(_stop(dossier, naming, suspended[-1], label, Field.EVENT_DATE))
    end = agreement.end
    label = naming.label(end.type).capitalize() if end else translate("LifeLine", "End")
    stops.append(_stop(dossier, naming, end, label, Field.ENDED))
    return tuple(stops)


def _effect(agreement: Agreement) -> str:
    entry = agreement.entry_into_force
    operative = entry is not None and entry.type is EventType.OPERATIVE
    if operative or agreement.binding is Binding.NON_BINDING:
        return translate("LifeLine", "Operative")
    return translate("LifeLine", "In force")


def _stop(
    dossier: Dossier, naming: Naming, event: Event | None, label: str, field: Field
) -> LifeStop:
    gap = next((gap for gap in dossier.agreement.gaps if gap.field is field), None)
    if event is None:
        words = naming.short(gap.reason) if gap else translate("LifeLine", "not recorded")
        if gap is None and field is Field.ENDED:
            words = translate("LifeLine", "none recorded")
        return LifeStop(label, words, StopState.UNKNOWN, gap=True)
    coming = event.day is not None and event.day > dossier.as_of
    state = StopState.COMING if coming else StopState.PAST
    day = event.effective or event.date
    if day:
        return LifeStop(label, naming.date(day), state)
    missing = gap is not None and gap.reason is GapReason.SEARCHED_NOT_FOUND
    words = (
        translate("LifeLine", "day not found") if missing else translate("LifeLine", "day unknown")
    )
    return LifeStop(label, words, state, gap=True)


def ended(dossier: Dossier) -> bool:
    """Whether an ending event lies in the past, so that the line is drawn to its end."""
    return any(
        event.type in ENDING and (event.day is None or event.day <= dossier.as_of)
        for event in dossier.agreement.events
    )
