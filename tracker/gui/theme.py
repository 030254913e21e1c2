"""Gives the window its colours, and changes them live when the system or the user does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from typing import cast

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from tracker.assets import resource
from tracker.gui.style_sheet import style_sheet
from tracker.gui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens

_PROPERTY = "agreementTrackerTheme"
READER_FAMILY = "Source Serif 4"
SMALLEST = 9.75
"""Points, that is 13 pixels on a screen of 96 dots per inch."""


class Scheme(StrEnum):
    """What the user chose under View > Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The one theme of an application; widgets that paint ask `Theme.current().tokens`."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._tokens: Tokens | None = None
        QDir.setSearchPaths("theme", [str(resource("themes"))])
        for font in resource("fonts", "ui").glob("*.ttf"):
            QFontDatabase.addApplicationFont(str(font))
        app.setStyle("Fusion")
        _enlarge(app)
        app.setProperty(_PROPERTY, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self.refresh)
        self.refresh()

    @staticmethod
    def current() -> Theme:
        """Return the application's theme; an application that has none yet gets one."""
        app = cast(QApplication, QApplication.instance())
        found = app.property(_PROPERTY)
        return found if isinstance(found, Theme) else Theme(app)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens or LIGHT

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark whatever the system does."""
        self._scheme = scheme
        self.refresh()

    def refresh(self, *_news: object) -> None:
        """Take over what the system says now."""
        tokens = self._wanted()
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(style_sheet(tokens))
        self.changed.emit()

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Let a first window be built before it is dressed.

        Qt dresses everything in a widget anew whenever it is put into another one, which doubles
        the time a window takes. Windows that are on the screen keep what they wear.
        """
        if any(window.isVisible() for window in self._app.topLevelWidgets()):
            yield
            return
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(style_sheet(self.tokens))

    def _wanted(self) -> Tokens:
        hints = self._app.styleHints()
        contrast = hints.accessibility().contrastPreference()
        return tokens_for(self._scheme, hints.colorScheme(), contrast)


def tokens_for(scheme: Scheme, system: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Tokens:
    """Return the colours for what the user chose and what the system says."""
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system is Qt.ColorScheme.Dark)
    if contrast is Qt.ContrastPreference.HighContrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def _enlarge(app: QApplication) -> None:
    """Use the system's font, but never smaller than is comfortable for hours of reading."""
    font = app.font()
    if font.pointSizeF() < SMALLEST:
        font.setPointSizeF(SMALLEST)
        app.setFont(font)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette that makes Qt's own controls wear the tokens."""
    made = QPalette(QColor(tokens.window))
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.secondary,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.danger,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Accent: tokens.fill,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Mid: tokens.hairline,
        QPalette.ColorRole.Midlight: tokens.hairline,
        QPalette.ColorRole.Light: tokens.raised,
        QPalette.ColorRole.Dark: tokens.control,
        QPalette.ColorRole.Shadow: tokens.control,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.control))
    return made


@cache
def color(name: str) -> QColor:
    """Return a colour of the tokens, read once: rows are painted too often to read it anew.

    Shared by all who ask; not to be changed.
    """
    return QColor(name)


def ui_font(scale: float = 1.0, *, semibold: bool = False, italic: bool = False) -> QFont:
    """Return the system's font at a multiple of its size, with figures of equal width."""
    return QFont(_font(QApplication.font().key(), scale, semibold=semibold, italic=italic))


@cache
def _font(system: str, scale: float, *, semibold: bool, italic: bool) -> QFont:
    del system
    font = QFont(QApplication.font())
    font.setPointSizeF(max(font.pointSizeF(), 1.0) * scale)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setItalic(italic)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def reader_font(scale: float = 1.19, *, italic: bool = False) -> QFont:
    """Return the serif in which articles and quotations are read."""
    font = QFont(READER_FAMILY)
    font.setPointSizeF(max(QApplication.font().pointSizeF(), 1.0) * scale)
    font.setItalic(italic)
    return font
