from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.gui.review_factories import seed_capture
from tracker.domain import editing
from tracker.domain.editing_events import set_status
from tracker.domain.editing_gaps import set_gap
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    GapReason,
    Level,
    ReportedStatus,
    Stance,
)
from tracker.gui.marks import MarkKind
from tracker.gui.screens.review.words import passage_numbers
from tracker.gui.views.review.rows import Rows


def rows_of(record, naming):
    numbers = make.dossier(record).numbers()
    return {row.key.partition(":")[0]: row for row in Rows(record, numbers, naming).all()}


@pytest.fixture
def seed(full_naming):
    capture = seed_capture()
    draft = capture.drafts[0]
    rows = Rows(draft, passage_numbers(draft, capture), full_naming).all()
    return {row.key: row for row in rows} | {row.label: row for row in rows}


def test_the_rows_come_in_the_order_of_review(seed):
    labels = list(dict.fromkeys(row.label for row in seed.values()))

    assert labels == [
        "Type",
        "Title",
        "Parties",
        "Level",
        "Signatory 1",
        "Signatory 2",
        "Signed on",
        "Place",
        "Status",
        "Areas",
        "Absent",
        "Binding",
        "Events",
        "Notes",
        "Tags",
    ]


def test_the_seed_article_shows_each_value_with_its_passages(seed):
    assert [(v.words, v.numbers) for v in seed["Type"].values] == [
        ("Memorandum of cooperation", (12,))
    ]
    assert [(v.code, v.words, v.numbers) for v in seed["Parties"].values] == [
        ("GTM", "Guatemala", (6,)),
        ("USA", "United States", (1, 6)),
    ]
    signatory = seed["Signatory 1"].values[0]
    assert (signatory.words, signatory.aside, signatory.numbers) == (
        "Kevin K. McAleenan",
        "acting Homeland Security Secretary, USA",
        (3,),
    )
    assert len(seed["Areas"].values) == 9
    assert [v.words for v in seed["Absent"].values] == ["remittances"]


def test_states_are_said_in_words(seed):
    assert seed["Type"].state == "proposed, stated"
    assert seed["Place"].state == "proposed, inferred"
    assert seed["Areas"].state == "9 proposed"
    assert seed["Title"].state == ""
    assert seed["Type"].is_open
    assert not seed["Title"].is_open


def test_a_gap_says_why_and_shows_the_closest_words(seed):
    row = seed["Signed on"]

    assert (row.gap, row.mark, row.state) == ("searched, not found", MarkKind.GAP, "gap")
    assert row.quotes == ((11, "at the beginning of a four-day trip to the region"),)
    assert not row.is_open


def test_a_decided_row_is_closed(full_naming):
    record = editing.accept_all(make.draft())

    rows = rows_of(record, full_naming)

    assert rows["parties"].state == "2 accepted"
    assert rows["instrument_type"].state == "accepted"
    assert not any(row.is_open for row in rows.values())


def test_what_nobody_supports_or_explains_waits(full_naming):
    bare = make.bare_agreement(areas=())

    rows = rows_of(bare, full_naming)

    assert rows["instrument_type"].state == "unsupported"
    assert rows["areas"].state == "needs you"
    assert rows["signatories"].state == "needs you"
    assert rows["signatories"].label == "Signatories"
    assert rows["areas"].is_open


def test_a_contradiction_is_the_worst_state(full_naming):
    against = make.evidence(
        Field.INSTRUMENT_TYPE, "signed", stance=Stance.CONTRADICTS, value="treaty"
    )
    record = make.agreement()
    record = replace(record, evidence=(*record.evidence, against))

    row = rows_of(record, full_naming)["instrument_type"]

    assert (row.state, row.mark) == ("conflict", MarkKind.CONFLICT)
    assert len(row.quotes) == 2


def test_one_level_is_said_once_and_several_by_party(full_naming):
    record = editing.set_level(make.agreement(), Level.GOVERNMENT)
    mixed = editing.set_value(record, Field.LEVEL, Level.STATE, record.parties[0].uuid)

    same = rows_of(record, full_naming)["level"].values
    both = rows_of(mixed, full_naming)["level"].values

    assert [(value.words, len(value.claims)) for value in same] == [("government", 2)]
    assert [value.words for value in both] == ["United States: state", "Guatemala: government"]


def test_the_status_is_what_the_events_amount_to(full_naming):
    record = set_status(make.agreement(), ReportedStatus.IN_FORCE)

    rows = rows_of(record, full_naming)

    assert rows["status"].values[0].words == "in force"
    assert len(rows["events"].values) == 2
    assert rows["events"].values[0].words == "signed · Antigua · 3 Jun 2019"


def test_an_event_names_the_party_it_concerns(full_naming):
    record = make.agreement()
    ratified = make.event(EventType.RATIFIED, "2020", party=record.parties[1].uuid)
    record = replace(record, events=(*record.events, ratified))

    words = rows_of(record, full_naming)["events"].values[1].words

    assert words == "ratified · Guatemala · 2020"


def test_an_acting_signatory_of_an_unmapped_party_is_told(full_naming):
    party = make.party("", name="Republic of Rivers")
    signature = make.signature("Ann Lee", capacity="Minister", acting=True, party=party.uuid)
    record = make.bare_agreement(parties=(party,), signatures=(signature,))

    row = rows_of(record, full_naming)["signatories"]

    assert row.values[0].aside == "acting Minister, Republic of Rivers"
    assert row.item == signature.uuid


def test_what_needs_no_passage_has_no_state(full_naming):
    record = make.agreement(
        notes="See file 12", tags=("border", "dhs"), binding=Binding.NON_BINDING, title="Pact"
    )

    rows = rows_of(record, full_naming)

    assert rows["notes"].values[0].words == "See file 12"
    assert rows["tags"].values[0].words == "border, dhs"
    assert rows["notes"].state == ""
    assert rows["binding"].values[0].words == "not binding"
    assert rows["title"].state == "unsupported"


def test_rejected_passages_do_not_show(full_naming):
    record = make.agreement()
    record = replace(
        record,
        evidence=tuple(replace(e, state=EvidenceState.REJECTED) for e in record.evidence),
    )

    row = rows_of(record, full_naming)["instrument_type"]

    assert (row.quotes, row.values[0].numbers) == ((), ())


def test_a_reason_without_a_passage_is_a_gap_too(full_naming):
    record = set_gap(make.bare_agreement(areas=()), Field.AREAS, GapReason.NOT_APPLICABLE)

    assert rows_of(record, full_naming)["areas"].gap == "not applicable"


def test_terms_have_rows_only_where_something_says_them(full_naming):
    words = make.evidence(Field.DURATION, "covers human trafficking", value="P5Y")
    record = make.bare_agreement(
        duration_kind=DurationKind.FIXED,
        duration="P5Y",
        notice_period="P6M",
        tacit_renewal=False,
        sources=(make.SOURCE_UUID,),
        evidence=(words,),
    )
    rows = rows_of(record, full_naming)

    told = {key: rows[key].values[0].words for key in ("duration", "notice_period")}
    assert told == {"duration": "P5Y", "notice_period": "P6M"}
    assert rows["tacit_renewal"].label == "Tacit renewal"
    assert rows["duration"].quotes[0][1] == "covers human trafficking"
    assert rows["notice_period"].mark is MarkKind.UNSUPPORTED
    endless = make.bare_agreement(duration_kind=DurationKind.INDEFINITE)
    assert "duration" in rows_of(endless, full_naming)
    assert "duration" not in rows_of(make.bare_agreement(), full_naming)
