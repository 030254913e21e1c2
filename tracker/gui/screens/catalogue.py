"""Joins search box, sidebar and list to the services: one query, shown in four ways."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.errors import QueryRefused, TrackerError
from tracker.domain.query import (
    Query,
    QueryField,
    Term,
    parse,
    render,
    replace_term,
    term,
    with_term,
    with_value,
    without_term,
)
from tracker.domain.row import AgreementRow
from tracker.domain.search_hits import wanted_by
from tracker.domain.vocabulary import Stage
from tracker.gui.bus import Bus
from tracker.gui.models.agreement_table import AgreementTableModel
from tracker.gui.models.listed import Listed
from tracker.gui.naming import Naming
from tracker.gui.screens.answers import Answers
from tracker.gui.screens.asked import Asked, ReviewOrder
from tracker.gui.screens.facet_words import FIELDS, without_facet_value
from tracker.gui.screens.library_counts import LibraryCountsScreen
from tracker.gui.screens.nothing_found import NothingFound
from tracker.gui.screens.outlook import Outlook
from tracker.gui.screens.preparing import Preparing
from tracker.gui.screens.query_words import chips
from tracker.gui.screens.value_counts import ValueCounts
from tracker.gui.sentences.speaking import refusal_words
from tracker.gui.views.elements.empty_state import EmptyState
from tracker.gui.views.listing.agreement_list import AgreementList
from tracker.gui.views.listing.query_bar import QueryBar
from tracker.gui.views.listing.search_box import SearchBox
from tracker.gui.views.listing.sidebar import Sidebar
from tracker.gui.work import Job, Jobs

LOOKED_AT = 1_000
"""Selected rows that are looked at to say what can be done: nobody waits for all of 300,000."""


class CatalogueScreen(QObject):
    """The list of agreements and everything that decides what is in it."""

    listed = Signal()
    """Another list, selection or count is on the screen."""
    current_changed = Signal(str)
    open_requested = Signal(str)
    paste_requested = Signal()
    sample_requested = Signal()
    save_search_requested = Signal()
    refused = Signal(TrackerError)

    def __init__(
        self, app: App, bus: Bus, jobs: Jobs, naming: Naming, outlook: Outlook | None = None
    ) -> None:
        super().__init__()
        self.outlook = outlook or Outlook(app, self)
        self._answers = Answers(self.outlook)
        self.preparing = Preparing(self.outlook, self._answers, jobs)
        self._jobs = jobs
        self._naming = naming
        self._query = Query()
        self._order = ReviewOrder()
        self._wanted = ""
        """The agreement the cursor should be on once the list has arrived."""
        self._sought = ""
        """One that must be shown even if the search has to go for it."""
        self.model = AgreementTableModel(naming, self)
        self.search = SearchBox()
        self.sidebar = Sidebar()
        self.bar = QueryBar()
        self.list = AgreementList(self.model)
        self.values = ValueCounts(self._answers, jobs, naming, self.sidebar)
        self.counts = LibraryCountsScreen(app, jobs, naming, self.sidebar, self.outlook)
        self.nothing = NothingFound(self.outlook, jobs)
        self.nothing_found = self.nothing.view
        self.nothing_yet = self._first_steps()
        self._stack = QStackedWidget()
        for page in (self.list, self.nothing_found, self.nothing_yet):
            self._stack.addWidget(page)
        self.centre = QWidget()
        self.centre.setProperty("surface", "surface")
        layout = QVBoxLayout(self.centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._stack)
        layout.addWidget(self._faces, 1)
        self._connect(bus)

    def _first_steps(self) -> EmptyState:
        state = EmptyState(
            self.tr("No agreements yet"),
            self.tr(
                "Copy an article that reports an agreement, then paste it here. You get a draft "
                "record with the sentence behind every value; you decide what is true."
            ),
            self.tr("Paste article"),
            picture=True,
        )
        state.offer_table(self.tr("Import a spreadsheet…"), "table-2")
        state.offer(self.tr("Open the sample library"), "layers")
        state.footer.setText(
            self.tr(
                "You can also drop a text or HTML file anywhere in this window.\n"
                "Nothing leaves this computer."
            )
        )
        return state

    def _connect(self, bus: Bus) -> None:
        self.search.query_changed.connect(self.ask)
        self.search.left.connect(self.list.setFocus)
        self.search.confirmed.connect(self.nothing.confirm)
        self.nothing.meant.connect(self.narrow)
        self.sidebar.place_requested.connect(self.go_to)
        self.sidebar.search_requested.connect(self.go_to)
        self.sidebar.facet_toggled.connect(self.toggle_facet)
        self.sidebar.years_chosen.connect(self.choose_years)
        self.sidebar.search_deleted.connect(self.counts.delete_search)
        self.bar.term_removed.connect(self.remove_term)
        self.bar.save_requested.connect(self.save_search_requested)
        self.list.sort_changed.connect(self._sort)
        self.list.current_changed.connect(self._tell_current)
        self.list.selected_changed.connect(self.listed)
        self.list.open_requested.connect(self.open_requested)
        self.nothing_found.main_requested.connect(self.clear)
        self.nothing_yet.main_requested.connect(self.paste_requested)
        self.nothing_yet.other_requested.connect(self.sample_requested)
        self.model.page_wanted.connect(self._fetch)
        self.counts.shown.connect(self._show_totals)
        self.values.refused.connect(self._refuse)
        bus.changed.connect(self._reconsider)
        self.outlook.changed.connect(self._look_anew)
        self.preparing.ready.connect(self._count_values)
        self.preparing.renewed.connect(self._look_anew)

    # -- what is asked

    @property
    def query(self) -> Query:
        """What the list shows."""
        return self._query

    @property
    def asked(self) -> Asked:
        """The query as it is put to the services."""
        sort, descending = self.list.sort_order()
        return Asked(self._query, *self._order.of(sort, descending=descending))

    @property
    def day(self) -> dt.date:
        """The day for which the list shows statuses."""
        return self.outlook.day

    def start(self) -> Job[list[AgreementRow]]:
        """Show everything for the first time: what is seen first comes first."""
        work = partial(self._answers.first, self.asked, self.day)
        return self._jobs.run("first", work, self._show_first)

    def _show_first(self, rows: list[AgreementRow]) -> None:
        if rows and not self._query:
            self._show_listed(Listed([row.uuid for row in rows]))
            self.model.fill(rows)
        self.counts.refresh()
        self._ask(self._query)

    def ask(self, text: str) -> None:
        """Show what a text asks for, or where it cannot be understood."""
        try:
            query = parse(text)
        except QueryRefused as error:
            self.search.show_error(*refusal_words(error), error.position)
            return
        self.search.clear_error()
        self._ask(query)

    def go_to(self, text: str) -> None:
        """Show what an entry of the sidebar stands for."""
        self.search.show_query(text)
        self.ask(text)

    def clear(self) -> None:
        """Show all agreements."""
        self.go_to("")

    def narrow(self, query: Query) -> None:
        """Show another query, in the search box too."""
        self.search.show_query(render(query))
        self._ask(query)

    @property
    def first_year(self) -> int | None:
        """The first year in which anything of the library was signed, as far as it is known."""
        return self.values.first_year

    def choose_day(self, day: dt.date | None) -> None:
        """Show statuses of a day, or of today; a day that the search names gives way."""
        for each in self._query.terms:
            if isinstance(each, Term) and each.field is QueryField.AS_OF:
                self.narrow(without_term(self._query, each))
        self.outlook.choose(day)

    def remove_term(self, place: int) -> None:
        """Take a term out of the query."""
        self.narrow(without_term(self._query, self._query.terms[place]))

    def toggle_facet(self, facet: str, value: str, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Admit a value of a facet, or no longer."""
        if wanted:
            self.narrow(with_value(self._query, FIELDS[facet], value))
        else:
            self.narrow(without_facet_value(self._query, facet, value, self._naming))

    def choose_years(self, first: int, last: int) -> None:
        """Ask for the years of signature from a first to a last one."""
        span = f"{first:04}" if first == last else f"{first:04}..{last:04}"
        new = term(QueryField.SIGNED, span)
        for old in self._query.terms:
            if getattr(old, "field", None) is QueryField.SIGNED and not old.negated:
                self.narrow(replace_term(self._query, old, new))
                return
        self.narrow(with_term(self._query, new))

    def show_agreement(self, uuid: str) -> None:
        """Put the cursor on an agreement; clear the search where it hides it."""
        self._sought = uuid
        if self.list.select(uuid):
            self.refresh()
        else:
            self.clear()

    def add_view(self, view: QWidget) -> None:
        """Take in another view of the same query, to be shown when it is asked for."""
        self._faces.addWidget(view)

    def show_view(self, view: QWidget | None) -> None:
        """Show a view in the place of the list, or the list again."""
        self._faces.setCurrentWidget(view or self._stack)

    # -- how it is answered

    def _ask(self, query: Query) -> None:
        self._query = query
        self._order.turn_to(query)
        self.bar.show_terms(chips(query, self._naming))
        self.list.highlight(wanted_by(query))
        self.sidebar.show_place(render(query))
        if not self.outlook.follow(query.day):
            self.refresh()

    def refresh(self) -> None:
        """Ask the services again."""
        wanted = (self._sought, self._wanted, self.list.current_uuid())
        held = (wanted, self.list.selected_uuids())
        listing = partial(self._answers.uuids, self.asked, self.day, held=held)
        self.values.drop()
        self._jobs.run("list", listing, self._show_answer, self._refuse)
        self.preparing.begin()

    def _show_answer(self, listed: Listed) -> None:
        """Show what was asked for, then count: what the list found out makes that quick."""
        self._show_listed(listed)
        self.model.look_at(self.list.rowAt(0))
        self._count_values()

    def _count_values(self) -> None:
        self.values.count(self.asked, self.day)

    def _refuse(self, error: TrackerError) -> None:
        if isinstance(error, QueryRefused):
            self.search.show_error(*refusal_words(error), error.position)
        else:
            self.refused.emit(error)

    def _show_listed(self, listed: Listed) -> None:
        uuids = listed.uuids
        current, selected = self.list.current_uuid(), self.list.selected_uuids()
        row = self.list.currentIndex().row()
        self.model.show_listed(listed)
        if not self._sought:
            known = selected == listed.selected
            self.list.select_spans(listed.spans if known else self.model.spans(selected))
        if self._sought and self._query and self.model.place(self._sought) is None:
            self.clear()
            return
        self._wanted = self._sought or self._wanted or current
        self._sought = ""
        if not self._select_wanted() and uuids:
            self.list.step_to(min(max(row, 0), len(uuids) - 1))
        if uuids:
            self.nothing.forget()
        else:
            self.current_changed.emit("")
            self.nothing.explain(self.asked, self.day)
        self._show_page()
        self._show_totals()

    def _select_wanted(self) -> bool:
        found = bool(self._wanted) and self.list.select(self._wanted)
        if found:
            self._wanted = ""
        return found

    def _show_page(self) -> None:
        known = self.counts.known
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
        elif self._query or self.outlook.known or known.all or known.to_review:
            self._stack.setCurrentWidget(self.nothing_found)
        else:
            self._stack.setCurrentWidget(self.nothing_yet)
        self.bar.setVisible(self._stack.currentWidget() is not self.nothing_yet)

    def _show_totals(self) -> None:
        number = self._naming.number
        total = max(self.counts.known.all, 0)
        self.bar.show_counts(number(self.model.rowCount()), number(total))
        self._show_page()
        self.listed.emit()

    def _fetch(self, page: int) -> None:
        uuids = self.model.page(page)
        work = partial(self._answers.rows, uuids, self.day)
        self._jobs.run(f"page {page}", work, partial(self._fill, page))

    def _fill(self, page: int, rows: list[AgreementRow]) -> None:
        self.model.fill(rows, page)
        self.listed.emit()

    def _sort(self, _key: str, _descending: bool) -> None:  # noqa: FBT001 - a slot
        self._order.choose()
        self.refresh()

    def _tell_current(self, uuid: str) -> None:
        self._wanted = ""
        self.current_changed.emit(uuid)

    def _reconsider(self, changes: Changes) -> None:
        if changes.agreements or changes.sources:
            self.values.forget()
            self.model.renew(changes.agreements or None)
            self.refresh()
        self.counts.refresh()

    def _look_anew(self) -> None:
        """Ask for all of it again, because the day or the library looked at is another one."""
        self.values.forget()
        self.model.renew()
        self.refresh()
        self.counts.refresh()

    @property
    def is_empty(self) -> bool:
        """Whether the library holds nothing to list yet."""
        return self._stack.currentWidget() is self.nothing_yet

    def selected_rows(self) -> list[AgreementRow]:
        """Return the rows of the selection that have arrived, of the first thousand."""
        rows = (self.model.row(uuid) for uuid in self.list.selected_uuids(LOOKED_AT))
        return [row for row in rows if row is not None]

    def current_is_draft(self) -> bool:
        """Whether the row under the cursor waits for review."""
        row = self.model.row(self.list.current_uuid())
        return row is not None and row.stage is Stage.DRAFT
