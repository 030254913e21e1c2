"""Facts keep where they come from, and content survives the way between processes."""

from __future__ import annotations

import json

from tracker.domain.article import Metadata
from tracker.reading.content import Content, Facts, clean, from_json, line, to_json


def test_content_survives_the_way_between_processes() -> None:
    metadata = Metadata(title="“T” 中", authors=("A", "B"), published="2019-05")
    content = Content(
        text="a\n\ud800b", metadata=metadata, origins={"title": "x"}, pages=(0, 2), extractor="pdf"
    )
    assert from_json(json.loads(to_json(content))) == content


def test_what_is_stated_first_stays() -> None:
    facts = Facts()
    facts.add("title", "", "nowhere")
    facts.add("title", " Two\nsign ", "main heading")
    facts.add("title", "Three sign", "og:title")
    facts.add_authors(["", "Ana", "Ana", "Luis"], "author")
    facts.add_authors(["Eva"], "JSON-LD author")
    assert facts.metadata() == Metadata(title="Two sign", authors=("Ana", "Luis"))
    assert facts.origins == {"title": "main heading", "authors": "author"}


def test_facts_of_a_part_fill_what_is_missing() -> None:
    facts = Facts()
    facts.add("title", "Subject", "e-mail header Subject")
    part = Metadata(title="Heading", publisher="The Ledger", authors=("Ana",), url="https://x.y/")
    facts.add_all(part, {"publisher": "og:site_name", "authors": "author", "url": "og:url"})
    assert facts.metadata().title == "Subject"
    assert facts.metadata().publisher == "The Ledger"
    assert facts.origins["authors"] == "author"


def test_lines_are_clean_and_short() -> None:
    assert line(" a\x00b \n c ") == "a\ufffdb c"
    assert line("x" * 1_001) == line(None) == clean(7) == ""
    assert clean("a\n\tb\ud800") == "a\n\tb\ufffd"
