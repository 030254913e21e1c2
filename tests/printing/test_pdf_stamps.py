"""Stamps lie over the pages, and are no part of what is read aloud."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_typesetter import content
from tracker.domain.print_job import PrintedDocument
from tracker.printing.glyphs import Glyphs
from tracker.printing.pdf_join import join
from tracker.printing.pdf_objects import take_apart
from tracker.printing.typesetter import typeset


def made(word, count=90):
    cells = (f"{word} {number}" for number in range(count))
    return typeset("list", content(*cells), make.context(), Glyphs())


@pytest.fixture(scope="module")
def stamped():
    pages = made("Pact")
    return PrintedDocument(pdf=join([pages.pdf], [made("Seal").pdf]), pages=pages.pages)


def test_each_page_has_its_stamp(stamped):
    below, above = back.pages(made("Pact")), back.pages(made("Seal"))

    for page, own, seal in zip(back.pages(stamped), below, above, strict=True):
        assert page.count("Pact") == own.count("Pact")
        assert page.count("Seal") == seal.count("Seal") > 0


def test_stamps_have_the_size_and_place_of_their_page(stamped):
    def places(pdf, word):
        with pypdfium2.PdfDocument(pdf) as opened:
            text = opened[0].get_textpage()
            found = text.search(f"{word} 3").get_next()
            return [round(side) for side in text.get_charbox(found[0])]

    assert places(stamped.pdf, "Seal")[1] == places(made("Seal").pdf, "Seal")[1]
    assert places(stamped.pdf, "Pact") == places(made("Pact").pdf, "Pact")


def test_a_stamp_is_an_artifact_and_leaves_the_structure_alone(stamped):
    file = take_apart(stamped.pdf)
    before = take_apart(join([made("Pact").pdf]))

    def structure(of):
        return of.objects[of.reference(of.root, b"/StructTreeRoot")]

    assert structure(file) == structure(before)
    foot = b"/Subtype/Footer/Type/Pagination>>BDC\nq\n/Stamp Do"
    assert sum(foot in body for body in file.objects.values()) == 1
    assert back.is_accessible(stamped)


def test_every_stamp_has_its_resources(stamped):
    file = take_apart(stamped.pdf)
    forms = [body for body in file.objects.values() if b"/Subtype/Form" in body]

    assert len(forms) == stamped.pages
    for form in forms:
        number = int(re.search(rb"/Resources (\d+) 0 R", form)[1])
        assert b"/Font<<" in file.objects[number]


def test_stamps_of_several_files_follow_one_another():
    pages, seals = made("Pact"), (made("Seal").pdf, made("Sign").pdf)
    both = PrintedDocument(pdf=join([pages.pdf] * 2, seals), pages=pages.pages * 2)
    texts = back.pages(both)

    assert all("Seal" in text for text in texts[: pages.pages])
    assert all("Sign" in text for text in texts[pages.pages :])
    assert all(text.count("Pact") > 0 for text in texts)


def test_as_many_stamps_as_pages_are_needed():
    with pytest.raises(ValueError, match="fewer stamps"):
        join([made("Pact").pdf], [made("Seal", 3).pdf])
    with pytest.raises(ValueError, match="longer"):
        join([made("Pact", 3).pdf], [made("Seal").pdf])
