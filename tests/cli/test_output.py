"""Results and problems each on a stream of their own."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tracker.cli import output


class Closed(io.StringIO):
    """A stream whose reader has gone."""

    def write(self, _text: str) -> int:
        raise BrokenPipeError

    def flush(self) -> None:
        raise BrokenPipeError


def test_results_go_to_one_stream_and_problems_to_the_other(capsys):
    output.put_line("a result")
    output.complain("a problem")

    assert capsys.readouterr() == ("a result\n", "a problem\n")


def test_a_problem_is_one_line_without_commands_to_the_terminal(capsys):
    output.complain("bad\nname \x1b[31mred\x07 file")

    assert capsys.readouterr().err == "bad name [31mred file\n"


def test_json_keeps_letters_readable(capsys):
    output.put_json({"name": "Peña"})

    out = capsys.readouterr().out
    assert "Peña" in out
    assert json.loads(out) == {"name": "Peña"}


@pytest.mark.parametrize("values", [[], [1], [{"a": 1}, {"a": 2}]])
def test_an_array_comes_as_it_is_read(capsys, values):
    output.put_array(iter(values))

    out = capsys.readouterr().out
    assert json.loads(out) == values
    assert out.endswith("]\n")


@pytest.mark.parametrize("write", [lambda: output.put("x"), output.finish])
def test_a_reader_that_has_gone_is_noticed(monkeypatch, write):
    monkeypatch.setattr(sys, "stdout", Closed())

    with pytest.raises(output.OutputClosed):
        write()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only some systems have a full file")
def test_a_place_without_room_is_a_sentence(monkeypatch):
    with Path("/dev/full").open("w", encoding="utf-8", buffering=1) as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(output.OutputRefused, match="could not be written"):
            output.put_line("x")
        output.give_up_output()
        output.finish()


def test_problems_nobody_reads_stop_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Closed())

    output.complain("a problem")


def test_giving_up_a_stream_without_file_is_quiet(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())

    output.give_up_output()


def test_streams_speak_utf_8_with_plain_line_ends(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", newline="\r\n"))
    monkeypatch.setattr(sys, "stderr", io.StringIO())

    output.speak_utf8()
    output.put_line("Peña")
    output.finish()

    assert raw.getvalue() == "Peña\n".encode()


def test_a_file_is_no_terminal():
    assert not output.is_terminal(io.StringIO())


def test_a_stream_that_was_never_opened_is_like_a_reader_that_has_gone(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    with pytest.raises(output.OutputClosed):
        output.put("x")
    output.complain("nobody hears it")
    output.finish()
    output.give_up_output()

    assert not output.is_terminal()


def test_an_endless_name_is_cut_in_a_complaint(capsys):
    output.complain(f"There is no file {'x' * 5_000}. Check the name.")

    said = capsys.readouterr().err
    assert len(said) < 400
    assert said.endswith("x… Check the name.\n")
