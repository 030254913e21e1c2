"""The words of the head of the record panel."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.vocabulary import PartyRole, Stage
from tracker.gui.screens.record.words import head_words


def head(naming, agreement, **changes):
    return head_words(make.dossier(agreement, **changes), naming)


def test_a_titled_record_has_its_parties_below(naming):
    words = head(naming, make.bare_agreement(title="Antigua memorandum"))

    assert words.title == "Antigua memorandum"
    assert words.subtitle == "United States – Guatemala"
    assert words.kind.startswith("Memorandum of cooperation · ")


def test_a_titled_record_without_parties_has_nothing_below(naming):
    assert head(naming, make.bare_agreement(parties=())).subtitle == ""


def test_a_record_without_title_says_so(naming):
    two = (make.source(), make.source(uuid="other"))

    one_source = head(naming, make.agreement())
    no_source = head(naming, make.bare_agreement(title=""))
    two_sources = head(naming, make.agreement(), sources=two)

    assert one_source.title == "United States – Guatemala"
    assert one_source.subtitle == "no title stated in its source"
    assert no_source.subtitle == "no title, no source yet"
    assert two_sources.subtitle == "no title stated in 2 sources"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"stage": Stage.DRAFT}, "draft"),
        ({"trashed": True}, "in the trash"),
        ({"parties": (make.party("USA"),)}, "not bilateral"),
    ],
)
def test_the_state_of_the_record_is_said(naming, changes, word):
    assert word in head(naming, make.bare_agreement(**changes)).kind


def test_a_record_without_type_does_not_begin_with_a_dot(naming):
    assert head(naming, make.bare_agreement(instrument_type=None)).kind == "reviewed"


def test_parties_are_chips_with_the_numbers_of_their_passages(naming):
    chips = head(naming, make.agreement()).parties

    assert [(chip.code, chip.name, chip.numbers) for chip in chips] == [
        ("USA", "United States", "1"),
        ("GTM", "Guatemala", "1"),
    ]


def test_only_those_who_agreed_are_chips(naming):
    parties = (make.party("USA"), make.party("MEX", role=PartyRole.WITNESS))

    chips = head(naming, make.bare_agreement(parties=parties)).parties

    assert [chip.code for chip in chips] == ["USA"]


def test_figures_and_stops_belong_to_the_record(naming):
    words = head(naming, make.bare_agreement())

    assert words.figures.unsupported == words.figures.claims > 0
    assert words.stops[0].words == "3 Jun 2019"
