"""Who signed, taken apart: name, capacity and party, in the layouts that tables use."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OFFICES = (
    "ministr|viceministr|minstr|viceminstr|embajador|presidente|vicepresidente|canciller|secretari"
    "|encargad|subsecretari|enviado|director|jefe|plenipotenciario|minister|ambassador|president"
    "|secretary|chancellor|envoy|plenipotentiary|director|head of|chief"
)
_OFFICE = re.compile(rf"\s(?=(?:{_OFFICES})\w*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PersonReading:
    """A signatory as a cell gives it; `mark` is the code or name of the party, if any."""

    name: str
    capacity: str = ""
    mark: str = ""


def read_person(text: str) -> PersonReading:
    """Take `Name (capacity, CODE)` apart; every part but the name may be missing.

    A capacity may hold brackets and commas of its own: the last comma stands before the code.
    """
    opening = _opening(text)
    if opening is None:
        return PersonReading(text)
    inside = text[opening + 2 : -1]
    capacity, comma, mark = inside.rpartition(", ")
    return PersonReading(text[:opening], capacity if comma else "", mark)


def read_officer(text: str) -> PersonReading:
    """Take `NAME - OFFICE` and `NAME OFFICE` apart, as registers write them."""
    clean = " ".join(text.split())
    name, dash, office = clean.partition(" - ")
    if dash and name and office:
        return PersonReading(name, office)
    match = _OFFICE.search(clean)
    if match and " " in clean[: match.start()]:
        return PersonReading(clean[: match.start()], clean[match.end() :])
    return PersonReading(clean)


def _opening(text: str) -> int | None:
    """Return where the bracket opens that the last character closes, with the blank before it."""
    if not text.endswith(")"):
        return None
    depth = 0
    for index in range(len(text) - 1, 0, -1):
        depth += (text[index] == ")") - (text[index] == "(")
        if depth == 0:
            return index - 1 if text[index - 1] == " " and index > 1 else None
    return None
