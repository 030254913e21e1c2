"""The words of the window are complete, consistent and compiled in every language."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from tracker.assets import resource
from tracker.gui.action_table import SPECS

ROOT = Path(__file__).parents[2]
FOLDER = Path(str(resource("i18n")))
WORDS = FOLDER / "agreement_tracker_es.ts"
COMPILED = FOLDER / "agreement_tracker_es.qm"
TOOLS = Path(PySide6.__file__).parent
SOURCES = sorted((ROOT / "tracker" / "gui").rglob("*.py"))
HOLE = re.compile(r"\{\w*\}")
ACCELERATOR = re.compile(r"&([^\W_])")
ALIKE = {"{name}", "Ctrl", "Id", "Tab", "en; es", "UNTS 12345; LNTS 678", "no"}
"""What is written in Spanish as it is in English."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a file of translations."""

    context: str
    source: str
    words: str
    finished: bool


def read(file: Path) -> Iterator[Message]:
    """Yield the messages of a file of translations."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                words=translation.text or "",
                finished=translation.get("type") is None,
            )


@cache
def messages() -> tuple[Message, ...]:
    """Return what is translated into Spanish."""
    return tuple(read(WORDS))


def spanish(source: str) -> str:
    """Return a text of the table of actions in Spanish."""
    [words] = [m.words for m in messages() if (m.context, m.source) == ("Actions", source)]
    return words


def run(tool: str, *arguments: object) -> None:
    """Run one of Qt's translation tools, as the README of the folder says."""
    command = [str(TOOLS / tool), *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def test_every_message_of_the_source_is_translated(tmp_path):
    fresh = tmp_path / "fresh.ts"

    run("lupdate", *SOURCES, "-locations", "none", "-ts", fresh)

    wanted = {(m.context, m.source) for m in read(fresh)}
    assert len(wanted) > 1_000
    assert wanted - {(m.context, m.source) for m in messages()} == set()
    assert {(m.context, m.source) for m in messages()} - wanted == set()


def test_no_translation_is_unfinished_or_empty():
    assert [m for m in messages() if not m.finished or not m.words.strip()] == []


def test_what_is_english_in_spanish_too_is_so_on_purpose():
    same = {m.source for m in messages() if m.source == m.words}
    assert same <= ALIKE


def test_holes_are_kept():
    def holes(text: str) -> list[str]:
        return sorted(HOLE.findall(text))

    assert [m for m in messages() if holes(m.source) != holes(m.words)] == []


def test_spaces_ellipses_colons_and_lines_are_kept():
    def frame(text: str) -> tuple[str, int]:
        return text[-1] if text[-1] in " …:." else "", text.count("\n")

    assert [m for m in messages() if frame(m.source) != frame(m.words)] == []


def test_sentence_case_is_kept():
    shouted = [
        m
        for m in messages()
        if m.source[:1].isalpha() and m.words[:1].isalpha() and m.context != "Sentences"
        if m.source.replace("&", "")[:1].islower() and m.words.replace("&", "")[:1].isupper()
    ]
    assert shouted == []


def test_quotation_marks_are_those_of_the_language():
    assert [m for m in messages() if "“" in m.words or "”" in m.words] == []


def test_questions_and_exclamations_are_opened():
    for message in messages():
        for opening, closing in ("¿?", "¡!"):
            words = message.words.replace("añada ?", "")
            assert words.count(opening) == words.count(closing), message


@pytest.mark.parametrize("language", ["en", "es"])
def test_accelerators_are_unique_in_each_menu(language):
    menus: dict[str, dict[str, str]] = {}
    for spec in SPECS:
        menus.setdefault("", {})[spec.menu] = ""
        menus.setdefault(spec.menu, {})[spec.submenu or spec.text] = ""
        if spec.submenu:
            menus.setdefault(spec.submenu, {})[spec.text] = ""
    for menu, texts in menus.items():
        shown = texts if language == "en" else map(spanish, texts)
        keys = [found[1].casefold() for text in shown if (found := ACCELERATOR.search(text))]
        assert len(keys) == len(set(keys)), (menu, keys)


def test_accelerators_are_where_they_are_in_english():
    def marks(text: str) -> int:
        return len(ACCELERATOR.findall(text.replace("&&", "")))

    assert [m for m in messages() if marks(m.source) != marks(m.words)] == []


def test_the_compiled_words_are_the_written_ones(qapp):
    translator = QTranslator()
    assert translator.load(str(COMPILED))

    wrong = [m for m in messages() if translator.translate(m.context, m.source) != m.words]

    assert wrong == []


def test_compiling_again_changes_nothing(tmp_path):
    again = tmp_path / "again.qm"

    run("lrelease", WORDS, "-qm", again)

    assert again.read_bytes() == COMPILED.read_bytes()


def test_numbers_are_never_left_to_plural_forms_that_nobody_wrote():
    """The source says one and several itself, so that no language needs a numerus form."""
    text = WORDS.read_text(encoding="utf-8")

    assert "numerus" not in text
    assert "%n" not in text
