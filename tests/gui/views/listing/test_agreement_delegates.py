"""How the rows of the list look: ground, selection, focus, words, chips, dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests import factories as make
from tests.gui.pictures import blank, colors
from tracker.domain.query import parse
from tracker.domain.row import RowParty
from tracker.domain.search_hits import wanted_by
from tracker.domain.vocabulary import Stage
from tracker.gui.models.agreement_table import AgreementTableModel
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.listing.agreement_delegates import (
    EvidenceDelegate,
    PartiesDelegate,
    RowDelegate,
)
from tracker.gui.views.listing.agreement_list import AgreementList

PLACES = {column.key: place for place, column in enumerate(LIST_COLUMNS)}
State = QStyle.StateFlag
BOX = QRect(0, 0, 220, 28)


@pytest.fixture
def paint(naming, qapp):
    """Return a function that paints one cell of a row, and gives the picture."""

    def draw(delegate, key: str, state=State.State_Enabled, box=BOX, **changes):
        model = AgreementTableModel(naming)
        row = make.row(**changes)
        model.show_uuids([row.uuid])
        model.fill([row])
        return draw_index(delegate, model.index(0, PLACES[key]), state, box)

    return draw


def draw_index(delegate, index: QModelIndex, state=State.State_Enabled, box=BOX):
    image = blank(box.width(), box.height())
    option = QStyleOptionViewItem()
    option.rect = box
    option.state = state
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def seeking(delegate: RowDelegate, text: str, key: str) -> RowDelegate:
    """Return the delegate as it is while a search looks for some words."""
    delegate.wanted = wanted_by(parse(text)).get(key, ())
    return delegate


def test_words_that_are_searched_for_are_tinted_and_underlined(paint):
    hit = paint(seeking(RowDelegate(), "police", "title"), "title", title="On police training")
    none = paint(seeking(RowDelegate(), "tax", "title"), "title", title="On police training")

    assert colors(hit)[LIGHT.warning_soft] > 100
    assert colors(hit)[LIGHT.warning] > 10
    assert colors(none)[LIGHT.warning_soft] == colors(none)[LIGHT.warning] == 0
    assert hit.pixelColor(9, 14).name() != LIGHT.warning_soft


def test_a_hit_beyond_the_ellipsis_tints_the_ellipsis(paint):
    title = "Memorandum of Understanding on " * 3 + "police"

    image = paint(seeking(RowDelegate(), "police", "title"), "title", title=title)

    marked = [x for x in range(BOX.width()) if image.pixelColor(x, 8).name() == LIGHT.warning_soft]
    assert marked
    assert min(marked) > BOX.width() // 2


@pytest.mark.parametrize("text", ["guatemala", "GTM", "party:GTM", "party:guat*"])
def test_the_chip_of_a_party_that_is_searched_for_is_tinted(paint, text):
    hit = colors(paint(seeking(PartiesDelegate(), text, "parties"), "parties"))
    plain = colors(paint(PartiesDelegate(), "parties"))

    assert hit[LIGHT.warning_soft] > 200
    assert 0 < hit[LIGHT.chip] < plain[LIGHT.chip]
    assert plain[LIGHT.warning_soft] == 0


def test_of_many_parties_the_one_that_is_searched_for_is_seen(paint):
    parties = tuple(RowParty(code=c, name="", level="") for c in ("USA", "CAN", "MEX", "GTM"))
    narrow = QRect(0, 0, 100, 28)

    image = paint(seeking(PartiesDelegate(), "gtm", "parties"), "parties",
                  box=narrow, parties=parties)  # fmt: skip

    assert colors(image)[LIGHT.warning_soft] > 200


def test_a_cell_is_as_high_as_the_rows_shall_be(naming, qapp):
    delegate = RowDelegate(36)
    model = AgreementTableModel(naming)
    model.show_uuids(["a"])

    hint = delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 0))

    assert isinstance(hint, QSize)
    assert hint.height() == 36


def test_words_stand_on_a_hairline(paint):
    seen = colors(paint(RowDelegate(), "title"))

    assert seen[LIGHT.hairline] >= BOX.width()
    assert seen[LIGHT.text] > 0


def test_a_row_that_has_not_arrived_is_an_empty_line(naming, qapp):
    model = AgreementTableModel(naming)
    model.show_uuids(["a"])

    seen = colors(draw_index(RowDelegate(), model.index(0, PLACES["title"])))

    assert set(seen) == {LIGHT.hairline}


@pytest.mark.parametrize(
    ("state", "ground"),
    [(State.State_Selected, LIGHT.selection), (State.State_MouseOver, LIGHT.window)],
)
def test_selected_and_touched_rows_have_another_ground(paint, state, ground):
    image = paint(RowDelegate(), "title", State.State_Enabled | state)

    assert image.pixelColor(215, 2).name() == ground


def test_drafts_and_missing_days_are_quiet(paint):
    draft = colors(paint(RowDelegate(), "title", stage=Stage.DRAFT))
    missing = colors(paint(RowDelegate(), "signed", signed="", signed_gap="searched_not_found"))

    assert draft[LIGHT.text] == missing[LIGHT.text] == 0
    assert draft[LIGHT.secondary] > 0
    assert missing[LIGHT.secondary] > 0


def test_long_words_end_in_an_ellipsis_inside_their_cell(paint):
    image = paint(RowDelegate(), "title", title="Memorandum of Understanding " * 9)

    last = [image.pixelColor(x, 14).alpha() for x in range(BOX.width() - 7, BOX.width())]
    assert set(last) == {0}


def test_parties_are_chips(paint):
    two = colors(paint(PartiesDelegate(), "parties"))
    none = colors(paint(PartiesDelegate(), "parties", parties=()))

    assert two[LIGHT.chip] > 500
    assert none[LIGHT.chip] == 0


def test_parties_that_find_no_room_are_counted(paint):
    parties = tuple(RowParty(code=code, name="", level="") for code in ("USA", "GTM", "MEX", ""))
    narrow = QRect(0, 0, 100, 28)

    some = colors(paint(PartiesDelegate(), "parties", box=narrow, parties=parties))
    all_ = colors(paint(PartiesDelegate(), "parties", parties=parties))

    assert 0 < some[LIGHT.chip] < all_[LIGHT.chip]
    assert some[LIGHT.secondary] > 0


def test_evidence_is_a_meter(paint):
    full = colors(paint(EvidenceDelegate(), "evidence"))
    empty = colors(paint(EvidenceDelegate(), "evidence", n_accepted=0, n_unsupported=3))

    assert full[LIGHT.accent] > empty[LIGHT.accent]
    assert empty[LIGHT.warning] > 0


def test_the_current_row_of_a_list_with_focus_is_framed(naming, shown, qtbot):
    model = AgreementTableModel(naming)
    row = make.row()
    model.show_uuids([row.uuid, "b"])
    model.fill([row])
    table = shown(AgreementList(model))
    table.resize(700, 200)
    table.select(row.uuid)
    table.clearFocus()
    before = colors(table)[LIGHT.accent]

    table.setFocus()

    assert colors(table)[LIGHT.accent] > before


def test_words_in_place_of_a_title_are_quiet(paint):
    untitled = colors(paint(RowDelegate(), "title", title="", instrument_type=None))

    assert untitled[LIGHT.text] == 0
    assert untitled[LIGHT.secondary] > 0


def test_a_list_wears_another_theme_from_its_next_painting_on(naming, shown, theme):
    model = AgreementTableModel(naming)
    row = make.row()
    model.show_uuids([row.uuid])
    model.fill([row])
    table = shown(AgreementList(model))
    table.resize(700, 200)
    light = colors(table)

    theme.choose(Scheme.DARK)
    dark = colors(table)

    assert light[LIGHT.chip] > 100
    assert dark[LIGHT.chip] == 0
    assert dark[DARK.chip] > 100
    assert dark[DARK.hairline] > 100
