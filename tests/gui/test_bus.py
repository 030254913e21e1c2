"""The bus passes on what a write touched, and keeps silent about nothing."""

from __future__ import annotations

from tracker.domain.changes import Changes


def test_changes_reach_everybody_who_listens(bus):
    one, two = [], []
    bus.changed.connect(one.append)
    bus.changed.connect(two.append)
    changes = Changes(action="add", agreements=frozenset({"a"}))

    bus.tell(changes)

    assert one == two == [changes]


def test_a_write_that_touched_nothing_is_no_news(bus, qtbot):
    with qtbot.assertNotEmitted(bus.changed):
        bus.tell(Changes(action="nothing"))


def test_a_saved_search_is_news(bus, qtbot):
    with qtbot.waitSignal(bus.changed):
        bus.tell(Changes(searches=True))
