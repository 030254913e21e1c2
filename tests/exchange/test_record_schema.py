"""The published schema, and that every exported record keeps to it."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.assets import resource
from tracker.domain.agreement import Relation
from tracker.domain.vocabulary import RelationType
from tracker.exchange.json_file import write_json
from tracker.exchange.record_json import record_object
from tracker.exchange.record_schema import record_schema

CHECK = jsonschema.Draft202012Validator(record_schema())


def test_the_published_schema_is_that_of_the_program():
    published = resource("schemas", "agreement.json").read_text(encoding="utf-8")

    assert json.loads(published) == record_schema(), (
        "Write it anew: json.dumps(record_schema(), indent=1)."
    )
    jsonschema.Draft202012Validator.check_schema(record_schema())


@given(records())
def test_every_record_keeps_to_it(record):
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=make.uuid())
    for each in (record, make.agreement(relations=(relation,))):
        told = record_object(make.dossier(each), proposals=True)
        CHECK.validate(json.loads(json.dumps([told])))


def test_a_file_keeps_to_it(tmp_path):
    write_json([make.dossier(make.agreement())], tmp_path / "r.json")

    CHECK.validate(json.loads((tmp_path / "r.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("change", [{"status": "cheerful"}, {"mood": 1}, {"agreement_id": "x"}])
def test_other_objects_do_not(change):
    told = record_object(make.dossier(make.agreement())) | change

    assert not CHECK.is_valid([json.loads(json.dumps(told))])


def told_example():
    """Return a record with a part of each kind, as a file holds it."""
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=make.uuid())
    told = record_object(make.dossier(make.agreement(relations=(relation,))), proposals=True)
    return json.loads(json.dumps(told))


LISTS = ["parties", "signatories", "events", "areas", "relations", "gaps", "sources", "evidence"]


@pytest.mark.parametrize("part", LISTS)
def test_a_part_that_lacks_anything_or_has_more_breaks_the_schema(part):
    whole = told_example()
    CHECK.validate([whole])

    for key in whole[part][0]:
        broken = told_example()
        del broken[part][0][key]
        assert not CHECK.is_valid([broken]), key
    broken = told_example()
    broken[part][0]["mood"] = "glad"
    assert not CHECK.is_valid([broken])


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("parties", "id", "USA"),
        ("parties", "level", "galaxy"),
        ("signatories", "acting", "yes"),
        ("signatories", "name", None),
        ("events", "type", "party"),
        ("events", "party_id", "USA"),
        ("areas", "depth", 4),
        ("areas", "depth", -1),
        ("areas", "primary", None),
        ("sources", "tier", 0),
        ("sources", "tier", 8),
        ("sources", "original_sha256", "abc"),
        ("sources", "authors", "Mary Smith"),
        ("evidence", "confidence", 1.5),
        ("evidence", "start", -1),
        ("evidence", "page", 0),
        ("evidence", "stance", None),
    ],
)
def test_a_value_out_of_its_bounds_breaks_the_schema(part, key, value):
    broken = told_example()
    broken[part][0][key] = value

    assert not CHECK.is_valid([broken])
