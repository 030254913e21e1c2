"""Turns of phrase by which French texts say which two signed."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed

TWO = {"Leo Zahra", "Ama Boateng"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le document a été paraphé par le ministre de l'Energie et des Mines, Leo Zahra, "
            "et le ministre ghanéen du Pétrole, Ama Boateng. L'accord a été signé lundi."
        ),
        (
            "Le document a été signé par le ministre de l'Energie et des Mines, Leo Zahra, et "
            "la ministre ghanéenne du Pétrole, Ama Boateng."
        ),
        (
            "Le ministre sénégalais de la Pêche, Leo Zahra, et son homologue ghanéenne, Ama "
            "Boateng, ont apposé leur signature au bas du document."
        ),
        (
            "Le ministre Leo Zahra et son hôte ghanéenne, Dr Ama Boateng, ont procédé à la "
            "signature d'une convention."
        ),
        (
            "Le Pr Leo Zahra et son hôte ghanéen, Dr Ama Boateng, ont procédé à la signature "
            "d'une convention de coopération."
        ),
        (
            "L'accord porte la signature de la ministre malienne de la Santé, Mme Ama "
            "Boateng, et de son homologue maltais, Dr Leo Zahra."
        ),
        ("L'accord porte les signatures du ministre Leo Zahra et de la ministre Ama Boateng."),
        ("La signature a été effectuée par le ministre Leo Zahra et la ministre Ama Boateng."),
        (
            "Côté maltais, c'est le ministre des Transports, Leo Zahra, qui a signé l'accord "
            "; côté ghanéen, la ministre Ama Boateng."
        ),
        (
            "Du côté maltais, l'accord a été signé par le ministre Leo Zahra et, du côté "
            "ghanéen, par la ministre Ama Boateng."
        ),
        (
            "Pour Malte, c'est le ministre Leo Zahra qui a signé le document et pour le "
            "Ghana, la ministre Ama Boateng."
        ),
        (
            "La ministre d'Etat Ama Boateng a signé samedi un accord. La partie maltaise "
            "était représentée à la signature par le ministre des Transports et de la "
            "Logistique, M. Leo Zahra."
        ),
        (
            "La partie ghanéenne, représentée par la ministre Ama Boateng, et la partie "
            "maltaise, représentée par M. Leo Zahra, ont signé un protocole."
        ),
        (
            "Le Ghana, représenté par son ministre des Finances, Mme Ama Boateng, et Malte, "
            "représentée par l'ambassadeur Leo Zahra, ont signé une convention de "
            "financement."
        ),
        (
            "M. Zahra a également signé, avec la ministre ghanéenne de l'Élevage, Mme Ama "
            "Boateng, un protocole d'accord. Leo Zahra est ministre de Malte."
        ),
        (
            "La convention a été signée côté maltais par le ministre Leo Zahra et côté "
            "ghanéen par la ministre Ama Boateng."
        ),
        ("C'est le ministre Leo Zahra et la ministre Ama Boateng qui ont signé le document."),
        ("Ce sont les ministres Leo Zahra et Ama Boateng qui ont paraphé et signé le document."),
        "Les signataires sont le ministre Leo Zahra et la ministre Ama Boateng.",
        (
            "Les documents ont été signés respectivement par le ministre maltais des Affaires "
            "étrangères, de la Francophonie et de la Coopération, Leo Zahra, et la ministre "
            "ghanéenne Ama Boateng."
        ),
        ("La cérémonie de signature a réuni le ministre Leo Zahra et la ministre Ama Boateng."),
        (
            "Signé à Accra par le ministre Leo Zahra et la ministre Ama Boateng, l'accord "
            "prévoit des patrouilles."
        ),
        (
            "Au nom du gouvernement maltais, le ministre Leo Zahra a signé l'accord, tandis "
            "que la ministre Ama Boateng a signé pour le Ghana."
        ),
        (
            "Ont signé, pour Malte, le ministre Leo Zahra et, pour le Ghana, la ministre Ama "
            "Boateng."
        ),
        "L'accord a été conclu et signé par les deux ministres, Leo Zahra et Ama Boateng.",
        (
            "La signature de l'accord par le ministre maltais Leo Zahra et la ministre "
            "ghanéenne Ama Boateng est intervenue jeudi."
        ),
        (
            "L'échange de notes est intervenu entre le ministre Leo Zahra et l'ambassadrice "
            "du Ghana, Ama Boateng. Les notes ont été signées."
        ),
        (
            "Le ministre Leo Zahra et l'ambassadrice du Ghana, Ama Boateng, ont procédé, ce "
            "jeudi, à l'échange des instruments signés."
        ),
        "L'accord a été cosigné par le ministre Leo Zahra et la ministre Ama Boateng.",
        (
            "La ministre Ama Boateng a reçu ce jour le ministre maltais des Mines et de "
            "l'Énergie, Leo Zahra. Ils ont signé une lettre d'intention."
        ),
        (
            "Le ministre Leo Zahra et la ministre Ama Boateng ont scellé l'accord par leur "
            "signature."
        ),
        (
            "Les deux chefs de la diplomatie, Leo Zahra et Ama Boateng, ont apposé hier leurs "
            "signatures sur l'accord."
        ),
        ("Le ministre Leo Zahra et Mme Ama Boateng se sont engagés en signant un mémorandum."),
        (
            "L'accord est revêtu de la signature du ministre Leo Zahra et de celle de "
            "l'ambassadrice Ama Boateng."
        ),
        (
            "L'accord signé par le ministre de l'Enseignement supérieur, de la Recherche "
            "scientifique et de l'Innovation, le Pr Leo Zahra, et par Mme Ama Boateng, "
            "ministre ghanéenne de l'Éducation, court sur cinq ans."
        ),
        (
            "Leo Zahra, ministre maltais du Commerce, et Ama Boateng, son homologue "
            "ghanéenne, ont paraphé hier soir l'accord de pêche, qu'ils ont signé ensuite."
        ),
        (
            "C'est le ministre de la Pêche, Leo Zahra, qui a signé pour la partie maltaise, tandis"
            " que la partie ghanéenne était représentée par sa ministre de la Mer, Ama Boateng."
        ),
        (
            "Pour la partie maltaise, c'est le ministre Leo Zahra qui a apposé sa signature. Côté"
            " ghanéen, la ministre Ama Boateng."
        ),
        (
            "Le ministre Leo Zahra et l'ambassadrice Ama Boateng ont procédé mardi à l'échange de"
            " lettres."
        ),
        (
            "La signature de l'accord est revenue au ministre Leo Zahra et à l'ambassadrice Ama"
            " Boateng."
        ),
        "La signature a été assurée par le ministre Leo Zahra et l'ambassadrice Ama Boateng.",
        (
            "Ministre de la Pêche de Malte, Leo Zahra a signé avec son homologue ghanéenne, "
            "Ama Boateng, un accord."
        ),
        (
            "L'accord a été signé d'une part par le ministre Leo Zahra et d'autre part par la "
            "ministre Ama Boateng."
        ),
        (
            "L'accord a été signé, pour Malte, par le ministre Leo Zahra, et, pour le Ghana, "
            "par Mme Ama Boateng, ministre de la Pêche."
        ),
        ("MM. Leo Zahra et Ama Boateng, ministres des Affaires étrangères, ont signé l'accord."),
        (
            "La convention a été paraphée et signée par le ministre Leo Zahra et la ministre "
            "Ama Boateng."
        ),
        (
            "Signé conjointement par le ministre Leo Zahra et la ministre Ama Boateng, le "
            "texte court sur cinq ans."
        ),
        ("Étaient signataires de l'accord le ministre Leo Zahra et la ministre Ama Boateng."),
        ("Le ministre Leo Zahra a cosigné avec la ministre ghanéenne Ama Boateng un accord."),
        ("Le texte porte les signatures du ministre Leo Zahra et de l'ambassadrice Ama Boateng."),
        "Leo Zahra pour Malte et Ama Boateng pour le Ghana ont signé l'accord.",
        "Aux côtés de la ministre Ama Boateng, le ministre Leo Zahra a signé l'accord.",
        (
            "Le ministre Leo Zahra et la ministre Ama Boateng, respectivement pour Malte et "
            "le Ghana, ont apposé leurs signatures sur l'accord."
        ),
        (
            "C'est par la signature du ministre Leo Zahra et de la ministre Ama Boateng que "
            "l'accord a été scellé."
        ),
        (
            "Représentant leurs gouvernements, le ministre Leo Zahra et la ministre Ama "
            "Boateng ont signé l'accord."
        ),
        "L'accord a été signé entre le ministre Leo Zahra et la ministre Ama Boateng.",
        "Le ministre Leo Zahra et la ministre Ama Boateng viennent de signer un accord.",
    ],
)
def test_two_sign_in_french(text):
    """Sides, counterparts and those represented stand in many places."""
    assert set(signed(text, "fr")) == TWO
