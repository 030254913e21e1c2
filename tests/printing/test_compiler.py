"""The compiler gets a template and data, and gives the same bytes each time."""

from __future__ import annotations

import json

import pytest
import typst

from tests.printing import factories as make
from tests.printing.test_typesetter import content
from tracker.printing.compiler import compiled, forget, shipped, shipped_fonts
from tracker.printing.glyphs import Glyphs
from tracker.printing.typesetter import frame

TEMPLATES = ("brief", "list", "report", "numbers")


def data(*cells):
    return json.dumps(content(*cells) | frame(make.context(), Glyphs()))


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_travel_with_the_program(name):
    assert shipped(name).is_file()


def test_the_same_data_give_the_same_bytes_also_after_forgetting():
    before = compiled(shipped("list"), data("one"), ["ua-1"])
    forget()

    assert compiled(shipped("list"), data("one"), ["ua-1"]) == before


def test_pages_that_lie_over_others_need_no_tags():
    tagged = compiled(shipped("list"), data("one"), [])
    bare = compiled(shipped("list"), data("one"), [], tagged=False)

    assert b"/StructTreeRoot" in tagged
    assert b"/StructTreeRoot" not in bare


def test_an_error_of_the_template_is_raised(tmp_path):
    wrong = tmp_path / "wrong.typ"
    wrong.write_text("#nothing", encoding="utf-8")

    with pytest.raises(typst.TypstError, match="unknown variable"):
        compiled(wrong, "{}", [])


def test_fonts_are_read_once_and_are_those_of_the_program():
    assert shipped_fonts() is shipped_fonts()
    families = {font.family for font in shipped_fonts().fonts()}

    assert {"Libertinus Serif", "Noto Naskh Arabic", "Noto Serif Thai"} <= families
