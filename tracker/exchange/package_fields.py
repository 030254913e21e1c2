"""What each column of a data package holds: for its descriptor and its codebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tracker.domain.columns import WIDE
from tracker.domain.vocabulary import (
    Binding,
    EvidenceState,
    Explicitness,
    InstrumentType,
    Level,
    Method,
    Stance,
    Status,
    TerminationGrounds,
)
from tracker.exchange.long_csv import LONG
from tracker.exchange.part_tables import TABLES, PartColumn

AGREEMENTS, VALUES, TEXTS = "agreements", "values", "texts"
_SEVERAL = "several are separated by a semicolon and a blank, a semicolon inside is written \\;"
_EDTF = "EDTF (ISO 8601-2) text"

_WIDE: Mapping[str, tuple[str, type[StrEnum] | None, str]] = {
    "agreement_id": ("Id of the agreement; it never changes", None, "string"),
    "title": ("Title as the source gives it", None, "string"),
    "instrument_type": ("What the paper calls itself", InstrumentType, "string"),
    "binding": ("Legal force", Binding, "string"),
    "parties": (f"Codes or names of the parties; {_SEVERAL}", None, "string"),
    "party1_code": ("Code of the first party", None, "string"),
    "party1_name": ("Name of the first party", None, "string"),
    "party1_level": ("In whose name the first party acts", Level, "string"),
    "party2_code": ("Code of the second party", None, "string"),
    "party2_name": ("Name of the second party", None, "string"),
    "party2_level": ("In whose name the second party acts", Level, "string"),
    "signatories": (f"Who signed, as Name (capacity, CODE); {_SEVERAL}", None, "string"),
    "signed": (f"When it was signed; {_EDTF}", None, "string"),
    "signed_earliest": ("First day that the date of signature allows", None, "string"),
    "signed_latest": ("Last day that the date of signature allows", None, "string"),
    "place": ("Where it was signed", None, "string"),
    "in_force": (f"When it entered into force; {_EDTF}", None, "string"),
    "ended": (f"When it ended; {_EDTF}", None, "string"),
    "ended_grounds": ("Why it ended", TerminationGrounds, "string"),
    "status": ("Where it stands on the day of as_of; follows from its events", Status, "string"),
    "as_of": ("The day that status is told for", None, "string"),
    "areas": (f"Areas of cooperation; {_SEVERAL}", None, "string"),
    "primary_area": ("Its main area", None, "string"),
    "n_sources": ("How many sources it rests on", None, "integer"),
    "best_tier": ("Best tier among its sources, from 1, the signed text", None, "integer"),
    "n_unsupported": ("How many of its values have no passage", None, "integer"),
    "n_conflicts": ("How many of its values a passage contradicts", None, "integer"),
    "sources": (f"Ids of its sources; {_SEVERAL}", None, "string"),
    "notes": ("Notes of those who keep the library", None, "string"),
    "tags": (f"Tags; {_SEVERAL}", None, "string"),
    "revision": ("How often it was saved", None, "integer"),
}
_STANCES = (
    f"One of {', '.join(Stance)}; gap: the field is empty; or detail: told of the part before it,"
    " and no passage is asked for"
)
_LONG: Mapping[str, tuple[str, type[StrEnum] | None, str]] = {
    "agreement_id": ("Id of the agreement", None, "string"),
    "field": ("Field that the value belongs to; empty for a source not quoted", None, "string"),
    "value": ("The value, in ids where there are ids", None, "string"),
    "stance": (_STANCES, None, "string"),
    "state": (f"One of {', '.join(EvidenceState)}; for a gap, its reason", None, "string"),
    "explicitness": ("Whether the words say it", Explicitness, "string"),
    "source_id": ("Id of the source", None, "string"),
    "publisher": ("Who published it", None, "string"),
    "published": (f"When; {_EDTF}", None, "string"),
    "url": ("Its address on the web", None, "string"),
    "tier": ("From 1, the signed text, to 7, unattributed", None, "integer"),
    "exact": ("The words of the passage", None, "string"),
    "start": ("Where they begin: code points from the start of the text", None, "integer"),
    "end": ("Where they end, not included", None, "integer"),
    "page": ("Page of the original, from 1", None, "integer"),
    "text_sha256": ("SHA-256 of the UTF-8 bytes of the text", None, "string"),
    "method": ("How the link came about", Method, "string"),
    "rule": ("The rule that proposed it", None, "string"),
    "confidence": ("How sure the rule was, from 0 to 1", None, "number"),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of the package."""

    name: str
    title: str
    description: str
    columns: tuple[PartColumn, ...]

    @property
    def path(self) -> str:
        """Where it lies in the package."""
        return f"data/{self.name}.csv"

    @property
    def schema(self) -> dict[str, Any]:
        """The Table Schema of its columns."""
        schema: dict[str, Any] = {"fields": [_field(column) for column in self.columns]}
        if self.name == AGREEMENTS:
            schema["primaryKey"] = ["agreement_id"]
        elif self.columns[0].key == "agreement_id":
            reference = {"resource": AGREEMENTS, "fields": ["agreement_id"]}
            schema["foreignKeys"] = [{"fields": ["agreement_id"], "reference": reference}]
        return schema


