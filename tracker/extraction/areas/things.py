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
        thermal_camera* frontier_guard* frontier_post* crossing_place* barbed_wire border_fence
        night_patrol* scanners_at mounted_guards border_strip border_huts""",
    "MIG.IRR": """
        migrants dinghy dinghies stowaway* undocumented overstay* clandestine* without_papers
        people_smugglers rafts makeshift_boats migrant unaccompanied people_carriers
        crossing_illegally hidden_in_lorries smuggled_people jungle_route""",
    "MIG.RET": """
        send_back sent_back take_back takes_back taken_back own_nationals deport* returnees
        return_flights removed_from flown_home returned repatriat* return_home one_way_tickets
        escorts""",
    "MIG.ASY": """
        refugee* asylum persecution refugee_camp* fled displaced shelter_to exiles sanctuary
        persecuted camps tents_for_refugees asylum_claims fleeing""",
    "TRF.HUM": """
        brothel* pimps slavery enslaved traffickers lured begging bonded sold_into
        missing_children girls prostitution runaway* sold trafficked sweatshop* child_brides
        child_labour forced_into kidnapped_children""",
    "TRF.DRG": """
        cannabis marijuana hashish opium poppy poppies heroin cocaine fentanyl ecstasy
        amphetamine* addict* pushers cartel* drug_ring* drugs narcotics precursor* coca khat
        crystal_meth dealers mules coca_leaf kilos_of tablets pills smugglers dope overdose*""",
    "TRF.GDS": """
        poach* ivory tusks horn horns pangolin* rosewood smuggl* contraband counterfeit* fakes
        forged fake bootleg* looted looters stolen tomb_robbers cigarettes illegal_logs
        antiques idols sandalwood timber logs shark_fins furs skins caviar parrots bootleggers
        stolen_goods pirated""",
    "TRF.ARM": """
        guns rifles pistols ammunition grenades gunrunner* firearms shotguns explosives
        serial_numbers shells_and weapons machine_guns bullets""",
    "SEC.INV": """
        detectives fingerprint* dna suspects thieves robbers gang gangs kidnap* murder*
        burglar* hostages arrest* stolen_cars number_plates killers fraudsters swindlers
        crime_scene* rustlers bandits wanted_men trace* tracking_down culprits officers police
        policemen constables inspectors gendarmes chase pursue hunt crime crimes criminal
        criminals hit_men pickpockets car_thieves mafia ransom extort* interpol squad squads
        wiretap* mugshots cold_case* fugitives smugglers vehicle_thieves lawmen detect""",
    "SEC.TRN": """
        recruits police_academy police_school trainees police_cadets dog_handlers prison_guards
        riot_police train teach instructors academy sniffer_dogs wardens bomb_disposal
        forensic* guards coast_guards recruit police_officers instructors_from defuse
        crime_laboratory lectures_for_police""",
    "SEC.INF": """
        photographs watch_list* tip_offs wanted_list* alerts share_names dossiers spies spy
        intercepts secret_services secrets classified agents secret_papers lists_of_names
        tell_each_other swap_names surveillance""",
    "TER.CTR": """
        terrorists bombers militants jihadi* extremist* hijackers bombs bomb_makers radicals
        suicide_vests attackers terrorist terror gunmen kidnappers hideouts cells plots""",
    "DEF.GEN": """
        soldiers troops army armies battalion* navy navies warship* brigade* regiment*
        paratroop* artillery armoured military barracks staff_college cadets infantry sailors
        marines air_force general_staff officers fighter_pilots mechanics sergeant* platoon*
        conscripts militia gunners cavalry submariners generals admirals colonels war_college
        defence_college garrison wounded_soldiers squadrons fleet fleets""",
    "DEF.EXE": """
        manoeuvre* maneuver* drills war_games live_fire training_area* soldiers paratroop*
        battalion* troops cadets joint_exercise* shooting_range parachute mock_attack* war_game
        training_flights live_ammunition mountain_warfare training""",
    "DEF.PRC": """
        frigate* submarine* howitzer* fighter_jets armoured_cars missiles helicopters gunboats
        corvettes torpedo* shells spare_parts tanks rifles uniforms warplanes mortar* rockets
        warheads_and armour assault_rifles radar trainers_aircraft overhaul mig migs""",
    "DEF.BAS": """
        jetty berth berths refuel* garrison* airstrip* barracks stationed warships
        naval_station anchor* hangar* runway_for fuel_depot* station_troops""",
    "ARM.CTL": """
        warhead* missile* silos landmine* mines minefield* demining nerve_gas centrifuge*
        disarm* arsenals destroy stockpile* bombers inspectors rockets shells test_ban
        chemical_weapons tanks_destroyed fissile silo""",
    "ARM.NUC": """
        reactor* uranium isotope* fuel_rods spent_fuel physicists atomic nuclear radiation
        plutonium enrich* safeguards fuel_assemblies cyclotron atom atoms power_reactor
        radiotherapy physicist""",
    "JUS.EXT": """
        fugitive* surrender* extradit* wanted hand_over handing_over absconded fled escaped
        hide hiding stand_trial murderers send_home_for_trial run_away escape arrest_warrant*
        arrested handed_over""",
    "JUS.MLA": """
        judge judges witnesses court courts prosecutor* testimony testify magistrates summons
        bailiffs lawyers evidence hearings trial trials seized proceeds affidavit* deposition*
        lawsuit* verdict* judgments judges_of video_link interpreters""",
    "JUS.PRI": """
        prisoner* sentence sentences jail cell cells convict* inmate* serve gaol
        young_offenders offenders finish_their near_their_families mothers behind_bars""",
    "JUS.CIV": """
        orphan* adopt* custody divorce* marriage* alimony heirs birth_certificate*
        child_support custody_of fathers wills""",
    "TRD.FTA": """
        exports imports tariff* duty duties quota* goods barter merchandise shipments shelves
        wholesalers market traders rubber teak textiles payable sterling trade_balance
        delivered deliveries cheaper exporters importers deliver tons tonnes buy sell export
        import cashew* cork spices silk shoes perfume* prices price sold buyers stalls bulk
        payments clearing_account sacks_of tariff_free customs_free timber machinery bicycles
        sewing_machines steel cement pepper wholesale exchange_of_goods ship_tons sugar_mills
        orders supply supplies""",
    "TRD.INV": """
        investors investor profits expropriat* arbitrators arbitration compensation
        shareholders seize seized capital_transfer* hoteliers take_home factories plants_owned
        nationali?e* owners stakes stake shareholder* confiscat* investing capital""",
    "FIN.TAX": """
        tax taxes taxed taxman withholding dividends royalties income taxpayer* tax_office*
        earnings inheritance twice salaries pay_tax fiscal taxable tax_returns levies levy""",
    "FIN.CUS": """
        customs containers seals scanner* declarations duties clearance cargo manifests
        inspections inspect inspection tariff_codes boxes labels certificates shipments sheds
        one_roof paperwork truck_seals x_ray_scanners customs_sheds tallymen consignments
        duty_free""",
    "FIN.AML": """
        bank_account* accounts shell_compan* launder* letter_box* owners yachts secrecy
        dirty_money hidden kleptocrats assets frozen banker* swiss_bank money secret_accounts
        trusts nominees laundering hidden_owners bankers_must stolen_assets ill_gotten""",
    "FIN.LON": """
        loan loans credit creditor* repay* instal?ments interest debt debts swap_line
        grace_period borrow* lend lends lender* arrears bonds guarantees currency repayable
        soft_terms million_dollars percent_interest per_cent_interest guarantee treasury
        moratorium""",
    "ENE.SUP": """
        wires lit street_lamps light hamlets electric* megawatt* kilowatt* grid pylons
        pipeline* gas oil barrels crude refiner* fuel generator* substation* coal transmission
        cubic_metres cable blackout* power_line* tankers petrol diesel turbines power_cut*
        kilovolt* high_voltage lamps gas_field pipes pump_station* oil_wells drilling rigs
        kerosene lpg lng pylon power_lines electricity dynamos charge""",
    "ENE.REN": """
        wind windmill* solar geothermal tidal biogas panels rooftops turbines sunshine
        wind_farm* charging hydrogen blades heat_pumps sun solar_panels masts wind_speed*
        waves_for_power green_electricity batteries""",
    "ENE.MIN": """
        mine mines miners mining ore lithium cobalt copper gold nickel brine quarry smelter*
        deposits geologists boreholes shafts rare_earth* tin wolfram tungsten drill drills
        rock_samples phosphate salt_mine* geological geologist* seams marble gems diamonds
        emeralds iron_ore zinc pits map_the mineral minerals""",
    "ENV.BIO": """
        animals birds otter* elephant* rhino* lion* tiger* leopard* bear bears wolves wolf
        whale* dolphin* turtle* gorilla* frog* cranes stork* vulture* eagle* bees butterfl*
        coral* reef* tree trees oaks forest* woods seedlings nesting nests wetland* marsh*
        zebra* antelope* rangers wardens habitat* species breeding sanctuar* poacher* wild
        mangrove* wildlife bison lynx beaver* penguin* seals hunters nature flamingo* sturgeon
        primates plant_trees beasts migrating geese swans ponds moor hedgehogs chimpanzee*
        cheetah* snow_leopard* cubs camera_traps replant* panda* bamboo keepers zoo zoos
        breeding_pairs owl owls swallows saplings hillsides slopes planting planted giraffe*
        gazelle* monkey* orang* koala* kangaroo* parrot* crocodile* iguana* tapir* jaguar*
        condor* pelican* peat bog bogs heath moorland lizards snakes vipers bats fur_seals ibex
        chamois deer moose elk vicuna* llama* manatee* hippo* buffalo* anteater* sloth* orchid*
        cactus seeds_of_wild nature_park conservation spawning_grounds hunting trophy""",
    "ENV.WAT": """
        river rivers canal* sluice* wells lake lakes groundwater dam dams weir* upstream
        downstream litres drinking pumps reservoir* irrigat* aquifer* water_level* gauges water
        springs riverbed cubic_metres tributar* pumping taps thirsty barrage* flows
        water_meter* floodgates water_level water_tables brackish reservoirs thirst sluices
        pump pumped""",
    "ENV.POL": """
        sewage waste rubbish litter plastic* smoke soot smog fumes spill spills chimney*
        beaches swimmers bathing bacteria poison* landfill mercury toxic effluent* dumping dump
        tailings polluter* clean_up cleaning filth sludge treatment_plant* haze residues stench
        smell furnace* smelting lead_works air_quality exhaust dust asbestos oil_slick* scrap
        ash ashes sewer sewers cesspool* dirty refuse incinerat* bathers noise soot_from odour*
        foam""",
    "ENV.CLI": """
        methane carbon emission* glacier* warming greenhouse sea_level climate offset*
        permafrost rising_sea* heatwave* carbon_credits green_house melting ice_caps hotter""",
    "ENV.AGR": """
        farmer* farm farms cattle cows cow sheep goat goats pig pigs herder* herds herdsmen
        pasture* graz* milk cheese meat mutton beef wheat maize rice beans seed seeds harvest*
        crop crops orchard* apple* banana* mango* vines wool hides sheepskins vet vets
        veterinar* foot_rot foot_and_mouth locust* weevil* beetle* pest pests fertili?er*
        tractor* plough* potato* coffee cocoa sugar cotton slaughter* livestock fodder grain
        granary oxen camels poultry chickens eggs honey olive* vineyard* soy* sow sowing
        peasants growers planters bee beekeep* hive hives foulbrood seedling* grape* vine
        grafts spice onion* tomato* date_palms figs almond* walnut* greenhouse* mulberry
        silkworm* yak yaks reindeer donkey* horses stallion* bull bulls barn* swarm* spraying
        spray grasshopper* rats weeds soil soils compost manure butter creamery sorghum millet
        barley oats hay melons oranges lemons citrus cocoa_beans coffee_beans rubber_trees
        palm_oil peanuts groundnuts lambs calves wheat_rust blight fields tillers shepherd*
        pruning avocado* pineapple* cassava yams tea_gardens hop hops cork_oak* mohair""",
    "HEA.PUB": """
        hospital* clinic* nurse* doctor* midwi* mothers births babies incubators patient*
        surgeon* surger* cataract* kidney* medicine* pharmac* ward wards ambulance* blood
        dentist* cancer insulin wheelchair* treated treatment cure sick eyes birth medical
        organ organs transplant* disabled burns heart eye prostheses lungs x_ray* dental
        spectacles hearing leprosy stretcher* limbs artificial_limbs crutches physiotherap*
        oncology dialysis newborn* ill illness wounds burned cleft deaf blind dispensar*
        drugs_for vitamins hygiene mental paramedic* donors bone_marrow prosthe*""",
    "HEA.EPI": """
        vaccin* virus* malaria mosquito* cholera outbreak* plague measles tuberculosis
        epidemic* fever infected infection* quarantine disease* swabs jabs rabies polio
        bird_flu influenza samples laborator* ticks parasites worms bats flu sneezing germ
        germs epidemi* immuni* swarms_of_mosquitoes""",
    "EDU.EDU": """
        pupil* student* school* teacher* headmaster* class classes classroom* exam exams marks
        diploma* degree* universit* scholarship* textbook* apprentice* graduates professors
        lesson* learn study studies kindergarten* tuition lecturers course courses
        head_teachers qualification* certificates teach campus semester dormitor* children
        language_course* desks exercise_books blackboard* kindergarten teachers_college
        places_at schooling schoolbooks homework pupils_who read_and_write alphabet lycee
        faculty undergraduates scholarships school_leavers classmates study_in term tutors
        lecture* learners matriculat* apprenticeship* trades carpentry""",
    "EDU.CUL": """
        painting* icons manuscript* statue* museum* orchestra* musician* singers dancers actors
        film films cinema* theatre* festival* poets writers books librar* archive* monument*
        temple* church* mosque* ruins mosaic* mumm* bronzes masks treasure* carvings relics
        altarpiece* sculpt* exhibition* choir* athletes artist* concert* restorer* restor*
        curators folk_song* dance* heritage broadcast* documentary excavat* archaeolog* tomb
        tombs paint novel* translated translation ballet gallery galleries coins weaver* loom
        looms carpets embroidery pottery potters violin* piano* puppets circus acrobats
        wrestlers chess boxers cyclists skiers coaches stadium calligraphy costumes drums
        drummers skeleton* fossils dye handicraft* novelist* playwrights premiere* touring song
        songs choirs tapestr* frescoes vases pianos scrolls letters_of chapel mural*
        footballers sprinters runners judo marathon games craft crafts relic""",
    "EDU.SCI": """
        scientist* researcher* laborator* microscope* telescope* experiment* physicist*
        chemist* research* expedition* doctoral biologists geologists measurements institutes
        seismograph* observator* inventions discover* antarctic polar astronomers glaciologist*
        weather_station* dinosaur* laboratory geneticist* biologist* marine_biologists
        research_vessel seismic volcanologists weather sensors data""",
    "TEC.DIG": """
        phone phones telephone* roaming text_messages internet fibre* servers computer* chips
        software postal parcels stamps broadband websites mobile_phone* callers calls telegrams
        mail postmen data_centre* handset* sim_card* letters_and_parcels postage airmail
        phone_calls text_message cables_for_internet programmers coders start_ups""",
    "TEC.CYB": """
        hacker* hacking malware ransomware password* breach* computer* break_into online
        virus_samples phishing viruses code programs networks servers attack intruders
        computer_virus* attacked passwords cyber cyberattack* firewall*""",
    "TEC.SPC": """
        satellite* rocket* orbit* antenna* dish moon astronaut* cosmonaut* ground_station*
        launch_pad* launch launches space spaceport telescopes lunar debris capsule
        pictures_from_orbit space_station weather_satellite cosmodrome tracking_station""",
    "SEA.FIS": """
        mesh trawl fish fisher* fishing sardine* tuna cod shrimp* lobster* crab crabs squid
        herring sponge* conch nets trawl* catch catches caught landed oyster* mussel* salmon
        eel eels hooks closed_season spawn* anchov* haddock longliner* divers traps hake
        mackerel stocks fishery whaling krill quota quotas anglers capelin boats skippers
        prawn* anchovies hauls landings fleets_of boats_may_catch hatcher* sea_cucumber* pearls
        turtles_caught sturgeon fry lakes_fish fishing_boats bluefin shrimpers sealers dorado
        kilos_of_fish pots net""",
    "SEA.SHP": """
        ship ships freighter* tanker* port ports harbour* dock docks wharf quay* container*
        seafarer* sailor* crew crews pilots ferry ferries steamer* vessel* shipyard* barge*
        tugs cargo captains freight shipping navigation lighthouse* strait stevedores sail
        sails simulator deckhands seafaring sea_lanes berth cranes shipowners dredg*
        ship_repair stowaways passenger_ship* raft docks_in""",
    "SEA.SAF": """
        rescue* lifeboat* canoe* shipwreck* castaway* coastguard* coast_guard* pirates distress
        buoy* lighthouse* drown* patrol_boat* missing capsized beacon* lost_at_sea waves
        robbers frigates search oil_tankers life_jackets navies maydays sailors warn*
        helicopters distress_call* nearest_boat nearest_ship raft rafts castaways radar sank
        sinking swamped boats_in_trouble sea_rescue tugs_on_call storm_warnings""",
    "TRA.AIR": """
        flight* fly airline* airport* aircraft plane planes runway* seats passengers jets
        routes carriers landing overfly* airspace cargo_planes overflights landing_slots
        airliner* aeroplane* seaplane* air_fares pilots_licences weekly_flights""",
    "TRA.LND": """
        road roads bridge* lorr* truck* bus buses coaches driver* train trains rail rails
        railway* gauge locomotive* wagon* tunnel* toll tolls asphalt axle* licences tyres
        haulier* motorway* freight vehicles carriage tram* highway* timetable* sleepers
        number_plates drivers sticker cars motorist* platform* station ferryman cable_car*
        potholes road_tolls axle_weight* coach wagons sidings level_crossing* sleeping_cars
        highways ring_road commuters cyclists_path bypass causeway lorry_drivers gauge_change""",
    "LAB.MOB": """
        carpenter joiner* bricklayer plumbers workers nurses carpenters welders maids cooks
        recruit* hire hired hiring wages employer* jobs job seasonal builders bricklayers
        work_permit* labourers farmhands housemaids bath_attendants waiters contract contracts
        recruiters pickers agencies sending fee fees employ employed earn passports
        young_people work overtime foreman miners household_help carers harvest_hands au_pairs
        nannies shepherds_from work_for employers_must labour workmen workwomen pickers_from
        cleaners drivers_wanted overseas_workers welders_and electricians masons
        ship_crews_hired recruiting bonus contracts_of homecarers deckhands_from""",
    "LAB.SOC": """
        pension* widow* contributions retire* insurance years_worked invalid* benefits insured
        old_age sick_pay worked claimed retirement pensioner* widows orphans_pension
        contributions_paid retired old_age_pension accident_insurance sickness_pay disability""",
    "CON.VIS": """
        ordinary_passports thirty_days asking_anybody sixty_days passport* visa visas stamp
        traveller* ninety_days visitors holders entry booklets without_visas come_and_go stay
        tourists identity_card* queue days visa_free without_a_visa passport_holders
        at_the_airport_counter stamps_in tourists_may travel_freely entry_stamp
        business_travellers""",
    "CON.CSL": """
        consul consuls consulate* arrested_abroad lost_passport* nationals embass* notary
        detained stranded jailed visit_prisoners arrested consulate legation honorary_consul
        passport_is in_a_cell visit_the_cell letters_and_books nationals_in_trouble told_when
        notify burial shipwrecked_sailors""",
    "TRD.ECO": """
        tourist* hotel* trek* hiker* guides trail trails pilgrim* resort* cruise factor*
        workshop* craftsmen carpets visitors guesthouse* mountaineers hiking chambers
        industrial_zone* joint_compan* holidaymakers footpath* machinery spa ski holiday_makers
        artisans assembly_plant* fair fairs trade_fair* tour_buses package_tours camping
        guide_books car_plant textile_mill* sewing industries mill mills cement_works""",
    "AID.DEV": """
        grant grants village* volunteer* donat* gift latrines technicians poor wells million
        build built experts schoolhouse* free_of_charge advisers villagers roofs gives_us
        donated vans village_schools well_digging latrine fund funds aid_workers free_of_cost
        equipment presented handpumps""",
    "AID.HUM": """
        tents blankets sacks famine hungry starving relief convoys food_parcels parcels
        medicine_chests airlift airlifts hungry_families shelters""",
    "AID.DIS": """
        flood* siren* earthquake* quake* fire fires firefight* firemen fire_engines storm*
        hurricane* cyclone* tsunami* sniffer_dogs landslide* avalanche* volcan* erupt* evacuat*
        stranded warn* rubble rescue* rescuers ambulances alarm* water_bombers fire_brigades
        searchers disaster* lava sandbag* levee* dyke dykes search_dogs mudslide* fire_crews
        hoses fire_planes burning blaze* ashfall aftershock* evacuees shelters_for tremor*
        rescue_dogs emergency crisis_room snowstorm* volcano""",
    "POL.TER": """
        boundary pillars surveyors maps island islands territory cairns thalweg frontier_line
        enclave* boundary_stones marker* sovereign* median_line shelf watershed border_stones
        ridge islet islets reef_claim sea_line equidistance latitude parallel line_between
        fence_line""",
    "POL.PEA": """
        truce ceasefire prisoners_of_war hostages peacekeepers war_graves arbitrat*""",
}
