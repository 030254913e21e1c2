"""Plain nouns and adjectives that name an area only where cooperation in it is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.extraction.areas.adjectives import ADJECTIVES

NOUNS: dict[str, str] = {
    "trade": "TRD.FTA",
    "commerce": "TRD.FTA",
    "commercial": "TRD.FTA",
    "comercio": "TRD.FTA",
    "comercial": "TRD.FTA",
    "investment": "TRD.INV",
    "investments": "TRD.INV",
    "inversion": "TRD.INV",
    "investissement": "TRD.INV",
    "investissements": "TRD.INV",
    "inversiones": "TRD.INV",
    "economic": "TRD.ECO",
    "economy": "TRD.ECO",
    "economica": "TRD.ECO",
    "economique": "TRD.ECO",
    "industry": "TRD.ECO",
    "industrial": "TRD.ECO",
    "tourism": "TRD.ECO",
    "tourisme": "TRD.ECO",
    "turismo": "TRD.ECO",
    "energy": "ENE.SUP",
    "energia": "ENE.SUP",
    "energie": "ENE.SUP",
    "oil": "ENE.SUP",
    "gas": "ENE.SUP",
    "electricity": "ENE.SUP",
    "fuel": "ENE.SUP",
    "renewables": "ENE.REN",
    "mining": "ENE.MIN",
    "minerals": "ENE.MIN",
    "mineria": "ENE.MIN",
    "education": "EDU.EDU",
    "educacion": "EDU.EDU",
    "educational": "EDU.EDU",
    "enseignement": "EDU.EDU",
    "culture": "EDU.CUL",
    "cultura": "EDU.CUL",
    "cultural": "EDU.CUL",
    "culturelle": "EDU.CUL",
    "sport": "EDU.CUL",
    "sports": "EDU.CUL",
    "science": "EDU.SCI",
    "scientific": "EDU.SCI",
    "technology": "EDU.SCI",
    "technological": "EDU.SCI",
    "ciencia": "EDU.SCI",
    "tecnologia": "EDU.SCI",
    "scientifique": "EDU.SCI",
    "health": "HEA.PUB",
    "medical": "HEA.PUB",
    "salud": "HEA.PUB",
    "sante": "HEA.PUB",
    "agriculture": "ENV.AGR",
    "agricultural": "ENV.AGR",
    "agricultura": "ENV.AGR",
    "agricole": "ENV.AGR",
    "fisheries": "SEA.FIS",
    "fishing": "SEA.FIS",
    "fishery": "SEA.FIS",
    "pesca": "SEA.FIS",
    "peche": "SEA.FIS",
    "environment": "ENV.BIO",
    "environmental": "ENV.BIO",
    "environnement": "ENV.BIO",
    "climate": "ENV.CLI",
    "climat": "ENV.CLI",
    "water": "ENV.WAT",
    "agua": "ENV.WAT",
    "defence": "DEF.GEN",
    "defense": "DEF.GEN",
    "military": "DEF.GEN",
    "defensa": "DEF.GEN",
    "militar": "DEF.GEN",
    "militaire": "DEF.GEN",
    "intelligence": "SEC.INF",
    "police": "SEC.POL",
    "policing": "SEC.POL",
    "crime": "SEC.POL",
    "terrorism": "TER.CTR",
    "drugs": "TRF.DRG",
    "narcotics": "TRF.DRG",
    "migration": "MIG.IRR",
    "immigration": "MIG.IRR",
    "migracion": "MIG.IRR",
    "customs": "FIN.CUS",
    "aduanas": "FIN.CUS",
    "taxation": "FIN.TAX",
    "tax": "FIN.TAX",
    "transport": "TRA.LND",
    "transportation": "TRA.LND",
    "transporte": "TRA.LND",
    "aviation": "TRA.AIR",
    "shipping": "SEA.SHP",
    "maritime": "SEA.SHP",
    "space": "TEC.SPC",
    "telecommunications": "TEC.DIG",
    "communications": "TEC.DIG",
    "digital": "TEC.DIG",
    "cybersecurity": "TEC.CYB",
    "labour": "LAB.MOB",
    "labor": "LAB.MOB",
    "visas": "CON.VIS",
    "visa": "CON.VIS",
    "extradition": "JUS.EXT",
    "loan": "FIN.LON",
    "debt": "FIN.LON",
    "aid": "AID.DEV",
    "development": "AID.DEV",
    "desarrollo": "AID.DEV",
    "developpement": "AID.DEV",
    "media": "EDU.CUL",
    "digitalisation": "TEC.DIG",
    "digitalization": "TEC.DIG",
    "justice": "JUS.MLA",
    "prisons": "JUS.PRI",
    "employment": "LAB.MOB",
    "finance": "FIN.LON",
    "banking": "FIN.LON",
    "infrastructure": "TRA.LND",
    "logistics": "TRA.LND",
    "ports": "SEA.SHP",
    "housing": "AID.DEV",
} | ADJECTIVES

_HEADS = (
    r"(?:agreements?|cooperation|co-operation|collaboration|ties|relations|treat(?:y|ies)"
    r"|pacts?|accords?|protocols?"
    r"|memorand\w+|deals?|convention|links|exchanges|partnership|cooperacion|acuerdos?"
    r"|convenios?|programmes?|programs?)"
)
_BEFORE_HEAD = re.compile(
    rf"(?:,? (?:and |y |et |or |& ?)?[\w-]+){{0,4}}?,? (?:and |& )?(?:[\w-]+ )?{_HEADS}\b"
)
_NAMES_SUBJECT = re.compile(
    r"(?:cooperat\w*|co-operat\w*|collaborat\w*|agreements?|memorand\w+|protocols?"
    r"|accords?|treat(?:y|ies)"
    r"|fields?|areas?|sectors?|spheres?|domains?|sides agreed|ties|relations|partnership"
    r"|work together|declarations?|arrangements?|conventions?|declaracion|convention"
    r"|cooperacion|acuerdos?|convenios?|materia|ambitos?|areas|sectores|domaines?"
    r"|secteurs?|matiere)"
    r" (?:in|on|of|for|such as|including|like|de|en|sobre|como|dans|sur|du"
    r"|des)\b[^.;:!?\n]{0,160}$"
    r"|\b(?:cover(?:s|ed|ing)?|concern(?:s|ing)|includ(?:es|ed|ing|e)|relating to"
    r"|regarding|focus\w* on"
    r"|namely|abarca\w*|incluye\w*|porte sur|concerne\w*)\b[^.;:!?\n]{0,160}$"
)
_DELIMITED = re.compile(
    r"(?:,|;|\.|\)| and\b| y\b| et\b| or\b| sectors?\b| fields?\b| industr\w+| matters\b"
    r"| issues\b|$| between\b| with\b| in\b| at\b| under\b| while\b"
    r"| cooperation\b| during\b| projects?\b)"
)
_LED = re.compile(
    r"(?:,|\b(?:and|y|e|et|in|on|of|for|the|as|including|de|en|la|el|sobre|l'|du|des|le|les"
    r"|cover(?:s|ed|ing)?|concern(?:s|ing)|includ(?:es|ed)|regarding|namely"
    r"|abarca|incluye|concerne)) ?$"
)
_AFTER_WORD = re.compile(rf"(?: [\w-]+){{0,1}}(?:,? (?:and|&) [\w-]+)? {_HEADS}\b")
_ON = (
    r"(?:on|for|in|to|of|covering|concerning|regarding|about|sobre|para|de|en|sur|pour|dans"
    r"|relatif a|relative a|portant sur)"
)
_LISTS_SUBJECT = re.compile(
    r"(?:agreements?|memorand\w+|mou|protocols?|accords?|treat(?:y|ies)|pacts?|deals?"
    r"|conventions?"
    r"|arrangements?|declarations?|exchange of (?:notes|letters)|acuerdos?|convenios?|tratados?"
    r"|traites?|protocol[oe]s?|convenci\w+|entendimiento|entente|cooperat\w+|cooperacion"
    r"|collaborat\w+|entre [\w ]{3,60}|between [\w' ]{3,60}|with [\w' ]{3,40}"
    r"|con [\w ]{3,40}|avec [\w ]{3,40})"
    rf" {_ON} (?:the |a |la |el |los |las |le |les |l')?(?:[\w'-]+,? ){{0,8}}(?:[dl]')?$"
    r"|(?:materia|matiere|fields?|areas?|ambitos?|domaines?|sectors?|sectores|secteurs?) (?:of|de)"
    r" (?:the |la |el |l')?(?:[\w'-]+,? ){0,8}(?:[dl]')?$"
)
_AHEAD = 60
_WORD = re.compile(r"[a-z]+")
_LOOK = 180


def nouns_in_context(lower: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the nouns of a sentence that stand in a list of subjects or qualify an agreement."""
    for match in _WORD.finditer(lower, start, end):
        area = NOUNS.get(match.group())
        if area and (_qualifies(lower, match, end) or _subject(lower, match, start, end)):
            yield match.start(), match.end(), area


def is_subject(lower: str, word: tuple[int, int], start: int, end: int) -> bool:
    """Whether words of a sentence say what was agreed on: 'an accord on joint hyena patrols'."""
    first, last = word
    if _AFTER_WORD.match(lower, last, min(end, last + _AHEAD)):
        return True
    before = lower[max(start, first - _LOOK) : first]
    return _LISTS_SUBJECT.search(before) is not None


def _qualifies(lower: str, match: re.Match[str], end: int) -> bool:
    """Whether the word stands before what it qualifies: 'trade and economic agreement'."""
    return _BEFORE_HEAD.match(lower[match.end() : min(end, match.end() + 70)]) is not None


def _subject(lower: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the word is part of a list: 'cooperation in energy, space and health'."""
    if not _DELIMITED.match(lower[match.end() : min(end, match.end() + 16)]):
        return False
    before = lower[max(start, match.start() - _LOOK) : match.start()]
    return bool(_LED.search(before[-14:]) and _NAMES_SUBJECT.search(before))
