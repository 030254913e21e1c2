"""Sentences of other rooms are said in the language of the window, with what stood in them."""

from __future__ import annotations

import re
from operator import attrgetter
from pathlib import Path

import pytest

from tests.gui.sentences.refusals import HOLE, modules, sentences
from tracker.domain.errors import NotFound, RecordChanged, ValueRefused
from tracker.exchange.whole_file import HINTS
from tracker.gui.sentences.fragments import FRAGMENTS, PASTES
from tracker.gui.sentences.patterns import recognised
from tracker.gui.sentences.speaking import (
    SENTENCES,
    WORDED,
    refusal_line,
    refusal_words,
    spoken,
)
from tracker.reading.formats import FORMATS, readable_names

ONE = f"primary area {HOLE}."
"""Said of one thing only, so that nothing follows."""
HOLES = re.compile(r"\{(\w+)\}")


def is_known(words: str, among: tuple[str, ...] = SENTENCES) -> bool:
    """Say whether words are a sentence of the tables, with nothing of it left in the holes."""
    found = recognised(words, among)
    return found is not None and all(
        not any(map(str.isalpha, held))
        or (hole == "sentence" and (is_known(held) or is_known(f"{held}.")))
        or (hole in WORDED and is_known(held, WORDED[hole]))
        for hole, held in found[1].items()
    )


@pytest.mark.parametrize("path", modules(), ids=attrgetter("stem"))
def test_every_sentence_of_the_source_is_known(path: Path):
    said = {words for words in sentences(path) if any(map(str.isalpha, words))}

    assert {words for words in said if not is_known(words.replace(ONE, "primary area."))} == set()


def test_the_search_for_sentences_finds_them():
    found = {words for path in modules() for words in sentences(path)}

    assert len(found) > 300
    assert "There is no agreement §." in found
    assert "§ is a zip archive; § can be read." in found
    assert "§ is locked with a password." in found


@pytest.mark.parametrize("hint", [*HINTS.values(), *(form.hint for form in FORMATS)])
def test_hints_from_tables_are_translated(spanish, hint):
    assert is_known(hint)
    assert spoken(hint) != hint


@pytest.mark.parametrize("form", FORMATS, ids=attrgetter("label"))
def test_kinds_of_files_are_translated_inside_a_sentence(spanish, form):
    said = spoken(f"notes.bin cannot be read as {form.noun}.")

    assert said.startswith("notes.bin no se puede leer como u")
    assert form.noun not in said


@pytest.mark.parametrize("template", SENTENCES)
def test_a_sentence_is_recognised_as_itself(spanish, template):
    filled = HOLES.sub(r"<\1>", template)
    said = spoken(filled)

    assert sorted(re.findall(r"<\w+>", said)) == sorted(re.findall(r"<\w+>", filled))
    assert said != filled


def test_each_sentence_is_listed_once():
    everything = [*SENTENCES, *FRAGMENTS, *PASTES]

    assert len(everything) == len(set(everything))


@pytest.mark.parametrize("template", SENTENCES)
def test_english_is_said_as_it_came(qapp, template):
    filled = HOLES.sub("1,000", template)

    assert spoken(filled) == filled


def test_words_nobody_knows_are_left_alone(spanish):
    assert spoken("Ninguna regla dice esto.") == "Ninguna regla dice esto."
    assert spoken("") == ""


def test_what_the_user_typed_is_carried_over(spanish):
    error = ValueRefused("“{name} or 5%” is not in the list of this field.", hint="Choose one.")

    assert refusal_words(error) == (
        "«{name} or 5%» no está en la lista de este campo.",
        "Elija una opción.",
    )
    assert refusal_line(error).endswith("campo. Elija una opción.")


def test_a_refusal_without_a_hint_is_one_sentence(spanish):
    assert refusal_line(ValueRefused("A tag is empty.")) == "Una etiqueta está vacía."


def test_a_file_may_be_called_like_words_of_the_program(spanish):
    assert spoken("title is empty.") == "title está vacío."
    assert spoken("The pasted text holds no text.") == "El texto pegado no contiene texto."


def test_numbers_are_written_as_the_language_does(spanish):
    words = "letter.pdf has 12,345 pages, where 2,000 can be read."

    assert spoken(words) == "letter.pdf tiene 12.345 páginas, cuando se pueden leer 2000."


def test_the_formats_that_can_be_read_are_listed_in_spanish(spanish):
    words = f"a.zip is a zip archive; {readable_names()} can be read."

    assert spoken(words).startswith(
        "a.zip es un archivo zip; se pueden leer archivos de texto, HTML"
    )


@pytest.mark.parametrize("error", [NotFound.agreement("ab12"), RecordChanged()])
def test_errors_with_words_of_their_own_are_translated(spanish, error):
    what, hint = refusal_words(error)

    assert what != error.what
    assert hint != error.hint
