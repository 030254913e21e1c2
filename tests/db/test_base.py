from __future__ import annotations

import re
from uuid import UUID

import pytest
from sqlalchemy import Integer, select

from tests.libraries import query
from tracker.db.base import Flag, date_range, flag, moment_for_name, now, one_of
from tracker.db.models import AgreementRecord
from tracker.domain.vocabulary import Stage


def test_moments_are_utc_to_the_millisecond():
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", now())


def test_a_moment_in_the_name_of_a_file_has_only_letters_and_digits():
    assert re.fullmatch(r"\d{8}T\d{9}Z", moment_for_name())


@pytest.mark.parametrize("value", [True, False, None])
def test_truth_values_come_back_as_they_were(library, sessions, writing, value):
    record = AgreementRecord(title="A", tacit_renewal=value)
    writing.add(record)
    writing.flush()
    writing.expunge_all()

    assert writing.scalar(select(AgreementRecord.tacit_renewal)) is value


def test_a_flag_is_a_number_in_the_file():
    assert isinstance(Flag().impl_instance, Integer)
    written = [Flag().process_bind_param(value, None) for value in (True, False, None)]

    assert written == [1, 0, None]


def test_new_rows_get_what_every_row_needs(writing):
    record = AgreementRecord(title="A")
    before = now()
    writing.add(record)
    writing.flush()

    assert UUID(record.uuid)
    for stamp in (record.created_at, record.changed_at):
        assert before <= stamp <= now()
    assert (record.revision, record.stage, record.notes) == (1, "draft", "")


def test_checks_are_named_after_their_column():
    names = [str(c.name) for c in (one_of("stage", Stage), flag("acting"), date_range("signed"))]

    assert names == ["stage", "acting", "signed_range"]
    assert "IS NULL OR" in str(one_of("stage", Stage, optional=True).sqltext)


def test_constraints_have_predictable_names(library, sessions):
    (sql,) = query(library, "SELECT sql FROM sqlite_master WHERE name = 'party'")[0]

    for name in ("ck_party_level", "fk_party_agreement_id", "uq_party_uuid"):
        assert name in sql
