from __future__ import annotations

import zipfile

from tests.exchange.importing.sheets import open_document
from tracker.exchange.importing.ods_text import CONTENT, mended


def test_tabs_and_forced_lines_become_characters_and_blanks_between_cells_go(tmp_path):
    path = open_document(
        tmp_path / "t.ods", ["a<text:tab/>b", "c<text:line-break/>d", "e  f"], "\n "
    )

    with zipfile.ZipFile(path) as archive:
        ready = mended(archive)

    assert ready is not None
    with zipfile.ZipFile(ready) as archive:
        content = archive.read(CONTENT).decode()
    assert "a&#9;b" in content
    assert "c&#10;d" in content
    assert "e  f" in content
    assert "\n" not in content


def test_what_needs_nothing_goes_as_it_is(tmp_path):
    with zipfile.ZipFile(open_document(tmp_path / "t.ods", ["a b"])) as archive:
        assert mended(archive) is None


def test_other_archives_are_left_alone(tmp_path):
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        archive.writestr("a.txt", "a")
    with zipfile.ZipFile(tmp_path / "t.zip") as archive:
        assert mended(archive) is None
