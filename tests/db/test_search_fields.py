"""Every search field over a library of many records: it finds exactly the rows that show it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests import factories as make
from tests.domain.seeded import record_of
from tests.libraries import ADD, fresh_app
from tracker.domain.folding import fold
from tracker.domain.query import parse, values_of
from tracker.domain.query_fields import Presence, QueryField
from tracker.domain.vocabulary import InstrumentType, Stage, Status

SIZE = 40
TAGS = ("border", "Ñandú", "a; b", "%_", "=1+1", "C++")
SHOWN = {
    Presence.TITLE: "title",
    Presence.TYPE: "instrument_type",
    Presence.PARTIES: "parties",
    Presence.SIGNATORIES: "signatories",
    Presence.SIGNED: "signed",
    Presence.IN_FORCE: "in_force",
    Presence.ENDED: "ended",
    Presence.AREAS: "areas",
    Presence.NOTES: "notes",
    Presence.TAGS: "tags",
    Presence.SOURCES: "n_sources",
    Presence.UNSUPPORTED: "n_unsupported",
    Presence.CONFLICTS: "n_conflicts",
}


@pytest.fixture(scope="module")
def many():
    """Open a library of records with parts of every kind, which nobody changes."""
    with fresh_app() as app:
        for seed in range(SIZE):
            record = replace(
                record_of(seed),
                evidence=(),
                sources=(),
                tags=(TAGS[seed % len(TAGS)],) if seed % 5 else (),
                notes="the notes of a clerk" if seed % 4 == 0 else "",
            )
            app.records.save(record, ADD)
        yield app


@pytest.fixture(scope="module")
def all_rows(many):
    """Return every row, drafts too."""
    return list(many.agreements.rows(parse(""), as_of=make.TODAY, drafts=True))


def found(app, text: str, **options) -> set[str]:
    return {
        row.uuid
        for row in app.agreements.rows(parse(text), as_of=make.TODAY, drafts=True, **options)
    }


def those(all_rows, shows) -> set[str]:
    return {row.uuid for row in all_rows if shows(row)}


def test_the_library_has_something_of_everything(all_rows):
    assert len(all_rows) == SIZE
    assert {row.stage for row in all_rows} == set(Stage)
    assert len({row.status for row in all_rows}) > 4
    assert {party.code for row in all_rows for party in row.parties} >= {"USA", "GTM", "MEX", "EU"}


@pytest.mark.parametrize("kind", sorted(InstrumentType))
def test_a_type_finds_the_rows_of_that_type(many, all_rows, kind):
    assert found(many, f"type:{kind}") == those(all_rows, lambda row: row.instrument_type == kind)


@pytest.mark.parametrize("status", sorted(Status))
def test_a_status_finds_the_rows_that_stand_so_today(many, all_rows, status):
    assert found(many, f"status:{status}") == those(all_rows, lambda row: row.status == status)


@pytest.mark.parametrize("stage", sorted(Stage))
def test_a_stage_finds_the_rows_at_that_stage(many, all_rows, stage):
    assert found(many, f"stage:{stage}") == those(all_rows, lambda row: row.stage == stage)


@pytest.mark.parametrize("code", ["USA", "GTM", "MEX", "EU", "FRA"])
def test_a_code_finds_the_rows_that_show_the_party(many, all_rows, code):
    shown = those(all_rows, lambda row: code in {party.code for party in row.parties})

    assert found(many, f"party:{code}") >= shown
    assert found(many, f"party:{code.lower()}") == found(many, f"party:{code}")
    assert bool(shown) is (code != "FRA")


@pytest.mark.parametrize("area", ["TRF.HUM", "MIG.BOR", "FIN.AML"])
def test_an_area_and_its_group_find_the_rows_that_show_it(many, all_rows, area):
    group = area.partition(".")[0]

    assert found(many, f"area:{area}") == those(all_rows, lambda row: area in row.areas)
    assert found(many, f"area:{group}") == those(
        all_rows, lambda row: any(each.startswith(f"{group}.") for each in row.areas)
    )


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_of_any_signs_is_found_whole(many, all_rows, tag):
    assert found(many, f'tag:"{tag}"') >= those(all_rows, lambda row: tag in row.tags)
    assert those(all_rows, lambda row: tag in row.tags)


@pytest.mark.parametrize("name", ["Miller", "miller", "PENA", "Peña", "林美玉", "Joan"])
def test_a_signatory_is_found_whatever_case_and_accents(many, all_rows, name):
    shown = those(all_rows, lambda row: fold(name) in fold(" ".join(row.signatories)))

    assert found(many, f"signatory:{name}") == shown
    assert shown


@pytest.mark.parametrize("span", ["2018", "2019", "2019-06", "2019-06-03", "..2018", "2020.."])
def test_a_span_finds_the_rows_whose_days_may_lie_in_it(many, all_rows, span):
    (value,) = parse(f"signed:{span}").terms[0].values
    first = (value.earliest or dt.date.min).isoformat()
    last = (value.latest or dt.date.max).isoformat()

    def overlaps(row) -> bool:
        begins, ends = row.signed_earliest or "0000", row.signed_latest or "9999"
        return bool(row.signed) and begins <= last and first <= ends

    assert found(many, f"signed:{span}") == those(all_rows, overlaps)


@pytest.mark.parametrize(("presence", "attribute"), list(SHOWN.items()))
def test_what_a_row_shows_it_has_and_the_others_lack(many, all_rows, presence, attribute):
    shown = those(all_rows, lambda row: bool(getattr(row, attribute)))

    assert found(many, f"has:{presence}") == shown
    assert found(many, f"no:{presence}") == those(all_rows, lambda row: row.uuid not in shown)


@pytest.mark.parametrize("field", [QueryField.TYPE, QueryField.STATUS, QueryField.STAGE])
def test_all_values_of_a_field_together_find_what_each_finds(many, field):
    ids = values_of(field)[:16]

    together = found(many, f"{field}:{','.join(ids)}")

    assert together == set().union(*(found(many, f"{field}:{each}") for each in ids))
    assert found(many, f"-{field}:{','.join(ids)}") == found(many, "") - together


def test_a_word_of_the_notes_is_found_in_them_only(many, all_rows):
    clerks = those(all_rows, lambda row: "clerk" in row.notes)

    assert found(many, "clerk") == clerks
    assert found(many, "CLERK notes") == clerks
    assert found(many, '"notes of a clerk"') == clerks
    assert found(many, '"clerk of a notes"') == set()
    assert found(many, "title:clerk") == set()


@pytest.mark.parametrize(
    "text",
    [
        '"', "AND", "NEAR(", "d'Ivoire", "C++", "%_\\", "'' OR 1=1 --", "(a+)+$", "\x00",
        "tag:%", "tag:_", "id:%", "id:____", "title:*", "party:'", 'place:"\u202e"',
    ],
)  # fmt: skip
def test_signs_of_the_database_mean_nothing_to_it(many, all_rows, text):
    shown = found(many, text)

    assert shown <= {row.uuid for row in all_rows}
    assert many.agreements.count(parse(text), as_of=make.TODAY, drafts=True) == len(shown)
    if text.startswith("id:"):
        assert shown == set()


def test_facets_lead_to_as_many_rows_as_they_say(many):
    facets = many.agreements.facets(parse(""), as_of=make.TODAY, drafts=True)

    for code, count in facets.parties:
        assert len(found(many, f'party:"{code}"')) >= count > 0
    for kind, count in facets.types:
        assert len(found(many, f"type:{kind}")) == count
    for status, count in facets.statuses:
        assert len(found(many, f"status:{status}")) == count
    for year, count in facets.years:
        assert len(found(many, f"signed:{year}")) >= count > 0


def test_a_library_of_many_records_is_sound(many):
    assert many.library.check() == []
