"""What was extracted, for people."""

from __future__ import annotations

from tests import factories as make
from tracker.cli.draft_text import extraction_lines
from tracker.domain.article import Metadata
from tracker.domain.draft import DraftAgreement, DraftSignatory, Extraction
from tracker.domain.vocabulary import Field, GapReason


def told(*drafts, **changes) -> list[str]:
    article = make.article(**changes)
    return list(extraction_lines(article, Extraction(agreements=drafts), make.reference()))


def test_values_come_first_and_then_the_words_behind_them():
    lines = told(
        make.draft_agreement(
            title="Antigua memorandum", gaps=((Field.BINDING, GapReason.NOT_SEARCHED),)
        )
    )

    assert lines == [
        "Deal signed in Antigua: draft 1 of 1",
        "  Title         Antigua memorandum",
        "  Type          Memorandum of cooperation",
        "  Status        signed",
        "  Signed        2019-06-03",
        "  Place         Antigua",
        "  Party         United States (USA)",
        "  Party         Guatemala (GTM)",
        "  Signatory     Joan Miller, Acting Secretary, for USA",
        "  Signatory     Andrés Peña, Minister, for GTM",
        "  Area          Human trafficking (TRF.HUM)",
        "  Area          Border security (MIG.BOR)",
        "  Not covered   remittances",
        "  binding       — not searched",
        "    parties USA: “The United States and Guatemala signed” 0–38",
        "    areas TRF.HUM: “human trafficking” 195–212",
    ]


def test_what_is_not_known_takes_no_line():
    assert told(DraftAgreement(), DraftAgreement()) == [
        "Deal signed in Antigua: draft 1 of 2",
        "Deal signed in Antigua: draft 2 of 2",
    ]


def test_a_person_may_be_known_by_name_alone():
    lines = told(DraftAgreement(signatories=(DraftSignatory(name="Joan Miller"),)))

    assert lines[1] == "  Signatory     Joan Miller"


def test_an_article_without_agreement_says_so():
    assert told() == ["Deal signed in Antigua: no agreement found."]


def test_an_article_is_called_by_what_is_known():
    assert told(metadata=Metadata()) == ["antigua.txt: no agreement found."]
    assert told(metadata=Metadata(), filename="") == ["The article: no agreement found."]


def test_what_the_text_counts_and_what_was_not_read_are_said_first():
    extraction = Extraction(agreements=(make.draft_agreement(),), announced=3, unread=12_000)
    lines = list(extraction_lines(make.article(), extraction, make.reference()))

    assert lines[:2] == [
        "The text speaks of 3 agreements; 1 found.",
        "The last 12,000 characters were not read.",
    ]
