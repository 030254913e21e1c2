"""Pages are fetched from a server on the loopback; everything else is refused in a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from tests.reading.specimens import pdf
from tests.reading.web_server import HTML, PAGE, WORDS, WebServer, web_server
from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Cancelled
from tracker.reading.web_page import Fetcher


def loopback(numeric: str) -> bool:
    """Allow the test's server, and nothing else."""
    return numeric == "127.0.0.1"


FETCHER = Fetcher(allows=loopback)


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as served:
        yield served


def refused(url: str, fetcher: Fetcher = FETCHER) -> str:
    """Return the sentence with its hint."""
    with pytest.raises(FileUnusable) as error:
        fetcher.fetch(url)
    assert error.value.hint
    return str(error.value)


def test_a_page_comes_with_its_words_address_and_day(server):
    article = FETCHER.fetch(server.put())

    assert WORDS in article.text
    assert article.original == PAGE
    assert article.metadata.title == "Neighbours sign"
    assert article.metadata.url == server.url()
    assert article.metadata.accessed == dt.datetime.now().astimezone().date().isoformat()
    assert article.origins["url"] == "the address it was fetched from"


def test_the_address_a_page_gives_itself_stays_only_if_it_is_of_the_same_host(server):
    link = '<head><link rel="canonical" href="{}">'
    own = server.url("/2021/the-deal")
    server.put("/own", body=PAGE.replace(b"<head>", link.format(own).encode()))
    foreign = "https://elsewhere.example/x"
    server.put("/foreign", body=PAGE.replace(b"<head>", link.format(foreign).encode()))

    assert FETCHER.fetch(server.url("/own")).metadata.url == own
    assert FETCHER.fetch(server.url("/foreign")).metadata.url == server.url("/foreign")


def test_an_ending_means_nothing_where_the_server_states_a_type(server):
    assert WORDS in FETCHER.fetch(server.put("/story.py")).text


def test_a_plain_text_and_a_pdf_are_read_as_what_they_are(server):
    text = server.put("/a", body=WORDS.encode(), headers={"Content-Type": "text/plain"})
    document = server.put("/b", body=pdf(WORDS), headers={"Content-Type": "application/pdf"})

    assert FETCHER.fetch(text).text == WORDS
    assert FETCHER.fetch(document).media_type == "application/pdf"


def test_redirects_are_followed_and_the_last_address_is_kept(server):
    server.put("/a", status=302, headers={"Location": "/b?page=2"})
    server.put("/b?page=2")

    assert FETCHER.fetch(server.url("/a")).metadata.url == server.url("/b?page=2")


def test_redirects_without_end_are_left_after_five(server):
    server.put("/round", status=301, headers={"Location": "/round"})

    assert "leads from one address to the next without end." in refused(server.url("/round"))
    assert len(server.asked) == 6


def test_a_redirect_to_an_address_that_is_not_allowed_is_not_followed(server):
    server.put("/out", status=302, headers={"Location": server.url("/story", "127.0.0.2")})
    server.put("/file", status=302, headers={"Location": "file:///etc/passwd"})

    assert refused(server.url("/out")).startswith("127.0.0.2 is not a public address")
    assert "only http and https are fetched." in refused(server.url("/file"))
    assert len(server.asked) == 2


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.1", "[::1]", "169.254.1.1"])
def test_nobody_fetches_from_their_own_network(server, host):
    said = refused(server.url(host=host), Fetcher())

    assert "is not a public address, and only those are fetched from." in said
    assert server.asked == []


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "There is no page http://127.0.0.1:"),
        (410, "There is no page http://127.0.0.1:"),
        (403, "127.0.0.1 does not hand out http://127.0.0.1:"),
        (500, "127.0.0.1 answers 500 in place of the page http://127.0.0.1:"),
        (304, "127.0.0.1 answers 304 in place of the page http://127.0.0.1:"),
    ],
)
def test_an_answer_that_is_no_page_is_told(server, status, words):
    assert refused(server.put(status=status)).startswith(words)


def test_a_page_that_is_too_large_is_not_taken(server):
    small = Fetcher(allows=loopback, most=2_000_000)
    server.put("/said", headers=HTML | {"Content-Length": "3000000"}, hangs=True)
    server.put("/unsaid", body=b"x" * 2_100_000)

    for path in ("/said", "/unsaid"):
        assert "is too large: pages up to 2 MB are fetched." in refused(server.url(path), small)


def test_a_page_that_unpacks_without_end_is_left(server):
    import gzip  # noqa: PLC0415

    bomb = gzip.compress(bytes(60_000_000))
    twice = gzip.compress(bomb)
    server.put("/once", body=bomb, headers=HTML | {"Content-Encoding": "gzip"})
    server.put("/twice", body=twice, headers=HTML | {"Content-Encoding": "gzip, gzip"})

    for path in ("/once", "/twice"):
        assert "is too large: pages up to 20 MB are fetched." in refused(server.url(path))


def test_a_packed_page_is_unpacked(server):
    import gzip  # noqa: PLC0415

    packed = HTML | {"Content-Encoding": "gzip"}

    assert WORDS in FETCHER.fetch(server.put(body=gzip.compress(PAGE), headers=packed)).text


@pytest.mark.parametrize(
    "facts",
    [
        {"headers": HTML | {"Content-Encoding": "gzip"}},
        {"headers": HTML | {"Content-Length": "100000"}},
    ],
)
def test_a_damaged_answer_is_told(server, facts):
    said = refused(server.put(**facts))

    assert said.startswith("The answer of 127.0.0.1 is damaged or broke off.")


def test_what_is_no_text_is_refused_under_its_address(server):
    url = server.put(body=b"\x89PNG\r\n\x1a\n", headers={"Content-Type": "image/png"})

    assert refused(url).startswith(f"{url} is a picture; text, HTML, PDF")


def test_an_empty_page_is_refused(server):
    url = server.put(body=b"")

    assert refused(url).startswith(f"{url} is empty.")


def test_a_server_that_never_ends_is_left(server):
    url = server.put(hangs=True)

    said = refused(url, Fetcher(allows=loopback, seconds=0.3))

    assert said.startswith(f"{url} takes too long to fetch.")


def test_nobody_has_to_wait_for_a_fetch_they_stopped(server):
    def stop(_done: int, _total: int, /) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        FETCHER.fetch(server.put(hangs=True), stop)


def test_a_port_where_nobody_answers_is_told():
    assert refused("http://127.0.0.1:9/").startswith("127.0.0.1 does not answer.")


def test_a_server_without_encryption_is_no_secure_one(server):
    said = refused(server.put().replace("http:", "https:"))

    assert said.startswith("The connection to 127.0.0.1 is not safe")


def test_a_name_that_nobody_has_is_told():
    assert refused("https://no-such-host.invalid/").startswith(
        "no-such-host.invalid cannot be found."
    )
