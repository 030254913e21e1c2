"""Zipped documents are opened with limits, and their XML is walked without trusting it."""

from __future__ import annotations

import pytest

from tests.reading.specimens import zipped
from tracker.domain.errors import FileUnusable
from tracker.reading.formats import Kind
from tracker.reading.office_zip import MAX_UNZIPPED, OfficeZip, Properties, XmlWalk


def opened(data: bytes) -> OfficeZip:
    return OfficeZip(data, "memo.docx", Kind.DOCX)


def values(xml: str | bytes) -> dict[str, str]:
    hearing = Properties()
    opened(zipped({"part.xml": xml})).walk("part.xml", hearing)
    return hearing.values


def test_properties_are_heard_without_their_namespace() -> None:
    assert (
        values("<m xmlns:d='urn:d'><d:title>Two &amp; one</d:title></m>")["title"] == "Two & one"
    )


def test_a_listener_may_be_deaf() -> None:
    opened(zipped({"part.xml": "<a b='c'>words</a>"})).walk("part.xml", XmlWalk())


def test_parts_are_known_by_name() -> None:
    document = opened(zipped({"a.xml": "<a/>"}))
    assert document.has("a.xml")
    assert not document.has("b.xml")
    with pytest.raises(FileUnusable, match=r"is no Word document: it lacks b\.xml"):
        document.walk("b.xml", XmlWalk())


def test_what_is_no_archive_is_damaged() -> None:
    with pytest.raises(FileUnusable, match=r"memo\.docx is damaged"):
        opened(b"PK\x03\x04 and nothing else")


def test_a_flipped_bit_is_noticed() -> None:
    data = bytearray(zipped({"part.xml": "<a>" + "words and more of them " * 50 + "</a>"}))
    data[50] ^= 0xFF
    with pytest.raises(FileUnusable, match=r"its part part\.xml"):
        opened(bytes(data)).walk("part.xml", XmlWalk())


def test_a_locked_part_asks_for_its_password() -> None:
    data = bytearray(zipped({"part.xml": "<a/>"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(FileUnusable, match="locked with a password"):
        opened(bytes(data)).walk("part.xml", XmlWalk())


def test_the_number_of_parts_is_bounded() -> None:
    with pytest.raises(FileUnusable, match="has 20,001 parts"):
        opened(zipped({str(number): "" for number in range(20_001)}))


def test_the_size_of_all_parts_together_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_UNZIPPED == 200_000_000
    monkeypatch.setattr("tracker.reading.office_zip.MAX_UNZIPPED", 1_000_000)
    half = "<a>" + "x" * 600_000 + "</a>"
    document = opened(zipped({"one.xml": half, "two.xml": half}))
    document.walk("one.xml", XmlWalk())
    with pytest.raises(FileUnusable, match="unzips to more than 1 MB"):
        document.walk("two.xml", XmlWalk())


def test_nesting_up_to_the_limit_is_fine() -> None:
    assert values("<a>" * 200 + "x" + "</a>" * 200) == {"a": "x"}
    with pytest.raises(FileUnusable, match="more than 200 elements inside each other"):
        values("<a>" * 201 + "</a>" * 201)


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1"])
def test_other_encodings_are_read(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?><m><title>señor</title></m>'
    assert values(xml.encode(encoding)) == {"title": "señor"}
