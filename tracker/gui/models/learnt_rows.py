"""What was learnt as rows of a table, in the window's words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tracker.domain.learnt import LearntItem, LearntKind, Use
from tracker.domain.vocabulary import Field
from tracker.gui.models.tab_tables import TableRow
from tracker.gui.naming import Naming

translate = QCoreApplication.translate


def learnt_rows(items: Iterable[LearntItem], naming: Naming) -> list[TableRow]:
    """Return a row per item: its words, what they mean, of which kind, when, how often, used."""
    return [_row(item, naming) for item in items]


def kind_words(kind: LearntKind) -> str:
    """Return what a kind is called."""
    return {
        LearntKind.ALIAS: translate("Learnt", "Party name"),
        LearntKind.PERSON: translate("Learnt", "Person"),
        LearntKind.AREA_PHRASE: translate("Learnt", "Area phrase"),
        LearntKind.REJECTED: translate("Learnt", "Refused"),
    }[kind]


def meaning(item: LearntItem, naming: Naming) -> str:
    """Return what the words stand for, or what they do not."""
    if item.kind is LearntKind.AREA_PHRASE:
        return naming.area(item.value)
    if item.kind is LearntKind.REJECTED:
        return _refused(item, naming)
    party = naming.place(item.value)
    return f"{party} · {item.capacity}" if item.capacity else party


def use_words(item: LearntItem) -> str:
    """Return whether the next article is read with it, and if not, why."""
    if item.use is Use.USED:
        return translate("Learnt", "in use")
    if item.use is Use.SWITCHED_OFF:
        return translate("Learnt", "switched off")
    if item.kind is LearntKind.REJECTED and item.count > 0:
        return translate("Learnt", "needs one more")
    return translate("Learnt", "contradicted since")


def _row(item: LearntItem, naming: Naming) -> TableRow:
    cells = (
        item.words,
        meaning(item, naming),
        kind_words(item.kind),
        _seen(item, naming),
        naming.number(item.count),
        use_words(item),
    )
    return TableRow(item.id, cells, ", ".join(cells))


def _seen(item: LearntItem, naming: Naming) -> str:
    if not item.first:
        return naming.date(item.at[:10])
    first, last = naming.date(item.first), naming.date(item.last)
    return first if first == last else f"{first} – {last}"


def _refused(item: LearntItem, naming: Naming) -> str:
    if item.field is Field.SIGNATORIES:
        return translate("Learnt", "not a signatory")
    if item.field is Field.PLACE:
        return translate("Learnt", "not the place of signing")
    return translate("Learnt", "not {value}").format(value=naming.area(item.value))
