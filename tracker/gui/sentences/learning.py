"""Sentences about what was learnt from reviews."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "Nothing learnt has the id {id}."),
    translate("Sentences", "Look at the list again; it may have been forgotten meanwhile."),
    translate("Sentences", "What was refused has no other value."),
    translate("Sentences", "Switch it off, or forget it."),
    translate("Sentences", "“{words}” is no area of the taxonomy."),
    translate("Sentences", "Write an id such as TRF.HUM."),
    translate("Sentences", "“{words}” is no state or organisation of the registry."),
    translate("Sentences", "Write a code such as GTM, or a name."),
)
