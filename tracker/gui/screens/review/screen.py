"""The review of an article: text left, draft right, everything by keyboard, saved in one step."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from tracker.app import App
from tracker.domain.capture import Capture
from tracker.domain.changes import Changes
from tracker.domain.editing import empty_draft
from tracker.domain.editing_review import review_count
from tracker.domain.errors import TrackerError, ValueRefused
from tracker.domain.identity import new_uuid
from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.screens.review.assigning import ReviewAssigning
from tracker.gui.screens.review.choices import with_choices
from tracker.gui.screens.review.commands import ReviewCommands
from tracker.gui.screens.review.details import ReviewDetails
from tracker.gui.screens.review.editing import ReviewEditing
from tracker.gui.screens.review.following import ReviewFollowing
from tracker.gui.screens.review.likeness import ReviewLikeness
from tracker.gui.screens.review.parts import ReviewParts
from tracker.gui.screens.review.saving import ReviewSaving
from tracker.gui.screens.review.words import article_words, passage_numbers
from tracker.gui.views.elements.labels import Hairline
from tracker.gui.views.reader.marks import passage_marks
from tracker.gui.views.reader.reader import REVIEW_SCALE, SourceReader
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.footer import ReviewFooter
from tracker.gui.views.review.header import ReviewHeader
from tracker.gui.views.review.keys import command_of
from tracker.gui.views.review.leave import LeaveDialog
from tracker.gui.views.review.notice import ReviewNotice
from tracker.gui.views.review.rows import Rows
from tracker.gui.views.review.values import EVENTS
from tracker.gui.work import Jobs


class ReviewScreen(QWidget):
    """Joins the article and its drafts to the services. Nothing is stored before it is saved."""

    saved = Signal(Changes)
    closed = Signal()
    next_requested = Signal()
    """All drafts of the article are done, and the person wants the next one that waits."""
    refused = Signal(TrackerError)
    open_requested = Signal(str)
    """Uuid of a stored record the person wants to see instead."""

    def __init__(
        self,
        app: App,
        capture: Capture,
        jobs: Jobs,
        naming: Naming,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.naming = naming
        drafts = capture.drafts or (empty_draft(new_uuid(), capture.source.uuid),)
        self.editing = ReviewEditing(naming, capture.text, drafts)
        self.saving = ReviewSaving(app, jobs, naming, capture)
        self.parts = ReviewParts(self.editing, naming, self)
        self.header = ReviewHeader()
        self.notice = ReviewNotice()
        self.reader = SourceReader(REVIEW_SCALE)
        self.draft = DraftPanel(naming)
        self.footer = ReviewFooter()
        self.details = ReviewDetails(app, jobs, naming, self.saving, self)
        self.likeness = ReviewLikeness(app, jobs, naming, self)
        self._numbers: dict[str, int] = {}
        self._going_on = False
        self._leaving: LeaveDialog | None = None
        self._chain: tuple[QWidget, ...] = ()
        self.following = ReviewFollowing(self.draft, self.reader, self.footer)
        self.assigning = ReviewAssigning(self.editing, self.draft, self.reader, self.parts, naming)
        self.commands = ReviewCommands(self.editing, self.draft, self.reader, self.parts)
        self._arrange()
        self._connect()
        self._opened, self._alike = capture, ""
        self._show_article()
        self.refresh()

    def _arrange(self) -> None:
        self.reader.setProperty("surface", "surface")
        # Qt dresses a widget with all that is in it anew whenever it is put into another one.
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.columns.setChildrenCollapsible(False)
        self.columns.setHandleWidth(1)
        self.columns.addWidget(self.reader)
        self.columns.addWidget(self.draft)
        self.columns.setSizes([752, 688])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, Hairline(), self.notice):
            layout.addWidget(widget)
        layout.addWidget(self.columns, 1)
        layout.addWidget(Hairline())
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self.editing.changed.connect(self.refresh)
        self.editing.refused.connect(self._show_error)
        self.draft.confirmed.connect(self._accept_row)
        self.draft.value_submitted.connect(self._submit)
        self.draft.details_requested.connect(self.commands.open_details)
        self.draft.add_requested.connect(self._add_part)
        self.draft.choice_taken.connect(self.commands.take_choice)
        self.draft.draft_chosen.connect(self.editing.show)
        self.draft.all_decided.connect(self._finish)
        self.commands.save_requested.connect(self.save)
        self.commands.save_next_requested.connect(self.save_and_go_on)
        self.commands.close_requested.connect(self.request_close)
        self.commands.choose_requested.connect(self.assigning.choose)
        self.commands.assign_requested.connect(self.assigning.assign)
        self.header.back_requested.connect(self.request_close)
        self.header.details_requested.connect(self.details.ask)
        self.details.changed.connect(self._show_particulars)
        self.details.proposed.connect(self._read_anew)
        self.details.written.connect(self.saved)
        self.header.find_requested.connect(self.reader.open_find)
        self.footer.discard_requested.connect(self.discard)
        self.footer.draft_requested.connect(self.save_as_draft)
        self.footer.next_requested.connect(self.save_and_go_on)
        self.footer.save_requested.connect(self.save)
        self.saving.saved.connect(self._after_save)
        self.saving.refused.connect(self.refused)
        self.saving.busy_changed.connect(self._show_busy)
        self.likeness.found.connect(self.notice.show_similar)
        self.likeness.known.connect(self.notice.show_known)
        self.notice.kept_apart.connect(self.editing.keep_apart)
        self.notice.attach_requested.connect(self._attach)
        self.notice.open_requested.connect(self.open_requested)
        self.notice.compare_requested.connect(self._compare)

    # -- what is shown

    @property
    def has_unsaved_work(self) -> bool:
        """Whether closing would lose something the person did or typed."""
        return self.editing.session.changed or self.draft.is_typing

    def start(self) -> None:
        """Give the keyboard to the first row that waits for a decision."""
        self.window().activateWindow()
        self.draft.start()

    def refresh(self) -> None:
        """Show the draft in front as it is now."""
        draft = self.editing.draft
        self._numbers = passage_numbers(draft, self.saving.capture)
        rows = Rows(draft, self._numbers, self.naming).all()
        others = self.saving.capture.alternatives.get(draft.uuid, ())
        self.draft.show_rows(with_choices(rows, others, self.naming))
        self._order_tabs()
        self.draft.head.show_count(review_count(draft))
        session = self.editing.session
        several = len(session.drafts) > 1
        self.draft.head.show_tabs(len(session.drafts), session.index)
        self.footer.show_verb(self.tr("Save this record") if several else self.tr("Save record"))
        names = {field.value: self.naming.label(field) for field in Field}
        text = self.saving.capture.text
        self.reader.show_marks(passage_marks(draft, text.uuid, self._numbers, names))
        if self.draft.current:
            self.following.follow_row(self.draft.current)
        if draft.uuid != self._alike:
            self._look_for_likeness()

    def _look_for_likeness(self) -> None:
        """Tell of records that are like the draft in front, and of no other draft's."""
        self._alike = self.editing.draft.uuid
        self.notice.hide()
        self.likeness.look(self._opened, self.editing.draft)

    def show_waiting(self, count: int) -> None:
        """Say how many other drafts wait for review, and offer to go on to the next."""
        several = self.tr("{n} more to review").format(n=self.naming.number(count))
        words = self.tr("1 more to review") if count == 1 else several
        self.header.show_waiting(words if count else "")
        self.footer.offer_next(offered=count > 0)

    def _order_tabs(self) -> None:
        foot = self.footer
        footer = (foot.discard, foot.draft, foot.next, foot.save)
        chain = (self.reader.body, *self.draft.chain(), *footer)
        if chain != self._chain:
            self._chain = chain
            for first, second in pairwise(chain):
                self.setTabOrder(first, second)

    def _show_article(self) -> None:
        self.reader.show_text(self.saving.capture.text.text)
        self._show_particulars()

    def _show_particulars(self) -> None:
        title, particulars = article_words(self.saving.capture, self.naming)
        self.header.show_article(title, particulars)

    def _read_anew(self, capture: Capture) -> None:
        if not self.has_unsaved_work and capture.drafts:
            self.saving.capture = capture
            self.editing.read_anew(capture.text, capture.drafts)
            self.draft.start()

    # -- what a person does to a row

    def _accept_row(self, key: str) -> None:
        widget, chip = self.draft.row(key), self.draft.chip
        if widget is None:
            return
        self.editing.accept(widget.row, chip)
        if chip >= 0 and widget.box is not None and chip + 1 < len(widget.row.values):
            widget.box.choose(chip + 1)
        else:
            self.draft.go_on()

    def _submit(self, key: str, value: object, go_on: bool) -> None:  # noqa: FBT001 - a signal's
        widget = self.draft.row(key)
        if widget is None:
            return
        if key == EVENTS and value:
            widget.line.reset()
            self.parts.add("event", str(value))
        elif self.editing.submit(widget.row, str(value)):
            widget.line.reset()
            widget.show_row(widget.row)
            if go_on and widget.box is None:
                self.draft.go_on()

    def _finish(self) -> None:
        self.footer.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_error(self, key: str, error: ValueRefused) -> None:
        self.draft.show_error(key, error)

    def _add_part(self, kind: str) -> None:
        self.parts.add(kind)

    # -- ending

    def save(self) -> None:
        """Save the draft in front as a reviewed record."""
        self._save(go_on=False)

    def save_and_go_on(self) -> None:
        """Save the draft in front, and go on to the next one that waits."""
        self._save(go_on=True)

    def _save(self, *, go_on: bool) -> None:
        if not self.saving.busy and self._takes_what_is_typed():
            self._going_on = go_on
            self.saving.save(self.editing.draft)

    def save_as_draft(self) -> None:
        """Save all drafts of the article to be reviewed another day."""
        if not self.saving.busy and self._takes_what_is_typed():
            self._going_on = False
            self.saving.save_drafts(self.editing.session.drafts)

    def _takes_what_is_typed(self) -> bool:
        """Take over words that were not entered yet; say whether none was refused."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.draft.is_typing:
            self.draft.focus_row(self.draft.current)
            return False
        return self.parts.dialog is None

    def discard(self) -> None:
        """Let go of the draft in front; a stored one goes to the trash."""
        draft = self.editing.draft
        if len(self.editing.session.drafts) > 1:
            self.editing.session.discard(self.tr("discard draft"))
            self.refresh()
        elif draft.revision:
            self.saving.trash(draft)
        elif self.has_unsaved_work:
            self.request_close()
        else:
            self.closed.emit()

    def request_close(self) -> None:
        """Close, after asking what becomes of work that would be lost."""
        if not self.has_unsaved_work:
            self.closed.emit()
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._leaving is None:
            self._leaving = LeaveDialog(self)
            self._leaving.rejected.connect(self._go_on)
            self._leaving.draft_requested.connect(self.save_as_draft)
            self._leaving.discard_requested.connect(self.closed)
        self._leaving.open()

    def _go_on(self) -> None:
        self.draft.focus_row(self.draft.current, self.draft.chip)

    def _after_save(self, changes: Changes) -> None:
        left = self.editing.session.drafts
        done = changes.agreements & {draft.uuid for draft in left}
        if not done and self.notice.uuid in changes.agreements:
            done = frozenset({self._alike})
        self.saved.emit(changes)
        rest = tuple(draft for draft in left if draft.uuid not in done)
        if not rest or len(done) != 1:
            (self.next_requested if self._going_on and not rest else self.closed).emit()
            return
        self.saving.forget(done)
        if self._alike in done:
            self.notice.hide()
        self.editing.begin_again(rest)
        self.start()

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's
        self.footer.set_busy(busy=busy)

    def _attach(self, uuid: str) -> None:
        self.saving.attach(uuid, self.editing.draft)

    def _compare(self, uuid: str) -> None:
        self.likeness.compare(uuid, self.editing.draft, self._numbers)

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the review before menus of the window can."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and command_of(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of the review asks."""
        if not self.commands.run(event):
            super().keyPressEvent(event)
