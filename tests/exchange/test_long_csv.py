"""One row per value and passage: what a reviewer needs to check every quotation."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.article import text_digest
from tracker.domain.evidence import Gap
from tracker.domain.progress import Cancelled
from tracker.domain.vocabulary import EvidenceState, Field, GapReason, Method, Stance
from tracker.exchange.csv_file import unguard
from tracker.exchange.long_csv import LONG, LONG_AT_FIRST, long_rows, write_long


def told(dossier, **options) -> list[dict[str, str]]:
    return [dict(zip(LONG, row, strict=True)) for row in long_rows(dossier, **options)]


def of_field(rows, field) -> list[dict[str, str]]:
    return [row for row in rows if row["field"] == field]


def test_the_columns_are_the_contract():
    assert ", ".join(LONG) == (
        "agreement_id, field, value, stance, state, explicitness, source_id, publisher, "
        "published, url, tier, exact, start, end, page, text_sha256, method, rule, confidence"
    )
    assert LONG[: len(LONG_AT_FIRST)] == LONG_AT_FIRST


def test_each_value_has_a_row_with_its_quotation_and_source():
    record = make.agreement()

    (row,) = of_field(told(make.dossier(record)), "signed")

    assert row == {
        "agreement_id": record.uuid,
        "field": "signed",
        "value": "2019-06-03",
        "stance": "supports",
        "state": "accepted",
        "explicitness": "stated",
        "source_id": make.SOURCE_UUID,
        "publisher": "The Daily Ledger",
        "published": "2019-06-04",
        "url": "https://ledger.example/antigua",
        "tier": "4",
        "exact": "3 June 2019",
        "start": "81",
        "end": "92",
        "page": "",
        "text_sha256": text_digest(make.TEXT),
        "method": "typed",
        "rule": "",
        "confidence": "",
    }


def test_a_passage_that_a_rule_proposed_says_which_one_and_how_sure_it_was():
    found = make.evidence(
        Field.TITLE, "memorandum", method=Method.RULE, rule="title.quoted", confidence=0.9
    )

    (row,) = of_field(told(make.dossier(make.bare_agreement(evidence=(found,)))), "title")

    assert (row["method"], row["rule"], row["confidence"]) == ("rule", "title.quoted", "0.9")


def test_every_quotation_is_what_the_text_says_between_its_offsets():
    rows = [row for row in told(make.dossier(make.agreement())) if row["exact"]]

    assert len(rows) == 11
    for row in rows:
        assert make.TEXT[int(row["start"]) : int(row["end"])] == row["exact"]


def test_a_value_with_two_passages_has_two_rows():
    record = make.bare_agreement(
        title="",
        evidence=(
            make.evidence(Field.INSTRUMENT_TYPE, "memorandum"),
            make.evidence(Field.INSTRUMENT_TYPE, "memorandum of cooperation"),
        ),
    )

    rows = of_field(told(make.dossier(record)), "instrument_type")

    assert [row["exact"] for row in rows] == ["memorandum", "memorandum of cooperation"]


def test_an_unsupported_value_has_a_row_without_passage():
    row = of_field(told(make.dossier(make.bare_agreement())), "title")[0]

    assert row["value"] == "Memorandum of Cooperation"
    assert {row[key] for key in LONG[3:]} == {""}


def test_a_gap_has_a_row_with_its_reason_and_note():
    gaps = (
        Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND),
        Gap(field=Field.BINDING, reason=GapReason.WITHHELD, note="asked, no answer"),
    )
    rows = [
        row for row in told(make.dossier(make.bare_agreement(gaps=gaps))) if row["stance"] == "gap"
    ]

    assert [(row["field"], row["value"], row["state"]) for row in rows] == [
        ("signed", "", "searched_not_found"),
        ("binding", "", "withheld_or_secret: asked, no answer"),
    ]
    assert {row["exact"] for row in rows} == {""}


def test_the_words_that_come_closest_follow_their_gap():
    near = make.evidence(Field.IN_FORCE, "signed a memorandum", stance=Stance.STATES_ABSENCE)
    record = make.bare_agreement(
        evidence=(near,), gaps=(Gap(field=Field.IN_FORCE, reason=GapReason.SEARCHED_NOT_FOUND),)
    )

    gap, closest = of_field(told(make.dossier(record)), "in_force")

    assert (gap["stance"], gap["exact"]) == ("gap", "")
    assert (closest["stance"], closest["exact"]) == ("states_absence", "signed a memorandum")
    assert closest["value"] == ""


def test_a_passage_about_something_else_is_not_lost():
    capacity = make.evidence(
        Field.CAPACITY, "Acting Secretary", "some signature", value="Acting Secretary"
    )
    rows = told(make.dossier(make.bare_agreement(evidence=(capacity,))))

    (row,) = of_field(rows, "capacity")
    assert (row["value"], row["exact"]) == ("Acting Secretary", "Acting Secretary")


def test_a_source_without_passage_has_a_row_of_its_own():
    record = make.agreement()
    second = replace(make.source(), uuid="second", text="other", text_sha256="abc")
    dossier = make.dossier(record, sources=(make.source(), second))

    rows = [row for row in told(dossier) if not row["field"]]

    assert [row["source_id"] for row in rows] == ["second"]
    assert rows[0]["publisher"] == "The Daily Ledger"
    assert rows[0]["text_sha256"] == "abc"
    assert rows[0]["exact"] == ""


def test_a_passage_whose_source_is_gone_keeps_its_words():
    record = make.agreement()
    rows = told(make.dossier(record, sources=(), texts={}))

    assert of_field(rows, "signed")[0]["exact"] == "3 June 2019"
    assert of_field(rows, "signed")[0]["source_id"] == ""
    assert of_field(rows, "signed")[0]["text_sha256"] == ""


def test_proposals_and_rejections_come_only_if_asked_for():
    proposed = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED)
    rejected = make.evidence(Field.TITLE, "cooperation", state=EvidenceState.REJECTED)
    kept = make.evidence(Field.TITLE, "memorandum of cooperation")
    record = make.bare_agreement(evidence=(proposed, rejected, kept))

    plain = of_field(told(make.dossier(record)), "title")
    everything = of_field(told(make.dossier(record), proposals=True), "title")

    assert [row["state"] for row in plain] == ["accepted"]
    assert [row["state"] for row in everything] == ["proposed", "rejected", "accepted"]


def test_values_that_are_only_proposed_are_left_out_unless_asked_for():
    dossier = make.dossier(make.draft())

    assert {row["field"] for row in told(dossier)} == {"in_force", ""}
    assert {row["state"] for row in told(dossier, proposals=True) if row["exact"]} == {"proposed"}


def test_a_page_is_counted_from_one():
    evidence = make.evidence(Field.TITLE, "memorandum")
    evidence = replace(evidence, passage=replace(evidence.passage, page=3))
    rows = told(make.dossier(make.bare_agreement(evidence=(evidence,))))

    assert of_field(rows, "title")[0]["page"] == "3"


def test_agreements_are_written_and_counted(tmp_path):
    heard = []
    dossiers = [make.dossier(make.agreement()), make.dossier(make.bare_agreement())]

    written = write_long(
        iter(dossiers), tmp_path / "l.csv", total=2, progress=lambda *step: heard.append(step)
    )

    with (tmp_path / "l.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert written == 2
    assert heard == [(1, 2), (2, 2)]
    assert {row["agreement_id"] for row in rows} == {d.agreement.uuid for d in dossiers}
    assert unguard(rows[0]["exact"]) == "memorandum of cooperation"


def test_stopping_half_way_keeps_the_old_file(tmp_path):
    (tmp_path / "l.csv").write_text("old")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_long([make.dossier(make.agreement())] * 2, tmp_path / "l.csv", progress=stop)

    assert (tmp_path / "l.csv").read_text() == "old"
