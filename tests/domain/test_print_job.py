"""What a print is asked with, and what it gives back."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from tracker.domain.print_job import LANGUAGES, PAPERS, PrintContext, PrintedDocument

DAY = dt.date(2026, 11, 24)


def test_a_print_is_on_a4_in_english_without_drafts_unless_asked_otherwise():
    context = PrintContext(library="policy", printed_on=DAY, as_of=DAY)

    assert (context.paper, context.language, context.drafts) == ("a4", "en", False)
    assert PrintContext(library="policy", as_of=DAY).printed_on is None
    assert context.query == ""
    assert context.paper in PAPERS
    assert context.language in LANGUAGES


def test_a_context_cannot_change_while_it_is_printed():
    context = PrintContext(library="policy", printed_on=DAY, as_of=DAY)

    with pytest.raises(dataclasses.FrozenInstanceError):
        context.paper = "letter"


def test_a_document_has_no_warnings_unless_something_was_amiss():
    assert PrintedDocument(pdf=b"%PDF-", pages=1).warnings == ()
