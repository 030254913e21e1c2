"""Finds what the columns of a foreign table mean, by their names and by what is in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import islice

from tracker.domain.place_names import fold
from tracker.exchange.importing.dates import looks_like_date
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.tables import Table
from tracker.exchange.importing.terms import Terms
from tracker.exchange.importing.values import ILLEGIBLE, clean, is_null

SAMPLE = 500
_ENOUGH = 0.6
"""Share of filled cells that must look like what the name of a column promises."""
_SEPARATORS = (" ; ", ";", "|", " / ", "/", " – ", " - ", ",")
_SHORT = 60
_VOCABULARIES = ("type", "status")
_ANY = 0.001
"""Share of known words that is enough where cells repeat: the rest is explained by a person."""
_ANSWERS = frozenset({"yes", "no", "si", "sí", "y", "n", "true", "false", "0", "1"})
_ONCE = frozenset({"title", "party1", "party1_code", "party2", "party2_code", "status", "place"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column with a sample of what is in it."""

    name: str
    cells: tuple[str, ...]
    """Filled cells, cleaned."""
    filled: float
    """Share of the rows that have such a cell."""

    @property
    def repeats(self) -> bool:
        """Whether the cells are few short words that come again and again, as from a list."""
        distinct = set(self.cells)
        return (
            max(map(len, distinct), default=0) <= _SHORT
            and 2 * len(distinct) <= len(self.cells) + 1
        )

    def share(self, test: Callable[[str], object]) -> float:
        """Return for how many of the filled cells a test holds."""
        return sum(bool(test(cell)) for cell in self.cells) / max(1, len(self.cells))


_Check = Callable[["Matcher", Column], ColumnRule | None]


class Matcher:
    """Proposes a mapping for a table."""

    def __init__(self, names: PartyNames, terms: Terms) -> None:
        self._names = names
        self._terms = terms

    def mapping(self, table: Table) -> Mapping:
        """Return what can be told; columns that say nothing are left out."""
        rules: dict[str, ColumnRule] = {}
        taken: set[str] = set()
        columns = _columns(table)
        for target, pattern, check in _RULES:
            for column in columns:
                fits = re.fullmatch(pattern, _words(column.name)) is not None
                if column.name in rules or not fits or (target in _ONCE and target in taken):
                    continue
                if target == "title" and 2 * column.filled < 1:
                    continue
                if target == "parties" and "party1" in taken:
                    continue
                if column.cells and (rule := self._rule(target, column, check)):
                    rules[column.name] = rule
                    taken.add(rule.to)
        rules |= _by_plain_names(columns, taken, rules)
        ordered = {name: rules[name] for name in table.header if name in rules}
        return Mapping(columns=ordered if table.named else self._by_content(columns))

    def _rule(self, target: str, column: Column, check: str) -> ColumnRule | None:
        if check == "date":
            return ColumnRule(to=target) if column.share(looks_like_date) >= _ENOUGH else None
        if check == "places":
            return self._places(target, column)
        tests: dict[str, Callable[[str], object]] = {
            "type": self._terms.instrument_type,
            "status": lambda cell: self._terms.status(cell) is not None,
            "persons": lambda cell: not self._names.knows(cell) and not looks_like_date(cell),
            "words": lambda cell: re.search(r"[^\W\d_]{2}", cell) and not looks_like_date(cell),
            "link": lambda cell: "://" in cell,
            "number": lambda cell: len(cell) <= _SHORT and not _is_uuid(cell),
            "any": bool,
        }
        enough = _ANY if check in _VOCABULARIES and column.repeats else _ENOUGH
        if column.share(tests[check]) < enough:
            return None
        return ColumnRule(to=target, register=column.name if target == "registration" else "")

    def _places(self, target: str, column: Column) -> ColumnRule | None:
        if {cell.casefold() for cell in column.cells} <= _ANSWERS:
            return None
        if target.startswith("party"):
            known = column.share(self._names.knows)
            return ColumnRule(to=target) if known >= _ENOUGH else None
        best, separator = column.share(self._names.knows), ""
        for candidate in _SEPARATORS:
            share = self._known_parts(column, candidate)
            if share > best + 0.05:
                best, separator = share, candidate
        if best < _ENOUGH:
            best, separator = column.share(self._names_one_or_more), ""
        return ColumnRule(to=target, separator=separator) if best >= _ENOUGH else None

    def _names_one_or_more(self, cell: str) -> bool:
        return self._names.knows(cell) or bool(self._names.taken_apart(cell))

    def _known_parts(self, column: Column, separator: str) -> float:
        parts = [part for cell in column.cells for part in cell.split(separator) if part.strip()]
        return sum(self._names.knows(part.strip()) for part in parts) / max(1, len(parts))

    def _by_content(self, columns: Sequence[Column]) -> dict[str, ColumnRule]:
        """Tell parties and titles of a table whose columns have no names."""
        rules: dict[str, ColumnRule] = {}
        for column in columns:
            if column.cells and "parties" not in {rule.to for rule in rules.values()}:
                rule = self._places("parties", column)
                if rule and len(set(column.cells)) > 1:
                    rules[column.name] = rule
        wordy = [c for c in columns if c.cells and c.name not in rules]
        longest = max(wordy, key=lambda c: sum(map(len, c.cells)) / len(c.cells), default=None)
        if longest and len(set(longest.cells)) * 2 > len(longest.cells):
            rules[longest.name] = ColumnRule(to="title")
        return rules


