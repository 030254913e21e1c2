"""Web archives give their main page, with its address and the day it was taken."""

from __future__ import annotations

import gzip
import zlib

import pytest

from tests.reading.specimens import FIRST, SECOND, answer, page, warc_record
from tracker.domain.errors import FileUnusable
from tracker.reading import read_bytes
from tracker.reading.warc_content import read_warc

NAME = "site.warc"
HERE = {"WARC_Target_URI": "<https://example.org/two>", "WARC_Date": "2019-05-28T10:00:00Z"}
LONG = [FIRST, SECOND] * 4


def archive(*answers: bytes) -> bytes:
    records = [warc_record("warcinfo", b"software: x\r\n")]
    records += [warc_record("response", each, **HERE) for each in answers]
    return b"".join(records)


def refusal(data: bytes, name: str = NAME) -> FileUnusable:
    with pytest.raises(FileUnusable) as refused:
        read_warc(data, name)
    assert name in refused.value.what
    assert refused.value.hint
    return refused.value


def test_a_page_is_read_with_its_address_and_day() -> None:
    data = archive(answer(page().encode()))
    article = read_warc(data, NAME)
    assert FIRST in article.text
    assert article.metadata.url == "https://example.org/two"
    assert article.origins["url"] == "WARC-Target-URI"
    assert article.metadata.accessed == "2019-05-28"
    assert article.origins["accessed"] == "WARC-Date"
    assert article.metadata.title == "Two sign a pact"


def test_what_is_no_page_is_passed_over() -> None:
    others = (
        answer(b"", "301 Moved"),
        answer(b"{}", Content_Type="application/json"),
        answer(page("Not found, as happens at times.").encode(), "404 Not Found"),
        b"no answer at all",
    )
    content = read_warc(archive(*others, answer(page(*LONG).encode())), NAME)
    assert FIRST in content.text


def test_the_first_real_page_is_taken_and_frames_are_not() -> None:
    other = page(*["Another story that was archived with it, and is as long."] * 9)
    frame = answer(page("A frame.").encode())
    content = read_warc(archive(frame, answer(page(*LONG).encode()), answer(other.encode())), NAME)
    assert FIRST in content.text


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (gzip.compress(page().encode()), {"Content_Encoding": "gzip"}),
        (zlib.compress(page().encode()), {"Content_Encoding": "deflate"}),
        (
            b"5;x=y\r\n<html\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(page()) - 5, page().encode()[5:]),
            {"Transfer_Encoding": "chunked"},
        ),
        (page().encode(), {"Transfer_Encoding": "chunked"}),
        (
            page("se\xf1or " + FIRST).encode("cp1252"),
            {"Content_Type": "text/html; charset=latin1"},
        ),
        (
            page(FIRST, head="<meta charset=cp1252>", title="Señor").encode("cp1252"),
            {"Content_Type": "text/html"},
        ),
        (FIRST.encode(), {"Content_Type": "text/plain"}),
    ],
)
def test_answers_are_unpacked(body: bytes, header: dict[str, str]) -> None:
    html = body if "Encoding" in str(header) else body.replace(b"<!doctype html>", b"")
    text = read_warc(archive(answer(html, **header)), NAME).text
    assert FIRST in text


@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_an_answer_that_cannot_be_unpacked_is_none(encoding: str) -> None:
    assert "holds no page" in refusal(archive(answer(b"\x01\x02", Content_Encoding=encoding))).what


def test_a_text_made_from_a_page_is_read() -> None:
    record = warc_record("conversion", FIRST.encode(), Content_Type="text/plain", **HERE)
    content = read_warc(record, NAME)
    assert (content.text, content.extractor) == (FIRST, "warc")
    assert content.metadata.url == "https://example.org/two"


def test_a_zipped_archive_is_read_record_by_record() -> None:
    records = [warc_record("warcinfo", b"x"), warc_record("response", answer(page().encode()))]
    data = b"".join(map(gzip.compress, records))
    assert FIRST in read_bytes(data, filename="site.warc.gz").text


def test_damage_is_told() -> None:
    data = archive(answer(page().encode()))
    assert "cut off or damaged" in refusal(data[:-300]).what
    assert "cannot be unzipped" in refusal(gzip.compress(data)[:-300], "site.warc.gz").what
    assert "cannot be unzipped" in refusal(b"\x1f\x8b nothing", "site.warc.gz").what
    assert "but no web archive" in refusal(gzip.compress(b"words"), "site.warc.gz").what


@pytest.mark.parametrize("data", [b"WARC/1.1\r\n", b"WARC/1.1\r\n\r\n", b"WARC/1.1\r\nx\r\n\r\n"])
def test_an_archive_without_records_is_refused(data: bytes) -> None:
    assert refusal(data).what


def test_an_archive_that_unzips_to_too_much_is_refused() -> None:
    packing = zlib.compressobj(9, wbits=31)
    zipped = b"".join(packing.compress(b" " * 1_000_000) for _ in range(300)) + packing.flush()
    assert "unzips to more than 200 MB" in refusal(zipped, "site.warc.gz").what
