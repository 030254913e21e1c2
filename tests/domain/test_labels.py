"""Ids become words, in the language of the window."""

from __future__ import annotations

import pytest

from tracker.domain.labels import Labels
from tracker.domain.vocabulary import InstrumentType, SourceTier, Status

DATA = {
    "InstrumentType": {
        "moc": {
            "en": "Memorandum of cooperation",
            "es": "Memorando de cooperación",
            "en_short": "MoC",
            "es_short": "MdC",
        },
        "treaty": {"en": "Treaty", "es": "Tratado"},
    },
    "SourceTier": {"1": {"en": "signed text"}},
}


@pytest.fixture
def labels() -> Labels:
    return Labels(DATA)


def test_a_member_has_words_in_each_language(labels):
    assert labels.label(InstrumentType.MOC) == "Memorandum of cooperation"
    assert labels.label(InstrumentType.MOC, "es") == "Memorando de cooperación"


def test_short_forms_stand_where_there_are_any(labels):
    assert labels.short(InstrumentType.MOC) == "MoC"
    assert labels.short(InstrumentType.MOC, "es") == "MdC"
    assert labels.short(InstrumentType.TREATY, "es") == "Tratado"


def test_numbers_have_words_too(labels):
    assert labels.label(SourceTier.SIGNED_TEXT) == "signed text"


def test_a_missing_language_falls_back_to_english(labels):
    assert labels.label(SourceTier.SIGNED_TEXT, "es") == "signed text"
    assert labels.short(InstrumentType.MOC, "fr") == "Memorandum of cooperation"


def test_a_missing_member_is_spelt_out(labels):
    assert labels.label(Status.IN_FORCE) == "in force"
