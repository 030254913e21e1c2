"""Plain nouns name an area only where cooperation in it is spoken of."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.extraction.areas.nouns import NOUNS, is_subject, nouns_in_context
from tracker.extraction.text.folding import lower
from tracker.services.reference import load_reference


def areas(text: str) -> list[str]:
    folded = lower(text)
    return [area for _start, _end, area in nouns_in_context(folded, 0, len(folded))]


def test_nouns_stand_for_known_areas_and_are_folded():
    known = load_reference().areas
    assert all(area in known for area in NOUNS.values())
    assert all(word == lower(word) for word in NOUNS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an agreement on trade and health", ["TRD.FTA", "HEA.PUB"]),
        ("cooperation in energy, space and agriculture", ["ENE.SUP", "TEC.SPC", "ENV.AGR"]),
        ("a trade agreement", ["TRD.FTA"]),
        ("a declaration on climate and science", ["ENV.CLI", "EDU.SCI"]),
        ("military and cultural cooperation", ["DEF.GEN", "EDU.CUL"]),
        ("the agreement covers fisheries and shipping", ["SEA.FIS", "SEA.SHP"]),
        ("un acuerdo sobre comercio y salud", ["TRD.FTA", "HEA.PUB"]),
        ("un accord de peche", ["SEA.FIS"]),
    ],
)
def test_subjects_of_cooperation(text, expected):
    assert areas(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "trade grew by four per cent",
        "the health of the king",
        "gas prices rose",
        "he studied agriculture in Lima",
        "the space between them",
        "the military said so",
    ],
)
def test_the_same_words_elsewhere(text):
    assert areas(text) == []


def test_only_the_sentence_is_read():
    text = "cooperation in health. trade fell"
    assert [a for _s, _e, a in nouns_in_context(text, 0, 22)] == ["HEA.PUB"]
    assert [a for _s, _e, a in nouns_in_context(text, 23, len(text))] == []


def test_what_follows_the_name_of_an_agreement_is_its_subject():
    text = "the mou between kenya and malawi on joint elephant counts pleased a poet"
    elephant = text.index("elephant")

    assert is_subject(text, (elephant, elephant + 8), 0, len(text))
    assert not is_subject(text, (0, 3), 0, len(text))
    assert not is_subject("a poet wrote of elephants", (16, 25), 0, 25)


@pytest.mark.parametrize(
    ("noun", "area"),
    [
        ("media", "EDU.CUL"),
        ("justice", "JUS.MLA"),
        ("prisons", "JUS.PRI"),
        ("employment", "LAB.MOB"),
        ("banking", "FIN.LON"),
        ("logistics", "TRA.LND"),
        ("ports", "SEA.SHP"),
        ("housing", "AID.DEV"),
    ],
)
def test_a_noun_in_a_list_of_fields(noun, area):
    text = (
        f"Malta and Ghana signed an agreement on cooperation in the fields of {noun} and health."
    )
    assert area in only(text, published="2017-05-04").areas
