"""The object that other programs read from `extract --json`."""

from __future__ import annotations

import json

from tests import factories as make
from tracker.cli.draft_json import draft_object, extraction_object
from tracker.domain.article import Metadata
from tracker.domain.draft import Alternative, DraftAgreement, Extraction
from tracker.domain.vocabulary import Field, GapReason


def test_the_article_is_named_by_its_digest():
    article = make.article()

    told = extraction_object(article, Extraction(language="es"))

    assert told == {
        "article": {
            "title": "Deal signed in Antigua",
            "published": "2019-06-04",
            "language": "es",
            "sha256": article.sha256,
        },
        "agreements": [],
        "announced": None,
        "unread": 0,
    }


def test_what_is_not_known_is_null():
    told = extraction_object(make.article(metadata=Metadata()), Extraction())

    assert told["article"]["title"] is None
    assert told["article"]["published"] is None
    assert told["article"]["language"] is None


def test_an_empty_draft_has_every_key():
    assert draft_object(DraftAgreement()) == {
        "title": None,
        "instrument_type": None,
        "parties": [],
        "signatories": [],
        "signed": None,
        "place": None,
        "status": None,
        "areas": [],
        "absent_areas": [],
        "duration": None,
        "notice_period": None,
        "tacit_renewal": None,
        "gaps": {},
        "evidence": [],
        "alternatives": [],
    }


def test_what_else_a_value_can_be_is_told_with_its_words():
    other = Alternative(
        field=Field.SIGNED,
        value="2019-06-05",
        confidence=0.5,
        start=3,
        end=13,
        exact="05/06/2019",
        rule="day or month first",
    )

    told = json.loads(json.dumps(draft_object(DraftAgreement(alternatives=(other,)))))

    assert told["alternatives"] == [
        {
            "field": "signed",
            "value": "2019-06-05",
            "instead_of": None,
            "start": 3,
            "end": 13,
            "exact": "05/06/2019",
            "confidence": 0.5,
            "rule": "day or month first",
        }
    ]


def test_a_draft_is_told_in_ids():
    draft = make.draft_agreement(gaps=((Field.SIGNED, GapReason.SEARCHED_NOT_FOUND),))

    told = json.loads(json.dumps(draft_object(draft)))

    assert told["instrument_type"] == "moc"
    assert told["parties"] == ["USA", "GTM"]
    assert told["signatories"][0] == {
        "name": "Joan Miller",
        "capacity": "Acting Secretary",
        "acting": True,
        "party": "USA",
    }
    assert told["status"] == "signed"
    assert told["absent_areas"] == ["remittances"]
    assert told["gaps"] == {"signed": "searched_not_found"}


def test_evidence_can_be_checked_against_the_text():
    for evidence in draft_object(make.draft_agreement())["evidence"]:
        assert make.TEXT[evidence["start"] : evidence["end"]] == evidence["exact"]
        assert list(evidence) == [
            "field",
            "value",
            "start",
            "end",
            "exact",
            "stance",
            "explicitness",
            "confidence",
            "rule",
        ]
