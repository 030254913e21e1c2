"""Whatever people wrote prints as they wrote it, in any script, at any length."""

from __future__ import annotations

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.event import Event
from tracker.domain.vocabulary import EventType, Field
from tracker.printing.briefs import render_brief
from tracker.services.reference import load_reference

HOSTILE = '#panic("x") *bold* _it_ `raw` $x$ <label> @ref \\ "q" // c = head'
NAMES = [
    "Владимир Зеленский",
    "Αλέξης Τσίπρας",
    "习近平",
    "安倍晋三",
    "김대중",
    "Հայաստան",
    "საქართველო",
]
SHAPED = ["عبد الفتاح السيسي", "בנימין נתניהו", "นายกรัฐมนตรี", "नरेन्द्र मोदी"]


def printed(*dossiers, **context):
    return render_brief(dossiers, make.context(**context), load_reference())


def hostile_record(words):
    text = f"Before. {words} After."
    return make.dossier(
        Agreement(
            uuid="a",
            title=words,
            parties=(Party(uuid="p", name=words, acting_body=words),),
            signatures=(Signature(uuid="g", person=words, capacity=words),),
            events=(Event(uuid="s", type=EventType.SIGNED, place=words, note=words),),
            areas=(AreaAssignment(uuid="x", label=words),),
            notes=words,
            tags=(words,),
            evidence=(make.evidence(Field.TITLE, words, text),),
        ),
        {"s1": text},
        title=words,
        publisher=words,
        url=words,
    )


def test_markup_prints_as_the_text_it_is_wherever_it_stands():
    document = printed(hostile_record(HOSTILE))

    assert back.text(document).count("*bold* _it_ `raw` $x$") > 10
    assert back.meta(document)["Title"] == HOSTILE
    assert back.is_accessible(document)


def test_controls_emoji_and_broken_characters_do_not_stop_the_print():
    document = printed(hostile_record("a\x00b\x07 \U0001f600 \u202egnp.exe \ud83d"))

    assert "a b [U+1F600] gnp.exe [U+D83D]" in back.text(document)
    assert document.warnings == (
        "No shipped font has these characters, which are printed as codes: U+1F600, U+D83D.",
    )
    assert back.is_accessible(document)


def test_very_long_text_flows_on_and_nothing_is_cut():
    words = [f"word{number}" for number in range(4000)]
    record = Agreement(uuid="a", notes=" ".join(words) + "\n" + "x" * 32_000)

    document = printed(make.dossier(record))
    text = back.text(document)

    assert set(words) <= set(text.split())
    assert text.count("x") >= 32_000
    assert document.pages > 5


def test_a_very_long_quotation_is_kept_whole():
    words = [f"word{number}" for number in range(2000)]
    text = " ".join(words)
    evidence = (make.evidence(Field.AREAS, text, text, item="x"),)
    areas = (AreaAssignment(uuid="x", label="everything"),)

    document = printed(
        make.dossier(Agreement(uuid="a", areas=areas, evidence=evidence), {"s1": text})
    )

    assert set(words) <= set(back.text(document).split())
    assert f"page {document.pages} of {document.pages}" in back.pages(document)[-1]


@pytest.mark.parametrize("name", NAMES)
def test_names_in_other_alphabets_can_be_read_back(name):
    signatures = (Signature(uuid="g", person=name, capacity=name),)

    document = printed(make.dossier(Agreement(uuid="a", title=name, signatures=signatures)))

    assert back.solid(document).count(name.replace(" ", "")) == 3
    assert document.warnings == ()


@pytest.mark.parametrize("name", SHAPED)
def test_names_in_scripts_that_join_or_stack_are_set_in_glyphs(name):
    document = printed(make.dossier(Agreement(uuid="a", title=name)))

    assert document.warnings == ()
    assert back.is_accessible(document)
    assert set(name.replace(" ", "")) & set(back.solid(document))
    assert "U+" not in back.text(document)


def test_only_addresses_of_the_web_become_links():
    harmless = make.dossier(Agreement(uuid="a"), {"s1": "x"}, url="https://gazette.example/a")
    harmful = make.dossier(Agreement(uuid="a"), {"s1": "x"}, url="javascript:alert(1)")

    assert b"/URI(https://gazette.example/a)" in printed(harmless).pdf.replace(b" ", b"")
    assert b"javascript" not in printed(harmful).pdf
    assert "javascript:alert(1)" in back.text(printed(harmful))