def _columns(
    keys: tuple[str, ...], told: Mapping[str, tuple[str, type[StrEnum] | None, str]]
) -> tuple[PartColumn, ...]:
    return tuple(PartColumn(key, *told[key]) for key in keys)


SHEETS = (
    Sheet(
        AGREEMENTS,
        "Agreements",
        "One row for each agreement",
        _columns(tuple(column.key for column in WIDE), _WIDE),
    ),
    Sheet(
        VALUES,
        "Values and passages",
        "One row for each value and the passage behind it; then gaps and sources not quoted",
        _columns(LONG, _LONG),
    ),
    *(Sheet(t.key, t.title, t.description, t.columns) for t in TABLES),
    Sheet(
        TEXTS,
        "Texts",
        "One row for each source text, which lies in the package as a file of its own",
        (
            PartColumn("text_id", "Id of the text within the library"),
            PartColumn("source_id", "Id of the source it is the text of"),
            PartColumn("sha256", "SHA-256 of its UTF-8 bytes"),
            PartColumn("extractor", "Program that made the text of the original"),
            PartColumn("extractor_version", "Version of that program"),
            PartColumn("pages", "Where its pages begin: code points, separated by blanks"),
            PartColumn("path", "Where it lies in the package"),
        ),
    ),
)
"""Every table of a package, in the order they lie in it."""


def _field(column: PartColumn) -> dict[str, Any]:
    kind = "string" if column.kind == "date" else column.kind
    field: dict[str, Any] = {"name": column.key, "type": kind, "description": column.description}
    if column.values is not None:
        field["constraints"] = {"enum": [str(value) for value in column.values]}
    return field


_READ_ME = (
    "Dates are EDTF (ISO 8601-2): 2019-05 is a day in May 2019, 198X one of the 1980s, ? marks"
    " doubt, 2019-05/2019-07 a span. An empty cell says that nothing is known; the table of"
    " gaps tells why. A cell that a spreadsheet could run as a formula begins with an"
    " apostrophe that is not part of it. Texts lie in `texts/`, files as they came in"
    " `originals/`, whole records in `data/records.json`."
)


def codebook(about: Mapping[str, str]) -> str:
    """Return the codebook in Markdown: every table, every column, every closed list."""
    lines = ["# Codebook", ""]
    lines += [f"- {name}: {_plain(words)}" for name, words in about.items()]
    lines += ["", _READ_ME]
    lists: dict[str, type[StrEnum]] = {}
    for sheet in SHEETS:
        lines += ["", f"## {sheet.title} (`{sheet.path}`)", "", f"{sheet.description}.", ""]
        lines += ["| Column | Kind | What it holds |", "|---|---|---|"]
        for column in sheet.columns:
            named = f"; see {column.values.__name__}" if column.values else ""
            lines.append(f"| `{column.key}` | {column.kind} | {column.description}{named} |")
            if column.values:
                lists[column.values.__name__] = column.values
    for name, values in sorted(lists.items()):
        lines += ["", f"## {name}", "", " ".join((values.__doc__ or "").split()), ""]
        lines += [f"- `{value}`" for value in values]
    return "\n".join([*lines, ""])


def _plain(words: str) -> str:
    return " ".join(words.split())
