"""A file is written whole, or the old one stays."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Cancelled
from tracker.exchange.whole_file import check_place, whole_text_file


def write(path, text="new", **options):
    with whole_text_file(path, **options) as file:
        file.write(text)


def test_a_new_file_appears_with_its_text_in_utf_8(tmp_path):
    write(tmp_path / "a.txt", "Peña\r\n中")

    assert (tmp_path / "a.txt").read_bytes() == "Peña\r\n中".encode()


def test_a_byte_order_mark_is_written_only_if_asked_for(tmp_path):
    write(tmp_path / "a.txt", "x", bom=True)

    assert (tmp_path / "a.txt").read_bytes() == b"\xef\xbb\xbfx"


def test_the_old_file_is_replaced_and_nothing_else_is_left(tmp_path):
    (tmp_path / "a.txt").write_text("old")

    write(tmp_path / "a.txt")

    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_text() == "new"


@pytest.mark.parametrize("reason", [Cancelled, KeyboardInterrupt, ZeroDivisionError])
def test_whatever_stops_the_writing_leaves_the_old_file_and_no_other(tmp_path, reason):
    (tmp_path / "a.txt").write_text("old")

    def write_half() -> None:
        with whole_text_file(tmp_path / "a.txt") as file:
            file.write("half of the ne")
            raise reason

    with pytest.raises(reason):
        write_half()

    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_text() == "old"


def test_the_old_file_can_be_read_while_the_new_one_is_written(tmp_path):
    (tmp_path / "a.txt").write_text("old")

    with whole_text_file(tmp_path / "a.txt") as file:
        file.write("new")
        file.flush()
        assert (tmp_path / "a.txt").read_text() == "old"


def test_a_folder_that_is_not_there_is_said_with_a_hint(tmp_path):
    with pytest.raises(FileUnusable, match=r"a\.txt could not be written") as refused:
        write(tmp_path / "gone" / "a.txt")

    assert "folder does not exist" in refused.value.hint


def test_a_folder_of_the_same_name_is_said_with_a_hint(tmp_path):
    (tmp_path / "a.txt").mkdir()

    with pytest.raises(FileUnusable) as refused:
        write(tmp_path / "a.txt")

    assert "folder of this name" in refused.value.hint
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


def test_a_file_taken_for_a_folder_is_said_with_a_hint(tmp_path):
    (tmp_path / "file").write_text("x")

    with pytest.raises(FileUnusable) as refused:
        write(tmp_path / "file" / "a.txt")

    assert refused.value.hint


def test_a_full_disk_is_said_with_a_hint(tmp_path):
    (tmp_path / "a.txt").write_text("old")

    with pytest.raises(FileUnusable) as refused, whole_text_file(tmp_path / "a.txt"):
        raise OSError(errno.ENOSPC, "No space left on device")

    assert "disk is full" in refused.value.hint
    assert (tmp_path / "a.txt").read_text() == "old"


def test_a_condition_without_words_of_ours_says_what_the_system_says(tmp_path):
    with pytest.raises(FileUnusable) as refused, whole_text_file(tmp_path / "a.txt"):
        raise OSError(errno.EIO, "Input/output error")

    assert "Input/output error" in refused.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links and modes")
def test_a_link_keeps_pointing_and_the_mode_is_kept(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "real.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")

    write(tmp_path / "link.txt")

    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"
    assert os.stat(tmp_path / "real.txt").st_mode & 0o777 == 0o640  # noqa: PTH116


def test_half_a_character_becomes_a_question_mark_instead_of_a_failure(tmp_path):
    write(tmp_path / "a.txt", "broken \ud800 half")

    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "broken ? half"


@pytest.mark.parametrize("beside", ["", "list.csv-wal", ".list.csv.lock"])
def test_a_library_is_never_written_over(tmp_path, beside):
    name = "list.csv" if beside else "policy.agreements"
    (tmp_path / name).write_text("records")
    if beside:
        (tmp_path / beside).touch()

    with pytest.raises(FileUnusable, match="is a library, so it is not written over"):
        write(tmp_path / name)
    with pytest.raises(FileUnusable):
        check_place(tmp_path / name)

    assert (tmp_path / name).read_text() == "records"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")

    with pytest.raises(FileUnusable, match="is no file that can be replaced"):
        write(tmp_path / "pipe.csv")


def test_a_place_is_tried_without_leaving_anything(tmp_path):
    (tmp_path / "old.csv").write_text("old")

    check_place(tmp_path / "new.csv")
    check_place(tmp_path / "old.csv")
    with pytest.raises(FileUnusable, match=r"could not be written.*folder does not exist"):
        check_place(tmp_path / "none" / "new.csv")

    assert [path.name for path in tmp_path.iterdir()] == ["old.csv"]
    assert (tmp_path / "old.csv").read_text() == "old"
