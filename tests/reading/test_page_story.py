"""The story is found in the data of pages that only scripts fill."""

from __future__ import annotations

import json

import pytest
from trafilatura import load_html

from tests.reading.specimens import FIRST, SECOND
from tracker.reading.page_content import page_content
from tracker.reading.page_story import Story, embedded_story

LONG = "They had been negotiating for years, as both of them told the press, and more than once."


def story(data: object, script: str = '<script id="__NEXT_DATA__">{}</script>') -> Story:
    html = f"<html><body><div id=root></div>{script.format(json.dumps(data))}</body></html>"
    return embedded_story(load_html(html))


def test_paragraphs_in_a_list_are_the_story() -> None:
    body = [{"type": "p", "text": FIRST}, {"type": "p", "text": "So."}, {"text": SECOND}]
    data = {"props": {"article": {"headline": "Two sign", "body": body, "slug": "two-sign"}}}
    assert story(data) == Story(text=f"{FIRST}\n\nSo.\n\n{SECOND}", title="Two sign")


def test_markup_inside_a_text_becomes_paragraphs() -> None:
    data = {"title": "Two sign", "content": f"<p>{FIRST}</p><p>A &amp; <b>B</b> did.</p>"}
    assert story(data) == Story(text=f"{FIRST}\n\nA & B did.", title="Two sign")


def test_pieces_of_a_paragraph_are_put_together() -> None:
    body = [
        {"children": [{"text": FIRST[:40]}, {"text": FIRST[40:]}]},
        {"children": [{"text": SECOND}]},
        {"children": [{"text": LONG}]},
    ]
    assert story({"body": body}).text == f"{FIRST}\n\n{SECOND}\n\n{LONG}"


def test_other_stories_are_kept_apart() -> None:
    related = [{"title": "Other", "body": [{"text": FIRST}]} for _ in range(5)]
    main = {"title": "Two sign", "body": [{"text": SECOND}, {"text": LONG}]}
    assert story({"related": related, "article": main}) == Story(f"{SECOND}\n\n{LONG}", "Two sign")


@pytest.mark.parametrize(
    "script",
    [
        "<script>window.__INITIAL_STATE__ = {};</script>",
        "<script>var a = 1; Fusion.globalContent={};Fusion.x=1</script>",
        '<script type="application/json">{}</script>',
    ],
)
def test_data_is_found_in_many_places(script: str) -> None:
    assert story({"body": FIRST}, script).text == FIRST


@pytest.mark.parametrize(
    "data",
    [{}, [], "", {"a": "x" * 500}, {"url": "https://example.org/" + "a-" * 90}, {"n": [1, None]}],
)
def test_data_without_prose_holds_no_story(data: object) -> None:
    assert story(data) == Story()


@pytest.mark.parametrize("script", ["{", "[" * 100_000, "null", ""])
def test_nonsense_is_passed_over(script: str) -> None:
    tree = load_html(f"<html><body><script id=__NEXT_DATA__>{script}</script>x</body></html>")
    assert embedded_story(tree) == Story()


def test_huge_data_is_looked_at_in_part() -> None:
    assert story([0] * 300_000 + [{"text": FIRST}]).text == ""


def test_a_page_that_scripts_would_fill_is_read_from_its_data() -> None:
    data = json.dumps({"props": {"headline": "Two sign", "body": [FIRST, SECOND, LONG]}})
    html = (
        "<html lang=en><head><title></title></head><body><div id=root>Loading the page…</div>"
        f'<script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>'
    )
    content = page_content(html)
    assert content.text == f"{FIRST}\n\n{SECOND}\n\n{LONG}"
    assert content.extractor == "embedded-json"
    assert content.metadata.title == "Two sign"
    assert content.origins["title"] == "data embedded in the page"


def test_what_is_seen_counts_before_what_is_embedded() -> None:
    data = json.dumps({"body": [LONG] * 50})
    seen = "".join(f"<p>{each}</p>" for each in (FIRST, SECOND) * 3)
    html = f"<html><body><article>{seen}</article><script>__DATA__ = {data}</script></body></html>"
    content = page_content(html)
    assert content.extractor == "trafilatura"
    assert LONG not in content.text
