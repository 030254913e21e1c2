from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import ADD, fresh_app, store, titles
from tests.strategies import records
from tracker.app import App
from tracker.db.search import Lens
from tracker.domain.agreement import Relation
from tracker.domain.errors import QueryRefused, ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.query import Presence, parse
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    GapReason,
    InstrumentType,
    PartyRole,
    RelationType,
    Stage,
    Stance,
)


@pytest.fixture(scope="module")
def library_of_three():
    """Open a library that nobody changes."""
    with fresh_app() as app:
        yield filled(app)


def filled(app: App) -> App:
    """Store a supported memorandum, a bare treaty of Mexico, and a terminated one of the EU."""
    store(app, make.agreement(title="Antigua memorandum", tags=("border", "%_")))
    treaty = make.bare_agreement(
        title="Fishing treaty",
        instrument_type=InstrumentType.TREATY,
        parties=(make.party("MEX"), make.party("GTM", role=PartyRole.SIGNATORY)),
        events=(
            make.event(EventType.SIGNED, "2015-03", place="Mexico City"),
            make.event(EventType.IN_FORCE, "2016"),
        ),
        areas=(make.area("", label="fishing rights"),),
        notes="Über alles wird geschrieben.",
        signatures=(make.signature("林美玉", capacity="Ambassador"),),
    )
    app.records.save(treaty, ADD)
    ended = make.bare_agreement(
        title="Customs pact",
        instrument_type=None,
        parties=(make.party("EU"), make.party("", name="Rebel Council")),
        events=(
            make.event(EventType.IN_FORCE, "1999-01-01"),
            make.event(EventType.TERMINATED, "2009-12-31"),
        ),
        areas=(),
        gaps=(Gap(field=Field.SIGNED, reason=GapReason.ILLEGIBLE),),
        relations=(Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=treaty.uuid),),
    )
    app.records.save(ended, ADD)
    return app


