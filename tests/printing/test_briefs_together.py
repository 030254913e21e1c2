"""Many briefs in one print: a cover, contents that lead to each, and pages numbered through."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.agreement import Agreement, Party
from tracker.domain.event import Event
from tracker.domain.vocabulary import EventType
from tracker.printing.briefs import render_brief
from tracker.services.reference import load_reference


def printed(*dossiers, **context):
    return render_brief(dossiers, make.context(**context), load_reference())


def test_up_to_three_pages_of_briefs_have_no_cover():
    document = printed(*[make.seed_dossier()] * 3)
    pages = back.pages(document)

    assert document.pages == len(pages) == 3
    assert [f"page {number} of 3" in page for number, page in enumerate(pages, 1)] == [True] * 3
    assert "memorandum of cooperation1" in " ".join(pages[0].split())
    assert back.meta(document)["Title"] == "Agreement briefs"


def test_many_briefs_have_a_cover_contents_and_pages_numbered_right_across():
    long = replace(
        make.seed_agreement(), uuid="ffff0000-1", title="Long", notes="A long note. " * 800
    )
    document = printed(
        make.seed_dossier(),
        replace(make.seed_dossier(), agreement=long),
        make.seed_dossier(),
        query="party:GTM",
    )
    pages = [" ".join(page.split()) for page in back.pages(document)]
    count = document.pages

    assert count > 6
    for words in ("Agreement briefs", "policy.agreements", "3 agreements", "party:GTM"):
        assert words in pages[0]
    assert re.search(
        r"Contents Guatemala – United States[ .]*3 "
        r"Long · Guatemala – United States[ .]*4 "
        rf"Guatemala – United States[ .]*{count} ",
        pages[1],
    )
    for number, page in enumerate(pages, 1):
        assert page.startswith("policy.agreements · Agreement briefs status as of")
        assert page.endswith(f"page {number} of {count}")
    assert "record ffff0000" in pages[3]
    assert "memorandum of cooperation1" in pages[-1]
    assert back.outline(document) == [
        "Guatemala – United States",
        "Long",
        "Guatemala – United States",
    ]
    assert back.links(document) == {0: 0, 1: 1, 2: 2}
    assert back.is_accessible(document)


def test_contents_tell_agreements_of_one_name_apart_by_parties_and_day():
    parties = (Party(uuid="n", code="NOR"), Party(uuid="d", code="DNK"))
    codes = ("AUT", "BEL", "CHE", "DEU", "ESP", "FRA", "GBR")
    many = tuple(Party(uuid=code, code=code) for code in codes)
    records = [
        Agreement(uuid=f"a{year}", title="Deal", parties=sides, events=(_signed(year),))
        for year, sides in (("1999", parties), ("2003-03-14", parties), ("2005", many))
    ]
    bare = Agreement(uuid="b", title="Deal")
    document = printed(*[make.dossier(record) for record in (*records, bare)])
    contents = " ".join(back.pages(document)[1].split())

    assert "Deal · Denmark – Norway, 1999" in contents
    assert "Deal · Denmark – Norway, 14 March 2003" in contents
    assert "Deal · 7 parties, 2005" in contents
    assert re.search(r"Deal[ .]*6 ", contents)


def _signed(date):
    return Event(uuid="s", type=EventType.SIGNED, date=date)
