"""An article is its text: the digest tells whether two are the same."""

from __future__ import annotations

from hashlib import sha256

from tests import factories as make
from tracker.domain.article import Article, Metadata, digest, text_digest


def test_a_digest_is_sha_256_in_lower_case():
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_a_text_is_digested_as_utf_8():
    assert text_digest("Peña") == sha256("Peña".encode()).hexdigest()


def test_a_text_that_utf_8_cannot_hold_still_has_a_digest():
    assert len(text_digest("broken \ud800 half")) == 64


def test_articles_with_the_same_text_have_the_same_digest_whatever_else_is_known():
    one = make.article("The deal was signed.", filename="a.txt")
    two = make.article("The deal was signed.", metadata=Metadata(), filename="b.html")

    assert one.sha256 == two.sha256
    assert one.sha256 != make.article("The deal was signed!").sha256


def test_nothing_is_known_unless_it_is_given():
    unknown = Article(text="Some words.")

    assert unknown.metadata == Metadata()
    assert unknown.metadata.published == ""
    assert unknown.metadata.tier == 5
    assert unknown.pages == ()


def test_a_place_of_the_text_stands_on_a_page():
    article = Article(text="One. Two. Four.", pages=(0, 5, 10, 10))

    assert [article.page_at(offset) for offset in (0, 4, 5, 9, 10, 14)] == [1, 1, 2, 2, 4, 4]
    assert Article(text="No pages.").page_at(3) is None


def test_where_metadata_comes_from_does_not_make_another_article():
    one = make.article("The deal was signed.", origins={"title": "first line"})

    assert one == make.article("The deal was signed.")
    assert one.origins["title"] == "first line"
    assert hash(one) == hash(make.article("The deal was signed."))
