"""Figures, from the command line."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from tests import factories as make


@pytest.mark.parametrize("kind", ["timeline", "map", "network", "matrix"])
def test_a_figure_is_written(tell, store, tmp_path, kind):
    store(make.agreement())

    answer = tell("figure", tmp_path / "f.svg", "--kind", kind)

    assert answer.status == 0
    assert answer.out == f"{kind.capitalize()} written to {tmp_path / 'f.svg'}\n"
    assert ElementTree.parse(tmp_path / "f.svg").getroot().tag.endswith("svg")  # noqa: S314


def test_png_and_pdf_begin_as_such_files_do(tell, store, tmp_path):
    store(make.agreement())

    tell("figure", tmp_path / "f.png", "--kind", "map", "--size", "400x300")
    tell("figure", tmp_path / "f.pdf", "--kind", "map", "--palette", "dark")

    assert (tmp_path / "f.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")


def test_the_table_twin_is_printed(tell, store, tmp_path):
    store(make.agreement())

    answer = tell("figure", tmp_path / "f.svg", "--kind", "map", "--table")

    assert answer.out.splitlines()[0].split() == ["Code", "Party", "Agreements"]
    assert "Guatemala" in answer.out


def test_what_the_search_leaves_out_is_grey_unless_nobody_wants_it(tell, store, tmp_path):
    store(make.agreement())
    store(make.bare_agreement(parties=(make.party("MEX"), make.party("CAN"))))
    file, told = tmp_path / "f.svg", {}

    for choice in ("--context", "--no-context"):
        answer = tell("figure", file, "party:GTM", "--kind", "map", choice, "--table")
        told[choice] = (answer.out, file.read_bytes())
    answer = tell("figure", file, "party:GTM", "--kind", "map", "--table")

    assert (answer.out, file.read_bytes()) == told["--context"]
    assert "Mexico" in answer.out
    assert "Mexico" not in told["--no-context"][0]
    assert told["--context"][1] != told["--no-context"][1]


def test_words_come_in_spanish(tell, store, tmp_path):
    store(make.agreement())

    tell("figure", tmp_path / "f.svg", "--kind", "network", "--language", "es")

    assert "Red de partes" in (tmp_path / "f.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["f.gif", "--kind", "map"], "f.gif is no name for a figure"),
        (["f.svg", "--kind", "map", "--size", "big"], "“big” is no size"),
        (["f.svg", "--kind", "map", "--size", "1x1"], "cannot be 1 by 1 pixels"),
        (["f.svg", "--kind", "map", "--by", "area"], "--by has no effect on a map"),
        (["f.svg"], "--kind"),
        (["f.svg", "--kind", "pie"], "pie"),
        (["f.svg", "party:QQQ", "--kind", "map"], "QQQ"),
        (["none/f.svg", "--kind", "map"], "could not be written"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(tell, store, tmp_path, arguments, words):
    store(make.agreement())

    answer = tell("figure", tmp_path / arguments[0], *arguments[1:])

    assert words in answer.sentence
    assert list(tmp_path.glob("*.svg")) == []
