"""SVG as written here."""

from __future__ import annotations

from xml.etree import ElementTree

from tracker.domain.figure import Box, Disc, Ink, Outline, Scene, Stroke, Words
from tracker.domain.figure_palette import PALETTES, PaletteName
from tracker.printing.figures.svg import svg_text

MARKS = (
    Box(x=1, y=2, width=30, height=4.5, fill=Ink.REST, hatched=True, label="A & <b>"),
    Outline(rings=(((0, 0), (4, 0), (4, 4)),), fill=Ink.STEP_2),
    Stroke(points=((0, 0), (9, 9)), stroke=Ink.TEXT),
    Disc(x=5, y=5, radius=3, fill=Ink.STEP_4, stroke=Ink.SURFACE),
    Words(x=1, y=9, text="5 < 6 \x00 & ñ", size=13, bold=True, fill=Ink.TEXT, stroke=Ink.SURFACE),
)
SCENE = Scene(
    width=400, height=300, title="T & t", description="D < d", language="es", marks=MARKS
)
SVG = "{http://www.w3.org/2000/svg}"


def root():
    text = svg_text(SCENE, PALETTES[PaletteName.LIGHT])
    return ElementTree.fromstring(text)  # noqa: S314


def test_title_and_description_come_first_and_are_referred_to():
    svg = root()

    assert [child.tag for child in svg][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert svg[0].text == "T & t"
    assert svg.get("aria-labelledby") == "title desc"
    assert svg.get("lang") == "es"


def test_text_stays_text():
    text = root().find(f"{SVG}text")

    assert text is not None
    assert text.text == "5 < 6   & ñ"
    assert text.get("font-weight") == "bold"


def test_a_mark_with_words_says_them():
    assert [title.text for title in root().iter(f"{SVG}title")] == ["T & t", "A & <b>"]


def test_hatching_is_a_pattern_of_the_colour():
    svg = root()

    pattern = svg.find(f"{SVG}pattern")
    assert pattern is not None
    assert pattern.get("id") == "hatch-rest"
    assert [r.get("fill") for r in svg.findall(f"{SVG}rect")][1] == "url(#hatch-rest)"
