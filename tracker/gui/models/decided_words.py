"""What a person decided against, and why, as the record panel says it below a value."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tracker.domain.claim import Claim
from tracker.domain.editing_conflicts import overruled
from tracker.gui.models.tab_tables import told_words
from tracker.gui.naming import Naming

translate = QCoreApplication.translate


def decided_words(claims: Iterable[Claim], naming: Naming) -> str:
    """Return each overruled value once, with the reason that was given; empty without any."""
    said: dict[str, None] = {}
    for claim in claims:
        for evidence in overruled(claim):
            value = told_words(claim.field, evidence.alternative, naming)
            words = translate("RecordLines", "decided against {value}").format(value=value)
            said[f"{words}: {evidence.reason}" if evidence.reason else words] = None
    return "; ".join(said)
