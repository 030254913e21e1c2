"""Templates of a person's own: found by name, given the same data, refused at the line."""

from __future__ import annotations

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_typesetter import content
from tracker.domain.errors import FileUnusable, TrackerError, ValueRefused
from tracker.printing.glyphs import Glyphs
from tracker.printing.templates import beside_own, find_template, template_names
from tracker.printing.typesetter import typeset

OWN = """#import "style.typ": base, content-of, no-notes
#let data = json(bytes(sys.inputs.data))
#show: base.with(data)
= Our own list
#for row in data.rows { par(content-of(row.cells.first(), no-notes)) }
"""


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "templates"
    made.mkdir()
    return made


def written(folder, text, name="own.typ"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def printed(template):
    context = make.context(template=template)
    return typeset("list", content("First pact", "Second pact"), context, Glyphs())


def test_templates_are_listed_by_name(folder):
    for name in ("zebra.typ", "ant.typ", "notes.txt"):
        written(folder, "", name)
    (folder / "folder.typ").mkdir()

    assert template_names(folder) == ("ant", "zebra")
    assert template_names(folder / "missing") == ()
    assert find_template(folder, "ant") == folder / "ant.typ"


def test_an_unknown_name_is_refused_with_what_there_is(folder):
    with pytest.raises(ValueRefused, match="no template “own”") as refused:
        find_template(folder, "own")
    assert str(folder) in refused.value.hint

    written(folder, OWN, "ours.typ")
    with pytest.raises(ValueRefused) as refused:
        find_template(folder, "../ours")
    assert refused.value.hint == "Choose one of: ours."


def test_a_template_of_ones_own_gets_the_data_and_the_style_of_the_program(folder):
    document = printed(written(folder, OWN))

    assert "Our own list First pact Second pact" in back.text(document)
    assert back.is_accessible(document)
    assert document.pdf == printed(folder / "own.typ").pdf


def test_a_template_finds_what_lies_beside_it(folder):
    written(folder, "#let greeting = [Good day]", "words.typ")
    document = printed(written(folder, '#import "words.typ": greeting\n' + OWN + "#greeting\n"))

    assert "Good day" in back.text(document)


def test_a_template_finds_packages_that_lie_beside_it(folder):
    package = folder / "packages" / "local" / "hello" / "0.1.0"
    package.mkdir(parents=True)
    named = '[package]\nname = "hello"\nversion = "0.1.0"\nentrypoint = "lib.typ"\n'
    written(package, named, "typst.toml")
    written(package, "#let hello = [Good day]", "lib.typ")
    document = printed(written(folder, '#import "@local/hello:0.1.0": hello\n' + OWN + "#hello\n"))

    assert "Good day" in back.text(document)


def test_a_template_reads_no_file_elsewhere(folder, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")

    with pytest.raises(TrackerError):
        printed(written(folder, '#read("../secret.txt")'))
    with pytest.raises(TrackerError):
        printed(written(folder, f'#read("{secret}")'))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("= Title\n\n#let x = (\n", "own.typ has an error in line 3: unclosed delimiter."),
        ("= Title\n#nothing\n", "own.typ has an error in line 2: unknown variable: nothing."),
        (
            "#let data = json(bytes(sys.inputs.data))\n#data.mood\n",
            "own.typ has an error in line 2: dictionary does not contain key",
        ),
        ('#import "no.typ": x\n', "own.typ has an error in line 1: file not found."),
        ("= T\n#while true {}\n", "own.typ has an error in line 2: condition is always true."),
        (
            '\n#import "@preview/cetz:0.3.0"\n',
            "own.typ has an error in line 2: packages are not fetched from the network.",
        ),
    ],
)
def test_an_error_is_one_sentence_with_its_line(folder, text, sentence):
    with pytest.raises(TrackerError) as refused:
        printed(written(folder, text))

    assert refused.value.what.startswith(sentence)
    assert refused.value.hint == "Mend the template, or print without it."


def test_what_breaks_the_standard_only_is_printed_without_it(folder):
    document = printed(written(folder, "== Begins at the second level\n"))

    assert "Begins at the second level" in back.text(document)
    assert "without the accessibility standard" in document.warnings[0]


def test_the_copy_of_a_folder_goes_again(folder):
    with beside_own(written(folder, OWN)) as copy:
        assert (copy / "own.typ").exists()
        assert (copy / "style.typ").exists()

    assert not copy.exists()


def test_a_folder_that_cannot_be_read_is_refused(folder):
    with (
        pytest.raises(FileUnusable, match=r"own\.typ could not be read"),
        beside_own(folder / "gone" / "own.typ"),
    ):
        pass
