from __future__ import annotations

import pytest

from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.views.fields.reading import UnknownTerm, read_date, read_value


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        (Field.INSTRUMENT_TYPE, " memorandum of  cooperation ", "moc"),
        (Field.INSTRUMENT_TYPE, "MoU", "mou"),
        (Field.STATUS, "signed", "signed"),
        (Field.LEVEL, "government", "government"),
        (Field.PARTIES, "gtm", "GTM"),
        (Field.PARTIES, "Soviet Union", "SUHH"),
        (Field.AREAS, "human trafficking", "TRF.HUM"),
        (Field.AREAS, "TRF.DRG", "TRF.DRG"),
        (Field.SIGNED, "May 27, 2019", "2019-05-27"),
        (Field.ENDED, "1964?", "1964?"),
        (Field.PLACE, "  Rio   de Janeiro ", "Rio de Janeiro"),
        (Field.TITLE, "", ""),
        (Field.SIGNED, " ", ""),
    ],
)
def test_what_is_typed_becomes_a_value(full_naming, field, words, value):
    assert read_value(field, words, full_naming) == value


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field.PARTIES, "Republic of Rivers"),
        (Field.AREAS, "whale songs"),
        (Field.ABSENT_AREAS, "remittances of whales"),
    ],
)
def test_words_outside_a_list_that_may_keep_them_are_asked_about(full_naming, field, words):
    with pytest.raises(UnknownTerm) as asked:
        read_value(field, words, full_naming)

    assert words in asked.value.what
    assert asked.value.field == field


@pytest.mark.parametrize(
    ("field", "words"),
    [(Field.BINDING, "perhaps"), (Field.SIGNED, "2019-13"), (Field.IN_FORCE, "next week")],
)
def test_anything_else_is_refused(full_naming, field, words):
    with pytest.raises(ValueRefused) as refused:
        read_value(field, words, full_naming)

    assert not isinstance(refused.value, UnknownTerm)
    assert refused.value.field == field
    assert refused.value.hint


def test_no_date_is_a_date_too():
    assert read_date(Field.SIGNED, "  ") == ""


@pytest.mark.parametrize("words", ["31/02/2019", "31 February 2019", "2019-02-31"])
def test_a_day_outside_the_calendar_is_called_that(words):
    with pytest.raises(ValueRefused, match="There is no day") as refused:
        read_date(Field.SIGNED, words)

    assert words in refused.value.what
    assert refused.value.field == Field.SIGNED
