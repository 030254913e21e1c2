from __future__ import annotations

import pytest

from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.text_table import TextTable


def written(tmp_path, text: str):
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return path


def test_cells_are_given_as_they_stand(tmp_path):
    table = TextTable(written(tmp_path, 'a,b\r\n" x ","two\r\nlines"\r\n'))

    assert list(table.rows()) == [["a", "b"], [" x ", "two\r\nlines"]]
    assert table.count == 2
    assert table.notes == ("Read as utf-8, cells separated by commas.",)


def test_bare_quotation_marks_belong_to_the_text(tmp_path):
    table = TextTable(written(tmp_path, 'SAY "A|1\nTHE "B" AND|2\n'))

    assert list(table.rows()) == [['SAY "A', "1"], ['THE "B" AND', "2"]]
    assert "quotation marks belong" in table.notes[0]


def test_a_stray_mark_after_a_quoted_cell_does_not_stop_the_table(tmp_path):
    table = TextTable(written(tmp_path, 'a,b\n"x" y,1\n"z",2\n"w",3\n'))

    assert table.count == 4


@pytest.mark.parametrize("size", [100, 4_000_000])
def test_a_mark_that_is_never_closed_names_the_line(tmp_path, size):
    path = written(tmp_path, 'a,b\n"x",1\n"y",2\n"never' + "z\n" * size)

    with pytest.raises(FileUnusable, match="line 4") as refusal:
        TextTable(path)
    assert "quoting = false" in refusal.value.hint


def test_a_long_cell_is_read_whole(tmp_path):
    table = TextTable(written(tmp_path, f"a,b\n{'x' * 200_000},1\n"))

    assert len(list(table.rows())[1][0]) == 200_000


def test_a_nul_far_down_is_found(tmp_path):
    path = written(tmp_path, "a,b\n" + "1,2\n" * 100_000 + "x\0,1\n")

    with pytest.raises(FileUnusable, match="NUL byte in line 100002"):
        TextTable(path)


def test_a_wrong_encoding_given_by_a_person_is_refused(tmp_path):
    path = written(tmp_path, "título,b\n1,2\n")

    with pytest.raises(FileUnusable, match="is not ascii"):
        TextTable(path, "ascii")


def test_an_encoding_given_by_a_person_is_used(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes("a;b\nViê\u0323t;2\n".encode("cp1258"))

    assert list(TextTable(path, "cp1258").rows())[1][0] == "Viê\u0323t"
