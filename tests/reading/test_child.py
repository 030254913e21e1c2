"""Documents are read in a process that can be ended, and that can do nothing but read."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.domain.errors import FileUnusable
from tracker.reading.child import ChildFailed, ChildSlow, run, seal, serve
from tracker.reading.content import from_json
from tracker.reading.formats import Kind

PAGE = (
    "<html><body><article><p>Both ministers signed the señor’s protocol on 中 Friday.</p></body>"
).encode()
WORDS = "Both ministers signed the señor’s protocol on 中 Friday."


def python(program: str) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    return subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, env=environment
    )


def test_a_page_is_read_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "trafilatura.py").write_text("raise SystemExit('a module of the wrong folder')")
    monkeypatch.chdir(tmp_path)
    assert run(PAGE, Kind.HTML, "page.html").text.strip() == WORDS


def test_a_process_that_takes_too_long_is_ended() -> None:
    with pytest.raises(ChildSlow):
        run(PAGE, Kind.HTML, "page.html", seconds=0.01)


@pytest.mark.parametrize("program", ["/no/such/program", "/bin/false", "/bin/true"])
def test_a_process_that_breaks_down_is_told(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(sys, "executable", program)
    with pytest.raises(ChildFailed):
        run(PAGE, Kind.HTML, "page.html")


def test_a_refusal_keeps_its_words_on_the_way() -> None:
    with pytest.raises(FileUnusable, match=r"“señor”\.rtf has more than 200 groups") as refusal:
        run(b"{\\rtf1 " + b"{" * 300, Kind.RTF, "“señor”.rtf")
    assert refusal.value.hint


@pytest.mark.skipif(os.name != "posix", reason="memory is limited on POSIX only")
@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import urllib.request as request; request.urlopen('file:///etc/hostname')",
    ],
)
def test_a_sealed_process_reaches_nothing(attempt: str) -> None:
    program = (
        f"import sys; from tracker.reading.child import seal; sys.addaudithook(seal); {attempt}"
    )
    assert b"PermissionError" in python(program).stderr


def test_the_seal_lets_reading_pass() -> None:
    seal("open", ("page.html", "r", 0))
    with pytest.raises(PermissionError):
        seal("socket.connect", (socket.AF_INET,))


def served(order: dict[str, str], data: bytes) -> dict[str, object]:
    written = io.BytesIO()
    serve(io.BytesIO(json.dumps(order).encode() + b"\n" + data), written)
    answer: dict[str, object] = json.loads(written.getvalue())
    return answer


def test_the_process_reads_its_input_and_writes_its_output() -> None:
    answer = served({"kind": "text/html", "name": "page.html"}, PAGE)
    assert from_json(answer).text.strip() == WORDS


def test_what_is_too_long_stays_in_the_process() -> None:
    page = b"<html><body><p>" + b"Both sides signed it. " * 100_000 + b"</p></body></html>"
    answer = served({"kind": "text/html", "name": "page.html"}, page)
    assert str(answer["refused"]).startswith("page.html is too long")
