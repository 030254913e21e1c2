from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tracker.db.similarity import similar_agreements
from tracker.domain.agreement import Relation
from tracker.domain.vocabulary import InstrumentType, RelationType


def pair(date: str = "2019-05-27", title: str = "", kind=InstrumentType.MOC, **changes):
    return make.bare_agreement(
        title=title,
        instrument_type=kind,
        events=(make.event(date=date),) if date else (),
        **changes,
    )


def similar(app, draft) -> list[str]:
    with app._opened.sessions.reading() as session:
        return [each.uuid for each in similar_agreements(session, draft)]


@pytest.mark.parametrize(
    ("draft", "offered"),
    [
        (pair("2019-05-27"), True),
        (pair("2019-06-20"), True),
        (pair("2019-07-26"), False),
        (pair("2019-07"), False),
        (pair("2018"), False),
        (pair(""), True),
        (pair("2019-05-27", kind=InstrumentType.TREATY), False),
        (pair("2019-05-27", kind=None), True),
        (pair("", kind=InstrumentType.ASYLUM_COOPERATIVE), False),
        (pair(parties=(make.party("GTM"), make.party("USA"))), True),
        (pair(parties=(make.party("USA"), make.party("MEX"))), False),
        (pair(parties=(make.party("USA"),)), False),
        (pair(parties=(make.party("USA"), make.party("", name="Guatemala"))), False),
    ],
)
def test_the_same_parties_near_the_same_day_are_offered(app, draft, offered):
    memorandum = pair()
    app.records.save(memorandum, ADD)

    assert similar(app, draft) == ([memorandum.uuid] if offered else [])


@pytest.mark.parametrize(
    ("title", "offered"),
    [
        ("Memorandum of Cooperation on border security", True),
        ("Memorandum of cooperation on BORDER security matters", True),
        ("Asylum Cooperative Agreement", False),
    ],
)
def test_titles_tell_agreements_of_one_week_apart(app, title, offered):
    app.records.save(pair(title="Memorandum of Cooperation on border security"), ADD)

    assert len(similar(app, pair(title=title))) == offered


def test_an_asylum_agreement_of_july_is_not_the_memorandum_of_may(starter):
    memorandum = pair("2019-05", title="Memorandum of Cooperation")
    asylum = pair("2019-07-26", "Asylum Cooperative Agreement", InstrumentType.ASYLUM_COOPERATIVE)

    starter.records.save(asylum, ADD)

    assert asylum.uuid not in similar(starter, memorandum)
    assert len(similar(starter, memorandum)) == 1


def test_what_was_said_to_be_no_duplicate_is_not_offered_again(app):
    app.records.save(pair(), ADD)
    (known,) = similar(app, pair())
    remembered = Relation(uuid=make.uuid(), type=RelationType.NOT_DUPLICATE_OF, other=known)

    assert similar(app, replace(pair(), relations=(remembered,))) == []


def test_a_no_counts_on_whichever_side_it_was_noted(app):
    draft = pair()
    known = pair()
    remembered = Relation(uuid=make.uuid(), type=RelationType.NOT_DUPLICATE_OF, other=draft.uuid)
    app.records.save(draft, ADD)
    app.records.save(replace(known, relations=(remembered,)), ADD)

    assert similar(app, draft) == []
    assert known.uuid in similar(app, pair())


def test_agreements_stored_from_one_article_are_not_offered_to_each_other(app):
    (record,) = store(app)

    assert similar(app, make.draft(sources=record.sources)) == [record.uuid]
    assert similar(app, make.draft(sources=(make.uuid(),), revision=1)) == [record.uuid]
    assert similar(app, make.draft(sources=record.sources, revision=1)) == []


def test_a_record_is_not_similar_to_itself_and_the_trash_is_not_offered(app):
    (record,) = store(app)
    assert similar(app, record) == []
    app.records.trash([record.uuid])
    assert similar(app, make.agreement()) == []


def test_what_is_offered_is_described(app):
    (record,) = store(app, make.agreement(title="Antigua memorandum"))
    with app._opened.sessions.reading() as session:
        (found,) = similar_agreements(session, make.draft())

    assert (found.uuid, found.title, found.signed) == (
        record.uuid,
        "Antigua memorandum",
        "2019-06-03",
    )
    assert (found.parties, found.n_sources) == (("USA", "GTM"), 1)
