"""The brief as a reader has it in hand: complete, cited, honest, and the same each time."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.agreement import (
    Agreement,
    OtherTitle,
    Party,
    Signature,
)
from tracker.domain.article import text_digest
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.evidence import Gap
from tracker.domain.progress import Cancelled
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    Field,
    GapReason,
    InstrumentType,
    Stage,
)
from tracker.printing.briefs import IN_PART, render_brief
from tracker.services.reference import load_reference


def printed(*dossiers, **context):
    return render_brief(dossiers, make.context(**context), load_reference())


@pytest.fixture(scope="module")
def seed():
    return printed(make.seed_dossier())


def test_a_small_record_fits_one_page(seed):
    assert seed.pages == 1
    assert seed.warnings == ()
    assert printed(make.seed_dossier(), paper="letter").pages == 1
    assert printed(make.seed_dossier(), paper="letter", language="es").pages == 1


def test_the_head_says_type_parties_and_status(seed):
    text = back.text(seed)

    assert "memorandum of cooperation1 Guatemala – United States" in text
    assert "No title stated in the 2 sources. Status: signed. 2" in text


def test_the_frame_says_library_days_record_and_page(seed):
    text = back.text(seed)

    assert text.startswith("policy.agreements status as of 24 November 2026")
    assert "Printed 24 November 2026 · record 7f3a9c12, revision 6 page 1 of 1" in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "status as of 24 November 2026, as recorded by 3 March 2026"),
        ("es", "3 de marzo de 2026"),
    ],
)
def test_a_brief_from_an_earlier_state_says_both_days(language, told):
    known = dt.date(2026, 3, 3)

    assert told in back.text(printed(make.seed_dossier(), known_on=known, language=language))


def test_the_life_line_is_told_in_words(seed):
    text = back.text(seed)

    assert "Signed day not found" in text
    assert "In force or operative searched, not found" in text
    assert "End not searched" in text


def test_each_value_of_the_record_is_there_with_its_number(seed):
    text = back.text(seed)

    for words in (
        "Guatemala (GTM)3 and United States (USA).4",
        "Kevin K. McAleenan, acting Homeland Security Secretary, for the United States.5",
        (
            "Enrique Antonio Degenhart, for Guatemala.6 ✕ Sources differ on the capacity: "
            "Minister6 or Minister of Government.7"
        ),
        "Searched, not found. The article says only when in his journey he signed.8",
        "Guatemala, inferred.9",
        "Unclear: no passage says so.",
        "Human trafficking (main subject);10 drug trafficking;11",
        "Remittances.19",
        "26 July 2019, terminated △ unsupported.",
    ):
        assert words in text


def test_each_footnote_quotes_its_passage_and_says_where_it_stands(seed):
    [page] = back.pages(seed)
    foot = " ".join(page[page.index("\n1 memorandum") :].split())

    for number, words in (
        (2, "He signed the “memorandum” Washington Examiner, par. 5"),
        (3, "the U.S. and Guatemala are formalizing Washington Examiner, par. 3"),
        (7, "Minister of Government US Department of Homeland Security, 31 May 2019, par. 2"),
        (19, "there were no details on topics such as remittances Washington Examiner, par. 8"),
    ):
        assert f"{number} {words}" in foot
    assert "1 memorandum of cooperation Washington Examiner, day of publication" in foot


def test_sources_are_listed_with_address_digest_and_passages(seed):
    text, solid = back.text(seed), back.solid(seed)

    assert "Washington Examiner, day of publication not given, tier 5" in text
    assert f"SHA-256 {text_digest(make.seed_text())[:8]}…" in text
    assert "19 passages, all found in the text" in text
    assert "washingtonexaminer.com/policy/immigration/889221/" in solid


def test_the_document_is_accessible_titled_and_bookmarked(seed):
    assert back.is_accessible(seed)
    assert back.meta(seed)["Title"] == "Guatemala – United States"
    assert back.outline(seed)[:4] == [
        "Guatemala – United States",
        "Parties",
        "Signatories",
        "Signed on",
    ]
    assert b"/Lang(en)" in seed.pdf.replace(b" ", b"")


def test_the_same_record_gives_the_same_bytes(seed):
    assert printed(make.seed_dossier()).pdf == seed.pdf


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("letter", (216, 279))])
def test_the_paper_is_the_one_asked_for(paper, size):
    assert back.sizes(printed(make.seed_dossier(), paper=paper)) == {size}


def test_a_brief_in_spanish_is_spanish_throughout():
    text = back.text(printed(make.seed_dossier(), language="es"))

    for words in (
        "situación al 24 de noviembre de 2026",
        "memorando de cooperación1 Estados Unidos – Guatemala",
        "Las 2 fuentes no indican título. Estado: firmado. 2",
        "Trata de personas (materia principal);10",
        "26 de julio de 2019, terminado △ sin respaldo.",
        "Washington Examiner, párr. 5",
        "Impreso el 24 de noviembre de 2026 · registro 7f3a9c12, revisión 6 página 1 de 1",
    ):
        assert words in text


@pytest.mark.parametrize("count", [22, 31, 43])
def test_a_label_stays_with_the_first_of_its_lines(count):
    people = tuple(Signature(uuid=f"g{n}", person=f"Person {n}") for n in range(count))
    record = replace(make.seed_agreement(), signatures=people, evidence=())
    pages = back.pages(printed(replace(make.seed_dossier(), agreement=record)))

    for label, words in (
        ("signed on", "Searched"),
        ("place", "Guatemala"),
        ("binding force", "Unclear"),
        ("not covered", "Remittances"),
    ):
        assert sum(bool(re.search(rf"{label}\s+{words}", page)) for page in pages) == 1


def test_a_record_without_a_source_marks_every_value():
    record = Agreement(
        uuid="a",
        title="Deal",
        instrument_type=InstrumentType.TREATY,
        parties=(Party(uuid="n", code="NOR"), Party(uuid="d", code="DNK")),
        events=(Event(uuid="s", type=EventType.SIGNED, date="2003-03-14"),),
    )

    text = back.text(printed(make.dossier(record)))

    assert "treaty △ unsupported Deal △ unsupported" in text
    assert "Status: signed △ unsupported." in text
    assert "14 March 2003 △ unsupported." in text
    assert "No source is attached: no passage supports any value." in text


def test_an_empty_record_prints_its_gaps():
    text = back.text(printed(make.dossier(Agreement(uuid="a"))))

    assert "type: not recorded. Untitled agreement No title stated. Status: unknown." in text
    assert text.count("Not recorded.") == 6


def test_three_parties_break_nothing_and_are_flagged():
    parties = tuple(Party(uuid=code, code=code) for code in ("USA", "JPN", "KOR"))

    text = back.text(printed(make.dossier(Agreement(uuid="a", parties=parties))))

    assert "Japan – South Korea – United States" in text
    assert "Not bilateral: 3 parties." in text


@pytest.mark.parametrize("length", [300, 2000])
def test_a_long_title_is_neither_cut_nor_pushes_the_rest_away(length):
    title = ("Agreement on the delimitation of maritime areas " * 50)[:length].strip()

    document = printed(make.dossier(Agreement(uuid="a", title=title)))

    assert title.replace(" ", "") in back.solid(document)
    assert document.pages == 1


def test_values_nobody_has_reviewed_are_left_out_and_counted():
    record = make.proposed(make.seed_agreement(), Field.AREAS, Field.SIGNATORIES)
    dossier = replace(make.seed_dossier(), agreement=record)

    text = back.text(printed(dossier))

    assert "Human trafficking" not in text
    assert "Degenhart" not in text
    assert "11 proposed values that nobody has reviewed are left out." in text
    assert "◇" not in text


def test_values_nobody_has_reviewed_are_marked_when_asked_for():
    record = make.proposed(make.seed_agreement(), Field.AREAS)
    dossier = replace(make.seed_dossier(), agreement=record)

    text = back.text(printed(dossier, drafts=True))

    assert "Human trafficking (main subject)10 ◇ proposed; drug trafficking11 ◇ proposed;" in text
    assert "left out" not in text


def test_a_draft_and_a_record_in_the_trash_say_so():
    record = replace(make.seed_agreement(), stage=Stage.DRAFT, trashed=True)
    dossier = replace(make.seed_dossier(), agreement=record)

    text = back.text(printed(dossier, drafts=True))

    assert "◇ Draft, not reviewed. In the trash. No title stated" in text


def test_the_status_is_that_of_the_day_and_cites_the_event_behind_it():
    text = "It was signed in 2003. It entered into force in 2005. It ended in 2030."
    events = (
        Event(uuid="s", type=EventType.SIGNED, date="2003"),
        Event(uuid="f", type=EventType.IN_FORCE, date="2005"),
        Event(uuid="e", type=EventType.TERMINATED, date="2030"),
    )
    evidence = (
        make.evidence(Field.STATUS, "signed in 2003", text, item="s"),
        make.evidence(Field.STATUS, "entered into force in 2005", text, item="f"),
    )
    record = Agreement(uuid="a", title="T", events=events, evidence=evidence)
    dossier = make.dossier(record, {"s1": text})

    now = back.text(printed(dossier))
    later = back.text(printed(replace(dossier, as_of=make.TODAY.replace(year=2031))))

    assert "Status: in force. 1" in now
    assert "1 entered into force in 2005" in now
    assert "Status: terminated △ unsupported." in later
    assert "status as of 24 November 2031" in later


def test_a_non_binding_text_is_operative_never_in_force():
    events = (Event(uuid="f", type=EventType.IN_FORCE, date="2005"),)
    record = Agreement(uuid="a", binding=Binding.NON_BINDING, events=events)

    assert "Status: operative" in back.text(printed(make.dossier(record)))


def test_gaps_of_fields_without_a_section_are_told_too():
    gaps = (
        Gap(field=Field.NOTICE_PERIOD, reason=GapReason.ILLEGIBLE),
        Gap(field=Field.ENDED, reason=GapReason.NOT_SEARCHED, note="Nobody asked yet."),
    )

    text = back.text(printed(make.dossier(Agreement(uuid="a", gaps=gaps))))

    assert "Notice period: illegible. Ended: not searched. Nobody asked yet." in text


def test_notes_tags_and_other_titles_are_printed():
    record = Agreement(
        uuid="a",
        title="Treaty",
        other_titles=(OtherTitle(language="no", title="Traktat"),),
        notes="First thought.\n\nSecond thought.",
        tags=("north", "sea"),
    )

    text = back.text(printed(make.dossier(record)))

    assert "Traktat (Norwegian)" in text
    assert "First thought. Second thought." in text
    assert "north, sea." in text


def test_nothing_to_print_is_refused():
    with pytest.raises(ValueRefused, match="Nothing to print"):
        printed()


def test_more_than_one_run_holds_is_one_document_all_the_same():
    document = printed(*[make.seed_dossier()] * (IN_PART + 2))
    pages = back.pages(document)

    count = document.pages
    assert count == len(pages) == IN_PART + 2 + 3
    assert [f"page {n} of {count}" in page for n, page in enumerate(pages, 1)] == [True] * count
    assert len(back.outline(document)) == len(back.links(document)) == IN_PART + 2
    contents = " ".join(" ".join(pages[1:3]).split())
    assert re.search(rf"United States[ .]*{count} ", contents)
    assert back.is_accessible(document)
    assert back.meta(document)["Title"] == "Agreement briefs"
    again = printed(*[make.seed_dossier()] * (IN_PART + 2))
    assert again.pdf == document.pdf


def test_printing_tells_how_far_it_is_and_can_be_stopped():
    told = []

    def note(done, total):
        told.append((done, total))

    def stop(done, _total):
        if done:
            raise Cancelled

    both = [make.seed_dossier()] * 2
    render_brief(both, make.context(), load_reference(), note, total=2)

    assert list(dict.fromkeys(told)) == [(0, 2), (1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        render_brief(both, make.context(), load_reference(), stop)


def test_a_single_source_without_a_title_is_spoken_of_alone():
    record = Agreement(uuid="a", parties=(Party(uuid="n", code="NOR"),))

    text = back.text(printed(make.dossier(record, {"s1": "Norway signed."})))

    assert "No title stated in the source. Status: unknown." in text
