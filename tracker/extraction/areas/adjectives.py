"""Nouns and adjectives of Spanish and French that name an area beside words of cooperation.

Adjectives agree with what they qualify, so each stands in all its forms: 'relaciones económicas
y comerciales', 'secteurs minier et pétrolier'.
"""

from __future__ import annotations

from tracker.extraction.vocabulary.wordsets import word_set

_FORMS: dict[str, str] = {
    "TRD.FTA": "comerciales commerciale commerciales commerciaux",
    "TRD.ECO": (
        "economico economicos economicas economiques industriales industriel industrielle"
        " industriels industrielles industria industrie turistica turistico turisticas"
        " touristique touristiques"
    ),
    "ENE.SUP": (
        "electricidad electricite gaz petrole petroleo combustible petrolier petroliere"
        " energetique energetiques energetica energetico petrolero petrolera"
    ),
    "ENE.MIN": "minas minier miniere miniers minieres minero minera mineras mines",
    "EDU.EDU": "educativa educativo educativas educativos universitaire universitaria estudiantil",
    "EDU.CUL": (
        "culturales culturel culturels culturelles deporte deportes juventud jeunesse deportiva"
        " sportive sportif"
    ),
    "EDU.SCI": (
        "cientifica cientifico cientificas tecnologica tecnologico scientifiques technologique"
        " technologiques technologie tecnologicas innovacion"
        " investigacion"
    ),
    "HEA.PUB": "medica medicale medicales medico sanitaria",
    "ENV.AGR": "agricola agricolas agricoles agropecuaria agropecuario elevage ganaderia",
    "ENV.BIO": "ambiental ambientales environnemental environnementale",
    "DEF.GEN": "militares militaires",
    "SEC.POL": "policial policiales policiere policia seguridad securite",
    "TER.CTR": "terrorismo terrorisme",
    "TRF.DRG": "drogas droga drogue narcotrafico",
    "FIN.CUS": "aduanera aduanero douaniere douanier douanes",
    "FIN.TAX": "tributaria fiscale",
    "TRA.LND": "transports infraestructura infrastructures logistica logistique",
    "TRA.AIR": "aviacion",
    "SEA.SHP": "maritimo maritima",
    "TEC.SPC": "espacio espace espacial espaciales spatial spatiale spatiales",
    "TEC.DIG": "telecomunicaciones numerique",
    "JUS.MLA": "judicial judiciaire justicia",
    "FIN.LON": "finanzas finances",
    "POL.HRG": "genero",
    "ENV.WAT": "hydraulique",
}

ADJECTIVES: dict[str, str] = {
    word: area for area, words in _FORMS.items() for word in sorted(word_set(words))
}
"""Area ids by folded word."""
