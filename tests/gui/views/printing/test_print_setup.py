"""The choices beside the pages: those that belong to the kind, each with a name."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit

from tests.gui.keys import press
from tracker.gui.views.printing.print_choice import KINDS, Printable, PrintChoice
from tracker.gui.views.printing.print_setup import PrintSetup

PARTIES = (("FRA", "France"), ("DEU", "Germany"), ("ESP", "Spain"))
PERIOD = {"first": dt.date(2024, 1, 1), "last": dt.date(2024, 1, 31)}
SHOWN = {
    "brief": set(),
    "list": {"columns", "figures"},
    "digest": {"first", "last"},
    "portfolio": {"party", "figures"},
    "dyad": {"party", "other_party", "figures"},
    "evidence": set(),
}


@pytest.fixture
def setup(shown):
    """Return a function that shows the choices."""

    def show(selected=0, templates=(), **choice):
        printable = Printable(listed=412, selected=selected, parties=PARTIES, templates=templates)
        return shown(PrintSetup(PrintChoice(**PERIOD | choice), printable))

    return show


@pytest.mark.parametrize("kind", KINDS)
def test_only_the_options_of_the_kind_are_shown(setup, kind):
    shown = setup(kind=kind)
    options = ("party", "other_party", "first", "last", "columns", "figures")

    assert {name for name in options if getattr(shown, name).isVisible()} == SHOWN[kind]


def test_it_returns_what_it_was_given(setup):
    given = {"kind": "dyad", "paper": "letter", "language": "es", "parties": ("DEU", "ESP")}

    choice = setup(**given, figures=True, listed_columns=False).choice()

    assert choice == PrintChoice(**given, **PERIOD, figures=True, listed_columns=False)


def test_agreements_are_counted(setup):
    def words(shown):
        return [shown.which.itemText(index) for index in range(shown.which.count())]

    assert words(setup()) == ["All 412 agreements listed"]
    assert words(setup(1)) == ["All 412 agreements listed", "The selected agreement"]
    assert words(setup(3))[1] == "The 3 selected agreements"


def test_another_kind_is_about_what_it_usually_is_about(setup, qtbot):
    shown = setup(1, kind="brief", selection=True)
    shown.kind.setFocus()

    with qtbot.waitSignal(shown.changed):
        press(shown.kind, Qt.Key.Key_Down)

    assert shown.choice().kind == "list"
    assert shown.choice().selection is False
    assert shown.columns.isVisible()


def test_several_selected_agreements_stay_what_is_printed(setup):
    shown = setup(2, kind="brief", selection=True)
    shown.kind.setFocus()
    press(shown.kind, Qt.Key.Key_Down)

    assert shown.choice().selection is True


@pytest.mark.parametrize("name", ["which", "paper", "language", "party"])
def test_each_choice_is_told(setup, qtbot, name):
    shown = setup(1, kind="portfolio")
    box = getattr(shown, name)
    box.setFocus()

    with qtbot.waitSignal(shown.changed):
        press(box, Qt.Key.Key_Down)


@pytest.mark.parametrize("name", ["columns", "figures"])
def test_each_tick_is_told(setup, qtbot, name):
    shown = setup(kind="list")

    with qtbot.waitSignal(shown.changed):
        getattr(shown, name).click()


def test_a_day_is_told_once_it_is_typed(setup, qtbot):
    shown = setup(kind="digest")

    with qtbot.waitSignal(shown.changed):
        shown.first.setDate(QDate(2023, 5, 6))

    assert shown.choice().first == dt.date(2023, 5, 6)
    assert shown.choice().last == dt.date(2024, 1, 31)


def test_figures_count_only_where_there_can_be_some(setup):
    assert setup(kind="brief", figures=True).choice().figures is False


def test_everything_has_a_name_for_screen_readers(setup):
    shown = setup(kind="dyad")
    fields = shown.findChildren(QComboBox) + shown.findChildren(QDateEdit)

    assert len(fields) >= 8
    assert all(field.accessibleName() for field in fields)


def test_layouts_of_ones_own_are_offered_where_there_are_some(setup, qtbot):
    assert not setup().template.isVisible()

    shown = setup(templates=("ours", "theirs"))
    shown.template.setFocus()
    with qtbot.waitSignal(shown.changed):
        press(shown.template, Qt.Key.Key_Down)

    assert shown.choice().template == "ours"
