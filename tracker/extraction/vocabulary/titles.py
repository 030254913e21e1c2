"""Words of which offices and forms of address are made, in English, Spanish and French."""

from __future__ import annotations

from tracker.extraction.vocabulary.wordsets import word_set

HEADS = word_set("""
president premier minister secretary ambassador chancellor king queen prince princess emir
sultan director commissioner representative governor general admiral chief chairman chairwoman
chairperson administrator envoy undersecretary under-secretary vice-president leader
director-general secretary-general comptroller treasurer commander colonel consul senator
attorney d'affaires vice-premier vice-minister deputy-minister keeper councillor counsellor
negotiator head manager gouverneure procureur procureure chanceliere vice-gouverneur
vice-gouverneure viceprimer archivist curator postmaster taoiseach lady colleague colleagues
colega collegue hote encargada counterpart counterparts
homologue homologo homologa par captain commodore marshal
conseiller conseillere consejero consejera vice-ministre vice-ministra executive magistrate
rector superintendent inspector emissary plenipotentiary vicecanciller
predecessor predecesor predecesora predecesseur predecesseure titular vicetitular titulaire
representante representant responsable responsable-pays prefet prefete coordinator coordinador
coordinadora coordinateur coordinatrice haut-commissaire haut-representant registrar
contralor contralora superintendente superintendenta contraparte
attorney-general solicitor-general auditor-general governor-general celui celle
administrateur administratrice inspecteur inspectrice
rectora rectrice recteur tresorier tresoriere administrador administradora gerente nuncio nonce
cardinal archbishop cardenal arzobispo archeveque doyen dean apoderado comandante almirante coronel
spokesman spokeswoman spokesperson speaker judge mayor assistant
advisor adviser official presidente presidenta ministro ministra canciller secretario secretaria
embajador embajadora rey reina viceministro viceministra vicepresidente vicepresidenta
gobernador gobernadora encargado jefe jefa procurador procuradora subsecretario subsecretaria
comisionado comisionada directora ministre ambassadeur ambassadrice chancelier roi reine
secretaire vice-presidente officer directeur directrice garde commissaire gouverneur chef
tanaiste""")
"""An office word on which a title is built."""

PLURALS = {
    "presidents": "president",
    "premiers": "premier",
    "ministers": "minister",
    "secretaries": "secretary",
    "ambassadors": "ambassador",
    "leaders": "leader",
    "chancellors": "chancellor",
    "governors": "governor",
    "commissioners": "commissioner",
    "officials": "official",
    "directors": "director",
    "representatives": "representative",
    "envoys": "envoy",
    "chiefs": "chief",
    "presidentes": "presidente",
    "ministros": "ministro",
    "cancilleres": "canciller",
    "ministres": "ministre",
    "embajadores": "embajador",
    "ambassadeurs": "ambassadeur",
    "gouverneurs": "gouverneur",
    "directeurs": "directeur",
    "secretarios": "secretario",
    "representantes": "representante",
    "representants": "representant",
    "responsables": "responsable",
    "titulares": "titular",
    "chefs": "chef",
    "jefes": "jefe",
    "viceministros": "viceministro",
    "ministras": "ministra",
    "embajadoras": "embajadora",
    "secretaires": "secretaire",
    "directores": "director",
    "gobernadores": "gobernador",
    "commissaires": "commissaire",
    "ambassadrices": "ambassadrice",
}

MODIFIERS = word_set("""
high acting deputy foreign prime vice interior home defence defense finance trade justice assistant
under first second third state permanent concerned concernes respective respectifs respectivos
nacional nationale
senior crown economy chief interim joint principal
executive special associate federal national lieutenant major brigadier rear managing cabinet
attorney general charge co country regional primer primera segundo vicepresidente premier
premiere adjoint adjointe
adjunto adjunta delegado delegada delegues delegados
deleguee delegue generale""")
"""Lower-case words that belong to the title which follows."""

SHORT_HEADS = word_set("pm fm dpm cs ps dg sg eam chair co-chair vice-chair")
"""Office words that are one only with a capital: 'FM' and 'PM' of the news, 'Deputy Chair'."""

FORMER = ("ex-", "vice-", "sous-", "co-")
"""What is joined to an office word by a hyphen: 'ex-ministre'."""

OFFICES = HEADS | SHORT_HEADS

FOREGOING = word_set("""
visiting then former outgoing incoming new newly current his her their our ex""")
"""Words before an office that are no part of it."""

