"""What a page states about itself is kept with the place where it states it."""

from __future__ import annotations

import pytest

from tests.reading.specimens import page
from tracker.reading.page_content import page_content
from tracker.reading.page_facts import web_address

LINKED = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Two sign a pact",'
    ' "author": [{"name": "Ana Paz"}, {"name": "Luis Gil"}], "publisher": {"name": "The Ledger"},'
    ' "url": "https://example.org/ld", "datePublished": "2019-05-27"}</script>'
)


@pytest.mark.parametrize(
    ("head", "field", "value", "origin"),
    [
        ('<meta property="og:title" content="Two sign a pact">', "title", "", "og:title"),
        ("", "title", "Two sign a pact", "main heading"),
        (LINKED, "title", "Two sign a pact", "JSON-LD headline"),
        ('<meta property="og:site_name" content="Paper">', "publisher", "Paper", "og:site_name"),
        (LINKED, "publisher", "The Ledger", "JSON-LD publisher"),
        ('<meta name="author" content="Ana Paz">', "authors", ("Ana Paz",), "author"),
        (LINKED, "authors", ("Ana Paz", "Luis Gil"), "JSON-LD author"),
        (LINKED, "url", "https://example.org/ld", "JSON-LD url"),
        (LINKED, "published", "2019-05-27", "JSON-LD datePublished"),
        (
            '<meta property="article:published_time" content="2019-05">',
            "published",
            "2019-05",
            "article:published_time",
        ),
        ("", "language", "en", "lang attribute of the page"),
        (
            '<link rel=Canonical href="https://example.org/c">',
            "url",
            "https://example.org/c",
            "canonical link",
        ),
        (
            '<meta property="og:url" content="https://example.org/o">' + LINKED,
            "url",
            "https://example.org/o",
            "og:url",
        ),
        (
            '<link rel=canonical href="javascript:x"><meta property=og:url content="http://e.org/">',
            "url",
            "http://e.org/",
            "og:url",
        ),
        (
            '<link rel=canonical href="/c"><meta property="og:url" content="https://e.org/x/y">',
            "url",
            "https://e.org/c",
            "canonical link",
        ),
    ],
)
def test_values_name_their_origin(
    head: str, field: str, value: str | tuple[str, ...], origin: str
) -> None:
    content = page_content(page(head=head))
    assert getattr(content.metadata, field) == (value or "Two sign a pact")
    assert content.origins[field] == origin


def test_what_is_not_stated_has_no_origin() -> None:
    content = page_content(page())
    assert {"url", "published", "authors"}.isdisjoint(content.origins)


def test_the_base_of_links_is_no_address_of_the_page() -> None:
    assert page_content(page(head='<base href="https://example.org/">')).metadata.url == ""


def test_a_page_knows_its_place_from_where_it_was_fetched() -> None:
    content = page_content(page(head='<link rel=canonical href="pact">'), "https://e.org/a/b")
    assert content.metadata.url == "https://e.org/a/pact"


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "file:///etc/hostname",
        "//no-base.example/",
        "/path",
        "https://good@evil/",
        "https:///nowhere",
        "http://[half",
        "http://a b/",
        "https://example.org/" + "x" * 2_000,
        "",
    ],
)
def test_what_is_no_web_address_is_left_out(value: str) -> None:
    assert web_address(value) == ""


def test_addresses_are_completed() -> None:
    assert web_address(" //e.org/x ", "https://a.org/") == "https://e.org/x"
    assert web_address("?p=1", "https://a.org/b") == "https://a.org/b?p=1"
