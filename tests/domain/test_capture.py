"""A capture holds all that reviewing one article needs."""

from __future__ import annotations

from tests import factories as make
from tracker.domain.capture import Capture, SimilarAgreement
from tracker.domain.vocabulary import EvidenceState, Stage


def test_an_article_without_agreement_gives_a_capture_without_drafts():
    capture = Capture(article=make.article(), source=make.source(), text=make.source_text())

    assert capture.drafts == ()
    assert not capture.known


def test_drafts_are_proposed_until_a_person_decides():
    (draft,) = make.capture().drafts

    assert draft.stage is Stage.DRAFT
    assert {e.state for e in draft.evidence} == {EvidenceState.PROPOSED}
    assert draft.sources == (make.SOURCE_UUID,)


def test_the_passages_of_a_draft_are_cut_from_the_captured_text():
    capture = make.capture()

    for evidence in capture.drafts[0].evidence:
        passage = evidence.passage
        assert passage.text == capture.text.uuid
        assert capture.text.text[passage.start : passage.end] == passage.exact


def test_a_similar_record_can_be_recognised_without_opening_it():
    similar = SimilarAgreement(
        uuid="a", title="Memorandum", parties=("USA", "GTM"), signed="2019-06-03", n_sources=1
    )

    assert similar.parties == ("USA", "GTM")
