"""Excessive pages are told before a parser sees them; ordinary ones never are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reading.page_limits import MAX_ATTRIBUTES, MAX_DEPTH, MAX_TABLES, complaint


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "my-own", "DIV"])
def test_deep_nesting_is_told(tag: str) -> None:
    assert complaint(f"<{tag}>" * MAX_DEPTH) == ""
    assert "elements inside each other" in complaint(f"<{tag}>" * (MAX_DEPTH + 1))
    assert "inside each other" in complaint(f"<{tag}>" * 200_000 + "x" + f"</{tag}>" * 200_000)


@pytest.mark.parametrize(
    "html",
    [
        "<p>One<p>Two" * 5_000,
        "<ul>" + "<li>point" * 5_000 + "</ul>",
        "<br>" * 5_000,
        "<img src=a.png>" * 5_000,
        "<svg/>" * 5_000,
        "<div><b>x</b></div>" * 5_000,
        "<script>" + "'<div>'" * 5_000 + "</script>",
        "<SCRIPT>" + "'<div>'" * 5_000 + "</SCRIPT >",
        "<!-- " + "<div>" * 5_000 + " -->",
        "<!-- <div> --><p>a</p>" * 5_000,
        "<p title='" + "<div>" * 5_000 + "'>a</p>",
        "1 < 2 " * 5_000,
        '<img src="data:image/png;base64,' + "AA == " * 5_000 + '">',
    ],
)
def test_ordinary_pages_pass(html: str) -> None:
    assert complaint(html) == ""


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f"a{n}" for n in range(MAX_ATTRIBUTES + 1)),
        " ".join(f"a{n}='1 2'" for n in range(MAX_ATTRIBUTES + 1)),
        " ".join(f'data-a{n}="="' for n in range(200_000)),
    ],
)
def test_too_many_attributes_are_told(attributes: str) -> None:
    assert "attributes" in complaint(f"<p {attributes}>x</p>")


def test_too_many_tables_are_told() -> None:
    table = "<table><tr><td>x</td></tr></table>"
    assert complaint(table * MAX_TABLES) == ""
    assert "tables" in complaint(table * (MAX_TABLES + 1))


@pytest.mark.parametrize("piece", ["<", '<a "', "<!--", "<script>", "<a b='", "<a =", "</", "<p"])
def test_unfinished_markup_ends_the_look(piece: str) -> None:
    assert isinstance(complaint(piece * 100_000), str)


@given(st.text(st.sampled_from("<>/!-\"'= abdiv"), max_size=200))
def test_short_pages_are_never_excessive(html: str) -> None:
    assert complaint(html) == ""
