"""Compares drafts with what careful readers found, field by field, and counts.

The drafts of an article are paired with its readings so that the pairs agree most; a pair must
share a party. What a draft without a reading proposes is wrong, what a reading without a draft
holds is missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any

from tests.extraction.gold import GoldArticle, Labels, Reading
from tracker.domain.draft import DraftAgreement, DraftSignatory
from tracker.domain.folding import fold
from tracker.domain.learnt import NOTHING, Learnt
from tracker.domain.vocabulary import Field, Stance
from tracker.extraction.extractor import Extractor
from tracker.services.reference import load_reference

FIELDS = ("agreements", "parties", "signatories", "signed", "place", "areas")
SHARES = (
    "agreement or none",
    "all agreements found",
    "party set",
    "signatory's party",
    "signed",
    "place",
    "status",
    "instrument type",
    "quotation exact",
)
FOUND = ("status", "instrument type", "signed", "place", "party set")
"""Exact shares that are also counted over the agreements that were found at all."""
BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
JUDGED = frozenset(
    (
        Field.PARTIES,
        Field.SIGNATORIES,
        Field.INSTRUMENT_TYPE,
        Field.SIGNED,
        Field.PLACE,
        Field.STATUS,
        Field.AREAS,
    )
)
_NOTHING = Reading(frozenset(), frozenset(), (), None, None, "", ())


@dataclass(slots=True)
class Measured:
    """Counts of one run; everything shown is computed from them."""

    articles: int = 0
    counts: dict[str, Counter[str]] = field(
        default_factory=lambda: {name: Counter(right=0, wrong=0, missed=0) for name in FIELDS}
    )
    shares: dict[str, Counter[str]] = field(
        default_factory=lambda: {name: Counter(right=0, of=0) for name in SHARES}
    )
    found: dict[str, Counter[str]] = field(
        default_factory=lambda: {name: Counter(right=0, of=0) for name in FOUND}
    )
    """Exact shares of the agreements that were found."""
    found_areas: Counter[str] = field(default_factory=lambda: Counter(right=0, wrong=0, missed=0))
    trusted: list[tuple[float, bool]] = field(default_factory=list)
    details: list[str] = field(default_factory=list)

    def share(self, name: str, *, right: bool) -> None:
        """Count one case of an exact share."""
        self.shares[name]["right"] += right
        self.shares[name]["of"] += 1

    def count(self, name: str, *, right: int, wrong: int, missed: int) -> None:
        """Add to the counts of a field."""
        self.counts[name].update(right=right, wrong=wrong, missed=missed)

    def result(self) -> dict[str, Any]:
        """Return what is recorded: counts only, so that equal runs are equal to the letter."""
        return {
            "articles": self.articles,
            "fields": {name: dict(counts) for name, counts in self.counts.items()},
            "shares": {name: dict(counts) for name, counts in self.shares.items()},
            "found": {name: dict(counts) for name, counts in self.found.items()},
            "found areas": dict(self.found_areas),
            "reliability": list(self._reliability()),
        }

    def _reliability(self) -> Iterator[dict[str, float]]:
        for low, high in pairwise(BOUNDS):
            inside = [(said, right) for said, right in self.trusted if low <= said < high]
            said = sum(said for said, _right in inside) / len(inside) if inside else 0.0
            yield {
                "from": low,
                "to": min(high, 1.0),
                "values": len(inside),
                "right": sum(right for _said, right in inside),
                "mean confidence": round(said, 3),
            }


def measure(
    articles: Iterable[GoldArticle],
    labels: Labels,
    *,
    learnt: Learnt = NOTHING,
    into: Measured | None = None,
) -> Measured:
    """Extract every article and compare; `into` takes the counts of several runs."""
    extractor = Extractor(load_reference())
    measured = into or Measured()
    for article in articles:
        told = extractor.extract(article.text, published=article.published, learnt=learnt)
        found = told.agreements
        _compare(article, found, labels, measured)
    return measured


def _compare(
    article: GoldArticle,
    drafts: tuple[DraftAgreement, ...],
    labels: Labels,
    measured: Measured,
) -> None:
    readings = article.readings
    pairs = paired(drafts, readings)
    measured.articles += 1
    measured.share("agreement or none", right=bool(drafts) == bool(readings))
    if readings:
        found = len(pairs) == len(readings) == len(drafts)
        measured.share("all agreements found", right=found)
    measured.count(
        "agreements",
        right=len(pairs),
        wrong=len(drafts) - len(pairs),
        missed=len(readings) - len(pairs),
    )
    if len(pairs) != len(readings) or len(pairs) != len(drafts):
        found_and_read = f"{len(drafts)} drafts, {len(readings)} readings, {len(pairs)} pairs"
        measured.details.append(f"{article.name}: {found_and_read}")
    for draft in drafts:
        for proposal in draft.evidence:
            exact = article.text[proposal.start : proposal.end] == proposal.exact
            measured.share("quotation exact", right=exact and bool(proposal.exact.strip()))
    read_at = dict(pairs)
    for number, draft in enumerate(drafts):
        reading = readings[read_at[number]] if number in read_at else None
        _compare_draft(article.name, draft, reading, labels, measured)
    for number in set(range(len(readings))) - set(read_at.values()):
        _missed(readings[number], measured)


def paired(
    drafts: tuple[DraftAgreement, ...], readings: tuple[Reading, ...]
) -> list[tuple[int, int]]:
    """Pair drafts with readings so that the sum of their likeness is greatest."""

    @cache
    def best(draft: int, free: frozenset[int]) -> tuple[float, tuple[tuple[int, int], ...]]:
        if draft == len(drafts):
            return 0.0, ()
        choice = best(draft + 1, free)
        for reading in sorted(free):
            like = likeness(drafts[draft], readings[reading])
            if like > 0:
                rest, pairs = best(draft + 1, free - {reading})
                if like + rest > choice[0]:
                    choice = like + rest, ((draft, reading), *pairs)
        return choice

    return list(best(0, frozenset(range(len(readings))))[1])


def likeness(draft: DraftAgreement, reading: Reading) -> float:
    """Return how much a draft and a reading agree; zero unless they share a party."""
    shared = reading.parties & set(draft.parties)
    if not shared:
        return 0.0
    named = [
        s for s in reading.signers if any(same_person(d.name, s.name) for d in draft.signatories)
    ]
    return (
        len(shared) / len(reading.parties | set(draft.parties))
        + 0.3 * (draft.signed == reading.signed)
        + 0.2 * (draft.instrument_type in reading.types)
        + 0.2 * len(named) / max(1, len(reading.signers))
        + 0.2 * _areas_found(draft, reading) / max(1, len(reading.areas))
    )


def _compare_draft(
    name: str,
    draft: DraftAgreement,
    reading: Reading | None,
    labels: Labels,
    measured: Measured,
) -> None:
    read = reading or _NOTHING
    parties = set(draft.parties)
    measured.count(
        "parties",
        right=len(parties & read.parties),
        wrong=len(parties - read.parties),
        missed=len(read.parties - parties),
    )
    right_people = _compare_people(draft, read, measured)
    found = _areas_found(draft, read)
    astray = set(draft.areas) & labels.judged - read.allowed_areas
    measured.count("areas", right=found, wrong=len(astray), missed=len(read.areas) - found)
    day_right = draft.signed == read.signed
    place_right = same_place(draft.place, read.place)
    _count_single("signed", draft.signed, read.signed, measured, right=day_right)
    _count_single("place", draft.place, read.place, measured, right=place_right)
    judged = {
        Field.PARTIES: read.parties,
        Field.SIGNATORIES: right_people,
        Field.INSTRUMENT_TYPE: read.types,
        Field.SIGNED: frozenset((read.signed,)),
        Field.PLACE: frozenset((draft.place if place_right else None,)),
        Field.STATUS: frozenset((read.status,)),
        Field.AREAS: read.allowed_areas,
    }
    measured.trusted += _judged_values(draft, judged, labels)
    if reading is not None:
        exact = {
            "party set": (sorted(parties), sorted(read.parties), parties == read.parties),
            "signed": (draft.signed, read.signed, day_right),
            "place": (draft.place, read.place, place_right),
            "status": (draft.status, read.status, draft.status == read.status),
            "instrument type": (
                draft.instrument_type,
                sorted(read.types),
                draft.instrument_type in read.types,
            ),
        }
        _count_exact(name, exact, measured)
        measured.found_areas.update(right=found, wrong=len(astray), missed=len(read.areas) - found)
        measured.details += _detail_lists(name, draft, read, right_people)
        if astray:
            measured.details.append(f"{name}: areas wrong: {', '.join(sorted(astray))}")


def _count_single(
    name: str, found: str | None, read: str | None, measured: Measured, *, right: bool
) -> None:
    measured.count(
        name,
        right=bool(found and right),
        wrong=bool(found and not right),
        missed=bool(read and not (found and right)),
    )


def _count_exact(
    name: str, exact: Mapping[str, tuple[Any, Any, bool]], measured: Measured
) -> None:
    for which, (found, read, right) in exact.items():
        measured.share(which, right=right)
        measured.found[which].update(right=right, of=1)
        if not right:
            measured.details.append(f"{name}: {which}: {found} for {read}")


def _compare_people(draft: DraftAgreement, read: Reading, measured: Measured) -> frozenset[str]:
    left = list(draft.signatories)
    right: set[str] = set()
    for signer in read.signers:
        match = next((one for one in left if same_person(one.name, signer.name)), None)
        if match is not None:
            left.remove(match)
            right.add(match.name)
            measured.share("signatory's party", right=match.party == signer.party)
    measured.count(
        "signatories",
        right=len(right),
        wrong=len(left),
        missed=len(read.signers) - len(right),
    )
    return frozenset(right)


def _detail_lists(
    name: str, draft: DraftAgreement, read: Reading, right_people: frozenset[str]
) -> Iterator[str]:
    missed = [
        signer.name
        for signer in read.signers
        if not any(same_person(signer.name, person) for person in right_people)
    ]
    parties = [
        f"{person.name} for {person.party}"
        for person, party in _both(draft.signatories, read)
        if person.party != party
    ]
    told = {
        "signatories missed": missed,
        "signatories wrong": [p.name for p in draft.signatories if p.name not in right_people],
        "signatory's party wrong": parties,
        "areas missed": [sorted(ids)[0] for ids in read.areas if not ids & set(draft.areas)],
    }
    yield from (f"{name}: {what}: {', '.join(rows)}" for what, rows in told.items() if rows)


def _both(
    found: tuple[DraftSignatory, ...], read: Reading
) -> Iterator[tuple[DraftSignatory, str]]:
    for person in found:
        for signer in read.signers:
            if same_person(person.name, signer.name):
                yield person, signer.party


def _missed(read: Reading, measured: Measured) -> None:
    measured.count("parties", right=0, wrong=0, missed=len(read.parties))
    measured.count("signatories", right=0, wrong=0, missed=len(read.signers))
    measured.count("areas", right=0, wrong=0, missed=len(read.areas))
    measured.count("signed", right=0, wrong=0, missed=bool(read.signed))
    measured.count("place", right=0, wrong=0, missed=bool(read.place))
    for name in ("party set", "signed", "place", "status", "instrument type"):
        measured.share(name, right=False)


def _judged_values(
    draft: DraftAgreement, judged: Mapping[Field, frozenset[Any]], labels: Labels
) -> Iterator[tuple[float, bool]]:
    trust: dict[tuple[Field, str], float] = {}
    for proposal in draft.evidence:
        known = proposal.field is not Field.AREAS or proposal.value in labels.judged
        if proposal.field in JUDGED and proposal.stance is Stance.SUPPORTS and known:
            key = proposal.field, proposal.value
            trust[key] = max(trust.get(key, 0.0), proposal.confidence)
    for (which, value), confidence in trust.items():
        yield confidence, value in judged[which]


def _areas_found(draft: DraftAgreement, read: Reading) -> int:
    return sum(bool(ids & set(draft.areas)) for ids in read.areas)


def same_person(one: str, other: str) -> bool:
    """Whether two names can be of one person: all words of the shorter, or initial and surname."""
    short, long = sorted((fold(one).split(), fold(other).split()), key=len)
    if not short:
        return False
    return set(short) <= set(long) or (short[-1] == long[-1] and short[0][0] == long[0][0])


def same_place(one: str | None, other: str | None) -> bool:
    """Whether two places are the same, or one names the other more closely."""
    if not one or not other:
        return not one and not other
    return fold(one) in fold(other) or fold(other) in fold(one)
