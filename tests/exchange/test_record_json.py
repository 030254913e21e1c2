"""A record as JSON holds everything, under names that do not change."""

from __future__ import annotations

import json
import re

from tests import factories as make
from tracker.domain.agreement import OtherTitle, Registration, Relation
from tracker.domain.vocabulary import Binding, DurationKind, EventType, RelationType
from tracker.exchange import record_json
from tracker.exchange.record_json import record_object

KEYS = (
    "agreement_id, revision, stage, trashed, title, other_titles, instrument_type, binding, "
    "status, as_of, bilateral, duration, languages, registrations, parties, signatories, events, "
    "areas, relations, gaps, notes, tags, sources, evidence"
)


def test_keys_and_their_order_stay_as_they_are():
    assert ", ".join(record_object(make.dossier(make.agreement()))) == KEYS
    assert ", ".join(record_object(make.dossier(make.bare_agreement()))) == KEYS


def test_every_key_is_described():
    record = record_object(make.dossier(make.agreement()))
    keys = set(record)
    for value in record.values():
        for member in value if isinstance(value, list) else [value]:
            keys |= set(member) if isinstance(member, dict) else set()
    described = set(re.findall(r"`(\w+)`", record_json.__doc__ or ""))

    assert keys <= described


def test_a_record_survives_json():
    record = record_object(make.dossier(make.agreement()))

    assert json.loads(json.dumps(record)) == record


def test_the_parts_of_the_record_are_there():
    record = record_object(make.dossier(make.agreement()))

    assert [party["code"] for party in record["parties"]] == ["USA", "GTM"]
    assert record["signatories"][0]["name"] == "Joan Miller"
    assert record["signatories"][0]["acting"] is True
    assert record["signatories"][0]["party"] == "USA"
    assert record["signatories"][0]["party_id"] == record["parties"][0]["id"]
    assert record["events"][0]["date"] == "2019-06-03"
    assert [area["area"] for area in record["areas"]] == ["TRF.HUM", "MIG.BOR", None]
    assert record["areas"][2]["label"] == "remittances"
    assert record["areas"][2]["absent"] is True
    assert record["gaps"] == [{"field": "in_force", "reason": "searched_not_found", "note": None}]
    assert record["sources"][0]["source_id"] == make.SOURCE_UUID
    assert record["sources"][0]["authors"] == ["Mary Smith"]
    assert record["status"] == "signed"
    assert record["as_of"] == "2026-03-02"


def test_evidence_points_at_its_part_and_its_text():
    record = record_object(make.dossier(make.agreement()))
    (signed,) = [each for each in record["evidence"] if each["field"] == "signed"]

    assert signed["item"] == record["events"][0]["id"]
    assert signed["source_id"] == record["sources"][0]["source_id"]
    assert signed["text_id"] == record["sources"][0]["text_id"]
    assert make.TEXT[signed["start"] : signed["end"]] == signed["exact"] == "3 June 2019"
    assert signed["suffix"].startswith(".")


def test_what_is_not_known_is_null():
    record = record_object(
        make.dossier(make.bare_agreement(title="", instrument_type=None, events=()))
    )

    assert record["title"] is None
    assert record["instrument_type"] is None
    assert record["binding"] is None
    assert record["notes"] is None
    assert record["status"] == "unknown"
    assert record["duration"] == {
        "kind": "not_stated",
        "length": None,
        "notice_period": None,
        "tacit_renewal": None,
    }


def test_the_terms_are_there():
    party = make.party(binding=Binding.DISPUTED)
    record = record_object(
        make.dossier(
            make.bare_agreement(
                other_titles=(OtherTitle(language="es", title="Memorando"),),
                binding=Binding.BINDING,
                duration_kind=DurationKind.FIXED,
                duration="P5Y",
                notice_period="P6M",
                tacit_renewal=False,
                languages=("en", "es"),
                registrations=(Registration(register="UNTS", number="I-1"),),
                relations=(Relation(uuid="r", type=RelationType.AMENDS, other="b"),),
                parties=(party,),
                events=(make.event(EventType.RATIFIED, party=party.uuid),),
                tags=("sample",),
            )
        )
    )

    assert record["other_titles"] == [{"language": "es", "title": "Memorando"}]
    assert record["duration"]["length"] == "P5Y"
    assert record["duration"]["tacit_renewal"] is False
    assert record["registrations"] == [{"register": "UNTS", "number": "I-1"}]
    assert record["relations"] == [
        {"id": "r", "type": "amends", "agreement_id": "b", "note": None}
    ]
    assert record["parties"][0]["binding"] == "disputed"
    assert record["events"][0]["party"] == "USA"
    assert record["tags"] == ["sample"]
    assert record["bilateral"] is False


def test_proposals_are_left_out_unless_asked_for():
    dossier = make.dossier(make.draft())

    assert record_object(dossier)["parties"] == []
    assert record_object(dossier)["evidence"] == []
    assert len(record_object(dossier, proposals=True)["parties"]) == 2
    assert len(record_object(dossier, proposals=True)["evidence"]) == 11


def test_a_source_says_where_its_citation_was_read():
    source = make.source(origins={"title": "the heading"})
    dossier = make.dossier(make.agreement(), sources=(source,))

    (told,) = record_json.record_object(dossier)["sources"]

    assert told["origins"] == {"title": "the heading"}
