"""Paper, from the command line."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from tests import factories as make
from tracker.settings import load_settings


def text_of(path) -> str:
    document = pdfium.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_brief_says_what_the_record_says(tell, store, tmp_path):
    store(make.agreement())

    answer = tell("print", tmp_path / "b.pdf")

    assert answer.status == 0
    assert answer.out.endswith(f"written to {tmp_path / 'b.pdf'}\n")
    assert "Guatemala" in text_of(tmp_path / "b.pdf")


def test_a_list_names_each_agreement(tell, store, tmp_path):
    store(make.agreement(title="Antigua memorandum"), make.bare_agreement(title="Fisheries pact"))

    tell("print", tmp_path / "l.pdf", "--kind", "list", "--paper", "letter", "--language", "es")

    text = text_of(tmp_path / "l.pdf")
    assert "Antigua memorandum" in text
    assert "Fisheries pact" in text


def test_a_search_chooses_what_is_printed(tell, store, tmp_path):
    store(make.agreement(title="Antigua memorandum"), make.bare_agreement(title="Fisheries pact"))

    tell("print", tmp_path / "l.pdf", "fisheries", "--kind", "list")

    assert "Antigua" not in text_of(tmp_path / "l.pdf")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--kind", "digest", "--period", "2019-06..2019-07"], "Period: 1 June 2019"),
        (["party:GTM", "--kind", "portfolio"], "Agreements of Guatemala"),
        (["--party", "GTM", "--kind", "portfolio", "--language", "es"], "Acuerdos de Guatemala"),
        (["--party", "GTM", "--party", "USA", "--kind", "dyad"], "Agreements between Guatemala"),
        (["--kind", "evidence"], "“human trafficking”"),
    ],
)
def test_reports_tell_what_their_name_says(tell, store, tmp_path, options, words):
    store(make.agreement(title="Antigua memorandum"))

    answer = tell("print", tmp_path / "r.pdf", *options)

    assert answer.status == 0
    text = " ".join(text_of(tmp_path / "r.pdf").split())
    assert words in text
    assert "Antigua memorandum" in text


def test_a_layout_of_ones_own_is_named(tell, store, tmp_path):
    store(make.agreement(title="Antigua memorandum"))
    folder = load_settings().templates
    folder.mkdir(parents=True)
    text = "#let data = json(bytes(sys.inputs.data))\n= Ours\n#data.briefs.first().name\n"
    (folder / "ours.typ").write_text(text, encoding="utf-8")
    (folder / "broken.typ").write_text("= Title\n#nothing\n", encoding="utf-8")

    assert tell("print", tmp_path / "o.pdf", "--template", "ours").status == 0
    assert "Antigua memorandum" in text_of(tmp_path / "o.pdf")
    broken = tell("print", tmp_path / "x.pdf", "--template", "broken")
    assert "broken.typ has an error in line 2" in broken.sentence
    unknown = tell("print", tmp_path / "x.pdf", "--template", "theirs")
    assert "Choose one of: broken, ours." in unknown.err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("kind", ["brief", "list"])
def test_the_day_of_print_is_shown_unless_a_day_was_named(tell, store, tmp_path, kind):
    store(make.agreement())

    tell("print", tmp_path / "today.pdf", "--kind", kind)
    tell("print", tmp_path / "named.pdf", "--kind", kind, "--as-of", "2026-03-02")

    assert "Printed " in text_of(tmp_path / "today.pdf")
    assert "Printed " not in text_of(tmp_path / "named.pdf")
    assert "2 March 2026" in text_of(tmp_path / "named.pdf")


def test_what_could_not_be_printed_is_said_on_the_other_stream(tell, store, tmp_path):
    store(make.bare_agreement(title="Pact \U0001fae8"))

    answer = tell("print", tmp_path / "b.pdf")

    assert answer.status == 0
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
    assert answer.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["b.txt"], ".pdf"),
        (["none/b.pdf"], "folder does not exist"),
        (["b.pdf", "party:MEX"], ""),
        (["b.pdf", "colour:red"], "colour"),
        (["b.pdf", "--columns", "title"], "--columns has no effect on a brief"),
        (["b.pdf", "--period", "2024"], "--period has no effect on a brief"),
        (["b.pdf", "--kind", "list", "--party", "GTM"], "--party has no effect on a list"),
        (["b.pdf", "--kind", "evidence", "--figures"], "--figures has no effect on an evidence"),
        (["b.pdf", "--kind", "digest", "--period", "soon"], "“soon” is no period"),
        (["b.pdf", "--kind", "portfolio"], "A portfolio is that of one party"),
        (["b.pdf", "--kind", "dyad", "party:GTM"], "A dyad report is about two parties"),
    ],
)
def test_what_cannot_be_printed_is_one_sentence(tell, store, tmp_path, arguments, words):
    store(make.agreement())
    file, *options = arguments

    assert words in tell("print", tmp_path / file, *options).sentence
    assert not (tmp_path / file).exists()
