"""One table names the formats, so that dialogs, refusals and reading agree."""

from __future__ import annotations

import pytest

from tracker.reading import FORMATS, Kind, readable_names, readable_suffixes
from tracker.reading.formats import MAX_BYTES, Format, format_of
from tracker.reading.kinds import kind_of


def test_every_kind_has_one_format() -> None:
    assert sorted(form.kind for form in FORMATS) == sorted(Kind)
    assert all(format_of(form.kind) is form for form in FORMATS)


def test_no_ending_stands_for_two_formats() -> None:
    suffixes = readable_suffixes()
    assert len(set(suffixes)) == len(suffixes)
    assert {".txt", ".html", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".mhtml"} < set(suffixes)
    assert all(suffix.startswith(".") and suffix.islower() for suffix in suffixes)


def test_the_formats_can_be_named_in_a_sentence() -> None:
    assert readable_names().startswith("text, HTML, PDF, Word, ")
    assert readable_names().endswith(" and WARC files")


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.label)
def test_every_format_can_be_spoken_of(form: Format) -> None:
    assert form.noun.split()[0] in {"a", "an"}
    assert form.hint.endswith(".")
    assert form.most <= MAX_BYTES


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.label)
def test_every_media_type_is_understood(form: Format) -> None:
    signed = {Kind.PDF, Kind.DOCX, Kind.ODT, Kind.RTF, Kind.WARC}
    for media_type in () if form.kind in signed else (form.kind, *form.media_types):
        assert kind_of(b"Some words.", "", f"{media_type}; charset=utf-8") is form.kind
