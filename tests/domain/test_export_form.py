from __future__ import annotations

import pytest

from tracker.domain.errors import FileUnusable, ValueRefused
from tracker.domain.export_form import SHAPES, SUFFIXES, ExportForm, form_of


@pytest.mark.parametrize("form", ExportForm)
def test_every_form_is_found_by_its_suffix(form):
    shape = form if form in SHAPES else ExportForm.WIDE

    assert form_of(f"Some.File{form.suffix.upper()}", shape) is form


def test_the_longer_suffix_wins():
    assert form_of("a.csl.json") is ExportForm.CSL
    assert form_of("a.json") is ExportForm.JSON


@pytest.mark.parametrize("name", ["a", "a.doc", "csv", "a.zip.txt"])
def test_other_names_are_refused_with_what_can_be_written(name):
    with pytest.raises(FileUnusable) as refusal:
        form_of(name)
    assert all(suffix in refusal.value.hint for suffix in SUFFIXES)


def test_an_unknown_shape_is_refused():
    with pytest.raises(ValueRefused, match="round"):
        form_of("a.csv", "round")


def test_what_is_counted_is_told():
    assert ExportForm.WIDE.counts == "agreement"
    assert ExportForm.RIS.counts == "source"
    assert ExportForm.CALENDAR.counts == "key date"
