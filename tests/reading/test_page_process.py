"""Pages are read in a process that can be ended."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.domain.article import Metadata
from tracker.reading.page_content import PageContent
from tracker.reading.page_process import (
    PageFailed,
    PageSlow,
    from_json,
    limit_memory,
    run,
    serve,
    to_json,
)

PAGE = (
    "<html><body><article><p>Both ministers signed the señor’s protocol on 中 Friday.</p></body>"
)


def test_content_survives_the_way_between_processes() -> None:
    metadata = Metadata(title="“T” 中", authors=("A", "B"), published="2019-05")
    content = PageContent(text="a\n\ud800b", metadata=metadata, extractor_version="1")
    assert from_json(to_json(content)) == content


def test_a_page_is_read_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "trafilatura.py").write_text("raise SystemExit('a module of the wrong folder')")
    monkeypatch.chdir(tmp_path)
    assert run(PAGE).text.strip() == "Both ministers signed the señor’s protocol on 中 Friday."


def test_a_process_that_takes_too_long_is_ended() -> None:
    with pytest.raises(PageSlow):
        run(PAGE, seconds=0.01)


def test_a_process_that_breaks_down_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    with pytest.raises(PageFailed):
        run(PAGE)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(PageFailed):
        run(PAGE)
    monkeypatch.setattr(sys, "executable", "/bin/true")
    with pytest.raises(PageFailed):
        run(PAGE)


@pytest.mark.skipif(os.name != "posix", reason="memory is limited on POSIX only")
def test_memory_is_limited() -> None:
    program = (
        "from tracker.reading.page_process import limit_memory as limit\nlimit()\n'x' * 10**10"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, env=environment
    )
    assert b"MemoryError" in done.stderr


def test_a_limit_may_be_none() -> None:
    limit_memory(-1)


def test_the_process_reads_its_input_and_writes_its_output() -> None:
    written = io.BytesIO()
    serve(io.BytesIO(PAGE.encode()), written)
    assert "protocol on 中 Friday" in from_json(written.getvalue()).text
