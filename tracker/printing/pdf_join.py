"""Joins typeset parts to one document with one structure for screen readers, one set of bookmarks.

A part is as large as the typesetter's memory allows; the whole may be any number of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.printing.pdf_objects import PdfFile, renumbered, take_apart

_NUMBER = re.compile(rb"(\d+) (\d+) 0 R")
_NAME = re.compile(rb"(\((?:[^()\\]|\\.)*\))(\d+) 0 R")
_DRAW = b"Q\n/Artifact<</Type/Pagination/Subtype/Footer>>BDC\nq\n/Stamp Do\nQ\nEMC\n"
"""Leaves the state of the page's own content, and draws its stamp."""
_HEAD = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n"


_PAGES, _OUTLINES, _STRUCTURE, _ROOT, _DOCUMENT, _FIRST = range(1, 7)
"""Numbers of the objects that the parts share, and that of the first one of a part."""


@dataclass
class _Whole:
    """The objects of the joined document so far; the shared ones are written at the end."""

    objects: dict[int, bytes] = field(default_factory=dict)
    next: int = _FIRST
    pages: list[int] = field(default_factory=list)
    trees: list[int] = field(default_factory=list)
    structure: list[bytes] = field(default_factory=list)
    numbers: list[bytes] = field(default_factory=list)
    names: list[tuple[bytes, bytes]] = field(default_factory=list)
    keys: int = 0
    roles: bytes = b""
    bookmarks: list[list[int]] = field(default_factory=list)
    count: int = 0


def join(parts: Sequence[bytes], stamps: bytes = b"", said_by: bytes = b"") -> bytes:
    """Return the parts as one document.

    What the part `said_by`, or else the first, says of itself holds for the whole.

    Each page of `stamps` is laid over the page in the same place, as a mark that screen readers
    pass over.
    """
    whole = _Whole()
    files = [take_apart(part) for part in parts]
    speaker = parts.index(said_by) if said_by else 0
    for number, file in enumerate(files):
        silent = set() if number == speaker else _about(file)
        _add(whole, file, b"%d." % number, silent)
    if stamps:
        _stamp(whole, take_apart(stamps))
    by = _FIRST - 1 + sum(file.size for file in files[:speaker])
    first = files[speaker]
    shared = {
        _PAGES: _page_tree(whole),
        _OUTLINES: _outlines(whole),
        _STRUCTURE: _structure(whole),
        _DOCUMENT: _document(whole),
        _ROOT: _catalog(first, by),
    }
    return _written(shared | whole.objects, first.info + by)


def _about(file: PdfFile) -> set[int]:
    """Return the objects in which a file speaks of itself."""
    return {file.info, file.reference(file.root, b"/Metadata")}


def _add(whole: _Whole, file: PdfFile, mark: bytes, silent: set[int]) -> None:
    by = whole.next - 1
    tree = file.reference(file.root, b"/Pages")
    structure = file.reference(file.root, b"/StructTreeRoot")
    outlines = file.reference(file.root, b"/Outlines")
    dropped = {file.root, structure, outlines} | silent
    for number, body in file.objects.items():
        if number not in dropped:
            whole.objects[number + by] = renumbered(body, by, whole.keys, mark)
    kids = file.references(tree, b"/Kids")
    whole.pages += [kid + by for kid in kids]
    whole.trees.append(tree + by)
    whole.objects[tree + by] = _with_parent(whole.objects[tree + by], _PAGES)
    whole.count += len(kids)
    if structure:
        _add_structure(whole, file, structure, by, mark)
    if outlines:
        _add_bookmarks(whole, file, outlines, by)
    whole.next += file.size


def _with_parent(body: bytes, parent: int) -> bytes:
    bare = re.sub(rb"/Parent \d+ 0 R", b"", body, count=1)
    return bare.replace(b"<<", b"<</Parent %d 0 R" % parent, 1)


def _add_structure(whole: _Whole, file: PdfFile, number: int, by: int, mark: bytes) -> None:
    body = file.objects[number]
    for kid in file.references(number, b"/K"):
        whole.structure.append(b"%d 0 R" % (kid + by))
        element = whole.objects[kid + by].replace(b"/S/Document", b"/S/Part", 1)
        whole.objects[kid + by] = re.sub(
            rb"/P %d 0 R" % (number + by), b"/P %d 0 R" % _DOCUMENT, element, count=1
        )
    nums = re.search(rb"/Nums\[([^\]]*)\]", body)
    for key, target in _NUMBER.findall(nums[1] if nums else b""):
        whole.numbers.append(b"%d %d 0 R" % (int(key) + whole.keys, int(target) + by))
    names = re.search(rb"/Names\[(.*?)\]>>", body, re.DOTALL)
    for name, target in _NAME.findall(names[1] if names else b""):
        whole.names.append((b"(" + mark + name[1:], b"%d 0 R" % (int(target) + by)))
    following = re.search(rb"/ParentTreeNextKey (\d+)", body)
    whole.keys += int(following[1]) if following else 0
    roles = re.search(rb"/RoleMap<<[^>]*>>", body)
    whole.roles = whole.roles or (roles[0] if roles else b"")


def _add_bookmarks(whole: _Whole, file: PdfFile, number: int, by: int) -> None:
    chain, at = [], file.reference(number, b"/First")
    while at:
        chain.append(at + by)
        whole.objects[at + by] = re.sub(
            rb"/Parent %d 0 R" % (number + by),
            b"/Parent %d 0 R" % _OUTLINES,
            whole.objects[at + by],
            count=1,
        )
        at = file.reference(at, b"/Next")
    if chain:
        whole.bookmarks.append(chain)


