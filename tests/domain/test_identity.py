from __future__ import annotations

from uuid import UUID

from tracker.domain.identity import new_uuid


def test_ids_are_new_each_time_and_written_as_files_keep_them():
    ids = [new_uuid() for _ in range(100)]

    assert len(set(ids)) == 100
    assert ids == [str(UUID(each)) for each in ids]
