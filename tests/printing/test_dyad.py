"""The report on two parties: what holds, what ended, in which order, by whom."""

from __future__ import annotations

import pytest

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.agreement import Relation
from tracker.domain.errors import ValueRefused
from tracker.domain.progress import Cancelled
from tracker.domain.vocabulary import EventType, RelationType
from tracker.printing.dyad import render_dyad
from tracker.services.reference import load_reference

SIGNED = base.event(EventType.SIGNED, "2001-02-03", place="Lima")


def printed(*records, others=None, **context):
    return render_dyad(
        ("USA", "GTM"), records, others or {}, make.context(**context), load_reference()
    )


def record(title, *events, **changes):
    return base.bare_agreement(title=title, events=(SIGNED, *events), **changes)


def part(text, heading, following):
    return text[text.index(heading) : text.index(following)]


def three():
    return (
        record("Holding pact", base.event(EventType.IN_FORCE, "2002-01-01")),
        record("Waiting pact"),
        record("Finished pact", base.event(EventType.TERMINATED, "2010", grounds="mutual")),
    )


def test_agreements_stand_where_they_belong():
    document = printed(*three())

    assert back.outline(document) == [
        "In force · 1 agreement",
        "Not in force yet, or not known to be · 1 agreement",
        "Ended · 1 agreement",
        "Chronology",
        "By area",
        "Signatories",
        "Related",
    ]
    text = back.text(document)
    assert "Agreements between Guatemala and United States" in text
    assert "3 agreements · 1 in force · 1 not in force · 1 ended" in text
    assert "3 February 2001 Holding pact" in part(text, "In force · 1", "Not in force yet")
    assert "Finished pact" in part(text, "Ended · 1", "Chronology")


def test_the_status_is_that_of_the_day():
    early = make.context().as_of.replace(year=2005)

    assert "2 in force · 1 not in force" not in back.text(printed(*three(), as_of=early))
    assert "1 in force · 2 not in force · 0 ended" in back.text(printed(*three(), as_of=early))


def test_the_chronology_tells_all_events_in_order_of_time():
    text = part(back.text(printed(*three())), "Chronology", "By area")

    places = [text.index(said) for said in ("3 February 2001", "1 January 2002", "2010")]
    assert places == sorted(places)
    assert "Signed, in Lima" in text
    assert "Terminated; grounds: " in text


def test_what_has_no_day_comes_last():
    undated = base.bare_agreement(title="Undated", events=(base.event(EventType.SIGNED),))
    text = part(back.text(printed(undated, *three())), "Chronology", "By area")

    assert text.rindex("day not recorded") > text.index("2010")


def test_areas_are_counted():
    text = part(back.text(printed(*three())), "By area", "Signatories")

    assert "Trafficking and smuggling 3 1" in text


def test_a_person_stands_once_with_all_agreements_signed():
    usa = base.party("USA")
    kinds = {"parties": (usa, base.party("GTM"))}
    miller = base.signature("Joan Miller", capacity="Minister", party=usa.uuid)
    again = base.signature("Joan Miller", capacity="Minister", party=usa.uuid)
    text = back.text(
        printed(
            record("First pact", signatures=(miller,), **kinds),
            record("Second pact", signatures=(again,), **kinds),
        )
    )

    signatories = part(text, "Signatories", "Related")
    assert signatories.count("Joan Miller, Minister") == 1
    assert "First pact; Second pact" in signatories
    assert "United States" in signatories


def test_relations_name_both_ends_but_no_judgements_on_duplicates():
    one, two = record("First pact"), record("Second pact")
    amends = Relation(uuid="r1", type=RelationType.AMENDS, other=one.uuid)
    cites = Relation(uuid="r2", type=RelationType.CITES, other="outside", note="In article 2.")
    judged = Relation(uuid="r3", type=RelationType.NOT_DUPLICATE_OF, other=one.uuid)
    second = base.bare_agreement(title="Second pact", relations=(amends, cites, judged))
    text = back.text(printed(one, two, second, others={"outside": "The charter"}))

    related = text[text.index("Related") :]
    assert "Second pact amends First pact" in related
    assert "Second pact cites The charter. In article 2." in related
    assert "duplicate" not in related


def test_it_says_where_nothing_is_recorded():
    text = back.text(printed(record("Pact")))

    assert "No signatory is recorded." in text
    assert "No relation to another agreement is recorded." in text


def test_it_speaks_spanish_and_is_accessible():
    document = printed(*three(), language="es", paper="letter")

    assert "Acuerdos entre Estados Unidos y Guatemala" in back.text(document)
    assert back.is_accessible(document)
    assert document.warnings == ()


def test_nothing_is_refused_and_work_can_be_stopped():
    with pytest.raises(ValueRefused, match="Nothing to print"):
        printed()

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        render_dyad(("USA", "GTM"), three(), {}, make.context(), load_reference(), progress=stop)
