"""Collects evidence for who agreed with whom, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.extraction.agreements.neighbourhood import Neighbourhood
from tracker.extraction.agreements.subjects import represented, subject_of
from tracker.extraction.document.gazetteer import ActMention, InstrumentMention
from tracker.extraction.document.groups import SIDES, Group, groups
from tracker.extraction.document.shape import Item, Shape
from tracker.extraction.text.sentences import Kind, Sentence
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import word_set

_NEAR = 26

_CLOSE = 12
_PASSIVE = 4

_NEXT_TO_IT = 6
_WHICH_WAS = word_set("that which was were had been is que fue qui a ete")
_FOR = word_set("for behalf por pour nombre nom")
_NEIGHBOURS = word_set("neighbour neighbor neighbours vecino vecina voisin voisine")
_IDLE = word_set(
    "line accordance compliance work working works met meet meets meeting meetings dealing deals "
    "compared consistent associated together along consultation consultations familiar "
    "talks spoke speaking ties relations relationship border borders trade war"
)
_BETWEEN = re.compile(r"[tgoxNH\"(]{0,9}|x{0,4}(?:ax{1,2})?H[Hoxtg]{0,6}")
_SECOND_SIDE = re.compile(r"a[tgoxNH,\"(]{0,9}$")
_TO_PARTNER = re.compile(r"[tgo\"xNCJH',()D-]{0,12}")
_NOT_PARTNER = re.compile(r"[nby;:V]")
SAMPLE = word_set("among including includes include entre incluidos parmi dont notamment")

_AGAIN = 3
"""Elements between 'it' and what it does."""
_THREE = 3
SIGNED_BY = "parties of those who signed"
"""Name of the rule by which persons show for whom they signed."""
GATHERED = "all who met"
"""Name of the rule by which those who met earlier are those who sign."""
_JOINTLY = ("between", "together", "with partner", SIGNED_BY, GATHERED)
_GOES_ON = re.compile(r",?a")
_MAKING = frozenset((Act.SIGN, Act.REACH, Act.INITIAL, Act.RENEW, Act.AMEND))


@dataclass(frozen=True, slots=True, kw_only=True)
class PairEvidence:
    """Words that show two parties to an agreement, or one with the other left unsaid."""

    codes: tuple[str, ...]
    """Two codes; one where only the partner is named; more for an agreement of many."""
    sentence: int
    start: int
    end: int
    weight: float
    rule: str
    act: int = -1
    """Index in the shape of the act that makes the agreement, if the words report one."""
    instrument: int = -1
    plural: bool = False
    """Whether several agreements of the first with each of the others are meant."""

    closed: bool = True
    """Whether the list of the parties is complete, with nobody after 'and'."""

    @property
    def joint(self) -> bool:
        """Whether one instrument of three or more parties is made here, all of them named."""
        made = self.act >= 0 and self.instrument >= 0 and not self.plural
        return made and self.closed and len(self.codes) >= _THREE and self.rule in _JOINTLY


class PairFinder:
    """Reads one sentence."""

    def __init__(self, number: int, sentence: Sentence, shape: Shape) -> None:
        self._number = number
        self._sentence = sentence
        self._shape = shape
        self._near = Neighbourhood(shape)
        self.groups = groups(shape)

    def evidence(self) -> list[PairEvidence]:
        """Return what the sentence says of pairs of parties."""
        if not self.groups:
            return []
        found = [
            *self._between(),
            *self._together(),
            *self._hyphenated(),
            *self._with_partner(),
            *self._opening_with(),
            *self._signed_for(),
            *self._neighbourly(),
            *self._owned(),
            *self._undertaking(),
        ]
        found += self._beside({code for item in found for code in item.codes})
        return sorted(found, key=_first)

    def _evidence(
        self, codes: tuple[str, ...], span: tuple[int, int], weight: float, rule: str, **more: int
    ) -> PairEvidence:
        items = self._shape.items
        instrument = more.get("instrument", -1)
        plural = instrument >= 0 and self._shape.letters[instrument] == "L" and len(codes) > SIDES
        return PairEvidence(
            codes=codes,
            sentence=self._number,
            start=items[span[0]].start,
            end=items[span[1]].end,
            weight=weight,
            rule=rule,
            act=more.get("act", -1),
            instrument=instrument,
            plural=plural,
            closed=self._closed(codes),
        )

    def _closed(self, codes: tuple[str, ...]) -> bool:
        """Whether the last state named is the last of the list: not 'A, B, C and 20 others'."""
        own = [group for group in self.groups if set(group.codes) <= set(codes)]
        letters = self._shape.letters
        return all(
            not _GOES_ON.match(letters, group.last + 1)
            and not self._sampled(group)
            and (len(group.codes) == 1 or "a" in letters[group.first : group.last])
            for group in own
        )

    def _sampled(self, group: Group) -> bool:
        """Whether a list only gives examples: 'forty states, among them A, B and C'."""
        lead = [item.word for item in self._shape.items[max(0, group.first - 6) : group.first]]
        return not SAMPLE.isdisjoint(lead)

    def _between(self) -> Iterator[PairEvidence]:
        """Read 'the agreement between the Government of A and the Government of B'."""
        letters = self._shape.letters
        for group in self.groups:
            at = letters.rfind("b", max(0, group.first - 17), group.first)
            if at < 0 or not _BETWEEN.fullmatch(letters[at + 1 : group.first]):
                continue
            whole = group if len(group.codes) > 1 else self._resumed(group)
            if whole is None:
                continue
            act = self._near.act_near(at, whole.last)
            instrument = self._near.instrument_near(at, whole.last)
            whole = self._with_newcomer(whole, act)
            weight = 6.0 if instrument >= 0 else 3.0 if act >= 0 else 1.0
            first = instrument if 0 <= instrument < at else at
            span = (first, max(whole.last, instrument))
            yield self._evidence(
                whole.codes, span, weight, "between", act=act, instrument=instrument
            )

    def _with_newcomer(self, whole: Group, act: int) -> Group:
        """Add who joins: 'C acceded to the agreement between A and B'."""
        if act < 0 or not self._near.acts(act, frozenset((Act.ACCEDE,))):
            return whole
        joins = [group for group in self.groups if group.last < act and not group.located]
        if not joins or set(joins[-1].codes) & set(whole.codes):
            return whole
        return Group((*joins[-1].codes, *whole.codes), whole.first, whole.last)

    def _resumed(self, group: Group) -> Group | None:
        """Find the second side of 'between A, represented by …, and B'."""
        for other in self.groups:
            gap = self._shape.letters[group.last + 1 : other.first]
            near = 0 < other.first - group.last < _NEAR and other.codes != group.codes
            if near and "V" not in gap and _SECOND_SIDE.search(gap):
                return Group((*group.codes, *other.codes), group.first, other.last)
        return None

    def _together(self) -> Iterator[PairEvidence]:
        """Read 'The Norwegian and Danish governments have now signed …', 'A and B sign …'."""
        for group in self.groups:
            if len(group.codes) < SIDES or group.located or self._led_by_with(group):
                continue
            act = self._near.act_after(group.last)
            if act < 0:
                continue
            instrument = self._near.instrument_after(act)
            heading = self._sentence.kind is Kind.HEADING
            weight = 6.0 if instrument >= 0 else 4.0 if heading else 2.5
            span = (group.first, instrument if instrument >= 0 else act)
            if instrument < 0 and (led := self._near.instrument_before(group.first)) >= 0:
                instrument, weight, span = led, max(weight, 3.5), (led, act)
            yield self._evidence(
                group.codes, span, weight, "together", act=act, instrument=instrument
            )

    def _led_by_with(self, group: Group) -> bool:
        """Whether states are partners of an agreement: 'agreements with A and B were signed'."""
        lead = self._shape.letters[: group.first].rstrip("tg")
        return lead[-2:-1] in ("I", "L") and lead[-1:] == "w"

    def _hyphenated(self) -> Iterator[PairEvidence]:
        """Read 'the U.S.-Japan Technology Prosperity Deal'."""
        for group in self.groups:
            if not (group.hyphen and group.pair):
                continue
            instrument = self._shape.next("IL", group.last + 1, 6)
            if instrument < 0 or self._near.act_in(group.last + 1, instrument):
                continue
            act = self._near.act_near(group.first, instrument)
            act = act if group.first - act < _CLOSE else -1
            yield self._evidence(
                group.codes,
                (group.first, instrument),
                5.0,
                "compound name",
                act=act,
                instrument=instrument,
            )

    def _with_partner(self) -> Iterator[PairEvidence]:
        """Read 'A signed a memorandum with B', 'the refugee deal with B'."""
        letters = self._shape.letters
        for group in self.groups:
            at = letters.rfind("w", max(0, group.first - 9), group.first)
            if (
                at < 0
                or group.located
                or self._idle(at)
                or _NOT_PARTNER.search(letters[at + 1 : group.first])
            ):
                continue
            if not _TO_PARTNER.fullmatch(letters[at + 1 : group.first]):
                continue
            instrument = self._near.object_of(at, group.last)
            if self._near.denied(instrument):
                continue
            act = self._near.making_before(at)
            act = -1 if self._near.other_object(act, at) else act
            if act < 0 and instrument >= 0 and at - instrument < _PASSIVE:
                act = self._near.passive_after(group.last)
            if act < 0 and (instrument < 0 or at - instrument > _CLOSE):
                continue
            subject = subject_of(self._shape, self.groups, act if act >= 0 else instrument, group)
            yield from self._partnered(subject, group, act, instrument)

    def _opening_with(self) -> Iterator[PairEvidence]:
        """Read 'With the president of B he witnessed the signing of an agreement'."""
        group = self.groups[0] if self.groups else None
        letters = self._shape.letters
        if group is None or "w" not in letters[:2] or not group.first < _NEXT_TO_IT:
            return
        act = next(
            (at for at, _ in acts_of(self._shape, _MAKING) if 0 < at - group.last < _CLOSE), -1
        )
        instrument = self._near.instrument_after(act) if act >= 0 else -1
        if instrument >= 0 and len(self.groups) == 1 and "p" in letters[group.last : act]:
            yield self._evidence(
                group.codes, (0, instrument), 5.0, "partner", act=act, instrument=instrument
            )

    def _idle(self, at: int) -> bool:
        """Whether 'with' belongs to 'in line with', 'met with' and the like."""
        acted = "V" in self._shape.letters[max(0, at - 5) : at]
        return at > 0 and self._shape.items[at - 1].word in _IDLE and not acted

    def _partnered(
        self, subject: Group | None, partner: Group, act: int, instrument: int
    ) -> Iterator[PairEvidence]:
        first = min(index for index in (act, instrument) if index >= 0)
        weight = 5.5 if act >= 0 and instrument >= 0 else 3.0
        subject = subject or (represented(self._shape, self.groups, partner) if act >= 0 else None)
        if subject is None:
            span = (min(first, partner.first), max(first, partner.last))
            apart = instrument >= 0 and self._shape.letters[instrument] == "L"
            for codes in ((code,) for code in partner.codes) if apart else (partner.codes,):
                yield self._evidence(
                    codes, span, weight - 0.5, "partner", act=act, instrument=instrument
                )
            return
        codes = tuple(dict.fromkeys((*subject.codes, *partner.codes)))
        span = (min(subject.first, first), max(subject.last, first, partner.last))
        if len(codes) > 1:
            yield self._evidence(
                codes, span, weight, "with partner", act=act, instrument=instrument
            )

    def _owned(self) -> Iterator[PairEvidence]:
        """Read 'Australia's refugee deal': one side, the other left unsaid."""
        for group in self.groups:
            if len(group.codes) == 1 and not group.located:
                instrument = self._shape.next("IL", group.last + 1, 5)
                between = self._shape.letters[group.last + 1 : max(instrument, 0)]
                if instrument >= 0 and re.fullmatch(r"'?x{0,3}", between):
                    span = (group.first, instrument)
                    yield self._evidence(group.codes, span, 1.0, "owner", instrument=instrument)

    def _undertaking(self) -> Iterator[PairEvidence]:
        """Read 'A has agreed to supply B with oil'."""
        letters = self._shape.letters
        for group in self.groups:
            act = letters.find("V", group.last + 1, group.last + 5)
            if act < 0 or group.located or not self._near.acts(act, frozenset((Act.REACH,))):
                continue
            if "to" not in [item.word for item in self._shape.items[act + 1 : act + 4]]:
                continue
            other = next((g for g in self.groups if act < g.first < act + 9), None)
            if other and not other.located and other.codes != group.codes:
                codes = tuple(dict.fromkeys((*group.codes, *other.codes)))
                yield self._evidence(codes, (group.first, other.last), 3.0, "undertaking", act=act)

    def _beside(self, told: set[str]) -> Iterator[PairEvidence]:
        """Read a mere pair in a sentence that names an instrument, or in a heading."""
        for group in self.groups:
            if not group.pair or group.located or set(group.codes) <= told:
                continue
            instrument = self._near.instrument_near(group.first, group.last)
            heading = self._sentence.kind is Kind.HEADING
            if (act := self._under(group, instrument)) >= 0:
                span = (group.first, act)
                yield self._evidence(
                    group.codes, span, 5.0, "under one signed", act=act, instrument=instrument
                )
            elif instrument >= 0 or heading:
                weight = 1.5 if instrument >= 0 else 1.0
                span = (group.first, group.last)
                yield self._evidence(
                    group.codes, span, weight, "named together", instrument=instrument
                )

    def _under(self, group: Group, instrument: int) -> int:
        """Return the act of 'citizens of A and B need no visas under an accord signed …'."""
        letters = self._shape.letters
        alone = all(other is group or other.located for other in self.groups)
        at = instrument + 1
        while at < len(letters) and self._shape.items[at].word in _WHICH_WAS:
            at += 1
        signed = instrument > group.last and letters[at : at + 1] == "V"
        return at if alone and signed and self._near.acts(at, frozenset((Act.SIGN,))) else -1

    def _signed_for(self) -> Iterator[PairEvidence]:
        """Read 'was signed for A by X and for B by Y'."""
        for act, _ in acts_of(self._shape, frozenset((Act.SIGN,))):
            led = [g for g in self.groups if g.first > act and self._led_by_for(g)]
            codes = tuple(dict.fromkeys(code for group in led for code in group.codes))
            if len(led) >= SIDES and len(codes) >= SIDES:
                instrument = self._near.instrument_near(act, act)
                weight = 6.0 if instrument >= 0 else 3.0
                yield self._evidence(
                    codes, (act, led[-1].last), weight, "together", act=act, instrument=instrument
                )
                return

    def _led_by_for(self, group: Group) -> bool:
        lead = [item.word for item in self._shape.items[max(0, group.first - 4) : group.first]]
        return not _FOR.isdisjoint(lead)

    def _neighbourly(self) -> Iterator[PairEvidence]:
        """Read 'A and its southern neighbour signed a treaty', the other side named elsewhere."""
        for group in self.groups:
            lead = self._shape.items[group.last + 1 : group.last + 2 + _AGAIN]
            if group.located or len(group.codes) > 1 or not lead or lead[0].kind != "a":
                continue
            act = self._near.act_after(group.last)
            instrument = self._near.instrument_after(act) if act >= 0 else -1
            if instrument >= 0 and any(item.word in _NEIGHBOURS for item in lead):
                span = (group.first, instrument)
                yield self._evidence(
                    group.codes, span, 5.0, "partner", act=act, instrument=instrument
                )


def _first(evidence: PairEvidence) -> int:
    return evidence.start


def is_instrument(item: Item, least: int = 0) -> bool:
    """Whether an element names an instrument of at least some weight."""
    mention = item.mention
    return isinstance(mention, InstrumentMention) and mention.instrument.weight >= least


def acts_of(shape: Shape, acts: frozenset[Act]) -> Iterator[tuple[int, ActMention]]:
    """Yield the acts of some kinds in a sentence with their index."""
    for index, item in enumerate(shape.items):
        if isinstance(item.mention, ActMention) and item.mention.act in acts:
            yield index, item.mention


MAKING = _MAKING
FINITE = frozenset((Form.PAST, Form.PRESENT, Form.BARE))
