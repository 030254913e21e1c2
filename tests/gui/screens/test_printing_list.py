"""The printed list is the list on screen: its rows, its order, its columns, its day."""

from __future__ import annotations

import datetime as dt

import pypdfium2 as pdfium
import pytest

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import ADD
from tracker.domain.vocabulary import EventType, InstrumentType
from tracker.gui.models.list_columns import LIST_COLUMNS

ALL = [column.key for column in LIST_COLUMNS]
FEW = ["signed", "parties", "title", "instrument_type", "status", "evidence"]
CHOICES = (
    FEW,
    ["title", "status"],
    ["areas", "signatories", "place", "binding", "n_sources", "tags"],
)


@pytest.fixture
def work(open_workspace, app):
    kinds = list(InstrumentType)
    for number in range(34):
        year = 1960 + number * 7 % 60
        signed = make.event(EventType.SIGNED, f"{year}-05-0{number % 9 + 1}")
        ended = make.event(EventType.TERMINATED, f"{year + 30}-01-01")
        record = make.bare_agreement(
            title=f"Pact{number * 11 % 34:02}",
            instrument_type=kinds[number % len(kinds)],
            events=(signed, ended) if number % 2 else (signed,),
        )
        app.records.save(record, ADD)
    return open_workspace(app)


def printed(work):
    """Return the text of the printed list."""
    work.actions["print.list"].trigger()
    settle(work)
    shown = work.printing.preview
    pages = pdfium.PdfDocument(bytes(shown._bytes.data()))
    try:
        return " ".join("\n".join(p.get_textpage().get_text_range() for p in pages).split())
    finally:
        pages.close()
        shown.reject()


def on_screen(work):
    """Return the titles of the list, from top to bottom."""
    model = work.catalogue.model
    return [model.row(uuid).title for uuid in model.uuids()]


def in_print(text, titles):
    return sorted((title for title in titles if title in text), key=text.index)


@pytest.mark.parametrize("key", ALL)
def test_rows_have_the_order_of_the_screen_whatever_it_is_sorted_by(work, key):
    for descending in (False, True):
        work.catalogue.list.set_sort_order(key, descending=descending)
        settle(work)
        titles = on_screen(work)

        assert in_print(printed(work), titles) == titles
        assert len(titles) == 34


@pytest.mark.parametrize("keys", CHOICES)
def test_columns_are_those_of_the_screen_in_its_order(work, keys):
    work.catalogue.list.choose_columns(keys)
    settle(work)
    chosen = work.catalogue.list.chosen_columns()
    head = printed(work).casefold().partition("34 agreements ")[2]

    expected = [column.heading.casefold() for column in LIST_COLUMNS if column.key in chosen]
    assert head.startswith(" ".join(expected))
    assert set(chosen) == {"title", *keys}


def test_all_columns_there_are_are_printed_as_entries_in_the_order_of_the_screen(work):
    work.catalogue.list.choose_columns(ALL)
    settle(work)
    titles = on_screen(work)
    text = printed(work)

    assert in_print(text, titles) == titles
    assert text.count("evidence 0 of ") == len(titles)


def test_rows_and_status_are_those_of_the_search_and_of_the_chosen_day(work):
    work.catalogue.ask("status:terminated")
    work.catalogue.choose_day(dt.date(1999, 1, 1))
    settle(work)
    titles = on_screen(work)
    text = printed(work)

    assert 0 < len(titles) < 17
    assert in_print(text, [f"Pact{number:02}" for number in range(34)]) == titles
    assert "status as of 1 January 1999" in text
    assert f"{len(titles)} agreements" in text
