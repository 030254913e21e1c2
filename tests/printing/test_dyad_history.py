"""Chronology and subjects of two parties."""

from __future__ import annotations

from tests import factories as base
from tests.printing import reading_back as back
from tests.printing.test_dyad import part, printed, record, three
from tracker.domain.vocabulary import EventType


def test_the_chronology_tells_all_events_in_order_of_time():
    text = part(back.text(printed(*three())), "Chronology", "By area")

    places = [text.index(said) for said in ("3 February 2001", "1 January 2002", "2010")]
    assert places == sorted(places)
    assert "Signed, in Lima" in text
    assert "Terminated; grounds: " in text


def test_what_has_no_day_comes_last():
    undated = base.bare_agreement(title="Undated", events=(base.event(EventType.SIGNED),))
    text = part(back.text(printed(undated, *three())), "Chronology", "By area")

    assert text.rindex("day not recorded") > text.index("2010")


def test_areas_are_counted():
    text = part(back.text(printed(*three())), "By area", "Signatories")

    assert "Trafficking and smuggling 3 1" in text


def test_an_agreement_without_an_area_or_absent_ones_only_stands_under_no_area():
    bare = record("Bare pact", areas=())
    absent = record("Absent pact", areas=(base.area("TRF.HUM", absent=True),))
    text = part(back.text(printed(bare, absent)), "By area", "Signatories")

    assert "No area recorded 2 0 Bare pact; Absent pact" in text


def test_the_main_area_gives_the_subject():
    areas = (base.area("TRF.HUM"), base.area("MIG.BOR", primary=True))
    text = part(back.text(printed(record("Pact", areas=areas))), "By area", "Signatories")

    assert "Migration and borders 1 0 Pact" in text
    assert "Trafficking" not in text


def test_without_any_event_there_is_no_chronology():
    document = printed(base.bare_agreement(title="Pact", events=()))

    assert "Chronology" not in back.outline(document)
