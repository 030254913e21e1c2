from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import (
    TARGETS,
    ColumnRule,
    Mapping,
    mapping_from,
    read_mapping,
)
from tracker.exchange.importing.mapping_text import mapping_text, write_mapping
from tracker.exchange.importing.tables import ReadingHints

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
RULES = st.builds(
    ColumnRule,
    to=st.sampled_from(TARGETS),
    separator=WORDS,
    order=st.sampled_from([None, *Order]),
    register=WORDS,
    capitals=st.booleans(),
)
FOLDED = WORDS.map(lambda words: " ".join(words.casefold().split()))
IDS = st.lists(WORDS, max_size=3).map(tuple)
HINTS = st.builds(
    ReadingHints,
    encoding=st.sampled_from([None, "cp1252"]),
    delimiter=st.sampled_from([None, "\t", "|", '"', "\\"]),
    quoting=st.sampled_from([None, True, False]),
    header=st.sampled_from([None, True, False]),
    sheet=st.none() | WORDS,
    row=st.none() | st.integers(1, 40),
)
MAPPINGS = st.builds(
    Mapping,
    columns=st.dictionaries(WORDS, RULES, max_size=5),
    hints=HINTS,
    constants=st.dictionaries(st.sampled_from(["parties", "status"]), IDS, max_size=2),
    values=st.dictionaries(
        st.sampled_from(["status", "areas", "parties"]),
        st.dictionaries(FOLDED, IDS, min_size=1, max_size=4),
        max_size=3,
    ),
    nulls=st.frozensets(FOLDED, max_size=3),
)


@given(mapping=MAPPINGS)
def test_what_is_written_is_read_again(mapping):
    assert mapping_from(tomllib.loads(mapping_text(mapping)), "again.toml") == mapping


def test_what_is_usual_is_left_out():
    mapping = Mapping(columns={"Title": ColumnRule(to="title")})

    assert mapping_text(mapping) == '[columns]\n"Title" = "title"\n'


def test_a_mapping_file_can_be_given_to_the_next_import(tmp_path):
    rule = ColumnRule(to="signed", order=Order.DAY_FIRST)
    mapping = Mapping(columns={'Date "signed"': rule}, nulls=frozenset({"tbc"}))
    path = tmp_path / "register.toml"
    write_mapping(mapping, path)

    assert read_mapping(path) == mapping


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileUnusable, match="cannot be written"):
        write_mapping(Mapping(columns={}), tmp_path / "no" / "map.toml")
