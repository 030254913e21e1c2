"""Joins typeset parts to one document with one structure for screen readers, one set of bookmarks.

A part is as large as the typesetter's memory allows; the whole may be any number of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from tracker.printing.pdf_objects import PdfFile, renumbered, take_apart
from tracker.printing.pdf_stamps import stamp
from tracker.printing.pdf_whole import DOCUMENT, OUTLINES, PAGES, ROOT, STRUCTURE, PdfWhole


def join(
    parts: Iterable[bytes],
    stamps: Iterable[bytes] = (),
    said_by: int = 0,
    waiting: Callable[[], object] = lambda: None,
) -> bytes:
    """Return the parts as one document.

    What the part in the place `said_by` says of itself holds for the whole. Each page of `stamps`
    is laid over the page in the same place, as a mark that screen readers pass over. `waiting` is
    called between parts, and may raise to stop. A part is asked for when the ones before it are
    taken in, so that whoever gives them need not keep them.
    """
    whole, info = PdfWhole(), 0
    for number, part in enumerate(parts):
        waiting()
        file, by = take_apart(part), whole.next - 1
        if number == said_by:
            info = file.info + by
            whole.put(ROOT, _catalog(file, by))
        dropped = set() if number == said_by else _about(file)
        whole.add(file, b"%d." % number, dropped)
    stamped = 0
    for marks in map(take_apart, stamps):
        waiting()
        stamped += stamp(whole, marks, _about(marks), stamped)
    if stamped not in (0, len(whole.pages)):
        raise ValueError("There are fewer stamps than pages.")
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
