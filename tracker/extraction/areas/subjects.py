"""Subjects by which treaty collections and ministries title what is agreed on.

Registers repeat a few hundred of them in every language, so that one is enough to tell an area.
The syntax is that of the taxonomy's triggers.
"""

from __future__ import annotations

SUBJECTS: dict[str, tuple[str, ...]] = {
    "MIG.BOR": (
        "border traffic|frontier traffic|transito fronterizo|trafico fronterizo",
        "trafic frontalier|strengthen* .. border with|secure .. border with",
        "reforzar .. frontera|renforcer .. frontiere",
    ),
    "MIG.RET": (
        "return of those .. illegally|return of those .. without|return of persons staying",
        "return of .. overstayers|retorno .. menores|retorno digno|retorno ordenado",
        "retour des .. clandestins|retour des .. irreguliers|return of its nationals",
        "return of .. citizens .. illegally|reconduite*",
    ),
    "MIG.IRR": ("flux migratoires|gestion concertee des migrations",),
    "TRF.SMG": (
        "filieres de passeurs|redes de trafico de personas|trafico y .. trata de personas",
    ),
    "TRF.GDS": ("wildlife crime|crimes against wildlife|delitos contra la vida silvestre",),
    "SEC.INF": (
        "exchange .. strategic information|exchange of operational information",
        "exchange .. operational information|echange de renseignements",
        "intercambio de inteligencia|intercambio .. informacion policial",
    ),
    "SEC.TRN": ("capacity building for .. police|training of .. prison officers",),
    "DEF.BAS": (
        "logistic* support .. armed forces|mutual logistic* support|port calls",
        "cross servicing|overflight .. military|military overflight*",
        "soutien logistique .. forces|apoyo logistico|visiting forces",
    ),
    "DEF.EXE": (
        "training of .. officers of the armed|training of army officers|military education",
        "educacion militar|formation militaire|formacion militar|capacitacion militar",
    ),
    "DEF.PRC": (
        "adquisicion de .. militares|adquisicion de .. armamento",
        "compra de .. aviones de combate|fighter aircraft|fighter jets|avions de chasse",
        "patrol vessels|military vehicles|equipements militaires|material de defensa",
    ),
    "JUS.CIV": (
        "recovery of .. maintenance|maintenance obligations|alimony|obligaciones alimentarias",
        "obligations alimentaires|ejecucion de .. sentencias|sentencias extranjeras",
        "foreign judgments|legalisation of documents|legalizacion de documentos|apostill*",
        "documentos publicos|actes publics|etat civil|civil status|registro civil",
    ),
    "JUS.MLA": ("assistance in criminal matters|cooperacion juridica|cooperation judiciaire",),
    "JUS.COR": (
        "stolen assets|asset recovery|recuperacion de activos|avoirs illicites",
        "transparency .. anti corruption|prevention of corruption|integrity in public",
    ),
    "FIN.TAX": (
        "financial account information|informacion tributaria|informacion fiscal",
        "fiscal matters|country by country report*|materia tributaria|materia fiscal",
        "matiere fiscale",
    ),
    "FIN.LON": (
        "financial cooperation|cooperacion financiera|cooperation financiere",
        "accord de financement|convention de financement|contrato de credito",
        "convenio de financiacion|acuerdo de financiacion|budgetary support|currency swap",
        "reestructuracion de .. deuda|debt relief|debt cancellation|condonacion de .. deuda",
        "annulation de .. dette|annulation de la dette|financing agreement|facility agreement",
    ),
    "FIN.AML": (
        "supervision of .. banks|banking supervision|financial services supervision",
        "supervision bancaria|supervision bancaire|superintendencia* de bancos",
    ),
    "TRD.FTA": (
        "alcance parcial|complementacion economica|facilitacion del comercio",
        "facilitacion de comercio|facilitation des echanges|facilitation du commerce",
        "eliminara .. aranceles|reduce* .. tariffs|remove* .. tariffs|duty free|tariff lines",
        "desgravacion|reglas de origen|rules of origin|barter|joint .. marketing of",
        "acceso preferencial|levantara .. barreras|supprimera .. droits de douane",
        "intercambio comercial|relations commerciales|echanges commerciaux",
    ),
    "TRD.INV": (
        "proteccion reciproca|inversiones reciprocas|encouragement of investment*",
        "attract* .. investors|promocion de inversiones|promotion des investissements",
    ),
    "TRD.IPR": ("geographical indications|indicaciones geograficas|indications geographiques",),
    "TRD.ECO": (
        "pequenas y medianas empresas|mipymes|pymes|micro enterprises|handicrafts|artisanat",
        "artesanias|halal certification|conformity assessment|normalisation et .. metrologie",
        "standards and metrology|chambers of commerce|camaras de comercio|parque* industrial*",
        "special economic zone*|zona* franca*|zones? franches?|value chains|cadenas de valor",
        "integracion economica|integration economique|economic integration",
        "secteur touristique|sector turistico|tourist exchange*|flujo de turistas",
        "economic partnership",
    ),
    "ENE.SUP": (
        "hydrocarbons|hidrocarburos|hydrocarbures|petroleum|fuel supply",
        "suministro de combustible*|transmission line|linea de transmision|ligne electrique",
        "gas field|oilfield*|oil field*",
    ),
    "ENE.REN": (
        "solar power plant*|wind farm*|parque* eolico*|parque* solar*|centrale* solaire*",
    ),
    "ENE.MIN": (
        "secteur* minier*|sector minero|recursos minerales|ressources minerales",
        "mineral resources|exploration of minerals|lithium|rare earth*|tierras raras",
        "terres rares|prospect* for",
    ),
    "ENV.AGR": (
        "rural development|desarrollo rural|developpement rural|protection des vegetaux",
        "agriculture familiale|agricultura familiar|export of beef|export of .. meat",
        "exports? of .. fruit|exportacion de .. carne|exportacion de .. frutas",
        "import of .. cattle|pricing of cocoa|price of cocoa|marketing of cocoa",
        "sanidad agropecuaria|irrigated farm*|agriculture irriguee|riego agricola",
        "agroindustr*|agribusiness|agro alimentaire|biosecurity|animal disease*|swine fever",
        "produits agricoles|productos agricolas|farm produce|beekeep*|apicultur*",
        "arancel* .. banano|arancel* .. camaron",
    ),
    "ENV.WAT": (
        "manejo de la cuenca|gestion de la cuenca|joint water commission|basin management",
    ),
    "ENV.BIO": (
        "preservation de la biodiversite|preservacion de la biodiversidad|wild fauna",
        "fauna silvestre|conservation of the .. forest*|areas marinas protegidas",
        "marine protected area*",
    ),
    "HEA.PUB": (
        "drug demand|reduccion de la demanda|health insurance|medical screening|seguro medico",
        "atencion sanitaria|atencion medica|soins de sante|couverture sanitaire|nursing",
        "blood products|organ transplant*|mental health|salud mental|sante mentale",
    ),
    "HEA.EPI": (
        "emergencias sanitarias|urgences sanitaires|health emergenc*",
        "lutte contre les epidemies|centre for disease control|disease surveillance|zoonos*",
        "lutte contre le paludisme",
    ),
    "EDU.EDU": (
        "formation des jeunes|formation des cadres|formacion de jovenes|formacion diplomatica",
        "mobility of students|movilidad estudiantil|mobilite des etudiants",
        "movilidad academica|mobilite universitaire|student mobility|academic exchange*",
        "intercambio academico|etablissement d'enseignement|enseignement integre",
        "exchange of students|academic cooperation|cooperacion academica",
        "training of .. teachers|learning of languages|ensenanza del .. idioma",
        "ensenanza del espanol|language teaching|teaching of .. language*",
        "formacion de docentes|technical and vocational|vocational education",
    ),
    "EDU.CUL": (
        "news agencies|agencias de noticias|agences de presse|cultural cent*",
        "centro* cultural*|centres? culturels?|public broadcaster*|broadcasting",
        "jeunesse et .. sport*|domaine de la jeunesse|bibliotecas nacionales",
        "national libraries|national archives|archivos nacionales|archives nationales",
        "book fair*|exchange of exhibitions",
    ),
    "EDU.SCI": (
        "meteorolog*|metrology institute*|scientific research|exchange of researchers",
        "intercambio de investigadores|sciences? et technologies?|ciencia y tecnologia",
    ),
    "TRA.LND": (
        "infraestructura vial|obras viales|infrastructures? routieres?|road infrastructure",
        "road haulage|haulage permits|transporte de carga|transport de marchandises",
        "logistics hub|bus service*|corredor bioceanico|tunnel internacional|transit of goods",
        "transit corridor*|desenclavement|libre transito de mercancias|dry port*",
    ),
    "SEA.SAF": (
        "recherche .. sauvetage|sauvetage en mer|busqueda .. salvamento|salvamento maritimo",
        "maritime delimitation|delimitacion maritima|delimitation maritime|espaces maritimes",
        "espacios maritimos|maritime zones|maritime border|frontera maritima",
        "frontiere maritime",
    ),
    "SEA.SHP": ("port operations|gestion portuaria|cooperacion portuaria|cooperation portuaire",),
    "TEC.DIG": (
        "information and communications technolog*|technologies de l'information",
        "economie numerique|tecnologias de la informacion|economia digital|digital economy",
        "digital econom*|e governance|electronic signature*|firma electronica",
        "gobierno electronico|transformation numerique|transformacion digital",
        "digital public infrastructure|electronic governance|digital payment*",
    ),
    "LAB.MOB": (
        "gainful activity|gainful occupation|actividades remuneradas|activites remunerees",
        "activite professionnelle .. famille|familiares dependientes|dependent family members",
        "movilidad migratoria|movilidad laboral|mobilite professionnelle|main d'oeuvre",
        "work permits|permis de sejour et de travail|ethical recruitment",
        "protection of workers|domestic workers|protection of .. migrant work*",
        "certificates are recogni*|seafarers .. abandoned|regularizacion migratoria",
        "ordenamiento migratorio|skilled workers|skills partnership",
    ),
    "LAB.SOC": (
        "portabilite|portability of|seguro social|labour standards|labour inspection",
        "inspeccion laboral|inspection du travail|seguridad y salud en el trabajo",
    ),
    "CON.DIP": (
        "headquarters agreement|accord de siege|acuerdo de sede|convenio de sede",
        "host country agree*|headquarters of the organi?ation|seat agreement",
        "establishment of .. office in",
    ),
    "CON.CSL": ("redes consulares|reseau* consulaire*|consular network*|consular protection",),
    "CON.VIS": (
        "suprimir .. visa*|supprimer .. visa*|abolish* .. visa*|abolition of .. visa*",
        "visa regime|ingreso sin visa|libre circulacion de personas",
        "libre circulation des personnes|without .. visa|titulares de pasaportes",
    ),
    "AID.DEV": (
        "urban development|desarrollo urbano|urbanisme|public administration",
        "administracion publica|administration publique|cooperation in statistics",
        "materia de estadistica|poverty reduction|reduccion de la pobreza",
        "capacity building programme|south south cooperation|cooperacion sur sur",
        "cooperation sud sud|bilateral cooperation programme",
        "programme de cooperation bilaterale|aide publique au developpement|aide francaise",
        "decentralised cooperation|institution building|good governance|bonne gouvernance",
    ),
    "AID.DIS": (
        "preparedness for .. floods|preparedness for .. disaster*|preparedness for cyclones",
        "emergency preparedness|emergency response|gestion de emergencias|securite civile",
        "reduccion del riesgo de desastres|reduction des risques de catastrophe|disaster risk",
    ),
    "POL.PEA": (
        "settlement of .. claims|cese al fuego|cese de hostilidades|cessation des hostilites",
        "cessation of hostilities|reglement pacifique|arreglo pacifico|peace treaty",
        "accord de paix|acuerdo de paz|peace accord|peace agreement",
    ),
    "POL.HRG": (
        "protection de l'enfance|droits de l'enfant|derechos de la ninez",
        "proteccion de la ninez|unaccompanied minors|ninas .. adolescentes|igualdad de genero",
        "violence against women|violencia contra la mujer|violences sexuelles",
        "persons with disabilities|personas con discapacidad|personnes handicapees",
        "women's empowerment",
    ),
    "POL.FRM": (
        "consultas politicas|mecanismo de consultas|consultations politiques",
        "political dialogue|dialogo politico|dialogue politique",
        "cooperation between .. foreign ministries",
    ),
    "POL.TER": ("state border|frontiere commune|hitos limitrofes|demarcacion",),
    "SEC.POL": (
        "securite interieure|seguridad interior|internal security|ordre interieur",
        "orden interior|seguridad publica|securite publique|ordre public",
        "materia de seguridad ciudadana",
    ),
    "SEC.ORG": ("delincuencia transnacional|criminalite transnationale|delincuencia organizada",),
    "ARM.NUC": ("usos pacificos|utilisation pacifique",),
}
"""By area id; alternatives are separated by a bar."""
