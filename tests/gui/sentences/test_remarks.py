"""What is said about the rows of a table that is imported is said in Spanish."""

from __future__ import annotations

import pytest

from tests.gui.sentences.refusals import HOLE, modules, sentence_parts
from tests.gui.sentences.test_speaking import is_known
from tracker.app import App
from tracker.gui.models.import_rows import problem_words
from tracker.gui.sentences.remarks import SENTENCES
from tracker.gui.sentences.speaking import spoken

TABLE = """Treaty,Party A,Party B,Date of signature,Entry into force,Type
Pact,Ruritania,Peru,31.12.2001,2000-01-01,Pizza
Pact,Chile,Chile,30.02.2001,,Treaty
Pact,Chile,Peru,some day,,Treaty
123,Chile,,1.1.99,,Treaty
,,,2001-01-01,,Treaty
Deed,Chile,Congo,2001-01-01,,Treaty
Deed,Chile,Congo,2001-01-01,,Treaty
"""


def test_words_inside_sentences_are_known():
    said = {words for path in modules() for words in sentence_parts(path)}

    assert len(said) > 10
    whole = {words: (f"“{HOLE}” {words}.", f"The cell {words}.") for words in said}
    assert {words for words in said if not any(map(is_known, whole[words]))} == set()


def test_the_remarks_of_a_strange_table_are_all_said_in_spanish(spanish, library):
    file = library.with_name("strange.csv")
    file.write_text(TABLE, encoding="utf-8")

    with App.open(library, create=True) as app:
        problems = app.imports.run(file, dry_run=True).problems

    english = {problem.what for problem in problems}
    assert len(english) > 8
    assert not english & {spoken(words) for words in english}
    said = {problem_words(problem) for problem in problems}
    assert (
        "Party A: «Ruritania» no es una parte que el registro conozca; se conserva tal cual."
        in said
    )
    assert any("Nombre cada parte una sola vez." in words for words in said)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "“30.02.2001” is impossible: There is no day 2001-02-30 in the calendar.",
            "«30.02.2001» es imposible: El día 2001-02-30 no existe en el calendario.",
        ),
        (
            "The cell is longer than the 32,767 characters a spreadsheet holds; kept whole.",
            (
                "La celda es más larga que los 32.767 caracteres que caben en una hoja de"
                " cálculo; se conserva entera."
            ),
        ),
        (
            "“Taiwan is not China” is no party the registry knows; kept as written.",
            "«Taiwan is not China» no es una parte que el registro conozca; se conserva tal cual.",
        ),
        (
            "The agreement has 3 parties, so it is not bilateral.",
            "El acuerdo tiene 3 partes, de modo que no es bilateral.",
        ),
        (
            "The agreement has 1 party, so it is not bilateral.",
            "El acuerdo tiene 1 parte, de modo que no es bilateral.",
        ),
    ],
)
def test_what_stands_in_the_holes_is_said_too(spanish, words, said):
    assert spoken(words) == said


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_as_sentences_do(sentence):
    assert sentence.endswith(".")
