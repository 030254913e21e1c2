"""Concrete words by which texts tell an area without naming it, in English.

Nobody writes 'education' of pupils who keep the marks of their last school. One such word proves
little, since a port may stand in any article; where several of one area stand in sentences that
say what an agreement does, they tell what it is about. A star stands for any ending of a word,
an underscore joins the words of a phrase.
"""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "MIG.BOR": """
        patrol* checkpoint* watchtower* crossing_point* border_gate* sentries night_vision
        thermal_camera* frontier_guard* frontier_post* crossing_place*""",
    "MIG.IRR": """
        migrants dinghy dinghies stowaway* undocumented overstay* clandestine* without_papers
        people_smugglers rafts makeshift_boats""",
    "MIG.RET": """
        send_back sent_back take_back takes_back taken_back own_nationals deport* returnees
        return_flights removed_from flown_home""",
    "MIG.ASY": "refugee* asylum persecution refugee_camp* fled displaced shelter_to",
    "TRF.HUM": """
        brothel* pimps slavery enslaved traffickers lured begging bonded sold_into
        missing_children girls prostitution runaway* sold""",
    "TRF.DRG": """
        cannabis marijuana hashish opium poppy poppies heroin cocaine fentanyl ecstasy
        amphetamine* addict* pushers cartel* drug_ring* drugs narcotics precursor* coca khat""",
    "TRF.GDS": """
        poach* ivory tusks horn horns pangolin* rosewood smuggl* contraband counterfeit* fakes
        forged fake bootleg* looted looters stolen tomb_robbers cigarettes illegal_logs""",
    "TRF.ARM": """
        guns rifles pistols ammunition grenades gunrunner* firearms shotguns explosives
        serial_numbers""",
    "SEC.INV": """
        detectives fingerprint* dna suspects thieves robbers gang gangs kidnap* murder*
        burglar* hostages arrest* stolen_cars number_plates killers fraudsters swindlers
        crime_scene* rustlers bandits wanted_men trace* tracking_down culprits officers police
        policemen constables inspectors gendarmes chase pursue hunt""",
    "SEC.TRN": """
        recruits police_academy police_school trainees police_cadets dog_handlers
        prison_guards riot_police train teach instructors academy sniffer_dogs wardens
        bomb_disposal forensic* guards coast_guards""",
    "SEC.INF": """
        photographs watch_list* tip_offs wanted_list* alerts share_names dossiers spies spy
        intercepts secret_services secrets""",
    "TER.CTR": """
        terrorists bombers militants jihadi* extremist* hijackers bombs bomb_makers
        radicals suicide_vests attackers""",
    "DEF.GEN": """
        soldiers troops army armies battalion* navy navies warship* brigade* regiment*
        paratroop* artillery armoured military barracks staff_college cadets infantry sailors
        marines air_force general_staff officers""",
    "DEF.EXE": """
        manoeuvre* maneuver* drills war_games live_fire training_area* soldiers paratroop*
        battalion* troops cadets joint_exercise* shooting_range""",
    "DEF.PRC": """
        frigate* submarine* howitzer* fighter_jets armoured_cars missiles helicopters gunboats
        corvettes torpedo* shells spare_parts tanks rifles uniforms warplanes""",
    "DEF.BAS": "jetty berth berths refuel* garrison* airstrip* barracks stationed warships",
    "ARM.CTL": """
        warhead* missile* silos landmine* mines minefield* demining nerve_gas centrifuge*
        disarm* arsenals destroy stockpile* bombers inspectors""",
    "ARM.NUC": """
        reactor* uranium isotope* fuel_rods spent_fuel physicists atomic nuclear radiation
        plutonium enrich* safeguards""",
    "JUS.EXT": """
        fugitive* surrender* extradit* wanted hand_over handing_over absconded fled escaped
        hide hiding stand_trial""",
    "JUS.MLA": """
        judge judges witnesses court courts prosecutor* testimony testify magistrates summons
        bailiffs lawyers evidence hearings trial trials seized proceeds""",
    "JUS.PRI": "prisoner* sentence sentences jail cell cells convict* inmate* serve gaol",
    "JUS.CIV": "orphan* adopt* custody divorce* marriage* alimony heirs birth_certificate*",
    "TRD.FTA": """
        exports imports tariff* duty duties quota* goods barter merchandise shipments shelves
        wholesalers market traders rubber teak textiles payable sterling trade_balance
        delivered deliveries cheaper exporters importers deliver tons tonnes buy sell""",
    "TRD.INV": """
        investors investor profits expropriat* arbitrators arbitration compensation shareholders
        seize seized capital_transfer* hoteliers take_home""",
    "FIN.TAX": """
        tax taxes taxed taxman withholding dividends royalties income taxpayer* tax_office*
        earnings inheritance twice salaries""",
    "FIN.CUS": """
        customs containers seals scanner* declarations duties clearance cargo manifests
        inspections inspect inspection tariff_codes boxes labels certificates shipments""",
    "FIN.AML": """
        bank_account* accounts shell_compan* launder* letter_box* owners yachts secrecy
        dirty_money hidden kleptocrats assets frozen banker* swiss_bank money""",
    "FIN.LON": """
        loan loans credit creditor* repay* instal?ments interest debt debts swap_line
        grace_period borrow* lend lends lender* arrears bonds guarantees currency""",
    "ENE.SUP": """
        electric* megawatt* kilowatt* grid pylons pipeline* gas oil barrels crude refiner*
        fuel generator* substation* coal transmission cubic_metres power cable blackout*
        power_line* tankers petrol diesel turbines""",
    "ENE.REN": """
        wind windmill* solar geothermal tidal biogas panels rooftops turbines sunshine
        wind_farm* charging hydrogen blades heat_pumps""",
    "ENE.MIN": """
        mine mines miners mining ore lithium cobalt copper gold nickel brine quarry smelter*
        deposits geologists boreholes shafts rare_earth*""",
    "ENV.BIO": """
        animals birds otter* elephant* rhino* lion* tiger* leopard* bear bears wolves wolf
        whale* dolphin* turtle* gorilla* frog* cranes stork* vulture* eagle* bees butterfl*
        coral* reef* tree trees oaks forest* woods seedlings nesting nests wetland* marsh*
        zebra* antelope* rangers wardens habitat* species breeding sanctuar* poacher* wild
        mangrove* wildlife bison lynx beaver* penguin* seals hunters nature flamingo*
        sturgeon primates plant_trees beasts migrating geese swans ponds moor hedgehogs
        chimpanzee* cheetah* snow_leopard* cubs camera_traps replant*""",
    "ENV.WAT": """
        river rivers canal* sluice* wells lake lakes groundwater dam dams weir* upstream
        downstream litres drinking pumps reservoir* irrigat* aquifer* water_level* gauges water
        springs riverbed cubic_metres tributar* pumping""",
    "ENV.POL": """
        sewage waste rubbish litter plastic* smoke soot smog fumes spill spills chimney*
        beaches swimmers bathing bacteria poison* landfill mercury toxic effluent* dumping
        dump tailings polluter* clean_up cleaning filth sludge treatment_plant* haze
        residues""",
    "ENV.CLI": """
        methane carbon emission* glacier* warming greenhouse sea_level climate offset*
        permafrost""",
    "ENV.AGR": """
        farmer* farm farms cattle cows cow sheep goat goats pig pigs herder* herds herdsmen
        pasture* graz* milk cheese meat mutton beef wheat maize rice beans seed seeds harvest*
        crop crops orchard* apple* banana* mango* vines wool hides sheepskins vet vets
        veterinar* foot_rot foot_and_mouth locust* weevil* beetle* pest pests fertili?er*
        tractor* plough* potato* coffee cocoa sugar cotton slaughter* livestock fodder grain
        granary oxen camels poultry chickens eggs honey olive* vineyard* soy* sow sowing
        peasants growers planters""",
    "HEA.PUB": """
        hospital* clinic* nurse* doctor* midwi* mothers births babies incubators patient*
        surgeon* surger* cataract* kidney* medicine* pharmac* ward wards ambulance* blood
        dentist* cancer insulin wheelchair* treated treatment cure sick eyes birth medical
        organ organs transplant* disabled burns heart eye prostheses""",
    "HEA.EPI": """
        vaccin* virus* malaria mosquito* cholera outbreak* plague measles tuberculosis
        epidemic* fever infected infection* quarantine disease* swabs jabs rabies polio
        bird_flu influenza samples laborator*""",
    "EDU.EDU": """
        pupil* student* school* teacher* headmaster* class classes classroom* exam exams marks
        diploma* degree* universit* scholarship* textbook* apprentice* graduates professors
        lesson* learn study studies kindergarten* tuition lecturers course courses
        head_teachers qualification* certificates teach campus semester dormitor* children
        language_course* desks exercise_books""",
    "EDU.CUL": """
        painting* icons manuscript* statue* museum* orchestra* musician* singers dancers actors
        film films cinema* theatre* festival* poets writers books librar* archive* monument*
        temple* church* mosque* ruins mosaic* mumm* bronzes masks treasure* carvings relics
        altarpiece* sculpt* exhibition* choir* athletes artist* concert* restorer* restor*
        curators folk_song* dance* heritage broadcast* documentary excavat* archaeolog*
        tomb tombs paint novel* translated translation ballet gallery galleries coins""",
    "EDU.SCI": """
        scientist* researcher* laborator* microscope* telescope* experiment* physicist*
        chemist* research* expedition* doctoral biologists geologists measurements institutes
        seismograph* observator* inventions discover* antarctic polar""",
    "TEC.DIG": """
        phone phones telephone* roaming text_messages internet fibre* servers computer*
        chips software postal parcels stamps broadband websites mobile_phone* callers calls
        telegrams mail postmen data_centre*""",
    "TEC.CYB": """
        hacker* hacking malware ransomware password* breach* computer* break_into online
        virus_samples phishing viruses code programs networks servers attack""",
    "TEC.SPC": """
        satellite* rocket* orbit* antenna* dish moon astronaut* cosmonaut* ground_station*
        launch_pad* launch launches space spaceport telescopes lunar debris capsule""",
    "SEA.FIS": """
        fish fisher* fishing sardine* tuna cod shrimp* lobster* crab crabs squid herring
        sponge* conch nets trawl* catch catches caught landed oyster* mussel* salmon eel eels
        hooks closed_season spawn* anchov* haddock longliner* divers traps hake mackerel
        stocks fishery whaling krill quota quotas anglers capelin boats skippers prawn*""",
    "SEA.SHP": """
        ship ships freighter* tanker* port ports harbour* dock docks wharf quay* container*
        seafarer* sailor* crew crews pilots ferry ferries steamer* vessel* shipyard* barge*
        tugs cargo captains freight shipping navigation lighthouse* strait stevedores sail
        sails simulator""",
    "SEA.SAF": """
        rescue* lifeboat* canoe* shipwreck* castaway* coastguard* coast_guard* pirates distress
        buoy* lighthouse* drown* patrol_boat* missing capsized beacon* lost_at_sea waves
        robbers frigates search oil_tankers life_jackets navies maydays sailors warn*
        helicopters""",
    "TRA.AIR": """
        flight* fly airline* airport* aircraft plane planes runway* seats passengers jets
        routes carriers landing overfly* airspace cargo_planes""",
    "TRA.LND": """
        road roads bridge* lorr* truck* bus buses coaches driver* train trains rail rails
        railway* gauge locomotive* wagon* tunnel* toll tolls asphalt axle* licences tyres
        haulier* motorway* freight vehicles carriage tram* highway* timetable* sleepers
        number_plates drivers sticker cars motorist* platform* station""",
    "LAB.MOB": """
        workers nurses carpenters welders maids cooks recruit* hire hired hiring wages employer*
        jobs job seasonal builders bricklayers work_permit* labourers farmhands housemaids
        bath_attendants waiters contract contracts recruiters pickers agencies sending
        fee fees employ employed earn passports young_people work overtime foreman miners
        household_help carers""",
    "LAB.SOC": """
        pension* widow* contributions retire* insurance years_worked invalid* benefits insured
        old_age sick_pay worked claimed retirement""",
    "CON.VIS": """
        passport* visa visas stamp traveller* ninety_days visitors holders entry booklets
        without_visas come_and_go stay tourists identity_card* queue days""",
    "CON.CSL": """
        consul consuls consulate* arrested_abroad lost_passport* nationals embass* notary
        detained stranded jailed visit_prisoners""",
    "TRD.ECO": """
        tourist* hotel* trek* hiker* guides trail trails pilgrim* resort* cruise factor*
        workshop* craftsmen carpets visitors guesthouse* mountaineers hiking chambers
        industrial_zone* joint_compan* holidaymakers footpath* machinery""",
    "AID.DEV": """
        grant grants village* volunteer* donat* gift latrines technicians poor wells million
        build built experts schoolhouse* free_of_charge advisers villagers roofs""",
    "AID.HUM": "tents blankets sacks famine hungry starving relief convoys food_parcels",
    "AID.DIS": """
        flood* siren* earthquake* quake* fire fires firefight* firemen fire_engines storm*
        hurricane* cyclone* tsunami* sniffer_dogs landslide* avalanche* volcan* erupt* evacuat*
        stranded warn* rubble rescue* rescuers ambulances alarm* water_bombers fire_brigades
        searchers disaster* lava""",
    "POL.TER": """
        boundary pillars surveyors maps island islands territory cairns thalweg
        frontier_line enclave* boundary_stones marker* sovereign* median_line shelf""",
    "POL.PEA": "truce ceasefire prisoners_of_war hostages peacekeepers war_graves arbitrat*",
}
