"""Words inside sentences are those that the program itself puts there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from tracker.domain.vocabulary import Field
from tracker.gui.sentences.fragments import FRAGMENTS, PASTES, REASONS
from tracker.reading.formats import FORMATS, readable_names


def test_all_kinds_of_files_are_known():
    assert {form.noun for form in FORMATS} <= set(FRAGMENTS)
    assert readable_names() in FRAGMENTS


@pytest.mark.parametrize("field", Field)
def test_all_fields_are_called_as_their_labels_say(spanish, full_naming, field):
    words = QCoreApplication.translate("Sentences", field.value)

    assert field.value in FRAGMENTS
    assert words == full_naming.reference.labels.label(field, "es").lower()


@pytest.mark.parametrize("words", [*FRAGMENTS, *PASTES, *REASONS])
def test_each_is_translated(spanish, words):
    assert QCoreApplication.translate("Sentences", words) != words
