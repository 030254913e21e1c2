"""What ships with the program loads completely, and only once."""

from __future__ import annotations

import json
import shutil

from tracker.assets import resource
from tracker.domain.place import PlaceKind
from tracker.domain.vocabulary import InstrumentType, Status
from tracker.services import reference
from tracker.services.reference import PLACE_FILES, load_reference


def test_it_is_read_once():
    assert load_reference() is load_reference()


def test_every_entry_of_every_file_arrives():
    written = [
        row
        for file in PLACE_FILES
        for row in json.loads(resource("places", file).read_text(encoding="utf-8"))
    ]
    places = load_reference().places

    assert [place.code for place in places] == [row["code"] for row in written]
    for row in written:
        place = places.get(row["code"])
        assert place is not None
        assert place.kind == row["kind"]
        assert dict(place.names) == {key: tuple(names) for key, names in row["names"].items()}
        assert place.from_ == row.get("from", "")
        assert place.to == row.get("to", "")
        assert place.successors == tuple(row.get("successors", ()))
        assert place.continued_by == row.get("continued_by", "")


def test_places_carry_all_that_is_known_of_them():
    place = load_reference().places.get("GBR")

    assert place is not None
    assert place.kind is PlaceKind.STATE
    assert place.official == "United Kingdom of Great Britain and Northern Ireland"
    assert place.name("fr") == "Royaume-Uni"
    assert "Briton" in place.demonyms["en"]
    assert place.capitals == {
        "en": ("London",),
        "es": ("Londres",),
        "fr": ("Londres",),
        "pt": ("Londres",),
    }
    assert "Downing Street" in place.metonyms
    assert "U.K." in place.abbreviations
    assert "Scotland" in place.lookup_names


def test_areas_carry_triggers_maps_and_synonyms():
    area = load_reference().areas.get("TRF.HUM")

    assert area is not None
    assert area.label("es") == "Trata de personas"
    assert "human .. trafficking" in area.triggers["en"]
    assert "trata de personas" in area.triggers["es"]
    assert "modern slavery" in area.synonyms
    assert area.maps["eurovoc"][0]["id"] == "5933"
    returns = load_reference().areas.get("MIG.RET")
    assert returns is not None
    assert "hospital" in returns.not_if_near


def test_words_are_those_of_the_window():
    labels = load_reference().labels

    assert labels.label(Status.IN_FORCE) == "in force"
    assert labels.label(Status.IN_FORCE, "es") == "en vigor"
    assert labels.label(InstrumentType.MOC) == "Memorandum of cooperation"
    assert labels.short(InstrumentType.MOC) == "MoC"


def test_the_mark_differs_where_files_or_rules_do(tmp_path, monkeypatch):
    fresh = reference.reference_mark.__wrapped__
    shipped = fresh()
    assert fresh() == shipped == reference.reference_mark()
    marks = {shipped}
    for rules, count in (("DERIVATION", 0), ("TEXT_DERIVATION", 2), ("WORD_DERIVATION", 2)):
        monkeypatch.setattr(reference, rules, count)
        marks.add(fresh())
        monkeypatch.undo()
    assert len(marks) == 4

    shutil.copytree(resource("places"), tmp_path / "places")
    shutil.copytree(resource("vocabularies"), tmp_path / "vocabularies")
    monkeypatch.setattr(reference, "resource", tmp_path.joinpath)
    assert fresh() == shipped
    former = tmp_path / "places" / "former.json"
    former.write_text(former.read_text(encoding="utf-8") + " ", encoding="utf-8")

    assert fresh() != shipped
