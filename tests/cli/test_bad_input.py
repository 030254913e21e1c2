"""Whatever file is given: one sentence with a hint, nothing stored, and no network."""

from __future__ import annotations

import socket

import pytest

from tests.hostile_files import READ, REFUSED, write, write_places


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Fail where anything in this process reaches for the network."""

    def refuse(*_arguments, **_options):
        raise AssertionError("something reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_without_an_article_is_one_sentence_that_names_it(tell, tmp_path, library, name):
    [path] = write(tmp_path, {name: REFUSED[name]})

    sentence = tell("capture", path).sentence

    assert name in sentence
    assert sentence.count(". ") >= 1
    assert sentence.endswith(".")
    assert not library.exists()


def test_what_is_no_file_is_one_sentence(tell, tmp_path, library):
    for path in write_places(tmp_path):
        assert path.name in tell("extract", path).sentence

    assert not library.exists()


@pytest.mark.parametrize("name", READ)
def test_a_strange_file_with_an_article_is_read(tell, tmp_path, name):
    [path] = write(tmp_path, {name: READ[name]})

    answer = tell("capture", path)

    assert answer.status == 0
    assert answer.err == ""
    assert "1 agreement" in answer.out
    assert len(answer.out.splitlines()) == 2


def test_good_files_beside_bad_ones_are_kept(tell, tmp_path):
    files = write(tmp_path, {"empty.txt": b"", "live.html": READ["live.html"], "x.pdf": b"x"})

    answer = tell("capture", *files)

    assert answer.status == 2
    assert len(answer.err.splitlines()) == 2
    assert "live.html: stored" in answer.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("import",), ("import", "--dry-run"), ("verify",), ("restore",),
        ("import", "good.csv", "--mapping"), ("export",), ("print",), ("figure", "--kind", "map"),
    ],
)  # fmt: skip
def test_no_command_waits_for_a_pipe_or_takes_a_device(tell, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.csv").write_text("title\nPact\n", encoding="utf-8")

    for place in [*write_places(tmp_path)[:-1], tmp_path / "folder.d"]:
        answer = tell(*arguments, place)
        assert answer.status == 2
        assert len(answer.err.strip().splitlines()) == 1
        assert "nobody foresaw" not in answer.err
