"""Whole records in one JSON array."""

from __future__ import annotations

import json

import pytest

from tests import factories as make
from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Cancelled
from tracker.exchange.json_file import write_json


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_records_come_as_one_array(tmp_path, count):
    records = [make.agreement() for _ in range(count)]

    written = write_json((make.dossier(record) for record in records), tmp_path / "r.json")

    assert written == count
    assert [each["agreement_id"] for each in read(tmp_path / "r.json")] == [
        record.uuid for record in records
    ]


def test_letters_stay_readable_and_the_file_ends_with_a_line_end(tmp_path):
    write_json([make.dossier(make.agreement())], tmp_path / "r.json")

    text = (tmp_path / "r.json").read_text(encoding="utf-8")
    assert "Andrés Peña" in text
    assert text.endswith("]\n")


def test_the_same_records_give_the_same_bytes(tmp_path):
    dossiers = [make.dossier(make.agreement()), make.dossier(make.bare_agreement())]

    write_json(dossiers, tmp_path / "one.json")
    write_json(dossiers, tmp_path / "two.json")

    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_proposals_come_only_if_asked_for(tmp_path):
    write_json([make.dossier(make.draft())], tmp_path / "few.json")
    write_json([make.dossier(make.draft())], tmp_path / "all.json", proposals=True)

    assert read(tmp_path / "few.json")[0]["evidence"] == []
    assert len(read(tmp_path / "all.json")[0]["evidence"]) == 11


def test_stopping_half_way_keeps_the_old_file(tmp_path):
    (tmp_path / "r.json").write_text("old")
    heard = []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        write_json([make.dossier(make.agreement())], tmp_path / "r.json", total=1, progress=stop)

    assert heard == [(1, 1)]
    assert (tmp_path / "r.json").read_text() == "old"


def test_a_place_that_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        write_json([], tmp_path / "none" / "r.json")
