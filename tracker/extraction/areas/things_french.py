"""Concrete words by which texts tell an area without naming it, in French."""

from __future__ import annotations

FRENCH: dict[str, str] = {
    "MIG.BOR": "patrouill* guérites barrières douaniers poste_de_nuit surveiller",
    "MIG.IRR": "migrants clandestin* pirogues passeurs sans_papiers embarcations",
    "MIG.RET": """
        reprend* ressortissants déboutés demande_de_protection billets renvoy* reconduit*
        expuls* reprendre rapatri*""",
    "MIG.ASY": "réfugié* asile persécut* déplacés",
    "TRF.HUM": "esclav* fillettes proxénèt* mendicité enfants_volés traite trafiquants",
    "TRF.DRG": """
        drogue* cocaïne cannabis héroïne pavot cartel* khat stupéfiants tramadol trafiquants
        cargaisons mules pilules comprimés""",
    "TRF.GDS": "contrebande ivoire braconn* contrefai* volé* pillé* cigarettes pilleurs",
    "TRF.ARM": "armes fusils pistolets munitions cartouches",
    "SEC.INV": """
        policiers empreintes suspects bandes voleurs assassin* enlev* arrêter gendarmes
        enquêteurs malfaiteurs poursuivre coupeurs_de_route bandits police crimes vols délits
        mafia rançon interpol brigade brigades enquêtes""",
    "SEC.TRN": "instructeurs recrues académie former formés entraîner élèves_gendarmes",
    "SEC.INF": "photographies listes fichiers signalements noms renseignement*",
    "TER.CTR": "terroristes attentats jihadistes bombes djihadistes",
    "DEF.GEN": """
        soldats troupes armée* bataillon* marine navires_de_guerre cadets casernes militaire*
        régiment* officiers pilotes sergents escadrons généraux recrues garnison*""",
    "DEF.EXE": "manœuvres parachutistes tirs soldats exercices",
    "DEF.PRC": "frégate* sous-marin* hélicoptères chars blindés fusils obus",
    "ARM.CTL": "mines ogives missiles déminage arsenaux",
    "ARM.NUC": "réacteur* uranium isotopes nucléaire* atomique*",
    "JUS.EXT": "fugitif* remise extrad* évadés recherchés",
    "JUS.MLA": """
        juges témoins tribunaux procureurs preuves commissions_rogatoires magistrats""",
    "JUS.PRI": "prisonniers peine condamnés détenu* prison cellules purger",
    "TRD.FTA": """
        douane exportat* importat* marchandises marché troc tonnes quotas vente commerçants
        contingent* chaussures soie épices vins vin prix acheteurs acheter vendre ciment acier""",
    "TRD.INV": "investisseurs bénéfices expropri* arbitres actionnaires",
    "FIN.TAX": "impôt* taxe dividendes contribuables imposé* revenu revenus fisc",
    "FIN.CUS": "douan* conteneurs scellés dédouan* cargaisons inspection",
    "FIN.AML": "comptes_bancaires blanchi* argent_sale sociétés_écrans comptes",
    "FIN.LON": "prêt* dette* intérêts échéances créancier* emprunt* remboursé*",
    "ENE.SUP": """
        électri* mégawatts gaz pétrole gazoduc* oléoduc* carburant* barils brut câble* courant
        kilowattheures coupures lignes_à_haute_tension pylônes kilovolts lampes pompes
        forages_pétroliers raffinerie interconnexion haute_tension kérosène""",
    "ENE.REN": "vent éolien* solaire* panneaux turbines géotherm*",
    "ENE.MIN": "mines mineurs lithium cuivre or gisement* bauxite carrières minerai*",
    "ENV.BIO": """
        animaux oiseaux singes tigre* lion* éléphant* baleine* dauphin* tortue* arbre* forêt*
        plants espèces nids marais gardes_forestiers hippopotames abeilles reboiser coraux
        mangrove* faune flore gorilles bois pépinières chimpanzés braconniers parc parcs
        lamantins pandas chouettes cigognes loups ours cerfs crocodiles serpents lézards
        girafes gazelles antilopes lions orchidées chasse chasseurs planter reboisement savane
        réserve réserves""",
    "ENV.WAT": """
        fleuve rivière* eau eaux barrage* irrigation puits débit lac lacs réservoir* litres
        potable canaux vannes nappe canal arroser pompage soif robinets""",
    "ENV.POL": """
        déchets ordures plastique* fumées égouts plages mercure rejets pollu* décharge puanteur
        fumée fours batteries ferraille cendres eaux_usées""",
    "ENV.CLI": "carbone émissions glaciers méthane climat sécheresse",
    "ENV.AGR": """
        bétail vaches moutons chèvres troupeau* bœufs éleveurs récolte* maïs blé mil riz café
        cacao bananes semences paysans agriculteurs pâtur* lait fromage viande cultures
        criquets tracteurs vétérinaires champs coton arachides transhumance bergers zébus
        volailles abeilles ruches apiculteurs vigne vignes greffes semis oignons tomates
        agrumes orge avoine foin chevaux ânes sauterelles essaims pulvéris* engrais sorgho
        manioc ignames dattes palmeraies noix huile_de_palme laine cuirs""",
    "HEA.PUB": """
        hôpita* clinique* infirmi* médecins sages-femmes mères malades patients chirurg*
        cataracte* médicaments ambulance* sang accouche* maternité soigner soins reins lunettes
        béquilles prothèses brûlés nouveau-nés dentistes dialyse aveugles sourds lépreux
        radiographie*""",
    "HEA.EPI": "vaccin* virus paludisme moustiques choléra épidémie* fièvre rage contagi*",
    "EDU.EDU": """
        élève* étudiant* école* lycée* instituteur* enseignant* professeur* bourses classes
        examen* diplômes universit* pupitres enfants apprendre leçons cours lire apprentis
        manuels tableaux_noirs lycéens collégiens cahiers rentrée langue langues alphabétis*""",
    "EDU.CUL": """
        tableaux peinture* musée* orchestre* musiciens danseurs films cinéma théâtre festival*
        poètes livres bibliothèque* archives monument* temple* église* ruines mosaïques masques
        trésors retable* sculptures chœurs artistes restaur* exposition* statues bronzes œuvres
        griots tisserands tapis broderies poterie potiers marionnettes cirque échecs cyclistes
        boxeurs violons piano tambours romanciers squelettes artisanat lutteurs choristes""",
    "EDU.SCI": """
        scientifiques chercheurs laboratoire* microscopes télescope* thèses savants""",
    "TEC.DIG": "téléphon* appels itinérance internet fibre ordinateurs colis courrier",
    "TEC.CYB": "pirates_informatiques ordinateurs virus mots_de_passe serveurs réseaux",
    "TEC.SPC": "satellite* fusée* orbite antenne* lune astronautes",
    "SEA.FIS": """
        poisson* pêcheurs pêche sardines thon crevettes langoustes filets chalut* captures
        barques débarquer pirogues poulpe""",
    "SEA.SHP": "navires port ports quai* cargos marins conteneurs bateaux dockers détroit",
    "SEA.SAF": """
        sauvet* naufragés garde-côtes bouées phare* pirates naufrage* disparus mer détresse
        naufragé bateau_le_plus_proche radar radeau* milles noyés appels_de_détresse""",
    "TRA.AIR": "vols avion* compagnies aéroport* passagers pilotes piste atterrir",
    "TRA.LND": """
        camion* route* pont* bus autocars chauffeurs train trains rails tunnel* péage* bitume
        essieu permis_de_conduire traversée transporteurs wagons bac convois nids-de-poule
        taxis_brousse traverse pirogue_de_passage permis essieux plaques chemins_de_fer rail""",
    "LAB.MOB": """
        ouvriers travailleurs infirmières maçons embauch* employeur* salaires saisonniers
        recrut* cueillir emplois travailler main-d'œuvre jeunes vendangeurs bergers nourrices
        emploi embauche patrons manœuvres_agricoles""",
    "LAB.SOC": "retraite* veuve* cotis* pension* assurance caisse",
    "CON.VIS": """
        visa visas passeport* voyageurs séjour tampon détenteurs titulaires sans_visa touriste
        files passeport""",
    "CON.CSL": "consul* ressortissants ambassades",
    "TRD.ECO": """
        touristes hôtels sentiers randonneurs pèlerins guides usine* ateliers artisans foires
        foire usines auberges guides_de_montagne touristique*""",
    "AID.DEV": """
        dons village* volontaires techniciens pauvres forages puits cadeau coopérants""",
    "AID.HUM": "tentes couvertures faim vivres secours",
    "AID.DIS": """
        crues inondations sirènes séisme* incendie* pompiers tempête* cyclone* tsunami* volcan
        évacu* alerte* éboulement* secouristes sacs_de_sable glissements digues secousses
        cendres feux_de_brousse""",
    "POL.TER": """
        bornes frontière tracé îles îlots territoire géomètres cartes ligne_de_partage borne
        bornage méridien parallèle""",
}
