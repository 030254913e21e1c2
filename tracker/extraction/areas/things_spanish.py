"""Concrete words by which texts tell an area without naming it, in Spanish."""

from __future__ import annotations

SPANISH: dict[str, str] = {
    "MIG.BOR": "patrull* garita* puesto_de_control retenes vigilar cruces",
    "MIG.IRR": "migrantes balsas pateras indocumentad* polizones sin_papeles caravanas",
    "MIG.RET": """
        recibirá_de_vuelta connacionales expulsad* devolver devuelt* deport* repatriad*
        retornad*""",
    "MIG.ASY": "refugiad* asilo perseguid* desplazad*",
    "TRF.HUM": "burdel* esclav* niñas trata proxenet* mendicidad tratantes",
    "TRF.DRG": """
        droga* cocaína marihuana heroína amapola cartel* narco* lanchas_rápidas
        laboratorios_clandestinos adictos alijos cargamentos avionetas pasta_base mulas
        precursores""",
    "TRF.GDS": """
        contraband* marfil furtiv* falsificad* robad* saque* piezas_robadas tala cigarrillos
        caza_furtiva""",
    "TRF.ARM": "armas fusil* pistolas municion* rifles",
    "SEC.INV": """
        policía* huellas sospechosos bandas ladrones asesin* secuestr* detener detectives
        delincuentes asaltantes fiscales perseguir investigador* crímenes robos delitos mafias
        rescate_de_secuestrados interpol patrulleros investigar""",
    "SEC.TRN": "adiestra* capacita* entrena* cadetes instructores academia guardias",
    "SEC.INF": "fotografías listas fichas compartir_datos alertas nombres",
    "TER.CTR": "terrorist* bombas atentados yihadistas",
    "DEF.GEN": """
        soldados tropas ejército* batall* marina buques_de_guerra cadetes cuarteles militar*
        infantería regimiento* oficiales pilotos sargentos escuadrones generales coroneles
        reclutas guarnici*""",
    "DEF.EXE": "maniobras ejercicios_conjuntos paracaidistas simulacros soldados",
    "DEF.PRC": "fragata* submarino* helicópteros cazas tanques fusiles blindados repuestos",
    "ARM.CTL": "minas ojivas misiles desminado arsenales",
    "ARM.NUC": "reactor* uranio isótopos nuclear* atómic* radiactiv*",
    "JUS.EXT": "prófugo* fugitivo* entrega* extradi* huid*",
    "JUS.MLA": "jueces testigos tribunales fiscal* juzgados pruebas exhortos",
    "JUS.PRI": "pres* condenad* cárcel* pena penas reclus* celdas",
    "TRD.FTA": """
        arancel* exporta* importa* mercancías cupo cupos mercado trueque toneladas ventas
        exportadores comerciantes zapatos seda especias vinos vino quesos trigo_a precio
        precios compradores vender comprar""",
    "TRD.INV": "inversor* inversion* ganancias expropia* árbitros accionistas utilidades",
    "FIN.TAX": "impuesto* tribut* renta dividendos contribuyentes gravar",
    "FIN.CUS": "aduan* contenedores precintos despacho carga inspección mercancías",
    "FIN.AML": "cuentas_bancarias lavado blanqueo testaferros dinero bancos",
    "FIN.LON": "préstamo* crédito* deuda intereses cuotas acreedor*",
    "ENE.SUP": """
        eléctric* megavatios gas petróleo gasoducto* oleoducto* combustible* barriles crudo
        apagones cables tendido luz kilovoltios torres luz_eléctrica surtidores garrafas
        taladros refinería interconexión""",
    "ENE.REN": "viento eólic* solar* paneles geotérm* turbinas molinos",
    "ENE.MIN": "minas mineros litio cobre oro yacimiento* salmuera minería",
    "ENV.BIO": """
        animales aves pájaros ranas rana monos tigre* jaguar* ballena* delfin* tortuga* árbol*
        bosque* selva robles especies nidos humedal* biólog* guardaparques flamencos cóndor*
        abejas sembrarán reforestar manglares corales vicuñas loros fauna flora osos anfibios
        parques cazadores sembrar árboles laderas plantas viveros pandas lechuzas venado
        venados llamas alpacas guacamay* iguanas cocodrilos orquídeas caza veda_de_caza
        parques_nacionales ecosistema* pumas lobos zorros pingüinos""",
    "ENV.WAT": """
        río ríos aguas cuenca* represa* riego pozos caudal* lago lagos embalse* acuífero*
        litros potable canales canal regar bombeo compuertas sed grifos cauce""",
    "ENV.POL": """
        basura* residuos plástico* humo desagües cloacas playas mercurio derrames vertidos
        contamina* relaves vierten hedor humos hornos baterías chatarra cloro derrame
        aguas_negras""",
    "ENV.CLI": "carbono emisiones glaciares metano deshielo clima",
    "ENV.AGR": """
        ganad* vacas ovejas cabras cosecha* maíz trigo soja arroz café cacao banano semilla*
        campesin* agricultor* pastoreo leche queso carne cultivos plagas langosta* tractores
        veterinari* rebaños papa papas frutas manzanas viñedos huertos pastos mosca campesinos
        abejas colmenas apicultor* fertilizante viñas tomates cebollas limones naranjas avena
        cebada alfalfa establos caballos burros roya fumigar cosechas sembradíos aceitunas
        nueces almendras quinua lana cueros""",
    "HEA.PUB": """
        hospital* clínica* enfermer* médic* parteras madres pacientes cirug* cataratas medicin*
        ambulancia* sangre quirófano* partos riñon* cáncer curar lentes muletas prótesis
        quemados recién_nacidos dentistas rayos_x diálisis ciegos sordos donantes""",
    "HEA.EPI": """
        vacuna* virus malaria mosquito* cólera brote* epidemia* fiebre contagi* dengue rabia""",
    "EDU.EDU": """
        alumn* estudiant* escuela* colegio* maestr* profesor* becas beca clases examen* título*
        universi* diplomas aulas niños aprender enseñ* tesistas aprendices escolares cursos
        pizarras pupitres docente docentes intercambio_de_estudiantes matrícula cuadernos liceo
        liceos idioma""",
    "EDU.CUL": """
        cuadro* pintura* museo* orquesta* músicos bailarines películas cine teatro festival*
        poetas libros biblioteca* archivos monumento* templo* iglesia* ruinas mosaicos momias
        máscaras tesoros retablo* esculturas coros artistas restaura* danza* exposicion*
        reliquias tumbas tejedoras tejedores telar telares alfombras bordados cerámica
        alfareros titiriteros circo ajedrez ciclistas boxeadores violines piano guitarra
        tambores novelistas esqueletos artesanía* teñir""",
    "EDU.SCI": """
        científic* investigador* laboratorio* microscopios telescopio* experimentos tesistas
        expedicion* físicos químicos biólogos doctorad* antártic*""",
    "TEC.DIG": "teléfono* llamadas roaming internet fibra computador* encomiendas correo",
    "TEC.CYB": """
        piratas_informáticos hackers computador* contraseñas virus servidores redes""",
    "TEC.SPC": "satélite* cohete* órbita antena* luna astronautas espacial*",
    "SEA.FIS": """
        pesca* pescador* sardina* atún camaron* langosta* merluza redes barcos peces capturas
        lanchas veda anchoveta calamar artesanal*""",
    "SEA.SHP": """
        buques barcos puerto* muelle* naviera* carguero* marineros contenedores transbordador*
        barcazas estrecho tripulaci*""",
    "SEA.SAF": """
        rescat* náufrag* guardacostas boyas faro faros lanchas piratas salvamento naufrag*
        desaparecid* mar boya búsqueda desaparecidos radar auxilio zozobr*""",
    "TRA.AIR": """
        vuelos volar aerolínea* aeropuerto* aviones pasajeros pista pilotos asientos""",
    "TRA.LND": """
        camion* carretera* puente* buses autobuses choferes tren trenes vías túnel* peaje*
        asfalto eje licencias_de_conducir rieles ferrocarril* cruzar carga transportistas
        vagones camino* rutas baches colectivos ómnibus balsa transbordo patentes
        licencia_de_conducir camioneros""",
    "LAB.MOB": """
        trabajador* jornaleros enfermeras albañiles contrat* empleador* salarios temporada
        recoger cosechar obreros temporeros meseros atender cuidar jóvenes trabajar cupo
        empleadas cosecheros cuadrillas pastores_de niñeras empleo sueldos patrones""",
    "LAB.SOC": "pension* jubila* viuda* cotiza* aportes seguro",
    "CON.VIS": """
        visa visas visado* pasaporte* viajeros turistas sello noventa_días estadía sin_visa
        turista sellos colas pasaporte""",
    "CON.CSL": "cónsul* consulado* detenidos_en presos_en connacionales",
    "TRD.ECO": """
        turist* hoteles senderos excursionistas peregrin* guías fábrica* talleres artesan*
        cruceros visitantes ferias feria fábricas telares_industriales turismo_rural posadas
        guías_de_montaña""",
    "AID.DEV": "dona* aldea* voluntari* técnicos pobres pozos viviendas regalo cooperantes",
    "AID.HUM": "carpas mantas hambre víveres socorro",
    "AID.DIS": """
        inundaci* sirenas terremoto* sismo* incendio* bombero* tormenta* huracan* tsunami*
        volcan* evacua* alerta* derrumbe* aludes ceniza rescatistas cenizas bomberos_forestales
        sacos_de_arena deslizamientos ríos_desbordados refugios temblor*""",
    "POL.TER": """
        hitos límite* mojones islas islotes territorio topógrafos mapas cumbre_divisoria mojón
        línea_divisoria""",
}
