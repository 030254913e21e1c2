"""Articles on the command line: looked into, or stored with what they report."""

from __future__ import annotations

import json

import pytest

from tests import factories as make
from tests.reading.web_server import web_server
from tracker.app import App
from tracker.domain.article import text_digest
from tracker.reading.web_page import Fetcher
from tracker.services.captures import Captures

NOTHING = "The weather was fine on Monday, and the market square was full of people.\n"


def test_extracting_gives_the_agreed_object(tell, article):
    answer = tell("extract", article, "--json")

    told = json.loads(answer.out)
    assert (answer.status, answer.err) == (0, "")
    assert told["article"] == {
        "title": None,
        "published": None,
        "language": "en",
        "sha256": text_digest(make.TEXT),
    }
    (draft,) = told["agreements"]
    assert list(draft) == [
        "title",
        "instrument_type",
        "parties",
        "signatories",
        "signed",
        "place",
        "status",
        "areas",
        "absent_areas",
        "duration",
        "notice_period",
        "tacit_renewal",
        "gaps",
        "evidence",
        "alternatives",
    ]
    assert set(draft["parties"]) == {"USA", "GTM"}
    for evidence in draft["evidence"]:
        assert make.TEXT[evidence["start"] : evidence["end"]] == evidence["exact"]


def test_extracting_stores_nothing_and_makes_no_library(tell, article, library, home):
    tell("extract", article)

    assert not library.exists()
    assert not home.exists()


def test_extracting_for_people_shows_values_and_words(tell, article):
    answer = tell("extract", article)

    assert "draft 1 of 1" in answer.out
    assert "Guatemala (GTM)" in answer.out
    assert "Traceback" not in answer.err


def test_an_article_without_agreement_is_a_result(tell, tmp_path):
    quiet = tmp_path / "weather.txt"
    quiet.write_text(NOTHING)

    assert json.loads(tell("extract", quiet, "--json").out)["agreements"] == []
    assert "no agreement found" in tell("extract", quiet).out


def test_the_day_of_publication_can_be_given(tell, article):
    told = json.loads(tell("extract", article, "--published", "2019-06-04", "--json").out)

    assert told["article"]["published"] == "2019-06-04"


@pytest.mark.parametrize("command", ["extract", "capture"])
def test_an_impossible_day_is_refused(tell, article, library, command):
    assert "2019-02-30" in tell(command, article, "--published", "2019-02-30").sentence
    assert not library.exists()


@pytest.mark.parametrize("command", ["extract", "capture"])
@pytest.mark.parametrize("content", [None, b"", b"\x7fELF\x02\x01\x01" + bytes(300)])
def test_a_file_that_is_no_article_is_refused_and_nothing_is_made(
    tell, tmp_path, library, command, content
):
    bad = tmp_path / "bad.txt"
    if content is not None:
        bad.write_bytes(content)

    assert "bad.txt" in tell(command, bad).sentence
    assert not library.exists()


def test_capturing_stores_source_and_drafts(tell, article, library):
    told = json.loads(tell("capture", article, "--published", "2019-06-04", "--json").out)

    assert list(told) == ["source", "known", "agreements"]
    assert told["known"] is False
    with App.open(library) as app:
        source = app.sources.get(told["source"])
        assert source.metadata.published == "2019-06-04"
        assert app.sources.text(source.text).text == make.TEXT
        dossier = app.agreements.dossier(told["agreements"][0], as_of=make.TODAY)
    assert dossier.agreement.stage == "draft"
    assert {e.state for e in dossier.agreement.evidence} == {"proposed"}


def test_accepting_at_once_makes_reviewed_records(tell, article, library):
    told = json.loads(tell("capture", article, "--accept", "--json").out)

    with App.open(library) as app:
        dossier = app.agreements.dossier(told["agreements"][0], as_of=make.TODAY)
    assert dossier.agreement.stage == "reviewed"
    assert {e.state for e in dossier.agreement.evidence} == {"accepted"}


def test_a_known_text_is_not_stored_twice(tell, article):
    first = json.loads(tell("capture", article, "--json").out)

    second = json.loads(tell("capture", article, "--json").out)

    assert second == first | {"known": True}
    assert len(tell("history").out.splitlines()) == 1
    assert "known already" in tell("capture", article).out


def test_accepting_a_known_article_reviews_its_drafts(tell, article):
    tell("capture", article)

    told = json.loads(tell("capture", article, "--accept", "--json").out)

    assert told["known"] is True
    assert told["agreements"][0] in tell("list", "--format", "csv").out
    assert "review draft" in tell("history").out


