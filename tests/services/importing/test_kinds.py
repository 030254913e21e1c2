from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.columns import WIDE
from tracker.domain.errors import FileUnusable
from tracker.exchange.json_file import write_json
from tracker.exchange.long_csv import LONG, write_long
from tracker.services.importing.foreign import ForeignReader
from tracker.services.importing.json_file import JsonReader
from tracker.services.importing.kinds import check_file, reader_for
from tracker.services.importing.long_table import LongReader
from tracker.services.importing.wide_table import WideReader

REFERENCE = make.full_reference()


def table(tmp_path, names, name: str = "table.csv"):
    path = tmp_path / name
    cells = ["a treaty"] * len(names)
    path.write_text(f"{','.join(names)}\n{','.join(cells)}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ([column.key for column in WIDE], WideReader),
        (["agreement_id", "notes", "mine"], WideReader),
        (LONG, LongReader),
        (["Title", "Party 1"], ForeignReader),
    ],
)
def test_a_table_is_known_by_its_columns(tmp_path, names, kind):
    reader = reader_for(table(tmp_path, names), None, REFERENCE)

    assert isinstance(reader, kind)
    assert reader.total == 1
    assert len(list(reader.rows())) == 1


def test_a_mapping_makes_any_table_a_foreign_one(tmp_path):
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\n"notes" = "title"', encoding="utf-8")

    reader = reader_for(table(tmp_path, ["title", "notes"]), mapping, REFERENCE)

    assert isinstance(reader, ForeignReader)
    assert reader.mapping.columns["notes"].to == "title"


def test_records_are_known_by_the_ending_of_their_file(tmp_path):
    dossier = make.dossier(make.agreement())
    path = tmp_path / "x.JSON"
    write_json([dossier], path)
    assert isinstance(reader_for(path, None, REFERENCE), JsonReader)
    write_long([dossier], tmp_path / "x.csv")
    assert isinstance(reader_for(tmp_path / "x.csv", None, REFERENCE), LongReader)


def test_a_mapping_for_another_table_is_refused(tmp_path):
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\n"Name" = "title"', encoding="utf-8")

    with pytest.raises(FileUnusable, match="has no column “Name”"):
        reader_for(table(tmp_path, ["title", "notes"]), mapping, REFERENCE)


def test_rows_to_look_at_never_replace_what_is_read(tmp_path):
    path = table(tmp_path, ["title"])
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\n"title" = "title"', encoding="utf-8")

    (tmp_path / "sub").mkdir()

    for taken in (path, mapping, tmp_path / "sub" / ".." / path.name):
        with pytest.raises(FileUnusable):
            check_file(path, mapping, taken)
    check_file(path, mapping, tmp_path / "problems.csv")

    assert path.read_text(encoding="utf-8").startswith("title")


def test_a_place_for_problems_is_tried_before_anything_is_written(tmp_path):
    with pytest.raises(FileUnusable, match="could not be written"):
        check_file(table(tmp_path, ["title"]), None, tmp_path / "none" / "problems.csv")
