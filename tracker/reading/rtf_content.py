"""What a rich text document says, by walking its groups and control words once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tracker.domain.errors import FileUnusable
from tracker.reading.content import Content, Facts, clean
from tracker.reading.formats import Kind, format_of
from tracker.reading.release_head import add_head
from tracker.reading.rtf_words import (
    BREAKS,
    CHARSETS,
    HELD,
    KEPT_STARRED,
    SIGNS,
    SKIPPED,
    code_page,
)
from tracker.reading.stated_facts import stated_names, stated_title

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|[\r\n\0]+"
    rb"|(?P<plain>[^\\{}\r\n\0]+)"
)
_MAX_NESTING = 200
_BLANK_LINES = re.compile(r"\n{3,}")
_LINE_ENDS = re.compile(r"[ \t]+(?=\n)|(?<=\n)[ \t]+")
_ORIGIN = "RTF document information"
_SURROGATES = 65_536


@dataclass(slots=True)
class _Group:
    """What holds inside one pair of braces; inner groups start with a copy."""

    place: str = "body"
    codec: str = ""
    after_unicode: int = 1
    """How many characters stand in for each character given by its number."""
    hidden: bool = False
    starred: bool = False


@dataclass(slots=True)
class _Walk:
    """One pass over a document: what was collected at each place, and the groups open now."""

    name: str
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    texts: dict[str, list[str]] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    codec: str = "cp1252"
    pending: bytearray = field(default_factory=bytearray)
    skip: int = 0
    font: int = 0

    def read(self, data: bytes) -> None:
        """Walk over all of a document."""
        position = 0
        while found := _TOKEN.match(data, position):
            position = found.end()
            if found["plain"]:
                self._plain(found["plain"])
            elif found["byte"]:
                self._plain(bytes.fromhex(found["byte"].decode("ascii")))
            else:
                self._flush()
                position += self._control(found)
            if position >= len(data):
                break
        self._flush()

    def text(self, place: str) -> str:
        """Return what was collected at a place, its paragraphs parted by an empty line."""
        whole = _LINE_ENDS.sub("", clean("".join(self.texts.get(place, []))))
        return _BLANK_LINES.sub("\n\n", whole).strip()

    def _control(self, found: re.Match[bytes]) -> int:
        """Follow a control; returns how many bytes after it are no text."""
        if found["brace"] == b"{":
            self._open()
        elif found["brace"] == b"}":
            self._close()
        elif found["sign"]:
            self._sign(found["sign"])
        elif found["word"]:
            number = int(found["number"]) if found["number"] else None
            word = found["word"].decode("ascii")
            if word == "bin":
                return max(0, number or 0)
            self._word(word, number)
        return 0

    def _open(self) -> None:
        self.groups.append(replace(self.groups[-1], starred=False))
        if len(self.groups) > _MAX_NESTING:
            raise FileUnusable(
                f"{self.name} has more than {_MAX_NESTING} groups inside each other,"
                " more than can be read safely.",
                hint=format_of(Kind.RTF).hint,
            )

    def _close(self) -> None:
        closed = self.groups.pop() if len(self.groups) > 1 else self.groups[0]
        if closed.place == "footnote" and self.groups[-1].place != "footnote":
            self._add("\n\n", "footnote")
        self.skip = 0

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.groups[-1].starred = True
        elif self.skip:
            self.skip -= 1
        elif sign in {b"\n", b"\r"}:
            self._end_paragraph()
        elif sign != b"-":  # an optional hyphen is no letter
            self._add({b"~": "\xa0", b"_": "-"}.get(sign, sign.decode("latin-1")))

    def _word(self, word: str, number: int | None) -> None:
        group = self.groups[-1]
        starred, group.starred = group.starred, False
        if word in HELD and group.place != "skipped":
            group.place = HELD[word]
        elif word in SKIPPED or (starred and word not in KEPT_STARRED):
            if group.place not in {"title", "author"}:
                group.place = "skipped"
        elif setting := self._settings().get(word):
            setting(number)
        elif word == "u" and number is not None:
            self._add(chr(number % _SURROGATES))
            self.skip = group.after_unicode
        elif word in {"par", "sect", "row", "page", "nestrow"}:
            self._end_paragraph()
        elif word in BREAKS or word in SIGNS:
            self._add(BREAKS.get(word) or SIGNS[word])

    def _settings(self) -> dict[str, Callable[[int | None], None]]:
        return {
            "ansicpg": self._set_page,
            "mac": self._set_mac,
            "f": self._set_font,
            "fcharset": self._set_charset,
            "uc": self._set_after_unicode,
            "v": self._set_hidden,
            "deleted": self._set_hidden,
            "plain": self._set_plain,
        }

    def _set_page(self, number: int | None) -> None:
        self.codec = code_page(number or 0)

    def _set_mac(self, _number: int | None) -> None:
        self.codec = "mac_roman"

    def _set_font(self, number: int | None) -> None:
        self.font = number or 0
        self.groups[-1].codec = self.fonts.get(self.font, "")

    def _set_charset(self, number: int | None) -> None:
        if codec := CHARSETS.get(number or 0):
            self.fonts[self.font] = codec

    def _set_after_unicode(self, number: int | None) -> None:
        self.groups[-1].after_unicode = min(max(number or 0, 0), 10)

    def _set_hidden(self, number: int | None) -> None:
        self.groups[-1].hidden = number != 0

    def _set_plain(self, _number: int | None) -> None:
        self.groups[-1].hidden = False

    def _plain(self, data: bytes) -> None:
        if self.skip:
            data, self.skip = data[self.skip :], max(0, self.skip - len(data))
        if self.groups[-1].place != "skipped":
            self.pending += data

    def _flush(self) -> None:
        if self.pending:
            codec = self.groups[-1].codec or self.codec
            self._add(self.pending.decode(codec, "replace"))
            self.pending.clear()

    def _end_paragraph(self) -> None:
        """End a paragraph; the notes of the body follow the paragraph they belong to."""
        self._add("\n\n")
        if self.groups[-1].place == "body" and self.texts.get("footnote"):
            self._add("".join(self.texts.pop("footnote")))

    def _add(self, text: str, place: str = "") -> None:
        group = self.groups[-1]
        where = place or group.place
        if where != "skipped" and not group.hidden:
            self.texts.setdefault(where, []).append(text)


def read_rtf(data: bytes, name: str) -> Content:
    """Read the text of a rich text document, or refuse it in one sentence."""
    walk = _Walk(name)
    walk.read(data)
    body = walk.text("body")
    parts = [walk.text("header"), body, walk.text("footnote"), walk.text("footer")]
    facts = Facts()
    facts.add("title", stated_title(walk.text("title")), f"{_ORIGIN}, title")
    add_head(facts, body)
    facts.add_authors(stated_names(walk.text("author")), f"{_ORIGIN}, author")
    return Content(
        text="\n\n".join(filter(None, parts)) if body else "",
        metadata=facts.metadata(),
        origins=facts.origins,
        extractor="rtf",
    )
