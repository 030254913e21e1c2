"""Pasted pages become articles, or a sentence says why not."""

from __future__ import annotations

import sys

import pytest

from tracker.domain.errors import FileUnusable
from tracker.reading import Kind, read_html
from tracker.reading.document import document_article

STORY = (
    "The ministers of both countries signed a memorandum on border security in the capital. "
    "It will be followed by a second one, they told reporters after the ceremony."
)
PAGE = f"<html lang=fr><body><article><h1>Two sign</h1><p>{STORY}</p></article></body></html>"


def test_a_pasted_page_becomes_an_article() -> None:
    article = read_html(PAGE)
    assert STORY in article.text
    assert article.original == PAGE.encode()
    assert article.media_type == "text/html"
    assert article.extractor == "trafilatura"
    assert article.metadata.language == "en"
    assert article.encoding == "utf-8"


def test_the_stated_language_serves_where_words_do_not_tell() -> None:
    page = PAGE.replace(STORY, "Accord signé: Lima Quito Caracas Bogota Brasilia Santiago.")
    assert read_html(page).metadata.language == "fr"


@pytest.mark.parametrize("html", ["", " \n"])
def test_an_empty_paste_is_refused(html: str) -> None:
    with pytest.raises(FileUnusable, match="The pasted page is empty"):
        read_html(html)


@pytest.mark.parametrize(
    "html", ["<html></html>", "<script>alert(1)</script>", "<body><img src=x onerror=alert(1)>"]
)
def test_a_page_without_words_is_refused(html: str) -> None:
    with pytest.raises(FileUnusable, match=r"page\.html has no readable text"):
        read_html(html, filename="page.html")


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<div>" * 200_000 + "x", "more than 250 elements inside each other"),
        ("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">x", "1,000 attributes"),
        ("<table><tr><td>x</td></tr></table>" * 50_000, "more than 2,000 tables"),
    ],
)
def test_a_page_built_to_choke_is_refused(html: str, what: str) -> None:
    with pytest.raises(FileUnusable, match=what) as refusal:
        read_html(html)
    assert refusal.value.hint


def test_lone_surrogates_do_not_break_a_paste() -> None:
    assert STORY in read_html(PAGE + "\ud800").text


def test_a_breakdown_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    with pytest.raises(FileUnusable, match="The pasted page cannot be read as a page"):
        read_html(PAGE)


def test_a_wait_that_is_too_long_is_one_sentence() -> None:
    with pytest.raises(FileUnusable, match=r"page\.html takes too long to read"):
        document_article(PAGE.encode(), Kind.HTML, filename="", name="page.html", seconds=0.01)


def test_nothing_is_fetched_and_nothing_is_run() -> None:
    live = (
        '<img src="http://127.0.0.1:9/x.png"><script>throw 1</script><iframe src="file:///etc">'
        '</iframe><link rel="stylesheet" href="http://127.0.0.1:9/x.css"><base href="http://x/">'
    )
    assert STORY in read_html(PAGE.replace("<p>", live + "<p>")).text
