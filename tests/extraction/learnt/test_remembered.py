"""Told nothing, or nothing that an article mentions, extraction finds what it always found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.gold import ARTICLES, read_gold
from tests.extraction.lessons_articles import NAME, TEXT, extractor
from tracker.domain.learnt import NOTHING, KnownPerson, Learnt
from tracker.domain.vocabulary import Field
from tracker.extraction.extractor import extract
from tracker.extraction.learnt.remembered import Taught
from tracker.services.reference import load_reference


@pytest.mark.parametrize("article", read_gold(ARTICLES)[::5], ids=lambda article: article.name)
def test_with_nothing_learnt_the_drafts_are_the_same(article):
    told = {"published": article.published}
    plain = extractor().extract(article.text, **told)
    assert extractor().extract(article.text, learnt=NOTHING, **told) == plain
    assert extractor().extract(article.text, learnt=Learnt(), **told) == plain


ELSEWHERE = Learnt(
    aliases=(("Zzyzx House", "MYS"),),
    phrases=(("quiet zzyzx keeping", "TRF.HUM"),),
    persons=(KnownPerson(name="Zzyzx Zzyzx", party="MYS"),),
    demoted=frozenset({(Field.AREAS, "TRF.HUM", "zzyzx")}),
)


@given(st.sampled_from(read_gold(ARTICLES)))
def test_what_an_article_does_not_mention_changes_nothing_in_it(article):
    reference = load_reference()
    told = {"published": article.published}
    assert extract(article.text, reference, learnt=ELSEWHERE, **told) == extract(
        article.text, reference, **told
    )


def test_what_was_learnt_is_prepared_once_for_a_series_of_articles():
    reader = extractor()
    taught = Taught(NAME, reader._gazetteer, reader._areas, reader.reference.areas)
    assert taught.gazetteer is not reader._gazetteer
    assert taught.areas is reader._areas
    reader.extract(TEXT, learnt=NAME)
    prepared = reader._taught
    reader.extract(TEXT, learnt=NAME)
    assert reader._taught is prepared
    reader.extract(TEXT)
    assert reader._taught is not prepared
