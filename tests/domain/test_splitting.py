from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.errors import ValueRefused
from tracker.domain.joining import joined
from tracker.domain.splitting import split
from tracker.domain.validation import validate
from tracker.domain.vocabulary import RelationType

OTHER_SOURCE, OTHER_TEXT = "5b000000-0000-4000-8000-000000000001", "other-text"
OWNERS = {make.TEXT_UUID: make.SOURCE_UUID, OTHER_TEXT: OTHER_SOURCE}


def mixed():
    """Return a record in which two agreements from two articles were taken for one."""
    other = make.agreement(
        areas=(make.area("MIG.ASY"),), sources=(OTHER_SOURCE,), instrument_type=None
    )
    asylum = replace(
        make.evidence("areas", "border security", other.areas[0].uuid, value="MIG.ASY"),
        passage=replace(make.passage("border security"), text=OTHER_TEXT),
    )
    return joined(make.agreement(), replace(other, evidence=(asylum,), signatures=(), events=()))


def test_each_half_keeps_what_its_own_sources_say():
    record = mixed()
    kept, other = split(record, [OTHER_SOURCE], OWNERS)

    assert kept.uuid == record.uuid
    assert kept.sources == (make.SOURCE_UUID,)
    assert "MIG.ASY" not in [area.value for area in kept.areas]
    assert other.sources == (OTHER_SOURCE,)
    assert [area.value for area in other.areas] == ["MIG.ASY"]
    assert other.instrument_type is None
    assert other.signatures == ()
    assert (other.uuid != record.uuid, other.revision) == (True, 0)
    (apart,) = other.relations
    assert (apart.type, apart.other) == (RelationType.NOT_DUPLICATE_OF, record.uuid)
    validate(kept)
    validate(other)


def test_what_no_passage_speaks_of_stays_with_both():
    party = make.party("MEX")
    record = mixed()
    record = replace(record, parties=(*record.parties, party))
    kept, other = split(record, [OTHER_SOURCE], OWNERS)

    assert "MEX" in [p.code for p in kept.parties]
    assert "MEX" in [p.code for p in other.parties]


@pytest.mark.parametrize("sources", [[], ["elsewhere"], [make.SOURCE_UUID, OTHER_SOURCE]])
def test_neither_half_is_left_without_a_source(sources):
    with pytest.raises(ValueRefused, match="each half needs at least one"):
        split(mixed(), sources, OWNERS)


@given(records())
def test_no_passage_is_lost_and_none_is_in_both(record):
    record = replace(record, sources=(make.SOURCE_UUID, OTHER_SOURCE))
    kept, other = split(record, [OTHER_SOURCE], OWNERS)

    assert len(kept.evidence) + len(other.evidence) == len(record.evidence)
    assert not {e.uuid for e in kept.evidence} & {e.uuid for e in other.evidence}
    validate(kept)
    validate(other)
