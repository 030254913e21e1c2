"""Sections of the brief about who agreed and who signed."""

from __future__ import annotations

from tracker.domain.agreement import Party, Signature
from tracker.domain.claim import Support
from tracker.domain.folding import fold
from tracker.domain.vocabulary import Field, Level, PartyRole, SignatureMode
from tracker.printing.desk import MARKS, Desk, Value
from tracker.printing.line import Line
from tracker.printing.support import Backing

_PAIR = 2
_ACTING = ("acting", "en funciones", "interin", "par intérim")
"""Words by which a capacity says itself that the person only acts."""


def party_lines(desk: Desk) -> list[Line]:
    """Return the parties with official name, code and level."""
    parties = desk.words.sort(desk.agreement.parties)
    if not parties:
        return [desk.gap(Field.PARTIES)]
    plain = len(parties) <= _PAIR and all(_is_plain(party) for party in parties)
    lines = [_sentence(desk, parties)] if plain else [_party(desk, party) for party in parties]
    if all(party.level is Level.UNCLEAR for party in parties):
        lines.append(desk.labelled_gap(desk.words.say("level"), Field.LEVEL))
    sides = sum(party.role is PartyRole.PARTY for party in parties)
    if sides > _PAIR:
        lines.append(desk.line(desk.words.say("bilateral not", count=sides), "gap"))
    return desk.partly(lines, Field.PARTIES)


def signatory_lines(desk: Desk) -> list[Line]:
    """Return the persons who signed, each with capacity and side."""
    lines = [_signatory(desk, signature) for signature in desk.agreement.signatures]
    return desk.partly(lines, Field.SIGNATORIES)


def _is_plain(party: Party) -> bool:
    return party.role is PartyRole.PARTY and party.level is Level.UNCLEAR and not party.acting_body


def _sentence(desk: Desk, parties: list[Party]) -> Line:
    line = desk.line()
    for party in parties:
        if line:
            line.add(desk.words.say("and"))
        desk.write(line, _named(desk, party), "." if party is parties[-1] else "")
    return line


def _named(desk: Desk, party: Party) -> Value:
    backed = party.contracting
    return Value(_called(desk, party), Field.PARTIES, party.uuid, required=backed)


def _called(desk: Desk, party: Party) -> str:
    """Return the usual name as in the heading, the official one beside it where it is another."""
    name, official = desk.words.party(party), desk.words.official(party)
    known = [official] if fold(name) not in fold(official) else []
    inside = ", ".join([*known, *([party.code] if party.code else [])])
    return f"{name} ({inside})" if inside else name


def _party(desk: Desk, party: Party) -> Line:
    values = [_named(desk, party)]
    if party.level is not Level.UNCLEAR:
        values.append(Value(desk.words.label(party.level), Field.LEVEL, party.uuid))
    rest = [] if party.role is PartyRole.PARTY else [desk.words.label(party.role)]
    if party.acting_body:
        rest.append(desk.words.say("acting through", body=party.acting_body))
    line = desk.series(desk.line(), values, ", ", ", " if rest else ".")
    return line.add(", ".join(rest) + ".") if rest else line


def _signatory(desk: Desk, signature: Signature) -> Line:
    words = desk.words
    line = desk.line(signature.person, "strong")
    capacity = desk.backing(Field.CAPACITY, signature.uuid)
    details = _details(desk, signature)
    if not capacity.contradicting:
        details.insert(0, _capacity(desk, signature))
    said = "".join(f", {part}" for part in details if part)
    desk.write(line, Value(said, Field.SIGNATORIES, signature.uuid), ".")
    if not capacity.contradicting:
        near = desk.backing(Field.SIGNATORIES, signature.uuid)
        if _passages(capacity) != _passages(near):
            desk.notes.refer(line, capacity.supporting)
        return line
    line.add(" ").mark(MARKS[Support.CONFLICT])
    line.add(" " + words.say("conflict on capacity") + words.say("colon"))
    value = _capacity(desk, signature) or "?"
    return desk.alternatives(line, Value(value, Field.CAPACITY, signature.uuid))


def _capacity(desk: Desk, signature: Signature) -> str:
    said = signature.capacity.casefold()
    if signature.acting and not any(word in said for word in _ACTING):
        acting = desk.words.say("acting")
        return f"{signature.capacity} ({acting})" if signature.capacity else acting
    return signature.capacity


def _passages(backing: Backing) -> set[str]:
    return {evidence.passage.uuid for evidence in backing.supporting}


def _details(desk: Desk, signature: Signature) -> list[str]:
    words = desk.words
    party = desk.agreement.party(signature.party)
    parts = [words.say("for", name=words.the(party))] if party else []
    if signature.date:
        parts.append(words.date(signature.date))
    if signature.place:
        parts.append(words.say("in", place=words.place(signature.place)))
    if signature.mode is not SignatureMode.UNKNOWN:
        parts.append(words.label(signature.mode))
    return parts
