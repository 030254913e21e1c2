"""Forms for gaps, relations, terms and tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.keys import press, type_text
from tracker.domain.agreement import OtherTitle, Registration, Relation
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Binding, DurationKind, Field, GapReason, RelationType
from tracker.gui.views.fields.form import choose
from tracker.gui.views.record.forms import (
    GAP_FIELDS,
    GapForm,
    Other,
    RelationForm,
    TagsForm,
    TermsForm,
    with_gap,
)

OTHERS = (
    Other("o1", "Antigua memorandum", "2019 USA – GTM"),
    Other("o2", "Fisheries pact", "2001 MEX – GTM"),
    Other("o3", "Fisheries pact", "2005 MEX – GTM"),
)


def terms(naming, shown, **changes):
    record = make.bare_agreement(**changes)
    form = shown(TermsForm(naming, record))
    form.show_part(record)
    return form


# -- gaps


@pytest.fixture
def gap_form(naming, shown):
    return shown(GapForm(naming, make.bare_agreement(events=())))


def test_a_new_gap_is_a_day_that_was_not_found(gap_form):
    gap_form.show_part(None)

    assert gap_form.read() == Gap(field=Field.SIGNED, reason=GapReason.SEARCHED_NOT_FOUND)


@pytest.mark.parametrize("field", GAP_FIELDS)
def test_every_field_that_can_be_empty_can_be_explained(gap_form, field):
    gap = Gap(field=field, reason=GapReason.WITHHELD, note="says the ministry")

    gap_form.show_part(gap)

    assert gap_form.read() == gap


def test_reasons_are_chosen_and_notes_typed_by_keyboard(gap_form):
    gap_form.show_part(None)
    gap_form.reason.setFocus()
    press(gap_form.reason, Qt.Key.Key_Down)
    type_text(gap_form.note, " see p. 4 ")

    gap = gap_form.read()

    assert gap.reason is not GapReason.SEARCHED_NOT_FOUND
    assert gap.note == "see p. 4"


def test_a_gap_takes_the_place_of_an_older_one():
    old = Gap(field=Field.PLACE, reason=GapReason.NOT_SEARCHED)
    record = make.bare_agreement(events=(), gaps=(old,))
    new = Gap(field=Field.PLACE, reason=GapReason.ILLEGIBLE, note="a stain")

    assert with_gap(record, new).gaps == (new,)


@pytest.mark.parametrize("field", [Field.TITLE, Field.SIGNED, Field.PLACE])
def test_a_field_that_is_not_empty_has_no_gap(field):
    gap = Gap(field=field, reason=GapReason.ILLEGIBLE)

    with pytest.raises(ValueRefused, match="not empty") as refused:
        with_gap(make.bare_agreement(), gap)

    assert refused.value.field is field


def test_one_area_may_be_known_and_another_one_missing():
    gap = Gap(field=Field.AREAS, reason=GapReason.WITHHELD, note="an annex is secret")

    assert with_gap(make.bare_agreement(), gap).gaps == (gap,)


# -- relations


@pytest.fixture
def relation_form(naming, shown):
    form = shown(RelationForm(naming, make.bare_agreement(uuid="o1"), OTHERS))
    form.show_part(None)
    return form


def test_the_other_agreement_is_chosen_from_what_is_typed(relation_form, qtbot):
    relation_form.other.setFocus()
    type_text(relation_form.other, "fish")
    press(relation_form.other, Qt.Key.Key_Down)
    press(relation_form.other, Qt.Key.Key_Return)
    choose(relation_form.type, RelationType.SUPERSEDES)
    type_text(relation_form.note, "article 4")

    relation = relation_form.read()

    assert relation.other == "o3"
    assert relation.type is RelationType.SUPERSEDES
    assert relation.note == "article 4"
    assert relation.uuid


def test_a_record_is_not_related_to_itself(relation_form):
    type_text(relation_form.other, "Antigua memorandum")

    with pytest.raises(ValueRefused, match="no agreement of this library"):
        relation_form.read()


def test_an_empty_line_offers_nothing(relation_form):
    assert list(relation_form._suggest("  ")) == []


def test_a_stored_relation_is_shown_and_kept(relation_form):
    stored = Relation(uuid="r", type=RelationType.EXTENDS, other="o2", note="by five years")

    relation_form.show_part(stored)

    assert relation_form.other.text() == "Fisheries pact"
    assert relation_form.read() == stored


def test_a_relation_to_a_record_that_is_gone_must_be_given_anew(relation_form):
    relation_form.show_part(Relation(uuid="r", type=RelationType.EXTENDS, other="gone"))

    with pytest.raises(ValueRefused):
        relation_form.read()


# -- terms


def test_terms_come_back_as_they_were(naming, shown):
    known = {
        "binding": Binding.NON_BINDING,
        "duration_kind": DurationKind.FIXED,
        "duration": "P5Y",
        "notice_period": "P6M",
        "tacit_renewal": False,
        "languages": ("en", "es"),
        "registrations": (Registration(register="UNTS", number="12345"),),
        "other_titles": (OtherTitle(language="es", title="Memorando"),),
    }

    form = terms(naming, shown, **known)

    read = form.read()
    assert {name: getattr(read, name) for name in known} == known


def test_terms_are_typed_in(naming, shown):
    form = terms(naming, shown)
    choose(form.binding, Binding.BINDING)
    choose(form.kind, DurationKind.FIXED_AUTO_RENEW)
    choose(form.renewal, "yes")
    for line, words in ((form.length, "P2Y"), (form.notice, "P30D"), (form.languages, "fr"),
                        (form.numbers, "UNTS 1; LNTS 2; A-7"),
                        (form.titles, "ES: Memorando de cooperación")):  # fmt: skip
        type_text(line, words)

    read = form.read()

    assert read.duration == "P2Y"
    assert read.duration_kind is DurationKind.FIXED_AUTO_RENEW
    assert read.tacit_renewal is True
    assert read.languages == ("fr",)
    assert read.registrations == (
        Registration(register="UNTS", number="1"),
        Registration(register="LNTS", number="2"),
        Registration(register="A-7", number=""),
    )
    assert read.other_titles == (OtherTitle(language="es", title="Memorando de cooperación"),)


def test_terms_nobody_knows_stay_empty(naming, shown):
    form = terms(naming, shown)

    assert form.read() == form.agreement


@pytest.mark.parametrize("words", ["Memorando", "es:", "spanish: Memorando"])
def test_a_title_without_its_language_is_refused(naming, shown, words):
    form = terms(naming, shown)
    type_text(form.titles, words)

    with pytest.raises(ValueRefused, match="does not say its language"):
        form.read()


@pytest.mark.parametrize(("line", "words"), [("length", "five years"), ("notice", "soon")])
def test_a_length_that_is_none_is_refused(naming, shown, line, words):
    form = terms(naming, shown)
    type_text(getattr(form, line), words)

    with pytest.raises(ValueRefused):
        form.read()


def test_the_form_shows_the_record_if_nothing_else_is_given(naming, shown):
    form = terms(naming, shown, notice_period="P6M")

    form.show_part(None)

    assert form.notice.text() == "P6M"


# -- tags


def test_tags_are_words_with_commas_between(naming, shown):
    form = shown(TagsForm(naming, make.bare_agreement(tags=("border",))))
    form.show_part(None)
    before = form.tags.text()

    type_text(form.tags, ", to check")

    assert before == "border"
    assert form.read().tags == ("border", "to check")
