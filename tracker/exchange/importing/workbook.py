"""Sheets of spreadsheet files, parsed in a process of their own that may be ended at any time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.domain.errors import FileUnusable

SECONDS = 30.0
MEMORY = 1_000_000_000
CELLS = 2_000_000
UNZIPPED = 200_000_000
_COMMAND = (
    "-P",
    "-X",
    "utf8",
    "-W",
    "ignore",
    "-m",
    "tracker.exchange.importing.workbook_process",
)
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_CHUNK = 1 << 20
_ERROR = b' t="e"'
_HINT = "Save the sheet as CSV in a spreadsheet program, and import that."


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one sheet as text."""

    rows: list[list[str]]
    notes: tuple[str, ...]
    sheet: str = ""
    """The one that was read."""
    sheets: tuple[str, ...] = ()


def read_workbook(path: Path, sheet: str = "", *, seconds: float = SECONDS) -> Grid:
    """Return a sheet: the one named, or the first that holds something.

    Dates become ISO 8601, whole numbers lose their decimals. Raises `FileUnusable`, never hangs,
    and never takes more than the process is allowed.
    """
    _check_container(path)
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            (sys.executable, *_COMMAND, str(path.resolve()), sheet, str(CELLS), str(MEMORY)),
            capture_output=True,
            timeout=seconds,
            check=False,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise _refused(path, f"took longer than {seconds:g} seconds to read") from None
    answer = _answer(done.stdout)
    if "rows" not in answer:
        raise _refused(path, str(answer.get("refused") or "cannot be read: it is damaged"))
    others = [name for name in answer["sheets"] if name != answer["sheet"]]
    notes = [f"Read the sheet “{answer['sheet']}”."]
    if _has_failed_formulas(path):
        notes.append("Cells whose formula failed, such as #REF!, are read as empty.")
    if others:
        notes.append(f"Left out the other sheets: {', '.join(others)}.")
    return Grid(answer["rows"], tuple(notes), answer["sheet"], tuple(answer["sheets"]))


def _has_failed_formulas(path: Path) -> bool:
    """Whether a sheet of an Office workbook holds an error: parsed, it is an empty cell."""
    if not zipfile.is_zipfile(path):
        return False
    broken = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError)
    with suppress(*broken), zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if _SHEET.fullmatch(name)]
        return any(_holds_error(archive, name) for name in sheets)
    return False


def _holds_error(archive: zipfile.ZipFile, name: str) -> bool:
    kept = b""
    with archive.open(name) as file:
        while chunk := file.read(_CHUNK):
            if _ERROR in kept + chunk:
                return True
            kept = chunk[-len(_ERROR) :]
    return False


def _answer(output: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(output)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _check_container(path: Path) -> None:
    """Refuse before parsing what is locked, broken, or unpacks to more than the limit."""
    with path.open("rb") as file:
        head = file.read(8)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        if path.suffix.lower() == ".xls":
            return
        raise FileUnusable(
            f"{path.name} is protected by a password, or of an old format.",
            hint="Save it without a password, or as CSV.",
        )
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise _refused(path, "is damaged or no spreadsheet") from None
    if any(".." in member.filename.replace("\\", "/").split("/") for member in members):
        raise _refused(path, "holds a member that points outside the file")
    if sum(member.file_size for member in members) > UNZIPPED:
        raise _refused(path, f"unpacks to more than {UNZIPPED // 1_000_000} MB")


def _refused(path: Path, words: str) -> FileUnusable:
    return FileUnusable(f"{path.name} {words}.", hint=_HINT)
