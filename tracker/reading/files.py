"""Any file becomes an article here, or a sentence that says why it cannot."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from stat import S_ISDIR, S_ISREG

from tracker.domain.article import Article
from tracker.domain.errors import FileUnusable
from tracker.reading.document import document_article
from tracker.reading.encoding import decode, known_encoding, well_formed
from tracker.reading.formats import MAX_BYTES, Kind, format_of
from tracker.reading.kinds import kind_of
from tracker.reading.plain_text import text_article

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_META_WITHIN = 4096


def read_file(path: Path, *, encoding: str = "") -> Article:
    """Read a file of any format known; `encoding` overrides what the file says of itself."""
    name = _printable(str(path))
    try:
        _check_file(path, name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise FileUnusable(f"There is no file {name}.", hint="Check the name.") from None
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise FileUnusable(
            f"{name} cannot be read: {reason}.", hint="Check the file and its permissions."
        ) from error
    return _read(data, name=name, filename=_printable(path.name), encoding=encoding)


def read_bytes(
    data: bytes, *, filename: str = "", media_type: str = "", encoding: str = ""
) -> Article:
    """Read a document held in memory; the media type may carry a charset."""
    filename = _printable(filename)
    name = filename or "The document"
    return _read(
        data, name=name, filename=PurePath(filename).name, media_type=media_type, encoding=encoding
    )


def read_answer(data: bytes, *, name: str, filename: str, media_type: str) -> Article:
    """Read what a server sent under a media type; `name` is what a refusal calls it.

    The type counts, and the ending only without one: `.php` or the `.py` of a host mean nothing.
    """
    return _read(
        data,
        name=_printable(name),
        filename=_printable(filename),
        media_type=media_type,
        suffix="" if media_type.strip() else PurePath(_printable(filename)).suffix,
    )


def _read(  # noqa: PLR0913 - what may be known of a document
    data: bytes,
    *,
    name: str,
    filename: str,
    media_type: str = "",
    encoding: str = "",
    suffix: str | None = None,
) -> Article:
    _check_size(len(data), name)
    kind = kind_of(data, name, media_type, suffix=suffix)
    _check_size(len(data), name, format_of(kind).most)
    if kind not in {Kind.TEXT, Kind.HTML}:
        return document_article(data, kind, filename=filename, name=name)
    if encoding and not known_encoding(encoding):
        raise FileUnusable(
            f"{encoding} is no text encoding that can be read.",
            hint="Use a name such as utf-8, windows-1252 or utf-16.",
        )
    text, used = decode(data, name, encoding or _declared(data, kind, media_type))
    if kind is Kind.HTML:
        return document_article(
            text.encode("utf-8", "replace"),
            kind,
            original=data,
            filename=filename,
            name=name,
            encoding=used,
        )
    return text_article(text, original=data, filename=filename, name=name, encoding=used)


def _check_file(path: Path, name: str) -> None:
    facts = path.stat()
    if S_ISDIR(facts.st_mode):
        raise FileUnusable(f"{name} is a folder.", hint="Choose a file in it.")
    if not S_ISREG(facts.st_mode):
        raise FileUnusable(f"{name} is not a file that can be read.", hint="Choose a file.")
    _check_size(facts.st_size, name)


def _check_size(size: int, name: str, most: int = MAX_BYTES) -> None:
    if not size:
        raise FileUnusable(f"{name} is empty.", hint="Choose a file with the article's text.")
    if size > most:
        raise FileUnusable(
            f"{name} is too large: files up to {most // 1_000_000} MB can be read.",
            hint="Save the article's text by itself, and add that.",
        )


def _declared(data: bytes, kind: Kind, media_type: str) -> str:
    """Return the encoding a document is declared to have; empty where nothing is said."""
    if found := _CHARSET.search(media_type):
        return found[1]
    if kind is not Kind.HTML:
        return ""
    start = data[:_META_WITHIN]
    meta = _XML_CHARSET.match(start) or _META_CHARSET.search(start)
    label = known_encoding(meta[1].decode("ascii", "replace")) if meta else ""
    # A page whose declaration could be read byte by byte is not in UTF-16 or UTF-32.
    return "" if label.startswith(("utf-16", "utf-32")) else label


def _printable(name: str) -> str:
    return well_formed(name).replace("\0", "\ufffd")
