"""Reading sources again, from the command line."""

from __future__ import annotations

import json

import pytest

from tests import factories as make
from tests.libraries import empty_library
from tracker.app import App
from tracker.domain.action import Action, ActionKind

NEWER = "By Mary Smith\n\n" + make.TEXT.replace("Acting Secretary Joan Miller", "Joan Miller")


@pytest.fixture
def reads(library):
    """Store sources whose originals read as given now."""

    def put(*kept: bytes) -> list[str]:
        library.write_bytes(empty_library())
        with App.open(library) as app:
            for number, original in enumerate(kept):
                text = make.TEXT if number == 0 else f"{make.TEXT}\n{number}"
                article = make.article(text, original=original)
                if number:
                    app.sources.add(article, make.metadata(publisher=f"Paper {number}"))
                else:
                    record = make.agreement()
                    capture = make.capture(record, article=article)
                    app.captures.save(
                        capture, [record], action=Action(ActionKind.ADD_AGREEMENT, "by hand")
                    )
            return app.rereading.sources()

    return put


def test_what_reads_the_same_is_unchanged(tell, reads):
    (source,) = reads(make.TEXT.encode())

    answer = tell("reread")

    assert (answer.status, answer.out) == (0, f"{source} The Daily Ledger: unchanged\n")


def test_all_sources_are_read_and_told_apart(tell, reads):
    first, second, third = reads(NEWER.encode(), b"", b"Other words.")

    answer = tell("reread")

    assert answer.status == 0
    lines = answer.out.splitlines()
    assert lines[0].startswith(f"{first} The Daily Ledger: read anew, ")
    assert "passages moved, 1 without a place" in lines[0]
    assert lines[1].startswith(f"{second} Paper 1: no original is kept")
    assert lines[2] == f"{third} Paper 2: read anew, 0 passages moved"
    assert tell("reread", first).out == (
        f"{first} The Daily Ledger: unchanged, 1 without a place\n"
    )


def test_another_program_is_told_in_json(tell, reads):
    first, second = reads(NEWER.encode(), b"")

    told = json.loads(tell("reread", second, first, "--json").out)

    assert [each["source"] for each in told] == [second, first]
    assert [each["outcome"] for each in told] == ["nothing_kept", "read"]
    assert told[1]["moved"] > 0
    assert told[1]["orphans"] == 1
    assert told[1]["text"] != make.TEXT_UUID


def test_check_lists_what_has_no_place_and_undo_brings_it_back(tell, reads):
    reads(NEWER.encode())
    tell("reread")

    answer = tell("check")

    assert answer.status == 1
    assert answer.out.startswith("passage: The passage “")
    assert "has no place in the newest reading of The Daily Ledger. (agreement " in answer.out
    assert tell("undo").out == "Undone: read source The Daily Ledger again\n"
    assert "passage:" not in tell("check").out


def test_a_source_that_is_not_there_stops_all(tell, reads):
    (source,) = reads(NEWER.encode())

    answer = tell("reread", source, "nowhere")

    assert "There is no source nowhere." in answer.sentence
    assert tell("reread").out.startswith(f"{source} The Daily Ledger: read anew")


def test_an_original_that_cannot_be_read_does_not_stop_the_others(tell, reads):
    bad, good = reads(b"\x89PNG\r\n", b"Other words.")

    answer = tell("reread")

    assert answer.status == 1
    assert answer.err.startswith(f"{bad}: ")
    assert "a picture" in answer.err
    assert answer.out == f"{good} Paper 1: read anew, 0 passages moved\n"


def test_a_library_without_sources_says_nothing(tell, reads):
    reads()

    assert (tell("reread").out, tell("reread", "--json").out) == ("", "[]\n")
