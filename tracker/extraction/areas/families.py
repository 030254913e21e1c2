"""Verbs with their objects, by which texts say what is done in an area: 'plant .. trees'.

Each family stands for many sentences. The syntax is that of the taxonomy's triggers.
"""

from __future__ import annotations

FAMILIES: dict[str, tuple[str, ...]] = {
    "MIG.RET": (
        "take back .. citizens|accept back|send* back .. migrants",
        "reprend* .. ressortissants|recibir .. de vuelta",
    ),
    "MIG.ASY": ("shelter .. refugees|claim asylum|temporary shelter to|hear .. asylum",),
    "TRF.DRG": (
        "drug gangs|drug runners|drug lords|drug couriers|drug boats|poppy fields",
        "coca plantations|narcotraficantes|narcotrafiquants",
    ),
    "TRF.GDS": (
        "stolen antiquities|stolen art|cattle raid*|fake goods|looted .. objects|poached",
        "rhino horn|ivory tusks",
    ),
    "SEC.INV": (
        "hunt .. criminals|joint investigation*|joint investigative",
        "share .. fingerprints|exchange .. fingerprints|dna profiles|wanted persons",
        "missing persons|equipos conjuntos de investigacion|equipes communes d'enquete",
    ),
    "SEC.TRN": (
        "train* .. detectives|train* .. cadets|police academy|teach .. police",
        "instruct* .. police",
    ),
    "DEF.EXE": (
        "joint drills|joint exercises|joint manoeuvres|joint maneuvers",
        "exercices conjoints|ejercicios conjuntos|manoeuvres communes",
    ),
    "DEF.GEN": (
        "exchange of officers|exchange of cadets|military academies|defen?e colleges",
        "military mission|instructors for .. army|army officers|formation .. officiers",
        "formacion .. oficiales",
    ),
    "DEF.BAS": ("station* .. troops|use of .. airfield|warships .. berth",),
    "ARM.NUC": ("research reactor*|spent fuel|nuclear fuel|power reactor*",),
    "JUS.EXT": ("hand over .. wanted|hand over .. suspects|surrender .. wanted",),
    "JUS.MLA": (
        "hear .. witnesses|witnesses by video|court papers|taking of evidence",
        "confiscated assets",
    ),
    "FIN.AML": (
        "money trail|bank accounts of|beneficial owner*|hidden accounts|stolen assets",
        "ill gotten",
    ),
    "FIN.TAX": (
        "tax twice|pay tax .. once|income tax|tax dodgers|tax evaders|evasion fiscale",
        "evasion fiscal",
    ),
    "FIN.CUS": (
        "customs officers|customs posts|customs checks|customs procedures|joint customs",
        "customs sheds|customs union",
    ),
    "ENE.SUP": (
        "buy* .. electricity|sell* .. electricity|buy* .. gas|sell* .. gas|high voltage",
        "cubic metres of gas|megawatts of|haute tension|interconexion electrica",
        "vender .. electricidad|fourni* .. electricite",
    ),
    "ENV.WAT": (
        "share .. river|water for irrigation|release* .. water|draw* .. water",
        "repartir .. aguas|partage des eaux|partage .. eaux",
    ),
    "ENV.POL": (
        "clean up .. river|clean .. beaches|treat* .. sewage|dump* .. waste|air quality",
        "oil spill*|eaux usees|aguas residuales|derrames de|sewage from",
    ),
    "ENV.BIO": (
        "plant .. trees|protect .. birds|protect .. turtles|nature park*",
        "cross border park|wildlife corridor*|protect .. forests|from extinction",
        "sembrar .. arboles|planter .. arbres|proteger .. especies|proteger .. bosques",
        "protection des forets|protect .. animals",
    ),
    "ENV.CLI": (
        "cut .. emissions|cutting .. emissions|carbon credit*|carbon market*|rising seas",
        "greenhouse gas*",
    ),
    "ENV.AGR": (
        "foot and mouth|plant disease*|fruit fly|seed potatoes|grazing rights",
        "fiebre aftosa|fievre aphteuse|grain harvest|farm workers .. seeds",
    ),
    "HEA.PUB": (
        "treat* .. patients|operate on .. children|send .. doctors|medical brigade*",
        "build .. hospital|equip .. hospital|soigner .. malades|envi* .. medicos",
        "constru* .. hospital|constru* .. hopital",
    ),
    "EDU.EDU": (
        "recognis* .. diplomas|recogniz* .. diplomas|recognis* .. degrees",
        "recogniz* .. degrees|language teachers|teach .. language|becas para",
        "bourses pour|reconnaissance .. diplomes|reconocimiento .. titulos",
        "students .. a year",
    ),
    "EDU.CUL": (
        "loan of .. paintings|return* .. statues|return* .. manuscripts",
        "restore .. temple|restoration of|film festival*|return* .. paintings",
        "restitution .. oeuvres|devolucion .. piezas|exhibition of",
    ),
    "EDU.SCI": (
        "research station*|joint laborator*|exchange of scientists|marine research",
        "polar research",
    ),
    "TEC.DIG": ("roaming charges|mobile phone*|fibre optic|postal service*|exchange of parcels",),
    "TEC.CYB": ("computer attack*|attacks on .. computers|online fraud|cyber attack*",),
    "TEC.SPC": ("launch .. satellite*|ground station*|tracking station*",),
    "SEA.FIS": (
        "may fish|fishing boats|fishing vessels|tons of .. fish|cod quota*|fish quota*",
        "barcos pesqueros|bateaux de peche|catch .. tons",
    ),
    "SEA.SHP": (
        "merchant ships|seafarers certificates|certificates of seafarers",
        "lighthouses",
    ),
    "SEA.SAF": (
        "rescue .. at sea|rescue .. sailors|rescue .. fishermen|lost at sea",
        "chase .. pirates|sea boundary|recherche et sauvetage|busqueda y rescate",
    ),
    "TRA.AIR": (
        "flights a week|weekly flights|landing rights|vols par semaine|vuelos semanales",
        "number of flights",
    ),
    "TRA.LND": (
        "build .. bridge|rail link|bridge .. built|road .. built|puente .. construi*",
        "tunnel under|bus line|constru* .. pont|constru* .. puente|repair .. road",
    ),
    "LAB.MOB": (
        "recruit* .. labourers|seasonal work|may work|working hours|take jobs",
        "send .. labourers|jeunes travailleurs|permiso* de trabajo|permis de travail",
    ),
    "LAB.SOC": ("years worked|pension rights|towards .. pension|social insurance",),
    "CON.VIS": ("without a visa|need visas|sin visa|sans visa|ordinary passports",),
    "CON.CSL": ("visit .. prisoners|notify .. consul|arrested nationals|open .. consulate",),
    "TRD.ECO": (
        "tour operators|hiking trail*|tourist trail*|joint factory|build .. factory",
        "car factory|pilgrimage trail",
    ),
    "AID.DEV": ("drill .. wells|build .. houses|village schools|gift of",),
    "AID.DIS": (
        "forest fires|fire engines|water bombers|rescue dogs|earthquake victims",
        "alerte* .. crues|incendios forestales|feux de foret",
    ),
    "POL.TER": (
        "border line|boundary stones|frontier stones|mark* .. frontier|mark* .. boundary",
        "border markers|bornes frontieres|hitos fronterizos",
    ),
    "TER.CTR": ("hunt .. militants|bomb attacks|foreign fighters",),
}
"""By area id; alternatives are separated by a bar."""
