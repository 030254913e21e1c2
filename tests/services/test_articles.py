from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import factories as make
from tracker.domain.errors import FileUnusable
from tracker.services.articles import extract_draft, extract_file
from tracker.services.reference import load_reference


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "antigua.txt"
    path.write_text(make.TEXT, encoding="utf-8")
    return path


def test_a_file_gives_its_article_and_drafts(file):
    article, extraction = extract_file(file)

    assert article.text == make.TEXT
    (draft,) = extraction.agreements
    assert set(draft.parties) == {"USA", "GTM"}
    for proposal in draft.evidence:
        assert article.text[proposal.start : proposal.end] == proposal.exact


def test_the_day_of_publication_can_be_given(file):
    assert extract_file(file, "2019-06-04")[0].metadata.published == "2019-06-04"
    assert extract_file(file)[0].metadata.published == ""


def test_a_text_that_reports_nothing_gives_no_draft():
    article = make.article("The weather was fine in Antigua.")

    assert extract_draft(article, article.metadata, load_reference()).agreements == ()


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path):
    with pytest.raises(FileUnusable):
        extract_file(tmp_path / "missing.txt")


def test_drafting_loads_no_database():
    script = (
        "import sys, tracker.services.articles\n"
        "print([m for m in ('sqlalchemy', 'pysqlite3', 'alembic') if m in sys.modules])"
    )
    finished = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert finished.stdout.strip() == "[]"
