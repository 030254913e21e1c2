"""Figures of a library: the same each time, and linked to the search."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.figures import terms, texts
from tests.libraries import found, store
from tracker.domain.errors import FileUnusable
from tracker.domain.figure_palette import PaletteName
from tracker.domain.figure_wish import FigureKind, FigureWish
from tracker.domain.query import Query, parse


def draw(app, kind: FigureKind, text: str = "", **changes):
    return app.figures.draw(FigureWish(kind=kind, **changes), parse(text), as_of=make.TODAY)


@pytest.mark.parametrize("kind", FigureKind)
def test_what_a_mark_stands_for_finds_something_in_the_list(app, kind):
    store(app, make.agreement(), make.agreement(uuid=make.uuid()))

    figure = draw(app, kind)

    asked = {term for term in terms(figure.scene).values() if term} | set(figure.table.terms)
    assert asked or kind is FigureKind.TIMELINE
    assert [term for term in asked if not found(app, term)] == []


@pytest.mark.parametrize("kind", FigureKind)
def test_a_library_with_nothing_in_it_has_an_empty_figure(app, kind):
    assert draw(app, kind).is_empty


@pytest.mark.parametrize("kind", FigureKind)
@pytest.mark.parametrize("suffix", [".svg", ".png", ".pdf"])
def test_the_same_library_and_day_give_the_same_bytes(app, kind, suffix):
    store(app, make.agreement())

    first, second = (
        app.figures.file_bytes(draw(app, kind), PaletteName.PRINT, suffix) for _ in range(2)
    )

    assert first == second


def test_the_caption_says_what_was_asked(app):
    store(app, make.agreement())

    said = " ".join(texts(draw(app, FigureKind.MAP, "party:GTM").scene))

    assert "Search: party:GTM" in said
    assert "2 March 2026" in said
    assert app.name in said


def test_drafts_count_only_where_they_are_asked_for(app):
    store(app, make.draft())
    wish = FigureWish(kind=FigureKind.MAP)

    assert app.figures.draw(wish, Query(), as_of=make.TODAY).is_empty
    assert not app.figures.draw(wish, Query(), as_of=make.TODAY, drafts=True).is_empty


def test_another_kind_of_file_is_refused(app):
    figure = draw(app, FigureKind.MAP)

    with pytest.raises(FileUnusable, match="cannot be written as"):
        app.figures.file_bytes(figure, PaletteName.LIGHT, ".bmp")
