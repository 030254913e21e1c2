"""Weighs the evidence for each set of parties, mostly a pair, over the whole article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.agreements.pairs import SIGNED_BY, PairEvidence, is_instrument
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.document.issuers import dateline_state, issuer
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.folding import lower
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import word_set

TOP = 3
"""Sentences at the head of an article that count more."""
LIKE = word_set("similar comparable identical similares similaires semblables analogos analogues")
"""Words for agreements that are like the one that is the news."""
_UNSAID = 0.6
"""Worth of words that name one party only."""
_PAST = 0.4
_HEAD = 1.4
_CLEAR = 2
"""How many times more often than a third the two sides must be named."""

_CLEARLY = 1.5
"""The same where nothing else shows the parties."""
_LEADING = frozenset(
    (Act.SIGN, Act.INITIAL, Act.FORCE, Act.END, Act.SUSPEND, Act.RENEW, Act.REACH)
)

_FOR_STATES = re.compile(
    r"\b(?:ambassadors?|ministers?|high commissioner|secretary of state|plenipotentiar"
    r"|embajador|ministr|canciller|secretari[oa] de estado|subsecretari|ambassad"
    r"|diplomatic|diplomati[qc]|embass|presidents?\b|cabinet|parliament|presidente|gouvernement"
    r"|secretar(?:y|ies)\b|nav(?:y|ies)\b|coast guards?|armed forces|admirals?|police"
    r"|(?:two|both|our) (?:governments|countries|states|nations))"
)
"""Words for those who act for a state; clubs, towns and firms are signed for by others."""
_FOR_OTHERS = re.compile(
    r"\b(?:compan(?:y|ies)|club|universit|universid|chambers?|hospital|mayors?|governors?"
    r"|federation|federacion|league|association|stadium|directors?\b|rector"
    r"|lender|contractor|manufacturer|supplier|retailer"
    r"|part(?:y|ies) in|coalition|first minister|empresa|alcalde|maire|societe|entreprise)"
)

_OURS = re.compile(r"(?:f|B(?:ox)?)Vt?x{0,2}[IL]")
"""'I signed an agreement', in a release that names its author at the head or the foot, and
'the two leaders signed an agreement'."""

Pair = frozenset[str]


def pair_scores(
    document: Document, evidence: Sequence[PairEvidence], past: frozenset[int]
) -> dict[Pair, float]:
    """Return how much speaks for each pair of parties."""
    scores: dict[Pair, float] = {}
    counts = mention_counts(document)
    own = issuer(document)
    for found in evidence:
        weight = found.weight * _factor(document, found.sentence, past)
        home = own or (_at_home(document, found, counts) if len(found.codes) == 1 else None)
        for pair, share in _pairs(found, counts, home):
            scores[pair] = scores.get(pair, 0.0) + share * weight
    return scores


def _pairs(
    found: PairEvidence, counts: Counter[str], own: str | None
) -> Iterator[tuple[Pair, float]]:
    """Yield the pairs that words show; the side left unsaid is the issuer's, else most named."""
    pair = frozenset(found.codes)
    if len(pair) == SIDES:
        yield pair, 1.0
    elif len(pair) == 1 and own and own not in pair and found.rule in ("partner", SIGNED_BY):
        yield frozenset((*pair, own)), _UNSAID
    elif len(pair) == 1 and (other := other_side(counts, found.codes[0])):
        yield frozenset((*pair, other)), _UNSAID
    elif found.joint:
        yield pair, 1.0
    elif found.plural:
        yield from ((frozenset((found.codes[0], partner)), 1.0) for partner in found.codes[1:])


def _at_home(document: Document, found: PairEvidence, counts: Counter[str]) -> str | None:
    """Return the state of a report's dateline, which it need not name again beside its minister.

    'Asunción.- The foreign minister signed with the minister of the Emirates …' is of Paraguay's,
    where the article names Paraguay too and the sentence no other state.
    """
    home = dateline_state(document)
    told = found.rule in ("partner", SIGNED_BY)
    if home is None or not told or counts[home] <= SIDES:
        return None
    sentence = document.sentences[found.sentence]
    beside = {p.code for p in within(document.places, sentence.start, sentence.end)}
    return home if beside <= {home, *found.codes} else None


def merged(evidence: Sequence[PairEvidence]) -> list[PairEvidence]:
    """Return the evidence, signers of only some parties of a joint paper taken for all of them.

    'Firmaron los cancilleres de A, B y C' tells who the parties are; that one of the three names
    beside the act was not understood does not make a pair of the other two. A pair of which other
    words tell an agreement has one beside that of all three.
    """
    told = (item for item in evidence if item.joint and item.rule != SIGNED_BY)
    joint = dict.fromkeys(frozenset(item.codes) for item in told)
    of_their_own = {
        frozenset(item.codes)
        for item in evidence
        if item.rule != SIGNED_BY and item.act >= 0 and item.instrument >= 0
    }
    result: list[PairEvidence] = []
    for item in evidence:
        codes = frozenset(item.codes)
        whole = next((one for one in joint if item.rule == SIGNED_BY and codes < one), None)
        whole = None if codes in of_their_own else whole
        result.append(replace(item, codes=tuple(sorted(whole))) if whole else item)
    return result


