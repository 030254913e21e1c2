"""What was learnt, from the command line."""

from __future__ import annotations

import csv
import json

import pytest

from tests.services.test_learning import HOUSE, give, propose, save, teach_house
from tracker.app import App
from tracker.domain.editing import accept_all, dismiss
from tracker.domain.vocabulary import Field


@pytest.fixture
def taught(library, app):
    """Return the library after two reviews: a name, a phrase, persons and a refusal."""
    teach_house(app)
    capture = propose(app)
    (draft,) = capture.drafts
    draft = accept_all(dismiss(draft, Field.AREAS, draft.areas[0].uuid))
    save(app, capture, give(draft, capture, Field.AREAS, "TRF.DRG", "keeping of beehives"))
    return library


def items(tell, *more: str) -> list[dict[str, object]]:
    return json.loads(tell("learnt", "--json", *more).out)


def test_what_was_learnt_is_listed_in_words(tell, taught):
    out = tell("learnt").out

    assert f"alias: “{HOUSE}” is Malaysia, 1×" in out
    assert "area phrase: “keeping of beehives” is Drug trafficking, 1×" in out
    assert "acts for" in out
    assert "rejected: “" in out
    assert "(areas), 1× (not often enough to be used)" in out
    assert out.endswith(f"{len(items(tell))} items\n")


def test_nothing_learnt_is_said_so(tell, app):
    assert tell("learnt").out == "no items\n"
    assert items(tell) == []


def test_items_of_one_kind(tell, taught):
    (alias,) = items(tell, "--kind", "alias")
    assert (alias["words"], alias["value"], alias["count"]) == (HOUSE, "MYS", 1)
    assert alias["use"] == "used"
    assert len(alias["agreements"]) == 1


def test_an_item_is_forgotten_by_the_beginning_of_its_id_and_comes_back(tell, taught):
    before = items(tell)
    (alias,) = items(tell, "--kind", "alias")

    assert tell("learnt", "forget", alias["id"][:8]).out == (
        f"forget what was learnt: “{HOUSE}”\n"
    )
    assert items(tell, "--kind", "alias") == []
    assert tell("undo").status == 0
    assert items(tell) == before


def test_an_item_is_switched_off_and_on(tell, taught):
    (alias,) = items(tell, "--kind", "alias")
    tell("learnt", "off", alias["id"])
    assert items(tell, "--kind", "alias")[0]["use"] == "switched_off"
    assert "(off)" in tell("learnt", "--kind", "alias").out
    tell("learnt", "on", alias["id"])
    assert items(tell, "--kind", "alias") == [alias]
    assert tell("learnt", "on", alias["id"]).out == "Nothing to change.\n"


def test_the_list_is_written_as_a_table(tell, taught, tmp_path):
    path = tmp_path / "learnt.csv"

    assert tell("learnt", "--csv", str(path)).out == f"Wrote {len(items(tell))} items to {path}\n"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["kind"] for row in rows} == {"alias", "area_phrase", "person", "rejected"}


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("forget",), "forget needs the id of an item."),
        (("forget", "nine"), "Nothing learnt has the id nine."),
        (("list", "nine"), "An id needs a word before it"),
        (("eat", "nine"), "list"),
        (("--kind", "bees"), "bees"),
    ],
)
def test_wrong_use_is_a_sentence(tell, taught, arguments, what):
    told = tell("learnt", *arguments)
    assert told.status == 2
    assert what in told.sentence


def test_an_accepted_capture_was_seen_by_nobody_and_teaches_nothing(tell, tmp_path, library):
    article = tmp_path / "one.txt"
    article.write_text("Malta and Ghana signed a fisheries agreement in Valletta on 3 May 2017.\n")
    with App.open(library, create=True):
        pass
    tell("capture", "--accept", str(article))
    assert items(tell) == []
