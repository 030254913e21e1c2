"""Opens the forms for parties, signatories, events and areas of the draft in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.claim import claims
from tracker.domain.editing_events import put_event
from tracker.domain.editing_evidence import link_passage
from tracker.domain.editing_parts import area_field, put_area, put_party, put_signature
from tracker.domain.event import Event
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import EventType, Field
from tracker.gui.naming import Naming
from tracker.gui.screens.review.editing import ReviewEditing
from tracker.gui.views.fields.dialog import PartDialog
from tracker.gui.views.fields.form import PartForm
from tracker.gui.views.fields.parts import AreaForm, EventForm, PartyForm, SignatureForm


class ReviewParts(QObject):
    """One dialog at a time; what it gives becomes one step of the review."""

    changed = Signal(str)
    """Id of the part that was added or changed."""

    def __init__(self, editing: ReviewEditing, naming: Naming, window: QWidget) -> None:
        super().__init__(window)
        self._editing = editing
        self._naming = naming
        self._window = window
        self._persons: tuple[str, ...] = ()
        self._put: Callable[[Agreement, Any], Agreement] = put_party
        self.dialog: PartDialog | None = None

    def offer_persons(self, persons: tuple[str, ...]) -> None:
        """Offer these names for signatories."""
        self._persons = persons

    def edit(self, part: object) -> None:
        """Ask for all that is known of a part."""
        if isinstance(part, Party):
            self._ask(PartyForm, part, self.tr("Party"), put_party)
        elif isinstance(part, Signature):
            self._ask(SignatureForm, part, self.tr("Signatory"), put_signature)
        elif isinstance(part, Event):
            self._ask(EventForm, part, self.tr("Event"), put_event)
        elif isinstance(part, AreaAssignment):
            self._ask(AreaForm, part, self.tr("Area"), put_area)

    def add(self, kind: str, words: str = "") -> None:
        """Ask for a new part: party, signatory, event or area; `words` are a start."""
        uuid = new_uuid()
        if kind == "party":
            self.edit(Party(uuid=uuid, name=words))
        elif kind == "signatory":
            self.edit(Signature(uuid=uuid, person=words))
        elif kind == "event":
            self.edit(Event(uuid=uuid, type=_event_type(words)))
        else:
            self.edit(AreaAssignment(uuid=uuid, label=words))

    def _ask(
        self,
        make: Callable[..., PartForm[Any]],
        part: Any,  # noqa: ANN401 - one of the four kinds
        title: str,
        put: Callable[[Agreement, Any], Agreement],
    ) -> None:
        if self.dialog is not None:
            return
        form = make(self._naming, self._editing.draft)
        if isinstance(form, SignatureForm):
            form.offer_persons(self._persons)
        form.show_part(part)
        self._put = put
        self.dialog = PartDialog(title, self.tr("Keep"), form, self._check, self._window)
        self.dialog.part_submitted.connect(self._take)
        self.dialog.finished.connect(self._end)
        self.dialog.open()

    def _check(self, part: object) -> None:
        self._put(self._editing.draft, part)

    def _take(self, part: Any) -> None:  # noqa: ANN401 - one of the four kinds
        after = self._put(self._editing.draft, part)
        pending, field = self._editing.pending, _field_of(part)
        if pending is not None:
            known = {claim.item: claim.value for claim in claims(after) if claim.field is field}
            after = link_passage(after, field, part.uuid, pending, known.get(part.uuid, ""))
            self._editing.pending = None
        self._editing.replace(after, self.tr("change {label}").format(label=_word(part)))
        self.changed.emit(part.uuid)

    def _end(self, _result: int) -> None:
        self._editing.pending = None
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _field_of(part: object) -> Field:
    if isinstance(part, Party):
        return Field.PARTIES
    if isinstance(part, Signature):
        return Field.SIGNATORIES
    return area_field(part) if isinstance(part, AreaAssignment) else Field.STATUS


def _word(part: object) -> str:
    if isinstance(part, Party):
        return part.value
    if isinstance(part, Signature):
        return part.person
    return part.value if isinstance(part, AreaAssignment) else str(getattr(part, "type", ""))


def _event_type(words: str) -> EventType:
    return EventType(words) if words in list(EventType) else EventType.SIGNED
