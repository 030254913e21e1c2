from __future__ import annotations

from datetime import date

from tests import factories as make
from tests.libraries import found, stored
from tracker.assets import seed
from tracker.domain.claim import Support, claims
from tracker.domain.vocabulary import EvidenceState, Field, GapReason, InstrumentType, Stage


def record(app):
    return stored(app, found(app, "")[0].uuid)


def test_the_starter_is_what_a_careful_reader_found(starter):
    agreement = record(starter)

    assert agreement.instrument_type is InstrumentType.MOC
    assert [party.code for party in agreement.parties] == ["USA", "GTM"]
    assert {"McAleenan", "Degenhart"} <= {s.person.split()[-1] for s in agreement.signatures}
    acting = [s for s in agreement.signatures if s.acting]
    assert len(acting) == 1
    assert agreement.primary_area is not None
    assert len([area for area in agreement.areas if not area.absent]) == 9
    assert [area.value for area in agreement.areas if area.absent] == ["remittances"]
    assert (Field.SIGNED, GapReason.SEARCHED_NOT_FOUND) in {
        (gap.field, gap.reason) for gap in agreement.gaps
    }


def test_every_value_has_a_passage_that_a_person_accepted(starter):
    agreement = record(starter)

    assert agreement.stage is Stage.REVIEWED
    assert {claim.support for claim in claims(agreement)} == {Support.ACCEPTED}
    assert {e.state for e in agreement.evidence} == {EvidenceState.ACCEPTED}


def test_every_quotation_is_a_slice_of_the_article(starter):
    agreement = record(starter)
    (source,) = starter.sources.all()
    text = starter.sources.text(source.text).text

    for evidence in agreement.evidence:
        passage = evidence.passage
        assert text[passage.start : passage.end] == passage.exact


def test_the_article_is_kept_with_its_bytes_and_citation(starter):
    (source,) = starter.sources.all()

    assert starter.sources.original(source.uuid) == seed(source.filename).read_bytes()
    assert source.metadata.publisher == "Washington Examiner"
    assert source.metadata.published == ""
    assert source.metadata.accessed == date.today().isoformat()  # noqa: DTZ011 - as people say it


def test_the_starter_library_is_sound(starter):
    assert starter.library.check() == []
    assert starter.agreements.dossier(record(starter).uuid, as_of=make.TODAY).status == "signed"
