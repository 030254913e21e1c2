"""One row per agreement, its columns a contract with other programs."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.columns import WIDE, choose, split
from tracker.domain.errors import ValueRefused
from tracker.domain.progress import Cancelled
from tracker.domain.row import RowColumns
from tracker.exchange.csv_file import unguard
from tracker.exchange.wide_csv import cells_of, fields_of, write_wide, write_wide_columns


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_carries_every_column_of_the_contract(tmp_path):
    row = make.row(title="Memorandum")

    assert write_wide([row], tmp_path / "w.csv") == 1

    (told,) = read(tmp_path / "w.csv")
    assert list(told) == [column.key for column in WIDE]
    assert told["agreement_id"] == row.uuid
    assert told["title"] == "Memorandum"
    assert told["parties"] == "USA; GTM"
    assert told["signed"] == "2019-06-03"
    assert told["status"] == "signed"
    assert told["n_unsupported"] == "0"


def test_only_chosen_columns_are_written_in_their_order(tmp_path):
    write_wide([make.row()], tmp_path / "w.csv", columns=("status", "title"))

    assert (tmp_path / "w.csv").read_bytes() == (
        b"status,title\r\nsigned,Memorandum of Cooperation\r\n"
    )


def test_an_unknown_column_is_refused_before_anything_is_written(tmp_path):
    (tmp_path / "w.csv").write_text("old")

    with pytest.raises(ValueRefused):
        write_wide([make.row()], tmp_path / "w.csv", columns=("colour",))

    assert (tmp_path / "w.csv").read_text() == "old"


def test_several_values_of_a_cell_can_be_told_apart_again(tmp_path):
    tags = ("trade; customs", "back\\slash", "-draft")
    write_wide([make.row(tags=tags)], tmp_path / "w.csv")

    (told,) = read(tmp_path / "w.csv")
    assert split(unguard(told["tags"])) == tags


def test_a_title_that_looks_like_a_formula_is_guarded(tmp_path):
    write_wide([make.row(title="=1+1")], tmp_path / "w.csv")

    (told,) = read(tmp_path / "w.csv")
    assert told["title"] == "'=1+1"


def test_rows_stream_and_are_counted(tmp_path):
    heard = []
    rows = (make.row(title=str(number)) for number in range(3))

    written = write_wide(
        rows, tmp_path / "w.csv", total=3, bom=True, progress=lambda *step: heard.append(step)
    )

    assert written == 3
    assert heard[-1] == (3, 3)
    assert (tmp_path / "w.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_same_rows_give_the_same_bytes(tmp_path):
    rows = [make.row(), make.row(title="Another")]

    write_wide(rows, tmp_path / "one.csv")
    write_wide(rows, tmp_path / "two.csv")

    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def columns_of(rows, fields, batch=2):
    """Return rows column by column, stored backwards, as a library could hold them."""
    lists = {"signatories", "areas", "sources", "tags"}

    def stored(row, name):
        value = getattr(row, name)
        return "|".join(value) if name in lists else value

    keys = range(len(rows), 0, -1)
    cut = (keys[start : start + batch] for start in range(0, len(rows), batch))
    batches = (
        (part, [[stored(rows[key - 1], name) for key in part] for name in fields]) for part in cut
    )
    readers = dict.fromkeys(lists, lambda text: tuple(text.split("|")) if text else ())
    return RowColumns(tuple(fields), range(1, len(rows) + 1), batches, readers)


def test_cells_come_column_by_column_as_texts_and_numbers():
    chosen = choose(("title", "n_sources", "best_tier", "tags"))
    stored = (("A", "B"), (1, 0), (3, None), (("a", "b"), ()))
    batches = iter([((1, 2), stored)])
    rows = RowColumns(tuple(c.field for c in chosen), (1, 2), batches, {})

    ((titles, counts, tiers, tags),) = cells_of(rows, chosen)

    assert [*titles] == ["A", "B"]
    assert [*counts] == [1, 0]
    assert [*tiers] == ["3", ""]
    assert [*tags] == ["a; b", ""]


@given(
    st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=9), max_size=5),
    st.lists(st.sampled_from([column.key for column in WIDE]), max_size=4, unique=True),
    st.booleans(),
)
def test_rows_column_by_column_give_the_same_bytes(tmp_path_factory, titles, keys, bom):
    folder = tmp_path_factory.mktemp("wide")
    rows = [
        make.row(title=title, notes=title[::-1], tags=("=a", "b;"), best_tier=len(title) or None)
        for title in titles
    ]
    table = columns_of(rows, fields_of(keys))
    heard = []

    options = {"columns": keys, "bom": bom}
    write_wide(rows, folder / "rows.csv", **options)
    written = write_wide_columns(
        table,
        folder / "columns.csv",
        progress=lambda *step: heard.append(step),
        **options,
    )

    assert written == len(rows)
    assert heard[-1:] == ([(len(rows), len(rows))] if rows else [])
    assert (folder / "columns.csv").read_bytes() == (folder / "rows.csv").read_bytes()


def test_fields_are_those_of_the_columns_each_once():
    assert fields_of(["party2_name", "agreement_id", "parties"]) == ("parties", "uuid")
    assert len(fields_of([])) == 25

    with pytest.raises(ValueRefused, match="“colour”"):
        fields_of(["colour"])


def test_stopping_half_way_leaves_no_file(tmp_path):
    def stop(*_step: int) -> None:
        raise Cancelled

    table = columns_of([make.row()] * 5, fields_of([]))
    with pytest.raises(Cancelled):
        write_wide_columns(table, tmp_path / "w.csv", progress=stop)

    assert list(tmp_path.iterdir()) == []
