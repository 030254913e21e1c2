"""Letters that lead to fields and buttons with Alt, chosen so that none is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

Named: TypeAlias = QLabel | QPushButton | QCheckBox | QRadioButton


def give_mnemonics(window: QWidget) -> None:
    """Give each button and each labelled field of a window a letter, in whatever language.

    Texts that have one keep it; first letters of words are preferred. What a screen reader says is
    set apart from the text, so that the sign before the letter is never read out.
    """
    named = [widget for widget in _named(window) if widget.text()]
    taken = {letter for widget in named if (letter := _letter(widget.text()))}
    for widget in named:
        text = widget.text()
        if "&" in text:
            continue
        place = _free(text, taken)
        if place is None:
            continue
        taken.add(text[place].casefold())
        if not widget.accessibleName():
            widget.setAccessibleName(text)
        widget.setText(f"{text[:place]}&{text[place:]}")


def plain(text: str) -> str:
    """Return a text without the sign before its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _named(window: QWidget) -> Iterator[Named]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            yield widget


def _letter(text: str) -> str:
    place = text.replace("&&", "  ").find("&")
    return text[place + 1 : place + 2].casefold() if place >= 0 else ""


def _free(text: str, taken: set[str]) -> int | None:
    """Return the place of a letter that is on every keyboard and leads nowhere yet."""
    usable = [
        place
        for place, letter in enumerate(text)
        if letter.isascii() and letter.isalpha() and letter.casefold() not in taken
    ]
    first = [place for place in usable if place == 0 or not text[place - 1].isalpha()]
    return next(iter((*first, *usable)), None)
