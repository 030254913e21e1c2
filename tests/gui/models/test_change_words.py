"""Changed values are told in words: names of parts and fields, labels of ids, in the language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests import factories as make
from tracker.app import App
from tracker.db import models
from tracker.db.base import Base
from tracker.domain.action import Action, ActionKind, FieldChange
from tracker.domain.editing_events import put_event
from tracker.domain.editing_parts import put_area, put_party, put_signature
from tracker.domain.vocabulary import EventType
from tracker.gui.models.change_names import VALUES
from tracker.gui.models.change_parts import PARTS
from tracker.gui.models.change_words import change_words
from tracker.services.history_words import _HIDDEN, _NAMED

TODAY = date(2026, 3, 1)


def change(entity: str, field: str, before: str = "", after: str = "") -> FieldChange:
    return FieldChange(entity=entity, item="", field=field, before=before, after=after)


def told() -> set[tuple[str, str]]:
    """Return each part and value that history can tell of."""
    tables = [m.class_.__table__ for m in Base.registry.mappers if m.class_.history_tracked]
    return {
        (table.name, column.name.removesuffix("_id") if column.name in _NAMED else column.name)
        for table in tables
        for column in table.c
        if column.name not in _HIDDEN and not column.name.endswith(("_earliest", "_latest"))
    }


def test_everything_history_tells_of_has_a_name():
    assert models.AgreementRecord.history_tracked
    assert {part for part, _ in told()} == set(PARTS)
    assert {value for _, value in told()} == set(VALUES)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (change("source", "tier", "", "4"), "source, tier: – → 4"),
        (change("agreement", "instrument_type", "", "mou"),
         "agreement, type: – → Memorandum of understanding"),
        (change("agreement", "stage", "draft", "reviewed"), "agreement, stage: draft → reviewed"),
        (change("event", "type", "", "in_force"), "event, type: – → entered into force"),
        (change("relation", "type", "amends", ""), "relation, type: amends → –"),
        (change("gap", "reason", "", "not_searched"), "gap, reason: – → not searched"),
        (change("evidence", "reason", "", "not_searched"), "evidence, reason: – → not_searched"),
        (change("party", "place_code", "", "GTM"),
         "party, country or organisation: – → Guatemala"),
        (change("area_assignment", "area", "TRF.HUM", ""), "area, area: Human trafficking → –"),
        (change("signature", "acting", "false", "true"), "signature, acting: no → yes"),
        (change("agreement", "notes", "a", "b"), "agreement, notes: a → b"),
    ],
)  # fmt: skip
def test_a_change_is_one_line(full_naming, changed, words):
    assert change_words(changed, full_naming) == words


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (change("party", "level", "state", "government"), "parte, nivel: Estado → gobierno"),
        (change("signature", "acting", "", "true"), "firma, en funciones: – → sí"),
        (change("area_assignment", "is_primary", "true", "false"), "ámbito, principal: sí → no"),
    ],
)
def test_in_spanish_all_of_it_is(spanish, full_naming, changed, words):
    assert change_words(changed, replace(full_naming, language="es")) == words


def test_words_of_people_are_theirs(spanish, full_naming):
    changed = change("signature", "capacity", "", "Minister of Security")

    assert change_words(changed, full_naming).endswith("calidad: – → Minister of Security")


def test_what_a_newer_program_wrote_is_shown_as_it_is(full_naming):
    assert change_words(change("orbit", "height", "1", "2"), full_naming) == (
        "orbit, height: 1 → 2"
    )


@pytest.mark.parametrize(
    ("put", "part"),
    [
        (put_party, make.party("FRA")),
        (put_signature, make.signature()),
        (put_event, make.event(EventType.ANNOUNCED, "2019")),
        (put_area, make.area("TRF.DRG")),
    ],
)
def test_real_changes_leave_no_id_of_a_list(spanish, library, full_naming, put, part):
    with App.open(library, create=True) as app:
        agreement = make.bare_agreement()
        app.records.save(agreement, Action(ActionKind.ADD_AGREEMENT))
        kept = app.agreements.dossier(agreement.uuid, as_of=TODAY).agreement
        app.records.save(put(kept, part), Action(ActionKind.EDIT_AGREEMENT))
        [entry, *_] = app.history.entries(agreement.uuid)

    lines = [change_words(each, replace(full_naming, language="es")) for each in entry.changes]

    assert lines
    assert not any("_" in line for line in lines)
