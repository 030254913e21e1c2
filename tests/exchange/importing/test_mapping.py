from __future__ import annotations

import pytest

from tracker.domain.errors import FileUnusable
from tracker.domain.vocabulary import EventType
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import ColumnRule, mapping_from, read_mapping

WHOLE = """
[read]
encoding = "cp1252"
delimiter = "|"
quoting = false
header = true
sheet = "All"

[columns]
"Title" = "title"
"Signed on" = { to = "signed", order = "dmy" }
"Countries" = { to = "parties", separator = ";", capitals = true }
"Ref" = { to = "registration", register = "Treaty series" }
"Gazette" = "event.published"

[constants]
parties = ["COL"]
instrument_type = "agreement"

[values.status]
"Live" = "in_force"
"Dead " = []

[nulls]
words = ["To be  confirmed"]
"""


def written(tmp_path, text: str):
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_mapping_file_is_read_whole(tmp_path):
    mapping = read_mapping(written(tmp_path, WHOLE))

    assert mapping.hints.encoding == "cp1252"
    assert mapping.hints.quoting is False
    assert mapping.columns["Signed on"] == ColumnRule(to="signed", order=Order.DAY_FIRST)
    assert mapping.columns["Countries"].capitals
    assert mapping.columns["Gazette"].date == (EventType.PUBLISHED, "date")
    assert mapping.columns["Title"].date is None
    assert mapping.constants == {"parties": ("COL",), "instrument_type": ("agreement",)}
    assert mapping.values["status"] == {"live": ("in_force",), "dead": ()}
    assert mapping.nulls == {"to be confirmed"}
    assert mapping.first("registration").register == "Treaty series"
    assert mapping.first("place") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nonsense", "no mapping file"),
        ("[column]", "“column”, which is no part"),
        ('[columns]\n"A" = "tittle"', "“tittle”, which is not one of title"),
        ('[columns]\n"A" = "event.party"', "“event.party”"),
        ('[columns]\n"A" = 3', "wrong kind"),
        ('[columns]\n"A" = { to = "signed", order = "ymd" }', "wrong kind"),
        ('[columns]\n"A" = { to = "signed", sep = ";" }', "“sep”, which is no setting"),
        ("columns = 3", "wrong kind"),
        ('[read]\nenc = "x"', "“enc”, which is no entry"),
        ('[read]\ndelimiter = "||"', "not one character"),
        ("[constants]\ncolour = 1", "“colour”, which is no constant"),
        ("[constants]\nparties = 1", "wrong kind"),
        ("[values]\nstatus = 1", "wrong kind"),
    ],
)
def test_what_is_not_understood_is_named(tmp_path, text, words):
    with pytest.raises(FileUnusable, match=words) as refusal:
        read_mapping(written(tmp_path, text))
    assert refusal.value.hint


def test_a_missing_mapping_file_is_told(tmp_path):
    with pytest.raises(FileUnusable, match="does not exist"):
        read_mapping(tmp_path / "none.toml")


def test_an_empty_mapping_maps_nothing():
    assert not mapping_from({}, "x").columns
