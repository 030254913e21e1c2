"""What an expert would question in a record."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "{name} stands twice among the parties."),
    translate("Sentences", "{name} is the only party."),
    translate("Sentences", "{person} signed a treaty between states as “{capacity}”."),
    translate("Sentences", "In force from {day}, but signed on {other}."),
    translate("Sentences", "Ended on {day}, but began on {other}."),
    translate("Sentences", "It ended on {day}, but “{event}” is dated {other}."),
    translate(
        "Sentences", "“{event}” is dated {day}, when {name} did not exist ({begin} to {end})."
    ),
    translate("Sentences", "A passage reports “{status}”, but no event of the record says so."),
    translate("Sentences", "No passage supports the primary area {area}."),
    translate("Sentences", "Two records of {day} may be one agreement: {title}."),
)
