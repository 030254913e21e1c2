from __future__ import annotations

import pytest

from tracker.db.connection import CACHE_KILOBYTES
from tracker.db.page_cache import keeping


def kept(session):
    """Return how many kilobytes of pages a connection keeps."""
    return -session.connection().exec_driver_sql("PRAGMA cache_size").scalar_one()


def test_more_or_fewer_pages_are_kept_meanwhile_and_as_many_as_before_afterwards(sessions):
    with sessions.reading() as session:
        with keeping(session.connection(), 4_000):
            assert kept(session) == 4_000
        assert kept(session) == CACHE_KILOBYTES


def test_what_fails_leaves_as_many_as_before(sessions):
    with sessions.reading() as session:
        with pytest.raises(KeyError), keeping(session.connection(), 64_000):
            raise KeyError
        assert kept(session) == CACHE_KILOBYTES
