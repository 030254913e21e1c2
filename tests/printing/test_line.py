"""Lines are data: text with a style, marks, and the numbers of footnotes."""

from __future__ import annotations

import pytest

from tracker.printing.glyphs import Glyphs
from tracker.printing.line import Line


def words(line):
    return "".join(piece for run in line.runs for piece in run.get("text", ()))


def test_text_is_collected_with_its_style():
    line = Line(Glyphs()).add("Kari", "strong").add(", minister")

    assert line.runs == [
        {"text": ["Kari"], "style": "strong"},
        {"text": [", minister"], "style": "plain"},
    ]


@pytest.mark.parametrize("blank", [" ", "  ", "\n", "\t "])
def test_blanks_at_the_ends_are_kept_as_one(blank):
    line = Line(Glyphs()).add(f"{blank}or{blank}")

    assert words(line) == " or "


def test_a_lone_blank_stays_one_blank():
    assert words(Line(Glyphs()).add(" ")) == " "


def test_no_text_leaves_no_trace():
    line = Line(Glyphs()).add("")

    assert not line
    assert line.runs == []


def test_a_footnote_is_set_where_it_is_first_referred_to():
    line = Line(Glyphs()).add("value").refer(3, first=True).refer(3, first=False)

    assert line.runs[1:] == [{"note": 3, "first": True}, {"note": 3, "first": False}]


def test_a_mark_keeps_its_words_beside_it():
    line = Line(Glyphs()).mark("△", "unsupported")

    assert line.runs == [
        {"text": ["△"], "style": "sign"},
        {"text": ["\u00a0unsupported"], "style": "mark"},
    ]
    assert len(Line(Glyphs()).mark("✕").runs) == 1
    assert Line(Glyphs()).mark("△", "no passage").runs[1]["text"] == ["\u00a0no\u00a0passage"]


def test_lines_join():
    line = Line(Glyphs()).add("Level: ").extend(Line(Glyphs()).add("not recorded."))

    assert words(line) == "Level: not recorded."


def test_a_gap_is_wider_than_a_blank():
    assert Line(Glyphs()).gap().runs == [{"text": [" "], "style": "wide"}]


def test_an_address_stays_whole_so_that_it_breaks_where_addresses_do():
    address = "https://example.org/" + "a-long-path/" * 10

    assert Line(Glyphs()).add(address, "link").runs[0]["text"] == [address]
    assert len(Line(Glyphs()).add("javascript:" + "a" * 90, "link").runs[0]["text"]) > 1


def test_missing_characters_are_told_to_the_one_who_prints():
    glyphs = Glyphs()

    Line(glyphs).add("😀")

    assert glyphs.missing == {"U+1F600"}
