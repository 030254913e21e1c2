"""Turns of phrase by which Spanish and French texts say which two signed."""

from __future__ import annotations

import pytest

from tests.extraction.signing.test_signers import signed

TWO = {"Leo Zahra", "Ama Boateng"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "El convenio fue suscrito por el canciller Leo Zahra y la ministra ghanesa de "
            "Comercio, Industria y Promoción de Inversiones, Ama Boateng."
        ),
        (
            "El acuerdo lleva la firma del ministro de Salud, Leo Zahra, y de la embajadora "
            "de Ghana, Ama Boateng."
        ),
        "El texto lleva las rúbricas de los cancilleres Leo Zahra y Ama Boateng.",
        (
            "La rúbrica corrió a cargo del ministro maltés de Transportes, Leo Zahra, y de su "
            "homóloga ghanesa, Ama Boateng."
        ),
        (
            "La firma del memorando corrió a cargo del ministro Leo Zahra, por Malta, y de la "
            "embajadora Ama Boateng, por Ghana."
        ),
        "La firma estuvo a cargo de la ministra Ama Boateng y del embajador Leo Zahra.",
        (
            "Por parte de Malta firmó el secretario de Estado Leo Zahra y por la parte "
            "ghanesa, la viceministra Ama Boateng."
        ),
        (
            "Suscribieron el documento, por Malta, el canciller Leo Zahra y, por Ghana, la "
            "ministra Ama Boateng."
        ),
        (
            "Firmaron el acuerdo el ministro Delegado de Pesca, Leo Zahra, y la ministra de "
            "Ganadería, Agricultura y Pesca, Ama Boateng."
        ),
        (
            "El acuerdo quedó suscrito ayer en La Valeta por el ministro Leo Zahra y la "
            "canciller Ama Boateng."
        ),
        "El convenio fue rubricado por el ministro Leo Zahra y la canciller Ama Boateng.",
        (
            "El convenio, rubricado por el ministro Leo Zahra y la canciller Ama Boateng, "
            "entrará en vigor en mayo."
        ),
        (
            "Con la firma del ministro de Justicia, Leo Zahra, y la fiscal general Ama "
            "Boateng, Malta y Ghana pusieron en marcha un convenio."
        ),
        (
            "Los ministros de Medio Ambiente de Malta, Leo Zahra, y de Agricultura, Pesca y "
            "Desarrollo Sostenible de Ghana, Ama Boateng, suscribieron el acuerdo."
        ),
        (
            "El canciller de Malta, Leo Zahra, y su par de Ghana, Ama Boateng, estamparon "
            "este lunes sus firmas en el tratado."
        ),
        (
            "El canciller de Malta, Leo Zahra, y su par de Ghana, Ama Boateng, estamparon su "
            "rúbrica al pie del tratado."
        ),
        (
            "En representación de Malta suscribió el acuerdo el viceministro de Economía Leo "
            "Zahra, mientras que por Ghana lo hizo la ministra Ama Boateng."
        ),
        (
            "Lo firmaron el ministro del Interior de Malta, Leo Zahra, y la ministra del "
            "Interior de Ghana, Ama Boateng."
        ),
        (
            "Lo suscribieron la ministra de Educación Nacional, Ama Boateng, y el "
            "viceministro de Gestión Pedagógica maltés, Leo Zahra."
        ),
        (
            "Malta estuvo representada en la firma por el ministro Leo Zahra, y Ghana, por la "
            "ministra Ama Boateng."
        ),
        (
            "El canciller Leo Zahra firmó el acuerdo en Acra. La parte ghanesa estuvo "
            "representada por la ministra de Obras Públicas, Ama Boateng."
        ),
        (
            "El canciller Leo Zahra suscribió con la ministra de Estado de Cooperación "
            "Internacional de Ghana, Ama Boateng, un acuerdo de inversiones."
        ),
        (
            "El canciller Leo Zahra firmó en Acra, con la ministra de Municipalidad y Medio "
            "Ambiente, Ama Boateng, un memorándum."
        ),
        (
            "Las notas fueron canjeadas ayer en Casa Presidencial por la secretaria de "
            "Relaciones Exteriores, Ama Boateng, y el embajador maltés, Leo Zahra."
        ),
        (
            "El canje de notas se realizó entre la canciller Ama Boateng y el embajador de "
            "Malta, Leo Zahra."
        ),
        (
            "Con la suscripción de la Declaración de Acra por parte del presidente de la "
            "República, Leo Zahra, y de su homóloga ghanesa, Ama Boateng, concluyó este "
            "martes la cumbre."
        ),
        (
            "Tras la firma del acuerdo por parte del ministro Leo Zahra y de la ministra Ama "
            "Boateng hubo un almuerzo."
        ),
        (
            "Acto seguido, el titular de Hacienda, Leo Zahra, y la embajadora de Ghana en "
            "Malta, Ama Boateng, procedieron a rubricar el convenio."
        ),
        (
            "El ministro Leo Zahra y la embajadora Ama Boateng formalizaron el convenio con "
            "su firma."
        ),
        (
            "El jefe de la diplomacia maltesa, Leo Zahra, y la titular de Exteriores de "
            "Ghana, Ama Boateng, sellaron el acuerdo."
        ),
        "Leo Zahra, por Malta, y Ama Boateng, por Ghana, pusieron su firma al documento.",
        (
            "Rubricaron el protocolo la secretaria general Ama Boateng y el director general "
            "de Aduanas, Leo Zahra."
        ),
        ("El documento está firmado por el ministro Leo Zahra y por la ministra Ama Boateng."),
        "El documento lo rubricaron el ministro Leo Zahra y la ministra Ama Boateng.",
        "La ministra Ama Boateng y su par maltés, Leo Zahra, dejaron firmado el acuerdo.",
        ("Ambos ministros, Leo Zahra, de Malta, y Ama Boateng, de Ghana, firmaron el convenio."),
        (
            "La canciller Ama Boateng, quien suscribió el acuerdo junto con su homólogo "
            "maltés, Leo Zahra, destacó el paso."
        ),
        (
            "El acuerdo fue firmado del lado maltés por el ministro Leo Zahra y del lado "
            "ghanés por la ministra Ama Boateng."
        ),
        (
            "El convenio fue suscrito, de parte de Malta, por el ministro Leo Zahra, y de "
            "parte de Ghana, por la ministra Ama Boateng."
        ),
        (
            "Firmado por los ministros de Exteriores Leo Zahra y Ama Boateng, el acuerdo "
            "regula la pesca."
        ),
        (
            "Por Malta, el acuerdo fue suscrito por el ministro de Energía y Minas, Leo "
            "Zahra; por Ghana, lo suscribió la ministra Ama Boateng."
        ),
        (
            "Como testigos de honor firmaron el gobernador Pablo Rey y la subsecretaria Eva "
            "Pace. El acuerdo lo suscribieron el ministro Leo Zahra y la ministra Ama "
            "Boateng."
        ),
        "Los firmantes del acuerdo fueron el canciller Leo Zahra y la embajadora Ama Boateng.",
        "El acto de firma fue protagonizado por el canciller Leo Zahra y la ministra Ama Boateng.",
        (
            "Por Ghana firmó la ministra de Ambiente, Ama Boateng, mientras que por Malta rubricó"
            " el embajador no residente, Leo Zahra."
        ),
        (
            "Por Ghana estampó su rúbrica la ministra Ama Boateng, y por Malta lo hizo el"
            " canciller Leo Zahra."
        ),
        (
            "Fue mediante un acuerdo que lleva las firmas del canciller Leo Zahra y de su homóloga"
            " ghanesa, Ama Boateng."
        ),
        (
            "El texto fue rubricado por la jefa policial Ama Boateng, de parte ghanesa, y por el"
            " canciller interino Leo Zahra."
        ),
        (
            "La rúbrica del convenio que exime de visa a los funcionarios corrió este jueves a"
            " cargo del canciller Leo Zahra y de la embajadora Ama Boateng."
        ),
        (
            "El memorando fue firmado en representación de Malta por el director de Aduanas, "
            "Leo Zahra, y en representación de Ghana por la comisionada Ama Boateng."
        ),
        "Firman el acuerdo el ministro Leo Zahra y la ministra Ama Boateng.",
        (
            "La ministra Ama Boateng y el embajador de Malta en Acra, S.E. Leo Zahra, "
            "suscribieron hoy el convenio."
        ),
        (
            "El Sr. Leo Zahra, Ministro de Pesca de Malta, y la Sra. Ama Boateng, Ministra de "
            "Pesca de Ghana, suscribieron el convenio."
        ),
        (
            "La canciller ghanesa, Ama Boateng, y el ministro de Relaciones Exteriores y "
            "Comercio Exterior de Malta, Leo Zahra, firmaron ad referéndum el tratado."
        ),
        (
            "Con la presencia de ambos mandatarios, la canciller Ama Boateng y su contraparte "
            "maltesa, Leo Zahra, rubricaron el documento."
        ),
        (
            "El convenio, que fue suscrito por el ministro Leo Zahra y la ministra Ama "
            "Boateng, rige desde mayo."
        ),
        "Fue suscrito por el ministro Leo Zahra y su homóloga de Ghana, Ama Boateng.",
        (
            "El acuerdo fue firmado tanto por el ministro Leo Zahra como por la ministra Ama "
            "Boateng."
        ),
        "Tanto el ministro Leo Zahra como la ministra Ama Boateng firmaron el acuerdo.",
        "El ministro Leo Zahra firmó, junto a la ministra Ama Boateng, el acuerdo.",
        "Junto con la ministra Ama Boateng, el canciller Leo Zahra firmó el acuerdo.",
        (
            "El canciller Leo Zahra y la ministra Ama Boateng fueron los encargados de firmar "
            "el acuerdo."
        ),
        (
            "Los encargados de suscribir el convenio fueron el canciller Leo Zahra y la "
            "ministra Ama Boateng."
        ),
        ("El documento cuenta con las firmas del canciller Leo Zahra y la ministra Ama Boateng."),
    ],
)
def test_two_sign_in_spanish(text):
    """The words before, behind and between the two vary, and so do their offices."""
    assert set(signed(text, "es")) == TWO


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


@pytest.mark.parametrize(
    "text",
    [
        "El canciller Leo Zahra será el encargado de firmar el acuerdo.",
        "El canciller Leo Zahra, como testigo, y los dos equipos leyeron el acuerdo.",
    ],
)
def test_who_will_sign_or_looked_on_has_not_signed(text):
    assert signed(text, "es") == []
