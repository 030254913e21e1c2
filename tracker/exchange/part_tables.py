"""The parts of records as flat tables, for workbooks and data packages.

The cells come from `record_json`, so that every format tells the same. Each row begins with the id
of its agreement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from tracker.domain.columns import join
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    Level,
    Method,
    PartyRole,
    RelationType,
    SignatureMode,
    Stance,
    TerminationGrounds,
)
from tracker.exchange.record_json import Object

CUT = "… [cut: a cell holds no more]"
"""What ends a cell that was cut because a spreadsheet holds no longer ones."""
Cell: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class PartColumn:
    """A column: its name, what it holds in words, and the closed list it takes from, if any."""

    key: str
    description: str
    values: type[StrEnum] | None = None
    kind: str = "string"
    """`string`, `integer`, `number` or `boolean`; `date` for EDTF text that may be a full day."""


@dataclass(frozen=True, slots=True)
class PartTable:
    """A table of parts: one row for each object under `key` in a record."""

    key: str
    title: str
    description: str
    columns: tuple[PartColumn, ...]

    def rows(self, record: Object) -> Iterator[list[Cell]]:
        """Yield the rows of one record."""
        parts = record[self.key]
        keys = [_HELD.get(column.key, column.key) for column in self.own] if parts else []
        for part in parts:
            yield [record["agreement_id"], *[_cell(part[key]) for key in keys]]

    @property
    def own(self) -> tuple[PartColumn, ...]:
        """The columns after the id of the agreement."""
        return self.columns[1:]


_HELD = {"other_id": "agreement_id"}
"""Columns that are called otherwise than what they hold is called in a record."""


def _cell(held: object) -> Cell:
    if held is None or isinstance(held, (str, int, float)):
        return held
    if isinstance(held, Mapping):
        return join(f"{name}: {words}" for name, words in sorted(held.items()))
    if isinstance(held, list):
        return join(str(each) for each in held)
    return str(held)


def _table(key: str, title: str, description: str, *columns: PartColumn) -> PartTable:
    agreement = PartColumn("agreement_id", "Id of the agreement, as in the table of agreements")
    return PartTable(key, title, description, (agreement, *columns))


_C = PartColumn
_EDTF = "EDTF (ISO 8601-2), as far as it is known"

TABLES = (
    _table(
        "parties",
        "Parties",
        "One row for each state, organisation or body that has a part in an agreement",
        _C("id", "Id of the party within the library"),
        _C("code", "ISO 3166-1 alpha-3, ISO 3166-3, or an id of this program"),
        _C("name", "Name as written in the source; empty where the registry's own name is meant"),
        _C("level", "In whose name the party acts", Level),
        _C("acting_body", "Ministry or agency that acts for it"),
        _C("role", "What it is to the agreement", PartyRole),
        _C("binding", "Legal force as this party sees it", Binding),
    ),
    _table(
        "signatories",
        "Signatories",
        "One row for each person who signed",
        _C("id", "Id of the signature within the library"),
        _C("name", "Name of the person"),
        _C("capacity", "Office, as written in the source"),
        _C("acting", "Whether the person held the office as acting", kind="boolean"),
        _C("party", "Code or name of the party signed for"),
        _C("party_id", "Id of that party, as in the table of parties"),
        _C("date", f"Day of this signature where it has one of its own; {_EDTF}", kind="date"),
        _C("place", "Place of this signature where it has one of its own"),
        _C("mode", "How it was given", SignatureMode),
    ),
    _table(
        "events",
        "Events",
        "One row for each thing that happened to an agreement; its status follows from these",
        _C("id", "Id of the event within the library"),
        _C("type", "What happened", EventType),
        _C("party", "Code or name of the party concerned; empty for the whole agreement"),
        _C("party_id", "Id of that party, as in the table of parties"),
        _C("date", f"When it happened; {_EDTF}", kind="date"),
        _C("effective", f"From when it takes effect, if that differs; {_EDTF}", kind="date"),
        _C("place", "Where it happened"),
        _C("grounds", "Why the agreement ended", TerminationGrounds),
        _C("note", "Anything else about it"),
    ),
    _table(
        "areas",
        "Areas",
        "One row for each subject that an agreement covers, or is said not to cover",
        _C("id", "Id of the assignment within the library"),
        _C("area", "Id in the taxonomy of cooperation areas"),
        _C("label", "Words, where the taxonomy has no such area"),
        _C("depth", "0 background, 1 named, 2 a concrete measure, 3 detailed measures",
           kind="integer"),
        _C("primary", "Whether it is the main subject", kind="boolean"),
        _C("absent", "Whether a source says that the agreement does not cover it", kind="boolean"),
    ),
    _table(
        "relations",
        "Relations",
        "One row for each way in which an agreement stands to another of the library",
        _C("id", "Id of the relation within the library"),
        _C("type", "How this agreement stands to the other", RelationType),
        _C("other_id", "Id of the other agreement"),
        _C("note", "Anything else about it"),
    ),
    _table(
        "gaps",
        "Gaps",
        "One row for each field of which somebody said why it is empty",
        _C("field", "The field", Field),
        _C("reason", "Why it is empty", GapReason),
        _C("note", "Anything else about it"),
    ),
    _table(
        "sources",
        "Sources",
        "One row for each source of an agreement; a source of several has several rows",
        _C("source_id", "Id of the source within the library"),
        _C("title", "Title of the source"),
        _C("publisher", "Who published it"),
        _C("authors", "Who wrote it; several are separated by a semicolon and a blank"),
        _C("published", f"When it was published; {_EDTF}", kind="date"),
        _C("accessed", f"When it was read; {_EDTF}", kind="date"),
        _C("url", "Address on the web"),
        _C("language", "ISO 639-1 code of its language"),
        _C("tier", "From 1, the signed text, to 7, unattributed", kind="integer"),
        _C("filename", "Name of the file it came as"),
        _C("media_type", "Kind of the file it came as"),
        _C("original_sha256", "SHA-256 of the file it came as"),
        _C("text_id", "Id of its text"),
        _C("text_sha256", "SHA-256 of the UTF-8 bytes of its text"),
        _C("origins", "Where the values above were read, each as name: words"),
        _C("extractor", "Program that made the text of the file"),
        _C("extractor_version", "Version of that program"),
    ),
    _table(
        "evidence",
        "Evidence",
        "One row for each passage and the value it speaks about",
        _C("id", "Id of the link within the library"),
        _C("field", "Field of the value", Field),
        _C("item", "Id of the party, signature, event, area or relation; empty for the record"),
        _C("value", "What the passage says the value is"),
        _C("stance", "What the passage does for the value", Stance),
        _C("state", "What a person decided about the link", EvidenceState),
        _C("explicitness", "Whether the words say it or a reader concludes it", Explicitness),
        _C("method", "How the link came about", Method),
        _C("rule", "The rule that proposed it"),
        _C("confidence", "How sure the rule was, from 0 to 1", kind="number"),
        _C("alternative", "The other value, where the passage contradicts"),
        _C("reason", "Why a person decided so"),
        _C("source_id", "Id of the source quoted"),
        _C("text_id", "Id of the text quoted"),
        _C("start", "Where the passage begins: code points from the start of the text",
           kind="integer"),
        _C("end", "Where it ends, not included", kind="integer"),
        _C("exact", "The words themselves"),
        _C("prefix", "The words just before"),
        _C("suffix", "The words just after"),
        _C("page", "Page of the original, from 1", kind="integer"),
    ),
)  # fmt: skip
"""Every table of parts, in the order workbooks and packages have them."""