DEPARTMENTS = word_set("""
peche pesca immigration affairs foreign home citizenship border borders protection
science sciences
technology technologies policy information communication communications interior justice law
finance financial trade trading industry industries industrial commerce commercial energy mines
mining health education culture cultural sport sports defence defense security labour labor
employment agriculture agricultural environment environmental climate state states union
cooperation co-operation development international economic economy economics social public
works transport transportation infrastructure water fisheries forestry forests housing planning
investment tourism youth women family families human rights resources natural petroleum oil gas
power electricity digital innovation research space aviation maritime ports shipping railways
roads territorial regional local government governance administration police homeland treasury
budget revenue customs taxation multicultural indigenous community communities nations
parliamentary relations negotiations diplomatic political consular external overseas asian
european african pacific council staff army navy air force armed forces intelligence operations
office bureau department ministry agency seals exchequer religious religion prisons emergency
emergencies disaster humanitarian migration refugees refugee integration veterans small
business enterprise enterprises entrepreneurship telecommunications higher strategic strategy
national federal affaires etrangeres interieur relaciones exteriores gobernacion defensa
hacienda economia comercio seguridad migracion trabajo salud educacion cultura justicia energia
turismo ambiente agricultura desarrollo finances economie sante etrangere exterior asuntos
transportes infraestructuras obras publicas credito publico sceaux armees numerique ecologique
transition europe francophonie lands land food rural supply supplies plantation internal people
atomic nuclear hydrocarbons authority authorities civil central bank commission institute board
centre center corporation organization organisation secretariat directorate division house
white court supreme plantations primary services service prosecutor prosecutions cabinet
domestic exterieures exterieur elevage eaux forets plan fonction hydraulique urbanisme postes
tourisme artisanat industrie petrole environnement equipement emploi femme femmes famille logement
habitat recherche superieur enseignement scientifique publique publics decentralisation amenagement
territoire maritimes halieutiques ganaderia aguas mineria minas hidrocarburos vivienda
planificacion produccion deporte deportes mujer ciencia tecnologia comunicaciones aduanas puertos
artesania tierras riego bosques industria livestock animal lakes wildlife heritage arts media
broadcasting postal posts ict gender elderly seniors rail road marine oceans sea
federale federaux parks conservation hydropower irrigation survey statistics
standards promotion sector sectors allied wealth export exports imports skills manpower welfare
aquaculture cooperatives construction urban municipal electrification minerals antiquities
museums universities students pensions insurance inclusion equality children solidarity
reconstruction competition consumer consumers investments waters nature navigation meteorology
accession training
reform reforms competitiveness sustainability sustainable green circular archives
extraordinary extraordinaria extraordinario extraordinaire plenipotenciario plenipotenciaria
plenipotentiaire publica urbano urbanismo igualdad genero electricidad
acuicultura alimentacion solidaridad saneamiento patrimonio productivo productiva comun movilidad
turistico infraestructura deportivo penitenciarios penitenciaria
jeunesse marchande mer combattants durable rurale animale animales
productions ressources tax taxes extranjera extranjero inversion salubrite assainissement eau
energies ville solidarite
developpement commerciale industrielle poste mobilite
innovacion telecomunicaciones gestion pedagogica pedagogico municipalidad municipalidades
administracion presupuesto finanzas fomento pueblos indigenas juventud ninez equidad transparencia
digitalizacion conectividad emprendimiento empleo bienestar prevision consumo fronteras integracion
coordinacion asistencia emergencias tributaria penal policia prisiones descentralizacion climatico
recursos naturales pesqueria acuicola forestal sanidad inocuidad agroalimentaria estadistica
gendarmeria sostenible urbana internacional publicos mipymes politicas renovables energetica
energetico ferroviario maritima maritimo aeronautica superior basica espacial academica economicos
multilaterales bilaterales culturales consulares migratorios migratoria humana humanos derechos
interna territoires collectivites integration africaine digitalisation geologie hydrocarbures
carburants comptes loisirs cultes enfance population reconciliation solidarites humanitaire sociale
investissement investissements entrepreneuriat urbanisation routes desenclavement logistique
meteorologie climatique professionnelle formation insertion technique universitaire energetique
miniere agricole alimentaire securite etranger exterieure culturelle internally displaced persons
disabilities capacities governmental settlements pension delegado delegada
sociales""")
"""Words that say which office it is, so that a name begins after them."""

LINKS = word_set("""
l' d' s of for to on at in the and de del des du la las los el y e et pour para le les &""")
"""Words that may stand between the parts of an office."""

