"""Words for what is done with an agreement, each with one meaning."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary.acts import Act, Form, act_words


def acts(text: str, language: str = "en") -> list[tuple[Act, Form]]:
    return [(act.act, act.form) for act in document(text, language=language).acts]


def test_no_word_has_two_meanings():
    meanings: dict[str, set[Act]] = {}
    for word, (act, _form) in act_words():
        meanings.setdefault(lower(word), set()).add(act)
    assert {word: known for word, known in meanings.items() if len(known) > 1} == {}


def test_every_act_has_words_and_the_main_ones_have_nouns():
    known = {act for _word, (act, _form) in act_words()}
    assert known == set(Act)
    nouns = {act for _word, (act, form) in act_words() if form is Form.NOUN}
    assert {Act.SIGN, Act.RATIFY, Act.FORCE, Act.END, Act.SUSPEND} <= nouns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed it.", (Act.SIGN, Form.PAST)),
        ("Malta signs treaty", (Act.SIGN, Form.PRESENT)),
        ("They will sign it.", (Act.SIGN, Form.BARE)),
        ("after the signing", (Act.SIGN, Form.NOUN)),
        ("They initialled the text.", (Act.INITIAL, Form.PAST)),
        ("They ratified it.", (Act.RATIFY, Form.PAST)),
        ("It entered into force.", (Act.FORCE, Form.PAST)),
        ("It is in force.", (Act.FORCE, Form.STATE)),
        ("It will enter into force.", (Act.FORCE, Form.BARE)),
        ("its entry into force", (Act.FORCE, Form.NOUN)),
        ("They suspended it.", (Act.SUSPEND, Form.PAST)),
        ("They terminated it.", (Act.END, Form.PAST)),
        ("They withdrew from it.", (Act.END, Form.PAST)),
        ("They rejected it.", (Act.REJECT, Form.PAST)),
        ("They are negotiating.", (Act.NEGOTIATE, Form.PRESENT)),
        ("They announced it.", (Act.ANNOUNCE, Form.PAST)),
        ("They renewed it.", (Act.RENEW, Form.PAST)),
        ("They amended it.", (Act.AMEND, Form.PAST)),
        ("They reached a deal.", (Act.REACH, Form.PAST)),
        ("They put their names to it.", (Act.SIGN, Form.PAST)),
    ],
)
def test_english_acts(text, expected):
    assert acts(text) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Firmaron ayer.", (Act.SIGN, Form.PAST)),
        ("es", "Suscribieron el texto.", (Act.SIGN, Form.PAST)),
        ("es", "El tratado entró en vigor.", (Act.FORCE, Form.PAST)),
        ("es", "Firmarán en julio.", (Act.SIGN, Form.FUTURE)),
        ("fr", "Ils ont signé hier.", (Act.SIGN, Form.PAST)),
        ("fr", "Ils l'ont paraphé.", (Act.INITIAL, Form.PAST)),
        ("fr", "Le texte entrera en vigueur.", (Act.FORCE, Form.FUTURE)),
    ],
)
def test_spanish_and_french_acts(language, text, expected):
    assert acts(text, language) == [expected]


@pytest.mark.parametrize(
    "text", ["a road sign post", "designed in Lima", "assignment", "resigned"]
)
def test_parts_of_words_are_no_acts(text):
    assert [act for act in acts(text) if act[1] is Form.PAST] == []
