"""One record in words, each value with what says so."""

from __future__ import annotations

from dataclasses import replace

from tests import disputes
from tests import factories as make
from tracker.cli.record_text import record_lines
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    GapReason,
    Stance,
)

REFERENCE = make.reference()


def told(record, **changes) -> list[str]:
    return list(record_lines(make.dossier(record, **changes), REFERENCE))


def test_the_head_says_what_it_is():
    record = make.agreement()

    head = told(record)[:4]

    assert head == [
        "Memorandum of cooperation",
        "United States (USA) – Guatemala (GTM)",
        "status on 2026-03-02: signed, reviewed, revision 0",
        f"Id {record.uuid}",
    ]


def test_a_record_that_knows_nothing_says_so():
    lines = told(make.bare_agreement(title="", instrument_type=None, parties=(), events=()))

    assert lines[0] == "Agreement without a title"
    assert lines[1] == "Parties —"
    assert "Life" not in lines


def test_a_record_in_the_trash_says_so():
    assert "in the trash" in told(make.bare_agreement(trashed=True))[2]


def test_each_value_is_marked_and_followed_by_its_quotation():
    lines = told(make.agreement())

    at = lines.index("  ◆ Antigua")
    assert lines[at + 1].endswith("“in Antigua” — The Daily Ledger, 2019-06-04")


def test_signs_tell_proposed_unsupported_and_disputed_values_apart():
    proposed = make.evidence(Field.TITLE, "memorandum", state=EvidenceState.PROPOSED)
    against = make.evidence(
        Field.INSTRUMENT_TYPE, "memorandum", stance=Stance.CONTRADICTS, alternative="treaty"
    )
    lines = told(make.bare_agreement(evidence=(proposed, against)))

    assert "  ◇ Memorandum of Cooperation" in lines
    assert "  △ United States (USA)" in lines
    assert "  ✕ Memorandum of cooperation" in lines
    assert any(line.endswith("— contradicts, treaty") for line in lines)
    assert any(line.endswith("— proposed") for line in lines)


def test_what_was_decided_against_is_told_with_the_reason():
    source, why = "The Daily Ledger, 2019-06-04", "The gazette has the fifth."
    record = disputes.decided(disputes.disputed(), "2019-06-05", why)

    ends = [line.rpartition("” — ")[2] for line in told(record) if "“3 June 2019”" in line]
    assert ends == [
        f"{source}, {told}" for told in (why, f"contradicts, rejected, 2019-06-03, {why}")
    ]


def test_life_is_told_in_order():
    party = make.party("GTM")
    record = make.bare_agreement(
        parties=(party,),
        events=(
            make.event(EventType.TERMINATED, "2022", note="by exchange of letters"),
            make.event(EventType.RATIFIED, "2020-01-01", party=party.uuid),
            make.event(EventType.SIGNED, place="Antigua"),
            make.event(EventType.IN_FORCE, "2020-02-01", effective="2020-03-01"),
        ),
    )

    lines = told(record)
    at = lines.index("Life")

    assert lines[at + 1 : at + 5] == [
        "  —           signed in Antigua",
        "  2020-01-01  ratified by Guatemala (GTM)",
        "  2020-02-01  in force with effect from 2020-03-01",
        "  2022        terminated (by exchange of letters)",
    ]


def test_areas_are_named_and_free_words_stay_as_they_are():
    lines = told(make.agreement())

    assert "  ◆ Human trafficking (TRF.HUM)" in lines
    assert "  ◆ remittances" in lines


def test_a_gap_says_why_and_what_comes_closest():
    near = make.evidence(Field.SIGNED, "signed a memorandum", stance=Stance.STATES_ABSENCE)
    gap = Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND, note="no day")
    lines = told(make.bare_agreement(events=(), gaps=(gap,), evidence=(near,)))

    at = lines.index("  — searched not found (no day)")
    assert "“signed a memorandum”" in lines[at + 1]


def test_sources_notes_and_tags_come_last():
    lines = told(replace(make.agreement(), notes="First\nSecond", tags=("a", "b")))

    at = lines.index("Sources")
    assert lines[at + 1] == (
        "  The Daily Ledger, Deal signed in Antigua, 2019-06-04, "
        "https://ledger.example/antigua, tier 4"
    )
    assert lines[-5:] == ["Notes", "  First", "  Second", "", "Tags  a; b"]


def test_a_quotation_whose_source_is_gone_stands_alone():
    lines = told(make.agreement(), sources=())

    assert any(line.endswith("“in Antigua”") for line in lines)


def test_nothing_in_a_record_commands_the_terminal():
    record = make.bare_agreement(title="Pact\x1b[2J\nof\x07 Antigua", notes="a\x1bb")

    assert all(line.isprintable() for line in told(record))


def test_a_party_is_called_as_the_source_writes_it():
    parties = (make.party("USA", name="the Americans"), make.party("", name="Free State"))

    assert told(make.bare_agreement(parties=parties))[1] == "the Americans (USA) – Free State"


def test_a_signatory_nobody_is_known_to_sign_for():
    record = make.bare_agreement(signatures=(make.signature("Joan Miller"),))

    assert "  △ Joan Miller" in told(record)


def test_copies_of_one_report_are_one_witness():
    copy = make.source(uuid=make.uuid(), text="copied")
    lines = told(
        make.agreement(),
        sources=(make.source(), copy),
        texts={make.TEXT_UUID: make.TEXT, "copied": f"{make.TEXT} All rights kept."},
    )

    assert "Sources (1 written apart)" in lines
