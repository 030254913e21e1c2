"""Who acts, and for whom somebody signs."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.agreements.subjects import represented, subject_of
from tracker.extraction.document.groups import Group, groups
from tracker.extraction.document.shape import Shape


def read(text: str) -> tuple[Shape, list[Group]]:
    shape = document(text).shapes[0]
    return shape, groups(shape)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Malta signed a treaty with Ghana.", ("MLT",)),
        ("Malta and Peru signed a treaty with Ghana.", ("MLT", "PER")),
        ("In Malta they signed a treaty with Ghana.", None),
        ("Ghana said it signed a treaty with Ghana.", None),
        ("Malta met Peru and said that it signed a treaty with Ghana.", ("MLT",)),
    ],
)
def test_who_acts_stands_before_the_act(text, codes):
    shape, found = read(text)
    subject = subject_of(shape, found, shape.letters.rindex("V"), found[-1])
    assert (subject.codes if subject else None) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I signed, on behalf of Malta, a treaty with Ghana.", ("MLT",)),
        ("I signed a treaty with Ghana.", None),
        ("I signed, on behalf of Ghana, a treaty with Ghana.", None),
    ],
)
def test_for_whom_somebody_signs(text, codes):
    shape, found = read(text)
    group = represented(shape, found, found[-1])
    assert (group.codes if group else None) == codes
