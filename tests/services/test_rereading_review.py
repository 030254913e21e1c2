"""What review, dossier and search show of a source that was read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import (
    fresh_app,
    stored,
    titles,
)
from tests.services.readings import (
    GONE,
    SHIFTED,
    all_lie_on_their_words,
    reads,
)
from tracker.domain.rereading import Outcome


def test_review_opens_the_text_that_most_passages_stand_in(app):
    uuid = reads(app)
    app.rereading.reread(make.SOURCE_UUID)
    newest = app.sources.get(make.SOURCE_UUID).text

    opened = app.captures.open(uuid)

    assert opened.text.uuid == newest
    assert opened.text.text == opened.article.text == SHIFTED


def test_review_never_shows_old_places_in_a_newer_text(app):
    uuid = reads(app, kept="Now an altogether different article.")
    app.rereading.reread(make.SOURCE_UUID)

    opened = app.captures.open(uuid)

    assert opened.text.uuid == make.TEXT_UUID
    for evidence in opened.drafts[0].evidence:
        place = slice(evidence.passage.start, evidence.passage.end)
        assert opened.text.text[place] == evidence.passage.exact


def test_an_older_reading_that_is_pasted_again_opens_the_newest(app):
    reads(app)
    app.rereading.reread(make.SOURCE_UUID)

    capture = app.captures.propose(make.article())

    assert capture.known
    assert capture.text.text == capture.article.text == SHIFTED
    for draft in capture.drafts:
        for evidence in draft.evidence:
            place = slice(evidence.passage.start, evidence.passage.end)
            assert SHIFTED[place] == evidence.passage.exact


def test_a_dossier_has_each_passage_with_the_text_it_stands_in(app):
    uuid = reads(app, kept=GONE)
    app.rereading.reread(make.SOURCE_UUID)

    dossier = app.agreements.dossier(uuid, as_of=make.TODAY)

    assert set(dossier.texts.values()) == {make.TEXT, GONE}
    for evidence in dossier.agreement.evidence:
        passage = evidence.passage
        assert dossier.texts[passage.text][passage.start : passage.end] == passage.exact
        assert dossier.source_of(passage).uuid == make.SOURCE_UUID


def test_both_readings_are_searched_for_words(app):
    reads(app, kept=GONE)
    app.rereading.reread(make.SOURCE_UUID)

    assert titles(app, '"Acting Secretary"') == titles(app, '"J. Miller"') != []


def test_a_pasted_page_is_read_as_it_was_pasted(app):
    page = (
        '<html><head><meta charset="windows-1252"><title>Señal</title></head><body><article>'
        "<p>Guatemala y México firmaron un acuerdo de cooperación en Antigua.</p>"
        "<p>El canciller Andrés Peña dijo que el acuerdo será publicado mañana.</p>"
        "</article></body></html>"
    )
    article = app.captures.read_html(page)
    app.sources.add(article, article.metadata)
    (source,) = app.sources.all()

    assert app.rereading.reread(source.uuid).outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("text", [make.TEXT, "<html> is how a page begins.\nÑandú — 协定.\r\n"])
def test_a_pasted_text_is_read_as_it_was_pasted(app, text):
    article = app.captures.read_text(text)
    app.sources.add(article, article.metadata)
    (source,) = app.sources.all()

    assert app.rereading.reread(source.uuid).outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("kept", [make.TEXT, f"By Mary Smith\n\n{make.TEXT}"])
def test_a_page_whose_server_told_its_encoding_keeps_its_letters(app, kept):
    """The bytes do not say what they are; the older text shows it."""
    body = "".join(f"<p>{line}</p>" for line in kept.splitlines() if line)
    page = f"<html><head><title>Señal</title></head><body><article>{body}</article></body></html>"
    reads(
        app,
        original=page.encode("windows-1252"),
        media_type="text/html",
        filename="",
    )

    told = app.rereading.reread(make.SOURCE_UUID)

    assert "Andrés Peña" in app.sources.text(told.source.text).text


SENTENCES = st.lists(
    st.sampled_from(
        [
            *make.TEXT.splitlines(keepends=True),
            "It covers human trafficking and border security.",
            "Joan Miller ",
            "Guatemala ",
            "\n\n",
            "signed a memorandum ",
            "José\u0301 🤝 ",
        ]
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=15)
@given(SENTENCES)
def test_whatever_the_new_text_is_no_passage_says_other_words_than_before(parts):
    kept = "".join(parts)
    if not kept.strip():
        kept = "Nothing."
    with fresh_app() as app:
        uuid = reads(app, kept=kept)
        before = stored(app, uuid)

        told = app.rereading.reread(make.SOURCE_UUID)

        assert all_lie_on_their_words(app)
        after = stored(app, uuid)
        words = [e.passage.exact for e in before.evidence]
        assert [e.passage.exact for e in after.evidence] == words
        moved = {e.passage.uuid for e in after.evidence if e.passage.text != make.TEXT_UUID}
        assert len(moved) == told.moved
        assert told.orphans == len(app.rereading.orphans())
        if told.changes:
            app.history.undo()
        assert stored(app, uuid).evidence == before.evidence
