"""Title, legend and caption around every figure."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from tests.figures import FACTS, texts, wish, words
from tracker.domain.figure import Box, Ink, Words
from tracker.printing.figures.sheet import LegendEntry, Sheet

LEGEND = [LegendEntry(Ink.STEP_1, f"class {n}") for n in range(30)]


def sheet(**changes):
    return Sheet(wish(**changes), FACTS, words(), "Title", "subtitle")


def test_a_framed_figure_has_title_legend_and_caption():
    made = sheet()
    made.frame(LEGEND[:1], ["a note"])

    said = texts(made.scene([]))
    assert said[:2] == ["Title", "subtitle"]
    assert "class 0" in said
    assert any("a note" in line and "9 agreements" in line for line in said)


def test_a_figure_without_a_frame_keeps_only_its_legend():
    made = sheet(framed=False)
    made.frame(LEGEND[:1], ["a note"])

    assert texts(made.scene([])) == ["class 0"]


def test_a_long_legend_takes_more_lines_and_leaves_less_room():
    assert sheet().frame(LEGEND, []).height < sheet().frame(LEGEND[:2], []).height


def test_the_description_names_search_and_count():
    made = Sheet(wish(), replace(FACTS, query="party:GTM"), words("es"), "Título", "")

    scene = made.scene(["una nota"])

    assert scene.title == "Título"
    assert "Búsqueda: party:GTM" in scene.description
    assert scene.description.endswith("una nota")


def test_entries_of_the_legend_stand_in_their_order_and_inside_the_sheet():
    made = sheet(width=500)
    area = made.frame(LEGEND, [])
    entries = [m for m in made.scene([]).marks if isinstance(m, Words) and "class" in m.text]

    assert [entry.text for entry in entries if entry.y == entries[0].y] == [
        entry.text for entry in sorted(entries, key=lambda e: e.x) if entry.y == entries[0].y
    ]
    rows = {}
    for entry in entries:
        rows.setdefault(entry.y, []).append(int(entry.text.removeprefix("class ")))
    assert [n for y in sorted(rows) for n in rows[y]] == list(range(30))
    assert all(entry.x < 500 and entry.y > area.bottom for entry in entries)


def test_a_title_that_is_too_long_is_cut_and_takes_the_place_of_the_subtitle():
    made = Sheet(wish(width=300), FACTS, words(), "A very long title " * 9, "subtitle")
    made.frame([], [])
    said = texts(made.scene([]))

    assert said[0].endswith("…")
    assert "subtitle" not in said


def test_text_shrinks_on_small_framed_sheets_only():
    assert sheet(width=240, height=240).size < 10
    assert sheet(width=240, height=240, framed=False).size == 13
    assert sheet(width=1_000, height=640).size == 13
    assert sheet(width=1_000, height=640, text_size=20.0).size == 20


def test_empty_notes_leave_no_trace():
    with_empty, without = sheet(), sheet()

    assert with_empty.frame([], ["", ""]) == without.frame([], [])
    assert texts(with_empty.scene([])) == texts(without.scene([]))


def test_a_past_day_is_told_in_the_caption():
    facts = replace(FACTS, known_on=dt.date(2021, 5, 1))
    made = Sheet(wish(), facts, words(), "Title", "")
    made.frame([], [])

    assert any("1 May 2021" in line for line in texts(made.scene([])))
    assert "2 March 2026" in made.scene([]).description


def test_a_hatched_entry_keeps_its_stripes():
    made = sheet()
    made.frame([LegendEntry(Ink.REST, "ended", hatched=True)], [])
    (swatch,) = [mark for mark in made.scene([]).marks if isinstance(mark, Box)]

    assert swatch.hatched
    assert swatch.stroke is Ink.REST
