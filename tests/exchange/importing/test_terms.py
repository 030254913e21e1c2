from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.vocabulary import Binding, EventType, InstrumentType, TerminationGrounds
from tracker.exchange.importing.terms import Terms


@pytest.fixture(scope="module")
def terms() -> Terms:
    reference = make.full_reference()
    return Terms(reference.areas, reference.labels)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("moc", InstrumentType.MOC),
        ("MoU", InstrumentType.MOU),
        ("Memorandum of Understanding", InstrumentType.MOU),
        ("TRATADO", InstrumentType.TREATY),
        ("exchange_of_notes", InstrumentType.EXCHANGE_OF_NOTES),
        ("Exchange of Letters", InstrumentType.EXCHANGE_OF_NOTES),
        ("Bilateral Investment Treaties", InstrumentType.TREATY),
        ("Convenio", InstrumentType.CONVENTION),
        ("FTA", None),
    ],
)
def test_types_are_known_by_id_label_and_usual_words(terms, words, kind):
    assert terms.instrument_type(words) is kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Exchange of Notes concerning loans", InstrumentType.EXCHANGE_OF_NOTES),
        ("The Convention between A and B", InstrumentType.CONVENTION),
        ("Additional Protocol to the Treaty", InstrumentType.PROTOCOL),
        ("CANJE DE NOTAS QUE CONSTITUYE UN ACUERDO", InstrumentType.EXCHANGE_OF_NOTES),
        ("Agreement on fish", InstrumentType.AGREEMENT),
        ("Treatyless peace", None),
        ("Canada - Chile", None),
        ("", None),
    ],
)
def test_a_title_begins_with_what_the_paper_is(terms, title, kind):
    assert terms.type_in_title(title) is kind


def test_closed_lists_are_known_by_id_and_label(terms):
    assert terms.member(Binding, "Non_Binding") is Binding.NON_BINDING
    assert terms.member(Binding, "non binding") is Binding.NON_BINDING
    assert terms.member(TerminationGrounds, "nothing") is None


@pytest.mark.parametrize(
    ("words", "events"),
    [
        ("In  Force", (EventType.IN_FORCE,)),
        ("vigente", (EventType.IN_FORCE,)),
        ("Not in force", ()),
        ("Early announcement-Under negotiation", (EventType.NEGOTIATION_OPENED,)),
        ("Inactive", (EventType.TERMINATED,)),
        ("Asleep", None),
    ],
)
def test_statuses_of_others_amount_to_events(terms, words, events):
    assert terms.status(words) == events


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("TRF.HUM", "TRF.HUM"),
        ("border control", "MIG.BOR"),
        ("human trafficking", "TRF.HUM"),
        ("BOUNDARIES", ""),
        ("postal", ""),
    ],
)
def test_topics_are_mapped_only_where_they_mean_the_same(terms, words, area):
    assert terms.area(words) == area
