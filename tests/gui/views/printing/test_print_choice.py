"""What is remembered of a print is survived by other versions of the program."""

from __future__ import annotations

import pytest

from tracker.gui.views.printing.print_choice import (
    KINDS,
    PrintChoice,
    known_language,
    known_paper,
)
from tracker.services import prints


def test_every_kind_of_the_service_is_offered():
    assert KINDS == prints.KINDS


def test_what_an_older_version_remembered_is_survived():
    assert (known_paper("papyrus"), known_paper("letter")) == ("a4", "letter")
    assert (known_language("fr"), known_language("es")) == ("en", "es")


@pytest.mark.parametrize(("kind", "count"), [("brief", 0), ("portfolio", 1), ("dyad", 2)])
def test_a_kind_is_about_so_many_parties(kind, count):
    assert PrintChoice(kind=kind).n_parties == count
