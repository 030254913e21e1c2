"""Forms to export as, and what a wish amounts to."""

from __future__ import annotations

import pytest

from tracker.domain.export_form import ExportForm
from tracker.gui.views.exchange.export_forms import ExportWish, form_groups


def wish(form):
    return ExportWish(selection=False, form=form, bom=False, drafts=False)


def test_every_form_is_offered_once_with_words():
    offered = [words for _, forms in form_groups() for words in forms]

    assert sorted(words.form for words in offered) == sorted(ExportForm)
    assert all(words.name and words.purpose for words in offered)
    assert all(heading for heading, _ in form_groups())


@pytest.mark.parametrize("form", ExportForm)
def test_a_wish_knows_its_shape_and_ending(form):
    assert wish(form).suffix == form.suffix
    assert wish(form).shape == (form if form.suffix == ".csv" else ExportForm.WIDE)
    assert wish(form).has_columns == (form in (ExportForm.WIDE, ExportForm.WORKBOOK))
