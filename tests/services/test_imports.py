from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import fresh_app
from tests.strategies import records
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.errors import FileUnusable
from tracker.domain.import_report import ImportReport
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.domain.vocabulary import Stage

HOSTILE = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30
) | st.sampled_from(
    [
        "=1+1", "'=1+1", "''", "+5", "-5", "@sum", "\ttab", "a;b\\;c\\", 'say "yes"', "two\nlines",
        "two\r\nlines", "مرحبا \u202e abc", "🇬🇹 👩‍⚖️", "; ; ;", "\\", " edge ", "x" * 32_767,
    ]
)  # fmt: skip


def run(app: App, path: Path, **options: object) -> ImportReport:
    return app.imports.run(path, **options)


def counts(report: ImportReport) -> dict[str, int]:
    return {outcome.value: n for outcome, n in report.counts.items() if n}


def export(app: App, path: Path, **options: object) -> Path:
    app.exports.write(path, parse(""), as_of=make.TODAY, **options)
    return path


def store(app: App, *agreements: Agreement) -> None:
    for agreement in agreements:
        capture = make.capture(agreement)
        known = app.sources.all()
        app.captures.save(
            replace(capture, known=bool(known)),
            [agreement],
            action=Action(ActionKind.ADD_AGREEMENT, "by hand"),
        )


def rewrite(path: Path, **edits: str) -> Path:
    """Change cells of the only row of a table, as a person does in a spreadsheet."""
    with path.open(newline="", encoding="utf-8") as file:
        header, row = csv.reader(file)
    for name, cell in edits.items():
        row[header.index(name)] = cell
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, row])
    return path


def table(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def only(app: App) -> Agreement:
    (uuid,) = app.agreements.uuids(parse(""), as_of=make.TODAY)
    return app.agreements.dossier(uuid, as_of=make.TODAY).agreement


@pytest.fixture
def wide(app, tmp_path) -> Path:
    """Return the wide CSV of a library with the default record."""
    store(app, make.agreement(title="Memorandum", notes="first"))
    return export(app, tmp_path / "wide.csv")


def test_what_was_exported_comes_back_without_a_change(app, wide):
    assert counts(run(app, wide)) == {"unchanged": 1}
    assert app.history.next_undo().kind is ActionKind.ADD_AGREEMENT


@given(record=records(), title=HOSTILE, notes=HOSTILE, tag=HOSTILE, drafts=st.booleans())
@settings(max_examples=25, deadline=None)
def test_any_record_comes_back_without_a_change(record, title, notes, tag, drafts):
    record = replace(
        record,
        title=title,
        notes=notes,
        tags=(tag,) if tag.strip() else (),
        stage=Stage.REVIEWED,
    )
    with fresh_app() as app:
        store(app, record)
        path = export(app, app.path.with_name("wide.csv"), drafts=drafts)

        assert counts(run(app, path)) == {"unchanged": 1}


@given(title=HOSTILE, notes=HOSTILE)
@example(title="Pact", notes=" ")
@example(title=" edge ", notes="\r\n")
@settings(max_examples=15, deadline=None)
def test_any_text_survives_the_way_into_another_library(title, notes):
    record = make.bare_agreement(title=title, notes=notes)
    with fresh_app() as app, fresh_app() as other:
        app.records.save(record, Action(ActionKind.ADD_AGREEMENT, ""))
        path = export(app, app.path.with_name("wide.csv"))
        assert counts(run(other, path)) == {"added": 1}
        again = export(other, other.path.with_name("again.csv"))
        assert again.read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("column", "cell", "read"),
    [
        ("title", "=New; title", lambda a: a.title),
        ("notes", "second\nline", lambda a: a.notes),
        ("tags", "a\\;b; c", lambda a: "; ".join(t.replace(";", "\\;") for t in a.tags)),
        ("instrument_type", "treaty", lambda a: a.instrument_type),
        ("binding", "binding", lambda a: a.binding),
        ("signed", "2019-07", lambda a: a.signing.date),
        ("place", "Lima", lambda a: a.signing.place),
        ("in_force", "2020", lambda a: a.entry_into_force.date),
        ("ended", "2021-01-02", lambda a: a.end.date),
        ("party2_code", "HND", lambda a: a.parties[1].code),
        ("party1_level", "government", lambda a: a.parties[0].level),
        ("primary_area", "MIG.BOR", lambda a: a.primary_area.area),
    ],
)
def test_an_edited_cell_comes_back_as_exactly_that_change(app, wide, column, cell, read):
    before = only(app)

    assert counts(run(app, rewrite(wide, **{column: cell}))) == {"changed": 1}

    after = only(app)
    assert read(after) == cell
    assert after.revision == before.revision + 1
    assert len(after.evidence) == len(before.evidence)
    again = export(app, wide.with_name("again.csv"))
    assert counts(run(app, again)) == {"unchanged": 1}
    app.history.undo()
    assert replace(only(app), revision=before.revision) == before


