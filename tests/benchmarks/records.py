"""Records as a large library holds them: a few states in most, long tails in everything."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from uuid import UUID

from tests import factories as make
from tracker.domain.agreement import Agreement, Party
from tracker.domain.article import Article
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence
from tracker.domain.passage import anchor
from tracker.domain.place import PlaceKind
from tracker.domain.reference import Reference
from tracker.domain.source import Source, SourceText
from tracker.domain.vocabulary import Binding, EventType, Field, InstrumentType, Stage

SUBJECTS = (
    "trade in goods", "air services", "double taxation", "cultural exchange", "extradition",
    "technical cooperation", "the peaceful uses of nuclear energy", "border waters", "loans",
    "the protection of investments", "visas", "the exchange of prisoners", "fisheries", "defence",
    "scientific research", "tourism", "the carriage of goods by road", "health", "customs",
)  # fmt: skip
TOWNS = ("Vienna", "Geneva", "Santiago", "Nairobi", "Bangkok", "Lima", "Rabat", "Oslo", "Quito")
FIRST = ("Ana", "Joan", "Pieter", "Amina", "Luis", "Mei", "Olga", "Samuel", "Ingrid", "Tariq")
LAST = ("Okoro", "Miller", "Peña", "Larsen", "Haddad", "Novak", "Silva", "Tanaka", "Moreau", "Roy")
OFFICES = ("Minister", "Ambassador", "Permanent Secretary", "Director-General", "President")
WORDS = (
    "delegation", "ratify", "clause", "protocol", "committee", "annex", "implement", "review",
    "notify", "schedule", "party", "tariff", "border", "quota", "vessel", "visa", "airline",
    "grant", "loan", "reactor", "river", "archive", "museum", "harvest",
)  # fmt: skip
RARE = ("heliograph", "quagga", "isinglass", "theodolite", "marram")
"""Words that very few articles have; every article has `government`."""


class Chance:
    """Draws everything from one seed, so that the same seed gives the same library."""

    def __init__(self, seed: int, reference: Reference) -> None:
        self._random = random.Random(seed)  # noqa: S311 - nothing is secret
        states = [p.code for p in reference.places if p.kind is PlaceKind.STATE]
        self._random.shuffle(states)
        self._states = states
        self._areas = [area.id for area in reference.areas.assignable()]
        self._random.shuffle(self._areas)

    def uuid(self) -> str:
        """Return a new id."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def skewed(self, values: Sequence[str], power: float = 1.0) -> str:
        """Return a value; the n-th is drawn with weight 1/n to a power."""
        weights = list(accumulate(1 / (n + 1) ** power for n in range(len(values))))
        return self._random.choices(values, cum_weights=weights)[0]

    def source(self) -> tuple[Source, SourceText, Article]:
        """Return an article of some hundred characters."""
        words = [self.skewed(WORDS) for _ in range(self._random.randint(60, 110))]
        if self._random.random() < 0.002:
            words[10] = self._random.choice(RARE)
        text = f"The government of the two sides signed. {' '.join(words)}."
        article = make.article(text, original=b"")
        uuid, text_uuid = self.uuid(), self.uuid()
        stored = make.source_text(text, uuid=text_uuid, source=uuid, sha256=article.sha256)
        return make.source(uuid=uuid, text=text_uuid, original_sha256=""), stored, article

    def record(self, source: Source, text: SourceText) -> Agreement:
        """Return an agreement that rests on a source."""
        draw = self._random
        parties = self._parties()
        kind = self.skewed([t.value for t in InstrumentType])
        areas = dict.fromkeys(self.skewed(self._areas) for _ in range(draw.randint(1, 3)))
        record = Agreement(
            uuid=self.uuid(),
            title=f"{kind.replace('_', ' ').capitalize()} on {draw.choice(SUBJECTS)}",
            instrument_type=InstrumentType(kind) if draw.random() < 0.96 else None,
            binding=draw.choice([None, *Binding]),
            parties=parties,
            signatures=tuple(
                make.signature(
                    f"{draw.choice(FIRST)} {draw.choice(LAST)}",
                    uuid=self.uuid(),
                    capacity=draw.choice(OFFICES),
                    party=party.uuid,
                )
                for party in parties
                if draw.random() < 0.6
            ),
            events=self._events(),
            areas=tuple(
                make.area(area, uuid=self.uuid(), primary=place == 0)
                for place, area in enumerate(areas)
            ),
            tags=tuple(t for t in ("checked", "to cite") if draw.random() < 0.05),
            stage=Stage.DRAFT if draw.random() < 0.02 else Stage.REVIEWED,
            sources=(source.uuid,),
        )
        return self._supported(record, text) if draw.random() < 0.02 else record

    def _parties(self) -> tuple[Party, ...]:
        codes: dict[str, None] = {}
        wanted = 2 if self._random.random() < 0.93 else self._random.randint(3, 8)
        while len(codes) < wanted:
            codes[self.skewed(self._states)] = None
        return tuple(make.party(code, uuid=self.uuid()) for code in codes)

    def _events(self) -> tuple[Event, ...]:
        draw = self._random
        if draw.random() < 0.03:
            return ()
        year = int(draw.triangular(1900, 2026, 1995))
        day = f"{year:04}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        signed = day[: draw.choice([4, 7, 10, 10, 10])]
        place = draw.choice(["", *TOWNS])
        events = [make.event(EventType.SIGNED, signed, uuid=self.uuid(), place=place)]
        if draw.random() < 0.6 and year < 2025:
            force = f"{year + 1:04}{day[4:]}"
            events.append(make.event(EventType.IN_FORCE, force, uuid=self.uuid()))
            if draw.random() < 0.3 and year < 2010:
                end = f"{year + 10:04}{day[4:]}"
                events.append(make.event(EventType.TERMINATED, end, uuid=self.uuid()))
        return tuple(events)

    def _supported(self, record: Agreement, text: SourceText) -> Agreement:
        exact = "two sides signed"
        start = text.text.index(exact)
        found = anchor(self.uuid(), text.uuid, text.text, start, start + len(exact))
        evidence = tuple(
            Evidence(
                uuid=self.uuid(),
                field=Field.PARTIES,
                item=party.uuid,
                passage=found,
                value=party.code,
            )
            for party in record.parties[:1]
        )
        return replace(record, evidence=evidence)
