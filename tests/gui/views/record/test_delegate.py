"""How a line of the record looks: label, mark, wrapped value, numbers, words behind and below."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.gui.pictures import blank, colors
from tracker.domain.query import parse
from tracker.domain.search_hits import wanted_by
from tracker.domain.vocabulary import Field
from tracker.gui.marks import MarkKind
from tracker.gui.models.record_lines import RecordLine, Tone
from tracker.gui.models.record_list import RecordListModel
from tracker.gui.tokens import LIGHT
from tracker.gui.views.record.delegate import LABEL, LINE, MARK, RecordDelegate

State = QStyle.StateFlag
PLAIN = RecordLine(section="Place", text="Antigua", field=Field.PLACE)


@pytest.fixture
def delegate(qapp):
    made = RecordDelegate()
    made.width = 380
    return made


def painted(delegate, line, state=State.State_Enabled, before=()):
    model = RecordListModel()
    model.show_lines([*before, line])
    index = model.index(len(before))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 380, delegate.sizeHint(option, index).height())
    option.state = state
    image = blank(380, option.rect.height())
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def height(delegate, line, before=()) -> int:
    model = RecordListModel()
    model.show_lines([*before, line])
    return delegate.sizeHint(QStyleOptionViewItem(), model.index(len(before))).height()


def line(**changes) -> RecordLine:
    return RecordLine(**{"section": "Place", "text": "Antigua", "field": Field.PLACE} | changes)


def test_long_values_wrap_instead_of_being_cut(delegate):
    assert (
        height(delegate, line(text="Memorandum of Understanding " * 5))
        >= height(delegate, PLAIN) + 2 * LINE
    )


def test_a_narrower_panel_needs_higher_lines(delegate):
    long = line(text="Memorandum of Understanding")
    wide = height(delegate, long)

    delegate.width = 200

    assert height(delegate, long) > wide


def test_words_below_take_a_line(delegate):
    assert height(delegate, line(below="Acting Secretary")) == height(delegate, PLAIN) + LINE


def test_a_new_section_keeps_a_distance_unless_it_is_the_first(delegate):
    first = line(first=True)

    assert height(delegate, first) == height(delegate, PLAIN)
    assert height(delegate, first, before=(PLAIN,)) > height(delegate, PLAIN)
    box = QRect(0, 0, 380, 40)
    assert delegate.value_rect(box, first, 1).top() > delegate.value_rect(box, first, 0).top()
    assert delegate.value_rect(box, PLAIN, 1).left() == LABEL + MARK


def test_the_label_stands_only_at_the_first_line(delegate):
    image = painted(delegate, line(first=True))
    plain = painted(delegate, PLAIN)
    label = QRect(0, 0, LABEL, LINE)

    assert colors(image.copy(label))[LIGHT.secondary] > 0
    assert colors(plain.copy(label)) == {}


@pytest.mark.parametrize(
    ("mark", "color"),
    [
        (MarkKind.ACCEPTED, LIGHT.accent),
        (MarkKind.UNSUPPORTED, LIGHT.warning),
        (MarkKind.CONFLICT, LIGHT.danger),
    ],
)
def test_the_mark_stands_before_the_value(delegate, mark, color):
    image = painted(delegate, line(mark=mark)).copy(QRect(LABEL, 0, MARK, LINE))

    assert colors(image)[color] > 0


@pytest.mark.parametrize(
    ("tone", "color"),
    [
        (Tone.TEXT, LIGHT.text),
        (Tone.GAP, LIGHT.secondary),
        (Tone.WARNING, LIGHT.warning),
        (Tone.DANGER, LIGHT.danger),
    ],
)
def test_the_tone_colours_the_value(delegate, tone, color):
    assert colors(painted(delegate, line(tone=tone)))[color] > 0


def test_numbers_details_and_words_below_are_painted(delegate):
    plain = colors(painted(delegate, PLAIN))
    whole = colors(
        painted(delegate, line(numbers=(1, 12), detail="GTM", below="Minister of the Interior"))
    )

    assert plain[LIGHT.accent] == plain[LIGHT.secondary] == 0
    assert whole[LIGHT.accent] > 0
    assert whole[LIGHT.secondary] > 0


def test_a_contested_value_names_the_other_one_in_red(delegate):
    image = painted(delegate, line(tone=Tone.DANGER, detail="or 2019-06-04"))

    assert (
        colors(image)[LIGHT.danger]
        > colors(painted(delegate, line(tone=Tone.DANGER)))[LIGHT.danger]
    )


def test_chosen_touched_and_focused_lines_are_told_apart(delegate):
    states = (State.State_Enabled, State.State_MouseOver, State.State_Selected,
              State.State_Selected | State.State_HasFocus)  # fmt: skip
    calm, touched, chosen, focused = (colors(painted(delegate, PLAIN, state)) for state in states)

    assert calm[LIGHT.window] == calm[LIGHT.selection] == 0
    assert touched[LIGHT.window] > 1000
    assert chosen[LIGHT.selection] > 1000
    assert focused[LIGHT.accent] > chosen[LIGHT.accent] > 0


def test_what_is_no_line_is_not_painted(delegate):
    image = blank(100, 20)
    painter = QPainter(image)

    delegate.paint(painter, QStyleOptionViewItem(), QModelIndex())
    painter.end()

    assert colors(image) == {}
    assert delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() == LINE


@pytest.mark.parametrize(
    ("query", "changes"),
    [
        ("antigua", {}),
        ("place:antig", {}),
        ("party:GTM", {"field": Field.PARTIES, "text": "Guatemala", "detail": "GTM"}),
        ("police", {"field": Field.BINDING, "text": "On 🙂 police training"}),
    ],
)
def test_what_is_searched_for_is_tinted(delegate, query, changes):
    plain = colors(painted(delegate, line(**changes)))
    delegate.wanted = wanted_by(parse(query))
    hit = colors(painted(delegate, line(**changes)))

    assert plain[LIGHT.warning_soft] == 0
    assert hit[LIGHT.warning_soft] > 100


@pytest.mark.parametrize("query", ["title:antigua", "-antigua", "belize", "status:signed"])
def test_what_is_not_searched_for_here_is_not_tinted(delegate, query):
    delegate.wanted = wanted_by(parse(query))

    assert colors(painted(delegate, line()))[LIGHT.warning_soft] == 0


def test_words_are_wrapped_anew_in_a_larger_font(delegate, qapp):
    long = line(text="Memorandum of Understanding " * 5)
    before, usual = height(delegate, long), qapp.font()

    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert height(delegate, long) > before
    finally:
        qapp.setFont(usual)
    assert height(delegate, long) == before
