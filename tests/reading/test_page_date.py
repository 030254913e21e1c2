"""A date is taken as exactly as the page says it, and never invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trafilatura import load_html

from tracker.reading.page_date import edtf, published


def day(head: str = "", body: str = "", linked: list[dict[str, str]] | None = None) -> str:
    html = f"<html><head>{head}</head><body><article><p>Words</p>{body}</article></body></html>"
    return published(load_html(html), linked or [], html)[0]


@pytest.mark.parametrize(
    ("stated", "read"),
    [
        ("2019-05-27", "2019-05-27"),
        ("2019-05-27T10:00:00+02:00", "2019-05-27"),
        ("2019-05-27 10:00", "2019-05-27"),
        ("20190527", "2019-05-27"),
        ("2019/5/7", "2019-05-07"),
        ("2019-05", "2019-05"),
        (" 2019 ", "2019"),
        ("2019-02-30", ""),
        ("2019-13", ""),
        ("2019-05-27x", ""),
        ("0019-05-27", ""),
        ("27 May 2019", ""),
        ("٢٠١٩", ""),
        ("", ""),
    ],
)
def test_time_stamps_keep_their_precision(stated: str, read: str) -> None:
    assert edtf(stated) == read


@given(st.dates(min_value=date(1500, 1, 1)))
def test_every_day_is_read(when: date) -> None:
    assert edtf(str(when)) == str(when)


@given(st.text(st.sampled_from("0123456789-/T "), max_size=12))
def test_any_text_is_read_or_left(stated: str) -> None:
    assert len(edtf(stated)) in {0, 4, 7, 10}


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-05-27T08:00:00Z">',
        '<meta name="DC.date" content="2019-05-27">',
        '<meta itemprop="datePublished" content="2019-05-27">',
        '<meta name="date" content="soon"><meta name="pubdate" content="20190527">',
    ],
)
def test_meta_elements_state_the_day(head: str) -> None:
    assert day(head) == "2019-05-27"


@pytest.mark.parametrize(
    "body",
    [
        '<span itemprop="datePublished" datetime="2019-05-27">Monday</span>',
        '<time pubdate datetime="2019-05-27">Monday</time>',
        '<time datetime="2019-05-27T08:00">Monday</time>',
        '<p class="date">Published on 27 May 2019</p>',
        '<p class="date">May 27, 2019</p>',
        '<p class="published">2019-05-27</p>',
    ],
)
def test_the_body_states_the_day(body: str) -> None:
    assert day(body=body) == "2019-05-27"


def test_statements_for_machines_come_first() -> None:
    head = '<meta property="article:published_time" content="2020-01-01">'
    assert day(head, linked=[{"datePublished": "2019-05-27"}]) == "2019-05-27"
    assert day(head, linked=[{"datePublished": "unknown"}]) == "2020-01-01"


def test_a_month_is_not_made_into_a_day() -> None:
    assert day('<meta property="article:published_time" content="2019-05">') == "2019-05"
    assert day(body='<p class="date">May 2019</p>') in {"", "2019-05"}


def test_a_page_without_a_date_has_none() -> None:
    assert day(body="<p>© 2018 The Paper. It happened in a year long past.</p>") == ""


def test_where_the_day_is_stated_is_said() -> None:
    page = load_html("<html><head><meta name=pubdate content=2019-05-27></head><body/></html>")
    assert published(page, [], "") == ("2019-05-27", "pubdate")
    stated = [{"datePublished": "2019-05"}]
    assert published(page, stated, "") == ("2019-05", "JSON-LD datePublished")
