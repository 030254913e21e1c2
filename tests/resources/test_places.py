"""The registry agrees with ISO 3166 and with itself."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator

import pytest

from tracker.assets import resource
from tracker.domain.place import Place, PlaceKind, Places
from tracker.domain.place_names import fold
from tracker.services.reference import PLACE_FILES, load_reference

ISO_3166_1 = set(
    re.findall(
        r"\w+",
        """
        ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD
        BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR
        COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH
        ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL
        GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR
        JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR
        MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL
        NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY
        PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP
        SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA
        UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
        """,
    )
)
ISO_3166_3 = set(
    re.findall(
        r"\w+",
        """
        AIDJ ANHH BQAQ BUMM BYAA CSHH CSXX CTKI DDDE DYBJ FQHH FXFR GEHH HVBF JTUM MIUM NHVU NQAQ
        NTHH PCHH PUUM PZPA RHZW SKIN SUHH TPTL VDVN WKUM YDYE YUCS ZRCD
        """,
    )
)
NOT_UN_MEMBERS = {"COK", "NIU", "PSE", "TWN", "VAT", "XKX"}
LANGUAGES = {"en", "es", "fr", "pt"}
AMBIGUOUS_NAMES = {"au", "congo", "ec", "ua"}
AMBIGUOUS_DEMONYMS = {"COD COG", "DMA DOM"}
EDTF_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@pytest.fixture(scope="module")
def places() -> Places:
    return load_reference().places


def of(places: Places, *kinds: PlaceKind) -> list[Place]:
    return [place for place in places if place.kind in kinds]


def named(place: Place) -> Iterator[str]:
    for names in place.names.values():
        yield from names
    yield from (place.official, *place.abbreviations, *place.lookup_names)


def codes(found: tuple[Place, ...]) -> list[str]:
    return [place.code for place in found]


def test_states_and_territories_are_those_of_iso(places):
    assert len(ISO_3166_1) == 249
    today = of(places, PlaceKind.STATE, PlaceKind.TERRITORY)
    assert {place.code for place in today} == ISO_3166_1 | {"XKX"}


def test_all_members_of_the_united_nations_are_states(places):
    states = {place.code for place in of(places, PlaceKind.STATE)}
    assert states >= NOT_UN_MEMBERS
    assert len(states - NOT_UN_MEMBERS) == 193


def test_former_states_are_those_of_iso_and_earlier_ones(places):
    former = {place.code for place in of(places, PlaceKind.FORMER_STATE)}
    assert former >= ISO_3166_3
    assert all(code.startswith("X-") for code in former - ISO_3166_3)
    assert len(former) >= 60


def test_organisations_cannot_be_taken_for_states(places):
    organisations = {place.code for place in of(places, PlaceKind.ORGANISATION)}
    assert len(organisations) >= 60
    assert {
        "EU",
        "NATO",
        "ASEAN",
        "EFTA",
        "AFUN",
        "ECOWAS",
        "MERCOSUR",
        "CARICOM",
    } <= organisations
    assert all(len(code) >= 4 for code in organisations - {"EU"})
    assert not organisations & ISO_3166_3


def test_former_places_ended_and_those_of_today_did_not(places):
    assert all(place.to for place in of(places, PlaceKind.FORMER_STATE))
    assert not any(place.to for place in of(places, PlaceKind.STATE, PlaceKind.TERRITORY))


def test_dates_are_days_months_or_years_in_order(places):
    for place in places:
        for date in filter(None, (place.from_, place.to)):
            assert EDTF_DAY.fullmatch(date), place.code
        if place.from_ and place.to:
            assert place.existed(place.from_), place.code
            assert place.existed(place.to), place.code


def test_successors_are_in_the_registry_and_came_later(places):
    for place in places:
        for code in (*place.successors, *filter(None, [place.continued_by])):
            successor = places.get(code)
            assert successor is not None, f"{place.code} → {code}"
            assert code != place.code
            assert not successor.to or successor.existed(place.to) or successor.to > place.to
    for place in of(places, PlaceKind.FORMER_STATE):
        assert place.successors, place.code


def test_whoever_continues_a_state_exists_today(places):
    for place in of(places, PlaceKind.FORMER_STATE):
        if place.continued_by:
            successor = places.get(place.continued_by)
            assert successor is not None
            assert successor.kind is PlaceKind.STATE, place.code


def test_every_place_has_names_in_four_languages(places):
    for place in places:
        assert set(place.names) == LANGUAGES, place.code


def test_states_have_nationals_and_a_capital(places):
    for place in of(places, PlaceKind.STATE):
        assert set(place.demonyms) == LANGUAGES, place.code
        assert all(place.demonyms.values()), place.code
        assert place.capitals["en"], place.code


def test_states_have_an_official_name(places):
    lacking = [place.code for place in of(places, PlaceKind.STATE) if not place.official]
    assert lacking == ["TWN"]


def test_no_form_is_written_twice_or_carelessly(places):
    for place in places:
        tables = (place.names, place.demonyms, place.capitals)
        lists = [forms for table in tables for forms in table.values()]
        lists += [place.metonyms, place.abbreviations, place.lookup_names]
        for forms in lists:
            assert len(forms) == len(set(forms)), (place.code, forms)
            for form in forms:
                assert form == " ".join(form.split()) != "", (place.code, form)
                assert "’" not in form, (place.code, form)


def test_only_known_names_mean_two_places_of_today(places):
    claims = defaultdict(set)
    for place in places:
        if not place.to:
            for name in filter(None, named(place)):
                claims[fold(name)].add(place.code)

    assert {name for name, found in claims.items() if len(found) > 1} == AMBIGUOUS_NAMES


def test_only_known_nationals_belong_to_two_states(places):
    claims = defaultdict(set)
    for form, code, kind, language in places.surface_forms():
        if kind == "demonym":
            claims[language, form.casefold()].add(code)

    shared = {" ".join(sorted(found)) for found in claims.values() if len(found) > 1}
    assert shared == AMBIGUOUS_DEMONYMS


def test_names_shown_tell_places_apart(places):
    for language in LANGUAGES:
        shown = defaultdict(set)
        for place in of(places, PlaceKind.STATE, PlaceKind.TERRITORY, PlaceKind.ORGANISATION):
            shown[place.name(language)].add(place.code)
        assert [found for found in shown.values() if len(found) > 1] == []


@pytest.mark.parametrize("file", PLACE_FILES)
def test_entries_are_sorted_by_code(file):
    rows = json.loads(resource("places", file).read_text(encoding="utf-8"))
    written = [row["code"] for row in rows]
    assert written == sorted(written)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Georgia", "GEO"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Guinea", "GIN"),
        ("Guinea-Bissau", "GNB"),
        ("Equatorial Guinea", "GNQ"),
        ("Papua New Guinea", "PNG"),
        ("Dominica", "DMA"),
        ("Dominican Republic", "DOM"),
        ("Congo, Democratic Republic of the", "COD"),
        ("Congo (Brazzaville)", "COG"),
        ("Congo, Republic of the", "COG"),
        ("KOREA, REPUBLIC OF", "KOR"),
        ("Korea (Democratic People's Republic of)", "PRK"),
        ("Korea", "KOR"),
        ("Ireland", "IRL"),
        ("Northern Ireland", "GBR"),
        ("Samoa", "WSM"),
        ("American Samoa", "ASM"),
        ("the Netherlands", "NLD"),
        ("Gambia, The", "GMB"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("Tanzania, United Republic of", "TZA"),
        ("Bolivia (Plurinational State of)", "BOL"),
        ("Moldova, Republic of", "MDA"),
        ("Micronesia, Federated States of", "FSM"),
        ("Cote dIvoire", None),
        ("Costa de Marfil", "CIV"),
        ("Turquía", "TUR"),
        ("États-Unis", "USA"),
        ("EE. UU.", "USA"),
        ("Holy See", "VAT"),
        ("Macedonia", "MKD"),
        ("Swaziland", "SWZ"),
        ("Zaire", "ZRCD"),
        ("Upper Volta", "HVBF"),
        ("Burma", "MMR"),
        ("Siam", "X-SIAM"),
        ("Persia", "X-PERSIA"),
        ("Ceylon", "X-CEYLON"),
        ("Texas", "X-TEXAS"),
        ("West Germany", "X-FRG"),
        ("East Germany", "DDDE"),
        ("USSR", "SUHH"),
        ("European Economic Community", "EU"),
        ("UN", "UNOR"),
        ("OTAN", "NATO"),
        ("World Bank", "WORLDBANK"),
    ],
)
def test_homonyms_and_inverted_names_are_kept_straight(places, name, expected):
    assert codes(places.find(name))[:1] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("Germany", "1939-08-23", "X-GERMAN_REICH"),
        ("Germany", "1975", "X-FRG"),
        ("Germany", "2020-01-01", "DEU"),
        ("Burma", "1960-01-28", "BUMM"),
        ("Russia", "1900", "X-RUSSIA_EMPIRE"),
        ("Turkey", "1914", "X-OTTOMAN"),
        ("Vietnam", "1960", "X-SOUTH_VIETNAM"),
        ("East Timor", "1990", "TPTL"),
        ("East Timor", "2010", "TLS"),
        ("Great Britain", "1783-09-03", "X-GREAT_BRITAIN"),
    ],
)
def test_the_day_chooses_the_state_of_the_time(places, name, day, expected):
    assert codes(places.find(name, on=day)) == [expected]


def test_today_the_short_name_of_the_two_congos_is_ambiguous(places):
    assert places.ambiguous("Congo")
    assert not places.ambiguous("Guinea")
    assert not places.ambiguous("Germany")


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("guat", "en", "GTM"),
        ("estados u", "es", "USA"),
        ("alema", "pt", "DEU"),
        ("nat", "en", "NATO"),
    ],
)
def test_typing_offers_the_likely_place(places, typed, language, expected):
    assert expected in codes(places.suggest(typed, language))


def test_forms_for_reading_are_of_known_kinds(places):
    kinds = {"name", "demonym", "metonym", "capital", "abbreviation"}
    for form, code, kind, language in places.surface_forms():
        assert form
        assert code in places
        assert kind in kinds
        assert language in LANGUAGES | {""}


def test_words_of_daily_speech_are_not_looked_for(places):
    looked_for = {form for form, *_ in places.surface_forms()}
    assert not looked_for & {
        "Reunión",
        "La Réunion",
        "Dominique",
        "Granada",
        "Texas",
        "San Martín",
    }
