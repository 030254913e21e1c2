from __future__ import annotations

from tracker.domain.vocabulary import Binding, Field, InstrumentType
from tracker.gui.views.fields.vocabulary import (
    LISTS,
    entries,
    entry_for,
    from_areas,
    from_list,
    from_places,
    from_words,
    suggest_for,
)


def values(found):
    return [entry.value for entry in found]


def test_entries_have_words_and_short_form(full_naming):
    found = {entry.value: entry for entry in entries(InstrumentType, full_naming)}

    assert found["moc"].words == "Memorandum of cooperation"
    assert found["moc"].detail == "MoC"
    assert len(found) == len(InstrumentType)


def test_an_exact_form_comes_before_beginnings_and_those_before_the_rest(full_naming):
    suggest = from_list(InstrumentType, full_naming)

    assert values(suggest("mou"))[0] == "mou"
    assert values(suggest("agreement"))[0] == "agreement"
    assert "framework_agreement" in values(suggest("agreement"))
    assert len(suggest("")) == len(InstrumentType)


def test_places_come_with_their_code(full_naming):
    [first, *_] = from_places(full_naming)("guatem")

    assert (first.value, first.words, first.detail) == ("GTM", "Guatemala", "GTM")


def test_areas_are_found_by_label_synonym_and_id(full_naming):
    suggest = from_areas(full_naming)

    assert "TRF.HUM" in values(suggest("human traff"))
    assert "MIG.BOR" in values(suggest("frontier control"))
    assert values(suggest("trf.drg")) == ["TRF.DRG"]


def test_words_used_before_are_offered_once_typed():
    suggest = from_words(["Joan Miller", "Joan Miller", "Andrés Peña"])

    assert values(suggest("pena")) == ["Andrés Peña"]
    assert values(suggest("jo")) == ["Joan Miller"]
    assert suggest(" ") == ()


def test_an_entry_typed_in_full_is_recognised(full_naming):
    suggest = from_list(Binding, full_naming)

    assert entry_for(suggest, "Binding").value == "binding"
    assert entry_for(suggest, "bind") is None


def test_each_field_offers_what_it_has(full_naming):
    for field in (*LISTS, Field.PARTIES, Field.AREAS, Field.ABSENT_AREAS):
        assert suggest_for(field, full_naming) is not None
    assert suggest_for(Field.TITLE, full_naming) is None
    assert suggest_for(Field.TITLE, full_naming, ["Pact"]) is not None
