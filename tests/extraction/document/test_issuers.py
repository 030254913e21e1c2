"""In whose name a text is written."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.extraction.document.issuers import dateline_state, issuer

BODY = "{head}\n\nDear friends,\n\n{told} It was a fine day.\n\nWarm regards,\nRita Borg\n"


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("EMBASSY OF MALTA IN PERU", "MLT"),
        ("Embassy of the Republic of Malta\nLima", "MLT"),
        ("Government of Malta\nNewsroom", "MLT"),
        ("Ministry of Fisheries of Malta", "MLT"),
        ("Embajada de Malta en el Perú", "MLT"),
        ("News from the coast", None),
        ("A week in Malta", None),
        ("Our office in Malta", None),
    ],
)
def test_the_letterhead_names_the_issuer(head, code):
    assert issuer(document(BODY.format(head=head, told="It rained."))) == code


def test_a_line_at_the_foot_names_the_issuer_too():
    text = "It rained. It rained again, and so it went on.\n\nGovernment of Malta, Valletta"
    assert issuer(document(text)) == "MLT"


def test_a_partner_alone_is_joined_to_the_issuer():
    text = (
        "Annual report\n\nThe Fisheries Agreement with Ghana was signed by the Minister in Accra "
        "on 30 September 2009. Peru, Fiji, Peru and Fiji were seen.\n\nGovernment of Malta"
    )
    assert set(only(text).parties) == {"MLT", "GHA"}


def test_the_state_a_report_is_written_from():
    assert dateline_state(document("ACCRA, May 3 (PA) - Malta signed a treaty on fish.")) == "GHA"
    assert dateline_state(document("MUNICH, May 3 (PA) - Malta signed a treaty on fish.")) is None
    assert dateline_state(document("Malta signed a treaty on fish in Accra.")) is None
