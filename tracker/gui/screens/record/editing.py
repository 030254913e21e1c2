"""Changes the record in place: an editor over a value, a form for a part, one undo step each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from tracker.app import App
from tracker.domain import editing
from tracker.domain.agreement import Agreement, AreaAssignment, Relation
from tracker.domain.editing_events import put_event
from tracker.domain.editing_gaps import clear_gap, gap_of
from tracker.domain.editing_parts import find, put, put_area, put_party, put_signature
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.identity import new_uuid
from tracker.domain.progress import Progress
from tracker.domain.query import Query
from tracker.domain.row import AgreementRow
from tracker.domain.vocabulary import EventType, Field
from tracker.gui.models.record_line import Part, RecordLine
from tracker.gui.naming import Naming, untitled
from tracker.gui.screens.outlook import today
from tracker.gui.screens.record.screen import RecordScreen
from tracker.gui.views.fields.dialog import PartDialog
from tracker.gui.views.fields.form import PartForm
from tracker.gui.views.fields.inline_editor import InlineEditor
from tracker.gui.views.fields.parts import AreaForm, EventForm, PartyForm, SignatureForm
from tracker.gui.views.record.forms import (
    GapForm,
    Other,
    RelationForm,
    TagsForm,
    TermsForm,
    with_gap,
)
from tracker.gui.work import Jobs

INLINE = (
    Field.TITLE,
    Field.INSTRUMENT_TYPE,
    Field.BINDING,
    Field.SIGNED,
    Field.PLACE,
    Field.CAPACITY,
    Field.DURATION,
    Field.NOTICE_PERIOD,
    Field.TACIT_RENEWAL,
    Field.LANGUAGES,
)
MOST_OTHERS = 2_000


class RecordEditing(QObject):
    """Opens editors for lines of the record, and saves what they give."""

    def __init__(self, app: App, record: RecordScreen, jobs: Jobs, naming: Naming) -> None:
        super().__init__(record)
        self._app = app
        self._record = record
        self._jobs = jobs
        self._naming = naming
        self.inline: InlineEditor | None = None
        self.dialog: PartDialog | None = None
        lines = record.panel.lines
        lines.edit_requested.connect(self.edit)
        lines.remove_requested.connect(self.remove)

    # -- wishes

    def edit_current(self) -> None:
        """Change the value the cursor is on."""
        line = self._record.panel.lines.current_line()
        if line:
            self.edit(line)

    def remove_current(self) -> None:
        """Take away the value the cursor is on."""
        line = self._record.panel.lines.current_line()
        if line:
            self.remove(line)

    def edit(self, line: RecordLine) -> None:
        """Open what changes a line."""
        agreement = self._record.agreement
        if agreement is None or not self._record.writable:
            return
        if line.part is Part.SOURCE:
            self._record.show_source(line.item or "")
        elif line.part is Part.TAGS:
            self.add_tags()
        elif line.part is Part.RELATED:
            self._edit_relation(find(agreement.relations, line.item))
        elif line.field in INLINE:
            self._open_inline(agreement, line.field, line.item)
        elif line.field:
            self._open_form(agreement, line.field, line)

    def remove(self, line: RecordLine) -> None:
        """Take a value, a gap or the tags away; undo brings them back."""
        agreement = self._record.agreement
        if agreement is None or not self._record.writable or line.part is Part.SOURCE:
            return
        if line.part is Part.TAGS:
            self._save(editing.set_text(agreement, tags=""), self.tr("tags"))
        elif line.part is Part.GAP and line.field:
            self._save(clear_gap(agreement, line.field), self._naming.label(line.field))
        elif line.part in (Part.VALUE, Part.RELATED) and line.field:
            after = editing.dismiss(agreement, line.field, line.item)
            self._save(after, self._naming.label(line.field))

    def add_title(self) -> None:
        """Give the record a title."""
        self._record.panel.go_to(0)
        if self._record.agreement:
            self._record.panel.lines.choose(Field.TITLE, None)
            self._open_inline(self._record.agreement, Field.TITLE, None)

    def add_party(self) -> None:
        """Add a party."""
        self._add(PartyForm, put_party, self.tr("Add party"), Field.PARTIES)

    def add_signatory(self) -> None:
        """Add somebody who signed."""
        self._add(SignatureForm, put_signature, self.tr("Add signatory"), Field.SIGNATORIES)

    def add_event(self) -> None:
        """Add something that happened."""
        self._add(EventForm, put_event, self.tr("Add event"), Field.STATUS)

    def add_area(self) -> None:
        """Add an area of cooperation, or one that is expressly left out."""
        self._add(AreaForm, put_area, self.tr("Add area"), Field.AREAS)

    def add_gap(self) -> None:
        """Say why a field is empty."""
        line = self._record.panel.lines.current_line()
        agreement = self._record.agreement
        gap = gap_of(agreement, line.field) if agreement and line and line.field else None
        self._add(GapForm, with_gap, self.tr("Say why a field is empty"), Field.STATUS, gap)

    def add_tags(self) -> None:
        """Change the tags."""
        self._whole(TagsForm, self.tr("Change tags"), self.tr("tags"))

    def add_terms(self) -> None:
        """Change duration, notice, languages, registration and other terms."""
        self._whole(TermsForm, self.tr("Change terms"), self.tr("terms"))

    def add_relation(self) -> None:
        """Say how the record stands to another one."""
        self._edit_relation(None)

    # -- inline

    def _open_inline(self, agreement: Agreement, field: Field, item: str | None) -> None:
        lines = self._record.panel.lines
        index = lines.currentIndex()
        line = lines.current_line()
        if line is None or line.field is not field:
            return
        self._close_inline()
        self.inline = InlineEditor(field, self._naming, lines.viewport())
        self.inline.submitted.connect(partial(self._take_inline, field, item))
        self.inline.closed.connect(self._forget_inline)
        self.inline.grown.connect(lines.make_room)
        place = lines.delegate.value_rect(lines.visualRect(index), line, index.row())
        self.inline.open_at(place, editing.value_of(agreement, field, item))

    def _take_inline(self, field: Field, item: str | None, value: object) -> None:
        agreement = self._record.agreement
        if agreement is None or self.inline is None:
            return
        try:
            after = editing.set_value(agreement, field, str(value), item)
        except ValueRefused as error:
            self.inline.show_error(error)
            return
        self._close_inline()
        self._save(after, self._naming.label(field))

    def _close_inline(self) -> None:
        if self.inline is not None:
            self.inline.close_editor()

    def _forget_inline(self) -> None:
        self.inline = None
        self._record.panel.lines.make_room(0)
        self._record.panel.lines.setFocus()

    # -- forms

    def _open_form(self, agreement: Agreement, field: Field, line: RecordLine) -> None:
        change = self.tr("Change {field}").format(field=self._naming.label(field).lower())
        known = (agreement.parties, agreement.signatures, agreement.events, agreement.areas)
        part = next((found for parts in known if (found := find(parts, line.item))), None)
        if field is Field.PARTIES:
            self._add(PartyForm, put_party, change, field, part)
        elif field is Field.SIGNATORIES:
            self._add(SignatureForm, put_signature, change, field, part)
        elif field in (Field.AREAS, Field.ABSENT_AREAS):
            absent = AreaAssignment(uuid=new_uuid(), absent=field is Field.ABSENT_AREAS)
            self._add(AreaForm, put_area, change, field, part or absent)
        elif field in (Field.STATUS, Field.IN_FORCE, Field.ENDED):
            types = {Field.IN_FORCE: EventType.IN_FORCE, Field.ENDED: EventType.TERMINATED}
            new = Event(uuid=new_uuid(), type=types.get(field, EventType.SIGNED))
            self._add(EventForm, put_event, change, Field.STATUS, part or new)
        elif field is Field.REGISTRATIONS:
            self.add_terms()
        else:
            self.add_gap()

    def _add(
        self,
        form: Callable[[Naming, Agreement], PartForm[Any]],
        store: Callable[[Agreement, Any], Agreement],
        title: str,
        field: Field,
        part: object | None = None,
    ) -> None:
        agreement = self._record.agreement
        if agreement is None:
            return
        made = form(self._naming, agreement)
        made.show_part(part)
        self._ask(title, made, partial(store, agreement), self._naming.label(field))

    def _whole(
        self, form: Callable[[Naming, Agreement], PartForm[Agreement]], title: str, what: str
    ) -> None:
        agreement = self._record.agreement
        if agreement is None:
            return
        made = form(self._naming, agreement)
        made.show_part(agreement)
        self._ask(title, made, _itself, what)

    def _ask(
        self,
        title: str,
        form: PartForm[Any],
        store: Callable[[Any], Agreement],
        what: str,
    ) -> None:
        verb = title if title.startswith(self.tr("Add")) else self.tr("Save change")
        self.dialog = PartDialog(title, verb, form, store, self._record.panel.window())
        self.dialog.part_submitted.connect(partial(self._take_part, store, what))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _take_part(self, store: Callable[[Any], Agreement], what: str, part: object) -> None:
        self._save(store(part), what)

    # -- relations

    def _edit_relation(self, relation: Relation | None) -> None:
        self._jobs.run("others", self._others, partial(self._ask_relation, relation))

    def _others(self, progress: Progress) -> list[AgreementRow]:
        del progress
        uuids = self._app.agreements.uuids(Query(), as_of=today(), drafts=True)
        return self._app.agreements.some(uuids[:MOST_OTHERS], as_of=today())

    def _ask_relation(self, relation: Relation | None, rows: Sequence[AgreementRow]) -> None:
        agreement = self._record.agreement
        if agreement is None:
            return
        form = RelationForm(self._naming, agreement, [self._other(row) for row in rows])
        form.show_part(relation)
        title = self.tr("Change relation") if relation else self.tr("Add relation")
        store = partial(_with_relation, agreement)
        self._ask(title, form, store, self._naming.label(Field.RELATIONS))

    def _other(self, row: AgreementRow) -> Other:
        parties = " – ".join(self._naming.party(party) for party in row.parties)
        kind = self._naming.type(row.instrument_type)
        words = row.title or " ".join(part for part in (kind, parties) if part) or untitled()
        return Other(row.uuid, words, " ".join(p for p in (row.signed, parties) if p))

    def _save(self, agreement: Agreement, what: str) -> None:
        if agreement != self._record.agreement:
            self._record.save(agreement, what.lower())


def _itself(agreement: Agreement) -> Agreement:
    return agreement


def _with_relation(agreement: Agreement, relation: Relation) -> Agreement:
    return replace(agreement, relations=put(agreement.relations, relation))
