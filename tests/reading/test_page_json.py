"""What a page states for machines is found, and cannot do harm."""

from __future__ import annotations

import json

import pytest
from trafilatura import load_html

from tracker.reading.page_json import articles, find_text


def page(*statements: str) -> object:
    scripts = "".join(f'<script type="application/ld+json">{each}</script>' for each in statements)
    return load_html(f"<html><head>{scripts}</head><body><p>x</p></body></html>")


def test_articles_come_first() -> None:
    site = json.dumps({"@type": "WebSite", "headline": "The site"})
    story = json.dumps({"@type": ["Thing", "NewsArticle"], "headline": "The story"})
    assert find_text(articles(page(site, story)), "headline") == "The story"


def test_graphs_and_lists_are_searched() -> None:
    graph = {"@graph": [{"@type": "Person"}, {"@type": "Article", "articleBody": "Words"}]}
    assert find_text(articles(page(json.dumps([graph]))), "articleBody") == "Words"
    wrapped = {"@type": "WebPage", "mainEntity": {"@type": "Report", "articleBody": "More"}}
    assert find_text(articles(page(json.dumps(wrapped))), "articleBody") == "More"


@pytest.mark.parametrize(
    "statement",
    ["", "{", "null", "7", '"text"', "[" * 100_000, '{"headline": 7}', '{"headline": ["a"]}'],
)
def test_nonsense_is_passed_over(statement: str) -> None:
    assert find_text(articles(page(statement)), "headline") == ""


def test_the_number_of_objects_is_bounded() -> None:
    assert len(articles(page(json.dumps([{"n": n} for n in range(5_000)])))) <= 500
