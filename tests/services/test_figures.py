"""Figures of a library: the same each time, and linked to the search."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tests.figures import terms, texts
from tests.libraries import found, store
from tracker.domain.errors import FileUnusable
from tracker.domain.figure import Ink
from tracker.domain.figure_choice import wider
from tracker.domain.figure_palette import PaletteName
from tracker.domain.figure_wish import FigureKind, FigureWish
from tracker.domain.query import Query, parse
from tracker.domain.vocabulary import EventType


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
@pytest.mark.parametrize("text", ["party:MEX", "signed:2018", "area:TRF", "party:FRA"])
def test_what_is_grey_takes_the_place_of_what_was_chosen_and_finds_something(app, kind, text):
    for codes, year, area in (
        (("USA", "GTM"), 2018, "TRF.HUM"),
        (("MEX", "CAN"), 2019, "MIG.BOR"),
    ):
        parties = tuple(map(make.party, codes))
        events = (make.event(EventType.SIGNED, f"{year}-05-04"),)
        store(app, make.bare_agreement(parties=parties, events=events, areas=(make.area(area),)))

    query, wish = parse(text), FigureWish(kind=kind, context=True)
    figure = app.figures.draw(wish, query, as_of=make.TODAY)

    whole = wider(query, wish)
    assert "Grey: " in figure.scene.description
    rest = {mark.term for mark in figure.scene.marks if mark.rest}
    rest |= {figure.table.terms[place] for place in figure.table.rest}
    assert rest
    assert [term for term in rest if not found(app, f"{whole} {term}")] == []
    assert [term for term in rest if found(app, f"{text} {term}")] == []


@pytest.mark.parametrize("kind", FigureKind)
def test_a_party_is_marked_alike_by_its_name_and_its_code(app, kind):
    store(app)
    named, coded = (
        draw(app, kind, f"party:{party}", context=True) for party in ("guatemala", "GTM")
    )

    seen = [
        [(mark.fill, mark.label, mark.term, mark.rest) for mark in figure.scene.marks if mark.term]
        + [mark.fill for mark in figure.scene.marks].count(Ink.ACCENT) * [Ink.ACCENT]
        for figure in (named, coded)
    ]
    assert seen[0] == seen[1]
    assert seen[0]
    assert named.table == coded.table


@pytest.mark.parametrize("kind", FigureKind)
def test_without_a_choice_nothing_is_grey(app, kind):
    store(app)
    plain, context = draw(app, kind, "memorandum"), draw(app, kind, "memorandum", context=True)

    assert plain.scene == context.scene
    assert plain.table == context.table


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


def test_a_file_is_what_was_drawn_in_each_format(app, tmp_path):
    store(app, make.agreement())
    figure = draw(app, FigureKind.NETWORK)
    begins = {"svg": b"<", "png": b"\x89PNG", "pdf": b"%PDF"}

    for suffix, first in begins.items():
        path = tmp_path / f"figure.{suffix}"
        app.figures.write(path, figure, PaletteName.LIGHT)
        assert path.read_bytes().startswith(first)
        assert path.read_bytes() == app.figures.file_bytes(figure, PaletteName.LIGHT, f".{suffix}")


def test_where_the_ending_is_refused_the_file_that_was_there_stays(app, tmp_path):
    path = tmp_path / "figure.bmp"
    path.write_bytes(b"my drawing")

    with pytest.raises(FileUnusable) as refusal:
        app.figures.write(path, draw(app, FigureKind.MAP), PaletteName.LIGHT)

    assert path.read_bytes() == b"my drawing"
    assert [each.name for each in tmp_path.glob("figure*")] == ["figure.bmp"]
    assert ".svg" in refusal.value.hint


def test_a_folder_that_is_not_there_is_refused(app, tmp_path):
    with pytest.raises(FileUnusable):
        app.figures.write(tmp_path / "none" / "f.svg", draw(app, FigureKind.MAP), PaletteName.DARK)


@pytest.mark.parametrize("kind", FigureKind)
def test_a_figure_without_a_frame_counts_the_same(app, kind):
    store(app, make.agreement())

    framed, bare = draw(app, kind), draw(app, kind, framed=False, width=500, height=400)

    assert framed.table == bare.table
    assert framed.scene.description == bare.scene.description
    assert len(texts(bare.scene)) < len(texts(framed.scene))


def test_a_figure_in_spanish_has_the_same_numbers_and_terms(app):
    store(app, make.agreement())
    english, spanish = draw(app, FigureKind.MAP), draw(app, FigureKind.MAP, language="es")

    assert [row[-1] for row in english.table.rows] == [row[-1] for row in spanish.table.rows]
    assert english.table.terms == spanish.table.terms
    assert "Estados Unidos" in {row[1] for row in spanish.table.rows}
    assert spanish.scene.language == "es"


def test_a_party_the_search_names_in_small_letters_is_the_one_asked_for(app):
    store(app, make.agreement())

    assert "Guatemala" in draw(app, FigureKind.MAP, "party:gtm").scene.title
    assert "Partners" not in draw(app, FigureKind.MAP, "area:TRF").scene.title


def test_the_timeline_follows_the_status_on_the_day(app):
    ended = make.event(EventType.TERMINATED, "2021-01-01")
    signed = make.event(EventType.SIGNED, "2019-06-03")
    store(app, make.bare_agreement(events=(signed, ended)))
    timeline = FigureWish(kind=FigureKind.TIMELINE)

    drawn = (
        app.figures.draw(timeline, Query(), as_of=dt.date(year, 6, 1)) for year in (2020, 2022)
    )
    assert [figure.table.rows for figure in drawn] == [
        (("2019", "0", "1", "0", "1"),),
        (("2019", "0", "0", "1", "1"),),
    ]
