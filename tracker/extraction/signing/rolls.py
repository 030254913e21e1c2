"""Finds who signed where the names stand apart from the act: in rolls of names and in lines.

'Those signing were:' with a name on each line; 'For Malta: X. For Ghana: Y'; 'X for Malta, Y for
Ghana' under a question such as 'Who signed?'; and 'the presidents of A and B signed' where the
next sentence names the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.document.shape import Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.behalf import led_by, takes_part
from tracker.extraction.signing.people import People
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary import titles
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import word_set

_REPRESENTED = word_set(
    "represented represento represente representaba representait representee representees"
    " representes representado representada representados represento"
)
_REPRESENTING = 6
"""Elements after a person among which the state stands that he or she represented."""
_NEAR = 7
"""Sentences after an act in which a roll of its names is looked for."""
_OPENING = 6
"""Elements at the beginning of a line in which its person stands."""
_BACK = 6
"""Sentences before 'the two ministers' in which an earlier signing names them."""
_LONE = 12
"""Elements of a sentence that only tells who acted for a side."""
_LINES = 30
_LONGEST = 120
"""Characters of a line of a roll."""
_INTRODUCES = re.compile(
    r"(?:signing were|signatories(?: were| are)?|who signed|signed by|signed for .{2,40}by"
    r"|firmantes(?: fueron)?|firmaron|suscribieron|signataires(?: sont| etaient)?"
    r"|ont signe|signers)\W*$"
)
_OFFICE_WORDS = frozenset(titles.PLURALS) | word_set("chiefs heads ministres embajadores jefes")
_LEADERS = word_set("leader chef jefe mandatario dirigeant dirigente")
"""Words for both sides that fit any office."""
_BODIES = word_set(
    "countries nations sides governments states parties paises gobiernos naciones partes pays"
    " gouvernements neighbors neighbours"
)
_JOINED = re.compile(r"[tgoCJM'(),]*a[tgoCJMx'(),]{0,4}")


def rolled(document: Document, event: Event) -> list[PersonMention]:
    """Return who is named in a roll near an act whose own words name nobody."""
    last = min(event.sentence + _NEAR, len(document.sentences))
    for number in range(event.sentence, last):
        if _introduces(document, number):
            return list(_lines(document, number + 1))
        if number > event.sentence and len(called := _calls(document, number)) >= SIDES:
            return called
    return []


def _calls(document: Document, first: int) -> list[PersonMention]:
    """Return who is called in sentences that follow each other."""
    found: list[PersonMention] = []
    for shape in document.shapes[first : first + _LINES]:
        if not (called := _called(shape)):
            break
        found += called
    return list({mention.name: mention for mention in found}.values())


def _introduces(document: Document, number: int) -> bool:
    sentence = document.sentences[number]
    text = document.folded.lower[sentence.start : sentence.end].rstrip()
    return text.endswith((":", "?")) and _INTRODUCES.search(text) is not None


def _lines(document: Document, first: int) -> Iterator[PersonMention]:
    """Yield the first person of each line, as long as lines open with one."""
    for number in range(first, min(first + _LINES, len(document.sentences))):
        shape = document.shapes[number]
        called = _called(shape)
        opening = [mention for index, mention in _persons(shape) if index < _OPENING]
        sentence = document.sentences[number]
        told = sentence.kind is Kind.PROSE and (
            "V" in shape.letters or sentence.end - sentence.start > _LONGEST
        )
        if not opening or (told and not called):
            return
        yield from called or opening[:1]


def _called(shape: Shape) -> list[PersonMention]:
    """Return the persons of a sentence without a verb, of whom each has 'for Malta' beside."""
    if "V" in shape.letters or "H" not in shape.letters:
        return []
    people = list(_persons(shape))
    sided = [m for at, m in people if takes_part(shape, at) or led_by(shape, at)]
    names = {mention.name for mention in sided}
    return sided if names == {mention.name for _, mention in people} else []


def representing(shape: Shape) -> list[PersonMention]:
    """Return the persons of 'X represented Malta and Y represented Ghana at the signing'."""
    found: list[PersonMention] = []
    for index, mention in _persons(shape, bare=True):
        following = shape.items[index + 1 : index + _REPRESENTING]
        acts = any(item.word in _REPRESENTED for item in following[:SIDES])
        if acts and any(item.kind in "CJ" for item in following):
            found.append(mention)
    return found if len(found) >= SIDES else []


def represented(document: Document, event: Event) -> list[PersonMention]:
    """Return who stood for the other side: 'Ghana was represented by Y'."""
    own, following = event.sentence, event.sentence + 1
    if following >= len(document.shapes):
        return []
    shape = document.shapes[following]
    named = list(_persons(shape))
    told = [item.word for item in shape.items[: named[0][0]]] if len(named) == 1 else []
    beside = document.sentences[own].block == document.sentences[following].block
    passive = "y" in shape.letters[: named[0][0]] if told else False
    stood = passive and not _REPRESENTED.isdisjoint(told) and led_by(shape, named[0][0])
    # 'Côté tchadien, le ministre Y.': whoever signs there needs no verb
    lone = bool(told) and named[0][0] < _OPENING and "V" not in shape.letters
    stood = stood or (lone and len(shape.items) < _LONE and led_by(shape, named[0][0]))
    return [named[0][1]] if beside and stood else []


def both(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return the persons 'the two ministers' stands for: two of different parties, same office."""
    shape = document.shapes[event.sentence]
    word = next((item.word for item in shape.items if item.kind == "B"), "")
    office = word[:-1] if word.endswith("s") else word
    end = document.sentences[event.sentence].end
    chosen: dict[str, PersonMention] = {}
    for mention, person in people.holders:
        party = next(iter(person.parties), "")
        known = office in person.capacity.lower() or (office in _LEADERS and person.capacity)
        fits = office and known and mention.start < end
        if fits and party and party not in chosen:
            chosen[party] = mention
    if len(chosen) == SIDES or word in _BODIES:
        return list(chosen.values()) if len(chosen) == SIDES else []
    return _two_before(document, people, event) or _the_last_two(document, people, event)


