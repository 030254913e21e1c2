"""The timeline."""

from __future__ import annotations

from tests.figures import FACTS, YEARS, terms, texts, wish, words
from tracker.domain.figure_counts import YearCounts
from tracker.domain.figure_wish import Split
from tracker.printing.figures.timeline import lay_out_timeline


def lay_out(counts=YEARS, **changes):
    return lay_out_timeline(counts, wish(**changes), FACTS, words())


def test_each_part_of_a_bar_says_what_it_counts_and_narrows_to_it():
    said = terms(lay_out().scene)

    assert said["2018, Signed or earlier: 2 agreements"] == (
        "signed:2018 status:announced,negotiating,initialled,signed"
    )
    assert "2019, Suspended or ended: 1 agreement" in said


def test_the_table_has_a_row_for_each_year_with_its_total():
    table = lay_out().table

    assert table.headers[0] == "Year"
    assert table.rows == (("2018", "0", "2", "0", "2"), ("2019", "4", "0", "1", "5"))
    assert table.terms == ("signed:2018", "signed:2019")


def test_records_without_a_year_are_told():
    figure = lay_out()

    assert figure.note == "2 without a year"
    assert any("2 without a year" in line for line in texts(figure.scene))


def test_bands_cover_the_axis_without_a_gap():
    bands = lay_out().scene.bands

    assert [band.last + 1 for band in bands[:-1]] == [band.first for band in bands[1:]]
    assert bands[-1].last >= 2019


def test_many_years_are_taken_together():
    counts = YearCounts(tuple((year, "signed", 1) for year in range(1700, 2020)))

    figure = lay_out(counts, width=400)

    assert any(term.startswith("signed:1900..19") for term in terms(figure.scene).values())
    assert len(figure.table.rows) == 320


def test_a_few_early_years_do_not_squeeze_the_rest():
    counts = YearCounts(
        ((1713, "signed", 1), *((year, "signed", 20) for year in range(1950, 2020)))
    )

    figure = lay_out(counts)

    assert figure.note == "1 before 1950"
    assert figure.scene.bands[0].first >= 1940
    assert figure.table.rows[0][0] == "1713"


def test_types_beyond_the_commonest_are_taken_together():
    kinds = ("treaty", "convention", "agreement", "protocol", "mou", "moc", "moa")
    counts = YearCounts(tuple((2019, kind, 9 - at) for at, kind in enumerate(kinds)))

    said = terms(lay_out(counts, split=Split.TYPE).scene)

    assert said["2019, Treaty: 9 agreements"] == "signed:2019 type:treaty"
    rest = said["2019, Other or not known: 7 agreements"]
    assert rest == "signed:2019 -type:treaty,convention,agreement,protocol,mou"


def test_areas_are_named_and_unknown_words_are_the_rest():
    counts = YearCounts(((2019, "TRF", 2), (2019, "SHIPPING", 1)))

    said = terms(lay_out(counts, split=Split.AREA).scene)

    assert "signed:2019 area:TRF" in said.values()
    assert said["2019, Other or not known: 1 agreement"] == "signed:2019"


def test_nothing_dated_is_an_empty_figure():
    figure = lay_out(YearCounts((), 3))

    assert figure.is_empty
    assert "Nothing to count." in texts(figure.scene)
    assert figure.scene.bands == ()
