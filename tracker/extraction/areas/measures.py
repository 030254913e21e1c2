"""Measures by which news tells what an agreement does: 'lets airlines fly', 'payer deux fois'.

Headlines and leads name few subjects; they say who may do what from now on. Each line stands for
many sentences. The syntax is that of the taxonomy's triggers.
"""

from __future__ import annotations

MEASURES: dict[str, tuple[str, ...]] = {
    "MIG.BOR": (
        "patrouilles communes .. frontiere|patrouilles .. a la frontiere",
        "patrullajes .. frontera|patrullajes conjuntos|police the border|vigilar .. frontera",
        "surveiller .. frontiere",
    ),
    "MIG.RET": (
        "retour des migrants|retour de leurs ressortissants|devolucion de .. ciudadanos",
        "recibir a .. deportados|take back .. nationals|reprendre .. nationaux",
    ),
    "TRF.SMG": ("lutter contre .. passeurs|contra .. coyotes|against .. people smugglers",),
    "TRF.GDS": ("theft of .. cattle|cattle theft|robo de ganado|vol de betail",),
    "SEC.INF": (
        "secret documents|exchange .. secret|documentos secretos|documents secrets",
        "share .. intelligence|compartir .. inteligencia|partager .. renseignements",
    ),
    "SEC.POL": (
        "police .. across the border|cross border pursuit|hot pursuit",
        "police officers .. deployed|deploy* .. police|policias de ambos|policiers des deux",
    ),
    "DEF.BAS": (
        "troops .. use .. base|use .. base at|use .. air base|use .. port for warships",
        "stationnement de .. troupes|base militaire|base militar|bases militares",
    ),
    "DEF.EXE": (
        "exercices communs|exercices militaires|ejercicios militares|ejercicios navales",
        "maniobras conjuntas|manoeuvres navales|ejercicios conjuntos",
    ),
    "DEF.PRC": (
        "sale of .. helicopters|sale of .. aircraft|sale of .. tanks",
        "purchase of .. helicopters|buy .. drones|purchase of .. drones",
        "helicopters .. air force|compra de .. helicopteros|vente de .. avions|vente d'armes",
        "venta de armas|buy .. frigates|sale of .. frigates",
    ),
    "JUS.EXT": (
        "entrega de personas reclamadas|entregar .. profugos|remise de .. fugitifs",
        "entrega de .. acusados|surrender .. suspects",
    ),
    "JUS.PRI": (
        "purger .. peine|cumplir .. condena|cumplir .. pena|serve .. sentence* at home",
        "serve .. remainder of their|serve .. rest of their|transferement .. detenus",
        "traslado de presos|traslado de reclusos|transfert de prisonniers",
    ),
    "JUS.CIV": ("adoption of children|adopcion de ninos|adoption d'enfants|custody of children",),
    "FIN.TAX": (
        "impuestos dos veces|dos veces .. impuestos|impot deux fois|deux fois .. impot*",
        "taxed twice|tax .. twice|taxes twice|bank interest|doblemente gravad*",
        "double taxation",
    ),
    "FIN.LON": (
        "pret servira|pret de .. millions|prestamo de .. millones|prestamo para",
        "credito de .. millones|swap currencies|lend .. million|loan of .. million|loan will",
        "financiado con un prestamo|central banks .. swap|credit de .. millions",
    ),
    "FIN.AML": ("suspicious transfers|transferencias sospechosas|dinero ilicito|dirty money",),
    "TRD.FTA": (
        "supprime* .. droits de douane|elimina* .. aranceles|rebaja* .. aranceles",
        "sin aranceles|scrap* .. tariffs|cut* .. tariffs|lower* .. tariffs|slash* .. tariffs",
        "abolish* .. duties|reduira .. droits de douane|baisse .. droits de douane",
        "reduccion de aranceles",
    ),
    "TRD.INV": (
        "protege .. investisseurs|protects? .. investors|protege .. inversionistas",
        "atraer inversiones|protege .. inversores|attirer .. investissements",
        "attirer .. investisseurs",
    ),
    "TRD.IPR": (
        "names of .. cheeses|names of .. wines|denominaciones de origen",
        "appellations d'origine",
    ),
    "TRD.ECO": (
        "package tours|tourist arrivals|attract .. tourists|atraer .. turistas",
        "attirer .. touristes|promote* .. tourism|promover el turismo|promouvoir le tourisme",
    ),
    "ENE.SUP": (
        "compra de electricidad|venta de electricidad|vente d'electricite|vente de gaz",
        "venta de gas|compra de gas|achat de gaz|livraison de gaz|fourniture d'electricite",
        "entrega de gas|supply of electricity|import of electricity|fuel deliver*",
        "livraisons de petrole",
    ),
    "ENE.REN": ("solar plant*|planta* solar*|wind park*|geothermal|geotermi*|energie solaire",),
    "ENV.AGR": (
        "agriculteurs|agricultores|farmers .. export|farmers .. sell|eleveurs|ganaderos",
        "exportar .. carne|exporter .. viande|exporter .. fruits|exportar .. frutas",
        "sell .. beef|sell .. fruit|vendre .. oignons|importer .. bovins|pest control",
    ),
    "ENV.WAT": ("dam safety|caudal .. rio|debit du fleuve|eaux du fleuve|aguas del rio",),
    "HEA.PUB": (
        "medecins .. echang*|envoi de medecins|envio de medicos|exchange .. doctors",
        "doctors .. nurses|echange de medecins|intercambio de medicos|formation de medecins",
        "train* .. nurses|personnel medical|personal medico|medical personnel|medical staff",
    ),
    "EDU.EDU": (
        "permettra aux etudiants|permitira a .. estudiantes|allow* .. students",
        "let* .. students|study without fees|etudiants .. etudier|estudiantes .. estudiar",
        "professeurs|docentes|formation d'enseignants|train* .. teachers|exchange of teachers",
    ),
    "EDU.CUL": (
        "musees|museos|preter* .. oeuvres|prestar* .. obras|orchestras|exposiciones",
        "exhibitions of|sportspeople|athletes|deportistas|sportifs",
    ),
    "TRA.AIR": (
        "aerolineas .. operar|compagnies aeriennes|airlines .. fly|vols directs",
        "vuelos directos|frecuencias .. vuelos|limite de frecuencias|frequences .. vols",
        "codeshare*|code sharing",
    ),
    "SEA.FIS": (
        "peche au thon|pesca del atun|peche du thon|catch tuna|boats .. catch|boats .. fish",
        "navires de peche|buques pesqueros|pecheurs|pescadores",
    ),
    "TEC.DIG": (
        "fibre cable*|fiber cable*|fibra optica|fibre optique|cable submarino",
        "cable sous marin",
    ),
    "TEC.CYB": ("abuse .. online|crimes online|crime online|delitos informaticos|ciberdelito*",),
    "LAB.MOB": (
        "jovenes trabajen|trabajen durante|jeunes .. travailler|young people .. work",
        "supply .. nurses|trabajar en el otro|travailler dans l'autre|work in the other",
        "hire .. workers|contratacion de .. trabajadores|recrutement de .. travailleurs",
        "recruit .. carers",
    ),
    "LAB.SOC": (
        "anos de cotizacion|periodes d'assurance|contributions .. both countries|jubilacion",
        "retraite|paid contributions|carriere complete",
    ),
    "CON.VIS": (
        "dispenses de visa|dispensados de visa|exentos de visa|exempt* .. visa",
        "stay .. without|viajar .. cedula|viajar .. documento de identidad",
        "travel .. identity card*|visa on arrival|passeports de service",
        "pasaportes de servicio|pasaportes ordinarios|passeports ordinaires",
    ),
    "CON.CSL": (
        "help .. citizens in third|assist .. citizens in third|citizens of the other abroad",
    ),
    "CON.DIP": (
        "opens? .. embassies|abrir .. embajadas|ouvrir .. ambassades|open .. embassy",
        "exchange .. ambassadors|intercambiar .. embajadores|echanger .. ambassadeurs",
    ),
    "AID.DIS": (
        "pompiers|bomberos|firefighters|fire brigades|rescue teams|equipos de rescate",
        "brigadistas|equipes de secours",
    ),
    "POL.PEA": (
        "ends? .. war|end .. hostilities|poner fin .. guerra|pone fin .. guerra",
        "fin a .. guerra|mettre fin .. guerre|met fin .. guerre|fin aux combats",
        "silence the guns",
    ),
    "POL.FRM": (
        "consult each other|consultarse|se consulter|regular consultations",
        "consultas periodicas",
    ),
}
"""By area id; alternatives are separated by a bar."""
