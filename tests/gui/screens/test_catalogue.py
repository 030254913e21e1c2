"""One query, shown in four ways: search box, chips, sidebar, list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from tests import factories as make
from tests.gui.keys import press, type_text
from tests.gui.pictures import colors
from tests.gui.waiting import settle
from tests.libraries import ADD, store
from tracker.db import engine
from tracker.domain.query import parse
from tracker.domain.vocabulary import EventType, InstrumentType
from tracker.gui.models.agreement_table import PAGE
from tracker.gui.screens import answers
from tracker.gui.screens.catalogue import Asked
from tracker.gui.tokens import LIGHT

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library_of_four(app):
    store(app, make.agreement(title="Antigua memorandum"))
    store(app, make.draft(title="Draft of a pact"))
    store(
        app,
        make.bare_agreement(
            title="Fisheries treaty",
            instrument_type=InstrumentType.TREATY,
            parties=(make.party("MEX"), make.party("GTM")),
            events=(make.event(EventType.IN_FORCE, "2001-05-01"),
                    make.event(EventType.SIGNED, "2001-02-03")),
        ),
    )  # fmt: skip
    store(app, make.bare_agreement(title="Ænigma accord", events=(), areas=()))
    return app


@pytest.fixture
def work(open_workspace, library_of_four):
    return open_workspace(library_of_four)


def titles(work) -> list[str]:
    model = work.catalogue.model
    return [model.row(uuid).title for uuid in model.uuids()]


def uuid_of(work, title: str) -> str:
    model = work.catalogue.model
    return next(uuid for uuid in model.uuids() if model.row(uuid).title == title)


def search(work, text: str) -> None:
    box = work.catalogue.search
    box.setFocus()
    box.selectAll()
    type_text(box, text)
    press(box, Qt.Key.Key_Return)
    settle(work)


def test_reviewed_records_are_listed_the_newest_first_and_what_has_no_day_last(work):
    assert titles(work) == ["Antigua memorandum", "Fisheries treaty", "Ænigma accord"]
    assert work.catalogue.bar.isVisible()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("party:MEX", {"Fisheries treaty"}),
        ("fisheries", {"Fisheries treaty"}),
        ("aenigma", {"Ænigma accord"}),
        ("signed:2019", {"Antigua memorandum"}),
        ("-party:MEX has:unsupported", {"Ænigma accord"}),
        ("stage:draft", {"Draft of a pact"}),
        ("remittances", {"Antigua memorandum"}),
        ("no:signed", {"Ænigma accord"}),
    ],
)
def test_typing_a_query_lists_what_it_finds(work, text, found):
    search(work, text)

    assert set(titles(work)) >= found
    assert len(titles(work)) <= 2
    assert len(work.catalogue.bar.chips()) == len(text.split())


def test_every_term_has_a_chip_that_removes_it(work, qtbot):
    search(work, "party:MEX fisheries")
    chip = work.catalogue.bar.chips()[0]

    qtbot.mouseClick(chip, LEFT, pos=QPoint(5, 5))
    settle(work)

    assert work.catalogue.search.text() == "fisheries"
    assert [c.text() for c in work.catalogue.bar.chips()] == ["“fisheries”"]


def test_facets_count_what_is_found_and_narrow_it(work, qtbot):
    facet = work.catalogue.sidebar.facets["party"]
    mexico = next(item for item in facet.items() if item.text() == "Mexico")

    qtbot.mouseClick(mexico, LEFT)
    settle(work)
    narrowed = (work.catalogue.search.text(), titles(work))
    item = next(each for each in facet.items() if each.text() == "Mexico")
    checked = item.isChecked()
    qtbot.mouseClick(item, LEFT)
    settle(work)

    assert narrowed == ("party:MEX", ["Fisheries treaty"])
    assert checked
    assert work.catalogue.search.text() == ""


def test_a_party_typed_by_name_is_the_ticked_value_of_its_facet(work, qtbot):
    work.catalogue.go_to("party:mexico")
    settle(work)
    facet = work.catalogue.sidebar.facets["party"]
    ticked = [item.text() for item in facet.items() if item.isChecked()]
    (mexico,) = [item for item in facet.items() if item.text() == "Mexico"]

    qtbot.mouseClick(mexico, LEFT)
    settle(work)

    assert ticked == ["Mexico"]
    assert work.catalogue.search.text() == ""


def test_two_values_of_a_facet_are_alternatives(work):
    work.catalogue.toggle_facet("type", "treaty", wanted=True)
    work.catalogue.toggle_facet("type", "moc", wanted=True)
    settle(work)

    assert work.catalogue.search.text() == "type:treaty,moc"
    assert len(titles(work)) == 3


def test_years_are_asked_for_in_the_histogram(work):
    work.catalogue.choose_years(2001, 2001)
    settle(work)
    one = (work.catalogue.search.text(), titles(work))

    work.catalogue.choose_years(2000, 2019)
    settle(work)

    assert one == ("signed:2001", ["Fisheries treaty"])
    assert work.catalogue.search.text() == "signed:2000..2019"


def test_a_mistake_keeps_the_list_and_points_at_the_word(work):
    before = titles(work)

    search(work, "colour:red")

    assert titles(work) == before
    assert work.catalogue.search.error.isVisible()
    search(work, "fisheries")
    assert not work.catalogue.search.error.isVisible()


@pytest.mark.parametrize("text", ["party:ZZZ", "fisheries area:NOPE"])
def test_an_unknown_code_keeps_the_list_and_points_at_the_word(work, text):
    before = titles(work)

    search(work, text)

    assert titles(work) == before
    assert work.catalogue.search.error.isVisible()
    search(work, "fisheries")
    assert not work.catalogue.search.error.isVisible()


def test_where_nothing_is_found_the_search_can_be_cleared(work, qtbot):
    search(work, "nothing-of-the-kind")
    empty = work.catalogue.nothing_found
    assert empty.isVisible()

    qtbot.mouseClick(empty.main, LEFT)
    settle(work)

    assert len(titles(work)) == 3
    assert not empty.isVisible()


@pytest.mark.parametrize(
    ("query", "title"), [("stage:draft", "Draft of a pact"), ("has:unsupported", "")]
)
def test_places_of_the_sidebar_are_queries(work, qtbot, query, title):
    qtbot.mouseClick(work.catalogue.sidebar.places[query], LEFT)
    settle(work)

    assert work.catalogue.search.text() == query
    assert work.catalogue.sidebar.places[query].isChecked()
    assert not title or titles(work) == [title]


def test_headings_sort(work):
    work.catalogue.list.set_sort_order("title", descending=False)
    settle(work)
    ascending = titles(work)
    work.catalogue.list.set_sort_order("title", descending=True)
    settle(work)

    assert ascending == list(reversed(titles(work)))
    assert work.catalogue.asked == Asked(parse(""), "title", descending=True)


def test_the_cursor_stays_on_its_record_when_the_order_changes(work):
    uuid = uuid_of(work, "Fisheries treaty")
    work.catalogue.list.select(uuid)

    work.catalogue.list.set_sort_order("title", descending=False)
    settle(work)

    assert work.catalogue.list.current_uuid() == uuid
    assert work.record.agreement.uuid == uuid


def test_when_the_current_record_is_gone_its_neighbour_takes_over(work):
    work.catalogue.list.select(uuid_of(work, "Fisheries treaty"))
    settle(work)

    work.trash()
    settle(work)

    assert work.catalogue.list.current_uuid() in work.catalogue.model.uuids()
    assert work.record.agreement.title != "Fisheries treaty"


def test_a_record_hidden_by_the_search_can_be_shown(work):
    uuid = uuid_of(work, "Fisheries treaty")
    search(work, "antigua")

    work.catalogue.show_agreement(uuid)
    settle(work)

    assert work.catalogue.search.text() == ""
    assert work.catalogue.list.current_uuid() == uuid


def test_selected_rows_are_those_that_have_arrived(work):
    work.catalogue.list.selectAll()

    assert {row.title for row in work.catalogue.selected_rows()} == set(titles(work))


def test_drafts_are_known_as_such(work):
    at_first = work.catalogue.current_is_draft()

    work.catalogue.go_to("stage:draft")
    settle(work)

    assert (at_first, work.catalogue.current_is_draft()) == (False, True)


@pytest.mark.parametrize(
    ("query", "drafts"),
    [("", False), ("tax", False), ("stage:draft", True), ("in:trash", True), ("id:12", True)],
)
def test_drafts_belong_to_the_answer_where_the_query_speaks_of_them(query, drafts):
    assert Asked(parse(query), "signed", descending=True).drafts is drafts


def test_a_change_elsewhere_is_shown(work):
    uuid = uuid_of(work, "Fisheries treaty")

    changes = work.app.records.trash([uuid])
    work.bus.tell(changes)
    settle(work)

    assert "Fisheries treaty" not in titles(work)


def test_a_long_list_arrives_page_by_page(open_workspace, app):
    many = [make.bare_agreement(title=f"Pact {n:03}") for n in range(PAGE + 20)]
    app.captures.save(make.capture(*many), many, action=ADD)
    work = open_workspace(app)
    model, list_ = work.catalogue.model, work.catalogue.list
    seen = sum(model.row(uuid) is not None for uuid in model.uuids())

    list_.setFocus()
    press(list_, Qt.Key.Key_End)
    settle(work)

    assert model.rowCount() == PAGE + 20
    assert seen < PAGE + 20
    assert model.row(list_.current_uuid()) is not None


def test_an_empty_library_shows_the_first_steps(open_workspace, app, qtbot):
    work = open_workspace(app)
    state = work.catalogue.nothing_yet

    with qtbot.waitSignal(work.catalogue.sample_requested):
        qtbot.mouseClick(state.other, LEFT)

    assert state.isVisible()
    assert work.catalogue.is_empty
    assert not work.catalogue.bar.isVisible()


def test_a_search_without_end_is_given_up_with_a_word(work, monkeypatch):
    before = titles(work)
    monkeypatch.setattr(answers, "LONGEST_SEARCH", -1.0)
    monkeypatch.setattr(engine, "_STEPS", 1)

    search(work, "anything")

    assert titles(work) == before
    assert work.catalogue.search.error.isVisible()


def test_answers_stay_the_same_once_the_columns_are_in_memory(work):
    before = titles(work)

    work.catalogue.refresh()
    settle(work)

    assert titles(work) == before


def test_drafts_are_listed_with_the_uncertain_ones_first_until_a_heading_is_clicked(
    open_workspace, app
):
    sure = make.draft(title="A sure draft")
    store(app, replace(sure, evidence=tuple(replace(e, confidence=0.95) for e in sure.evidence)))
    store(app, make.draft(title="Doubtful draft"))
    work = open_workspace(app)
    work.catalogue.go_to("stage:draft")
    settle(work)
    first = titles(work)

    work.catalogue.list.set_sort_order("title", descending=False)
    settle(work)

    assert first == ["Doubtful draft", "A sure draft"]
    assert titles(work) == ["A sure draft", "Doubtful draft"]


def test_words_searched_for_are_tinted_in_the_list(work):
    def tinted() -> int:
        return colors(work.catalogue.list)[LIGHT.warning_soft]

    before = tinted()
    search(work, "fisheries")
    words = tinted()
    search(work, "type:treaty")
    filtered = tinted()

    assert before == filtered == 0
    assert words > 100
