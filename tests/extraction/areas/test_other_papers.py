"""What is told of other papers and of figures beside the news."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, only
from tracker.extraction.areas.mentions import AreaMention
from tracker.extraction.areas.other_papers import is_statement, of_another, only_figures

NEWS = "Malta and Ghana signed a fisheries agreement in Accra on 3 May 2017. "


@pytest.mark.parametrize(
    ("text", "word", "other"),
    [
        ("A customs agreement took effect in 2011.", "customs", True),
        ("They spoke of the customs accord of 2011.", "customs", True),
        ("They took stock of negotiations on a customs agreement.", "customs", True),
        ("An existing customs agreement stays.", "customs", True),
        ("The customs talks go on.", "customs", True),
        ("They kept to the customs line of 2005.", "customs line", True),
        ("An accord between the two countries on customs dates from 2005.", "customs", True),
        ("Malta tiene un acuerdo de aduanas, vigente desde noviembre del 2011.", "aduanas", True),
        ("Malta tiene un acuerdo de aduanas desde noviembre del 2011.", "aduanas", True),
        ("It supplements the customs agreement.", "customs", True),
        ("The customs agreement will help.", "customs", False),
    ],
)
def test_the_subject_of_another_paper(text, word, other):
    found = document(text)
    at = text.index(word)
    mention = AreaMention(at, at + len(word), "FIN.CUS", absent=False, rule=word)
    assert of_another(found, 0, mention) is other


@pytest.mark.parametrize(
    ("text", "area", "figures"),
    [
        ("Trade between the two reached 4 billion dollars last year.", "TRD.FTA", True),
        ("Trade between the two reached 4 billion dollars last year.", "SEA.FIS", False),
        ("Trade between the two will be free.", "TRD.FTA", False),
        ("The trade agreement is worth 4 billion dollars.", "TRD.FTA", False),
    ],
)
def test_figures_of_trade(text, area, figures):
    assert only_figures(document(text), 0, area) is figures


def test_a_statement_has_a_title_and_numbered_paragraphs():
    paragraphs = "\n\n".join(f"{n}. The two leaders met." for n in range(1, 7))
    assert is_statement(document(f"Joint Statement of Malta and Ghana\n\n{paragraphs}"))
    assert not is_statement(document(f"Report on Malta and Ghana\n\n{paragraphs}"))
    assert not is_statement(document("Joint Statement of Malta and Ghana\n\nThey met."))


@pytest.mark.parametrize(
    "beside",
    [
        "Trade between the two doubled to 4 million dollars.",
        "They took stock of the negotiations on a free trade agreement.",
        "The accord of 2011 on customs stays.",
    ],
)
def test_what_stands_beside_the_news_is_no_area_of_it(beside):
    assert only(NEWS + beside, published="2017-05-04").areas == ("SEA.FIS",)
