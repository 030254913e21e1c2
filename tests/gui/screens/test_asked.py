from __future__ import annotations

import pytest

from tracker.domain.query import parse
from tracker.gui.screens.asked import Asked


@pytest.mark.parametrize(
    ("text", "drafts"),
    [("", False), ("party:USA", False), ("stage:draft", True), ("(in:trash OR id:1234)", True)],
)
def test_drafts_belong_to_a_search_that_speaks_of_them(text, drafts):
    assert Asked(parse(text), "signed", descending=True).drafts is drafts
