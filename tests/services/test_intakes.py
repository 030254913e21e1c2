from __future__ import annotations

from pathlib import Path

import pytest

from tracker.domain.errors import FileUnusable
from tracker.domain.intake import IntakeState

DEAL = "Mexico and Belize signed a memorandum of understanding on police training on 4 May 2021."
RAIN = "It rained in the hills all day, and nobody went out to look at the river."


@pytest.fixture
def folder(tmp_path) -> Path:
    inside = tmp_path / "articles"
    (inside / "2021" / ".cache").mkdir(parents=True)
    (inside / "2021" / "deal.txt").write_text(DEAL, encoding="utf-8")
    (inside / "2021" / ".cache" / "left.txt").write_text(DEAL, encoding="utf-8")
    (inside / "rain.txt").write_text(RAIN, encoding="utf-8")
    (inside / ".hidden").write_text(DEAL, encoding="utf-8")
    return inside


def test_a_folder_stands_for_the_files_in_it_and_hidden_ones_are_passed_over(app, folder):
    found = app.intakes.files([folder, folder / "rain.txt"])

    assert [file.name for file in found] == ["deal.txt", "rain.txt"]


def test_a_link_in_a_folder_leads_nowhere_else(app, folder):
    (folder / "again").symlink_to(folder)

    assert len(app.intakes.files([folder])) == 2


def test_a_file_that_is_missing_is_kept_so_that_its_refusal_is_told(app, tmp_path):
    missing = tmp_path / "missing.txt"

    assert app.intakes.files([missing]) == [missing]
    with pytest.raises(FileUnusable):
        app.intakes.store(missing)


def test_an_article_is_stored_with_its_drafts_as_one_step(app, folder):
    done = app.intakes.store(folder / "2021" / "deal.txt")

    assert done.state is IntakeState.STORED
    assert done.changes.agreements == frozenset(done.agreements)
    assert app.agreements.counts().to_review == len(done.agreements) == 1
    app.history.undo()
    assert app.sources.all() == []


def test_an_article_without_an_agreement_is_stored_all_the_same(app, folder):
    done = app.intakes.store(folder / "rain.txt")

    assert done.state is IntakeState.NOTHING
    assert done.agreements == ()
    assert [source.uuid for source in app.sources.all()] == [done.source]


def test_a_known_text_leads_to_what_rests_on_it(app, folder):
    first = app.intakes.store(folder / "2021" / "deal.txt")

    again = app.intakes.store(folder / ".hidden")

    assert again.state is IntakeState.KNOWN
    assert (again.source, again.agreements) == (first.source, first.agreements)
    assert not again.changes
    assert app.agreements.counts().to_review == 1


def test_the_least_certain_draft_is_reviewed_first(app, tmp_path):
    vague = "Officials said Honduras and Guatemala had reached some kind of deal on extradition."
    stored = []
    for number, text in enumerate((DEAL, vague)):
        file = tmp_path / f"{number}.txt"
        file.write_text(text, encoding="utf-8")
        stored += app.intakes.store(file).agreements

    order = app.agreements.to_review()

    assert sorted(order) == sorted(stored)
    assert [_least(app, uuid) for uuid in order] == sorted(_least(app, uuid) for uuid in order)


def _least(app, uuid: str) -> float:
    [draft] = app.captures.open(uuid).drafts
    return min(e.confidence or 0.5 for e in draft.evidence)
