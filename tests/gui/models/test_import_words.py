from __future__ import annotations

from tracker.domain.import_report import Outcome
from tracker.domain.vocabulary import EventType
from tracker.exchange.importing.mapping import TARGETS
from tracker.exchange.importing.table_look import Origin
from tracker.gui.models.import_words import (
    kind_words,
    origin_words,
    outcome_words,
    target_choices,
)


def test_a_column_can_be_nothing_any_field_or_the_date_of_any_event(full_naming):
    choices = dict(target_choices(full_naming))

    assert choices[""] == "Do not import"
    assert set(TARGETS) <= choices.keys()
    assert {f"event.{kind}" for kind in EventType} <= choices.keys()
    assert len(set(choices.values())) == len(choices)


def test_every_outcome_and_origin_has_words():
    assert all(outcome_words(outcome) for outcome in Outcome)
    assert all(origin_words(origin) for origin in Origin)
    assert kind_words("areas") == "Area"


def test_words_are_spanish_for_who_reads_spanish(spanish):
    assert outcome_words(Outcome.REFUSED) == "rechazada"
