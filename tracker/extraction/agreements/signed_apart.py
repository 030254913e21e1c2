"""Gives each of several papers those who signed it.

'X and Y signed an agreement on roads. … A memorandum on mines was signed by Z and W.' tells two
papers apart by who signed them, also where the article counts no papers or counts others too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import SIDES
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.people import People
from tracker.extraction.signing.signers import signers
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.wordsets import word_set

_POINTING = word_set("it this the el la le l' este esta ce cet cette dicho")
_NEAR = 2
"""Sentences between what is told of a paper and who signed it."""
_OPENING = 3
"""Elements at the head of a sentence that points back to what the sentence before introduced."""
_MOST = 24
"""Sentences of signings that are compared; no article tells of more papers."""


def signed_apart(
    document: Document, people: People, parts: Sequence[Candidate]
) -> list[Candidate]:
    """Return the agreements of one pair, each with the sentences in which its own people sign."""
    own = [list(_groups(document, people, part)) for part in parts]
    if len(parts) > 1 and all(groups == own[0] for groups in own) and len(own[0]) == len(parts):
        return [_only(part, group, own[0]) for part, group in zip(parts, own[0], strict=True)]
    split = [
        list(_split(document, part, groups)) if len(groups) > 1 else [part]
        for part, groups in zip(parts, own, strict=True)
    ]
    found = [one for ones in split for one in ones]
    unsigned = [part for part, groups in zip(parts, own, strict=True) if not groups]
    added = {id(one) for ones in split for one in ones[1:]}
    for one in [one for one in found if id(one) in added]:
        twin = next((part for part in unsigned if _goes_on(document, part, one)), None)
        if twin is not None:
            at = found.index(twin)
            found[at] = replace(twin, events=[*twin.events, *one.events])
            found.remove(one)
            unsigned.remove(twin)
    return found


def _goes_on(document: Document, part: Candidate, signed: Candidate) -> bool:
    """Whether a signing is that of a paper told just before: '… renewed it. X and Y signed'."""
    last = max(part.sentences, default=-1)
    first = min(event.sentence for event in signed.events)
    near = 0 <= first - last <= _NEAR
    block = document.sentences[last].block == document.sentences[first].block
    return bool(part.events) and near and block


def _groups(document: Document, people: People, part: Candidate) -> Iterator[tuple[int, ...]]:
    """Yield the sentences in which both sides sign, those of one company together.

    Nothing is told apart where somebody signs with different others.
    """
    if part.paper:
        return
    told: dict[frozenset[str], list[int]] = {}
    signings: dict[int, list[Event]] = {}
    for event in part.events:
        if _tells(document, event) and len(signings) < _MOST:
            signings.setdefault(event.sentence, []).append(event)
    for number, acts in signings.items():
        names = frozenset(
            people.of(mention).name
            for event in acts
            for mention in signers(document, people, event)
        )
        if len(names) >= SIDES:
            told.setdefault(names, []).append(number)
    companies = list(told)
    apart = sum(map(len, companies)) == len(frozenset().union(*companies))
    yield from (tuple(told[names]) for names in (companies if apart else companies[:1]))


def _tells(document: Document, event: Event) -> bool:
    """Whether an act is the signing of one paper, told in prose and as news."""
    shape = document.shapes[event.sentence]
    several = event.instrument >= 0 and shape.letters[event.instrument] == "L"
    told = document.sentences[event.sentence].kind is not Kind.HEADING
    noun = event.act.form is Form.NOUN
    return event.signs and told and not (several or noun or event.history)


def _only(part: Candidate, group: tuple[int, ...], all_: Sequence[tuple[int, ...]]) -> Candidate:
    """Return a part without the signings of the others."""
    others = {number for one in all_ if one != group for number in one}
    events = [event for event in part.events if event.sentence not in others]
    return replace(part, events=events, sentences=part.sentences - others)


def _split(
    document: Document, part: Candidate, groups: Sequence[tuple[int, ...]]
) -> Iterator[Candidate]:
    """Yield one agreement for each company that signs, with what is said up to the next.

    What follows the paragraph of the last is said of all.
    """
    starts = [_start(document, group[0]) for group in groups]
    signed = {number for group in groups for number in group}
    shared = [e for e in part.events if e.sentence < starts[0] and e.sentence not in signed]
    for at, group in enumerate(groups):
        block = document.sentences[group[-1]].block
        rest = (n for n in part.sentences if document.sentences[n].block > block)
        end = starts[at + 1] if at + 1 < len(starts) else min(rest, default=group[-1] + 1)
        inside = {n for n in part.sentences if starts[at] <= n < end} | set(group)
        inside -= signed - set(group)
        introduced = starts[at] if starts[at] < group[0] else -1
        inside |= {introduced} - {-1}
        first = document.sentences[starts[at]]
        evidence = [item for item in part.evidence if item.sentence in inside]
        yield replace(
            part,
            events=[event for event in part.events if event.sentence in inside],
            sentences=inside,
            evidence=evidence or part.evidence,
            context=[*part.context, *shared],
            object=(first.start, first.end) if introduced >= 0 else None,
        )


def _start(document: Document, number: int) -> int:
    """Return the sentence that introduces a paper: the one before 'It was signed by …'."""
    shape = document.shapes[number]
    opens = shape.items[0].word if shape.items else ""
    named = shape.next("IL", 0, _OPENING + 1) >= 0
    before = number - 1
    if opens not in _POINTING or (named and opens != "this") or before < 0:
        return number
    introduces = "I" in document.shapes[before].letters
    prose = document.sentences[before].kind is Kind.PROSE
    return before if introduces and prose else number
