"""Sources are named, and copies of one report are not taken for several witnesses."""

from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.gui.models.record_line import Part
from tracker.gui.models.source_lines import source_lines, source_words

OTHER = (
    "Fishing crews from both coasts had waited for years. The ministers shook hands at noon, "
    "spoke of cod and herring, and left by different doors before anybody could ask them more."
)


def dossier(*texts: str):
    """Return a record that rests on one source per text."""
    sources = tuple(
        make.source(uuid=make.uuid(), text=make.uuid(), metadata=make.metadata(title=f"No. {n}"))
        for n, _ in enumerate(texts, start=1)
    )
    return make.dossier(
        make.agreement(),
        sources=sources,
        texts={source.text: text for source, text in zip(sources, texts, strict=True)},
        text_sources={source.text: source.uuid for source in sources},
    )


def test_sources_are_named_with_publisher_day_and_tier(naming):
    (line,) = source_lines(make.dossier(make.agreement()), naming)

    assert line.text == "Deal signed in Antigua"
    assert (line.part, line.item) == (Part.SOURCE, make.SOURCE_UUID)
    assert line.below.startswith("The Daily Ledger · 4 Jun 2019 · ")


def test_a_source_without_a_day_says_so(naming):
    source = make.source(metadata=make.metadata(published="", publisher=""))

    assert source_words(source, naming).startswith("publication day not given · ")


def test_three_copies_of_one_report_are_one_witness(naming):
    found = list(source_lines(dossier(make.TEXT, make.TEXT, f"{make.TEXT} More."), naming))

    assert found[0].text == "3 sources, 1 witness"
    assert found[0].below == "Copies of one report count once."
    assert (found[0].part, found[0].item) == (Part.EMPTY, None)
    assert [line.text for line in found[1:]] == ["No. 1", "No. 2", "No. 3"]


def test_two_reports_and_a_copy_are_two_witnesses(naming):
    found = list(source_lines(dossier(make.TEXT, OTHER, make.TEXT), naming))

    assert found[0].text == "3 sources, 2 witnesses"
    assert found[0].spoken == ("Sources: 3 sources, 2 witnesses Copies of one report count once.")


def test_reports_that_were_written_apart_need_no_count(naming):
    parts = {line.part for line in source_lines(dossier(make.TEXT, OTHER), naming)}

    assert parts == {Part.SOURCE}


def test_a_text_that_is_not_at_hand_counts_as_its_own(naming):
    found = dossier(make.TEXT, OTHER)

    lines = list(source_lines(replace(found, texts={}), naming))

    assert len(lines) == 2
