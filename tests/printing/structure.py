"""Looks into printed files for what screen readers and PDF/UA-1 want of them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from tracker.printing.pdf_objects import PdfFile, take_apart

_TOKEN = re.compile(
    rb"\((?:[^()\\]|\\.)*\)|<<.*?>>|<[0-9A-Fa-f\s]*>|\[|\]|/[^\s/\[\]()<>]+|[A-Za-z'\"*]+",
    re.DOTALL,
)
_SHOWING = frozenset(b"Tj TJ ' \" S s f F f* B B* b b* sh Do".split())
"""Operators that put something on the page."""


class Structure:
    """A printed file and its tree of tags."""

    def __init__(self, pdf: bytes) -> None:
        self.file: PdfFile = take_apart(pdf)
        self.heads = {
            number: body.partition(b"stream\n")[0] for number, body in self.file.objects.items()
        }
        self.catalog = self.heads[self.file.root]

    def of_kind(self, kind: bytes) -> list[bytes]:
        """Return the objects with a key and value, such as /Type/Font."""
        return [
            body for body in self.heads.values() if re.search(kind + rb"(?![A-Za-z0-9])", body)
        ]

    def elements(self, *tags: str) -> list[bytes]:
        """Return the elements with one of these tags, in the order in which they are read."""
        wanted = {tag.encode() for tag in tags}
        return [body for tag, body in self._walk() if tag in wanted]

    def tags(self) -> list[str]:
        """Return all tags in the order in which they are read."""
        return [tag.decode() for tag, _ in self._walk()]

    def pages(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield the dictionary of each page and all that is drawn on it."""
        for body in self.of_kind(rb"/Type/Page"):
            found = re.search(rb"/Contents(?:\[([^\]]*)\]| (\d+) 0 R)", body)
            numbers = re.findall(rb"(\d+) 0 R", found[1]) if found[1] else [found[2]]
            yield body, b"\n".join(self._stream(int(number)) for number in numbers)

    def _stream(self, number: int) -> bytes:
        head, _, rest = self.file.objects[number].partition(b"stream\n")
        data = rest[: rest.rindex(b"endstream")]
        return zlib.decompress(data) if b"/FlateDecode" in head else data

    def _walk(self) -> Iterator[tuple[bytes, bytes]]:
        root = self.file.reference(self.file.root, b"/StructTreeRoot")
        waiting = [root]
        while waiting:
            body = self.heads[waiting.pop()]
            tag = re.search(rb"/S/(\w+)", body)
            if b"/Type/StructElem" in body and tag:
                yield tag[1], body
            waiting += reversed(self._kids(body))

    def _kids(self, body: bytes) -> list[int]:
        found = re.search(rb"/K\[(.*)\]", body, re.DOTALL)
        if not found:
            return []
        numbers = re.findall(rb"(?<!Obj )(?<!Pg )(?<![\d.])(\d+) 0 R", found[1])
        return [n for n in map(int, numbers) if b"/Type/StructElem" in self.heads[n]]


def drawn_outside_tags(content: bytes) -> list[bytes]:
    """Return the operators that draw what is neither tagged nor marked as no content."""
    depth, loose = 0, []
    for token in _TOKEN.findall(content):
        if token in (b"BDC", b"BMC"):
            depth += 1
        elif token == b"EMC":
            depth -= 1
        elif token in _SHOWING and depth == 0:
            loose.append(token)
    return loose
