"""Phrases of news and press releases that name an area, beside the taxonomy's own triggers."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, ...]] = {
    "MIG.IRR": (
        "illegal arrivals|unauthori?ed arrivals|irregular maritime arrivals|illegal entry",
        "unlawful .. arrivals|flow* of migrants|migrant flows|illegal migrants|boat arrivals",
        "immigration clandestine|immigration irreguliere|migration irreguliere|flux migratoires",
    ),
    "MIG.RET": (
        "return* of .. migrants|return* of .. refugees|return* of .. persons|return* of .. people",
        "take back .. nationals|accept* .. deport*|return .. migrants|facilitat* the return",
        "retour des migrants|readmission",
    ),
    "MIG.ASY": (
        "asylum seeker*|resettle*|need of .. protection|droit d'asile|demandeurs d'asile",
    ),
    "MIG.BOR": ("controle des frontieres|surveillance des frontieres|border surveillance|border inspection|border guards|joint border",),
    "TRF.HUM": (
        "trafficking in people|people traffick*|traffick* of people|smuggling and trafficking",
        "smuggling and trafficking in people|smuggling and trafficking in persons",
        "smuggling and human trafficking|traite des personnes|traite des etres humains",
        "traffick* in women|traffick* of women|smuggling trafficking",
    ),
    "TRF.SMG": (
        "people smuggl*|smuggl* of people|smuggl* of persons|being .. smuggled|smuggling networks",
        "smuggling and trafficking in people|smuggling and trafficking in persons",
        "trafic de migrants|smuggl* of human*|trafficking and smuggling of",
    ),
    "TRF.DRG": (
        "war on drugs|fight* .. drugs|combat* .. drugs|cocaine|heroin|fentanyl|drug smuggling",
        "trafic de drogue*|trafic de stupefiants|trafico de drogas|drug cartel*|drug crop*",
        "drug abuse|anti drug",
    ),
    "TRF.ARM": ("smuggling of .. weapons|smuggling of .. arms|weapons smuggling|gun running",),
    "SEC.TRN": ("train* .. security forces|formation des policiers|train* .. law enforcement",),
    "SEC.INV": ("investigat* of .. crimes|investigat* .. crimes|prosecution of .. crime*",),
    "SEC.POL": (
        "fight* .. crime|combat* .. crime|fight* against crime|cooperation policiere",
        "police training and cooperation|police forces|policing",
    ),
    "SEC.INF": (
        "intelligence gathering|intelligence capacity|exchange* .. intelligence",
        "intercambio .. informacion|echange d'informations|echange de renseignements",
    ),
    "TER.CTR": (
        "against terrorism|countering terrorism|lutte contre le terrorisme|war on terror",
    ),
    "DEF.GEN": (
        "defen?e agreement*|defen?e treaty|military pact|military agreement|security pact",
        "security treaty|non aggression|nonaggression|defen?e capabilit*|military facility",
        "defen?e and security cooperation|security and defen?e cooperation|armed attack*",
        "bilateral security agreement|attacks by another|military assistance|defen?e treaties",
        "formation militaire|cooperation militaire|treaty of alliance|accord de defense|cooperacion en materia de defensa|neutrality pact",
        "defen?e and economic|defen?e and industrial|military technical|guarantee of peace",
        "protection of .. airspace|air defen?e|security alliance|air and missile defen?e|defen?e and security",
    ),
    "DEF.PRC": (
        "military hardware|weapons sale*|sale of .. aircraft|missile defen?e system*|arms deal*",
        "purchase of .. aircraft|sale of .. weapons|supply of .. weapons|arms supplies",
    ),
    "DEF.BAS": ("air bases|military bases|naval facilit*|use .. naval base|lease of .. base",),
    "ARM.CTL": (
        "nuclear weapons|nuclear arms|nuclear missiles|strategic arms|warheads|arms reduction*",
        "ballistic missile*|intermediate range|nuclear disarmament|nuclear test*",
    ),
    "ARM.NUC": (
        "atomic power|nuclear plant*|atomic power plant|nuclear energy|atomic energy|nuclear power|nuclear technology|energie nucleaire",
    ),
    "JUS.MLA": (
        "mutual assistance treaty|entraide judiciaire|legal assistance|legal cooperation",
    ),
    "FIN.AML": ("illicit flows of|laundering of|blanchiment|illicit flows",),
    "FIN.LON": (
        "reschedul* .. debt|official debt|credit agreement*|soft loan*|concessional loan*",
        "long term credit*|financing agreement*|loan of|grant a loan|trade credit*|interest free loan",
    ),
    "FIN.TAX": ("avoidance of double|double imposition|tax information|double taxation",),
    "TRD.FTA": (
        "trade pact|trade turnover|trade promotion|trade barrier*|trade cooperation|trade accord*",
        "trade in goods|barriers to trade|duty free|trade protocol|trade exchange*|barter",
        "bilateral trade|countertrade|libre echange|products traded|increase .. trade",
        "trade and economic|economic and trade|exchange for .. crude|crude .. in exchange",
        "boost .. trade|expand .. trade|trade volume|trade preferences|import dut*|customs dut*",
        "cooperation on trade|relaciones comerciales|echanges commerciaux|trade relations",
    ),
    "TRD.INV": (
        "trade and investment|investment and trade|protection .. of investments",
        "promotion .. of investments|promote .. investment*|inversiones|investissements",
    ),
    "TRD.ECO": (
        "economic ties|economic and trade|trade and economic|economic program*|economic plan",
        "economic and technical|cooperation economique|joint economic|joint venture*",
        "economic collaboration|economic and technological|economic and commercial",
    ),
    "ENE.SUP": (
        "crude oil|oil exploration|oil products|refined .. products|barrels|oil and gas",
        "hydropower|hydroelectric*|energy coordination|fusion energy|oil exports|gas reservoirs",
        "gas deliveries|oil deliveries|power plant*|energy sector|field of energy|gas exploration",
        "electricity supply|power station*|petrole|gaz naturel|oil refin*|supply of .. gas",
        "supply of .. oil|supply .. oil|supply .. gas|offshore oil|electric power|petroleo",
    ),
    "ENE.REN": ("energies renouvelables|clean .. energy|renewable energy",),
    "ENV.WAT": (
        "share .. water|desalination|water storage|waterways|water resources|waters of the .. river|shared river*",
    ),
    "ENV.BIO": (
        "natural resource|ecosystem|environmental protection|protection of the environment",
        "environmental cooperation|medio ambiente|protection de l'environnement|protect .. environment",
    ),
    "ENV.CLI": ("changement climatique|changing climate|global warming",),
    "ENV.AGR": (
        "wheat|grain .. agreement|farm products|ganaderia|agricultural goods|cotton|sugar",
    ),
    "AID.DIS": (
        "natural disaster*|flooding|flood control|control .. floods|catastrophes naturelles",
        "disaster emergency|disaster management",
    ),
    "AID.DEV": (
        "economic aid|development strategy|financial aid|economic assistance|aid package",
        "development program*|sustainable development|aide au developpement|desarrollo sostenible",
        "aid totalling|in aid|grant* .. million|grant aid|grant of|aid agreement|technical aid|development projects",
    ),
    "AID.HUM": ("aide humanitaria|aide humanitaire|humanitarian relief",),
    "HEA.PUB": (
        "health and safety|field of health|sante publique|health sector|health services",
        "cooperation in health|medical care|sector salud",
    ),
    "EDU.EDU": (
        "education program*|cooperation in education|field of education|exchange of students",
        "exchange of teachers|study visits|higher education|educational cooperation",
    ),
    "EDU.SCI": (
        "science technology|technology collaboration|scientific research|research and development",
        "quantum|biotechnology|advanced technologies|trusted technologies|scientific and technical",
        "scientific and technological|technological cooperation|recherche scientifique",
        "science and technology",
    ),
    "EDU.CUL": ("cultural ties|cultural and|cooperation culturelle|cultural program*",),
    "TRA.AIR": (
        "aviation safety|air links|direct flights|air routes|transport aerien|civil aviation",
        "flights between|air agreement|commercial flights",
    ),
    "TRA.LND": ("rail and road|road and rail|rail service*|railroad|cross border bridge",),
    "SEA.FIS": ("catch quota*|trawler*|fishing rights|fishing zone*|accord de peche",),
    "SEA.SHP": ("shipping agreement|merchant shipping|maritime agreement|maritime cooperation",),
    "SEA.SAF": (
        "maritime boundary|maritime jurisdiction|naval patrol*|sea border*",
    ),
    "TEC.SPC": (
        "artemis program|space technolog*|lunar|space industr*|astronaut*|spacecraft",
        "space programme|space program|missile space|space flight*|cosmonaut*|quantum .. space",
        "states in space|space station|espacial|spatiale",
    ),
    "TEC.DIG": ("information technology|information and communication technology|telecoms|ict",),
    "CON.VIS": (
        "visa free|visa requirement*|visa waiver*|waive* .. visa*|visa exemption*|without visas",
        "exemption de visa|visa facilitation|entry visas",
    ),
    "CON.CSL": ("consular agreement|consular convention",),
    "LAB.MOB": ("labour recruitment|mano de obra|recruitment of .. workers|send* .. workers",),
    "JUS.PRI": ("serve .. sentences in their|transfer of .. prisoners",),
    "POL.TER": ("border treaty|border dispute*|recognition of .. borders|handover of",),
    "POL.FRM": ("friendship and cooperation|friendship cooperation|cooperation treaty",),
}
"""By area id; the syntax is that of the taxonomy's triggers, alternatives separated by a bar."""

WEAK = frozenset(
    {
        "security cooperation",
        "innovation",
        "corruption",
        "bilateral cooperation",
        "critical infrastructure",
        "human rights",
        "sport",
        "sports",
        "patents",
        "patent",
        "forest*",
        "medicine*",
        "cyber*",
        "mining",
        "wildlife",
        "satellite*",
        "airport*",
        "airline*",
        "shipping",
        "customs",
        "visa",
        "visas",
        "hacking",
        "boundary",
        "boundaries",
        "pharmaceutical*",
        "health care",
        "healthcare",
        "telecommunication*",
        "terroris*",
        "tariff*",
        "outbreak*",
        "agricultur*",
        "pollution",
        "navigation on",
        "information sharing",
        "share information",
        "technical assistance",
        "small business*",
        "market access",
        "military training",
        "tourism",
        "sovereignty over",
        "law enforcement agencies",
        "laborator*",
        "invest* .. billion",
        "reconciliation",
        "transnational crim*",
    }
)
"""Triggers that often stand in the background: they need the agreement in the same clause."""