HONORIFICS = word_set("""
mr mrs ms miss dr sir dame lord lady hon honourable honorable rt right prof professor dato
datuk datin tan sri seri tun sheikh shaikh sayyid shri smt gen lt col maj brig adm capt sgt rev
excellency excellencies h.e he his her royal highness majesty the hrh hh engineer eng ing lic
licenciado licenciada pr don dona senor senora sr sra m mme mlle monsieur madame maitre excelencia
su son u' herr frau comrade comrades cde camarade companero companera camarada abog abogado
abogada ir engr barr pehin chief alhaji hajiya samdech dasho baron baroness mtro mtra arq
senador senadora diputado diputada pr doctor doctora docteur docteure ingeniero ingeniera
cr atty phd drs mm mmes messrs agr emb rtd retd exc excmo excma exmo exma""")
"""Forms of address between an office and a name."""

STARTING_HONORIFICS = word_set("""
mr mrs ms dr sir dame lord lady hon excellency dato datuk senor senora mme monsieur sheikh
mm mmes
herr frau comrade camarade companero companera camarada alhaji pehin pr""")
"""Forms of address that announce a person without any office."""

PARTICLES = word_set("""
bin binti bint ibn al el ul ud ur von van der den de da dos das di del della la le du des y e
abu ben bar ter ten zu zur af av san santa st mac mc o' dal do""")

POSTNOMINALS = word_set("""
mp mps sc qc kc ao am ac oam mbe cbe obe gcmg kcmg mep mla jr sr phd esq rn ret""")

NOT_NAMES = word_set("""
gen lt col maj brig adm capt sgt prof hon exc excmo excma exmo exma
the a an in on at of for to from by with and or but as is was were has have had will would this
that these those it its he she they we i our their his her today yesterday tonight tomorrow
earlier later after before during under both two three four monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november
december agreement treaty memorandum understanding cooperation convention protocol arrangement
accord pact deal mou signed signs sign signing said says told who which when where while what
there here also however parliament congress senate house white government governments republic
kingdom united court commission committee university college institute bank company corporation
group party association society building center centre palace hall hotel airport river street
avenue road island islands sea ocean gulf mountain valley city town village province county
district embassy consulate media release press statement news department ministry fact sheet
joint summit conference meeting forum council ceremony uno con por en segun tras durante
acuerdo convenio tratado memorando les une au aux traite lors selon il elle ce cette hoy ayer
lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi
dimanche mr mrs ms dr senado senat congreso asamblea assemblee parlamento parlement
gobierno gouvernement diputados guard administration force forces fund foundation alliance
assembly languages workforce""")
"""Words that are no part of a personal name even with a capital."""

LOWER_HONORIFICS = word_set(
    "the his her m su el la le don mr senador senadora diputado diputada"
    " doctor doctora docteur docteure ingeniero ingeniera"
)
"""Forms of address, and articles before them, that are written in lower case too."""

ARTICLES = word_set("le la les el los las")
"""Particles that do not begin a name which stands before an office."""

COUNTERPARTS = word_set(
    "counterpart counterparts contraparte celui celle homologue homologo homologa par"
    " colleague colleagues colega collegue hote"
)
"""Words for one who holds the same office on the other side."""

PREDECESSORS = word_set("predecessor successor")
"""Words for one who held, or came to hold, the office of somebody named before."""

NOT_SIGNERS = word_set("spokesman spokeswoman spokesperson speaker judge advisor adviser mayor")
"""Offices that speak of an agreement rather than sign it."""

ROLE_PARTIES: tuple[tuple[str, str], ...] = (
    ("homeland security", "USA"),
    ("secretary of state for", "GBR"),
    ("secretary of state", "USA"),
    ("defense secretary", "USA"),
    ("secretary of defense", "USA"),
    ("treasury secretary", "USA"),
    ("trade representative", "USA"),
    ("white house", "USA"),
    ("commerce secretary", "USA"),
    ("energy secretary", "USA"),
    ("attorney general", "USA"),
    ("home secretary", "GBR"),
    ("foreign secretary", "GBR"),
    ("chancellor of the exchequer", "GBR"),
    ("keeper of the seals", "FRA"),
    ("garde des sceaux", "FRA"),
    ("taoiseach", "IRL"),
    ("tanaiste", "IRL"),
    ("minister of gobernacion", "GTM"),
    ("european commission", "EU"),
    ("high representative", "EU"),
    ("vice premier", "CHN"),
    ("state councillor", "CHN"),
)
"""Offices that only one party has; used when that party is one of the two."""
