"""The vocabularies are complete in both languages, and their ids hold together."""

from __future__ import annotations

import inspect
import json
from enum import Enum, IntEnum, StrEnum

import pytest

from tracker.assets import resource
from tracker.domain import vocabulary
from tracker.services.reference import load_reference

LISTS = [
    found
    for _name, found in inspect.getmembers(vocabulary, inspect.isclass)
    if issubclass(found, Enum) and found not in (StrEnum, IntEnum)
]
MEMBERS = [member for found in LISTS for member in found]
SCHEMES = {"eurovoc", "unbis", "wti", "ukto"}
RELATIONS = {"exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"}


@pytest.fixture(scope="module")
def written() -> dict[str, dict[str, dict[str, str]]]:
    return json.loads(resource("vocabularies", "labels.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def areas():
    return load_reference().areas


@pytest.mark.parametrize("member", MEMBERS, ids=str)
def test_every_member_has_words_in_both_languages(written, member):
    words = written[type(member).__name__][str(member.value)]

    assert words["en"].strip() == words["en"] != ""
    assert words["es"].strip() == words["es"] != ""
    assert "_" not in words["en"] + words["es"]


def test_no_words_are_left_over(written):
    known = {found.__name__: {str(member.value) for member in found} for found in LISTS}

    assert {name: set(entries) for name, entries in written.items()} == known


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("found", LISTS, ids=lambda found: found.__name__)
def test_no_two_members_of_a_list_read_the_same(written, found, language):
    words = [entry[language] for entry in written[found.__name__].values()]

    assert len(words) == len(set(words))


def test_short_forms_come_in_both_languages(written):
    for entry in written["InstrumentType"].values():
        assert ("en_short" in entry) is ("es_short" in entry)


def test_the_taxonomy_has_its_groups_and_terms(areas):
    assert len([area for area in areas if not area.assignable]) == 20
    assert len(areas.assignable()) == 70


def test_every_term_has_a_group_and_a_code_below_it(areas):
    codes = [area.code for area in areas]
    assert len(codes) == len(set(codes))
    for area in areas.assignable():
        group = areas.get(area.group)
        assert group is not None
        assert not group.assignable
        assert area.code[:2] == group.code[:2]
        assert area.code != group.code


def test_every_area_has_words_in_both_languages(areas):
    for area in areas:
        assert set(area.labels) == {"en", "es"}
        assert all(area.labels.values())
        assert area.definition.endswith(".")


def test_every_term_can_be_recognised_in_both_languages(areas):
    for area in areas.assignable():
        assert area.triggers["en"], area.id
        assert area.triggers["es"], area.id
        for phrases in area.triggers.values():
            assert len(phrases) == len(set(phrases)), area.id
            assert all(phrase == phrase.strip() for phrase in phrases), area.id


def test_maps_say_scheme_id_and_relation(areas):
    for area in areas.assignable():
        assert set(area.maps) <= SCHEMES
        for near in (entry for entries in area.maps.values() for entry in entries):
            assert near["id"]
            assert near["rel"] in RELATIONS