def test_accepting_what_is_reviewed_already_changes_nothing(tell, article):
    tell("capture", article, "--accept")
    tell("capture", article, "--accept")

    assert len(tell("history").out.splitlines()) == 1


def test_an_article_without_agreement_is_kept_as_a_source(tell, tmp_path, library):
    quiet = tmp_path / "weather.txt"
    quiet.write_text(NOTHING)

    told = json.loads(tell("capture", quiet, "--json").out)

    assert told["agreements"] == []
    with App.open(library) as app:
        assert [source.uuid for source in app.sources.all()] == [told["source"]]
    assert "no agreements" in tell("capture", quiet).out


def test_several_files_give_a_list(tell, article, tmp_path):
    quiet = tmp_path / "weather.txt"
    quiet.write_text(NOTHING)

    told = json.loads(tell("capture", article, quiet, article, "--json").out)

    assert [each["known"] for each in told] == [False, False, True]
    assert told[0]["source"] == told[2]["source"] != told[1]["source"]


def test_a_bad_file_among_several_is_named_and_the_good_ones_are_stored(tell, article, tmp_path):
    quiet = tmp_path / "weather.txt"
    quiet.write_text(NOTHING)

    answer = tell("capture", article, tmp_path / "gone.txt", quiet, "--json")

    assert answer.status == 2
    assert [len(each["agreements"]) for each in json.loads(answer.out)] == [1, 0]
    assert len(answer.err.splitlines()) == 1
    assert "gone.txt" in answer.err
    assert len(tell("history").out.splitlines()) == 2


def test_several_bad_files_have_a_sentence_each_and_make_no_library(tell, tmp_path, library):
    (tmp_path / "empty.txt").touch()

    answer = tell("capture", tmp_path / "gone.txt", tmp_path / "empty.txt", "--json")

    assert (answer.status, json.loads(answer.out)) == (2, [])
    assert [line.split()[-1] for line in answer.err.splitlines()] == ["name.", "text."]
    assert not library.exists()


def test_a_folder_stands_for_the_files_in_it(tell, article, tmp_path):
    folder = tmp_path / "articles"
    (folder / "deeper").mkdir(parents=True)
    (folder / ".hidden.txt").write_text(NOTHING)
    article.rename(folder / "deeper" / "antigua.txt")

    told = json.loads(tell("capture", folder, "--json").out)

    assert [len(each["agreements"]) for each in told] == [1]


def test_a_folder_without_files_is_said_to_have_none(tell, tmp_path, library):
    (tmp_path / "nothing").mkdir()

    assert "nothing holds no files." in tell("capture", tmp_path / "nothing").sentence
    assert not library.exists()


def test_a_copy_of_what_is_stored_is_called_one(tell, article, tmp_path):
    tell("capture", article)
    copy = tmp_path / "copy.txt"
    copy.write_text(f"Reported from abroad.\n\n{make.TEXT}\n\nMore will follow.", encoding="utf-8")

    first = tell("capture", copy).out.splitlines()[0]

    assert ", copy of " in first
    assert first.endswith("%)")


def test_a_page_is_captured_by_its_address(tell, article, library, monkeypatch):
    monkeypatch.setattr(Captures, "fetcher", Fetcher(allows="127.0.0.1".__eq__))
    with web_server() as server:
        url = server.put()

        answer = tell("capture", url, server.url("/gone"), article, "--json")

    told = json.loads(answer.out)
    assert (answer.status, len(told)) == (2, 2)
    assert answer.err.startswith(f"There is no page {server.url('/gone')}.")
    with App.open(library) as app:
        source = app.sources.get(told[0]["source"])
    assert source.metadata.url == url
    assert source.metadata.accessed


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://127.0.0.1:1/a", "127.0.0.1 is not a public address"),
        ("ftp://example.org/a", "only http and https are fetched"),
        ("file:///etc/passwd", "only http and https are fetched"),
    ],
)
def test_an_address_that_is_not_fetched_is_refused(tell, url, words):
    assert words in tell("capture", url).sentence


def test_capturing_for_people_names_source_and_agreements(tell, article):
    lines = tell("capture", article).out.splitlines()

    assert lines[0].startswith("antigua.txt: stored as source ")
    assert lines[0].endswith(", 1 agreement")
    assert len(lines[1]) == 36


def test_capturing_is_one_step_to_undo(tell, article):
    tell("capture", article)

    assert tell("undo").status == 0
    assert "0 agreements" in tell("list", "--drafts").out
