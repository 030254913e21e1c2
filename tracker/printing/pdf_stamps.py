"""Lays stamps over the pages of a joined document, such as their numbers."""

from __future__ import annotations

import re

from tracker.printing.pdf_objects import PdfFile, renumbered
from tracker.printing.pdf_whole import PdfWhole

_FOOT = b"/Artifact<</Attached[/Bottom]/Subtype/Footer/Type/Pagination>>BDC\n"
_DRAW = b"Q\n" + _FOOT + b"q\n/Stamp Do\nQ\nEMC\n"
"""Leaves the state of the page's own content, and draws its stamp."""


def stamp(whole: PdfWhole, stamps: PdfFile, dropped: set[int], first: int = 0) -> int:
    """Lay each page of `stamps` over one, from the page `first` on; return how many there are.

    Nobody reads them aloud. Raises `ValueError` where there are more of them than pages.
    """
    by = whole.next - 1
    tree = stamps.reference(stamps.root, b"/Pages")
    faces = stamps.references(tree, b"/Kids")
    contents = {stamps.reference(face, b"/Contents") for face in faces}
    for number, body in stamps.objects.items():
        if number not in dropped | contents | {stamps.root, tree, *faces}:
            whole.put(number + by, renumbered(body, by, 0, b""))
    whole.next += stamps.size
    around = whole.next, whole.next + 1
    for number, content in zip(around, (b"q\n", _DRAW), strict=True):
        body = b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content)
        whole.put(number, body)
    whole.next += 2
    for page, face in zip(whole.pages[first : first + len(faces)], faces, strict=True):
        form = _form(stamps, face, by)
        number = stamps.reference(face, b"/Contents") + by
        whole.put(number, form)
        _lay_over(whole, page, number, around)
    return len(faces)


def _form(stamps: PdfFile, face: int, by: int) -> bytes:
    """Return the content of a page of stamps as a form."""
    content = stamps.objects[stamps.reference(face, b"/Contents")]
    box = re.search(rb"/MediaBox(\[[^\]]*\])", stamps.objects[face])
    head = b"<</Type/XObject/Subtype/Form/BBox%s/Resources %d 0 R" % (
        box[1] if box else b"[0 0 0 0]",
        stamps.reference(face, b"/Resources") + by,
    )
    return renumbered(content, by, 0, b"").replace(b"<<", head, 1)


def _lay_over(whole: PdfWhole, page: int, form: int, around: tuple[int, int]) -> None:
    """Draw a form on a page after all else, in the state in which the page began."""
    body = whole.waiting[page]
    resources = re.search(rb"/Resources (\d+) 0 R", body)
    contents = re.search(rb"/Contents (\d+) 0 R", body)
    if resources is None or contents is None:
        return
    known = whole.waiting[int(resources[1])]
    entry = b"/Stamp %d 0 R" % form
    if b"/XObject<<" in known:
        known = known.replace(b"/XObject<<", b"/XObject<<" + entry, 1)
    else:
        known = known.replace(b"<<", b"<</XObject<<" + entry + b">>", 1)
    whole.put(whole.next, known)
    drawn = b"/Contents[%d 0 R %s 0 R %d 0 R]" % (around[0], contents[1], around[1])
    body = body.replace(resources[0], b"/Resources %d 0 R" % whole.next, 1)
    whole.waiting[page] = body.replace(contents[0], drawn, 1)
    whole.next += 1
