"""Files become articles, and every bad one gets a sentence that names it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.specimens import (
    FIRST,
    SECOND,
    answer,
    docx,
    odt,
    page,
    paragraphs,
    pdf,
    warc_record,
)
from tracker.domain.errors import FileUnusable
from tracker.reading import Kind, read_bytes, read_file
from tracker.reading.formats import MAX_BYTES
from tracker.reading.kinds import kind_of

WORDS = "Malta and Gozo sign “pact”\n\nMinisters of both have signed a pact on the ferries.\n"
PAGE = (
    "<!DOCTYPE html><html><head>{head}<title>Señal</title></head><body><article><h1>Señal</h1>"
    "<p>El señor Peña firmó el acuerdo de cooperación en la ciudad de Bogotá.</p></article></body>"
)


def test_a_text_file_is_read_as_python_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(WORDS.replace("\n", "\r\n").encode() + b"last\rline  \n\n")
    article = read_file(path)
    assert article.text == path.read_text("utf-8")
    assert article.filename == "story.txt"
    assert article.original == path.read_bytes()
    assert article.metadata.title == "Malta and Gozo sign “pact”"
    assert article.encoding == "utf-8"


@given(st.text(st.characters(exclude_characters="\r\0", codec="utf-8")))
def test_utf8_bytes_come_back_unchanged(text: str) -> None:
    assert read_bytes(("Pact: " + text).encode()).text == "Pact: " + text


def test_an_old_encoding_is_recorded(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(WORDS.encode("cp1252"))
    assert (read_file(path).text, read_file(path).encoding) == (WORDS, "cp1252")


def test_the_user_may_override_the_encoding(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes("Министры подписали договор".encode("koi8-r"))
    assert read_file(path, encoding="KOI8-R").text == "Министры подписали договор"
    with pytest.raises(FileUnusable, match="klingon is no text encoding"):
        read_file(path, encoding="klingon")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileUnusable, match=r"There is no file .*nothing\.txt"):
        read_file(tmp_path / "nothing.txt")


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(FileUnusable, match=f"{tmp_path} is a folder"):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileUnusable, match="is not a file that can be read"):
        read_file(tmp_path / "pipe.txt")


def test_a_name_no_system_allows_is_refused() -> None:
    with pytest.raises(FileUnusable, match="cannot be read"):
        read_file(Path("a\0b.txt"))
    with pytest.raises(FileUnusable, match="cannot be read"):
        read_file(Path("x" * 5000))


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(FileUnusable, match=r"a\.txt cannot be read"):
        read_file(tmp_path / "a.txt")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(FileUnusable, match=r"empty\.txt is empty"):
        read_file(tmp_path / "empty.txt")
    (tmp_path / "blank.txt").write_text(" \n\n")
    with pytest.raises(FileUnusable, match=r"blank\.txt holds no text"):
        read_file(tmp_path / "blank.txt")


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(FileUnusable, match=r"huge\.txt is too large: files up to 40 MB"):
        read_file(path)


def test_bytes_beyond_the_cap_are_refused() -> None:
    with pytest.raises(FileUnusable, match="The document is too large"):
        read_bytes(b"a" * (MAX_BYTES + 1))


@pytest.mark.parametrize("data", [b"\x89PNG....", b"\x7fELF\2\1", b"some\0thing"])
def test_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "thing.txt"
    path.write_bytes(data)
    with pytest.raises(FileUnusable, match=r"thing\.txt (?:is|holds)"):
        read_file(path)


def test_a_page_is_read_as_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(head=""), "utf-8")
    article = read_file(path)
    assert "señor Peña firmó" in article.text
    assert article.metadata.title == "Señal"
    assert article.metadata.language == "es"
    assert article.media_type == "text/html"
    assert article.original == path.read_bytes()


@pytest.mark.parametrize(
    ("head", "encoding", "media_type"),
    [
        ('<meta charset="iso-8859-15">', "iso-8859-15", ""),
        ('<meta http-equiv="x" content="text/html; charset=windows-1252">', "cp1252", ""),
        ('<meta charset="utf-16">', "utf-8", ""),
        ('<meta charset="utf-7">', "utf-8", ""),
        ("", "utf-16", ""),
        ("", "cp1250", "text/html; charset=windows-1250"),
    ],
)
def test_the_encoding_a_page_declares_counts(head: str, encoding: str, media_type: str) -> None:
    data = PAGE.format(head=head).replace("ñ", "ó").encode(encoding)
    article = read_bytes(data, filename="page.html", media_type=media_type)
    assert "seóor Peóa firmó" in article.text


def test_an_xml_declaration_counts() -> None:
    data = b'<?xml version="1.0" encoding="iso-8859-1"?>' + PAGE.format(head="").encode("cp1252")
    assert "señor Peña firmó" in read_bytes(data, filename="page.xhtml").text


def test_paths_do_not_become_part_of_the_filename() -> None:
    assert read_bytes(b"Some words", filename="folder/story.txt").filename == "story.txt"


@given(st.binary(max_size=300))
def test_any_bytes_as_text_give_an_article_or_a_sentence(data: bytes) -> None:
    with suppress(FileUnusable):
        article = read_bytes(data, filename="any.txt")
        assert article.original == data
        assert article.text.strip()


SPECIMENS = {
    "deal.pdf": pdf([FIRST, SECOND]),
    "deal.docx": docx(paragraphs(FIRST, SECOND)),
    "deal.odt": odt(f"<text:p>{FIRST}</text:p><text:p>{SECOND}</text:p>"),
    "deal.rtf": rf"{{\rtf1 {FIRST}\par {SECOND}}}".encode(),
    "deal.eml": f"Subject: A deal\n\n{FIRST}\n\n{SECOND}".encode(),
    "deal.mht": page().encode().join([b"Content-Type: text/html\n\n", b""]),
    "deal.warc": warc_record("response", answer(page().encode())),
    "deal.html": page().encode(),
    "deal.txt": f"{FIRST}\n\n{SECOND}".encode(),
}


def test_there_is_a_specimen_of_every_kind() -> None:
    assert {kind_of(data, name) for name, data in SPECIMENS.items()} == set(Kind)


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_file_of_every_kind_becomes_an_article(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(SPECIMENS[name])
    article = read_file(path)
    assert FIRST in article.text
    assert SECOND in article.text
    assert article.original == SPECIMENS[name]
    assert article.filename == name
    assert article.media_type == kind_of(SPECIMENS[name], name)
    assert set(article.origins) == {
        field
        for field in ("title", "publisher", "authors", "published", "accessed", "url", "language")
        if getattr(article.metadata, field)
    }


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_file_without_its_name_is_known_by_its_bytes(name: str) -> None:
    if name not in {"deal.eml", "deal.mht"}:  # whose headers may be anybody's words
        assert FIRST in read_bytes(SPECIMENS[name]).text


def test_a_text_may_be_smaller_than_a_document_only() -> None:
    with pytest.raises(FileUnusable, match=r"a\.txt is too large: files up to 20 MB"):
        read_bytes(b"a" * 20_000_001, filename="a.txt")


def test_reading_words_loads_no_parser(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(WORDS, "utf-8")
    program = (
        "import sys, pathlib; from tracker.reading import read_file;"
        f"read_file(pathlib.Path({str(path)!r})); print(*sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        env=environment,
        text=True,
    )
    heavy = {"trafilatura", "lxml", "pypdfium2", "zipfile", "email", "xml", "nh3", "htmldate"}
    assert heavy.isdisjoint(done.stdout.split())


HOSTILE = (
    "<script>document.title='Gone'</script>",
    "<img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<svg onload=alert(1)></svg>",
    "<iframe src='http://127.0.0.1:9/'></iframe>",
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
    "<base href='http://127.0.0.1:9/'>",
    "<form action='http://127.0.0.1:9/'><input name=q></form>",
    "<style>@import url(http://127.0.0.1:9/x.css)</style>",
    "<img src='http://127.0.0.1:9/x.png'>",
    "<img src='file:///etc/hostname'>",
    "<img src='\\\\127.0.0.1\\x.png'>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
)


@pytest.mark.parametrize("live", HOSTILE)
def test_live_pages_are_read_as_dead_words(live: str) -> None:
    html = page(FIRST, SECOND).replace("<p>", f"{live}<p>", 1)
    article = read_bytes(html.encode(), filename="live.html")
    assert FIRST in article.text
    assert "<" not in article.text
    assert article.metadata.title == "Two sign a pact"
    assert "127.0.0.1" not in article.metadata.url