def _the_last_two(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return the only two persons of the signing before: 'The two ministers also signed …'."""
    for number in range(event.sentence - 1, max(-1, event.sentence - _BACK), -1):
        shape = document.shapes[number]
        acts = (item.mention for item in shape.items if isinstance(item.mention, ActMention))
        if not any(one.act is Act.SIGN for one in acts):
            continue
        named = {people.of(m).name: m for _, m in _persons(shape) if not people.of(m).speaks_only}
        return list(named.values()) if len(named) == SIDES else []
    return []


def _two_before(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return the only two office holders of the sentences before 'the two ministers signed'."""
    start = document.sentences[max(0, event.sentence - SIDES)].start
    before = within(document.persons, start, document.sentences[event.sentence].start)
    held = {people.of(one).name: one for one in before if one.capacity}
    return list(held.values()) if len(held) == SIDES else []


def of_offices(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return whom 'the presidents of A and B' stands for: the two whom the next sentence opens.

    Or, where they are named elsewhere, those of the parties in whose office the act was done.
    """
    shape = document.shapes[event.sentence]
    office = next((i.word for i in shape.items[: event.index] if i.word in _OFFICE_WORDS), "")
    if not office:
        return []
    following = event.sentence + 1
    if following < len(document.shapes) and (opened := _opening(document.shapes[following])):
        return opened
    return _holders(document, people, event, titles.PLURALS.get(office, office.rstrip("s")))


def _opening(shape: Shape) -> list[PersonMention]:
    """Return the persons joined at the head of a sentence."""
    found: list[tuple[int, PersonMention]] = []
    for index, mention in _persons(shape, bare=True):
        start = found[-1][0] + 1 if found else 0
        between = shape.letters[start:index]
        joined = _JOINED.fullmatch(between) or re.fullmatch(r"[tgoCJM',]*,[tgJCM'x]{0,3}", between)
        if not (joined if found else len(between) < SIDES + 1 and "V" not in between):
            break
        found.append((index, mention))
    return [mention for _, mention in found] if len(found) >= SIDES else []


def _holders(document: Document, people: People, event: Event, office: str) -> list[PersonMention]:
    """Return one holder of an office for each party that the act's sentence names."""
    shape = document.shapes[event.sentence]
    codes = {item.mention.code for item in shape.items if item.kind in "CJ" and item.mention}  # type: ignore[union-attr]
    chosen: dict[str, PersonMention] = {}
    for mention, person in people.holders:
        party = person.likely_party()
        if party in codes and office in person.capacity.lower():
            chosen.setdefault(party, mention)
    return list(chosen.values()) if len(chosen) == len(codes) else []


def _persons(shape: Shape, *, bare: bool = False) -> Iterator[tuple[int, PersonMention]]:
    for index, item in enumerate(shape.items):
        mention = item.mention
        if isinstance(mention, PersonMention) and (bare or not mention.bare):
            yield index, mention
