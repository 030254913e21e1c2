"""Parties and signatories in the wide CSV: lists in one cell, and two parties in cells each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.agreement import Agreement, Party, Signature
from tracker.domain.errors import ValueRefused
from tracker.domain.identity import new_uuid
from tracker.domain.naming import signatory_text
from tracker.domain.vocabulary import Level
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.persons import read_person

Remark = tuple[str, str]
"""A name, and a sentence about it."""


def set_parties(
    agreement: Agreement, marks: Sequence[str], names: PartyNames
) -> tuple[Agreement, list[Remark]]:
    """Make these codes and names the parties; those already there keep what is known of them."""
    day = _signed(agreement)
    known = {party.value: party for party in _shown(agreement)}
    found: dict[str, Party] = {}
    remarks = []
    for mark in marks:
        party = known.get(mark)
        if party is None:
            party, remark = _party(mark, names, day)
            party = known.get(party.value, party)
            if remark:
                remarks.append((mark, remark))
        if party.value in found:
            raise ValueRefused(f"{mark} is named twice.", hint="Name each party once.")
        found[party.value] = party
    others = tuple(party for party in agreement.parties if not party.contracting)
    return _with_parties(agreement, (*found.values(), *others)), remarks


def set_party_code(agreement: Agreement, index: int, code: str, names: PartyNames) -> Agreement:
    """Make a code that of the first or second party; an empty one takes the code away."""
    if code and code not in names.places:
        found = names.places.find(code)
        if len(found) != 1:
            raise ValueRefused(
                f"“{code}” is no party this program knows.",
                hint="Write a code such as GTM, or only the name.",
            )
        code = found[0].code
    party = _at(agreement, index)
    if party is None:
        return _changed(agreement, Party(uuid=new_uuid(), code=code)) if code else agreement
    if party.code == code:
        return agreement
    if not code and not party.name:
        return _without(agreement, party)
    return _changed(agreement, replace(party, code=code))


def set_party_name(agreement: Agreement, index: int, name: str, names: PartyNames) -> Agreement:
    """Make a name that of the first or second party; where it has a code, that decides."""
    party = _at(agreement, index)
    if party is None:
        added, _remark = _party(name, names, _signed(agreement))
        return _changed(agreement, added) if name else agreement
    if party.code and (not name or is_new(agreement) or _means(name, party.code, names)):
        return agreement
    reading = names.read(name, _signed(agreement)) if name else None
    code = reading.codes[0] if reading and len(reading.codes) == 1 else ""
    if code or not party.code:
        changed = replace(party, name=name or party.name, code=code)
        return _changed(agreement, changed)
    raise ValueRefused(
        f"“{name}” is no party this program knows, and the name of {party.code} follows from its"
        " code.",
        hint="Change the code, or clear it and keep the name.",
    )


def set_party_level(agreement: Agreement, index: int, cell: str, _names: PartyNames) -> Agreement:
    """Make a level that of the first or second party."""
    party = _at(agreement, index)
    if party is None:
        if not cell or cell == Level.UNCLEAR:
            return agreement
        raise ValueRefused("There is no party to give this level to.", hint="Name the party.")
    try:
        level = Level(cell or Level.UNCLEAR)
    except ValueError:
        raise ValueRefused(
            f"“{cell}” is no level this program knows.",
            hint=f"Write one of: {', '.join(Level)}.",
        ) from None
    return _changed(agreement, replace(party, level=level))


def set_signatories(agreement: Agreement, cells: Sequence[str]) -> Agreement:
    """Make these the signatories; those whose name stays keep all that is known of them."""
    shown = {signatory_text(agreement, s): s for s in reversed(agreement.signatures)}
    named = {s.person: s for s in reversed(agreement.signatures)}
    found: list[Signature] = []
    for cell in cells:
        signature = shown.get(cell) or _signature(agreement, cell, named)
        if all(signature.uuid != other.uuid for other in found):
            found.append(signature)
    return replace(agreement, signatures=tuple(found))


def is_new(agreement: Agreement) -> bool:
    """Whether the record is being added."""
    return agreement.revision == 0


def _signature(agreement: Agreement, cell: str, named: dict[str, Signature]) -> Signature:
    person = read_person(cell)
    owner = next(
        (p.uuid for p in agreement.parties if person.mark and person.mark in (p.code, p.name)),
        None,
    )
    capacity = person.capacity
    if person.mark and owner is None:
        capacity = f"{capacity}, {person.mark}" if capacity else person.mark
    known = named.get(cell if cell in named else person.name)
    if known is None:
        return Signature(uuid=new_uuid(), person=person.name, capacity=capacity, party=owner)
    if cell == known.person:
        return known  # a bare name leaves capacity and party as they are
    return replace(known, capacity=capacity, party=owner)


def _party(mark: str, names: PartyNames, day: str) -> tuple[Party, str]:
    if mark in names.places:
        return Party(uuid=new_uuid(), code=mark), ""
    reading = names.read(mark, day)
    if len(reading.codes) == 1:
        said = f"“{mark}” {reading.remark}." if reading.remark else ""
        return Party(uuid=new_uuid(), code=reading.codes[0], name=mark), said
    words = reading.remark or "may be any of several parties; kept as written"
    return Party(uuid=new_uuid(), name=mark), f"“{mark}” {words}."


def _means(name: str, code: str, names: PartyNames) -> bool:
    return any(place.code == code for place in names.places.find(name))


def _shown(agreement: Agreement) -> list[Party]:
    return [party for party in agreement.parties if party.contracting]


def _at(agreement: Agreement, index: int) -> Party | None:
    shown = _shown(agreement)
    return shown[index] if index < len(shown) else None


def _signed(agreement: Agreement) -> str:
    return agreement.signing.date if agreement.signing else ""


def _changed(agreement: Agreement, party: Party) -> Agreement:
    parties = agreement.parties
    if all(known.uuid != party.uuid for known in parties):
        return replace(agreement, parties=(*parties, party))
    same = tuple(party if known.uuid == party.uuid else known for known in parties)
    return replace(agreement, parties=same)


def _without(agreement: Agreement, party: Party) -> Agreement:
    return _with_parties(
        agreement, tuple(known for known in agreement.parties if known.uuid != party.uuid)
    )


def _with_parties(agreement: Agreement, parties: tuple[Party, ...]) -> Agreement:
    """Change the parties, and let go what belonged to one that is gone."""
    kept = {party.uuid for party in parties}
    return replace(
        agreement,
        parties=parties,
        signatures=tuple(
            s if s.party in kept else replace(s, party=None) for s in agreement.signatures
        ),
        events=tuple(e for e in agreement.events if e.party is None or e.party in kept),
    )
