"""A search with a name."""

from __future__ import annotations

from tracker.domain.query import parse
from tracker.domain.saved_search import SavedSearch


def test_a_saved_search_is_kept_in_the_language_people_type():
    saved = SavedSearch(uuid="s", name="Border work", query="party:GTM area:MIG.BOR")

    assert str(parse(saved.query)) == saved.query
