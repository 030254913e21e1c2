"""Counts beside the list start from nothing."""

from __future__ import annotations

from tracker.domain.facets import Facets, LibraryCounts


def test_an_empty_query_result_has_empty_facets():
    assert Facets() == Facets(parties=(), areas=(), types=(), statuses=(), years=())


def test_a_facet_keeps_the_order_it_was_counted_in():
    facets = Facets(parties=(("USA", 12), ("GTM", 3)), years=(("2018", 1), ("2019", 14)))

    assert [code for code, _ in facets.parties] == ["USA", "GTM"]
    assert dict(facets.years)["2019"] == 14


def test_an_empty_library_counts_nothing():
    counts = LibraryCounts()

    assert (counts.all, counts.to_review, counts.unsupported, counts.conflicts) == (0, 0, 0, 0)
    assert (counts.trash, counts.sources, counts.unsupported_values) == (0, 0, 0)
