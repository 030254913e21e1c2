"""A source is called by the best name it has."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.article import Metadata
from tracker.domain.source import Source


@pytest.mark.parametrize(
    ("metadata", "filename", "name"),
    [
        (Metadata(publisher="The Ledger", title="A deal"), "a.txt", "The Ledger"),
        (Metadata(title="A deal"), "a.txt", "A deal"),
        (Metadata(), "a.txt", "a.txt"),
        (Metadata(), "", "Untitled source"),
    ],
)
def test_the_name_is_the_first_thing_known(metadata, filename, name):
    assert Source(uuid="s", metadata=metadata, filename=filename).name == name


def test_the_default_text_and_source_belong_together():
    source, text = make.source(), make.source_text()

    assert source.text == text.uuid
    assert text.source == source.uuid
    assert source.text_sha256 == text.sha256


def test_a_text_knows_the_page_of_each_place():
    text = make.source_text("One. Two.", pages=(0, 5))

    assert [text.page_at(offset) for offset in (0, 4, 5, 8)] == [1, 1, 2, 2]
    assert make.source_text("One. Two.").page_at(5) is None
