"""What is read must be a file: a folder, a pipe or a device is refused at once, not waited for."""

from __future__ import annotations

import os
import sys

import pytest

from tracker.domain.errors import FileUnusable
from tracker.exchange.readable_file import check_readable

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")


def test_a_file_is_as_large_as_it_is(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"12345")

    assert check_readable(tmp_path / "a.csv") == 5


@pytest.mark.parametrize("name", ["none.csv", "line\nbreak.csv", "."])
def test_what_is_missing_or_a_folder_is_refused_in_a_sentence(tmp_path, name):
    with pytest.raises(FileUnusable) as refusal:
        check_readable(tmp_path / name)

    assert refusal.value.what.endswith((" does not exist.", " is a folder."))
    assert refusal.value.hint


@POSIX
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")

    with pytest.raises(FileUnusable, match="is not a file that can be read"):
        check_readable(tmp_path / "pipe.csv")


@POSIX
def test_an_endless_device_is_not_read(tmp_path):
    (tmp_path / "zero.toml").symlink_to("/dev/zero")

    with pytest.raises(FileUnusable, match="is not a file that can be read"):
        check_readable(tmp_path / "zero.toml")


@POSIX
def test_a_link_to_itself_says_so(tmp_path):
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")

    with pytest.raises(FileUnusable, match="cannot be read: too many levels of symbolic links"):
        check_readable(tmp_path / "loop.csv")


def test_a_name_that_no_system_takes_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        check_readable(tmp_path / "nul\0.csv")
