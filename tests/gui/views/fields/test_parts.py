from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    Level,
    PartyRole,
    SignatureMode,
    TerminationGrounds,
)
from tracker.gui.views.fields.parts import AreaForm, EventForm, PartyForm, SignatureForm

RECORD = make.agreement()


@pytest.fixture
def form(qtbot, full_naming):
    def build(kind):
        made = kind(full_naming, RECORD)
        qtbot.addWidget(made)
        return made

    return build


def test_a_party_comes_out_as_it_went_in(form):
    party = make.party(
        "USA",
        name="the United States of America",
        level=Level.GOVERNMENT,
        acting_body="Department of State",
        role=PartyRole.DEPOSITARY,
        binding=Binding.DISPUTED,
    )
    made = form(PartyForm)

    made.show_part(party)

    assert made.read() == party


def test_a_new_party_is_typed_by_name(form):
    made = form(PartyForm)
    made.show_part(None)
    made.place.setText("Guatemala")

    party = made.read()

    assert (party.code, party.name, party.binding) == ("GTM", "", None)
    assert party.uuid


def test_a_party_outside_the_registry_must_be_ticked(form):
    made = form(PartyForm)
    made.show_part(None)
    made.place.setText("Republic of Rivers")

    with pytest.raises(ValueRefused, match="registry"):
        made.read()
    made.unlisted.setChecked(True)

    assert (made.read().code, made.read().name) == ("", "Republic of Rivers")


def test_an_unlisted_party_comes_out_as_it_went_in(form):
    party = make.party("", name="Republic of Rivers")
    made = form(PartyForm)

    made.show_part(party)

    assert made.read() == party


def test_a_signature_comes_out_as_it_went_in(form):
    signature = make.signature(
        "Joan Miller",
        capacity="Acting Secretary",
        acting=True,
        party=RECORD.parties[0].uuid,
        date="2019-06-03",
        place="Antigua",
        mode=SignatureMode.IN_PERSON,
    )
    made = form(SignatureForm)

    made.show_part(signature)

    assert made.read() == signature


def test_a_new_signature_is_empty_and_dates_are_checked(form):
    made = form(SignatureForm)
    made.offer_persons(("Joan Miller",))
    made.show_part(None)
    made.person.setText(" Ann  Lee ")

    assert made.read() == replace(made.read(), person="Ann Lee", party=None)
    made.date.setText("soon")
    with pytest.raises(ValueRefused):
        made.read()


def test_an_event_comes_out_as_it_went_in(form):
    event = make.event(
        EventType.TERMINATED,
        "2020-01",
        effective="2020-07-01",
        party=RECORD.parties[1].uuid,
        place="Lima",
        grounds=TerminationGrounds.DENUNCIATION,
        note="by letter",
    )
    made = form(EventForm)

    made.show_part(event)

    assert made.read() == event


def test_a_new_event_is_a_signature_with_a_date_in_words(form):
    made = form(EventForm)
    made.show_part(None)
    made.date.setText("3 June 2019")

    event = made.read()

    assert (event.type, event.date, event.grounds) == (EventType.SIGNED, "2019-06-03", "")


def test_an_area_comes_out_as_it_went_in(form):
    area = make.area("TRF.HUM", depth=3, primary=True)
    made = form(AreaForm)

    made.show_part(area)

    assert made.read() == area


def test_words_outside_the_taxonomy_must_be_ticked(form):
    made = form(AreaForm)
    made.show_part(None)
    made.area.setText("whale songs")

    with pytest.raises(ValueRefused, match="list of areas"):
        made.read()
    made.unlisted.setChecked(True)
    made.absent.setChecked(True)

    assert (made.read().label, made.read().absent) == ("whale songs", True)
