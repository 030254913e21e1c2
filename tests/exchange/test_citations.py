"""Sources for reference managers, read back with the libraries that read such files."""

from __future__ import annotations

import json

import bibtexparser
import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.errors import FileUnusable
from tracker.domain.export_form import ExportForm
from tracker.exchange.citations import csl_item, date_parts, write_citations

HOSTILE = 'Deal "A" & {B} 100% \\ $5 #1_x~^ @book{x, ü 條約 = } '


def write(path, form, *sources):
    return write_citations(sources or (make.source(),), path, form)


def hostile(**changes):
    meta = {"title": HOSTILE, "authors": ("Smith, Mary", "O'Neil {and} Co")} | changes
    return make.source(uuid=make.uuid(), metadata=make.metadata(**meta))


def test_csl_json_holds_what_a_citation_needs(tmp_path):
    assert write(tmp_path / "s.csl.json", ExportForm.CSL) == 1

    (item,) = json.loads((tmp_path / "s.csl.json").read_text(encoding="utf-8"))
    assert item == {
        "id": make.SOURCE_UUID,
        "type": "article-newspaper",
        "title": "Deal signed in Antigua",
        "container-title": "The Daily Ledger",
        "author": [{"literal": "Mary Smith"}],
        "issued": {"date-parts": [[2019, 6, 4]]},
        "accessed": {"date-parts": [[2026, 3, 1]]},
        "URL": "https://ledger.example/antigua",
        "language": "en",
    }


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2019-06-04", [[2019, 6, 4]]),
        ("2019-06", [[2019, 6]]),
        ("2019-XX", [[2019]]),
        ("198X", []),
        ("2018/2019-02", [[2018], [2019, 2]]),
        ("2019~", [[2019]]),
        ("soon", []),
        ("", []),
    ],
)
def test_a_date_is_given_as_far_as_it_is_known(text, parts):
    assert date_parts(text) == parts


def test_doubt_and_unknown_dates_are_kept():
    assert csl_item(hostile(published="2019~"))["issued"] == {
        "date-parts": [[2019]],
        "circa": True,
    }
    assert csl_item(hostile(published="198X"))["issued"] == {"literal": "198X"}
    assert "issued" not in csl_item(hostile(published=""))


def test_a_source_of_several_agreements_is_cited_once(tmp_path):
    source = make.source()

    assert write(tmp_path / "s.ris", ExportForm.RIS, source, source, hostile()) == 2


@pytest.mark.parametrize("tier", range(1, 8))
@pytest.mark.parametrize("form", [ExportForm.CSL, ExportForm.RIS, ExportForm.BIBTEX])
def test_every_tier_has_a_kind_in_every_format(tmp_path, tier, form):
    assert write(tmp_path / "s", form, hostile(tier=tier)) == 1
    assert "Mary" in (tmp_path / "s").read_text(encoding="utf-8")


def test_ris_is_read_back(tmp_path):
    sources = [hostile(), make.source()]

    write(tmp_path / "s.ris", ExportForm.RIS, *sources)

    first, second = rispy.loads((tmp_path / "s.ris").read_text(encoding="utf-8"))
    assert first["title"] == HOSTILE.strip()
    assert first["authors"] == ["Smith, Mary", "O'Neil {and} Co"]
    assert second["id"] == make.SOURCE_UUID
    assert second["date"] == "2019/06/04/"
    assert second["secondary_title"] == "The Daily Ledger"
    assert second["urls"] == ["https://ledger.example/antigua"]


def test_bibtex_is_read_back(tmp_path):
    sources = [hostile(), make.source(), hostile(title="A\nER  - \n\n@article{x,", tier=1)]

    write(tmp_path / "s.bib", ExportForm.BIBTEX, *sources)

    library = bibtexparser.parse_string((tmp_path / "s.bib").read_text(encoding="utf-8"))
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == [s.uuid for s in sources]
    plain = library.entries[1]
    assert plain["year"] == "2019"
    assert plain["month"] == "jun"
    assert plain["journal"] == "The Daily Ledger"
    assert plain["author"] == "{Mary Smith}"


@given(st.lists(st.text(max_size=30), min_size=1, max_size=3), st.text(max_size=30))
def test_no_words_break_a_file(tmp_path_factory, authors, title):
    folder = tmp_path_factory.mktemp("citations")
    meta = {"authors": tuple(authors), "title": title, "url": f"https://x.example/{title}"}
    sources = [hostile(**meta), make.source()]
    for form in (ExportForm.CSL, ExportForm.RIS, ExportForm.BIBTEX):
        write(folder / form, form, *sources)

    ids = [source.uuid for source in sources]
    assert [i["id"] for i in json.loads((folder / "csl.json").read_text(encoding="utf-8"))] == ids
    ris = (folder / "ris").read_bytes().decode("utf-8")
    assert [entry["id"] for entry in rispy.loads(ris)] == ids
    bib = (folder / "bib").read_bytes().decode("utf-8")
    library = bibtexparser.parse_string(bib)
    assert [entry.key for entry in library.entries] == ids


def test_what_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        write(tmp_path / "none" / "s.bib", ExportForm.BIBTEX)
