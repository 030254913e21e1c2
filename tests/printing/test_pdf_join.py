"""Joined parts are one document: pages, bookmarks, structure and what it says of itself."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.columns import choose
from tracker.domain.print_job import PrintedDocument
from tracker.domain.progress import Cancelled
from tracker.printing.briefs import render_brief
from tracker.printing.lists import render_list
from tracker.printing.pdf_join import join
from tracker.printing.pdf_objects import take_apart
from tracker.services.reference import load_reference


@pytest.fixture(scope="module")
def brief():
    return render_brief([make.seed_dossier()], make.context(), load_reference())


@pytest.fixture(scope="module")
def listing():
    rows = [base.row(title=f"Pact {number}") for number in range(120)]
    return render_list(rows, choose(("title", "status")), make.context(), load_reference())


@pytest.fixture(scope="module")
def joined(brief, listing):
    parts = (brief, listing, brief)
    return PrintedDocument(
        pdf=join([part.pdf for part in parts]), pages=sum(part.pages for part in parts)
    )


def references(pdf):
    """Return every number that an object of a file refers to."""
    for body in take_apart(pdf).objects.values():
        yield from map(int, re.findall(rb"(?<![\d.])(\d+) 0 R\b", body.partition(b"stream")[0]))


def test_all_pages_are_there_in_order(joined, brief, listing):
    assert back.pages(joined) == [*back.pages(brief), *back.pages(listing), *back.pages(brief)]


def test_bookmarks_follow_one_another_and_lead_to_their_pages(joined, brief, listing):
    assert back.outline(joined) == [
        *back.outline(brief),
        *back.outline(listing),
        *back.outline(brief),
    ]
    with pypdfium2.PdfDocument(joined.pdf) as opened:
        targets = [item.get_dest().get_index() for item in opened.get_toc()]
    assert targets == sorted(targets)
    assert targets[-1] == joined.pages - 1


def test_it_is_as_accessible_as_its_parts(joined):
    assert back.is_accessible(joined)


def test_every_reference_has_its_object(joined):
    file = take_apart(joined.pdf)

    assert set(references(joined.pdf)) <= file.objects.keys()


def test_the_structure_has_one_root_and_a_key_for_each_page_and_link(joined, brief, listing):
    file = take_apart(joined.pdf)
    root = file.objects[file.reference(file.root, b"/StructTreeRoot")]
    nums = re.search(rb"/Nums\[([^\]]*)\]", root)[1]
    keys = [int(key) for key in re.findall(rb"(\d+) \d+ 0 R", nums)]
    wanted = [
        int(key)
        for body in file.objects.values()
        for key in re.findall(rb"/StructParents? (\d+)", body.partition(b"stream")[0])
    ]

    assert keys == list(range(len(keys)))
    assert sorted(wanted) == keys
    assert len(re.search(rb"/K\[([^\]]*)\]", root)[1].split()) == 3


def test_ids_of_the_structure_are_unique_and_sorted(joined):
    file = take_apart(joined.pdf)
    root = file.objects[file.reference(file.root, b"/StructTreeRoot")]
    names = re.findall(rb"\(([^)]*)\)\d+ 0 R", root)

    assert names == sorted(set(names))
    assert len(names) > 20


def test_it_says_of_itself_what_the_chosen_part_says(brief, listing):
    def title(**chosen):
        whole = PrintedDocument(pdf=join([brief.pdf, listing.pdf], **chosen), pages=0)
        return back.meta(whole)["Title"]

    assert title() == back.meta(brief)["Title"]
    assert title(said_by=1) == "Agreements"


def test_the_same_parts_give_the_same_bytes(brief, listing):
    assert join([brief.pdf, listing.pdf]) == join([brief.pdf, listing.pdf])


def test_whoever_joins_many_can_stop_between_them(brief):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        join([brief.pdf] * 3, waiting=stop)


def test_a_part_is_asked_for_when_those_before_it_are_taken_in(brief):
    told = []

    def parts():
        for number in range(3):
            told.append(number)
            yield brief.pdf

    join(parts(), waiting=lambda: told.append("waits"))

    assert told == [0, "waits", 1, "waits", 2, "waits"]


def test_parts_without_bookmarks_leave_none(brief):
    file = take_apart(join([brief.pdf]))

    assert b"/First" in file.objects[file.reference(file.root, b"/Outlines")]
