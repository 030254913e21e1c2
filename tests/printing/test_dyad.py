"""The report on two parties: what holds, what ended, in which order, by whom."""

from __future__ import annotations

import pytest

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tracker.domain.errors import ValueRefused
from tracker.domain.progress import Cancelled
from tracker.domain.vocabulary import EventType
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
    assert "Agreements between Guatemala and the United States" in text
    assert "3 agreements · 1 in force · 1 not in force · 1 ended" in text
    assert "3 February 2001 Holding pact" in part(text, "In force · 1", "Not in force yet")
    assert "Finished pact" in part(text, "Ended · 1", "Chronology")


def test_the_status_is_that_of_the_day():
    early = make.context().as_of.replace(year=2005)

    assert "2 in force · 1 not in force" not in back.text(printed(*three(), as_of=early))
    assert "1 in force · 2 not in force · 0 ended" in back.text(printed(*three(), as_of=early))


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
