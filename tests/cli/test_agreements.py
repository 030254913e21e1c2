"""Agreements on the command line: listed and shown."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.columns import WIDE
from tracker.domain.vocabulary import EventType, EvidenceState, Field

KEYS = [column.key for column in WIDE]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_list_as_csv_has_the_wide_columns(tell, store):
    (uuid,) = store(make.agreement(title="Memorandum"))

    answer = tell("list", "--format", "csv", "--as-of", "2026-03-02")

    (row,) = rows(answer.out)
    assert answer.out.splitlines(keepends=True)[0].endswith("\r\n")
    assert list(row) == KEYS
    assert row["agreement_id"] == uuid
    assert row["parties"] == "USA; GTM"
    assert row["as_of"] == "2026-03-02"


def test_a_list_as_json_is_keyed_by_the_same_columns(tell, store):
    (uuid,) = store(make.agreement())

    (told,) = json.loads(tell("list", "--format", "json").out)

    assert list(told) == KEYS
    assert told["agreement_id"] == uuid
    assert told["n_sources"] == 1
    assert told["best_tier"] == 4
    assert told["title"] == ""


def test_what_has_no_source_has_no_tier(tell, store):
    store(make.bare_agreement())

    answer = tell("list", "--format", "json", "--columns", "best_tier,n_unsupported")

    (told,) = json.loads(answer.out)
    assert told["best_tier"] in (None, 4)
    assert told["n_unsupported"] > 0


@pytest.mark.parametrize(("kind", "nothing"), [("json", "[]\n"), ("table", "0 agreements\n")])
def test_nothing_found_is_an_answer(tell, store, kind, nothing):
    store(make.agreement())

    answer = tell("list", "party:MEX", "--format", kind)

    assert (answer.status, answer.out) == (0, nothing)


def test_nothing_found_as_csv_is_a_header(tell, store):
    store(make.agreement())

    answer = tell("list", "party:MEX", "--format", "csv", "--columns", "title,signed")

    assert answer.out == "title,signed\r\n"


def test_a_list_for_people_is_a_table(tell, store):
    first, second = store(make.agreement(), make.bare_agreement(title="Pact\non\tfish"))

    lines = tell("list").out.splitlines()

    assert lines[0].split() == ["Id", "Signed", "Parties", "Title", "Type", "Status", "Unsupp."]
    assert any(line.startswith(first[:8]) for line in lines)
    assert any("Pact on fish" in line for line in lines)
    assert any("Memorandum of cooperation" in line for line in lines)
    assert lines[-1] == "2 agreements"
    assert second[:8] in tell("list", "pact").out


def test_chosen_columns_are_shown_whole(tell, store):
    (uuid,) = store(make.agreement())

    assert uuid in tell("list", "--columns", "agreement_id, parties").out


def test_words_of_a_search_may_stand_apart(tell, store):
    store(make.agreement(), make.bare_agreement(parties=(make.party("MEX"), make.party("USA"))))

    answer = tell("list", "party:USA", "party:GTM", "--format", "csv", "--columns", "parties")

    assert answer.out == "parties\r\nUSA; GTM\r\n"


def test_a_search_that_begins_with_a_minus_comes_after_two(tell, store):
    store(make.agreement(), make.bare_agreement(title="Pact"))

    assert "1 agreement" in tell("list", "--", "-pact").out


@pytest.mark.parametrize(
    ("arguments", "counted"),
    [
        (["-pact"], "1 agreement"),
        (["-pact", "--drafts"], "1 agreement"),
        (["--columns", "title", "-party:GTM"], "0 agreements"),
        (["-x"], "2 agreements"),
    ],
)
def test_a_word_not_to_be_found_needs_nothing_before_it(tell, store, arguments, counted):
    store(make.agreement(), make.bare_agreement(title="Pact"))

    assert tell("list", *arguments).out.splitlines()[-1] == counted


@pytest.mark.parametrize(
    ("option", "guess"),
    [
        ("--drfts", "--drafts"),
        ("--colums=title", "--columns"),
        ("--xyz", "No such option: --xyz."),
    ],
)
def test_a_misspelt_option_is_no_word(tell, store, option, guess):
    store(make.agreement())

    assert guess in tell("list", option).sentence
    assert guess in tell("list", "pact", option).sentence


def test_drafts_are_left_out_and_counted_unless_asked_for(tell, store):
    store(make.draft(), make.agreement())

    plain, everything = tell("list"), tell("list", "--drafts")

    assert plain.out.splitlines()[-1] == "1 agreement; 1 draft is left out, --drafts shows them"
    assert everything.out.splitlines()[-1] == "2 agreements"


def test_the_status_is_that_of_the_day(tell, store):
    store(make.bare_agreement(events=(make.event(EventType.IN_FORCE, "2020-01-01"),)))

    def status(day: str) -> str:
        return tell("list", "--format", "csv", "--columns", "status", "--as-of", day).out

    assert status("2019-12-31") == "status\r\nunknown\r\n"
    assert status("2020-01-01") == "status\r\nin_force\r\n"


def test_the_same_day_gives_the_same_bytes(tell, store):
    store(*(make.agreement() for _ in range(3)))

    for kind in ("csv", "json", "table"):
        arguments = ("list", "--format", kind, "--as-of", "2026-03-02")
        assert tell(*arguments) == tell(*arguments)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["list", "--as-of", "2019-02-30"], "2019-02-30"),
        (["list", "--as-of", "2019-05"], "not one day"),
        (["list", "--as-of", "../2019"], "not one day"),
        (["list", "--as-of", "yesterday"], "yesterday"),
        (["list", "--columns", "colour"], "colour"),
        (["list", "--columns", ""], "No column is named"),
        (["list", "colour:red"], "colour"),
        (["show", "zzzz"], "zzzz"),
    ],
)
def test_what_cannot_be_understood_is_one_sentence(tell, store, arguments, words):
    store(make.agreement())

    assert words in tell(*arguments).sentence


def test_a_formula_in_a_title_stays_text(tell, store):
    store(make.bare_agreement(title="=1+1"))

    answer = tell("list", "--format", "csv", "--columns", "title")

    assert answer.out == "title\r\n'=1+1\r\n"


def test_showing_for_people_gives_each_value_its_quotation(tell, store):
    (uuid,) = store(make.agreement())

    out = tell("show", uuid[:8]).out

    assert "United States (USA) – Guatemala (GTM)" in out
    assert "Joan Miller, Acting Secretary, for United States (USA)" in out
    assert "“3 June 2019” — The Daily Ledger, 2019-06-04" in out
    assert "searched, not found" in out
    assert f"Id {uuid}" in out


def test_showing_as_json_gives_the_whole_record(tell, store):
    (uuid,) = store(make.agreement())

    told = json.loads(tell("show", uuid, "--json", "--as-of", "2026-03-02").out)

    assert told["agreement_id"] == uuid
    assert told["as_of"] == "2026-03-02"
    assert len(told["evidence"]) == 11


def test_a_draft_is_shown_with_what_is_proposed(tell, store):
    (uuid,) = store(make.draft())

    assert "proposed" in tell("show", uuid).out
    assert len(json.loads(tell("show", uuid, "--json").out)["evidence"]) == 11


def test_of_a_reviewed_record_proposals_are_shown_only_if_asked_for(tell, store):
    record = make.agreement()
    proposed = tuple(
        replace(e, state=EvidenceState.PROPOSED) if e.field is Field.PLACE else e
        for e in record.evidence
    )
    (uuid,) = store(replace(record, evidence=proposed))

    assert json.loads(tell("show", uuid, "--json").out)["events"][0]["place"] is None
    told = json.loads(tell("show", uuid, "--json", "--drafts").out)
    assert told["events"][0]["place"] == "Antigua"


def test_a_list_is_sorted_by_any_column_in_both_directions(tell, store):
    store(make.agreement(title="Second"))
    store(make.agreement(title="First"))

    up = tell("list", "--format", "json", "--columns", "title", "--sort", "title").out
    down = tell("list", "--format", "json", "--columns", "title", "--sort", "-title").out

    assert [told["title"] for told in json.loads(up)] == ["First", "Second"]
    assert json.loads(down) == json.loads(up)[::-1]


def test_a_search_lists_the_statuses_of_the_day_it_names(tell, store):
    store(make.agreement())

    early = rows(tell("list", "as_of:2018-01-01", "--format", "csv").out)
    late = rows(tell("list", "as_of:2026-03-02", "--format", "csv").out)
    asked = f"as_of:2018-01-01 status:{late[0]['status']}"
    none = rows(tell("list", asked, "--format", "csv").out)

    assert [row["as_of"] for row in early + late] == ["2018-01-01", "2026-03-02"]
    assert early[0]["status"] == "unknown"
    assert late[0]["status"] != "unknown"
    assert none == []


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-30", "9999-12-31"])
def test_the_first_and_last_days_of_the_calendar_have_a_status_too(tell, store, day):
    store(make.agreement())

    listed = tell("list", "--as-of", day)
    searched = tell("list", f"as_of:{day}")

    assert (listed.status, searched.status) == (0, 0)
    assert listed.out == searched.out


def test_a_search_with_a_slip_is_answered_with_what_was_meant(tell, store):
    store(make.agreement())

    answer = tell("list", "guatmala")
    known = tell("list", "guatemala")
    nothing = tell("list", "party:MEX")

    assert (answer.status, answer.out) == (0, "0 agreements\n")
    assert answer.err == "Did you mean guatemala?\n"
    assert known.err == nothing.err == ""


def test_where_a_draft_would_be_found_nothing_is_guessed(tell, store):
    store(make.draft(title="Draft on narcotics"))

    answer = tell("list", "narcotics")

    assert "1 draft is left out" in answer.out
    assert answer.err == ""
    assert "Did you mean narcotics?" in tell("list", "narcotcs", "--drafts").err
