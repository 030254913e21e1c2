"""A library whose file is taken away while it is open: nothing is written into what is no more."""

from __future__ import annotations

import os

import pytest

from tests import factories as make
from tests.libraries import ADD, titles
from tracker.app import App
from tracker.domain.errors import LibraryUnusable

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there, open files cannot be taken away")


@pytest.fixture
def kept(app):
    app.records.save(make.bare_agreement(title="Pact"), ADD)
    return app


@pytest.mark.parametrize("act", ["delete", "replace"])
def test_nothing_is_changed_in_a_file_that_is_gone(kept, tmp_path, act):
    if act == "delete":
        kept.path.unlink()
    else:
        other = tmp_path / "other"
        other.write_bytes(kept.path.read_bytes())
        other.replace(kept.path)

    with pytest.raises(LibraryUnusable, match="moved, deleted or replaced") as refusal:
        kept.records.save(make.bare_agreement(title="Lost"), ADD)

    assert "back up the library" in refusal.value.hint
    assert titles(kept, "") == ["Pact"]


def test_a_backup_saves_all_of_it(kept, tmp_path):
    kept.path.unlink()
    target = tmp_path / "saved.agreements"

    assert kept.library.backup(target) == target

    with App.open(target) as saved:
        assert titles(saved, "") == ["Pact"]
        assert saved.library.check() == []


def test_it_goes_on_once_the_file_is_back(kept, tmp_path):
    away = tmp_path / "away"
    kept.path.rename(away)
    with pytest.raises(LibraryUnusable):
        kept.records.save(make.bare_agreement(title="Treaty"), ADD)
    away.rename(kept.path)

    kept.records.save(make.bare_agreement(title="Treaty"), ADD)

    assert titles(kept, "") == ["Pact", "Treaty"]
