"""What agreements are called, and which type of instrument each name stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.domain.vocabulary import InstrumentType

_T = InstrumentType


@dataclass(frozen=True, slots=True)
class Instrument:
    """The type a name stands for, whether it is plural, and how much the name tells."""

    type: InstrumentType
    plural: bool = False
    weight: int = 2
    """3: a name only treaties have; 2: agreement; 1: a journalist's word such as deal."""


_NAMES: tuple[tuple[InstrumentType, int, str, str], ...] = (
    (
        _T.MOU,
        4,
        "memorandum of understanding",
        "memorandums of understanding|memoranda of understanding",
    ),
    (_T.MOU, 4, "memorandum of understand", ""),
    (_T.MOU, 4, "mou", "mous"),
    (_T.MOU, 4, "m.o.u.", ""),
    (_T.MOU, 4, "memorando de entendimiento", "memorandos de entendimiento"),
    (
        _T.MOU,
        4,
        "memorandum de entendimiento",
        "memorandums de entendimiento|memoranda de entendimiento",
    ),
    (_T.MOU, 4, "protocole d'entente", "protocoles d'entente"),
    (_T.MOU, 4, "protocole d'accord", "protocoles d'accord"),
    (_T.MOU, 4, "memorandum d'entente", "memorandums d'entente"),
    (_T.MOU, 4, "mémorandum d'accord", "mémorandums d'accord"),
    (
        _T.MOC,
        4,
        "memorandum of cooperation",
        "memorandums of cooperation|memoranda of cooperation",
    ),
    (_T.MOC, 4, "memorandum of co-operation", "memoranda of co-operation"),
    (_T.MOC, 4, "memorando de cooperación", "memorandos de cooperación"),
    (_T.MOC, 4, "memorándum de cooperación", ""),
    (_T.MOC, 4, "mémorandum de coopération", ""),
    (_T.MOA, 4, "memorandum of agreement", "memoranda of agreement|memorandums of agreement"),
    (_T.MOU, 1, "memorandum", "memoranda|memorandums"),
    (_T.MOU, 1, "memorando", "memorandos"),
    (_T.ASYLUM_COOPERATIVE, 4, "asylum cooperative agreement", "asylum cooperative agreements"),
    (_T.ASYLUM_COOPERATIVE, 4, "asylum cooperation agreement", "asylum cooperation agreements"),
    (_T.ASYLUM_COOPERATIVE, 4, "safe third country agreement", "safe third country agreements"),
    (_T.ASYLUM_COOPERATIVE, 4, "safe-third-country agreement", ""),
    (_T.ASYLUM_COOPERATIVE, 4, "acuerdo de tercer país seguro", ""),
    (_T.FRAMEWORK_AGREEMENT, 4, "framework agreement", "framework agreements"),
    (_T.FRAMEWORK_AGREEMENT, 4, "acuerdo marco", "acuerdos marco"),
    (_T.FRAMEWORK_AGREEMENT, 4, "convenio marco", "convenios marco"),
    (_T.FRAMEWORK_AGREEMENT, 4, "accord-cadre", "accords-cadres"),
    (_T.EXCHANGE_OF_NOTES, 4, "exchange of notes", "exchanges of notes"),
    (_T.EXCHANGE_OF_NOTES, 4, "exchange of letters", "exchanges of letters"),
    (_T.EXCHANGE_OF_NOTES, 4, "diplomatic notes", ""),
    (_T.EXCHANGE_OF_NOTES, 0, "notes", ""),
    (_T.EXCHANGE_OF_NOTES, 0, "letters", "lettres|notas|cartas"),
    (_T.EXCHANGE_OF_NOTES, 4, "canje de notas", ""),
    (_T.EXCHANGE_OF_NOTES, 4, "échange de notes", ""),
    (_T.EXCHANGE_OF_NOTES, 4, "échange de lettres", ""),
    (_T.JOINT_DECLARATION, 4, "joint declaration", "joint declarations"),
    (_T.JOINT_DECLARATION, 2, "joint communique", "joint communiques"),
    (_T.JOINT_DECLARATION, 2, "declaration of intent", "declarations of intent"),
    (_T.JOINT_DECLARATION, 2, "declaración de intenciones", "déclarations d'intention"),
    (_T.JOINT_DECLARATION, 2, "déclaration d'intention", ""),
    (_T.JOINT_DECLARATION, 3, "declaration", "declarations"),
    (_T.JOINT_DECLARATION, 3, "declaración", "declaraciones"),
    (_T.JOINT_DECLARATION, 4, "declaración conjunta", "declaraciones conjuntas"),
    (_T.JOINT_DECLARATION, 4, "déclaration conjointe", "déclarations conjointes"),
    (_T.JOINT_DECLARATION, 4, "déclaration commune", ""),
    (_T.LETTER_OF_INTENT, 4, "letter of intent", "letters of intent"),
    (_T.LETTER_OF_INTENT, 4, "carta de intención", "cartas de intención"),
    (_T.LETTER_OF_INTENT, 4, "lettre d'intention", "lettres d'intention"),
    (_T.AGREED_MINUTES, 4, "agreed minutes", ""),
    (_T.AGREED_MINUTES, 4, "agreed minute", ""),
    (_T.AGREED_MINUTES, 2, "acta", "actas"),
    (_T.AGREED_MINUTES, 4, "agreed record", "agreed records"),
    (_T.AGREED_MINUTES, 4, "record of discussions", ""),
    (_T.AGREED_MINUTES, 3, "procès-verbal", "procès-verbaux"),
    (_T.LETTER_OF_INTENT, 4, "statement of intent", "statements of intent"),
    (_T.EXCHANGE_OF_NOTES, 4, "notes verbales", ""),
    (_T.EXCHANGE_OF_NOTES, 4, "canje de cartas", ""),
    (_T.EXCHANGE_OF_NOTES, 4, "intercambio de notas", ""),
    (_T.EXCHANGE_OF_NOTES, 4, "notas reversales", ""),
    (_T.MOU, 4, "record of understanding", ""),
    (_T.ACTION_PLAN, 3, "programme of cooperation", "programmes of cooperation"),
    (_T.ACTION_PLAN, 3, "work plan", "work plans"),
    (_T.ARRANGEMENT, 3, "arreglo", "arreglos"),
    (_T.ACTION_PLAN, 3, "action plan", "action plans"),
    (_T.ACTION_PLAN, 3, "plan of action", ""),
    (_T.ACTION_PLAN, 3, "cooperation plan", "cooperation plans"),
    (_T.ACTION_PLAN, 3, "cooperation program", "cooperation programs"),
    (_T.ACTION_PLAN, 3, "cooperation programme", "cooperation programmes"),
    (_T.ACTION_PLAN, 3, "executive programme", "executive programmes"),
    (_T.ACTION_PLAN, 3, "executive program", "executive programs"),
    (_T.ACTION_PLAN, 3, "roadmap", "roadmaps"),
    (_T.ACTION_PLAN, 3, "plan de acción", ""),
    (_T.ACTION_PLAN, 3, "plan d'action", ""),
    (_T.ACTION_PLAN, 0, "plan", "plans"),
    (_T.ACTION_PLAN, 0, "programme", "programmes"),
    (_T.ACTION_PLAN, 0, "program", "programs"),
    (_T.ACTION_PLAN, 0, "programa", "programas"),
    (_T.ACTION_PLAN, 3, "hoja de ruta", "hojas de ruta"),
    (_T.ACTION_PLAN, 3, "feuille de route", "feuilles de route"),
    (_T.ACTION_PLAN, 3, "plan de trabajo", "planes de trabajo"),
    (_T.ACTION_PLAN, 3, "programa de cooperación", "programas de cooperación"),
    (_T.ACTION_PLAN, 3, "programme de coopération", "programmes de coopération"),
    (_T.PROTOCOL, 4, "protocol", "protocols"),
    (_T.PROTOCOL, 4, "protocolo", "protocolos"),
    (_T.PROTOCOL, 4, "protocole", "protocoles"),
    (_T.CONVENTION, 3, "convention", "conventions"),
    (_T.CONVENTION, 3, "convención", "convenciones"),
    (_T.TREATY, 4, "treaty", "treaties"),
    (_T.TREATY, 4, "mlat", "mlats"),
    (_T.TREATY, 4, "tratado", "tratados"),
    (_T.TREATY, 4, "traité", "traités"),
    (_T.ARRANGEMENT, 3, "arrangement", "arrangements"),
    (_T.ARRANGEMENT, 3, "implementing arrangement", "implementing arrangements"),
    (_T.COMPACT_PACT, 1, "pact", "pacts"),
    (_T.COMPACT_PACT, 1, "compact", "compacts"),
    (_T.COMPACT_PACT, 1, "pacto", "pactos"),
    (_T.COMPACT_PACT, 1, "pacte", "pactes"),
    (_T.CONTRACT, 1, "loan agreement", "loan agreements"),
    (_T.CONTRACT, 1, "contrato de préstamo", "contratos de préstamo"),
    (_T.CONTRACT, 1, "contrat de prêt", "contrats de prêt"),
    (_T.AMENDMENT, 4, "avenant", "avenants"),
    (_T.AMENDMENT, 4, "adenda", "adendas"),
    (_T.ORAL, 4, "unwritten agreement", "unwritten agreements"),
    (_T.ORAL, 4, "oral agreement", "oral agreements"),
    (_T.ORAL, 4, "gentlemen's agreement", "gentlemen's agreements"),
    (_T.MODUS_VIVENDI, 4, "modus vivendi", ""),
    (_T.AGREEMENT, 3, "agreement", "agreements"),
    (_T.AGREEMENT, 2, "accord", "accords"),
    (_T.AGREEMENT, 3, "acuerdo", "acuerdos"),
    (_T.AGREEMENT, 3, "convenio", "convenios"),
    (_T.AGREEMENT, 1, "deal", "deals"),
    (_T.AGREEMENT, 1, "settlement", "settlements"),
    (_T.AGREEMENT, 1, "line of credit", "lines of credit"),
    (_T.AGREEMENT, 1, "credit line", "credit lines"),
    (_T.AGREEMENT, 1, "swap line", "swap lines"),
    (_T.AGREEMENT, 1, "currency swap", "currency swaps"),
    (_T.ARRANGEMENT, 1, "working holiday scheme", "working holiday schemes"),
    (_T.AGREEMENT, 0, "visa waiver", "visa waivers"),
    (_T.AGREEMENT, 0, "paper", ""),
    (_T.AGREEMENT, 0, "document", "documents"),
    (_T.AGREEMENT, 0, "instrument", "instruments|texts|textes|textos"),
    (_T.AGREEMENT, 0, "instrumento", "instrumentos"),
    (_T.AGREEMENT, 0, "piece of paper", "two papers|three papers|four papers|several papers"),
    (_T.AGREEMENT, 0, "documento", "documentos"),
)


def instrument_names() -> Iterator[tuple[str, Instrument]]:
    """Yield every name with what it stands for."""
    for kind, weight, singular, plurals in _NAMES:
        yield singular, Instrument(kind, plural=False, weight=weight)
        for plural in filter(None, plurals.split("|")):
            yield plural, Instrument(kind, plural=True, weight=weight)
