from __future__ import annotations

import json

from tests import factories as make
from tracker.app import App
from tracker.exchange.importing.mapping import ColumnRule, Mapping


def written(tmp_path, *lines: str, name: str = "table.csv"):
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_table_makes_a_library_where_there_is_none(tell, tmp_path, library):
    answer = tell("import", written(tmp_path, "title,parties", "Pact,GTM; HND", "Deal,GTM; MEX"))

    assert answer.status == 0
    assert "2 rows read: 2 added, 0 changed, 0 unchanged, 0 skipped, 0 refused." in answer.out
    assert library.exists()
    assert "Pact" in tell("list").out


def test_single_bad_rows_are_refused_and_told(tell, tmp_path):
    path = written(tmp_path, "title,signed", "Pact,2019", "Deal,31/02/2024")

    answer = tell("import", path)

    assert answer.status == 0
    assert "1 added" in answer.out
    assert answer.err == (
        "Row 3, signed: “31/02/2024” is impossible: There is no day 2024-02-31 in the calendar.\n"
    )


def test_many_problems_are_shortened_and_written_whole(tell, tmp_path):
    path = written(tmp_path, "title,signed", *(f"Pact {n},soon" for n in range(30)))
    problems = tmp_path / "problems.csv"

    answer = tell("import", path, "--problems", problems)

    assert "10 more; --problems" in answer.err
    assert len(problems.read_text(encoding="utf-8").splitlines()) == 31


def test_other_programs_get_one_object(tell, tmp_path):
    path = written(tmp_path, "title,signed", "Pact,2019", "Deal,soon")

    planned = json.loads(tell("import", path, "--dry-run", "--json").out)
    done = json.loads(tell("import", path, "--json").out)
    again = json.loads(tell("import", path, "--json").out)

    assert planned == done
    assert list(done) == [
        "read", "added", "changed", "unchanged", "skipped", "refused", "problems",
    ]  # fmt: skip
    assert (done["read"], done["added"], done["refused"]) == (2, 1, 1)
    assert list(done["problems"][0]) == ["row", "column", "value", "message"]
    assert (again["added"], again["unchanged"]) == (0, 1)


def test_a_dry_run_says_that_nothing_was_written(tell, tmp_path):
    answer = tell("import", written(tmp_path, "title,signed", "Pact,2019"), "--dry-run")

    assert "Nothing was written." in answer.out
    assert "Pact" not in tell("list").out


def test_an_exported_table_comes_back_unchanged_and_undo_takes_edits_back(tell, store, tmp_path):
    store(make.agreement(title="Memorandum"))
    table = tmp_path / "out.csv"
    tell("export", table)
    assert "1 unchanged" in tell("import", table).out

    table.write_text(table.read_text("utf-8").replace("Memorandum", "Edited"), "utf-8")

    assert "1 changed" in tell("import", table).out
    assert "Edited" in tell("list").out
    assert "import from out.csv" in tell("undo").out
    assert "Memorandum" in tell("list").out


def test_a_mapping_file_is_used(tell, tmp_path):
    mapping = written(tmp_path, "[columns]", '"Was" = "title"', name="map.toml")

    table = written(tmp_path, "Was,b", "Pact,x")

    assert "1 added" in tell("import", table, "--mapping", mapping).out


def test_unusable_files_are_refused_in_one_sentence(tell, tmp_path, library):
    empty = tmp_path / "empty.csv"
    empty.touch()

    assert "is empty" in tell("import", empty).sentence
    assert "does not exist" in tell("import", tmp_path / "none.csv").sentence
    assert not library.exists()
    assert "could be told" in tell("import", written(tmp_path, "fruit,colour", "a,b")).sentence


def test_a_mapping_that_the_window_remembered_is_used_and_said(tell, tmp_path, library):
    path = written(tmp_path, "What,Who,Whatever", "Pact,GTM/HND,Deal")
    mapping = Mapping(
        columns={
            "Whatever": ColumnRule(to="title"),
            "Who": ColumnRule(to="parties", separator="/"),
        }
    )
    with App.open(library, create=True) as app:
        app.imports.remember(path, mapping)

    answer = tell("import", path)

    assert "1 added" in answer.out
    assert "as in the last import" in answer.err
    assert "as in the last import" not in answer.out
    assert "Deal" in tell("list").out
    assert "as in the last import" in tell("import", path, "--json").err


def test_only_gaps_are_filled_if_asked_for(tell, tmp_path):
    tell("import", written(tmp_path, "title,parties,signed", "Pact,USA; GTM,2001"))
    wide = tmp_path / "wide.csv"
    tell("export", wide)
    wide.write_text(wide.read_text(encoding="utf-8").replace("Pact", "Deal"), encoding="utf-8")

    answer = tell("import", wide, "--only-gaps")

    assert "0 changed, 1 unchanged" in answer.out
    assert "keeps what it has" in answer.err
    assert "1 changed" in tell("import", wide).out
