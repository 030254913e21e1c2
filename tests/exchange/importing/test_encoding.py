from __future__ import annotations

import codecs

import pytest

from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.encoding import encoding_of, known

SPANISH = "título,parte\nCooperación con España,Perú\nAño de la señal,Bogotá\n" * 20


def written(tmp_path, data: bytes):
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SPANISH.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SPANISH.encode(), "utf-8-sig"),
        (SPANISH.encode("utf-16"), "utf-16"),
        (SPANISH.encode("utf-16-le"), "utf-16-le"),
        (SPANISH.encode("utf-16-be"), "utf-16-be"),
        (SPANISH.encode("utf-32"), "utf-32"),
        (SPANISH.encode("cp1252"), "cp1252"),
        (b"plain,ascii\n1,2\n", "utf-8"),
    ],
)
def test_bytes_tell_their_encoding(tmp_path, data, encoding):
    assert encoding_of(written(tmp_path, data)) == encoding


def test_the_encoding_found_gives_the_words_back(tmp_path):
    path = written(tmp_path, SPANISH.encode("cp1252"))

    assert path.read_text(encoding=encoding_of(path)) == SPANISH


def test_vietnamese_in_its_own_code_page_is_not_taken_for_western(tmp_path):
    words = "Hiê\u0323p đi\u0323nh giư\u0303a Viê\u0323t Nam va\u0300 Trung Quô\u0301c\n"
    path = written(tmp_path, (words * 10).encode("cp1258"))

    with pytest.raises(FileUnusable, match="cannot be told") as refusal:
        encoding_of(path)
    assert "cp1258" in refusal.value.hint


def test_utf8_with_damage_names_the_line(tmp_path):
    data = (
        "título\nseñal\n".encode() * 30 + b"bad \xed\xa0\x80 one\n" + "señal ñandú\n".encode() * 9
    )

    with pytest.raises(FileUnusable, match="line 61"):
        encoding_of(written(tmp_path, data))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (b"a,b\n1,x\0y\n", "NUL byte in line 2"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path, data, words):
    with pytest.raises(FileUnusable, match=words):
        encoding_of(written(tmp_path, data))


def test_a_person_may_name_the_encoding():
    assert known("Latin-1") == "iso8859-1"
    with pytest.raises(FileUnusable, match="no encoding"):
        known("klingon")


def test_half_a_character_is_not_taken_for_another_encoding(tmp_path):
    with pytest.raises(FileUnusable, match="line 2"):
        encoding_of(written(tmp_path, b"title\n\xed\xa0\x80,x\n"))
