"""Phrases of news and press releases that name an area, beside the taxonomy's own triggers."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "MIG.IRR": "illegal arrivals|unauthori?ed arrivals|maritime arrivals|illegal .. migration|irregular .. arrivals"
    "|unlawful .. arrivals|boat people|immigration clandestine|immigration irreguliere|migration irreguliere"
    "|flux migratoires|flow* of migrants|illegal entry",
    "MIG.RET": "return* of .. migrants|return* of .. refugees|return* of .. persons|returned to their|return .. migrants"
    "|accept* .. deport*|facilitat* .. return|take back .. nationals|readmission de|retour des migrants",
    "MIG.ASY": "asylum seeker*|resettle*|droit d'asile|demandeurs d'asile|need of protection",
    "MIG.BOR": "control* of .. border*|border protection .. cooperation|controle des frontieres|surveillance des frontieres",
    "TRF.HUM": "trafficking in people|people traffick*|traffick* of people|smuggling .. and trafficking|traite des personnes"
    "|traite des etres humains|traffick* in women",
    "TRF.SMG": "people smuggl*|smuggl* of people|smuggl* of persons|being .. smuggled|smuggling networks|smuggling and trafficking in people"
    "|trafic de migrants|smuggl* of human*",
    "TRF.DRG": "drugs|illicit narcotics|cocaine|heroin|fentanyl|trafic de drogue*|trafic de stupefiants|drogas",
    "SEC.TRN": "training .. law enforcement|train* .. security forces|formation des policiers",
    "SEC.INV": "investigat* .. crime*|investigat* of .. crimes|criminal matters",
    "SEC.POL": "cooperation policiere|law enforcement agencies|policing|fight* .. crime|combat* .. crime|security ties",
    "SEC.INF": "intelligence gathering|intelligence cooperation|exchange* .. information|exchang* .. intelligence"
    "|intelligence capacity|echange d'informations|echange de renseignements|intercambio .. informacion",
    "TER.CTR": "against terrorism|countering terrorism|lutte contre le terrorisme|fight terror*|war on terror*",
    "DEF.GEN": "defen?e agreement*|defen?e treaty|military pact|military agreement|security pact|security treaty"
    "|non aggression|defen?e capabilit*|military facility|defen?e and security|security and defen?e"
    "|bilateral security agreement|defen?e and economic|armed attack|mutual assistance .. attack|attacks by another"
    "|defensa|militares|cooperation militaire|accord de defense|defen?e treaty|military assistance|deterrence|navy",
    "DEF.PRC": "military hardware|weapons sale*|buy .. weapons|arms deal*|missile defen?e|sale of .. aircraft",
    "ARM.CTL": "nuclear weapons|nuclear arms|nuclear missiles|strategic arms|warheads|arms reduction*|ballistic missile*"
    "|intermediate range|nuclear disarmament",
    "ARM.NUC": "nuclear energy|atomic energy|nuclear power|nuclear technology|energie nucleaire",
    "JUS.EXT": "extradition treaty|extraditer|extradition",
    "JUS.MLA": "mutual assistance treaty|entraide judiciaire|legal assistance|legal cooperation",
    "FIN.AML": "financial flows|illicit flows|laundering of|blanchiment",
    "FIN.LON": "loan|loans|reschedul*|credit agreement|soft loan|line* of credit|pret de|prestamo|debt",
    "FIN.TAX": "avoidance of double|impuestos|double imposition|tax information",
    "TRD.FTA": "trade pact|trade turnover|trade ties|trade relations|bilateral trade|trade and investment|trade promotion"
    "|trade barrier*|trade in goods|trade cooperation|two way trade|trade accord|libre echange|libre-echange|comercial"
    "|commercial relations|exports and imports|barter|countertrade|trade and economic|duty free|trade protocol"
    "|products traded|trade between|science technology and trade|security .. trade|supply .. in exchange|import* .. quotas",
    "TRD.INV": "trade and investment|investment and trade|attract* .. investment|inversiones|investissements"
    "|promotion of investment*|protection of .. investments",
    "TRD.ECO": "economic ties|economic and trade|economic program*|economic plan|cooperation economique|trade and economic"
    "|tourisme|turistic*|economic and technical|economic collaboration|joint venture*|industrial",
    "ENE.SUP": "crude oil|oil exploration|refined .. products|oil products|barrels|fuel energy|energy cooperation|electricity"
    "|hydropower|hydroelectric*|oil and gas|gas reservoirs|energy coordination|fusion energy|oil exports|crude|energia"
    "|energie|gas deliveries|oil deliveries|natural gas|power plant*|energy sector|field* of energy|energy and",
    "ENE.REN": "hydrogen|renewable energy|energies renouvelables|clean .. energy",
    "ENV.WAT": "water storage|waterway*|irrigat*|dams|water resources|rio|river .. waters",
    "ENV.BIO": "natural resource|conservation of|ecosystem|environmental protection|protection of the environment"
    "|environmental cooperation|environment|medio ambiente|environnement",
    "ENV.CLI": "climate|climat|changement climatique",
    "ENV.AGR": "wheat|grain|farm* .. products|agroalimentaire|ganaderia|peche",
    "AID.DIS": "disaster*|flooding|emergency response|flood control|natural disaster*|catastrophes naturelles|seisme",
    "AID.DEV": "economic aid|development strategy|financial aid|economic assistance|aid package|development program*"
    "|sustainable development|aide au developpement|desarrollo sostenible|aid totalling|million .. in aid|grant aid",
    "AID.HUM": "humanitarian intake|aide humanitaire|relief",
    "HEA.PUB": "health and safety|field of health|sante publique|cooperation in health|health sector|health services|salud",
    "EDU.EDU": "education program*|cooperation in education|field of education|students|teachers|educacion|enseignement"
    "|universities|education and",
    "EDU.SCI": "science technology|technology collaboration|scientific research|research and development|quantum"
    "|biotechnology|advanced technologies|trusted technologies|scientific and technical|science and|recherche scientifique"
    "|scientific and technological|technological cooperation|ciencia|cooperation scientifique",
    "EDU.CUL": "culture|cultural|cultural ties|culturel|culturelle|deportes|cinema|film",
    "TRA.AIR": "aviation safety|air links|direct flights|flights|air routes|aerien*|aereos|civil aviation|air agreement",
    "TRA.LND": "road and rail|highway*|rail|railroad|transporte|transports",
    "SEA.FIS": "peche|catch quota*|trawler*",
    "SEA.SHP": "shipping agreement|maritime|ports|vessels",
    "SEA.SAF": "maritime boundary|maritime jurisdiction|maritime domain|naval patrol*|sea border*",
    "TEC.SPC": "artemis|space technolog*|space and|missile space|lunar|space industr*|astronaut*|spacecraft|6g .. space"
    "|space 6g|space programme|space program|space cooperation|espacial|spatiale|cooperation in space",
    "TEC.DIG": "ai|information technology|digital|ict|internet|telecoms|numerique",
    "CON.VIS": "visa free|visa requirement*|visa waiver*|waive* .. visa*|visa exemption*|visa facilitation|exemption de visa",
    "LAB.MOB": "workers|labour .. recruitment|mano de obra|travailleurs|labor force|employment of",
    "CON.CSL": "consular protection",
    "JUS.PRI": "prisoners|prisoner .. transfer",
    "POL.TER": "border treaty|border dispute*|return .. to .. control|hand over|recognition of .. borders|frontier*",
}
"""By area id; the syntax is that of the taxonomy's triggers."""
