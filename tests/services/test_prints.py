from __future__ import annotations

import datetime as dt

import pypdfium2
import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tests.past import FIRST, live_three_days
from tracker.domain.errors import TrackerError, ValueRefused
from tracker.domain.query import parse


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def render(app, kind: str, query: str = "", **options):
    days = {"as_of": make.TODAY, "printed_on": make.TODAY}
    return app.prints.render(kind, parse(query), **days | options)


def test_a_brief_tells_the_record_with_its_words(app):
    store(app, make.agreement(title="Antigua memorandum"))

    document = render(app, "brief")

    words = " ".join(text_of(document.pdf).split())
    assert document.pages >= 1
    for expected in ("Antigua memorandum", "Guatemala", "Joan Miller", "The Daily Ledger"):
        assert expected in words


def test_a_list_has_a_line_for_each_agreement(app):
    store(app, make.agreement(title="Antigua memorandum"), make.draft(title="Only a draft"))
    app.records.save(make.bare_agreement(title="Fishing treaty"), ADD)

    words = text_of(render(app, "list").pdf)
    assert "Antigua memorandum" in words
    assert "Fishing treaty" in words
    assert "Only a draft" not in words
    assert "Only a draft" in text_of(render(app, "list", drafts=True).pdf)
    assert "Fishing" not in text_of(render(app, "list", "title:antigua").pdf)


def test_what_was_picked_is_printed(app):
    one, other = store(app, make.agreement(title="One"), make.bare_agreement(title="Other"))

    assert "Other" not in text_of(render(app, "list", uuids=[one.uuid]).pdf)
    assert "Other" in text_of(render(app, "brief", uuids=[other.uuid]).pdf)


def test_the_same_library_and_day_give_the_same_bytes(app):
    store(app)

    assert render(app, "brief").pdf == render(app, "brief").pdf


@pytest.mark.parametrize("kind", ["brief", "list"])
def test_without_a_day_of_print_only_the_day_of_the_status_is_shown(app, kind):
    store(app)

    dated, plain = render(app, kind), render(app, kind, printed_on=None)

    assert "Printed 2 March 2026" in text_of(dated.pdf)
    assert "Printed" not in text_of(plain.pdf)
    assert "status as of 2 March 2026" in text_of(plain.pdf)
    assert b"D:20260302" in plain.pdf


def test_an_unknown_kind_is_refused_with_the_known_ones(app):
    with pytest.raises(ValueRefused, match="no printed “poster”") as refusal:
        render(app, "poster")
    assert "brief" in refusal.value.hint


def test_nothing_to_print_is_a_sentence(app):
    for kind in ("brief", "list"):
        with pytest.raises(TrackerError):
            render(app, kind)


def test_an_unknown_column_is_refused(app):
    store(app)
    with pytest.raises(ValueRefused, match="no column"):
        render(app, "list", columns=["mood"])


def test_the_starter_prints(starter):
    assert "McAleenan" in text_of(render(starter, "brief").pdf)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "status as of 1 January 2022, as recorded by 2 March 2026"),
        ("es", "situación al 1 de enero de 2022, según lo registrado hasta el 2 de marzo de 2026"),
    ],
)
def test_pages_say_by_which_day_what_they_show_was_recorded(app, language, words):
    live_three_days(app)
    day = dt.date(2022, 1, 1)

    with app.as_known_on(FIRST) as past:
        then = render(past, "list", as_of=day, language=language)
    now = render(app, "list", as_of=day, language=language)

    assert words in " ".join(text_of(then.pdf).split())
    assert "Belmopan accord" not in text_of(then.pdf)
    assert "Belmopan accord" in text_of(now.pdf)
    assert words.partition(",")[2] not in " ".join(text_of(now.pdf).split())


def test_columns_of_a_list_are_those_asked_for_in_their_order(app):
    store(app, make.agreement(title="Antigua memorandum"))

    words = text_of(render(app, "list", columns=["place", "title"]).pdf)
    turned = text_of(render(app, "list", columns=["title", "place"]).pdf)
    assert "Joan Miller" not in words
    assert words != turned


def test_a_list_is_sorted_as_asked_and_turned_around(app):
    store(app, make.agreement(title="Alpha accord"), make.bare_agreement(title="Omega accord"))

    for descending in (False, True):
        words = text_of(render(app, "list", sort="title", descending=descending).pdf)
        assert (words.index("Alpha accord") > words.index("Omega accord")) is descending


def test_printing_changes_nothing_in_the_library(app):
    (record,) = store(app)
    before = app.path.read_bytes()

    for kind in ("brief", "list", "evidence", "digest"):
        render(app, kind, figures=True)

    assert app.agreements.dossier(record.uuid, as_of=make.TODAY).agreement == record
    assert app.path.read_bytes() == before


@pytest.mark.parametrize("kind", ["portfolio", "dyad"])
def test_a_report_about_parties_needs_them_named(app, kind):
    store(app)

    with pytest.raises(ValueRefused) as refusal:
        render(app, kind)
    assert refusal.value.hint


def test_a_dyad_tells_only_of_what_both_have(app):
    store(app, make.agreement(title="Antigua memorandum"))
    mexico = (make.party("USA"), make.party("MEX"))
    app.records.save(make.bare_agreement(title="Border treaty", parties=mexico), ADD)

    words = text_of(render(app, "dyad", parties=["USA", "GTM"]).pdf)
    assert "Antigua memorandum" in words
    assert "Border treaty" not in words