def _factor(document: Document, sentence: int, past: frozenset[int]) -> float:
    factor = _PAST if sentence in past or likens(document.shapes[sentence]) else 1.0
    kind = document.sentences[sentence].kind
    head = kind is Kind.HEADING or document.sentences[sentence].lead or sentence < TOP
    return factor * _HEAD if head else factor


def likens(shape: Shape) -> bool:
    """Whether a sentence sets others beside the news: 'has similar agreements with fourteen'."""
    named = [index for index, letter in enumerate(shape.letters) if letter in "IL"]
    return any(item.word in LIKE for at in named for item in shape.items[max(0, at - 2) : at + 3])


def mention_counts(document: Document) -> Counter[str]:
    """Return how often each state or organisation is named; the head counts more."""
    counts = Counter(document.headlined)
    ends = [sentence.end for sentence in document.sentences[: TOP + 1]]
    head = ends[-1] if ends else 0
    for place, asked in _named(document):
        counts[place.code] += 1 if place.kind == "capital" or asked else 2
        counts[place.code] += place.start < head
    return counts


def _named(document: Document) -> Iterator[tuple[PlaceMention, bool]]:
    """Yield what is named, and whether a question does: 'And Georgia?' tells less of Georgia."""
    for sentence in document.sentences:
        asks = document.folded.clean.startswith("?", sentence.end - 1)
        for place in within(document.places, sentence.start, sentence.end):
            yield place, asks


def other_side(counts: Counter[str], code: str) -> str | None:
    """Return the most named state beside one."""
    ranked = counts.most_common(SIDES + 1)
    return next((other for other, count in ranked if other != code and count > 1), None)


def both_sides(document: Document) -> Iterator[PairEvidence]:
    """Yield the two most named states for words such as 'the two ministers signed'."""
    ranked = mention_counts(document).most_common(SIDES + 1)
    unclear = len(ranked) > SIDES and ranked[SIDES][1] * _CLEAR > ranked[1][1]
    if len(ranked) < SIDES or unclear:
        return
    for number, shape in enumerate(document.shapes):
        ours = _OURS.search(shape.letters)
        at = ours.start() if ours else shape.letters.find("B")
        instrument = shape.next("IL", 0, len(shape.letters))
        if at >= 0 and instrument >= 0:
            yield PairEvidence(
                codes=(ranked[0][0], ranked[1][0]),
                sentence=number,
                start=shape.items[at].start,
                end=shape.items[at].end,
                weight=3.0 if ours else 2.5,
                rule="both sides",
                act=shape.letters.find("V"),
                instrument=instrument,
            )


def leading_pair(document: Document, happened: Sequence[Event]) -> Iterator[PairEvidence]:
    """Yield the two states an article is about where what was done names no party beside it.

    Registers, letters and short notices name the parties once at the top and then only say that
    'the treaty came into force' or that 'I signed a memorandum'. A third state that is named
    nearly as often leaves open who is meant.
    """
    ranked = mention_counts(document).most_common(SIDES + 1)
    third = ranked[SIDES][1] if len(ranked) > SIDES else 0
    if len(ranked) < SIDES or third * _CLEARLY > ranked[1][1]:
        return
    alone = _only_states_act(document)
    for event in happened:
        told = event.mood is Mood.DONE and not event.history and _has_object(document, event)
        if not told or event.act.act not in _LEADING:
            continue
        if alone or _for_states(document, event.sentence):
            item = document.shapes[event.sentence].items[event.index]
            yield PairEvidence(
                codes=(ranked[0][0], ranked[1][0]),
                sentence=event.sentence,
                start=item.start,
                end=item.end,
                weight=4.0,
                rule="the two an article is about",
                act=event.index,
                instrument=event.instrument,
            )


def _has_object(document: Document, event: Event) -> bool:
    """Whether an act is done to an instrument, if need be that of a title just above."""
    items = document.shapes[event.sentence].items
    if event.act.act is Act.REACH:
        return event.instrument >= 0 and is_instrument(items[event.instrument], 1)
    above = max(0, event.sentence - 1)
    titled = document.sentences[above].kind is Kind.HEADING or items[0].word in ("it", "this")
    named = titled and any(is_instrument(item, 1) for item in document.shapes[above].items)
    return event.instrument >= 0 or named


def _only_states_act(document: Document) -> bool:
    """Whether an article has states acting, and neither a firm nor a club nor a town."""
    lower = document.folded.lower
    return _FOR_OTHERS.search(lower) is None and _FOR_STATES.search(lower) is not None


def of_others(office: str) -> bool:
    """Whether an office is one of a firm, a school, a club or a town, not of a state."""
    return _FOR_OTHERS.search(lower(office)) is not None


def _for_states(document: Document, number: int) -> bool:
    """Whether those who act in a sentence act for states, not for a firm, a club or a town."""
    sentence = document.sentences[number]
    words = document.folded.lower[sentence.start : sentence.end]
    return bool(_FOR_STATES.search(words)) and not _FOR_OTHERS.search(words)
