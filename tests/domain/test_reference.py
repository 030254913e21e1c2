"""The reference is one immutable thing that can be handed around."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tracker.domain.area import Areas
from tracker.domain.labels import Labels
from tracker.domain.place import Places
from tracker.domain.reference import Reference


def test_its_parts_cannot_be_exchanged():
    reference = Reference(Places(()), Areas(()), Labels({}))

    with pytest.raises(FrozenInstanceError):
        reference.places = Places(())  # type: ignore[misc]


def test_it_can_be_a_key():
    reference = Reference(Places(()), Areas(()), Labels({}))

    assert {reference: "kept"}[reference] == "kept"
