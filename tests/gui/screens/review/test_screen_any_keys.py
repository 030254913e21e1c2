"""Hard articles and hasty hands: whatever is pressed, the draft stays sound and can be saved."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, NONE, SHIFT, press, type_text
from tests.gui.review_factories import seed_capture
from tests.gui.reviewing import key
from tracker.domain.article import Article, Metadata
from tracker.domain.validation import validate
from tracker.domain.vocabulary import Field

DAY = date(2026, 11, 24)
KEYS = (
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Tab, NONE),
    (Qt.Key.Key_Backtab, SHIFT),
    (Qt.Key.Key_Left, NONE),
    (Qt.Key.Key_Right, NONE),
    (Qt.Key.Key_Down, NONE),
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_A, NONE),
    (Qt.Key.Key_2, NONE),
    (Qt.Key.Key_D, CONTROL),
    (Qt.Key.Key_0, ALT),
    (Qt.Key.Key_1, CONTROL),
    (Qt.Key.Key_2, CONTROL),
    (Qt.Key.Key_5, CONTROL),
    (Qt.Key.Key_7, CONTROL),
    (Qt.Key.Key_Z, CONTROL),
    (Qt.Key.Key_Z, CONTROL | SHIFT),
    (Qt.Key.Key_F4, NONE),
    (Qt.Key.Key_F6, NONE),
    (Qt.Key.Key_F, CONTROL),
    (Qt.Key.Key_A, CONTROL | SHIFT),
    (Qt.Key.Key_PageDown, CONTROL),
)
"""Everything a review knows, but for what ends it or opens a form."""


def capture_of(text):
    """Return the capture of an article in which nothing was found."""
    article = Article(text=text, metadata=Metadata(publisher="The Ledger"), original=b"x")
    stored = make.source_text(text, uuid=make.uuid(), source=make.uuid(), sha256=article.sha256)
    source = make.source(
        uuid=stored.source, text=stored.uuid, text_sha256=article.sha256, metadata=Metadata()
    )
    return replace(make.capture(), article=article, source=source, text=stored, drafts=())


def saved_passages(app, uuid):
    dossier = app.agreements.dossier(uuid, as_of=DAY)
    for evidence in dossier.agreement.evidence:
        passage = evidence.passage
        text = dossier.texts[passage.text]
        assert text[passage.start : passage.end] == passage.exact
    return [evidence.passage.exact for evidence in dossier.agreement.evidence]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_hasty_hands_never_break_a_draft(review, seed):
    screen = review(seed_capture(drafts=2))
    hand = random.Random(seed)  # noqa: S311 - no secret depends on it

    for _ in range(120):
        if hand.random() < 0.2:
            start = hand.randrange(2_000)
            screen.reader.select(start, start + hand.randrange(1, 40))
        code, modifiers = hand.choice(KEYS)
        press(QApplication.focusWidget() or screen, code, modifiers)
        for draft in screen.editing.session.drafts:
            validate(draft)

    while screen.editing.session.undo():
        pass
    assert not screen.editing.session.changed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("🤝 Peru and Chile signed a treaty in Lima.", "a treaty"),
        ("Windows lines.\r\nPeru signed a treaty.\r\nIn Lima.", "a treaty"),
        ("Old Mac lines.\rPeru signed a treaty.\rIn Lima.", "a treaty"),
        ("A page\x0cbreak, then a treaty with a\u2028line separator.", "a treaty"),
        ("Perú y Chile firmaron 𝕏 un treaty en Lima 🇵🇪.", "treaty"),
        ("العراق signed a treaty مع الأردن in Amman.", "a treaty"),
        ("秘鲁与智利签署 a treaty 于利马。", "a treaty"),
        ("A\u0301 combining mark before a treaty.", "a treaty"),
    ],
)
def test_selected_words_are_the_stored_ones_in_every_script(qtbot, app, review, text, words):
    screen = review(capture_of(text))
    start = text.index(words)
    screen.reader.select(start, start + len(words))

    key(Qt.Key.Key_1, CONTROL)
    with qtbot.waitSignal(screen.saved) as saved:
        screen.save()

    [uuid] = saved.args[0].agreements
    assert saved_passages(app, uuid) == [words]
    assert app.agreements.dossier(uuid, as_of=DAY).agreement.instrument_type == "treaty"


def test_words_selected_by_mouse_are_the_words_under_it(qtbot, app, review):
    screen = review(capture_of("🤝🤝 Peru and Chile signed. 📦 They met in Lima 🇵🇪 today."))
    body = screen.reader.body
    screen.reader.select(body.text.index("Lima") + 1, body.text.index("Lima") + 1)
    spot = body.cursorRect().center()

    QTest.mouseDClick(body.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
    key(Qt.Key.Key_5, CONTROL)

    assert screen.editing.draft.events[0].place == "Lima"
    assert screen.editing.draft.evidence[-1].passage.exact.strip() == "Lima"


def test_a_very_long_article_is_reviewed_like_a_short_one(qtbot, app, review):
    text = "\n".join(["Nothing happened on the rivers that year."] * 20_000)
    text += "\nThen Peru signed a treaty in Lima."
    screen = review(capture_of(text))
    start = text.index("a treaty")
    screen.reader.select(start, start + 8)

    key(Qt.Key.Key_1, CONTROL)
    with qtbot.waitSignal(screen.saved) as saved:
        screen.save()

    [uuid] = saved.args[0].agreements
    assert saved_passages(app, uuid) == ["a treaty"]


def test_a_title_of_three_hundred_letters_changes_no_layout(review):
    screen = review(seed_capture())
    width = screen.width()

    screen.draft.focus_row("title")
    type_text(QApplication.focusWidget(), "Agreement on rivers and " * 13)
    key(Qt.Key.Key_Return)

    assert len(screen.editing.draft.title) > 300
    assert screen.width() == width


def test_long_names_of_parties_elide_and_stay_readable(review):
    screen = review(seed_capture())
    screen.draft.focus_row("parties")
    name = "United Kingdom of Great Britain and Northern Ireland and its Dependencies"

    type_text(QApplication.focusWidget(), name)
    key(Qt.Key.Key_Return)
    assert screen.draft.row("parties").editor.asking
    key(Qt.Key.Key_Return)

    assert screen.editing.draft.parties[-1].name == name
    box = screen.draft.row("parties").box
    assert box._chips[-1].toolTip().startswith(name)
    assert box._chips[-1].width() <= box.width()


def test_letters_of_every_script_can_be_typed(review):
    screen = review(seed_capture())

    for words in ("Київ", "القاهرة", "北京", "Æth"):
        screen.draft.focus_row("place")
        QApplication.focusWidget().selectAll()
        type_text(QApplication.focusWidget(), words)
        key(Qt.Key.Key_Return)
        assert screen.editing.draft.events[0].place == words


def test_a_field_is_emptied_by_deleting_its_words(review):
    screen = review(seed_capture())
    screen.draft.focus_row("place")

    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Return)

    assert screen.editing.draft.events[0].place == ""
    rejected = [e for e in screen.editing.draft.evidence if e.state == "rejected"]
    assert [e.field for e in rejected] == [Field.PLACE]
