from __future__ import annotations

import io
import zipfile

from tracker.exchange.workbook_stamp import without_clock

CORE = b"<a><dcterms:created x='y'>2026-11-24T11:46:53Z</dcterms:created></a>"


def packed(*members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return file


def test_only_the_time_of_writing_changes():
    members = [("one.xml", b"1" * 5_000_000), ("docProps/core.xml", CORE), ("two.xml", b"2")]
    copy = io.BytesIO()

    without_clock(packed(*members), copy)

    with zipfile.ZipFile(copy) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [name for name, _ in members]
        assert archive.read("one.xml") == members[0][1]
        assert archive.read("docProps/core.xml") == CORE.replace(
            b"2026-11-24T11:46:53Z", b"2000-01-01T00:00:00Z"
        )
