from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import ADD, found, query, store, stored
from tests.reading.web_server import web_server
from tracker.assets import seed
from tracker.domain.action import Action, ActionKind
from tracker.domain.drafting import accept_all
from tracker.domain.editing import empty_draft
from tracker.domain.errors import FileUnusable, NotFound, ValueRefused
from tracker.domain.vocabulary import EventType, EvidenceState, Stage
from tracker.reading.web_page import Fetcher

DRAFT = Action(ActionKind.ADD_DRAFT, "from The Daily Ledger")
REVIEW = Action(ActionKind.REVIEW_DRAFT, "from The Daily Ledger")


def test_a_file_a_paste_and_a_page_become_articles(app, tmp_path):
    file = tmp_path / "antigua.txt"
    file.write_text(make.TEXT, encoding="utf-8")

    assert app.captures.read(file).text == make.TEXT
    assert app.captures.read_text(make.TEXT).text == make.TEXT
    page = "".join(f"<p>{line}</p>" for line in make.TEXT.splitlines())
    read = app.captures.read_html(f"<html><body><article>{page}</article></body></html>")
    assert "human trafficking" in read.text


def test_what_cannot_be_read_is_a_sentence(app, tmp_path):
    with pytest.raises(FileUnusable):
        app.captures.read(tmp_path / "missing.txt")
    with pytest.raises(FileUnusable):
        app.captures.read_text("  \n ")
    with pytest.raises(FileUnusable):
        app.captures.read_html("<html></html>")


def test_proposing_stores_nothing(app):
    capture = app.captures.propose(make.article())

    assert capture.drafts
    assert not capture.known
    assert app.sources.all() == []
    assert app.history.entries() == []


def test_a_draft_rests_on_the_words_of_its_article(app):
    capture = app.captures.propose(make.article())

    (draft,) = capture.drafts
    assert draft.stage is Stage.DRAFT
    assert {party.code for party in draft.parties} == {"USA", "GTM"}
    assert draft.sources == (capture.source.uuid,)
    assert capture.text.source == capture.source.uuid
    for evidence in draft.evidence:
        passage = evidence.passage
        assert passage.text == capture.text.uuid
        assert capture.text.text[passage.start : passage.end] == passage.exact
        assert evidence.state is EvidenceState.PROPOSED


def test_what_the_person_confirmed_of_the_article_is_kept(app):
    capture = app.captures.propose(make.article(), make.metadata(publisher="Gazette", accessed=""))

    assert capture.source.metadata.publisher == "Gazette"
    assert dt.date.fromisoformat(capture.source.metadata.accessed)


def test_an_article_without_agreement_gives_no_draft_but_can_be_kept(app):
    capture = app.captures.propose(make.article("The weather was fine in Antigua."))
    assert capture.drafts == ()

    record = replace(
        empty_draft(make.uuid(), capture.source.uuid), title="By hand", stage=Stage.REVIEWED
    )
    app.captures.save(capture, [record], action=ADD)
    assert [row.title for row in found(app, "weather")] == ["By hand"]


def test_article_and_drafts_are_stored_in_one_step(app):
    capture = app.captures.propose(make.article())
    (draft,) = capture.drafts

    changes = app.captures.save(capture, [draft], action=DRAFT)

    assert changes.agreements == {draft.uuid}
    assert changes.sources == {capture.source.uuid}
    assert found(app, "") == []
    assert [row.uuid for row in found(app, "stage:draft", drafts=True)] == [draft.uuid]
    assert app.agreements.counts().to_review == 1
    app.history.undo()
    assert app.sources.all() == []
    assert found(app, "", drafts=True) == []


def test_a_stored_draft_is_opened_and_reviewed(app):
    capture = app.captures.propose(make.article())
    app.captures.save(capture, capture.drafts, action=DRAFT)

    opened = app.captures.open(capture.drafts[0].uuid)
    assert opened.known
    assert (opened.source.uuid, opened.text) == (capture.source.uuid, capture.text)
    assert opened.article.text == make.TEXT
    app.captures.save(opened, [accept_all(opened.drafts[0])], action=REVIEW)

    (row,) = found(app, "")
    assert (row.n_proposed, row.revision, row.stage) == (0, 2, Stage.REVIEWED)
    assert len(app.sources.all()) == 1
    assert app.history.next_undo() == REVIEW


def test_a_record_without_article_cannot_be_reviewed(app):
    record = make.bare_agreement()
    app.records.save(record, ADD)

    with pytest.raises(NotFound, match="no article"):
        app.captures.open(record.uuid)
    with pytest.raises(NotFound, match="no agreement"):
        app.captures.open(make.uuid())


