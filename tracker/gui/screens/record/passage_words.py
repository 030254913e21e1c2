"""Makes the words that the passage details show, and the citation that is copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.domain.claim import Claim
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import EvidenceState, Method, SourceTier, Stance
from tracker.gui.marks import MarkKind
from tracker.gui.models.tab_tables import value_words
from tracker.gui.naming import Naming
from tracker.gui.tokens import group_of
from tracker.gui.views.record.passage_details import PassageWords

translate = QCoreApplication.translate


def passage_words(dossier: Dossier, evidence: Evidence, naming: Naming) -> PassageWords:
    """Return everything the details say about a passage."""
    numbers = dossier.numbers()
    number = numbers[evidence.passage.uuid]
    others = [
        other
        for other in dossier.agreement.evidence
        if other.state is not EvidenceState.REJECTED
        and numbers.get(other.passage.uuid) == number
        and other.uuid != evidence.uuid
    ]
    return PassageWords(
        heading=translate("PassageDetails", "Passage {n}").format(n=number),
        mark=_mark(evidence),
        state=naming.label(evidence.state),
        quotation=" ".join(evidence.passage.exact.split()),
        group=group_of(evidence.field),
        facts=(
            (translate("PassageDetails", "Says"), _says(dossier, evidence, naming)),
            *(("", _says(dossier, other, naming)) for other in others),
            (translate("PassageDetails", "Stance"), _stance(evidence, naming)),
            (translate("PassageDetails", "Found by"), _method(evidence, naming)),
            (translate("PassageDetails", "Source"), _source(dossier, evidence, naming)),
            (translate("PassageDetails", "Text"), _place(dossier, evidence)),
        ),
    )


def citation(dossier: Dossier, evidence: Evidence, naming: Naming) -> str:
    """Return the quotation with its source, for pasting elsewhere."""
    source = dossier.source_of(evidence.passage)
    quote = f"“{' '.join(evidence.passage.exact.split())}”"
    if source is None:
        return quote
    meta = source.metadata
    day = naming.date(meta.published) if meta.published else ""
    words = (meta.title, meta.publisher, day, meta.url)
    return f"{quote} ({', '.join(word for word in words if word)})"


def _mark(evidence: Evidence) -> MarkKind:
    if evidence.stance is Stance.CONTRADICTS:
        return MarkKind.CONFLICT
    accepted = evidence.state is EvidenceState.ACCEPTED
    return MarkKind.ACCEPTED if accepted else MarkKind.PROPOSED


def _says(dossier: Dossier, evidence: Evidence, naming: Naming) -> str:
    key = (evidence.field, evidence.item)
    claim: Claim | None = next((c for c in dossier.claims if (c.field, c.item) == key), None)
    value = evidence.alternative or value_words(claim, naming, evidence)
    label = naming.label(evidence.field)
    return f"{label} › {value}" if value else label


def _stance(evidence: Evidence, naming: Naming) -> str:
    return f"{naming.label(evidence.stance)}, {naming.label(evidence.explicitness)}"


def _method(evidence: Evidence, naming: Naming) -> str:
    words = naming.label(evidence.method)
    if evidence.method is Method.RULE and evidence.confidence is not None:
        sure = translate("PassageDetails", "{n} % sure").format(n=round(evidence.confidence * 100))
        words = f"{words}, {sure}"
    return f"{words}: {evidence.reason}" if evidence.reason else words


def _source(dossier: Dossier, evidence: Evidence, naming: Naming) -> str:
    source = dossier.source_of(evidence.passage)
    if source is None:
        return translate("PassageDetails", "no longer attached")
    meta = source.metadata
    day = (
        naming.date(meta.published)
        if meta.published
        else translate("PassageDetails", "publication day not given")
    )
    return f"{source.name}, {day}, {naming.label(SourceTier(meta.tier))}"


def _place(dossier: Dossier, evidence: Evidence) -> str:
    passage, source = evidence.passage, dossier.source_of(evidence.passage)
    words = translate("PassageDetails", "characters {start}–{end}")
    if source is not None and source.text != passage.text:
        words = translate(
            "PassageDetails", "characters {start}–{end} of an earlier reading; not in the newest"
        )
    return words.format(start=passage.start, end=passage.end)
