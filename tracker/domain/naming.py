"""What parties, agreements and signatories are called in English: for files, history and search.

The window and the printed pages have words of their own for it, in the reader's language.
"""

from __future__ import annotations

from tracker.domain.agreement import Agreement, Party, Signature
from tracker.domain.place import Places


def party_name(party: Party, places: Places) -> str:
    """Return the registry's name for a party, or its name as written where it has no code."""
    return places.name(party.code) if party.code else party.name


def agreement_name(agreement: Agreement, places: Places) -> str:
    """Return the title of an agreement, or its parties where it has none."""
    parties = " – ".join(party_name(party, places) for party in agreement.parties)
    return agreement.title or parties or "an agreement"


def signatory_text(agreement: Agreement, signature: Signature) -> str:
    """Return a signatory as `Name (capacity, CODE)`, leaving out what is not known."""
    party = agreement.party(signature.party)
    inside = ", ".join(filter(None, (signature.capacity, party.value if party else "")))
    return f"{signature.person} ({inside})" if inside else signature.person
