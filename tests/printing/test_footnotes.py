"""A footnote gives the words, who published them and when, and where they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing import factories as make
from tests.printing.lines import desk, desk_for, read
from tracker.domain.agreement import Agreement
from tracker.domain.vocabulary import Field, Stance
from tracker.printing.footnotes import paragraph, short_names

TEXT = (
    "Headline of the day\n\nThe treaty was signed\nin Oslo.\n\nIt covers fisheries. It ends soon."
)


def notes_of(desk, *evidence):
    line = desk.line()
    for item in evidence:
        desk.notes.refer(line, [item] if not isinstance(item, list) else item)
    return read(line), [read(note) for note in desk.notes.texts]


def desk_with(text=TEXT, **metadata):
    record = Agreement(uuid="r")
    return desk(make.dossier(record, {"s1": text}, **metadata))


def found(exact, text=TEXT, **more):
    return make.evidence(Field.TITLE, exact, text, **more)


def test_the_first_note_of_a_source_cites_it_in_full_and_later_ones_in_short():
    writer = desk_with(
        publisher="The Gazette", published="2003-03-15", url="https://gazette.example/1"
    )

    line, notes = notes_of(writer, found("signed"), found("fisheries"))

    assert line == "[1][2]"
    assert notes == [
        "signed The Gazette, 15 March 2003, https://gazette.example/1, par. 2",
        "fisheries The Gazette, par. 3",
    ]


def test_a_source_without_a_day_says_so():
    _, notes = notes_of(desk_with(publisher="The Gazette"), found("signed"))

    assert notes == ["signed The Gazette, day of publication not given, par. 2"]


def test_the_same_passage_has_one_note_however_often_it_is_used():
    line, notes = notes_of(desk_with(), found("signed"), found("Oslo"), found("signed"))

    assert line == "[1][2][1]"
    assert len(notes) == 2


def test_several_passages_behind_one_value_share_a_note():
    passages = [found("fisheries"), found("Oslo"), found("ends", stance=Stance.QUALIFIES)]

    line, notes = notes_of(desk_with(publisher="The Gazette", published="2003"), passages)

    assert line == "[1]"
    assert notes == [
        "fisheries The Gazette, 2003, par. 3; also Oslo par. 2; qualified by ends par. 3"
    ]


def test_no_evidence_no_note():
    line, notes = notes_of(desk_with(), [])

    assert (line, notes) == ("", [])


def test_a_quotation_over_several_lines_reads_as_one():
    _, notes = notes_of(desk_with(publisher="P", published="2003"), found("signed\nin Oslo"))

    assert notes == ["signed in Oslo P, 2003, par. 2"]


def test_pages_and_reasons_are_given_where_known():
    evidence = found("signed", reason="The register agrees.")
    evidence = replace(evidence, passage=replace(evidence.passage, page=4))

    _, notes = notes_of(desk_with(publisher="P", published="2003"), evidence)

    assert notes == ["signed P, 2003, p. 4, par. 2. Reason given: The register agrees."]


def test_a_passage_whose_text_is_not_at_hand_is_still_quoted():
    dossier = replace(desk_with().dossier, texts={}, text_sources={})

    _, notes = notes_of(desk(dossier), found("signed"))

    assert notes == ["signed"]


def test_cited_spans_are_counted_by_source():
    writer = desk_with()

    notes_of(writer, found("signed"), found("signed"), found("Oslo"))

    assert {source: len(spans) for source, spans in writer.notes.passages.items()} == {"s1": 2}


@pytest.mark.parametrize(
    ("text", "word", "number"),
    [
        ("one", "one", 1),
        ("one\ntwo\nthree", "three", 3),
        ("one\n\ntwo a\ntwo b\n\n\nthree", "two b", 2),
        ("one\n\ntwo a\ntwo b\n\n\nthree", "three", 3),
        ("\n\n  one\n\ntwo", "one", 1),
        ("\n\n  one\n\ntwo", "two", 2),
        ("one\r\n \r\ntwo", "two", 2),
        ("one\ntwo\n\n", "two", 2),
    ],
)
def test_paragraphs_are_counted_as_a_reader_would(text, word, number):
    assert paragraph(text, text.index(word)) == number


@given(st.lists(st.text("ab ", min_size=1).filter(str.strip), min_size=1), st.data())
def test_each_paragraph_of_a_text_has_its_number(paragraphs, data):
    wanted = data.draw(st.integers(0, len(paragraphs) - 1))
    text = "\n\n".join(part.strip() for part in paragraphs)
    start = sum(len(part.strip()) + 2 for part in paragraphs[:wanted])

    assert paragraph(text, start) == wanted + 1


def named(*sources):
    return list(short_names(sources, "en").values())


def test_sources_of_one_publisher_are_told_apart_by_day_or_number():
    one, two, three = (
        make.source(uuid, "x", publisher="The Gazette", published=day)
        for uuid, day in (("1", "2003-05-01"), ("2", "2004"), ("3", "2004"))
    )

    assert named(one, two) == ["The Gazette, 1 May 2003", "The Gazette, 2004"]
    assert named(two, three) == ["The Gazette, 2004 [1]", "The Gazette, 2004 [2]"]
    assert named(make.source("4", "x", publisher="Other"), one) == ["Other", "The Gazette"]


def test_a_day_that_is_part_of_the_name_is_not_said_twice():
    texts = {"s1": TEXT, "s2": "Norway ratified."}
    dossier = make.dossier(Agreement(uuid="r"), texts, publisher="The Gazette")
    early, late = dossier.sources
    late = replace(late, metadata=replace(late.metadata, published="2004"))
    writer = desk(replace(dossier, sources=(early, late)))

    _, notes = notes_of(
        writer, make.evidence(Field.TITLE, "Norway", texts["s2"], of="s2"), found("signed")
    )

    assert notes == [
        "Norway The Gazette, 2004, par. 1",
        "signed The Gazette, day of publication not given, par. 2",
    ]


def test_notes_are_in_the_language_of_the_print():
    writer = desk_for(Agreement(uuid="r"), TEXT, language="es")

    _, notes = notes_of(writer, [found("signed"), found("Oslo")])

    assert notes == [
        "signed Untitled source, sin fecha de publicación, párr. 2; también Oslo párr. 2"
    ]
