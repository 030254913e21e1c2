"""Forms for what the record panel edits beside its parts: gaps, relations, terms and tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from tracker.domain.agreement import Agreement, OtherTitle, Registration, Relation
from tracker.domain.claim import claims
from tracker.domain.columns import join, split
from tracker.domain.editing import set_text, set_value
from tracker.domain.editing_gaps import clear_gap, set_gap
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import Binding, DurationKind, Field, GapReason, RelationType
from tracker.gui.naming import Naming
from tracker.gui.views.fields.form import PartForm, choose
from tracker.gui.views.fields.suggest import Suggestion
from tracker.gui.views.fields.vocabulary import matching

GAP_FIELDS = (
    Field.SIGNED,
    Field.PLACE,
    Field.IN_FORCE,
    Field.ENDED,
    Field.TITLE,
    Field.INSTRUMENT_TYPE,
    Field.BINDING,
    Field.LEVEL,
    Field.SIGNATORIES,
    Field.CAPACITY,
    Field.AREAS,
    Field.DURATION,
    Field.NOTICE_PERIOD,
    Field.TACIT_RENEWAL,
    Field.LANGUAGES,
    Field.REGISTRATIONS,
    Field.RELATIONS,
    Field.EVENT_DATE,
)
_MANIFOLD = (Field.LEVEL, Field.SIGNATORIES, Field.CAPACITY, Field.AREAS, Field.RELATIONS,
             Field.EVENT_DATE)  # fmt: skip
"""Fields of which one value may be known and another one missing."""


class GapForm(PartForm[Gap]):
    """Says which field is empty, and why."""

    def __init__(self, naming: Naming, agreement: Agreement) -> None:
        super().__init__(naming, agreement)
        self.field = self.choice(self.tr("Field"), GAP_FIELDS)
        self.reason = self.choice(self.tr("Why it is empty"), GapReason)
        self.note = self.line(self.tr("Note"))

    def show_part(self, part: Gap | None) -> None:
        """Fill the form; None starts a new gap."""
        known = part or Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND)
        choose(self.field, known.field)
        choose(self.reason, known.reason)
        self.note.setText(known.note)

    def read(self) -> Gap:
        """Return the gap as filled in."""
        return Gap(
            field=Field(self.field.currentData()),
            reason=GapReason(self.reason.currentData()),
            note=self.note.text().strip(),
        )


def with_gap(agreement: Agreement, gap: Gap) -> Agreement:
    """Return the record that says why a field is empty. Raises `ValueRefused` if it is not."""
    known = (claim.value for claim in claims(agreement) if claim.field is gap.field)
    if gap.field not in _MANIFOLD and (value := next(known, "")):
        raise ValueRefused(
            QCoreApplication.translate("GapForm", "This field is not empty: {value}.").format(
                value=value
            ),
            hint=QCoreApplication.translate("GapForm", "Remove the value first."),
            field=gap.field,
        )
    return set_gap(clear_gap(agreement, gap.field), gap.field, gap.reason, gap.note)


@dataclass(frozen=True, slots=True)
class Other:
    """Another agreement that a relation may lead to."""

    uuid: str
    words: str
    detail: str


class RelationForm(PartForm[Relation]):
    """Says how this agreement stands to another one of the library."""

    def __init__(self, naming: Naming, agreement: Agreement, others: Sequence[Other]) -> None:
        super().__init__(naming, agreement)
        self._part = Relation(uuid="", type=RelationType.AMENDS, other="")
        self._others = tuple(
            Suggestion(other.uuid, other.words, other.detail)
            for other in others
            if other.uuid != agreement.uuid
        )
        self.type = self.choice(self.tr("This agreement"), RelationType)
        self.other = self.line(
            self.tr("Other agreement"), self._suggest, self.tr("its title or parties")
        )
        self.other.chosen.connect(self._choose)
        self.note = self.line(self.tr("Note"))

    def show_part(self, part: Relation | None) -> None:
        """Fill the form; None starts a new relation."""
        self._part = part or Relation(uuid=new_uuid(), type=RelationType.AMENDS, other="")
        choose(self.type, self._part.type)
        known = next((o for o in self._others if o.value == self._part.other), None)
        self.other.setText(known.words if known else "")
        self.note.setText(self._part.note)

    def read(self) -> Relation:
        """Return the relation as filled in. Raises `ValueRefused`."""
        words = self.other.text().strip()
        known = [other for other in self._others if other.words == words]
        if not known:
            raise ValueRefused(
                self.tr("“{words}” is no agreement of this library.").format(words=words),
                hint=self.tr("Type a few letters of its title, then choose."),
                field=Field.RELATIONS,
            )
        same = next((o for o in known if o.value == self._part.other), known[0])
        return replace(
            self._part,
            type=RelationType(self.type.currentData()),
            other=same.value,
            note=self.note.text().strip(),
        )

    def _suggest(self, words: str) -> Sequence[Suggestion]:
        return matching(self._others, words)[:8] if words.strip() else ()

    def _choose(self, suggestion: Suggestion) -> None:
        self._part = replace(self._part, other=suggestion.value)


class TermsForm(PartForm[Agreement]):
    """The terms that few articles tell: force, duration, notice, languages, registration."""

    def __init__(self, naming: Naming, agreement: Agreement) -> None:
        super().__init__(naming, agreement)
        unknown = self.tr("not recorded")
        self.binding = self.choice(self.tr("Binding force"), Binding, none=unknown)
        self.kind = self.choice(self.tr("Duration"), DurationKind)
        self.length = self.line(self.tr("Length"), example=self.tr("P5Y for five years"))
        self.notice = self.line(self.tr("Notice period"), example=self.tr("P6M for six months"))
        self.renewal = self.choice(self.tr("Tacit renewal"), (), none=unknown)
        self.renewal.addItem(self.tr("yes"), "yes")
        self.renewal.addItem(self.tr("no"), "no")
        self.languages = self.line(self.tr("Languages"), example=self.tr("en; es"))
        self.numbers = self.line(self.tr("Registration"), example=self.tr("UNTS 12345; LNTS 678"))
        self.titles = self.line(
            self.tr("Other titles"), example=self.tr("es: Memorando de cooperación")
        )

    def show_part(self, part: Agreement | None) -> None:
        """Fill the form from the record."""
        known = part or self.agreement
        choose(self.binding, known.binding)
        choose(self.kind, known.duration_kind)
        self.length.setText(known.duration)
        self.notice.setText(known.notice_period)
        choices = {True: "yes", False: "no", None: ""}
        choose(self.renewal, choices[known.tacit_renewal])
        self.languages.setText("; ".join(known.languages))
        self.numbers.setText(join(f"{r.register} {r.number}" for r in known.registrations))
        self.titles.setText(join(f"{t.language}: {t.title}" for t in known.other_titles))

    def read(self) -> Agreement:
        """Return the record with these terms. Raises `ValueRefused`."""
        after = self.agreement
        kind = DurationKind(self.kind.currentData())
        values = (
            (Field.BINDING, self.binding.currentData()),
            (Field.DURATION, self.length.text()),
            (Field.NOTICE_PERIOD, self.notice.text()),
            (Field.TACIT_RENEWAL, self.renewal.currentData()),
            (Field.LANGUAGES, self.languages.text()),
        )
        for field, value in values:
            after = set_value(after, field, value)
        return replace(
            after,
            duration_kind=kind if kind is not DurationKind.NOT_STATED else after.duration_kind,
            registrations=tuple(_registration(text) for text in split(self.numbers.text())),
            other_titles=tuple(self._title(text) for text in split(self.titles.text())),
        )

    def _title(self, text: str) -> OtherTitle:
        language, colon, title = text.partition(":")
        if not colon or not title.strip() or len(language.strip()) not in (2, 3):
            raise ValueRefused(
                self.tr("“{text}” does not say its language.").format(text=text),
                hint=self.tr("Write es: and the title."),
                field=Field.TITLE,
            )
        return OtherTitle(language=language.strip().lower(), title=title.strip())


class TagsForm(PartForm[Agreement]):
    """Words of the user's own, to find the record by."""

    def __init__(self, naming: Naming, agreement: Agreement) -> None:
        super().__init__(naming, agreement)
        self.tags = self.line(self.tr("Tags"), example=self.tr("border, to check"))

    def show_part(self, part: Agreement | None) -> None:
        """Fill the form from the record."""
        self.tags.setText(", ".join((part or self.agreement).tags))

    def read(self) -> Agreement:
        """Return the record with these tags."""
        return set_text(self.agreement, tags=self.tags.text())


def _registration(text: str) -> Registration:
    register, _, number = text.rpartition(" ")
    return Registration(register=register.strip() or text, number=number if register else "")