ANTIGUA, FISHING, CUSTOMS = "Antigua memorandum", "Fishing treaty", "Customs pact"
ALL = [ANTIGUA, CUSTOMS, FISHING]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ALL),
        ("party:GTM", [ANTIGUA, FISHING]),
        ("party:gtm", [ANTIGUA, FISHING]),
        ("party:Guatemala", [ANTIGUA, FISHING]),
        ("party:Méjico", [FISHING]),
        ('party:"European Union"', [CUSTOMS]),
        ("party:rebel", [CUSTOMS]),
        ("party:guat*", [ANTIGUA, FISHING]),
        ("party:USA,EU", [ANTIGUA, CUSTOMS]),
        ("party:GTM party:USA", [ANTIGUA]),
        ("party:HND", []),
        ("area:TRF.HUM", [ANTIGUA]),
        ("area:TRF", [ANTIGUA]),
        ("area:trf.h*", [ANTIGUA]),
        ("area:fishing", [FISHING]),
        ("area:trafficking", [ANTIGUA]),
        ("area:FIN", []),
        ("type:moc", [ANTIGUA]),
        ("type:treaty,moc", [ANTIGUA, FISHING]),
        ("type:memorandum", [ANTIGUA]),
        ("status:signed", [ANTIGUA]),
        ("status:in_force", [FISHING]),
        ("status:terminated,in_force", [CUSTOMS, FISHING]),
        ("signed:2019", [ANTIGUA]),
        ("signed:2015..2019", [ANTIGUA, FISHING]),
        ("signed:2015-03-15", [FISHING]),
        ("signed:..2015-03-01", [FISHING]),
        ("signed:>2015", [ANTIGUA]),
        ("signed:<2015-04", [FISHING]),
        ("in_force:2016-06-01", [FISHING]),
        ("in_force:..2000", [CUSTOMS]),
        ("ended:2009", [CUSTOMS]),
        ("ended:2010", []),
        ("changed:2000..", ALL),
        ("changed:..2000", []),
        ("signatory:miller", [ANTIGUA]),
        ("signatory:pena", [ANTIGUA]),
        ('signatory:"acting secretary"', [ANTIGUA]),
        ("signatory:美玉", [FISHING]),
        ("signatory:林", [FISHING]),
        ("place:antigua", [ANTIGUA]),
        ('place:"mexico city"', [FISHING]),
        ("title:fish", [FISHING]),
        ("title:memorandum,pact", [ANTIGUA, CUSTOMS]),
        ("source:ledger", [ANTIGUA]),
        ("source:smith", [ANTIGUA]),
        ("source:ledger.example", [ANTIGUA]),
        ("tag:border", [ANTIGUA]),
        ("tag:bord*", [ANTIGUA]),
        ("tag:%_", [ANTIGUA]),
        ("tag:_%", []),
        ("stage:reviewed", ALL),
        ("stage:draft", []),
        ("in:trash", []),
        ("in:library", ALL),
        ("-party:GTM", [CUSTOMS]),
        ("-type:treaty", [ANTIGUA, CUSTOMS]),
        ("-signed:2019", [CUSTOMS, FISHING]),
        ("-antigua", [CUSTOMS, FISHING]),
        ("-has:areas", [CUSTOMS]),
        ("(party:USA OR party:EU)", [ANTIGUA, CUSTOMS]),
        ("(party:USA OR party:EU) status:signed", [ANTIGUA]),
        ("(party:GTM type:treaty OR party:EU)", [CUSTOMS, FISHING]),
        ("-(party:USA OR party:EU)", [FISHING]),
        ("party:USA OR party:EU", [ANTIGUA, CUSTOMS]),
        ("party:GTM type:treaty OR party:EU", [CUSTOMS, FISHING]),
        ("-(party:USA OR party:EU) | party:USA", [ANTIGUA, FISHING]),
    ],
)
def test_fields_find_what_they_name(library_of_three, query, expected):
    assert titles(library_of_three, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("trafficking", [ANTIGUA]),
        ("TRAFFICKING", [ANTIGUA]),
        ("traffick", [ANTIGUA]),
        ('"traffick"', []),
        ("remittances", [ANTIGUA]),
        ("peña", [ANTIGUA]),
        ("pena", [ANTIGUA]),
        ("uber", [FISHING]),
        ("ÜBER", [FISHING]),
        ('"memorandum of cooperation in antigua"', [ANTIGUA]),
        ('"cooperation of memorandum"', []),
        ("memorandum antigua", [ANTIGUA]),
        ("memorandum fishing", []),
        ("ledger", [ANTIGUA]),
        ("guatemala", [ANTIGUA, FISHING]),
        ("guatemala -mexico", [ANTIGUA]),
        ("-", ALL),
        ('"-"', ALL),
        ('"%_" trafficking', [ANTIGUA]),
        ('-"*"', ALL),
        ('title:"!"', ALL),
        ('("-" OR fishing)', [FISHING]),
        ('("-" OR "+")', ALL),
        ('trafficking,"-"', [ANTIGUA]),
        ("signatory:°", ALL),
    ],
)
def test_words_find_records_and_the_articles_they_rest_on(library_of_three, query, expected):
    try:
        tree = parse(query)
    except QueryRefused:
        assert query == "-"
        return
    rows = library_of_three.agreements.rows(tree, as_of=make.TODAY)
    assert sorted(row.title for row in rows) == expected


