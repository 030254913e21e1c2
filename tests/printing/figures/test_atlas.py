"""The map that ships with the program."""

from __future__ import annotations

from tests import factories as make
from tracker.domain.place import PlaceKind
from tracker.printing.figures.atlas import atlas


def test_every_state_and_territory_has_a_place_on_the_map():
    current = {
        place.code
        for place in make.full_reference().places
        if place.kind in (PlaceKind.STATE, PlaceKind.TERRITORY)
    }

    assert current - set(atlas().lands) == {"ATA"}
    assert set(atlas().lands) <= current


def test_all_points_lie_on_the_map():
    world = atlas()

    for land in world.lands.values():
        for x, y in (land.at, *(point for ring in land.rings for point in ring)):
            assert -1 <= x <= world.width + 1, land.code
            assert -1 <= y <= world.height + 1, land.code


def test_no_outline_runs_across_the_whole_map():
    for land in atlas().lands.values():
        for ring in land.rings:
            assert max(x for x, _ in ring) - min(x for x, _ in ring) < 4800, land.code
