"""What the parts that history tells of are called."""

from __future__ import annotations

from tracker.gui.wording import translate

PARTS = {
    "agreement": translate("Changes", "agreement"),
    "agreement_source": translate("Changes", "attached source"),
    "agreement_tag": translate("Changes", "tag"),
    "area_assignment": translate("Changes", "area"),
    "dismissal": translate("Changes", "dismissed doubt"),
    "event": translate("Changes", "event"),
    "evidence": translate("Changes", "evidence"),
    "gap": translate("Changes", "gap"),
    "learnt": translate("Changes", "lesson"),
    "other_title": translate("Changes", "other title"),
    "party": translate("Changes", "party"),
    "passage": translate("Changes", "passage"),
    "registration": translate("Changes", "registration"),
    "relation": translate("Changes", "relation"),
    "saved_search": translate("Changes", "saved search"),
    "signature": translate("Changes", "signature"),
    "source": translate("Changes", "source"),
    "source_text": translate("Changes", "source text"),
    "table_mapping": translate("Changes", "remembered columns"),
}
"""What a change may be of, by its name in history."""