def _outlines(whole: _Whole) -> bytes:
    """Return the root of the bookmarks, after linking those of each part to the next part's."""
    for before, after in zip(whole.bookmarks, whole.bookmarks[1:], strict=False):
        last, first = before[-1], after[0]
        for number, entry in ((last, b"/Next %d 0 R" % first), (first, b"/Prev %d 0 R" % last)):
            whole.objects[number] = whole.objects[number].replace(b"<<", b"<<" + entry, 1)
    if not whole.bookmarks:
        return b"<</Type/Outlines/Count 0>>"
    first, last = whole.bookmarks[0][0], whole.bookmarks[-1][-1]
    count = sum(map(len, whole.bookmarks))
    return b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, count)


def _page_tree(whole: _Whole) -> bytes:
    kids = b" ".join(b"%d 0 R" % tree for tree in whole.trees)
    return b"<</Type/Pages/Count %d/Kids[%s]>>" % (whole.count, kids)


def _structure(whole: _Whole) -> bytes:
    names = b"".join(name + target for name, target in sorted(whole.names))
    ids = b"/IDTree<</Names[%s]>>" % names if names else b""
    parents = b"/ParentTree<</Nums[%s]>>" % b" ".join(whole.numbers)
    return b"<</Type/StructTreeRoot%s/K[%d 0 R]%s%s/ParentTreeNextKey %d>>" % (
        whole.roles, _DOCUMENT, parents, ids, whole.keys,
    )  # fmt: skip


def _document(whole: _Whole) -> bytes:
    kids = b" ".join(whole.structure)
    return b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (_STRUCTURE, kids)


def _catalog(first: PdfFile, by: int) -> bytes:
    body = renumbered(first.objects[first.root], by, 0, b"")
    for key, number in (
        (b"/Pages", _PAGES), (b"/StructTreeRoot", _STRUCTURE), (b"/Outlines", _OUTLINES)
    ):  # fmt: skip
        body = re.sub(key + rb" \d+ 0 R", b"", body, count=1)
        body = body.replace(b"/Type/Catalog", b"/Type/Catalog%s %d 0 R" % (key, number), 1)
    return body


def _stamp(whole: _Whole, stamps: PdfFile) -> None:
    by = whole.next - 1
    tree = stamps.reference(stamps.root, b"/Pages")
    faces = stamps.references(tree, b"/Kids")
    dropped = {stamps.root, tree, *faces} | _about(stamps)
    for number, body in stamps.objects.items():
        if number not in dropped:
            whole.objects[number + by] = renumbered(body, by, 0, b"")
    whole.next += stamps.size
    around = whole.next, whole.next + 1
    for number, content in zip(around, (b"q\n", _DRAW), strict=True):
        whole.objects[number] = b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content)
    whole.next += 2
    for page, face in zip(whole.pages, faces, strict=True):
        _lay_over(whole, page, _form(whole, stamps, face, by), around)


def _form(whole: _Whole, stamps: PdfFile, face: int, by: int) -> int:
    """Turn the content of a page of stamps into a form; return its number."""
    content = stamps.reference(face, b"/Contents") + by
    resources = stamps.reference(face, b"/Resources") + by
    box = re.search(rb"/MediaBox(\[[^\]]*\])", stamps.objects[face])
    head = b"<</Type/XObject/Subtype/Form/BBox%s/Resources %d 0 R" % (
        box[1] if box else b"[0 0 0 0]", resources,
    )  # fmt: skip
    whole.objects[content] = whole.objects[content].replace(b"<<", head, 1)
    return content


def _lay_over(whole: _Whole, page: int, form: int, around: tuple[int, int]) -> None:
    """Draw a form on a page after all else, in the state in which the page began."""
    body = whole.objects[page]
    resources = re.search(rb"/Resources (\d+) 0 R", body)
    contents = re.search(rb"/Contents (\d+) 0 R", body)
    if resources is None or contents is None:
        return
    known = whole.objects[int(resources[1])]
    entry = b"/Stamp %d 0 R" % form
    if b"/XObject<<" in known:
        known = known.replace(b"/XObject<<", b"/XObject<<" + entry, 1)
    else:
        known = known.replace(b"<<", b"<</XObject<<" + entry + b">>", 1)
    whole.objects[whole.next] = known
    body = body.replace(resources[0], b"/Resources %d 0 R" % whole.next, 1)
    drawn = b"/Contents[%d 0 R %s 0 R %d 0 R]" % (around[0], contents[1], around[1])
    whole.objects[page] = body.replace(contents[0], drawn, 1)
    whole.next += 1


def _written(objects: dict[int, bytes], info: int) -> bytes:
    out, at = [_HEAD], len(_HEAD)
    offsets = {}
    for number in sorted(objects):
        chunk = b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
        offsets[number] = at
        out.append(chunk)
        at += len(chunk)
    size = max(objects) + 1
    free = b"0000000000 65535 f\r\n"
    lines = [
        b"%010d 00000 n\r\n" % offsets[number] if number in offsets else free
        for number in range(size)
    ]
    out += [b"xref\n0 %d\n" % size, *lines]
    out.append(b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\n" % (size, _ROOT, info))
    out.append(b"startxref\n%d\n%%%%EOF" % at)
    return b"".join(out)
