"""Terms of ministries and agencies that name an area, beside the taxonomy and its families.

Releases, registers and gazettes say the same matters in set terms, of which one is enough. The
syntax is that of the taxonomy's triggers.
"""

from __future__ import annotations

TERMS: dict[str, tuple[str, ...]] = {
    "MIG.BOR": (
        "border checks|border crossing* .. manage|integrated border|control migratorio",
        "controles fronterizos|gestion des frontieres|controle aux frontieres",
        "surveill* .. la frontiere|patrouilles conjointes|patrullas conjuntas",
        "patrullaje conjunto|joint border patrol*",
    ),
    "MIG.IRR": ("irregular crossings|illegal crossings|clandestine crossings|cayucos|pateras",),
    "MIG.RET": ("readmision|reconduction a la frontiere",),
    "TRF.DRG": (
        "illicit .. narcotic*|narcotic drugs|stupefiants|drug smugglers|precursores quimicos",
        "hauling drugs|smuggling drugs|carrying drugs|running drugs",
    ),
    "TRF.GDS": (
        "counterfeit goods|counterfeit cigarettes|illicit .. tobacco|contrebande",
        "cultural property|bienes culturales|biens culturels",
    ),
    "TRF.SMG": ("trafico ilicito de migrantes",),
    "SEC.TRN": (
        "training college|police college|train* .. border guards|training in .. interdiction",
        "training of .. investigators|training of .. police*|academia .. policia*",
        "ecole de police|academie de police|community policing|dog handlers|forensic training",
        "formation .. gendarmes",
    ),
    "SEC.INV": (
        "joint investigat*|investigative teams|handling of evidence|forensic kits|forensics",
        "crimenes transnacionales|organi?ed crime|crimen organizado|criminalite organisee",
        "criminal intelligence|criminal records|antecedentes penales|casier judiciaire",
        "law enforcement agreement|maritime law enforcement|shiprider*",
    ),
    "SEC.INF": (
        "information on suspect*|informacion clasificada|informations classifiees",
        "exchange .. of intelligence|white shipping|passenger name record*|passenger data",
        "datos de pasajeros|donnees des passagers|mutual protection of classified information",
        "protection of classified information|proteccion de informacion clasificada",
    ),
    "TER.CTR": ("fight against terrorism",),
    "JUS.MLA": (
        "mutual legal|civil and commercial matters|asistencia juridica|entraide penale",
        "commission* rogatoire*|service of documents",
    ),
    "JUS.EXT": ("extradicion",),
    "JUS.PRI": (
        "traslado de .. condenadas|correctional|transferement .. condamnees|prison service*",
    ),
    "DEF.GEN": (
        "defen?e industr*|status of .. forces|cooperacion militar|defensa nacional",
        "cooperation de defense|defen?e exchange*|military academ*|drone operators",
        "industria de defensa",
    ),
    "DEF.EXE": ("manoeuvres",),
    "FIN.TAX": ("elimination of double|doble imposicion|doble tributacion",),
    "FIN.LON": (
        "credit line*|ligne de credit|linea de credito|financing agreement|loan agreement",
        "accord de pret|contrato de prestamo|allegement de la dette",
    ),
    "FIN.CUS": (
        "mutual assistance in customs|assistance in customs|customs cooperation",
        "matiere douaniere|materia aduanera|asuntos aduaneros|cooperation douaniere",
    ),
    "TRD.FTA": (
        "free trade agreement|comprehensive economic partnership|tariff treatment|zero tariff",
        "market access for|tratado de libre|accord de libre|early harvest|transit trade",
        "acceso al mercado|acces au marche|access to the market",
    ),
    "TRD.INV": (
        "investment treaty|investment agreement|promocion .. inversiones",
        "proteccion .. inversiones",
    ),
    "TRD.ECO": (
        "small and medium enterprises|tourism cooperation|cooperacion turistica",
        "food safety standards",
    ),
    "ENE.SUP": (
        "access to electricity|electricity grid|power grid|interconnector|electricity trade",
        "oil pipeline|gazoduc|oleoduc|energy resources|energy efficiency|energy audits",
        "eficiencia energetica|mini grids|efficacite energetique|electrification",
    ),
    "ENE.REN": ("clean hydrogen|hydrogene vert|hidrogeno verde|solar mini",),
    "ENE.MIN": (
        "critical minerals|minerales criticos|minerais critiques|geological survey",
        "rare metals|metaux rares|metales raros",
    ),
    "ENV.WAT": (
        "use of water|potable water|drinking water|river basin|cuenca .. rio",
        "gestion .. cuenca|bassin .. fleuve|recursos hidricos|waste water",
    ),
    "ENV.BIO": (
        "biodiversite|protected areas|areas protegidas|aires protegees|conservation of nature",
        "national parks|especies amenazadas|desertification|desertificacion|snow leopard*",
        "restore .. forests|restauracion .. bosques|reboisement|reforestacion",
    ),
    "ENV.POL": (
        "derrames de hidrocarburos|derrames|maree noire|reducing pollution|pollution of",
        "hazardous waste*|dechets dangereux",
    ),
    "ENV.CLI": ("emission reduction*|mecanisme de credit|joint crediting|decarboni*",),
    "ENV.AGR": (
        "securite alimentaire|sanitary|phytosanitar*|phytosanitair*|agricultural cooperation",
        "feves de cacao|cocoa beans|cacao|veterinary medicine|medicina veterinaria",
        "medecine veterinaire|sanitaria y fitosanitaria|sanitary and phytosanitary",
        "sanitaire et phytosanitaire",
    ),
    "HEA.PUB": (
        "medical speciali*|medicos especialistas|medecins specialistes|salud publica",
        "pharmaceutical products|maternal health|hospitales",
    ),
    "HEA.EPI": ("vigilancia epidemiologica|dengue|joint production of vaccines",),
    "EDU.EDU": (
        "bourses|enseignement superieur|educacion superior|contratacion de profesores",
        "education programmes|recognition of .. diplomas|diplomatic academ*",
        "academias diplomaticas|formation diplomatique|diplomatic training",
        "diplomatic institute*|foreign service institute|hospitality school*",
        "centros educativos|rehabilit* .. schools|reparar .. escuelas|academies diplomatiques",
    ),
    "EDU.CUL": (
        "field of culture|cooperacion cultural|museums|maritime heritage|patrimoine culturel",
        "coproduction|audiovisual|fines culturales|materia de deportes|materia deportiva",
        "sports cooperation|cooperacion deportiva|cooperation sportive|field of sport*",
        "domaine du sport|domaine des sports",
    ),
    "EDU.SCI": (
        "artificial intelligence|inteligencia artificial|intelligence artificielle",
        "investigacion cientifica",
    ),
    "TEC.CYB": ("cybercrime*|cyber crime*|cybersecurite|cyberdefen?e|cibercrimen",),
    "TEC.SPC": ("teledeteccion",),
    "TRA.AIR": (
        "servicios aereos|services aeriens|transporte aereo|airworthiness|aeronautica civil",
    ),
    "TRA.LND": (
        "rail ferry|international carriage|transit trucks|railway line|driving licen?es",
        "multimodal",
    ),
    "SEA.SHP": (
        "rail ferry|port dues|ferry link|seguridad de la navegacion|practicaje|merchant navy",
        "transporte maritimo|registro .. embarcaciones",
    ),
    "SEA.SAF": (
        "board vessels|boarding of vessels|maritime interdiction|illicit .. by sea",
        "naval vessels|suspect vessels|seguridad maritima|securite maritime",
        "vigilancia maritima",
    ),
    "SEA.FIS": (
        "convenio de pesca|fisheries agreement|chalutier*|arrastreros|licences de peche",
        "licencias de pesca",
    ),
    "LAB.MOB": (
        "movilidad de jovenes|mobilite des jeunes|live and work|residir y trabajar",
        "reside and work|vivre et travailler|working abroad|migrant workers|seasonal workers",
        "trabajadores de temporada|guest workers|vacaciones y trabajo|vacances travail",
        "working holidays|employment of .. drivers|employment of .. nationals",
        "employment of .. nurses|employment of .. dependants",
    ),
    "LAB.SOC": (
        "securite sociale|pensiones contributivas|pensions|periodos de cotizacion",
        "totali?ation of",
    ),
    "CON.VIS": (
        "visa waiver|exemption of .. visa*|exencion .. visa*|supresion de visa*",
        "exencion de visados|suppression .. visa*|diplomatic and special passports",
        "visa free stay|diplomatic and service passports|stay .. without visa*",
    ),
    "AID.DEV": (
        "million grant|grant from|appui budgetaire|budget support|cooperacion tecnica",
        "cooperation technique|official development assistance|non refundable",
        "donacion no reembolsable|country programme|will give .. million|project agreement",
        "proyecto de cooperacion|projet de developpement|development project",
    ),
    "AID.DIS": (
        "disaster prevention|gestion de desastres|gestion .. riesgo*|emergency planning",
        "siren*|proteccion civil|gestion des catastrophes|desastres",
    ),
    "FIN.AML": (
        "suspicious transaction*|operaciones sospechosas|transactions suspectes",
        "inteligencia financiera",
    ),
    "ARM.CTL": (
        "nuclear safeguards|safeguards agreement|safeguards inspector*|salvaguardias",
        "accord de garanties",
    ),
    "DEF.PRC": (
        "defen?e equipment and technology|transfer of defen?e equipment|materiel militaire",
    ),
}
"""By area id; alternatives are separated by a bar."""
