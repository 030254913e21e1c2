"""The table of actions is whole and consistent: ids, keys, mnemonics, conditions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence

from tracker.gui.action_table import SPECS, Context, Spec, When

BY_ID = {spec.id: spec for spec in SPECS}
ALL_AT_HAND = Context(
    listed=3, selected=2, trashed=1, draft=True, record=True, source=True, value=True,
    searching=True, undo=True, redo=True, moved=True,
)  # fmt: skip
NOTHING_AT_HAND = Context(writable=False, reviewing=True, file=False)


def possible(spec: Spec, context: Context) -> bool:
    return all(when.holds(context) for when in spec.when)


def mnemonic(text: str) -> str:
    place = text.find("&")
    return text[place + 1].casefold() if place >= 0 else ""


def test_ids_are_unique():
    assert len(BY_ID) == len(SPECS)


def test_no_shortcut_is_given_twice():
    given = Counter(QKeySequence(spec.shortcut).toString() for spec in SPECS if spec.shortcut)

    assert [key for key, count in given.items() if count > 1] == []


def test_every_shortcut_is_a_key():
    unknown = [s.id for s in SPECS if s.shortcut and QKeySequence(s.shortcut).isEmpty()]

    assert unknown == []


def test_mnemonics_are_unique_within_a_menu():
    taken = Counter((s.menu, s.submenu, mnemonic(s.text)) for s in SPECS if mnemonic(s.text))

    assert [key for key, count in taken.items() if count > 1] == []


def test_the_menus_have_mnemonics_of_their_own():
    menus = list(dict.fromkeys(spec.menu for spec in SPECS))

    assert len({mnemonic(menu) for menu in menus} - {""}) == len(menus)


def test_everything_is_possible_where_everything_is_at_hand():
    assert [spec.id for spec in SPECS if not possible(spec, ALL_AT_HAND)] == []


def test_where_nothing_is_at_hand_only_harmless_things_are_possible():
    left = {spec.id for spec in SPECS if possible(spec, NOTHING_AT_HAND)}

    assert left >= {"quit", "help.page", "help.palette", "view.sidebar", "library.check"}
    assert not left & {"undo", "article.paste", "agreement.trash", "export", "print.brief"}


@pytest.mark.parametrize(
    "id_",
    ["article.paste", "agreement.new", "undo", "redo", "value.edit", "value.remove", "add.party",
     "agreement.trash", "agreement.restore", "source.attach", "source.detach", "search.save"],
)  # fmt: skip
def test_nothing_is_changed_in_a_library_that_is_read_only(id_):
    read_only = replace(ALL_AT_HAND, writable=False)

    assert possible(BY_ID[id_], ALL_AT_HAND)
    assert not possible(BY_ID[id_], read_only)


@pytest.mark.parametrize(
    ("id_", "change", "words"),
    [
        ("export", {"listed": 0}, "nothing is listed"),
        ("print.brief", {"selected": 0}, "nothing is selected"),
        ("agreement.trash", {"trashed": 2}, "already in the trash"),
        ("agreement.restore", {"trashed": 0}, "not in the trash"),
        ("agreement.review", {"draft": False}, "the record is reviewed already"),
        ("value.edit", {"value": False}, "no value is chosen"),
        ("source.open", {"source": False}, "the record has no source"),
        ("search.clear", {"searching": False}, "there is no search"),
        ("undo", {"undo": False}, "nothing to undo"),
        ("redo", {"redo": False}, "nothing to redo"),
        ("agreement.new", {"reviewing": True}, "a draft is under review"),
        ("library.backup", {"file": False}, "the library is not a file"),
        ("add.area", {"record": False}, "no record is open"),
    ],
)
def test_what_is_missing_is_said_in_words(id_, change, words):
    context = replace(ALL_AT_HAND, **change)

    missing = [when.otherwise for when in BY_ID[id_].when if not when.holds(context)]

    assert missing == [words]


def test_every_condition_has_words():
    conditions: set[When] = {when for spec in SPECS for when in spec.when}

    assert all(condition.otherwise for condition in conditions)


def test_actions_on_the_toolbar_have_an_icon():
    assert [spec.id for spec in SPECS if spec.toolbar and not spec.icon] == []
