"""Zipped documents are opened with limits, and their XML is walked without trusting it."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from tracker.domain.errors import FileUnusable
from tracker.reading.formats import Kind, format_of

MAX_UNZIPPED = 200_000_000
MAX_RATIO = 200
"""Times a part may be larger than its zipped form; prose in XML stays below 100."""
_RATIO_FROM = 5_000_000
MAX_NESTING = 200
_MOST_PARTS = 20_000
_PIECE = 65_536
_UNREADABLE = (BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError)
_ENCRYPTED = 0x1


class XmlWalk:
    """Hears of elements and words while a part is read; readers of formats derive from it."""

    def start(self, name: str, attributes: dict[str, str], /) -> None:
        """Hear that an element starts; names come without their namespace."""

    def end(self, name: str, /) -> None:
        """Hear that an element ends."""

    def words(self, text: str) -> None:
        """Hear words inside the innermost element."""


class Properties(XmlWalk):
    """Hears the properties of a document: pairs of element and words."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self._element = ""

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """Remember which property is open."""
        self._element = name

    def end(self, _name: str) -> None:
        """Close a property."""
        self._element = ""

    def words(self, text: str) -> None:
        """Add words to the property that is open."""
        if self._element:
            self.values[self._element] = self.values.get(self._element, "") + text


class OfficeZip:
    """One zipped document, whose refusals call it by its name."""

    def __init__(self, data: bytes, name: str, kind: Kind) -> None:
        self._name = name
        self._form = format_of(kind)
        self._left = MAX_UNZIPPED
        try:
            self._zip = ZipFile(io.BytesIO(data))
            self._parts = {part.filename: part for part in self._zip.infolist()}
        except _UNREADABLE as error:
            raise self.refusal("is damaged: its zip archive cannot be opened") from error
        if len(self._parts) > _MOST_PARTS:
            raise self.refusal(f"has {len(self._parts):,} parts, more than can be read safely")

    def has(self, part: str) -> bool:
        """Whether the document has a part of this name."""
        return part in self._parts

    def walk(self, part: str, listener: XmlWalk) -> None:
        """Tell the listener what is in a part, piece by piece, or refuse the document."""
        parser = self._parser(listener)
        try:
            for piece in self._pieces(part):
                parser.Parse(piece, False)  # noqa: FBT003 - expat takes no keywords
            parser.Parse(b"", True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise self.refusal(f"is damaged: its part {part} is not well-formed XML") from error

    def refusal(self, what: str, hint: str = "") -> FileUnusable:
        """Return a refusal of this document."""
        return FileUnusable(f"{self._name} {what}.", hint=hint or self._form.hint)

    def _pieces(self, part: str) -> Iterator[bytes]:
        if part not in self._parts:
            raise self.refusal(f"is no {self._form.noun.partition(' ')[2]}: it lacks {part}")
        entry = self._parts[part]
        if entry.flag_bits & _ENCRYPTED:
            raise self.locked()
        size = 0
        try:
            with self._zip.open(entry) as file:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    self._check(size, entry.compress_size)
                    yield piece
        except _UNREADABLE as error:
            raise self.refusal(f"is damaged: its part {part} cannot be unzipped") from error
        self._left -= size

    def locked(self) -> FileUnusable:
        """Return the refusal of a document that asks for a password."""
        return self.refusal(
            "is locked with a password", hint="Open it with the password, and save it without one."
        )

    def _check(self, size: int, zipped: int) -> None:
        if size > self._left:
            most = MAX_UNZIPPED // 1_000_000
            raise self.refusal(f"unzips to more than {most} MB, more than can be read safely")
        if size > _RATIO_FROM and size > MAX_RATIO * max(1, zipped):
            raise self.refusal("is packed so tightly that it is no real document")

    def _parser(self, listener: XmlWalk) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        depth = 0

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > MAX_NESTING:
                raise self.refusal(
                    f"has more than {MAX_NESTING} elements inside each other,"
                    " more than can be read safely"
                )
            plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            listener.start(name.rpartition(" ")[2], plain)

        def end(name: str) -> None:
            nonlocal depth
            depth -= 1
            listener.end(name.rpartition(" ")[2])

        def refuse(*_declaration: object) -> None:
            raise self.refusal("declares XML entities, which documents do not need and bombs do")

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = listener.words
        parser.StartDoctypeDeclHandler = refuse
        parser.EntityDeclHandler = refuse
        return parser
