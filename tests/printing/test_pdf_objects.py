"""Files of the typesetter are taken apart, and their objects made fit for a larger file."""

from __future__ import annotations

import pytest

from tests.printing import factories as make
from tracker.domain.errors import TrackerError
from tracker.printing.briefs import render_brief
from tracker.printing.pdf_objects import renumbered, take_apart
from tracker.services.reference import load_reference


@pytest.fixture(scope="module")
def file():
    """Return a brief taken apart."""
    return take_apart(render_brief([make.seed_dossier()], make.context(), load_reference()).pdf)


def test_every_object_is_found(file):
    assert sorted(file.objects) == list(range(1, file.size))
    assert b"/Type/Catalog" in file.objects[file.root]
    assert b"/CreationDate" in file.objects[file.info]


def test_references_are_followed(file):
    pages = file.reference(file.root, b"/Pages")
    kids = file.references(pages, b"/Kids")

    assert len(kids) == 1
    assert b"/Type/Page/" in file.objects[kids[0]]
    assert file.reference(file.root, b"/Nothing") == 0
    assert file.references(file.root, b"/Nothing") == []


def test_bookmarks_are_a_chain(file):
    outlines = file.reference(file.root, b"/Outlines")
    chain = file.chain(outlines)

    assert len(chain) == 1
    assert file.objects[chain[0]].startswith(b"<<")
    assert b"/Title" in file.objects[chain[0]]
    assert file.chain(0) == []


def test_streams_come_whole(file):
    streams = [body for body in file.objects.values() if b"stream\n" in body]

    assert streams
    assert all(body.endswith(b"endstream") for body in streams)


@pytest.mark.parametrize("junk", [b"", b"%PDF-1.7", b"%PDF-1.7\nstartxref\n9\n%%EOF"])
def test_another_file_is_refused(junk):
    with pytest.raises(TrackerError, match="could not be put together"):
        take_apart(junk)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<</A 3 0 R/B[4 0 R 15 0 R]>>", b"<</A 103 0 R/B[104 0 R 115 0 R]>>"),
        (b"<</StructParents 2>>", b"<</StructParents 9>>"),
        (b"<</StructParent 2/Obj 1 0 R>>", b"<</StructParent 9/Obj 101 0 R>>"),
        (b"<</ID(Note 1)/S/Note>>", b"<</ID(7.Note 1)/S/Note>>"),
        (b"<</Headers[(U1)]/P 3 0 R/A(x)>>", b"<</Headers[(7.U1)]/P 103 0 R/A(x)>>"),
        (b"<</Headers[(U1)]/K[5]/P 3 0 R>>", b"<</Headers[(7.U1)]/K[5]/P 103 0 R>>"),
        (b"<</Headers[(U1x0y0)(U1x1y0)]>>", b"<</Headers[(7.U1x0y0)(7.U1x1y0)]>>"),
        (b"<</Alt(see 3 0 R (and 4 0 R))>>", b"<</Alt(see 3 0 R (and 4 0 R))>>"),
        (b"<</Alt(a \\) 3 0 R)/P 3 0 R>>", b"<</Alt(a \\) 3 0 R)/P 103 0 R>>"),
        (b"<</Alt<FEFF0033>/P 3 0 R>>", b"<</Alt<FEFF0033>/P 103 0 R>>"),
        (b"<</W[1 2.5 0 R]>>", b"<</W[1 2.5 0 R]>>"),
        (
            b"<</Length 7/R 1 0 R>>\nstream\n3 0 R x\nendstream",
            b"<</Length 7/R 101 0 R>>\nstream\n3 0 R x\nendstream",
        ),
    ],
)
def test_only_what_counts_objects_is_changed(before, after):
    assert renumbered(before, 100, 7, b"7.") == after
