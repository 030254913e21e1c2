"""Names of instruments and the types they stand for."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.extraction.texts import document
from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary.instruments import instrument_names

T = InstrumentType


def named(text: str) -> list[tuple[InstrumentType, bool]]:
    found = document(text).instruments
    return [(mention.instrument.type, mention.instrument.plural) for mention in found]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a memorandum of understanding", T.MOU),
        ("the MoU", T.MOU),
        ("a memorandum of cooperation", T.MOC),
        ("a memorandum of agreement", T.MOA),
        ("the memorandum", T.MOU),
        ("a framework agreement", T.FRAMEWORK_AGREEMENT),
        ("a safe third country agreement", T.ASYLUM_COOPERATIVE),
        ("an exchange of notes", T.EXCHANGE_OF_NOTES),
        ("a joint declaration", T.JOINT_DECLARATION),
        ("a letter of intent", T.LETTER_OF_INTENT),
        ("the protocol", T.PROTOCOL),
        ("a convention", T.CONVENTION),
        ("the treaty", T.TREATY),
        ("an arrangement", T.ARRANGEMENT),
        ("a pact", T.COMPACT_PACT),
        ("a deal", T.AGREEMENT),
        ("an accord", T.AGREEMENT),
        ("un memorando de entendimiento", T.MOU),
        ("un convenio", T.AGREEMENT),
        ("un tratado", T.TREATY),
        ("un canje de notas", T.EXCHANGE_OF_NOTES),
        ("un protocole", T.PROTOCOL),
        ("un mémorandum d'entente", T.MOU),
        ("un traité", T.TREATY),
        ("un avenant", T.AMENDMENT),
        ("una adenda", T.AMENDMENT),
    ],
)
def test_a_name_stands_for_a_type(text, kind):
    assert named(text) == [(kind, False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("two memoranda of understanding", T.MOU),
        ("three treaties", T.TREATY),
        ("five agreements", T.AGREEMENT),
        ("dos convenios", T.AGREEMENT),
        ("deux traités", T.TREATY),
    ],
)
def test_plurals_are_told(text, kind):
    assert named(text) == [(kind, True)]


def test_names_are_given_once():
    counts = Counter(lower(name) for name, _instrument in instrument_names())
    assert [name for name, count in counts.items() if count > 1] == []


def test_weights_say_how_much_a_name_tells():
    weights = {name: instrument.weight for name, instrument in instrument_names()}
    assert weights["memorandum of understanding"] > weights["agreement"] > weights["deal"]
    assert weights["document"] == 0
    assert set(weights.values()) <= set(range(6))


@pytest.mark.parametrize("text", ["an agreeable man", "mistreaty", "dealers", "protocolled"])
def test_parts_of_words_are_no_instruments(text):
    assert named(text) == []
