"""The theme follows the system or the user, live, and paints Qt's own controls too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QPushButton

from tracker.gui.theme import (
    READER_FAMILY,
    SMALLEST,
    Scheme,
    Theme,
    color,
    palette,
    reader_font,
    tokens_for,
    ui_font,
)
from tracker.gui.tokens import DARK, LIGHT


def test_there_is_one_theme(theme):
    assert Theme.current() is theme


def test_choosing_dark_changes_colours_at_once(theme, qtbot, qapp):
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)

    assert theme.tokens is DARK
    assert theme.scheme is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.surface
    assert DARK.surface in qapp.styleSheet()


def test_choosing_the_same_again_changes_nothing(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Scheme.LIGHT)

    assert theme.tokens is LIGHT


@pytest.mark.parametrize("contrast", list(Qt.ContrastPreference))
@pytest.mark.parametrize("system", list(Qt.ColorScheme))
@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_system_decides_if_the_user_leaves_it_to_it(scheme, system, contrast):
    tokens = tokens_for(scheme, system, contrast)

    dark = {Scheme.DARK: True, Scheme.LIGHT: False}.get(scheme, system is Qt.ColorScheme.Dark)
    assert tokens.dark is dark
    assert tokens.name.endswith("contrast") is (contrast is Qt.ContrastPreference.HighContrast)


def test_leaving_it_to_the_system_takes_what_the_system_says_now(theme, qapp):
    theme.choose(Scheme.SYSTEM)

    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.tokens.dark is dark


def test_disabled_words_are_paler():
    made = palette(LIGHT)

    assert (
        made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == LIGHT.control
    )
    assert made.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text).name() == LIGHT.text


def test_the_reader_has_its_serif_in_upright_and_italic(theme):
    assert READER_FAMILY in QFontDatabase.families()
    assert reader_font().family() == READER_FAMILY
    assert reader_font(italic=True).italic()
    assert reader_font().pointSizeF() > ui_font().pointSizeF()


def test_fonts_are_large_enough_to_read_for_hours(theme, qapp):
    assert qapp.font().pointSizeF() >= SMALLEST
    assert ui_font(2.0).pointSizeF() == pytest.approx(2 * qapp.font().pointSizeF())
    assert ui_font(semibold=True).weight() > ui_font().weight()
    assert ui_font(italic=True).italic()


@pytest.mark.parametrize("name", ["check", "check-dash", "radio", "down-dark", "up-light"])
def test_the_pictures_of_the_style_sheet_are_found(theme, name):
    assert QFile.exists(f"theme:{name}.svg")


def test_a_first_window_is_dressed_once_it_is_built(theme, qapp, shown):
    sheet = qapp.styleSheet()

    with theme.undressed():
        button = QPushButton("Save")
        assert qapp.styleSheet() == ""
    assert qapp.styleSheet() == sheet != ""
    shown(button)

    with theme.undressed():
        assert qapp.styleSheet() == sheet


def test_a_window_that_cannot_be_built_leaves_the_application_dressed(theme, qapp):
    sheet = qapp.styleSheet()

    with pytest.raises(ValueError, match="no window"), theme.undressed():
        raise ValueError("no window")

    assert qapp.styleSheet() == sheet


def test_a_colour_is_read_once_and_is_the_one_of_the_tokens():
    assert color(LIGHT.accent).name() == LIGHT.accent
    assert color(LIGHT.accent) is color(LIGHT.accent)
