"""Finds who signed where the act tells offices alone: 'signed by the Home Secretary today'.

Releases name the office in the lead and the person where he or she is quoted.
"""

from __future__ import annotations

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.shape import Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.people import People
from tracker.extraction.text.folding import lower
from tracker.extraction.vocabulary import titles

_AGENT = 18
"""Elements after an act among which 'by' leads who did it."""
_SUBJECT = 4
"""Elements before a verb among which its subject stands."""
_FOREIGN = {
    "canciller": tuple(
        f"{head} de {matter} exteriores"
        for head in ("ministro", "ministra", "secretario", "secretaria")
        for matter in ("relaciones", "asuntos")
    ),
}
"""Other names of an office by which an article calls who holds it."""
_MOST = 200
"""Office holders that are compared; no article names more."""


def holders_told(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return the persons who hold the offices that an act names as its agents."""
    shape = document.shapes[event.sentence]
    first, last = _agents(shape, event)
    if first >= last or set(shape.letters[first:last]) & set("HN"):
        return []
    told = document.folded.lower[shape.items[first].start : shape.items[last - 1].end]
    found: dict[str, list[PersonMention]] = {}
    for mention, person in people.holders[:_MOST]:
        office = lower(person.capacity)
        if " " in office and _stands_in(office, told) and not person.speaks_only:
            names = {people.of(one).name for one in found.get(office, ())}
            if person.name not in names:
                found.setdefault(office, []).append(mention)
    longest = [o for o in found if not any(o != other and o in other for other in found)]
    return [found[office][0] for office in longest if len(found[office]) == 1]


def holder_before(
    document: Document, people: People, event: Event, partner: PersonMention
) -> list[PersonMention]:
    """Return who is meant by an office alone before the verb: 'el canciller firmó con Y'.

    It is the last one named before with that office, and not the one signed with.
    """
    shape = document.shapes[event.sentence]
    subject = shape.items[max(0, event.index - _SUBJECT) : event.index]
    heads = [item.word for item in subject if item.kind == "x" and item.word in titles.HEADS]
    if not heads or partner.start < event.act.end or set("HN") & {one.kind for one in subject}:
        return []
    offices = (heads[-1], *_FOREIGN.get(heads[-1], ()))
    before = within(document.persons, 0, document.sentences[event.sentence].start)
    for mention in reversed(before[-_MOST:]):
        person = people.of(mention)
        held = lower(person.capacity)
        if person is not people.of(partner) and any(_stands_in(one, held) for one in offices):
            return [mention]
    return []


def _agents(shape: Shape, event: Event) -> tuple[int, int]:
    """Return the elements that tell who did an act: behind 'by', or before a verb."""
    by = shape.letters.find("y", event.index + 1, event.index + _AGENT)
    if by >= 0:
        return by + 1, next(shape.all("V;:", by + 1), len(shape.letters))
    start = max((at for at in shape.all("V;:", 0, event.index)), default=-1)
    return start + 1, event.index


def _stands_in(office: str, told: str) -> bool:
    """Whether an office stands in some words, and not as the end of a longer one."""
    at = told.find(office)
    if at < 0:
        return False
    before = told[:at].split()
    whole = not told[at + len(office) : at + len(office) + 1].isalnum()
    return whole and (not before or before[-1] not in _LONGER)


_LONGER = frozenset(("deputy", "vice", "former", "shadow", "assistant", "ex", "under"))
"""Words before an office that make another of it."""
