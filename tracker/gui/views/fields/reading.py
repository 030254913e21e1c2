"""Turns what somebody typed into a field into a value, or into words that say why it is none."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import no_day, parse_date
from tracker.domain.spoken_date import names_no_day, spoken_date
from tracker.domain.vocabulary import Field
from tracker.gui.naming import Naming
from tracker.gui.views.fields.vocabulary import LISTS, entry_for, from_list, suggest_for

translate = QCoreApplication.translate

DATES = (Field.SIGNED, Field.IN_FORCE, Field.ENDED, Field.EVENT_DATE)
FREE = (Field.PARTIES, Field.AREAS, Field.ABSENT_AREAS)
"""Fields that may hold words outside their list, if a person says so."""


class UnknownTerm(ValueRefused):
    """Words that are not in the list of a field which may keep words of its own."""


def read_value(field: Field, words: str, naming: Naming) -> str:
    """Return the value for what was typed, as `editing.set_value` takes it.

    Raises `UnknownTerm` where the field may keep the words as they are, if a person says so, and
    `ValueRefused` for anything else it cannot take.
    """
    clean = " ".join(words.split())
    if not clean:
        return ""
    if field in DATES:
        return read_date(field, clean)
    reader = _unlisted if field in LISTS else _unknown if field in FREE else None
    if reader is None:
        return clean
    suggest = suggest_for(field, naming)
    entry = entry_for(suggest, clean) if suggest else None
    if entry is None:
        raise reader(field, clean)
    return entry.value


def read_entry(field: Field, members: type[StrEnum], words: str, naming: Naming) -> str:
    """Return the id of an entry of a closed list; empty text for none.

    Raises `ValueRefused` for words that are not in it.
    """
    clean = " ".join(words.split())
    entry = entry_for(from_list(members, naming), clean) if clean else None
    if clean and entry is None:
        raise _unlisted(field, clean)
    return entry.value if entry else ""


def read_date(field: Field, words: str) -> str:
    """Return EDTF text for a date in figures or words; empty text for none."""
    clean = " ".join(words.split())
    if not clean:
        return ""
    spoken = spoken_date(clean)
    if spoken:
        return spoken
    try:
        if names_no_day(clean):
            raise no_day(clean)
        return parse_date(clean).text
    except ValueRefused as error:
        raise ValueRefused(error.what, hint=error.hint, field=field) from None


def _unlisted(field: Field, words: str) -> ValueRefused:
    what = translate("FieldEditor", "“{words}” is not in the list.").format(words=words)
    return ValueRefused(
        what, hint=translate("FieldEditor", "Type a few letters, then choose."), field=field
    )


def _unknown(field: Field, words: str) -> ValueRefused:
    known = {
        Field.PARTIES: translate("FieldEditor", "“{words}” is not in the registry of places."),
        Field.AREAS: translate("FieldEditor", "“{words}” is not in the list of areas."),
        Field.ABSENT_AREAS: translate("FieldEditor", "“{words}” is not in the list of areas."),
    }
    return UnknownTerm(
        known[field].format(words=words), hint=translate("FieldEditor", "Keep it?"), field=field
    )
