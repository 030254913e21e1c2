"""What an e-mail message or a saved page (MHTML) says: its best text, and its header."""

from __future__ import annotations

import re
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from tracker.domain.errors import FileUnusable
from tracker.reading.content import Content, Facts, clean, line
from tracker.reading.encoding import decode, known_encoding, newlines
from tracker.reading.formats import Kind, format_of
from tracker.reading.page_content import read_page
from tracker.reading.page_facts import web_address

_ANSWER = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|enc|res)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_ENOUGH = 400
"""A plain text part of this length is the message, not a note to open it elsewhere."""
_MOST_PARTS = 2_000
_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_LOCKED_TYPES = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_BROKEN = (MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError, KeyError)
"""What the email package raises on headers and parts that break the rules."""


def read_mail(data: bytes, name: str) -> Content:
    """Read an e-mail message or a saved page, or refuse it in one sentence."""
    try:
        message = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
        parts = _parts(message, name)
        saved = _saved_page(message, parts)
    except (*_BROKEN, RecursionError) as error:
        form = format_of(Kind.EML)
        raise FileUnusable(f"{name} is damaged and cannot be read.", hint=form.hint) from error
    if message.get_content_type() in _LOCKED_TYPES:
        raise FileUnusable(
            f"{name} is encrypted.", hint="Open it in the mail program, copy its text, and paste."
        )
    return _page(message, saved, name) if saved else _letter(message, parts, name)


def _parts(message: EmailMessage, name: str) -> list[EmailMessage]:
    """Return the parts that are no containers, without those of messages attached."""
    found: list[EmailMessage] = []
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return found
        part = waiting.pop(0)
        if part.get_content_maintype() == "multipart":
            inner = part.get_payload()
            waiting[:0] = [each for each in inner if isinstance(each, EmailMessage)]
        elif part.get_content_maintype() != "message":
            found.append(part)
    raise FileUnusable(
        f"{name} has more than {_MOST_PARTS:,} parts, more than can be read safely.",
        hint=format_of(Kind.EML).hint,
    )


def _saved_page(message: EmailMessage, parts: list[EmailMessage]) -> EmailMessage | None:
    """Return the main part of a page that a browser saved; letters have none."""
    pages = [part for part in parts if part.get_content_type() in _PAGE_TYPES]
    located = [part for part in pages if part["Content-Location"]]
    saved = message["Snapshot-Content-Location"] or (located and "To" not in message)
    return (located or pages)[0] if saved and pages else None


def _page(message: EmailMessage, part: EmailMessage, name: str) -> Content:
    stated = message["Snapshot-Content-Location"] or part["Content-Location"]
    url = web_address(_line(stated))
    page = read_page(_text(part, name).encode("utf-8", "replace"), name, url)
    facts = Facts()
    facts.add("accessed", _day(message), "MHTML header Date")
    facts.add_all(page.metadata, page.origins)
    facts.add("url", url, "MHTML Content-Location")
    facts.add("title", _header(message, "Subject"), "MHTML header Subject")
    return _with_facts(page, facts)


def _letter(message: EmailMessage, parts: list[EmailMessage], name: str) -> Content:
    body = [part for part in parts if not part.get_filename() and not part.is_attachment()]
    plain = "\n\n".join(
        _text(part, name).strip() for part in body if part.get_content_type() == "text/plain"
    ).strip()
    pages = [part for part in body if part.get_content_type() in _PAGE_TYPES]
    content = Content(text=clean(plain), extractor="email")
    if len(plain) < _ENOUGH and pages:
        page = read_page(_text(pages[0], name).encode("utf-8", "replace"), name)
        content = page if len(page.text) >= len(plain) else content
    if not content.text.strip():
        return _carried(message, parts, name)
    facts = Facts()
    facts.add("title", _ANSWER.sub("", _header(message, "Subject")), "e-mail header Subject")
    facts.add_authors(_senders(message), "e-mail header From")
    facts.add("published", _day(message), "e-mail header Date")
    facts.add_all(content.metadata, content.origins)
    return _with_facts(content, facts)


def _with_facts(content: Content, facts: Facts) -> Content:
    return Content(
        text=content.text,
        metadata=facts.metadata(),
        origins=facts.origins,
        extractor=content.extractor,
        extractor_version=content.extractor_version,
    )


def _text(part: EmailMessage, name: str) -> str:
    """Return the words of a part, by the rules for any other text."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if not data.strip():
        return ""
    text, _ = decode(data, name, known_encoding(str(part.get_content_charset() or "")))
    text = newlines(text)
    flowed = str(part.get_param("format") or "").lower() == "flowed"
    return _unflowed(text) if flowed else text


def _unflowed(text: str) -> str:
    """Join the lines that a mail program broke for display; they end with a space."""
    lines: list[str] = []
    for each in text.split("\n"):
        if lines and lines[-1].endswith(" ") and lines[-1] != "-- ":
            lines[-1] += each
        else:
            lines.append(each)
    return "\n".join(lines)


def _senders(message: EmailMessage) -> list[str]:
    pairs = getaddresses([_header(message, "From")])
    return [real or address for real, address in pairs]


def _day(message: EmailMessage) -> str:
    """Return the day the sender's clock showed, as EDTF."""
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _header(message: EmailMessage, name: str) -> str:
    """Return a header as one line; a broken one, such as `From: <`, counts for none."""
    try:
        value = message[name]
    except _BROKEN:
        return ""
    return _line(value)


def _line(value: object) -> str:
    return line(str(value)) if value is not None else ""


def _carried(message: EmailMessage, parts: list[EmailMessage], name: str) -> Content:
    """Read the letter that one without words of its own carries, if there is one."""
    for part in message.iter_attachments() if message.is_multipart() else ():
        inner = part.get_payload() if part.get_content_type() == "message/rfc822" else None
        if isinstance(inner, list) and inner and isinstance(inner[0], EmailMessage):
            return _letter(inner[0], _parts(inner[0], name), name)
    raise _without_text(parts, name)


def _without_text(parts: list[EmailMessage], name: str) -> FileUnusable:
    attached = [line(str(part.get_filename())) for part in parts if part.get_filename()]
    if not attached:
        return FileUnusable(f"{name} holds no text.", hint="Choose a message with the article.")
    return FileUnusable(
        f"{name} holds no text of its own, only attachments: {', '.join(attached[:5])}.",
        hint="Save the attachment that reports the agreement, and add that.",
    )