def test_a_known_text_says_so_and_keeps_its_source(app):
    store(app)
    again = app.captures.propose(make.article(filename="copy.txt"))

    assert again.known
    assert again.source.uuid == make.SOURCE_UUID
    assert again.text.uuid == make.TEXT_UUID
    assert again.source.metadata == make.metadata()
    app.captures.save(again, again.drafts, action=DRAFT)
    assert len(app.sources.all()) == 1
    assert app.agreements.counts().to_review == len(again.drafts)


def test_a_text_whose_capture_was_undone_is_new_again(app):
    store(app)
    app.history.undo()

    assert not app.captures.propose(make.article()).known


def test_two_saves_of_one_capture_keep_one_source(app):
    capture = app.captures.propose(make.article())
    app.captures.save(capture, capture.drafts, action=DRAFT)
    other = replace(empty_draft(make.uuid(), capture.source.uuid), title="Another")

    app.captures.save(capture, [other], action=DRAFT)

    assert len(app.sources.all()) == 1
    assert stored(app, other.uuid).sources == (capture.source.uuid,)


def test_a_rule_that_is_broken_keeps_neither_article_nor_records(app):
    bad = make.agreement(duration="five years")

    with pytest.raises(ValueRefused):
        app.captures.save(make.capture(), [make.agreement(), bad], action=ADD)
    with pytest.raises(ValueRefused):
        app.captures.save(
            make.capture(), [make.bare_agreement(parties=(make.party("ATL"),))], action=ADD
        )
    assert app.sources.all() == []
    assert query(app.path, "SELECT count(*) FROM content") == [(0,)]


def test_a_similar_agreement_is_offered(app):
    (record,) = store(app)
    capture = app.captures.propose(make.article(f"Officials said so.\n{make.TEXT}"))

    (offered,) = app.captures.similar(capture.drafts[0])
    assert offered.uuid == record.uuid


def test_the_seed_gives_a_draft_that_is_known_already_to_the_starter(starter):
    capture = starter.captures.propose(starter.captures.read(seed("000_635e60cd13bc4d0b.txt")))

    assert capture.known
    draft = capture.drafts[0]
    assert {"USA", "GTM"} <= {party.code for party in draft.parties}
    assert not {"SLV", "HND", "MEX"} & {party.code for party in draft.parties}
    assert starter.captures.similar(draft)


def test_extraction_alone_touches_no_library(app):
    extraction = app.captures.extract(make.article())

    assert extraction.language == "en"
    assert len(extraction.agreements) == 1


def test_passages_of_a_text_with_pages_know_theirs_however_they_were_marked(app):
    page = make.TEXT.index("Acting Secretary")
    article = make.article(pages=(0, page), origins={"title": "the heading"})
    capture = app.captures.propose(article)
    (draft,) = capture.drafts
    proposed = {e.passage.start: e.passage.page for e in draft.evidence}
    by_hand = replace(
        draft,
        evidence=tuple(replace(e, passage=replace(e.passage, page=None)) for e in draft.evidence),
    )
    app.captures.save(capture, [by_hand], action=ADD)
    (source,) = app.sources.all()
    dossier = app.agreements.dossier(draft.uuid, as_of=make.TODAY)
    again = app.captures.open(draft.uuid)

    kept = {e.passage.start: e.passage.page for e in dossier.agreement.evidence}
    assert kept == proposed == {start: 1 if start < page else 2 for start in kept}
    assert set(kept.values()) == {1, 2}
    assert source.origins == {"title": "the heading"}
    assert again.text.pages == again.article.pages == (0, page)


def test_attaching_keeps_what_the_draft_proposes_beside_what_is_there(app):
    (record,) = store(app)
    later = make.TEXT.replace("3 June 2019", "5 June 2019")
    found = app.captures.propose(make.article(later))
    draft = make.draft(events=(make.event(EventType.SIGNED, "2019-06-05", place="Antigua"),))
    changes = app.captures.attach(found, draft, record.uuid)
    after = stored(app, record.uuid)

    assert changes.agreements == {record.uuid}
    assert after.sources == (*record.sources, found.source.uuid)
    assert after.signing.date == "2019-06-03"
    assert len(after.evidence) > len(record.evidence)
    app.history.undo()
    assert stored(app, record.uuid).sources == record.sources


def test_a_page_is_fetched_as_an_article_with_its_address(app):
    app.captures.fetcher = Fetcher(allows="127.0.0.1".__eq__)
    with web_server() as server:
        article = app.captures.fetch(server.put())

    capture = app.captures.propose(article)
    assert capture.source.metadata.url == server.url()
    assert capture.source.origins["accessed"] == "the day it was fetched"
    assert [draft.stage for draft in capture.drafts] == [Stage.DRAFT]


def test_only_public_addresses_are_fetched_from(app):
    with pytest.raises(FileUnusable, match="not a public address"):
        app.captures.fetch("http://localhost:9/")