_SIDE = (
    "(party|country|state|parte|pais|partie|pays|etat|partei|land|staat"
    "|vertragspartei|vertragspartner|vertragsstaat)"
)
_ONE = rf"{_SIDE} ?(1|a|i|one)"
_TWO = rf"{_SIDE} ?(2|b|ii|two)"
_CODE = r"( .*)? ?(iso ?3?|code|cod)"
_MANY = (
    r"part(y|ies|es|icipants)|countr(y|ies)|signatories|members|states?|pais(es)?|estados?|pays"
    r"|etats?( parties)?|vertragspartei(en)?|vertragspartner|partnerland|land|laender|staat(en)?"
)
_FORCE = (
    r"entry into force|entryintoforce|entered into force|\beif\b|in ?force|vigor|vigencia"
    "|vigueur|inkrafttreten"
)
_END = (
    "terminat|denunc|denounc|withdr|inactiv|expir|cese|ended|end date|ausserkraft|kuendigung"
    "|kundigung"
)
_SIGNED = "signature|signed|signing|firma|suscripcion|conclusion|unterzeichn|signe"
_NOTES = (
    "notes?|remarks?|comments?|observaciones|observations?|references?|description"
    "|bemerkung(en)?|anmerkung(en)?|remarques?"
)
_TITLE = "(title|titre|titel|titulo|intitule)"
_NUMBER = "id|no|nr|number|numero|(rta|treaty|agreement) (id|no|number)"
_RULES: tuple[tuple[str, str, str], ...] = (
    (
        "title",
        rf"(.* )?{_TITLE}|({_TITLE}|name|nombre|nom) (of|du|des?|del|der) .*",
        "words",
    ),
    ("title", r"bezeichnung|intitule|vertrag|abkommen|accord|traite", "words"),
    ("title", r"((agreement|treaty|rta|pta|bit|instrument|document|file|full) )?name", "words"),
    ("title", r"agreement|treaty|instrument|tratado|acuerdo|convenio|nombre( .*)?", "words"),
    ("party1_code", _ONE + _CODE, "places"),
    ("party2_code", _TWO + _CODE, "places"),
    ("party1", rf"(contracting )?{_ONE}( name)?|reporter|home (country|state)", "places"),
    ("party2", rf"(contracting )?{_TWO}( name)?", "places"),
    ("party2", r"partner( country| state)?|counter ?part(y)?|other party|contraparte", "places"),
    ("parties", r"current (signatories|members|parties)", "places"),
    ("parties", rf"(.* )?({_MANY})( names?| codes?)?", "places"),
    ("provisional", r".*provisional.*", "date"),
    ("in_force_effective", r"(.*(eif|force).* )effective( date)?", "date"),
    ("in_force", rf".*({_FORCE}).*", "date"),
    ("ended_effective", r"(terminat|denunc|withdraw)\w*( event)? effective date", "date"),
    ("ended", rf"(date (of )?)?({_END})\w*( .*)?", "date"),
    ("ended", r".*(of|de) (termination|expiry|terminacion)", "date"),
    ("signed", rf"(date)?.*({_SIGNED})(?!.* (by|changes)).*", "date"),
    ("signed", r"date|fecha|year|agreement date|treaty date|datum|jahr|annee", "date"),
    ("signatories", r"signator\w+( names?)?|signed by|signers?", "persons"),
    ("signatories", r"(.* )?firmantes?|(firmado|suscrito) por", "persons"),
    ("instrument_type", r"(.* )?(type|instrument|kind|form)( .*)?|treatytype", "type"),
    ("instrument_type", r"(.* )?(tipo|naturaleza|clase|art|vertragsart|nature)( .*)?", "type"),
    (
        "status",
        r"(.* )?(status|estado|situation|situacion|state|statut|etat)|in force|vigente",
        "status",
    ),
    (
        "place",
        r"(.* )?(place|location|lugar|city|ciudad|ort|lieu)|(place|lugar) (of|de) .*",
        "words",
    ),
    ("place", r"signed (at|in)", "words"),
    ("areas", r"(.* )?(subject|topic|theme|area|sector|category)s?", "words"),
    ("areas", r"(tema|materia|asunto|matiere|sujet|domaine)s?|sachgebiet|thema|bereich", "words"),
    ("link", r"(.* )?(url|link|enlace|hyperlink)", "link"),
    ("notes", rf"(.* )?({_NOTES})", "any"),
    ("tags", r"tags?|keywords?|etiquetas?", "any"),
    ("registration", rf"(.* )?(registration|unts|ilm)( .*)?|{_NUMBER}", "number"),
)
"""What is looked for in turn: the target, the words of its name, and what must be in it."""

