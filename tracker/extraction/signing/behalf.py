"""Reads for whom a person signs: 'on behalf of Malta by X', 'X signed for Malta, Y for Ghana'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.document.shape import Item, Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.vocabulary.wordsets import word_set

_FOR = word_set("for behalf por pour nombre nom part parte representacion representation")
_OWN = word_set("his her its their our su sus son sa leur nuestro nuestra notre")
_HOME = word_set("country countries side pais gobierno parte pays gouvernement government state")
_STATES = word_set(
    "duchy kingdom republic sultanate emirate federation union organisation organization bank"
    " banque banco community commission comision comunidad fund"
)
_BODY = word_set("partie parte side party part government gobierno gouvernement delegation")
_TITLE = 9
"""Elements of an office between a person and 'for Malta'."""
_SMALL = "tgo'-"
_LED_BY = 4
"""Elements after an act among which 'for' or 'on behalf of' stands."""
_BEHALF = word_set("behalf nombre nom representacion")
_REPRESENTED = word_set("represented representee represente representado representada")
_COTE = word_set("cote lado")
"""Words that name a side without 'for': 'signé, côté algérien, par X'."""
_LEAD = 8
"""Elements between a party and the person who signs for it."""
_STEP = word_set(
    "by was were represented signed signing firmo fue par por a signe mr mrs ms dr h e hon both"
    " been it document documents text texts they lo c est is are had suscribio"
    " representee represente representado representada estuvo etait fueron ete"
    " hizo hicieron fit did so rubrico qui"
)
"""Words that may stand between 'for Malta' and the person."""


def signed_for(
    shape: Shape, event: Event, mention: PersonMention, parties: Sequence[str]
) -> str | None:
    """Return the party that the words around a person or the act name as signed for."""
    at = next((n for n, item in enumerate(shape.items) if item.mention is mention), -1)
    found = _before(shape, at)
    if found and _each_before(shape, event, at) and len(own := list(_named_after(shape, at))) == 1:
        found = own[0]  # 'X signed for Malta, Y for Ghana'
    if found is None and at > event.index:
        first, last = _first_joined(shape, at), _last_joined(shape, at)
        after = list(dict.fromkeys(_named_after(shape, last)))
        chain = _names_between(shape, first, last)
        if len(after) == len(chain) > 1 and mention.name_start in chain:
            found = after[chain.index(mention.name_start)]  # 'X and Y, for Malta and Ghana'
        else:
            found = after[0] if len(after) == 1 else _before(shape, first)
    elif found is None:
        found = _of_the_act(shape, event, at, parties)
    return found if found in parties else None


def _each_before(shape: Shape, event: Event, at: int) -> bool:
    """Whether persons stand before the parties they sign for, as the first does before the act."""
    signed = shape.letters[event.index + 1 : event.index + 2]
    first = any(letter in "HN" for letter in shape.letters[: event.index])
    return at > event.index and first and signed in ("x", "y", "n")


def _names_between(shape: Shape, first: int, last: int) -> list[int]:
    """Return where the names of joined persons begin, each once."""
    people = [item.mention for item in shape.items[first : last + 1]]
    names = [one.name_start for one in people if isinstance(one, PersonMention)]
    return list(dict.fromkeys(names))


def takes_part(shape: Shape, at: int) -> bool:
    """Whether 'for Malta' or 'for his Government' follows a person, office and all."""
    if any(True for _ in _named_after(shape, at)):
        return True
    for index in range(at + 1, min(at + _TITLE, len(shape.items))):
        item = shape.items[index]
        if item.kind in "aV;:" or (item.kind in "HN" and shape.letters[index - 1] != ","):
            return item.kind == "H" and index == at + 1 and takes_part(shape, index)
        if item.word in _FOR and _sided(shape, index + 1):
            return True
    return False


def acts_for(shape: Shape, index: int) -> bool:
    """Whether an act is followed by a side it is done for: 'initialled on behalf of Malta'."""
    if any(True for _ in _named_after(shape, index)):
        return True
    for at in range(index + 1, min(index + _LED_BY, len(shape.items))):
        if shape.items[at].word in _FOR:
            own = at + 1 + (shape.letters[at + 1 : at + 2] == "o")
            return _sided(shape, own)
    return False


def _sided(shape: Shape, index: int) -> bool:
    """Whether a party, or 'his Government', stands at an index."""
    for item in shape.items[index : index + 4]:
        if isinstance(item.mention, PlaceMention):
            return item.mention.kind != "capital"
        if item.word in _STATES or (item.word in _HOME and shape.items[index].word in _OWN):
            return True
        if item.kind not in "tgo" and not item.capital and item.word not in _OWN | _BODY:
            return False
    return False


def led_by(shape: Shape, at: int) -> bool:
    """Whether 'for Malta' stands before a person: 'and for Malta the ambassador, Y'."""
    return _before(shape, at) is not None


def _last_joined(shape: Shape, at: int) -> int:
    """Return the last of the persons joined to one: 'A and B on behalf of Malta'."""
    last = at
    for index in range(at + 1, len(shape.letters)):
        if shape.letters[index] in "HN":
            last = index
        elif shape.letters[index] not in "a,t":
            break
    return last


def _first_joined(shape: Shape, at: int) -> int:
    """Return the first of the persons joined to one: 'for Malta, by A and B'."""
    first = at
    for index in range(at - 1, -1, -1):
        if shape.letters[index] in "HN":
            first = index
        elif shape.letters[index] not in "a,ty":
            break
    return first


def _before(shape: Shape, at: int) -> str | None:
    """Return the party of 'on behalf of Malta by X' and 'Malta was represented by X'."""
    for index in range(at - 1, max(-1, at - _LEAD), -1):
        item = shape.items[index]
        if isinstance(item.mention, PlaceMention):
            words = {step.word for step in shape.items[index + 1 : at]}
            told = not _REPRESENTED.isdisjoint(words) or _led(shape, index)
            return item.mention.code if told and item.mention.kind != "capital" else None
        if item.kind not in "ty,V:ILB" + _SMALL and item.word not in _STEP | _HOME | _OWN:
            return None
    return None


def _led(shape: Shape, index: int) -> bool:
    """Whether 'for', 'on behalf of' or the like stands before a party, and no person does."""
    if index > 0 and shape.items[index - 1].word in _COTE:
        return True
    back = index - 1
    while back > 0 and (shape.items[back].kind in _SMALL or shape.items[back].word in _BODY):
        back -= 1
    if back < 0 or shape.items[back].word not in _FOR:
        return False
    while back > 0 and (shape.items[back].word in _FOR or shape.items[back].kind in _SMALL + "n,"):
        back -= 1
    return shape.letters[back] not in "HN"


def _named_after(shape: Shape, at: int) -> Iterator[str]:
    """Yield the parties of 'for Malta and Ghana' directly after an element."""
    comma = shape.letters[at + 1 : at + 2] == ","
    held = shape.items[at].mention
    if isinstance(held, PersonMention) and held.title_end == held.end and not comma:
        return  # 'X, World Bank manager for Malta' does not sign for Malta
    index = at + 1 + comma
    window = shape.items[index : index + 3]
    if window and window[0].kind == "a":
        return  # 'X, and for Ghana Y' says for whom the next one signs
    if not any(item.word in _FOR for item in window):
        return
    for item in shape.items[index : index + 12]:
        if isinstance(item.mention, PlaceMention) and item.mention.kind != "capital":
            yield item.mention.code
        elif not _goes_on(item):
            return


def _goes_on(item: Item) -> bool:
    return item.kind in "taon" + _SMALL or item.word in _FOR


def _of_the_act(shape: Shape, event: Event, at: int, parties: Sequence[str]) -> str | None:
    """Return the party of 'X signed for Malta', and of 'X and Y signed for Malta and Ghana'."""
    named = [code for code in _named_after(shape, event.index) if code in parties]
    named = named or [code for code in _behind_the_paper(shape, event) if code in parties]
    if len(named) == 1:
        return named[0]
    if not named and (partner := _with(shape, event)) in parties:
        others = [code for code in parties if code != partner]
        return others[0] if len(others) == 1 else None
    people = [n for n in range(max(at, 0), event.index) if shape.letters[n] in "HN"]
    return named[-len(people)] if at >= 0 and 0 < len(people) <= len(named) else None


def _behind_the_paper(shape: Shape, event: Event) -> Iterator[str]:
    """Yield the party of 'X signed the agreement on behalf of the Government of Malta'."""
    at = event.instrument
    if at > event.index and not set(shape.letters[event.index + 1 : at]) & set("HN;:"):
        following = {item.word for item in shape.items[at + 1 : at + _LED_BY]}
        if following & _BEHALF:
            yield from _named_after(shape, at)


def _with(shape: Shape, event: Event) -> str | None:
    """Return the party of 'X signed a treaty with Malta', for which X does not sign."""
    at = shape.next("wHV;", event.index + 1, _LEAD)
    if at < 0 or shape.letters[at] != "w":
        return None
    partner = shape.next("CJMHV", at + 1, 4)
    mention = shape.items[partner].mention if partner >= 0 else None
    return mention.code if isinstance(mention, PlaceMention) else None
