"""What was done to records within some days, as a digest tells it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from tests import factories as make
from tests.libraries import store
from tests.services.test_histories import edit
from tracker.domain.action import ActionKind


def test_news_tell_what_was_added_and_what_was_changed_and_still_stands(app):
    today = datetime.now(UTC).date()
    one, other = store(app, make.agreement(), make.bare_agreement(title="Other"))

    fresh = app.history.news(today, today)
    assert {uuid: news.added for uuid, news in fresh.items()} == {one.uuid: True, other.uuid: True}
    assert fresh[one.uuid].day == today

    edit(app, other.uuid, title="Renamed")
    assert ActionKind.EDIT_AGREEMENT in app.history.news(today, today)[other.uuid].kinds
    app.history.undo()
    assert ActionKind.EDIT_AGREEMENT not in app.history.news(today, today)[other.uuid].kinds
    app.history.redo()
    assert ActionKind.EDIT_AGREEMENT in app.history.news(today, today)[other.uuid].kinds


def test_there_are_no_news_of_days_on_which_nothing_was_done(app):
    store(app)
    yesterday = datetime.now(UTC).date() - timedelta(days=1)

    assert app.history.news(date.min, yesterday) == {}
    assert len(app.history.news(date.min, date.max)) == 1
