"""Makes the words that the head of the record panel shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.domain.dossier import Dossier
from tracker.domain.vocabulary import Field
from tracker.gui.models.life_stops import life_stops
from tracker.gui.models.meter import claim_figures
from tracker.gui.naming import Naming
from tracker.gui.views.record.head import HeadWords, PartyChip

translate = QCoreApplication.translate


def head_words(dossier: Dossier, naming: Naming) -> HeadWords:
    """Return what the head says about a record."""
    agreement = dossier.agreement
    kind = naming.label(agreement.instrument_type) if agreement.instrument_type else ""
    states = [kind, naming.label(agreement.stage)]
    if agreement.trashed:
        states.append(translate("RecordHead", "in the trash"))
    if agreement.parties and not agreement.bilateral:
        states.append(translate("RecordHead", "not bilateral"))
    return HeadWords(
        kind=" · ".join(state for state in states if state),
        title=agreement.title or naming.name(agreement),
        subtitle=_subtitle(dossier, naming),
        parties=_parties(dossier, naming),
        figures=claim_figures(dossier.claims),
        stops=life_stops(dossier, naming),
    )


def _subtitle(dossier: Dossier, naming: Naming) -> str:
    agreement = dossier.agreement
    if agreement.title:
        return naming.name(agreement) if agreement.parties else ""
    count = len(dossier.sources)
    if count == 0:
        return translate("RecordHead", "no title, no source yet")
    if count == 1:
        return translate("RecordHead", "no title stated in its source")
    return translate("RecordHead", "no title stated in {n} sources").format(n=count)


def _parties(dossier: Dossier, naming: Naming) -> tuple[PartyChip, ...]:
    numbers = dossier.numbers()
    cited = {
        claim.item: sorted({numbers[e.passage.uuid] for e in claim.standing})
        for claim in dossier.claims
        if claim.field is Field.PARTIES
    }
    return tuple(
        PartyChip(
            party.uuid,
            party.code,
            naming.party(party),
            " ".join(map(str, cited.get(party.uuid, ()))),
        )
        for party in dossier.agreement.parties
        if party.contracting
    )