def test_a_changed_value_is_unsupported_until_somebody_reads_a_passage(app, wide):
    before = app.agreements.some([only(app).uuid], as_of=make.TODAY)[0]

    report = run(app, rewrite(wide, signed="2019-07-01"))

    assert counts(report) == {"changed": 1}
    assert [problem.column for problem in report.problems] == ["signed"]
    after = app.agreements.some([only(app).uuid], as_of=make.TODAY)[0]
    assert after.n_unsupported == before.n_unsupported + 1


def test_a_bare_name_keeps_what_is_known_of_a_signatory(app, wide):
    report = run(app, rewrite(wide, signatories="Joan Miller; Rosa Díaz (Minister, GTM)"))

    assert counts(report) == {"changed": 1}
    miller, rosa = only(app).signatures
    assert (miller.capacity, miller.acting) == ("Acting Secretary", True)
    assert (rosa.person, rosa.capacity) == ("Rosa Díaz", "Minister")
    assert rosa.party == only(app).parties[1].uuid


def test_a_record_changed_meanwhile_is_refused_and_not_overwritten(app, wide):
    app.records.save(
        replace(only(app), notes="changed here"), Action(ActionKind.EDIT_AGREEMENT, "")
    )

    report = run(app, rewrite(wide, title="changed there"))

    assert counts(report) == {"refused": 1}
    assert "after this table was exported" in report.problems[0].message
    assert (only(app).title, only(app).notes) == ("Memorandum", "changed here")


def test_only_some_columns_change_only_those(app, tmp_path, wide):
    uuid = only(app).uuid
    path = table(tmp_path / "part.csv", "agreement_id,notes,own", f"{uuid},second,mine")

    report = run(app, path)

    assert counts(report) == {"changed": 1}
    assert only(app).notes == "second"
    assert only(app).parties
    assert "own" in " ".join(report.notes)


def test_derived_columns_are_ignored(app, wide):
    path = rewrite(wide, status="terminated", as_of="1999-01-01", n_sources="7", best_tier="1")

    assert counts(run(app, path)) == {"unchanged": 1}


def test_unknown_ids_are_added_as_they_are_if_they_are_ids(app, tmp_path):
    uuid = make.uuid()
    path = table(
        tmp_path / "new.csv",
        "agreement_id,title,parties,signed",
        f"{uuid},Treaty of peace,GTM; HND,2019-05",
        "00123,Treaty of war,GTM; HND,2019-05",
        ",Treaty of fish,GTM; Honduras,2019-05",
        f"{make.uuid()},,,",
    )

    report = run(app, path)

    assert counts(report) == {"added": 2, "refused": 2}
    assert [problem.row for problem in report.problems] == [3, 5]
    found = app.agreements.dossier(uuid, as_of=make.TODAY).agreement
    assert found.title == "Treaty of peace"
    assert found.stage is Stage.REVIEWED
    assert counts(run(app, path)) == {"unchanged": 2, "refused": 2}


def test_a_source_cannot_be_taken_away_in_a_table(app, wide):
    report = run(app, rewrite(wide, sources=""))

    assert counts(report) == {"refused": 1}
    assert report.problems[0].column == "sources"


def test_a_foreign_table_is_matched_read_and_told(app, tmp_path):
    path = table(
        tmp_path / "register.csv",
        "Title,Party 1,Party 2,Signed on,Entry into force,Status",
        "Treaty on fish,Guatemala,West Germany,27/05/1969,31/06/1979,In force",
        "Treaty on fish,Guatemala,West Germany,27/05/1969,31/06/1979,In force",
        "Agreement on rice,France,Atlantis,01/02/1990,01/01/1989,Asleep",
        ",,,,,In force",
        "too,short",
    )

    report = run(app, path)

    assert counts(report) == {"added": 2, "skipped": 1, "refused": 2}
    messages = {(p.row, p.column): p.message for p in report.problems}
    assert "impossible" in messages[2, "Entry into force"]
    assert "no party the registry knows" in messages[4, "Party 2"]
    assert "before it was signed" in messages[4, "Entry into force"]
    assert "no status" in messages[4, "Status"]
    assert "same as row 2" in messages[3, ""]
    rows = list(app.agreements.rows(parse("fish"), as_of=make.TODAY))
    assert [party.code for party in rows[0].parties] == ["GTM", "X-FRG"]
    assert (rows[0].signed, rows[0].status, rows[0].stage) == (
        "1969-05-27",
        "in_force",
        "reviewed",
    )
    assert rows[0].n_unsupported > 0
    assert any("day before month" in note for note in report.notes)
    assert counts(run(app, path)) == {"unchanged": 3, "refused": 2}


