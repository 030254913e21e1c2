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
