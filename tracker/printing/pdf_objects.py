"""Takes apart PDF files as the typesetter writes them: numbered objects, and a table of them.

This is no reader of PDF at large. Files come from `typesetter`, which never packs objects, names
no destinations and writes each object once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.domain.errors import TrackerError

_DEPTH_1 = rb"\((?:[^()\\]|\\.)*\)"
_DEPTH_2 = rb"\((?:[^()\\]|\\.|" + _DEPTH_1 + rb")*\)"
_STRING = rb"\((?:[^()\\]|\\.|" + _DEPTH_2 + rb")*\)"
_TOKEN = re.compile(
    rb"/ID(?P<id>" + _DEPTH_1 + rb")"
    rb"|/Headers\[(?P<headers>[^\]]*)\]"
    rb"|(?P<skip>" + _STRING + rb"|<[0-9A-Fa-f]+>)"
    rb"|/StructParent(?P<plural>s?) (?P<parent>\d+)"
    rb"|(?<![\d.])(?P<ref>\d+) 0 R\b",
    re.DOTALL,
)
_OPEN_STRING = re.compile(rb"\(")
_REFERENCE = re.compile(rb"(?<![\d.])(\d+) 0 R\b")
_HEADERS = b"/Headers[("
"""By far most objects are cells of tables: all strings in them are the one id of their head."""
_ENTRY = 20
"""Bytes of a line in the table of objects."""


@dataclass(frozen=True, slots=True)
class PdfFile:
    """A file taken apart: its objects by number, and which of them is the catalog."""

    objects: dict[int, bytes]
    root: int
    info: int

    @property
    def size(self) -> int:
        """One more than the highest number of an object."""
        return max(self.objects) + 1

    def reference(self, number: int, key: bytes) -> int:
        """Return the number of the object that a key of an object refers to; 0 for none."""
        found = re.search(key + rb" (\d+) 0 R", self.objects[number])
        return int(found[1]) if found else 0

    def references(self, number: int, key: bytes) -> list[int]:
        """Return the numbers in the list under a key of an object."""
        found = re.search(key + rb"\[([^\]]*)\]", self.objects[number])
        return [int(each) for each in re.findall(rb"(\d+) 0 R", found[1])] if found else []

    def chain(self, number: int) -> list[int]:
        """Return the numbers of an object's first member and of all that follow it."""
        found, at = [], self.reference(number, b"/First") if number else 0
        while at:
            found.append(at)
            at = self.reference(at, b"/Next")
        return found


def take_apart(pdf: bytes) -> PdfFile:
    """Return the objects of a file. Raises `TrackerError` for one of another make."""
    end = pdf.rfind(b"startxref")
    start = int(pdf[end + 9 :].split(maxsplit=1)[0]) if end >= 0 else -1
    head = re.compile(rb"xref\n0 (\d+)\n").match(pdf, start) if start >= 0 else None
    if head is None:
        raise TrackerError("The document could not be put together.", hint="Print fewer records.")
    count = int(head[1])
    lines = (pdf[head.end() + _ENTRY * i : head.end() + _ENTRY * (i + 1)] for i in range(count))
    offsets = {number: int(line[:10]) for number, line in enumerate(lines) if line[17:18] == b"n"}
    ordered = sorted(offsets.values())
    ends = dict(zip(ordered, [*ordered[1:], start], strict=True))
    objects = {number: _body(pdf[at : ends[at]]) for number, at in offsets.items()}
    trailer = pdf[head.end() + _ENTRY * count : end]
    root, info = (re.search(key + rb" (\d+) 0 R", trailer) for key in (b"/Root", b"/Info"))
    return PdfFile(objects, int(root[1]) if root else 0, int(info[1]) if info else 0)


def renumbered(body: bytes, by: int, parents: int, mark: bytes) -> bytes:
    """Return an object for a larger file, with references, keys and ids of its own there."""

    def changed(found: re.Match[bytes]) -> bytes:
        if found["ref"]:
            return b"%d 0 R" % (int(found["ref"]) + by)
        if found["parent"]:
            return b"/StructParent%s %d" % (found["plural"], int(found["parent"]) + parents)
        if found["id"]:
            return b"/ID(" + mark + found["id"][1:]
        if found["headers"] is not None:
            return b"/Headers[" + _OPEN_STRING.sub(b"(" + mark, found["headers"]) + b"]"
        return found[0]

    dictionary, stream, rest = body.partition(b"stream\n")
    if b"/StructParent" not in dictionary:
        strings = dictionary.count(b"(")
        if not strings or (strings == 1 and _HEADERS in dictionary):
            pieces = _REFERENCE.split(dictionary.replace(_HEADERS, _HEADERS + mark, 1))
            pieces[1::2] = [b"%d 0 R" % (int(number) + by) for number in pieces[1::2]]
            return b"".join(pieces) + stream + rest
    return _TOKEN.sub(changed, dictionary) + stream + rest


def _body(whole: bytes) -> bytes:
    """Return what stands between `obj` and `endobj`."""
    first = whole.index(b"obj") + 3
    return whole[first : whole.rindex(b"endobj")].strip(b"\n")
