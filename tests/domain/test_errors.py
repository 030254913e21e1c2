"""Every foreseen condition says what happened and what to do."""

from __future__ import annotations

import pytest

from tracker.domain import errors
from tracker.domain.errors import (
    FileUnusable,
    LibraryLocked,
    LibraryReadOnly,
    LibraryUnusable,
    NotFound,
    QueryRefused,
    RecordChanged,
    TrackerError,
    ValueRefused,
)


def test_an_error_reads_as_what_happened_and_what_to_do():
    error = FileUnusable("notes.txt is empty.", hint="Choose another file.")

    assert str(error) == "notes.txt is empty. Choose another file."
    assert error.what == "notes.txt is empty."
    assert error.hint == "Choose another file."


def test_an_error_without_hint_ends_after_its_sentence():
    assert str(TrackerError("The disk is full.")) == "The disk is full."


def test_what_is_missing_is_named():
    assert "12ab" in NotFound.agreement("12ab").what
    assert "34cd" in NotFound.source("34cd").what
    assert NotFound.agreement("12ab").hint
    assert NotFound.source("34cd").hint


def test_a_refused_value_names_its_field():
    assert ValueRefused("There is no such day.", field="signed").field == "signed"
    assert ValueRefused("There is no such day.").field == ""


def test_a_refused_search_points_at_its_character():
    assert QueryRefused("There is no field “x”.", position=7).position == 7
    assert QueryRefused("There is no field “x”.").position == 0


def test_a_record_saved_elsewhere_has_its_words_already():
    assert "changed elsewhere" in RecordChanged().what
    assert RecordChanged().hint


@pytest.mark.parametrize("narrow", [LibraryLocked, LibraryReadOnly])
def test_what_stops_a_library_can_be_caught_as_one(narrow):
    assert issubclass(narrow, LibraryUnusable)


def test_all_conditions_are_caught_as_one():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]

    assert len(kinds) > 5
    assert all(issubclass(kind, TrackerError) for kind in kinds)


def test_a_search_that_takes_too_long_says_how_to_mend_it():
    refusal = QueryRefused.too_long()

    assert refusal.what == "This search takes too long."
    assert "narrower" in refusal.hint
    assert refusal.position == 0
