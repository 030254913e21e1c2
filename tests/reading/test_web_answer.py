"""One request: to the address that was checked, under the name that was asked for."""

from __future__ import annotations

import gzip
import socket
from typing import Any

import pytest

from tests.reading.web_server import PAGE, web_server
from tracker.domain.errors import FileUnusable
from tracker.reading.web_address import web_address
from tracker.reading.web_answer import Answer, ask

NAME = "story.example"


def asked(url: str, *, go_on: bool = True, **ways: Any) -> Answer:
    """Ask once, allowing only the loopback of the older kind."""
    usual: dict[str, Any] = {
        "allows": lambda numeric: numeric == "127.0.0.1",
        "note": lambda _received, _total: go_on,
    }
    return ask(web_address(url), seconds=5, most=1_000_000, **usual | ways)


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


def test_the_next_address_is_tried_where_the_first_refuses(monkeypatch):
    with web_server() as server:
        server.put()
        known_as(monkeypatch, "127.0.0.2", "127.0.0.3", "127.0.0.1")

        answer = asked(server.url(host=NAME), allows=loopback)

        assert answer.data == PAGE
        assert server.asked == [("/story", f"{NAME}:{server.port}")]


def test_no_more_than_three_addresses_are_tried(monkeypatch):
    with web_server() as server:
        server.put()
        known_as(monkeypatch, "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.1")

        with pytest.raises(FileUnusable, match=f"{NAME} does not answer."):
            asked(server.url(host=NAME), allows=loopback)
        assert server.asked == []


def test_an_address_that_is_not_allowed_is_passed_over_without_a_word_to_it(monkeypatch):
    with web_server() as server:
        server.put()
        known_as(monkeypatch, "127.0.0.2", "127.0.0.1", "127.0.0.1")
        looked_at: list[str] = []

        def allows(numeric: str) -> bool:
            looked_at.append(numeric)
            return numeric != "127.0.0.2"

        assert asked(server.url(host=NAME), allows=allows).data == PAGE
    assert looked_at == ["127.0.0.2", "127.0.0.1"]


def test_a_host_without_an_address_cannot_be_found(monkeypatch):
    known_as(monkeypatch)

    with pytest.raises(FileUnusable, match="not a public address") as refusal:
        asked(f"http://{NAME}/story", allows=loopback)
    assert refusal.value.hint


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_without_a_place_is_no_page(status):
    with web_server() as server, pytest.raises(FileUnusable, match=f"answers {status} in place"):
        asked(server.put(status=status))


def test_a_place_in_the_answer_of_a_page_leads_nowhere():
    with web_server() as server:
        answer = asked(server.put(headers={"Location": "/elsewhere"}))

    assert (answer.data, answer.leads_to) == (PAGE, "")


@pytest.mark.parametrize(
    ("place", "leads_to"),
    [
        ("?page=2", "/story/one?page=2"),
        ("two#part", "/story/two#part"),
        ("/top", "/top"),
        ("//127.0.0.9/away", "http://127.0.0.9/away"),
    ],
)
def test_a_redirect_is_read_beside_the_address_it_was_given_at(place, leads_to):
    with web_server() as server:
        answer = asked(server.put("/story/one", status=302, headers={"Location": place}))

        expected = leads_to if leads_to.startswith("http") else server.url(leads_to)
    assert answer.leads_to == expected


@pytest.mark.parametrize("status", [401, 402, 407, 429, 451])
def test_what_is_behind_a_lock_is_told_and_how_to_go_on(status):
    with web_server() as server, pytest.raises(FileUnusable, match="hand out") as refusal:
        asked(server.put(status=status))
    assert "browser" in refusal.value.hint


@pytest.mark.parametrize("stated", ["", "many", "-5"])
def test_a_size_that_is_no_number_does_not_keep_a_page_away(stated):
    with web_server() as server:
        assert asked(server.put(headers={"Content-Length": stated})).data == PAGE


def test_a_page_that_is_shorter_than_it_was_said_to_be_broke_off():
    length = {"Content-Length": str(len(PAGE) + 50)}
    with web_server() as server, pytest.raises(FileUnusable, match="damaged or broke off"):
        asked(server.put(headers=length))


@pytest.mark.parametrize("kept", [20, -9])
def test_a_packed_page_that_was_cut_off_is_not_taken_for_a_whole_one(kept):
    packed = gzip.compress(PAGE)[:kept]
    with web_server() as server, pytest.raises(FileUnusable, match="damaged or broke off"):
        asked(server.put(body=packed, headers={"Content-Encoding": "gzip"}))


def test_whoever_listens_hears_of_bytes_that_grow_up_to_the_total():
    heard: list[tuple[int, int]] = []

    def note(received: int, total: int) -> bool:
        heard.append((received, total))
        return True

    page = PAGE * 400
    with web_server() as server:
        url = server.put(body=page, headers={"Content-Length": str(len(page))})
        assert asked(url, note=note).data == page
    assert heard == sorted(heard)
    assert heard[0] == (0, len(page))
    assert heard[-1] == (len(page), len(page))


def known_as(monkeypatch: pytest.MonkeyPatch, *numeric: str) -> None:
    """Give the name of the tests these addresses; other names keep theirs."""
    real = socket.getaddrinfo

    def found(host: str, port: int, *rest: Any, **named: Any) -> Any:
        if host != NAME:
            return real(host, port, *rest, **named)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port)) for each in numeric]

    monkeypatch.setattr(socket, "getaddrinfo", found)


def loopback(numeric: str) -> bool:
    """Allow every address of this machine."""
    return numeric.startswith("127.")