_PLAIN = {
    "title": "title",
    "parties": "parties",
    "signatories": "signatories",
    "signed": "signed",
    "signed on": "signed",
    "date signed": "signed",
    "date of signature": "signed",
    "signature date": "signed",
    "entry into force": "in_force",
    "titulo": "title",
    "partes": "parties",
    "firmantes": "signatories",
    "fecha de firma": "signed",
    "fecha de suscripcion": "signed",
    "entrada en vigor": "in_force",
    "titre": "title",
    "date de signature": "signed",
    "entree en vigueur": "in_force",
    "titel": "title",
    "vertragsparteien": "parties",
    "unterzeichner": "signatories",
    "unterzeichnet": "signed",
    "unterzeichnung": "signed",
    "datum der unterzeichnung": "signed",
    "inkrafttreten": "in_force",
    **{
        f"{side} {mark}": f"party{place}"
        for side in ("party", "contracting party", "parte", "partie", "partei", "vertragspartei")
        for place, marks in ((1, ("1", "a")), (2, ("2", "b")))
        for mark in marks
    },
}
"""Names that can mean nothing else: however odd a cell of theirs is, it is not left out unread,
and what is odd about it is told row by row."""


def _by_plain_names(
    columns: Sequence[Column], taken: Collection[str], told: Collection[str]
) -> dict[str, ColumnRule]:
    """Read what no column has been told for from the first column of a plain name."""
    rules: dict[str, ColumnRule] = {}
    sides = {"party1", "party2"} if "parties" in taken else set()
    left = {plain: to for plain, to in _PLAIN.items() if to not in taken and to not in sides}
    for column in columns:
        target = left.get(_words(column.name)) if column.name not in told else None
        if column.cells and target:
            rules[column.name] = ColumnRule(to=target)
            left = {plain: other for plain, other in left.items() if other != target}
    return rules


def _columns(table: Table) -> list[Column]:
    rows = [row.cells for row in islice(table.rows(), SAMPLE)]
    found = []
    for index, name in enumerate(table.header):
        cells = (clean(row[index]).text for row in rows if index < len(row))
        kept = (c for c in cells if not is_null(c) and c.casefold() not in ILLEGIBLE)
        known = tuple(kept)
        found.append(Column(name, known, len(known) / max(1, len(rows))))
    return found


def _words(name: str) -> str:
    """Return the name of a column as single words: `Date_of Signature (G)` as `date of …`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z0-9])|_", " ", name)
    bare = re.sub(r"\((?:[A-Z]{1,2})\)|\bevent\b|\bevent (?=date)", " ", spaced)
    joined = fold(bare)
    return joined.replace("dateofsignature", "date of signature")


def _is_uuid(cell: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", cell.lower()) is not None