@pytest.mark.parametrize(
    ("presence", "expected"),
    [
        (Presence.UNSUPPORTED, ALL),
        (Presence.CONFLICTS, []),
        (Presence.GAPS, [ANTIGUA, CUSTOMS]),
        (Presence.SOURCES, [ANTIGUA]),
        (Presence.EVIDENCE, [ANTIGUA]),
        (Presence.PROPOSED, []),
        (Presence.NOTES, [FISHING]),
        (Presence.TAGS, [ANTIGUA]),
        (Presence.TITLE, ALL),
        (Presence.TYPE, [ANTIGUA, FISHING]),
        (Presence.PARTIES, ALL),
        (Presence.SIGNATORIES, [ANTIGUA, FISHING]),
        (Presence.SIGNED, [ANTIGUA, FISHING]),
        (Presence.PLACE, [ANTIGUA, FISHING]),
        (Presence.AREAS, [ANTIGUA, FISHING]),
        (Presence.IN_FORCE, [CUSTOMS, FISHING]),
        (Presence.ENDED, [CUSTOMS]),
        (Presence.RELATIONS, [CUSTOMS]),
    ],
)
def test_presence_and_absence_share_the_library_out(library_of_three, presence, expected):
    lacking = [title for title in ALL if title not in expected]

    assert titles(library_of_three, f"has:{presence}") == expected
    assert titles(library_of_three, f"no:{presence}") == lacking
    assert titles(library_of_three, f"-has:{presence}") == lacking


def test_a_record_is_found_by_the_beginning_of_its_id(library_of_three):
    rows = list(library_of_three.agreements.rows(parse(""), as_of=make.TODAY))

    for row in rows:
        assert titles(library_of_three, f"id:{row.uuid[:8].upper()}") == [row.title]
    assert titles(library_of_three, "id:%") == []


def test_a_contradicted_value_is_a_conflict(app):
    record = make.agreement(title="One")
    against = replace(record.evidence[0], uuid=make.uuid(), stance=Stance.CONTRADICTS)
    store(app, replace(record, evidence=(*record.evidence, against)))

    assert titles(app, "has:conflicts") == ["One"]


def test_the_day_decides_about_the_status(library_of_three):
    def on(query: str, year: int) -> list[str]:
        return titles(library_of_three, query, as_of=dt.date(year, 7, 1))

    assert on("status:in_force", 2005) == [CUSTOMS]
    assert on("status:in_force", 2017) == [FISHING]
    assert on("status:terminated", 2005) == []
    assert on("status:terminated", 2010) == [CUSTOMS]
    assert on("status:unknown", 1990) == ALL
    assert on("status:active", 2005) == [CUSTOMS]


def test_drafts_and_proposals_are_left_out_unless_asked_for(app):
    draft = make.draft(title="Draft")
    mixed = make.agreement(title="Mixed")
    area = next(a for a in mixed.areas if a.area == "MIG.BOR")
    mixed = replace(
        mixed,
        evidence=tuple(
            replace(e, state=EvidenceState.PROPOSED) if e.item == area.uuid else e
            for e in mixed.evidence
        ),
    )
    store(app, draft, mixed)

    assert titles(app, "") == ["Mixed"]
    assert titles(app, "", drafts=True) == ["Draft", "Mixed"]
    assert titles(app, "area:MIG.BOR") == []
    assert titles(app, "area:MIG.BOR", drafts=True) == ["Draft", "Mixed"]
    assert titles(app, "has:proposed") == ["Mixed"]
    assert titles(app, "stage:draft") == []
    assert titles(app, "stage:draft", drafts=True) == ["Draft"]


def test_the_trash_is_searched_only_if_asked_for(app):
    library_of_three = filled(app)
    row = next(library_of_three.agreements.rows(parse("title:fishing"), as_of=make.TODAY))
    library_of_three.records.trash([row.uuid])

    assert titles(library_of_three, "") == [ANTIGUA, CUSTOMS]
    assert titles(library_of_three, "in:trash") == [FISHING]
    assert titles(library_of_three, "in:trash party:EU") == []
    assert titles(library_of_three, "in:trash,library") == ALL
    assert titles(library_of_three, "(in:trash OR party:EU)") == [CUSTOMS, FISHING]
    assert titles(library_of_three, "-in:trash") == [ANTIGUA, CUSTOMS]


