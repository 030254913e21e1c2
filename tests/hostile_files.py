"""Files that people meet or are sent: broken, locked, endless, disguised, or meant to do harm."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.reading.specimens import docx, paragraphs, pdf, zipped

DEAL = "Peru and Chile signed a treaty on extradition in Lima on 4 May 2021."
_LOCKED = b"/Encrypt<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -4>>" % (b"o" * 32, b"u" * 32)
_ENTITY = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
REFUSED: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "nul.txt": DEAL[:20].encode() + b"\0" + DEAL[20:].encode(),
    "mixed.txt": f"{DEAL} Perú.\n".encode() + "El señor Núñez firmó.".encode("latin-1"),
    "noise.txt": bytes(range(256)) * 20,
    "long.txt": b"word " * 400_001,
    "broken.pdf": pdf([DEAL])[:-200],
    "text.pdf": DEAL.encode(),
    "picture.pdf": pdf([""]),
    "locked.pdf": pdf([DEAL]).replace(b"trailer\n<<", b"trailer\n<<" + _LOCKED),
    "bomb.docx": zipped({"word/document.xml": b" " * 250_000_000}),
    "entity.docx": zipped({"word/document.xml": _ENTITY}),
    "nested.docx": docx("<w:p>" * 20_000 + "</w:p>" * 20_000),
    "half.docx": docx(paragraphs(DEAL))[:200],
    "page.docx": f"<html><p>{DEAL}</p></html>".encode(),
    "deep.html": b"<div>" * 200_000 + DEAL.encode(),
    "tables.html": b"<table><tr><td>" * 50_000 + DEAL.encode(),
    "attributes.html": b"<p " + b" ".join(b"a%d=1" % n for n in range(5_000)) + b">x</p>",
    "deep.rtf": rb"{\rtf1 " + b"{" * 50_000 + DEAL.encode(),
    "parts.eml": b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nhi\n" * 3_000,
    "short.warc": b"WARC/1.0\r\nContent-Length: 99999999\r\n\r\nhi",
    "program.exe": b"MZ" + bytes(2_000),
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(200),
}
"""What no article is in, by the name of its file."""
LIVE = (
    "<html><head><base href='http://127.0.0.1:9/'><meta http-equiv=refresh content='0;url=/x'>"
    "<style>@import url(http://127.0.0.1:9/x.css);</style></head><body>"
    f"<script>document.title='run'</script><p>{DEAL}</p><img src='http://127.0.0.1:9/x.png'"
    " onerror=alert(1)><img src='file:///etc/passwd'><iframe src='file:///etc/passwd'></iframe>"
    "<svg onload=alert(1)></svg><a href='file:///etc/passwd'>more</a></body></html>"
)
"""A page that would run, fetch and read what it should not."""
READ: dict[str, bytes] = {
    "live.html": LIVE.encode(),
    "rtl.txt": f"\u202e{DEAL}\u202c \u200f\u2067وقعت\u2069".encode(),
    "zero.txt": DEAL.replace("Chile", "Chi\u200ble").replace(" ", "\u2060 ").encode(),
    "utf16.txt": DEAL.encode("utf-16"),
    "script.txt": f"<script>alert(1)</script> {DEAL}".encode(),
    "two\nlines.txt" if sys.platform != "win32" else "two lines.txt": DEAL.encode(),
}
"""What is strange, but holds an article."""


def write(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """Put files into a folder; return where they are."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def write_places(folder: Path) -> list[Path]:
    """Make what is no file to read: a loop, a pipe, a device, nothing; and one far too large."""
    (folder / "folder.d").mkdir()
    places = [folder / "missing.txt"]
    if sys.platform != "win32":
        (folder / "loop.txt").symlink_to(folder / "loop.txt")
        (folder / "device.txt").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.txt")
        places += [folder / name for name in ("loop.txt", "device.txt", "pipe.txt")]
    large = folder / "large.txt"
    with large.open("wb") as file:
        file.truncate(300_000_000)
    return [*places, large]
