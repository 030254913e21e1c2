from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, text

from tests import factories as make
from tests.libraries import (
    ADD,
    EDIT,
    derived,
    derived_again,
    execute,
    found,
    query,
    store,
    stored,
)
from tracker.db import derive
from tracker.db.layout import ACCEPTED, BOTH, PROPOSED
from tracker.db.models import AgreementRecord, SourceTextRecord, SummaryRecord
from tracker.domain.vocabulary import EvidenceState


def scopes(app) -> set[int]:
    return {scope for (scope,) in query(app.path, "SELECT scope FROM summary")}


def half_reviewed():
    """Return a reviewed record with one area that is only proposed."""
    record = make.agreement(title="Half")
    area = next(a for a in record.areas if a.area == "MIG.BOR")
    return replace(
        record,
        evidence=tuple(
            replace(e, state=EvidenceState.PROPOSED) if e.item == area.uuid else e
            for e in record.evidence
        ),
    )


def test_a_record_without_proposals_is_derived_once(app):
    store(app)

    assert scopes(app) == {BOTH}


def test_a_draft_is_derived_once_with_its_proposals(app):
    store(app, make.draft())

    assert scopes(app) == {BOTH}
    (row,) = found(app, "stage:draft", drafts=True)
    assert row.areas
    assert row.n_proposed == row.n_claims


def test_a_reviewed_record_with_proposals_is_derived_with_and_without_them(app):
    store(app, half_reviewed())

    assert scopes(app) == {ACCEPTED, PROPOSED}
    without, with_them = (found(app, "", drafts=drafts)[0] for drafts in (False, True))
    assert without.areas == ("TRF.HUM",)
    assert with_them.areas == ("TRF.HUM", "MIG.BOR")
    assert (without.n_proposed, with_them.n_proposed) == (1, 1)
    assert without.n_claims == with_them.n_claims


def test_what_is_derived_follows_each_change(app):
    (record,) = store(app)
    for changes in (
        {"title": "Antigua memorandum"},
        {"tags": ("border",)},
        {"areas": (), "evidence": ()},
        {"parties": (), "signatures": ()},
        {"events": ()},
    ):
        app.records.save(replace(stored(app, record.uuid), **changes), EDIT)
        assert derived(app.path) == derived_again(app.path)


def test_what_is_derived_follows_the_source(app):
    store(app)
    app.sources.update(make.SOURCE_UUID, make.metadata(publisher="Gazette", tier=2))

    assert found(app, 'source:"gazette"')[0].best_tier == 2
    assert found(app, 'source:"daily ledger"') == []
    assert derived(app.path) == derived_again(app.path)


def test_nothing_stays_of_what_is_gone(app):
    store(app)
    app.history.undo()

    assert not any(derived(app.path).values())


def test_everything_is_computed_again_from_nothing(app):
    store(app)
    app.records.save(make.bare_agreement(), ADD)
    before = derived(app.path)
    execute(
        app.path,
        "DELETE FROM summary",
        "DELETE FROM status_period",
        "UPDATE facet_value SET value = value || 'X'",
        "INSERT INTO agreement_fts (agreement_fts) VALUES ('delete-all')",
        "INSERT INTO text_fts (text_fts) VALUES ('delete-all')",
    )

    assert derived_again(app.path) == before


def test_many_keys_are_handled_in_parts(sessions, writing):
    for number in range(1203):
        writing.add(AgreementRecord(title=f"Number {number}", stage="reviewed"))
    writing.flush()
    keys = writing.scalars(select(AgreementRecord.id)).all()

    derive.refresh(writing, make.full_reference(), agreements=keys)

    assert len(writing.scalars(select(SummaryRecord.agreement_id)).all()) == 1203


def test_derived_rows_are_computed_without_being_stored(app):
    (record,) = store(app)
    with app._opened.sessions.reading() as session:
        rows, words = derive.derived_rows(session, [1], app.reference)
        assert rows[SummaryRecord][0]["n_claims"] == len(
            {(e.field, e.item) for e in record.evidence}
        )
        assert "trafficking" in words[0]["areas"]
        assert derive.derived_rows(session, [99], app.reference) == ({}, [])


def test_agreements_on_a_source_are_found(app):
    store(app)
    with app._opened.sessions.reading() as session:
        assert derive.agreements_on(session, [1]) == {1}
        assert derive.agreements_on(session, [2]) == set()


@pytest.mark.parametrize("word", ["remittances", "REMITTANCES", "antigua"])
def test_texts_are_indexed_folded(app, word):
    store(app)

    assert found(app, word)
    with app._opened.sessions.reading() as session:
        key = session.scalar(select(SourceTextRecord.id))
        hits = text("SELECT rowid FROM text_fts WHERE text_fts MATCH :word")
        assert session.scalars(hits, {"word": word.casefold()}).all() == [key]


def test_everything_is_computed_again_in_steps_that_can_be_stopped(app):
    store(app)
    before = derived(app.path)
    told = []

    derive.refresh_all(app._sessions, app.reference, lambda *step: told.append(step))

    assert told[0] == (0, told[-1][1])
    assert told[-1][0] == told[-1][1] > 0
    assert derived(app.path) == before
