"""Joins typeset parts to one document with one structure for screen readers, one set of bookmarks.

A part is as large as the typesetter's memory allows; the whole may be any number of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.printing.pdf_objects import PdfFile, renumbered, take_apart
from tracker.printing.pdf_stamps import stamp
from tracker.printing.pdf_whole import DOCUMENT, OUTLINES, PAGES, ROOT, STRUCTURE, PdfWhole


def join(parts: Sequence[bytes], stamps: bytes = b"", said_by: bytes = b"") -> bytes:
    """Return the parts as one document.

    What the part `said_by`, or else the first, says of itself holds for the whole. Each page of
    `stamps` is laid over the page in the same place, as a mark that screen readers pass over.
    """
    whole, info = PdfWhole(), 0
    speaker = parts.index(said_by) if said_by else 0
    for number, part in enumerate(parts):
        file, by = take_apart(part), whole.next - 1
        if number == speaker:
            info = file.info + by
            whole.put(ROOT, _catalog(file, by))
        dropped = set() if number == speaker else _about(file)
        whole.add(file, b"%d." % number, dropped)
    if stamps:
        marks = take_apart(stamps)
        stamp(whole, marks, _about(marks))
    whole.put(PAGES, _page_tree(whole))
    whole.put(OUTLINES, _outlines(whole))
    whole.put(STRUCTURE, _structure(whole))
    whole.put(DOCUMENT, _document(whole))
    return whole.written(info)


def _about(file: PdfFile) -> set[int]:
    """Return the objects in which a file speaks of itself."""
    return {file.info, file.reference(file.root, b"/Metadata")}


def _catalog(file: PdfFile, by: int) -> bytes:
    body = renumbered(file.objects[file.root], by, 0, b"")
    for key, number in (
        (b"/Pages", PAGES),
        (b"/StructTreeRoot", STRUCTURE),
        (b"/Outlines", OUTLINES),
    ):
        body = re.sub(key + rb" \d+ 0 R", b"", body, count=1)
        body = body.replace(b"/Type/Catalog", b"/Type/Catalog%s %d 0 R" % (key, number), 1)
    return body


def _page_tree(whole: PdfWhole) -> bytes:
    kids = b" ".join(b"%d 0 R" % tree for tree in whole.trees)
    return b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(whole.pages), kids)


def _outlines(whole: PdfWhole) -> bytes:
    if not whole.bookmarks:
        return b"<</Type/Outlines/Count 0>>"
    first, last = whole.bookmarks[0][0], whole.bookmarks[-1][-1]
    count = sum(map(len, whole.bookmarks))
    return b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, count)


def _structure(whole: PdfWhole) -> bytes:
    names = b"".join(name + target for name, target in sorted(whole.names))
    ids = b"/IDTree<</Names[%s]>>" % names if names else b""
    parents = b"/ParentTree<</Nums[%s]>>" % b" ".join(whole.numbers)
    return b"<</Type/StructTreeRoot%s/K[%d 0 R]%s%s/ParentTreeNextKey %d>>" % (
        whole.roles, DOCUMENT, parents, ids, whole.keys,
    )  # fmt: skip


def _document(whole: PdfWhole) -> bytes:
    kids = b" ".join(whole.structure)
    return b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (STRUCTURE, kids)
