"""Hostile words on their way out to a spreadsheet, through an edit there, and back."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import ADD, EDIT, fresh_app, stored
from tracker.app import App
from tracker.domain.query import parse

WORDS = st.sampled_from(
    [
        "=cmd|'/c calc'!A0", "'=1+1", "''", "'", "n/a", "N/A", "null", "-", "?", "+5", "-5", "5",
        "007", "1e5", "TRUE", "2019-06-03", "@sum", "\ttab", 'say "yes"', "two\nlines",
        "a;b\\;c\\",
        "مرحبا \u202e abc", "\u200fשלום", "🇬🇹 👩‍⚖️", "x" * 32_767, "😀" * 16_383,
        "_x000D_", "&lt;b&gt;",
    ]
) | st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=20
).filter(lambda text: text == " ".join(text.split()))  # fmt: skip
ROUNDS = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


def counted(app: App, path: Path) -> tuple[dict[str, int], list[str]]:
    report = app.imports.run(path)
    told = [problem.message for problem in report.problems]
    return {o.value: n for o, n in report.counts.items() if n}, told


def export(app: App, name: str) -> Path:
    path = app.path.with_name(name)
    app.exports.write(path, parse(""), as_of=make.TODAY)
    return path


def edit_csv(path: Path, uuid: str, column: str, cell: str) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    for row in rows:
        if row[0] == uuid:
            row[header.index(column)] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def edit_workbook(path: Path, uuid: str, column: str, cell: str) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Agreements"]
    place = [each.value for each in sheet[1]].index(column)
    for row in sheet.iter_rows(min_row=2):
        if row[0].value == uuid:
            row[place].value = cell
    book.save(path)


EDITS = {"w.csv": edit_csv, "w.xlsx": edit_workbook}


@pytest.mark.parametrize("name", sorted(EDITS))
@given(titles=st.lists(WORDS, min_size=2, max_size=3), notes=WORDS, place=WORDS)
@ROUNDS
def test_words_come_back_unchanged_and_an_edit_as_that_edit_alone(name, titles, notes, place):
    event = make.event(place=place[:200])
    records = [make.bare_agreement(title=t, notes=notes, events=(event,)) for t in titles]
    records = [replace(r, events=(replace(event, uuid=make.uuid()),)) for r in records]
    with fresh_app() as app:
        for record in records:
            app.records.save(record, ADD)
        path = export(app, name)
        assert counted(app, path)[0] == {"unchanged": len(records)}

        EDITS[name](path, records[0].uuid, "tags", "edited")
        assert counted(app, path)[0] == {"changed": 1, "unchanged": len(records) - 1}

        first, *others = (stored(app, record.uuid) for record in records)
        assert first == replace(records[0], tags=("edited",), revision=2)
        assert others == [replace(record, revision=1) for record in records[1:]]


@pytest.mark.parametrize("name", sorted(EDITS))
@given(title=WORDS, meanwhile=WORDS)
@ROUNDS
def test_what_was_changed_meanwhile_is_flagged_and_kept(name, title, meanwhile):
    record = make.bare_agreement(title=title)
    with fresh_app() as app:
        app.records.save(record, ADD)
        path = export(app, name)
        EDITS[name](path, record.uuid, "tags", "edited")
        app.records.save(replace(stored(app, record.uuid), notes=meanwhile), EDIT)

        outcome, told = counted(app, path)

        assert outcome == {"refused": 1}
        assert "was changed after this table was exported" in told[0]
        kept = stored(app, record.uuid)
        assert (kept.notes, kept.tags) == (meanwhile, ())
