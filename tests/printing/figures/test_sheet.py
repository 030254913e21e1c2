"""Title, legend and caption around every figure."""

from __future__ import annotations

from dataclasses import replace

from tests.figures import FACTS, texts, wish, words
from tracker.domain.figure import Ink
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