def test_one_undo_takes_a_whole_import_back_and_redo_brings_it_again(app, tmp_path):
    lines = [f"Treaty {n},Guatemala; Honduras,{1900 + n % 100}" for n in range(700)]
    path = table(tmp_path / "many.csv", "title,parties,signed", *lines)

    report = run(app, path)

    assert counts(report) == {"added": 700}
    assert len(report.changes.agreements) == 700
    assert app.history.next_undo() == Action(ActionKind.IMPORT, "from many.csv")
    uuid = next(iter(report.changes.agreements))
    (whole,), (own,) = app.history.entries(), app.history.entries(uuid)
    assert len(whole.changes) > len(own.changes) > 0
    app.history.undo()
    assert app.agreements.count(parse(""), as_of=make.TODAY) == 0
    assert not list(app.agreements.rows(parse("treaty"), as_of=make.TODAY))
    app.history.redo()
    assert app.agreements.count(parse("treaty"), as_of=make.TODAY) == 700
    assert app.library.check() == []


def test_a_dry_run_says_the_same_and_writes_nothing(app, tmp_path):
    path = table(
        tmp_path / "some.csv", "title,parties,signed", "Treaty,GTM; HND,31/02/2024", "A,,"
    )

    planned = run(app, path, dry_run=True)

    assert planned.dry_run
    assert app.agreements.counts().all == 0
    assert app.history.next_undo() is None
    assert run(app, path).as_object() == planned.as_object()


def test_cancelling_leaves_the_library_as_it_was(app, tmp_path):
    def stop(_done: int, _total: int, /) -> None:
        raise Cancelled

    path = table(tmp_path / "some.csv", "title,parties", "Treaty,GTM; HND")

    with pytest.raises(Cancelled):
        run(app, path, progress=stop)
    assert app.agreements.counts().all == 0


def test_the_problems_file_can_be_corrected_and_imported(app, tmp_path):
    path = table(
        tmp_path / "register.csv",
        "Title,Party 1,Party 2,Date of signature",
        "=Treaty on fish,Guatemala,Honduras,31/06/1979",
        ",,,",
        " ,-,-,25/05/1970",
    )
    problems = tmp_path / "problems.csv"
    assert counts(run(app, path, problems=problems)) == {"added": 1, "refused": 1}
    assert counts(run(app, problems)) == {"unchanged": 1, "refused": 1}

    text = problems.read_text(encoding="utf-8")
    problems.write_text(text.replace("31/06/1979", "30/06/1979"), encoding="utf-8")

    assert counts(run(app, problems)) == {"changed": 1, "refused": 1}
    assert only(app).title == "=Treaty on fish"
    assert only(app).signing.date == "1979-06-30"
    assert only(app).gaps == ()


def test_a_mapping_file_says_what_columns_are(app, tmp_path):
    mapping = tmp_path / "map.toml"
    mapping.write_text(
        '[read]\nheader = false\ndelimiter = "|"\nquoting = false\n'
        '[columns]\n"1" = "title"\n"2" = { to = "signed", order = "dmy" }\n'
        '"3" = "parties"\n"4" = "status"\n'
        '[constants]\nparties = ["COL"]\n[values.status]\n"SI" = "in_force"\n"NO" = []\n'
        '[nulls]\nwords = ["nada"]\n',
        encoding="utf-8",
    )
    path = table(tmp_path / "pipe.txt", 'CANJE "A|01/02/1990|PERU|SI', "TRATADO|nada|CHILE|NO")

    report = run(app, path, mapping=mapping)

    assert counts(report) == {"added": 2}
    found = app.agreements.rows(parse(""), as_of=make.TODAY, sort="title", descending=False)
    rows = list(found)
    assert [(r.title, r.signed, r.status) for r in rows] == [
        ('CANJE "A', "1990-02-01", "in_force"),
        ("TRATADO", "", "unknown"),
    ]
    assert [party.code for party in rows[0].parties] == ["COL", "PER"]


def test_a_table_without_known_columns_is_refused_with_its_columns(app, tmp_path):
    path = table(tmp_path / "fruit.csv", "fruit,colour", "apple,red", "pear,green")

    with pytest.raises(FileUnusable, match="could be told") as refusal:
        run(app, path)
    assert "fruit, colour" in refusal.value.hint
