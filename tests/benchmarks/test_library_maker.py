from __future__ import annotations

import pytest

from tests import factories as make
from tests.benchmarks import library_maker
from tests.benchmarks.library_maker import make_library
from tests.libraries import derived, derived_again, found, query
from tracker.app import App
from tracker.domain.query import Query


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """Make a library of three copies of forty records."""
    monkeypatch.setattr(library_maker, "BLOCK", 40)
    path = tmp_path / "large.agreements"
    make_library(path, 120)
    return path


def test_a_copied_library_is_whole(copied):
    with App.open(copied) as app:
        problems = app.library.check()
        assert len(found(app, "government", drafts=True)) == 120

    assert problems == []
    assert query(copied, "SELECT count(*) FROM agreement") == [(120,)]
    assert query(copied, "SELECT count(*) FROM source_text") == [(120,)]


def test_what_was_copied_is_what_would_be_derived(copied):
    before = derived(copied)

    assert before == derived_again(copied)


def test_the_same_seed_gives_the_same_records(tmp_path):
    for name in ("one", "two"):
        make_library(tmp_path / name, 20, seed=7)
    listed = (
        "SELECT uuid, s.title, signed, parties FROM summary s JOIN agreement ON agreement_id = id"
    )

    assert query(tmp_path / "one", listed) == query(tmp_path / "two", listed)


def test_parties_are_skewed_as_in_real_libraries(tmp_path):
    make_library(tmp_path / "large", 400)
    with App.open(tmp_path / "large") as app:
        counts = app.agreements.facets(Query(), as_of=make.TODAY, drafts=True).parties

    assert counts[0][1] > 5 * counts[len(counts) // 2][1]
