"""The pieces of a review: long words, both themes, Spanish, and the way of Tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.keys import press, type_text
from tests.gui.pictures import colors
from tests.gui.texts import all_texts
from tracker.domain.editing_review import ReviewCount
from tracker.gui.marks import MarkKind
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.elements.chip import Chip
from tracker.gui.views.review.chips import ChipsBox
from tracker.gui.views.review.draft_head import DraftHead
from tracker.gui.views.review.footer import ReviewFooter
from tracker.gui.views.review.header import ReviewHeader
from tracker.gui.views.review.leave import LeaveDialog
from tracker.gui.views.review.notice import ReviewNotice
from tracker.gui.views.review.quote import QuoteLine, StateLabel
from tracker.gui.views.review.values import Value

THEMES = pytest.mark.parametrize(
    ("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)]
)
LONG = "Agreement on rivers, lakes and 🤝 between neighbours " * 8
PIECES = (ReviewFooter, ReviewHeader, ReviewNotice, LeaveDialog, DraftHead)


def stops(first, most=30):
    first.setFocus()
    seen = []
    for _ in range(most):
        seen.append(QApplication.focusWidget())
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    return seen


# -- leaving, head, foot, notice


def test_tab_in_the_question_visits_its_verbs_and_comes_round(shown):
    dialog = shown(LeaveDialog())

    assert stops(dialog.discard) == [dialog.discard, dialog.keep, dialog.draft]


def test_enter_does_the_verb_that_has_the_keyboard(qtbot, shown):
    dialog = shown(LeaveDialog())
    dialog.discard.setFocus()

    with (
        qtbot.waitSignal(dialog.discard_requested),
        qtbot.assertNotEmitted(dialog.draft_requested),
    ):
        press(dialog.discard, Qt.Key.Key_Space)

    assert not dialog.isVisible()


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.__name__)
def test_every_piece_can_be_named_by_those_who_listen(shown, piece):
    made = shown(piece())

    nameless = [
        part
        for part in made.findChildren(QWidget)
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]

    assert nameless == []


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.__name__)
def test_no_piece_says_in_spanish_what_it_says_in_english(qtbot, qapp, spanish, piece):
    made = piece()
    qtbot.addWidget(made)
    english = {
        "Save record",
        "Save as draft",
        "Discard draft",
        "Discard",
        "Keep editing",
        "Unsaved review",
        "Compare",
        "Not the same",
        "Open the record",
        "Attach as another source",
        "Draft",
        "needs you",
        "Source details",
        "Find in text",
    }

    assert all_texts(made) & english == set()


def test_verbs_in_the_foot_are_visited_from_left_to_right(shown):
    footer = shown(ReviewFooter())

    seen = stops(footer.discard)

    assert seen == [footer.discard, footer.draft, footer.save]
    assert [part.x() for part in seen] == sorted(part.x() for part in seen)


@pytest.mark.parametrize("width", [700, 1_000, 1_600])
def test_the_foot_keeps_its_verbs_whole_at_any_width(shown, width):
    footer = ReviewFooter()
    footer.resize(width, 56)
    footer.show_place("Signatory 12", 12, 120)
    shown(footer)

    for button in (footer.discard, footer.draft, footer.save):
        assert button.width() >= button.sizeHint().width()
        assert footer.rect().contains(button.geometry())


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (ReviewCount(0, 0, 0, 0), "0 of 0 accepted"),
        (ReviewCount(7, 0, 0, 7), "0 of 7 accepted · 7 need you"),
        (ReviewCount(1_200, 1_000, 200, 0), "1000 of 1200 accepted · 200 proposed"),
    ],
)
def test_the_head_counts_what_there_is_and_no_more(qtbot, count, words):
    head = DraftHead()
    qtbot.addWidget(head)

    head.show_count(count)

    assert head.count.text() == words


def test_twenty_drafts_are_turned_without_a_wider_window(shown):
    head = DraftHead()
    head.resize(640, 90)
    shown(head)

    head.show_tabs(20, 19)

    assert head.tabs.count() == 20
    assert head.tabs.currentIndex() == 19
    assert head.width() == 640


def test_a_notice_of_a_very_long_name_wraps_and_keeps_its_buttons(shown):
    notice = ReviewNotice()
    notice.resize(900, 60)
    notice.show_similar("u1", LONG, "Same parties and a similar title.")
    shown(notice)

    for button in (notice.compare, notice.apart, notice.attach):
        assert notice.rect().contains(button.geometry())
    assert LONG.strip() in notice.what.text()


def test_a_known_text_after_a_likeness_takes_its_buttons_away(shown):
    notice = ReviewNotice()
    notice.show_similar("u1", "Pact", "Same parties.")
    notice.show_known("", "Ledger", "Saving adds another agreement.")
    shown(notice)

    shown_buttons = (notice.compare, notice.open, notice.apart, notice.attach)
    assert not any(button.isVisible() for button in shown_buttons)
    assert notice.uuid == ""


# -- quotations and states


@THEMES
def test_a_quotation_wears_the_theme(qtbot, theme, scheme, tokens):
    theme.choose(scheme)
    quote = QuoteLine(7, "signed in Lima")
    qtbot.addWidget(quote)
    quote.resize(300, quote.height())

    assert colors(quote)[tokens.fill] > 50


@pytest.mark.parametrize(
    "words", [LONG, "وقّع العراق والأردن اتفاقية", "秘鲁与智利签署条约", "🤝🇵🇪"]
)
def test_a_quotation_of_any_script_and_length_keeps_its_line(qtbot, words):
    quote = QuoteLine(123, words)
    qtbot.addWidget(quote)
    quote.resize(220, quote.height())

    assert quote.grab().height() == quote.height()
    assert quote.accessibleName() == f"Passage 123: {words}"
    assert quote.toolTip() == words


@pytest.mark.parametrize("mark", list(MarkKind))
def test_every_mark_is_seen_and_told(qtbot, mark):
    label = StateLabel()
    qtbot.addWidget(label)
    label.resize(120, 32)
    empty = label.grab().toImage()

    label.show_state(mark, "a state")
    shown_ = label.grab().toImage()
    label.show_state(None, "")

    assert shown_ != empty
    assert label.grab().toImage() == empty


# -- chips


@pytest.fixture
def box(shown):
    made = ChipsBox("add a party")
    made.resize(360, 200)
    made.show_values(
        tuple(
            Value(words=words, code="", numbers=(1,), mark=MarkKind.PROPOSED)
            for words in ("Perú", "العراق", "日本 🤝", LONG)
        )
    )
    return shown(made)


def test_chips_of_any_script_stay_within_their_box(box):
    chips = box.findChildren(Chip)

    assert [chip.text() for chip in chips][:3] == ["Perú", "العراق", "日本 🤝"]
    assert all(box.rect().contains(chip.geometry()) for chip in chips)


def test_chips_take_no_stop_of_tab(box):
    assert [
        part for part in box.findChildren(Chip) if part.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ] == []


def test_typing_ends_the_choice_of_a_chip_with_the_arrows(box):
    box.line.setFocus()
    press(box.line, Qt.Key.Key_Left)
    chosen = box.current
    type_text(box.line, "Pe")

    press(box.line, Qt.Key.Key_Left)

    assert chosen == 3
    assert box.current == 3
    assert box.line.cursorPosition() == 1


def test_a_click_on_another_chip_moves_the_choice(box):
    chips = box.findChildren(Chip)

    for chip in (chips[2], chips[0]):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert box.current == 0
    assert [chip.isDown() for chip in chips] == [True, False, False, False]
