from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.area import Area, Areas
from tracker.domain.place import PlaceKind, Places
from tracker.domain.recognition import recognise
from tracker.domain.vocabulary import Field

AREAS = Areas(
    [
        Area(
            id="TRF.HUM",
            code="0501",
            labels={"en": "Human trafficking", "es": "Trata de personas"},
            synonyms=("people trafficking",),
            triggers={"en": ("human .. traffick*", "smuggl* of persons")},
        ),
        Area(
            id="TRF.DRG",
            code="0502",
            labels={"en": "Drug trafficking"},
            triggers={"en": ("drug .. traffick*", "labo?r camps")},
        ),
    ]
)
PLACES = Places(
    [
        make.place("USA", "United States", demonyms={"en": ("American",)}),
        make.place("COD", "Congo"),
        make.place("COG", "Congo"),
        make.place("DEU", "Germany"),
        make.place("DDR", "Germany", kind=PlaceKind.FORMER_STATE, to="1990"),
        make.place("GTM", "Guatemala", demonyms={"en": ("Guatemalan",)}),
    ]
)
REFERENCE = replace(make.reference(), areas=AREAS, places=PLACES)


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        (Field.TITLE, " Pact \n of Rivers ", "Pact of Rivers"),
        (Field.SIGNED, "on 27 May 2019", "2019-05-27"),
        (Field.IN_FORCE, "1964", "1964"),
        (Field.INSTRUMENT_TYPE, "a memorandum of cooperation with", "moc"),
        (Field.INSTRUMENT_TYPE, "the framework agreement", "framework_agreement"),
        (Field.STATUS, "has been signed", "signed"),
        (Field.PARTIES, "the United States", "USA"),
        (Field.PARTIES, "Guatemalan Minister", "GTM"),
        (Field.PARTIES, "Germany", "DEU"),
        (Field.PLACE, "in Guatemala City", "Guatemala City"),
        (Field.PLACE, "Rio de Janeiro", "Rio de Janeiro"),
        (Field.AREAS, "human trafficking", "TRF.HUM"),
        (Field.AREAS, "People Trafficking", "TRF.HUM"),
        (Field.AREAS, "human and other trafficking", "TRF.HUM"),
        (Field.AREAS, "labour camps", "TRF.DRG"),
        (Field.ABSENT_AREAS, "drug trafficking", "TRF.DRG"),
        (Field.ABSENT_AREAS, "remittances", "remittances"),
        (Field.SIGNATORIES, "Enrique Antonio Degenhart", "Enrique Antonio Degenhart"),
        (Field.SIGNATORIES, "Ursula von der Leyen", "Ursula von der Leyen"),
    ],
)
def test_words_that_mean_one_thing_give_a_value(field, words, value):
    assert recognise(field, words, REFERENCE) == value


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field.INSTRUMENT_TYPE, "a deal"),
        (Field.STATUS, "shook hands"),
        (Field.PARTIES, "Congo"),
        (Field.PARTIES, "the United States and Guatemala"),
        (Field.PARTIES, "somewhere"),
        (Field.PLACE, "at a ceremony near the river"),
        (Field.AREAS, "human and drug trafficking"),
        (Field.AREAS, "whale songs"),
        (Field.SIGNATORIES, "Guatemalan Minister Enrique Degenhart"),
        (Field.SIGNATORIES, "he signed it"),
        (Field.SIGNATORIES, "Degenhart"),
        (Field.SIGNED, "last Tuesday"),
        (Field.NOTICE_PERIOD, "six months"),
    ],
)
def test_words_that_leave_it_open_give_nothing(field, words):
    assert recognise(field, words, REFERENCE) == ""


@given(st.sampled_from(list(Field)), st.text(max_size=60))
def test_no_words_break_it(field, words):
    assert isinstance(recognise(field, words, REFERENCE), str)
