"""The evidence appendix: every value with its numbered words, every source with its digest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.progress import Cancelled
from tracker.domain.vocabulary import EvidenceState, Field
from tracker.printing.evidence_report import render_evidence
from tracker.services.reference import load_reference

TEXT = "France and Peru signed a treaty on trade.\n\nIt was signed in Lima."


def treaty(**changes):
    known = Agreement(
        uuid="abcd1234-0000",
        title="Trade treaty",
        evidence=(make.evidence(Field.TITLE, "treaty on trade", TEXT),),
        sources=("s1",),
    )
    return replace(known, **changes)


def printed(*dossiers, **context):
    return render_evidence(dossiers, make.context(**context), load_reference())


def of(record, **metadata):
    return make.dossier(record, {"s1": TEXT}, **metadata)


def test_numbers_and_sources_run_on_across_agreements():
    other = replace(treaty(uuid="ffff"), title="Other treaty", evidence=())
    text = back.text(printed(of(treaty()), make.seed_dossier(), of(other)))

    assert "1 “treaty on trade”" in text
    assert "2 “memorandum of cooperation”" in text
    assert "3 agreements · 24 quotations" in text


def test_proposals_are_printed_only_where_drafts_are_asked_for():
    [known] = treaty().evidence
    proposed = of(treaty(evidence=(replace(known, state=EvidenceState.PROPOSED),)))

    assert "treaty on trade" not in back.text(printed(proposed))
    assert "supports · proposed · stated" in back.text(printed(proposed, drafts=True))


@pytest.mark.parametrize(("language", "word"), [("en", "Evidence"), ("es", "Evidencia")])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_it_is_accessible_in_both_languages_and_on_both_papers(language, word, paper):
    document = printed(make.seed_dossier(), language=language, paper=paper)

    assert back.is_accessible(document)
    assert document.warnings == ()
    assert back.meta(document)["Title"] == word
    assert document.pdf == printed(make.seed_dossier(), language=language, paper=paper).pdf


def test_a_long_appendix_has_a_cover_and_its_contents():
    dossiers = [of(treaty(title=f"Treaty number {n}"), publisher="Gazette") for n in range(90)]
    document = printed(*dossiers)
    pages = back.pages(document)

    assert len(pages) > 5
    assert "Contents" in pages[1]
    assert "Treaty number 0" in pages[1]
    assert pages[-1].rstrip().endswith(f"page {len(pages)} of {len(pages)}")
    assert "Sources" in back.outline(document)
    assert back.is_accessible(document)


def test_nothing_to_print_is_refused_and_work_can_be_stopped():
    with pytest.raises(ValueRefused, match="Nothing to print"):
        printed()

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        render_evidence([of(treaty())], make.context(), load_reference(), progress=stop)


def test_it_can_be_stopped_while_the_sources_are_listed():
    told = []

    def stop(done, _total):
        told.append(done)
        if told.count(0) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        render_evidence([of(treaty())], make.context(), load_reference(), progress=stop)
    assert told == [0, 0]
