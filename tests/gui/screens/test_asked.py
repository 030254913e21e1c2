from __future__ import annotations

import pytest

from tracker.domain.query import parse
from tracker.gui.screens.asked import Asked, ReviewOrder


@pytest.mark.parametrize(
    ("text", "drafts"),
    [("", False), ("party:USA", False), ("stage:draft", True), ("(in:trash OR id:1234)", True)],
)
def test_drafts_belong_to_a_search_that_speaks_of_them(text, drafts):
    assert Asked(parse(text), "signed", descending=True).drafts is drafts


def test_uncertain_drafts_come_first_until_a_heading_is_clicked():
    order = ReviewOrder()
    order.turn_to(parse(""))
    plain = order.of("title", descending=True)
    order.choose()
    order.turn_to(parse("stage:draft"))
    waiting = order.of("title", descending=True)
    order.choose()
    order.turn_to(parse("stage:draft pact"))
    clicked = order.of("title", descending=True)
    order.turn_to(parse(""))
    order.turn_to(parse("stage:draft"))

    assert plain == clicked == ("title", True)
    assert waiting == order.of("title", descending=True) == ("certainty", False)


def test_a_list_without_drafts_keeps_the_order_of_its_headings():
    order = ReviewOrder()
    order.turn_to(parse("-stage:draft"))

    assert order.of("signed", descending=True) == ("signed", True)
