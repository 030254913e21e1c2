"""Words by which a place is named: prepositions before cities, and kinds of buildings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.domain.vocabulary import Explicitness

CAPITALISED = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ][\w'.-]*"
_VENUES = (
    r"palais|palacio|hôtel|hotel|villa|puente|pont|sede|salón|teatro|théâtre|casa|town hall"
    r"|embassy|bridge|sala|salle|hall|port|camp|castle|château|castillo|residence|résidence|residencia"
    r"|edificio|museo|musée|universidad|université|facultad|faculté"
)
AT = re.compile(
    r"(?<![\w'])(?P<lead>[Ii]n|[Aa]t|[Ee]n|à|a|au|aux|dans|near)"
    r"(?: the| la| el| l'| las| les)?"
    r"(?: (?:capital|capitale)(?: city)?,"
    r"| (?:[A-Za-z-]{3,15} ){1,2}(?:town|city|port|village|resort) of"
    r"| (?:town|city|port|capital|ciudad|ville|capitale|puerto|localidad|village|resort)"
    r"(?: [a-z]\w+)? (?:of|de|d'))? ?"
    rf"(?P<name>(?:(?:{_VENUES}) (?:of |de la |de |des |del |du |d')?)?"
    rf"{CAPITALISED}"
    rf"(?: (?:(?:of the|of|de la|de los|de las|de|du|des|del|la) )?{CAPITALISED}){{0,4}})"
)
CITY_OF = re.compile(
    r"\b(?:town|city|port|ciudad|ville|puerto|localidad|village|resort)(?: [a-z]\w+)?"
    r" (?:of|de|d') ?$"
)
"""What shows that a name behind it is of a city, on whatever list it stands."""
BUILDING = re.compile(
    r"(?:House|Palace|Hall|Department|Ministry|Office|Embassy|Centre|Center|Hotel|Bank|University"
    r"|Castle|Residence|Building|Headquarters|Kremlin|Parliament|Palacio|Palais|Canciller"
    r"|Base|Airport|Treasury|Headquarters|Congress|Capitol|Chancellery|Museum|Club|Fort"
    r"|Teatro|Theatre|Théâtre|Hôtel|Hilton|Sheraton|Marriott|Villa|Academ|Château|Castillo"
    r"|Library|Camp|Casa\b|Salón|Facult|Biblioteca|Bibliothèque|Résidence|Residencia|Pavilion"
    r"|College|Institute|Secretariat|Monastery|Cathedral|Station|Stadium|Academy|Gallery|Inn\b"
    r"|Auditori|Arena\b|Amphitheat|Amphithéâtre|Anfiteatro|Coliseo|Pabellón|Courthouse|Hangar"
    rf"|^(?:{_VENUES}) )"
)
ELSEWHERE = re.compile(
    r"\b(?:virtual(?:ly)?|videoconference|video ?conference|video ?link|by video|online|remotely"
    r"|on screen|by correspondence|(?:in a |by |through a )?written procedure|procedure ecrite"
    r"|procedimiento escrito|videoconferencia|visioconference|de manera virtual)\b"
)
"""Words for a signing in no one place; for folded text."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place for the signing, with the words it comes from."""

    name: str
    start: int
    end: int
    rank: float
    rule: str
    explicitness: Explicitness = Explicitness.STATED
