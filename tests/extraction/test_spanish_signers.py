"""Turns of phrase by which Spanish texts say which two signed."""

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
        "El canciller Leo Zahra será el encargado de firmar el acuerdo.",
        "El canciller Leo Zahra, como testigo, y los dos equipos leyeron el acuerdo.",
    ],
)
def test_who_will_sign_or_looked_on_has_not_signed(text):
    assert signed(text, "es") == []
