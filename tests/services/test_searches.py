from __future__ import annotations

import pytest

from tests.libraries import query
from tracker.domain.errors import NotFound, ValueRefused


def named(app) -> list[tuple[str, str]]:
    return [(search.name, search.query) for search in app.searches.all()]


def test_searches_are_kept_in_the_order_they_were_saved(app):
    app.searches.save("Guatemala", "party:GTM")
    app.searches.save("  Antigua  ", "place:antigua")

    assert named(app) == [("Guatemala", "party:GTM"), ("Antigua", "place:antigua")]


def test_a_name_is_used_once(app):
    app.searches.save("Guatemala", "party:GTM")
    first = app.searches.all()[0].uuid
    changes = app.searches.save("Guatemala", "party:GTM type:moc")

    assert named(app) == [("Guatemala", "party:GTM type:moc")]
    assert app.searches.all()[0].uuid == first
    assert changes.searches
    assert not app.searches.save("Guatemala", "party:GTM type:moc")


@pytest.mark.parametrize("name", ["", "   "])
def test_a_search_needs_a_name(app, name):
    with pytest.raises(ValueRefused, match="needs a name"):
        app.searches.save(name, "")
    assert app.searches.all() == []


def test_a_search_is_deleted_and_comes_back(app):
    app.searches.save("Guatemala", "party:GTM")
    app.searches.save("Antigua", "place:antigua")
    before = app.searches.all()

    changes = app.searches.delete(before[0].uuid)

    assert changes.action == "delete search Guatemala"
    assert named(app) == [("Antigua", "place:antigua")]
    app.history.undo()
    assert app.searches.all() == before


def test_a_new_search_after_a_deleted_one_goes_to_the_end(app):
    for name in ("one", "two", "three"):
        app.searches.save(name, "")
    app.searches.delete(app.searches.all()[0].uuid)
    app.searches.save("four", "")

    assert [name for name, _ in named(app)] == ["two", "three", "four"]
    assert query(app.path, "SELECT count(DISTINCT position) FROM saved_search") == [(3,)]


def test_a_search_that_is_not_there_is_a_sentence(app):
    with pytest.raises(NotFound, match="no such saved search"):
        app.searches.delete("nothing")
    assert app.history.entries() == []