@pytest.mark.parametrize(
    ("query", "position", "hint"),
    [
        ("party:ZZZ", 0, "GTM"),
        ("fishing -party:USA,ZZZ", 8, "GTM"),
        ("(party:EU OR party:ZZZ)", 13, "GTM"),
        ("area:NOPE", 0, "TRF"),
        ("area:TRF.NOPE", 0, "TRF.HUM"),
        ("area:nope.trf", 0, "TRF"),
    ],
)
def test_an_id_that_no_registry_has_is_refused_where_it_stands(
    library_of_three, query, position, hint
):
    with pytest.raises(QueryRefused, match="is not a value of") as refusal:
        library_of_three.agreements.count(parse(query), as_of=make.TODAY)

    assert refusal.value.position == position
    assert hint in refusal.value.hint
    assert "quotes" in refusal.value.hint


@pytest.mark.parametrize(
    "query",
    [
        "party:zzz",
        'party:"ZZZ"',
        "party:ZZZ*",
        "party:ZZZZ",
        "area:nope",
        'area:"NOPE"',
        "area:N*",
    ],
)
def test_words_of_a_name_are_searched_freely(library_of_three, query):
    assert titles(library_of_three, query) == []


def test_an_unknown_order_is_refused_with_the_known_ones(app):
    with pytest.raises(ValueRefused, match="cannot be sorted by “mood”") as refusal:
        list(app.agreements.rows(parse(""), as_of=make.TODAY, sort="mood"))
    assert "signed" in refusal.value.hint


def test_a_lens_looks_at_one_version_of_each_record():
    reference = make.reference()

    assert Lens(as_of=make.TODAY, drafts=False, reference=reference).scopes == (0, 2)
    assert Lens(as_of=make.TODAY, drafts=True, reference=reference).scopes == (1, 2)


SYNTAX = ["OR", "AND", "NEAR(", "NOT", "\0", *"\"'*:-()^+~{}[]<>%_;,.\\/ "]
HOSTILE = st.lists(st.sampled_from(SYNTAX) | st.characters(), max_size=30).map("".join)
FIELDED = st.builds(
    "{}:{}".format,
    st.sampled_from(["party", "area", "title", "signatory", "tag", "id", "source", "signed"]),
    HOSTILE,
)


@pytest.fixture(scope="module")
def shared():
    with fresh_app() as app:
        store(app, make.agreement(tags=("border",)))
        yield app


@settings(max_examples=100, deadline=None)
@given(st.lists(HOSTILE | FIELDED, max_size=3).map(" ".join), st.booleans())
def test_whatever_can_be_understood_can_be_searched(shared, words, drafts):
    try:
        query = parse(words)
    except QueryRefused:
        return
    try:
        rows = list(shared.agreements.rows(query, as_of=make.TODAY, drafts=drafts))
    except QueryRefused:
        return

    assert shared.agreements.count(query, as_of=make.TODAY, drafts=drafts) == len(rows)


CHOICES = st.sampled_from(
    [
        "party:USA",
        "party:GTM,MEX",
        "area:TRF",
        "type:moc",
        "signed:2019",
        "has:title",
        "stage:draft",
    ]
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(records(), min_size=2, max_size=6), CHOICES, CHOICES, st.booleans())
def test_laws_of_searching(found, one, other, drafts):
    with fresh_app() as app:
        app.sources.add(make.article(), make.metadata())
        plain = [replace(r, sources=(), evidence=()) for r in found]
        for record in plain:
            app.records.save(record, ADD)

        def uuids(words: str) -> set[str]:
            return set(app.agreements.uuids(parse(words), as_of=make.TODAY, drafts=drafts))

        everything = uuids("")
        assert uuids(one) | uuids(f"-{one}") == everything
        assert uuids(one) & uuids(f"-{one}") == set()
        assert uuids(f"{one} {other}") == uuids(one) & uuids(other)
        assert uuids(f"({one} OR {other})") == uuids(one) | uuids(other)
        reviewed = {r.uuid for r in plain if r.stage is Stage.REVIEWED}
        assert everything == ({r.uuid for r in plain} if drafts else reviewed)
