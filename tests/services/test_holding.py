from __future__ import annotations

import pytest

from tracker.db.location import may_write
from tracker.domain.errors import LibraryLocked, LibraryUnusable
from tracker.services.holding import is_older, keep_out_others
from tracker.services.making import create_file


def test_what_is_no_folder_takes_no_lock(tmp_path):
    (tmp_path / "file").write_text("words", encoding="utf-8")

    with pytest.raises(LibraryLocked, match="may not be written to"):
        keep_out_others(tmp_path / "file" / "policy.agreements")


def test_one_window_at_a_time_holds_a_library(library):
    lock = keep_out_others(library)
    with pytest.raises(LibraryLocked, match="open in another window"):
        keep_out_others(library)
    lock.release()

    keep_out_others(library).release()


def test_a_new_library_is_not_older_and_may_be_written(library):
    create_file(library)

    assert not is_older(library)
    assert may_write(library)


def test_what_is_no_library_is_neither_older_nor_newer(library):
    library.write_text("words", encoding="utf-8")

    with pytest.raises(LibraryUnusable, match="not a library"):
        is_older(library)
