"""What single sentences say of term, renewal and notice, in three languages.

Written for these tests after the usual wording of treaties, releases and wires.
"""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.domain.vocabulary import Field
from tracker.extraction.clauses.provisions import provisions


def told(words: str) -> dict[Field, tuple[str, str]]:
    """Return by field the value and the words it rests on."""
    read = document(words)
    return {
        each.field: (each.value, words[each.start : each.end])
        for sentence in read.sentences
        for each in provisions(read, sentence)
    }


def values(words: str) -> str:
    found = told(words)
    wanted = (Field.DURATION, Field.NOTICE_PERIOD, Field.TACIT_RENEWAL)
    return " ".join(found[field][0] if field in found else "-" for field in wanted)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            (
                "The agreement will remain in force for five years and renew automatically unless"
                " either side gives six months' notice."
            ),
            "P5Y P6M yes",
        ),
        ("It may be terminated with 90 days' notice.", "- P90D -"),
        ("The accord may be denounced; this takes effect one year after.", "- P1Y -"),
        ("The memorandum is applicable for three years.", "P3Y - -"),
        ("The pact runs for six years and can be extended by mutual consent.", "P6Y - no"),
        ("The treaty is of unlimited duration.", "indefinite - -"),
        ("Either government may withdraw six months after telling the other.", "- P6M -"),
        ("The five-year agreement covers nets and radios.", "P5Y - -"),
        (
            (
                "El convenio será válido por tres años, prorrogable automáticamente, y podrá"
                " denunciarse con seis meses de antelación."
            ),
            "P3Y P6M yes",
        ),
        (
            (
                "Tendrá vigencia indefinida; la denuncia surtirá efecto seis meses después de la"
                " notificación."
            ),
            "indefinite P6M -",
        ),
        (
            (
                "L'accord est conclu pour une durée de cinq ans, renouvelable par tacite"
                " reconduction, et peut être dénoncé moyennant un préavis de six mois."
            ),
            "P5Y P6M yes",
        ),
        ("Valable trois ans, l'accord est renouvelable d'un commun accord.", "P3Y - no"),
    ],
)
def test_a_clause_is_read(words, said):
    assert values(words) == said


@pytest.mark.parametrize(
    "words",
    [
        "The agreement enters into force 30 days after the last notification.",
        "El acuerdo entrará en vigor treinta días después de la última notificación.",
        "L'accord entrera en vigueur trente jours après la dernière notification.",
        "Under the agreement, students will receive visas valid for ten years.",
        "The agreement lets nurses stay for a period of three years.",
        "The agreement was reached after three years of talks.",
        "The agreement obliges each party to answer within thirty days of notification.",
        "L'accord prévoit un prêt d'une durée de vingt ans.",
        "The minister gave two weeks' notice of his visit.",
        "The agreement will not be renewed automatically.",
        "Negotiations lasted for six years.",
    ],
)
def test_other_lengths_are_left(words):
    assert values(words) == "- - -"


def test_each_value_rests_on_its_own_words():
    found = told(
        "It shall be valid for ten (10) years, and shall thereafter be tacitly extended for"
        " periods of one year, unless terminated by at least ninety days' notice."
    )

    assert found == {
        Field.DURATION: ("P10Y", "be valid for ten (10) years"),
        Field.TACIT_RENEWAL: ("yes", "tacitly extended for periods of one year"),
        Field.NOTICE_PERIOD: ("P90D", "terminated by at least ninety days' notice"),
    }
