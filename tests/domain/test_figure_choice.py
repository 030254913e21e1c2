"""What of a search figures mark as chosen, and around which whole."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.figure_choice import by_code, choice_of, own_fields, wider
from tracker.domain.figure_wish import FigureKind, FigureWish, Split
from tracker.domain.query import QueryField, parse


def around(text: str, kind: str = "timeline", split: Split = Split.STATUS) -> str | None:
    found = wider(parse(text), FigureWish(kind=FigureKind(kind), split=split))
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("text", "kind", "whole"),
    [
        ("", "map", None),
        ("memorandum tag:x", "map", None),
        ("-party:GTM", "map", None),
        ("(party:GTM OR area:TRF)", "map", None),
        ("party:GTM", "map", ""),
        ("party:GTM signed:2015 memo", "map", "signed:2015 memo"),
        ("signed:2015 memo", "map", "memo"),
        ("party:GTM signed:2015", "timeline", "party:GTM"),
        ("party:GTM area:TRF stage:draft", "matrix", "stage:draft"),
        ("area:TRF", "network", ""),
    ],
)
def test_the_whole_is_the_search_without_what_the_figure_lets_choose(text, kind, whole):
    assert around(text, kind) == whole


def test_of_a_timeline_the_stack_can_be_chosen_too():
    text = "signed:2015 type:moc area:TRF"

    assert around(text, split=Split.TYPE) == "area:TRF"
    assert around(text, split=Split.AREA) == "type:moc"
    assert own_fields(FigureKind.TIMELINE, Split.AREA) == {QueryField.SIGNED, QueryField.AREA}


def test_what_is_chosen_is_read_from_the_search():
    choice = choice_of(parse("party:gtm,USA area:TRF.HUM,mig signed:2015..2017,2019 -party:MEX"))

    assert choice.parties == ("GTM", "USA")
    assert (choice.areas, choice.groups) == (("TRF.HUM", "MIG"), ("TRF", "MIG"))
    assert [(span.first, span.last) for span in choice.years] == [(2015, 2017), (2019, 2019)]
    assert {span.term for span in choice.years} == {"signed:2015..2017,2019"}


def test_open_spans_reach_to_the_ends_of_time():
    first, second = choice_of(parse("signed:..1999 signed:2015..")).years

    assert (first.first, first.last, second.first, second.last) == (1, 1999, 2015, 9999)


@pytest.mark.parametrize(
    ("text", "coded"),
    [
        ("party:guatemala tax", "party:GTM tax"),
        ('party:gtm,"Guatemala",USA -party:mexico', "party:GTM,USA -party:MEX"),
        ("party:congo party:guat* party:nowhere", "party:congo party:guat* party:nowhere"),
        ("(party:guatemala OR tax)", "(party:guatemala OR tax)"),
    ],
)
def test_names_that_mean_one_party_become_codes(text, coded):
    assert str(by_code(parse(text), make.full_reference().places)) == coded
