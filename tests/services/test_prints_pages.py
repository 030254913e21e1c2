"""What holds of every kind of print, on both papers and in both languages."""

from __future__ import annotations

import pypdfium2
import pytest

from tests import factories as make
from tests.libraries import store
from tests.services.test_prints import render, text_of
from tracker.domain.print_period import parse_period
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.services.exports import Selection
from tracker.services.prints import KINDS

TITLES = (
    "الاتفاقية الثنائية",
    "Соглашение о торговле",
    "双边协定",
    "ความตกลง",
    "#panic() *x* $y$ @z",
)
OPTIONS = {"parties": ("GTM", "USA"), "period": parse_period("2019")}


@pytest.fixture
def filled(app):
    store(app, *(make.agreement(title=title) for title in TITLES))
    return app


def printed(app, kind, **options):
    parties = OPTIONS["parties"][: 1 if kind == "portfolio" else 2]
    return render(app, kind, **OPTIONS | {"parties": parties} | options)


def kept(document):
    """Return the text without blanks and marks of direction, which writing systems place."""
    return "".join(sign for sign in text_of(document.pdf) if sign.isalnum() or sign in "#*$@")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("paper", "language"), [("a4", "en"), ("letter", "es")])
def test_every_print_is_tagged_and_whole(filled, kind, paper, language):
    document = printed(filled, kind, paper=paper, language=language)

    assert document.warnings == ()
    assert b"<pdfuaid:part>1</pdfuaid:part>" in document.pdf
    with pypdfium2.PdfDocument(document.pdf) as opened:
        assert opened.is_tagged()
        assert len(opened) == document.pages
        widths = {round(min(page.get_size())) for page in opened}
    assert widths == {595 if paper == "a4" else 612}


@pytest.mark.parametrize("kind", KINDS)
def test_titles_of_every_script_are_printed_as_they_are(filled, kind):
    text = kept(printed(filled, kind))

    for title in (TITLES[1], TITLES[2], TITLES[4]):
        assert "".join(sign for sign in title if sign.isalnum() or sign in "#*$@") in text


@pytest.mark.parametrize("kind", KINDS)
def test_every_print_tells_how_far_it_is_and_can_be_stopped(filled, kind):
    told = []
    printed(filled, kind, progress=lambda done, total: told.append((done, total)))
    assert told
    assert all(done <= len(TITLES) for done, _ in told)

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        printed(filled, kind, progress=stop)


def test_a_print_of_the_starter_shows_its_quotations(starter):
    text = text_of(render(starter, "evidence").pdf)

    assert "McAleenan" in text
    assert "supports · accepted" in text


@pytest.mark.parametrize("kind", KINDS)
def test_the_search_stands_on_the_pages_unless_agreements_were_picked(filled, kind):
    parties = OPTIONS["parties"][: 1 if kind == "portfolio" else 2]
    picked = [row.uuid for row in filled.exports.rows(everything())]
    searched = render(filled, kind, "place:antigua", **OPTIONS | {"parties": parties})
    chosen = render(
        filled, kind, "place:antigua", **OPTIONS | {"parties": parties, "uuids": picked}
    )

    has_cover = kind != "brief" or searched.pages > len(picked)
    assert ("Search: place:antigua" in text_of(searched.pdf)) is has_cover
    assert "Search:" not in text_of(chosen.pdf)


def everything():
    return Selection(query=parse(""), as_of=make.TODAY)
