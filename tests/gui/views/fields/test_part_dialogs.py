"""Forms for parties, signatories, events and areas: by keys from end to end, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests import factories as make
from tests.gui.keys import SHIFT, press, type_text
from tests.gui.texts import all_texts
from tracker.domain.editing_events import put_event
from tracker.domain.editing_parts import put_area, put_party, put_signature
from tracker.domain.vocabulary import EventType
from tracker.gui.naming import Naming
from tracker.gui.theme import Scheme
from tracker.gui.views.fields.dialog import PartDialog
from tracker.gui.views.fields.parts import AreaForm, EventForm, PartyForm, SignatureForm

RECORD = make.agreement()
FORMS = {
    PartyForm: put_party,
    SignatureForm: put_signature,
    EventForm: put_event,
    AreaForm: put_area,
}
EVERY = pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.__name__)


@pytest.fixture
def ask(qtbot, full_naming):
    def build(kind, part=None, naming=full_naming):
        form = kind(naming, RECORD)
        form.show_part(part)
        made = PartDialog("Part", "Keep", form, lambda found: FORMS[kind](RECORD, found))
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.open()
        return made

    return build


def takers(dialog):
    """Return what takes the keyboard in a form."""
    return [
        part
        for part in dialog.form.findChildren(QWidget)
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and part.isVisible()
    ]


def stops(dialog):
    """Return the names of what Tab visits, from the first line round to it."""
    first, names = takers(dialog)[0], []
    first.setFocus()
    while True:
        names.append(QApplication.focusWidget().accessibleName())
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first or len(names) > 30:
            return names


def choose(box, words):
    assert box.findText(words) >= 0
    box.setFocus()
    for letter in words[:4]:
        press(box, Qt.Key(ord(letter.upper())))


def submitted(qtbot, dialog, line):
    with qtbot.waitSignal(dialog.part_submitted) as given:
        press(line, Qt.Key.Key_Return)
    return given.args[0]


@EVERY
def test_whatever_takes_the_keyboard_in_a_form_has_a_name(ask, kind):
    dialog = ask(kind)

    nameless = [part for part in takers(dialog) if not part.accessibleName()]

    assert nameless == []


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (PartyForm, ["Party", "Keep a name that is not in the registry", "As written", "Level"]),
        (SignatureForm, ["Name", "Capacity", "Acting, for somebody else in office", "Signs for"]),
        (EventForm, ["What happened", "Date", "Takes effect", "Concerns", "Place", "Grounds"]),
        (AreaForm, ["Area", "Keep words that are not in the list", "Depth"]),
    ],
)
def test_tab_goes_down_a_form(ask, kind, names):
    assert stops(ask(kind))[: len(names)] == names


@EVERY
def test_escape_hands_nothing_over(qtbot, ask, kind):
    dialog = ask(kind)

    with qtbot.assertNotEmitted(dialog.part_submitted):
        press(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (PartyForm, "party"),
        (SignatureForm, "A signatory needs a name. Type who signed."),
        (AreaForm, "area"),
    ],
)
def test_an_empty_form_is_refused_in_a_sentence(qtbot, ask, kind, sentence):
    dialog = ask(kind)

    with qtbot.assertNotEmitted(dialog.part_submitted):
        dialog.submit()

    assert dialog.isVisible()
    assert sentence in dialog.error.text()


def test_a_party_that_is_there_already_is_refused(qtbot, ask):
    dialog = ask(PartyForm)
    type_text(dialog.form.place, "Guatemala")
    press(dialog.form.place, Qt.Key.Key_Escape)

    with qtbot.assertNotEmitted(dialog.part_submitted):
        press(dialog.form.place, Qt.Key.Key_Return)

    assert "GTM is in this record already" in dialog.error.text()


def test_the_list_below_a_line_takes_enter_before_the_dialog_does(qtbot, ask):
    dialog = ask(PartyForm)
    type_text(dialog.form.place, "mexi")

    with qtbot.assertNotEmitted(dialog.part_submitted):
        press(dialog.form.place, Qt.Key.Key_Return)
    words = dialog.form.place.text()

    assert words == "Mexico"
    assert submitted(qtbot, dialog, dialog.form.place).code == "MEX"


def test_an_unlisted_party_is_ticked_by_space(qtbot, ask):
    dialog = ask(PartyForm)
    type_text(dialog.form.place, "川の国 🏞")
    press(dialog.form.place, Qt.Key.Key_Tab)
    assert dialog.form.unlisted.hasFocus()
    press(dialog.form.unlisted, Qt.Key.Key_Space)

    party = submitted(qtbot, dialog, dialog.form.place)

    assert (party.code, party.name) == ("", "川の国 🏞")


def test_a_tick_does_not_hide_a_known_party(qtbot, ask):
    dialog = ask(PartyForm)
    press(dialog.form.unlisted, Qt.Key.Key_Space)
    type_text(dialog.form.place, "Peru")
    press(dialog.form.place, Qt.Key.Key_Return)

    assert submitted(qtbot, dialog, dialog.form.place).code == "PER"


def test_a_signatory_is_given_a_party_by_its_first_letters(qtbot, ask):
    dialog = ask(SignatureForm)
    type_text(dialog.form.person, "Ann Lee")
    choose(dialog.form.party, "Guatemala")
    press(dialog.form.acting, Qt.Key.Key_Space)

    signature = submitted(qtbot, dialog, dialog.form.person)

    assert signature.party == RECORD.parties[1].uuid
    assert signature.acting


def test_known_persons_are_offered_but_never_forced(qtbot, ask):
    dialog = ask(SignatureForm)
    dialog.form.offer_persons(("Joanna Miller-Peña", "Juan José Núñez"))
    type_text(dialog.form.person, "Joan")

    assert submitted(qtbot, dialog, dialog.form.person).person == "Joan"


@pytest.mark.parametrize(
    ("kind", "line", "typed"),
    [
        (SignatureForm, "date", "2019-02-30"),
        (EventForm, "date", "31 June 2019"),
        (EventForm, "effective", "one day"),
    ],
)
def test_a_day_that_is_none_keeps_the_dialog_open(qtbot, ask, kind, line, typed):
    part = RECORD.signatures[0] if kind is SignatureForm else RECORD.events[0]
    dialog = ask(kind, part)
    found = getattr(dialog.form, line)
    found.selectAll()
    found.setFocus()
    type_text(found, typed)

    with qtbot.assertNotEmitted(dialog.part_submitted):
        press(found, Qt.Key.Key_Return)

    assert dialog.error.isVisible()
    assert found.text() == typed


def test_an_error_goes_once_the_form_makes_sense(qtbot, ask):
    dialog = ask(SignatureForm)
    dialog.submit()
    refused = dialog.error.isVisible()
    type_text(dialog.form.person, "Ann Lee")

    assert submitted(qtbot, dialog, dialog.form.person).person == "Ann Lee"
    assert refused
    assert not dialog.isVisible()


@pytest.mark.parametrize("member", EventType)
def test_every_kind_of_event_is_shown_and_read_back(ask, member):
    dialog = ask(EventForm, make.event(member, "2020", note="by letter 📨"))

    assert dialog.form.read().type is member
    assert dialog.form.read().note == "by letter 📨"


@pytest.mark.parametrize("depth", range(4))
def test_every_depth_of_an_area_is_shown_and_read_back(ask, depth):
    dialog = ask(AreaForm, make.area("TRF.HUM", depth=depth))

    assert dialog.form.read().depth == depth


def test_areas_that_are_not_covered_are_kept_in_ones_own_words(qtbot, ask):
    dialog = ask(AreaForm)
    type_text(dialog.form.area, "canciones de ballenas")
    for box in (dialog.form.unlisted, dialog.form.absent):
        press(box, Qt.Key.Key_Space)

    area = submitted(qtbot, dialog, dialog.form.area)

    assert (area.area, area.label, area.absent) == ("", "canciones de ballenas", True)


@EVERY
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_form_fits_its_dialog_in_both_themes(ask, theme, kind, scheme):
    theme.choose(scheme)
    dialog = ask(kind)

    for part in dialog.form.findChildren(QComboBox) + dialog.form.lines:
        corner = part.mapTo(dialog, part.rect().bottomRight())
        assert dialog.rect().contains(corner)


@EVERY
def test_a_form_is_wholly_spanish(spanish, ask, kind):
    dialog = ask(kind, naming=Naming(make.full_reference(), "es"))

    english = {
        "Party",
        "Level",
        "Date",
        "Place",
        "Area",
        "Depth",
        "Cancel",
        "Signs for",
        "not known",
    }
    assert all_texts(dialog.form) & english == set()
    assert dialog.cancel.text().replace("&", "") == "Cancelar"


def test_backwards_is_the_same_way_round(ask):
    dialog = ask(SignatureForm)
    dialog.form.person.setFocus()
    press(dialog.form.person, Qt.Key.Key_Tab)
    press(QApplication.focusWidget(), Qt.Key.Key_Backtab, SHIFT)

    assert dialog.form.person.hasFocus()
