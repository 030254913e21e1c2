"""One request: to the address that was checked, under the name that was asked for."""

from __future__ import annotations

import pytest

from tests.reading.web_server import PAGE, web_server
from tracker.domain.errors import FileUnusable
from tracker.reading.web_address import web_address
from tracker.reading.web_answer import Answer, ask


def asked(url: str, *, go_on: bool = True) -> Answer:
    """Ask once, allowing only the loopback of the older kind."""
    return ask(
        web_address(url),
        allows=lambda numeric: numeric == "127.0.0.1",
        seconds=5,
        most=1_000_000,
        note=lambda _received, _total: go_on,
    )


def test_a_host_is_asked_under_its_name_at_the_address_that_was_allowed():
    with web_server() as server:
        server.put()

        answer = asked(server.url(host="localhost"))

        assert server.asked == [("/story", f"localhost:{server.port}")]
    assert answer.data == PAGE
    assert answer.media_type == "text/html; charset=utf-8"


def test_a_redirect_is_told_and_not_followed():
    with web_server() as server:
        url = server.put(status=307, headers={"Location": "../b"})

        answer = asked(url)

        assert (answer.data, answer.leads_to) == (b"", server.url("/b"))
        assert len(server.asked) == 1


def test_whoever_no_longer_listens_gets_nothing_more():
    with web_server() as server, pytest.raises(FileUnusable):
        asked(server.put(), go_on=False)
