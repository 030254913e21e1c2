"""What is in doubt about a record is said in Spanish, whatever it names."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.doubt import doubts
from tracker.domain.vocabulary import EventType, InstrumentType
from tracker.gui.sentences.doubts import SENTENCES
from tracker.gui.sentences.speaking import spoken

PLACES = make.full_reference().places
USA = make.party("USA")


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"parties": (USA, USA)}, "United States figura dos veces entre las partes."),
        ({"parties": (USA,)}, "United States es la única parte."),
        (
            {
                "events": (
                    make.event(EventType.SIGNED, "2019-06-03"),
                    make.event(EventType.IN_FORCE, "2019-01-01"),
                )
            },
            "En vigor desde el 2019-01-01, pero firmado el 2019-06-03.",
        ),
        (
            {
                "instrument_type": InstrumentType.TREATY,
                "parties": (USA, make.party("GTM")),
                "signatures": (make.signature(capacity="Director of Police", party=USA.uuid),),
            },
            "Joan Miller firmó un tratado entre Estados como «Director of Police».",
        ),
    ],
)
def test_a_doubt_is_said_in_spanish(changes, said):
    (doubt,) = doubts(make.bare_agreement(**changes), PLACES)

    assert spoken(doubt.message) == said


def test_no_sentence_stands_twice():
    assert len(set(SENTENCES)) == len(SENTENCES)
