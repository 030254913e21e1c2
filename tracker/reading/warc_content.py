"""What a web archive (WARC) says: its main page, with the address and the day it was taken."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.domain.errors import FileUnusable
from tracker.reading.content import Content, Facts, clean
from tracker.reading.encoding import decode, known_encoding, newlines
from tracker.reading.formats import Kind, format_of
from tracker.reading.page_content import read_page
from tracker.reading.page_facts import web_address
from tracker.reading.release_head import add_head

MAX_UNZIPPED = 200_000_000
_MOST_RECORDS = 20_000
_MOST_PAGES = 5
"""Pages looked at; the one that was archived on purpose comes first."""
_ENOUGH = 400
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_READ_TYPES = {"text/html", "application/xhtml+xml", "text/plain"}
_KINDS = {"response", "resource", "conversion"}
_STATUS = re.compile(rb"HTTP/[\d.]+ 200\b")
_HINT = format_of(Kind.WARC).hint


@dataclass(frozen=True, slots=True)
class _Page:
    """One archived answer that holds words."""

    url: str
    day: str
    media_type: str
    body: bytes


def read_warc(data: bytes, name: str) -> Content:
    """Read the main page of a web archive, or refuse the archive in one sentence."""
    best: Content | None = None
    for number, page in enumerate(_pages(_unzipped(data, name), name)):
        content = _content(page, name)
        if best is None or len(content.text) > len(best.text):
            best = content
        if len(best.text) >= _ENOUGH or number + 1 >= _MOST_PAGES:
            break
    if best is None:
        raise FileUnusable(f"{name} holds no page that was answered with text.", hint=_HINT)
    return best


def _content(page: _Page, name: str) -> Content:
    declared = _CHARSET.search(page.media_type) or _META_CHARSET.search(page.body[:4_096])
    label = str(declared[1], "ascii") if declared and isinstance(declared[1], bytes) else ""
    label = label or (str(declared[1]) if declared else "")
    text, _ = decode(page.body, name, known_encoding(label))
    facts = Facts()
    facts.add("accessed", page.day, "WARC-Date")
    if page.media_type.startswith("text/plain"):
        content = Content(text=clean(newlines(text)), extractor="warc")
        add_head(facts, content.text)
    else:
        content = read_page(text.encode("utf-8", "replace"), name, page.url)
    facts.add_all(content.metadata, content.origins)
    facts.add("url", web_address(page.url), "WARC-Target-URI")
    return Content(
        text=content.text,
        metadata=facts.metadata(),
        origins=facts.origins,
        extractor=content.extractor,
        extractor_version=content.extractor_version,
    )


def _unzipped(data: bytes, name: str) -> bytes:
    """Return the records of an archive; each of them may be zipped by itself."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        records = _inflated(data, MAX_UNZIPPED, 31)
    except zlib.error as error:
        raise FileUnusable(f"{name} is damaged and cannot be unzipped.", hint=_HINT) from error
    if len(records) >= MAX_UNZIPPED:
        most = MAX_UNZIPPED // 1_000_000
        raise FileUnusable(
            f"{name} unzips to more than {most} MB, more than can be read safely.", hint=_HINT
        )
    if not records.startswith(b"WARC/"):
        raise FileUnusable(f"{name} is a compressed file, but no web archive (WARC).", hint=_HINT)
    return records


def _inflated(data: bytes, most: int, window: int) -> bytes:
    """Unzip one member after the other, up to a size."""
    unzipped = bytearray()
    while data and len(unzipped) < most:
        inflating = zlib.decompressobj(window)
        unzipped += inflating.decompress(data, most - len(unzipped))
        if not inflating.eof and not inflating.unconsumed_tail:
            raise zlib.error("cut off")
        data = inflating.unused_data
    return bytes(unzipped)


def _pages(data: bytes, name: str) -> Iterator[_Page]:
    """Yield the answers with words, in the order of the archive."""
    position = 0
    for _ in range(_MOST_RECORDS):
        while data[position : position + 1] in {b"\r", b"\n"}:
            position += 1
        end = _HEADER_END.search(data, position, position + 100_000)
        if not data.startswith(b"WARC/", position) or not end:
            break
        header = _header(data[position : end.start()])
        length = header.get("content-length", "")
        if not length.isdecimal() or end.end() + int(length) > len(data):
            raise FileUnusable(f"{name} is cut off or damaged.", hint="Get it again.")
        position = end.end() + int(length)
        if header.get("warc-type") in _KINDS:
            page = _page(header, data[end.end() : position])
            if page:
                yield page


def _page(header: dict[str, str], block: bytes) -> _Page | None:
    media_type = header.get("content-type", "")
    if header["warc-type"] == "response":
        end = _HEADER_END.search(block, 0, 100_000)
        if not end or not _STATUS.match(block):
            return None
        answer = _header(block[: end.start()])
        media_type = answer.get("content-type", "")
        block = _body(block[end.end() :], answer)
    if media_type.partition(";")[0].strip().lower() not in _READ_TYPES or not block.strip():
        return None
    day = header.get("warc-date", "")[:10]
    return _Page(header.get("warc-target-uri", "").strip("<>"), day, media_type.lower(), block)


def _header(data: bytes) -> dict[str, str]:
    lines = data.decode("utf-8", "replace").splitlines()[1:]
    pairs = (each.partition(":") for each in lines if ":" in each)
    return {key.strip().lower(): value.strip() for key, _, value in pairs}


def _body(data: bytes, answer: dict[str, str]) -> bytes:
    """Return the body of an answer as a browser would see it; empty where it cannot."""
    if "chunked" in answer.get("transfer-encoding", "").lower():
        data = _joined(data)
    encoding = answer.get("content-encoding", "").strip().lower()
    if encoding in {"", "identity"}:
        return data
    windows = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}
    for window in windows.get(encoding, ()):
        try:
            return _inflated(data, MAX_UNZIPPED, window)
        except zlib.error:
            continue
    return b""


def _joined(data: bytes) -> bytes:
    """Join the chunks of an answer; archives that joined them already stay as they are."""
    joined = bytearray()
    position = 0
    while (end := data.find(b"\r\n", position)) >= 0:
        size = data[position:end].partition(b";")[0].strip()
        if not re.fullmatch(rb"[0-9a-fA-F]{1,8}", size):
            break
        if not int(size, 16):
            return bytes(joined)
        joined += data[end + 2 : end + 2 + int(size, 16)]
        position = end + 2 + int(size, 16) + 2
    return bytes(joined) or data
