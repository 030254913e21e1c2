"""The digest tells each event of the period once, in the part it belongs to."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.action import ActionKind
from tracker.domain.print_period import PrintPeriod
from tracker.domain.progress import Cancelled
from tracker.domain.record_news import RecordNews
from tracker.domain.vocabulary import EventType
from tracker.printing.digest import event_words, render_digest
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference

HALF = PrintPeriod(dt.date(2024, 1, 1), dt.date(2024, 6, 30))


def record(title, *events):
    return base.bare_agreement(title=title, events=events)


def printed(*records, **context):
    return render_digest(records, HALF, make.context(**context), load_reference())


def event(type_, date="2024-03-05", **changes):
    return base.event(type_, date, **changes)


@pytest.mark.parametrize(
    ("type_", "part"),
    [
        (EventType.SIGNED, "New"),
        (EventType.NOTES_EXCHANGED, "New"),
        (EventType.ANNOUNCED, "New"),
        (EventType.IN_FORCE, "Entered into force"),
        (EventType.PROVISIONAL_START, "Entered into force"),
        (EventType.AMENDED, "Changed"),
        (EventType.SUSPENDED, "Changed"),
        (EventType.RATIFIED, "Changed"),
        (EventType.TERMINATED, "Ended"),
        (EventType.EXPIRED, "Ended"),
    ],
)
def test_each_event_stands_in_its_part(type_, part):
    document = printed(record("Fishing pact", event(type_)))

    assert back.outline(document) == [f"{part} · 1 agreement"]
    assert "5 March 2024 Guatemala – United States Fishing pact" in back.text(document)


def test_many_parties_are_counted_instead_of_named_again_and_again():
    codes = ("AUT", "BEL", "CHE", "DEU", "ESP", "FRA", "GBR")
    parties = tuple(base.party(code) for code in codes)
    treaty = base.bare_agreement(
        title="Treaty of seven", parties=parties, events=(event(EventType.SIGNED),)
    )

    assert "5 March 2024 7 parties Treaty of seven" in back.text(printed(treaty))


def test_what_happened_outside_the_period_is_left_out():
    text = back.text(
        printed(
            record("Before", event(EventType.SIGNED, "2023-12-31")),
            record("First day", event(EventType.SIGNED, "2024-01-01")),
            record("Last day", event(EventType.SIGNED, "2024-06-30")),
            record("After", event(EventType.SIGNED, "2024-07-01")),
        )
    )

    assert "First day" in text
    assert "Last day" in text
    assert "Before" not in text
    assert "After" not in text


def test_an_agreement_may_stand_in_several_parts_and_counts_once_in_each():
    document = printed(
        record(
            "Pact",
            event(EventType.SIGNED, "2024-02-01"),
            event(EventType.RATIFIED, "2024-03-01"),
            event(EventType.NOTIFIED, "2024-04-01"),
            event(EventType.IN_FORCE, "2024-05-01"),
        )
    )

    assert back.outline(document) == [
        "New · 1 agreement",
        "Entered into force · 1 agreement",
        "Changed · 1 agreement",
    ]


def test_the_effective_day_counts_for_entry_into_force():
    early = event(EventType.IN_FORCE, "2023-11-01", effective="2024-02-01")

    assert "1 February 2024" in back.text(printed(record("Pact", early)))


def test_a_notice_counts_when_it_is_given_and_when_the_term_ends():
    given = event(EventType.NOTICE_GIVEN, "2024-02-01", effective="2024-05-01")
    ended = event(EventType.NOTICE_GIVEN, "2023-08-01", effective="2024-05-02")

    assert back.outline(printed(record("Pact", given))) == [
        "Changed · 1 agreement",
        "Ended · 1 agreement",
    ]
    assert back.outline(printed(record("Pact", ended))) == ["Ended · 1 agreement"]


def test_dates_known_in_part_that_reach_beyond_stand_apart():
    document = printed(
        record("Some day", event(EventType.SIGNED, "2024")),
        record("In March", event(EventType.SIGNED, "2024-03")),
    )

    assert back.outline(document) == ["New · 1 agreement", "Perhaps in this period · 1 agreement"]


def test_events_come_in_order_of_time():
    late, early = event(EventType.SIGNED, "2024-05-01"), event(EventType.SIGNED, "2024-02-01")
    text = back.text(printed(record("Later", late), record("Sooner", early)))

    assert text.index("Sooner") < text.index("Later")


def test_period_and_search_stand_at_the_head():
    text = back.text(printed(query="party:GTM"))

    assert "Period: 1 January 2024 to 30 June 2024" in text
    assert "Search: party:GTM" in text
    assert "Nothing in the library happened in this period." in text


def test_it_speaks_spanish_and_is_accessible():
    document = printed(record("Pacto", event(EventType.SIGNED)), language="es", paper="letter")

    assert "Período: de 1 de enero de 2024 a 30 de junio de 2024" in back.text(document)
    assert back.outline(document) == ["Nuevos · 1 acuerdo"]
    assert back.is_accessible(document)


def test_work_can_be_stopped():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        render_digest([record("Pact")], HALF, make.context(), load_reference(), progress=stop)


def test_an_event_says_by_whom_where_and_why():
    usa = base.party("USA")
    ended = base.event(
        EventType.TERMINATED, "2024", party=usa.uuid, place="Lima", grounds="denunciation"
    )
    known = base.bare_agreement(parties=(usa,), events=(ended,))

    said = event_words(known, ended, Wording(load_reference(), "en"))

    assert said.startswith("Terminated by the United States, in Lima; grounds: ")


def told(known, *kinds, added=False, language="en"):
    news = {known.uuid: RecordNews(added=added, day=dt.date(2024, 4, 2), kinds=kinds)}
    context = make.context(language=language)
    return render_digest([known], HALF, context, load_reference(), news=news)


def test_a_record_added_in_the_period_is_new_however_old_the_agreement():
    document = told(record("Old pact", event(EventType.SIGNED, "1950")), added=True)

    assert back.outline(document) == ["New · 1 agreement"]
    assert "2 April 2024 Guatemala – United States Old pact Added to the library" in back.text(
        document
    )


def test_an_agreement_signed_and_added_in_the_period_is_told_once():
    text = back.text(told(record("Fresh pact", event(EventType.SIGNED)), added=True))

    assert text.count("Fresh pact") == 1
    assert "added to the library" in text


def test_a_reviewed_draft_is_new_to_who_reads_what_was_reviewed():
    document = told(record("Draft pact"), ActionKind.REVIEW_DRAFT)

    assert back.outline(document) == ["New · 1 agreement"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Record edited, merged with a duplicate"),
        ("es", "Registro corregido, unido a un duplicado"),
    ],
)
def test_a_record_changed_in_the_period_says_what_was_done(language, said):
    kinds = ActionKind.EDIT_AGREEMENT, ActionKind.MERGE
    document = told(record("Old pact"), *kinds, language=language)

    assert said in back.text(document)
    assert back.outline(document)[0].startswith("Changed" if language == "en" else "Modificados")
