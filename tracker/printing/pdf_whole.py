"""The document that parts are joined to: what is done with is written, the rest waits."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from io import BytesIO

from tracker.printing.pdf_objects import PdfFile, renumbered

PAGES, OUTLINES, STRUCTURE, ROOT, DOCUMENT, FIRST = range(1, 7)
"""Numbers of the objects that the parts share, and that of the first one of a part."""
_HEAD = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n"
_NUMBER = re.compile(rb"(\d+) (\d+) 0 R")
_AIM = re.compile(rb"/A<<[^>]*/URI\(heading:(\d+)\)>>")
_ALTERNATIVE = re.compile(rb"/Contents\(heading:\d+\)")
_DESTINATION = re.compile(rb"/Dest \d+ 0 R")
_TITLE = re.compile(rb"/Title(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)", re.DOTALL)
_NAME = re.compile(rb"(\((?:[^()\\]|\\.)*\))(\d+) 0 R")


@dataclass
class PdfWhole:
    """Objects of parts under numbers of their own; `waiting` holds those that may still change."""

    next: int = FIRST
    waiting: dict[int, bytes] = field(default_factory=dict)
    pages: list[int] = field(default_factory=list)
    trees: list[int] = field(default_factory=list)
    bookmarks: list[list[int]] = field(default_factory=list)
    structure: list[bytes] = field(default_factory=list)
    numbers: list[bytes] = field(default_factory=list)
    names: list[tuple[bytes, bytes]] = field(default_factory=list)
    aims: dict[int, int] = field(default_factory=dict)
    """Which heading of the whole a link leads to, by number of the link."""
    roles: bytes = b""
    keys: int = 0
    _out: BytesIO = field(default_factory=BytesIO)
    """Gives its bytes away at the end without a copy of them."""
    _offsets: array[int] = field(default_factory=lambda: array("Q"))

    def put(self, number: int, body: bytes) -> None:
        """Write an object that changes no more."""
        missing = number + 1 - len(self._offsets)
        self._offsets.extend([0] * missing if missing > 0 else [])
        if not self._out.tell():
            self._out.write(_HEAD)
        self._offsets[number] = self._out.tell()
        self._out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def add(self, file: PdfFile, mark: bytes, dropped: set[int]) -> None:
        """Take in a part, with `mark` before its ids, without the objects dropped."""
        by = self.next - 1
        tree, outlines = (file.reference(file.root, key) for key in (b"/Pages", b"/Outlines"))
        structure = file.reference(file.root, b"/StructTreeRoot")
        kids = file.references(tree, b"/Kids")
        chain = file.chain(outlines)
        open_ = {tree, *kids, *chain, *(file.reference(kid, b"/Resources") for kid in kids)}
        open_ |= set(file.references(structure, b"/K")) if structure else set()
        left = dropped | {file.root, structure, outlines}
        for number, body in file.objects.items():
            if number in left:
                continue
            moved = renumbered(body, by, self.keys, mark)
            aim = _AIM.search(moved) if b"heading:" in moved else None
            if aim:
                self.aims[number + by] = int(aim[1])
            if number in open_ or aim:
                self.waiting[number + by] = moved
            else:
                self.put(number + by, moved)
        self.pages += [kid + by for kid in kids]
        self.trees.append(tree + by)
        self._change(tree + by, rb"^<<", b"<</Parent %d 0 R" % PAGES)
        self._add_bookmarks([each + by for each in chain])
        if structure:
            self._add_structure(file, structure, by, mark)
        self.next += file.size

    def written(self, info: int) -> bytes:
        """Return the document, after writing what was waiting."""
        self._aim()
        for number, body in sorted(self.waiting.items()):
            self.put(number, body)
        out, start, size = self._out, self._out.tell(), len(self._offsets)
        out.write(b"xref\n0 %d\n" % size)
        for offset in self._offsets:
            out.write(b"%010d 00000 n\r\n" % offset if offset else b"0000000000 65535 f\r\n")
        out.write(b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\n" % (size, ROOT, info))
        out.write(b"startxref\n%d\n%%%%EOF" % start)
        return out.getvalue()

    def _aim(self) -> None:
        """Lead links to the headings they name, which may stand in a later part."""
        headings = [number for chain in self.bookmarks for number in chain]
        for link, place in self.aims.items():
            heading = self.waiting[headings[place]]
            target, title = _DESTINATION.search(heading), _TITLE.search(heading)
            body = self.waiting[link]
            action, words = _AIM.search(body), _ALTERNATIVE.search(body)
            if target and title and action and words:
                body = body.replace(words[0], b"/Contents" + title[1])
                self.waiting[link] = body.replace(action[0], target[0])

    def _change(self, number: int, pattern: bytes, to: bytes) -> None:
        self.waiting[number] = re.sub(pattern, to, self.waiting[number], count=1)

    def _add_bookmarks(self, chain: list[int]) -> None:
        for number in chain:
            self._change(number, rb"/Parent \d+ 0 R", b"/Parent %d 0 R" % OUTLINES)
        if chain and self.bookmarks:
            before, after = self.bookmarks[-1][-1], chain[0]
            self._change(before, rb"^<<", b"<</Next %d 0 R" % after)
            self._change(after, rb"^<<", b"<</Prev %d 0 R" % before)
        self.bookmarks += [chain] if chain else []

    def _add_structure(self, file: PdfFile, number: int, by: int, mark: bytes) -> None:
        body = file.objects[number]
        for kid in file.references(number, b"/K"):
            self.structure.append(b"%d 0 R" % (kid + by))
            self._change(kid + by, rb"/S/Document", b"/S/Part")
            self._change(kid + by, rb"/P %d 0 R" % (number + by), b"/P %d 0 R" % DOCUMENT)
        nums = re.search(rb"/Nums\[([^\]]*)\]", body)
        for key, target in _NUMBER.findall(nums[1] if nums else b""):
            self.numbers.append(b"%d %d 0 R" % (int(key) + self.keys, int(target) + by))
        names = re.search(rb"/Names\[(.*?)\]>>", body, re.DOTALL)
        for name, target in _NAME.findall(names[1] if names else b""):
            self.names.append((b"(" + mark + name[1:], b"%d 0 R" % (int(target) + by)))
        following = re.search(rb"/ParentTreeNextKey (\d+)", body)
        self.keys += int(following[1]) if following else 0
        roles = re.search(rb"/RoleMap<<[^>]*>>", body)
        self.roles = self.roles or (roles[0] if roles else b"")
