"""Full-text conditions: words are folded as the index is, and never reach SQLite as syntax."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Integer, Select, column, literal_column, or_, select, table

from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX
from tracker.db.models import AgreementSourceRecord, SourceTextRecord, SummaryRecord
from tracker.domain.folding import fold
from tracker.domain.query_tree import Value

COLUMNS = frozenset({"title", "parties", "persons", "place", "areas", "notes", "tags", "sources"})


def has_words(value: Value) -> bool:
    """Say whether there is anything in a value that an index of words could hold."""
    return any(character.isalnum() for character in fold(value.text))


def agreements_with(value: Value) -> ColumnElement[bool]:
    """Return the test whether a record or an article it rests on has the words."""
    words = _expression(value)
    link, source_text = AgreementSourceRecord, SourceTextRecord
    through_texts = (
        select(link.agreement_id)
        .join(source_text, source_text.source_id == link.source_id)
        .where(source_text.id.in_(_hits(TEXT_INDEX, words)))
    )
    key = SummaryRecord.agreement_id
    return or_(key.in_(_hits(AGREEMENT_INDEX, words)), key.in_(through_texts))


def record_hits(value: Value) -> Select[int]:
    """Return the keys of the records that have the words."""
    return _hits(AGREEMENT_INDEX, _expression(value))


def text_hits(value: Value) -> Select[int]:
    """Return the keys of the source texts that have the words."""
    return _hits(TEXT_INDEX, _expression(value))


def in_agreements(name: str, value: Value) -> ColumnElement[bool]:
    """Return the test whether one column of the agreements' index has the words."""
    return SummaryRecord.agreement_id.in_(column_hits(name, value))


def column_hits(name: str, value: Value) -> Select[int]:
    """Return the keys of the records that have the words in one column of their index."""
    if name not in COLUMNS:
        raise ValueError(f"The index has no column {name}.")
    return _hits(AGREEMENT_INDEX, f"{name} : {_expression(value)}")


def _hits(index: str, expression: str) -> Select[int]:
    named = table(index, column("rowid", Integer))
    return select(named.c.rowid).where(literal_column(index).op("MATCH")(expression))


def _expression(value: Value) -> str:
    """Return words as one quoted phrase; unquoted words also match longer ones they begin."""
    phrase = '"' + fold(value.text).replace('"', " ") + '"'
    return phrase if value.exact and not value.prefix else f"{phrase} *"
