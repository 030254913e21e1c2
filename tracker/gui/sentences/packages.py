"""Sentences about data packages and what files can be called."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "Name it {list} or {last}."),
    translate("Sentences", "Export the package again, or ask whoever sent it to do so."),
    translate("Sentences", "{name} lacks {path}."),
    translate("Sentences", "{name} has more in {path} than it says."),
    translate("Sentences", "{name} is damaged: {path} cannot be read."),
    translate("Sentences", "{name} has more than {most} MB in {path}."),
    translate("Sentences", "{name} has no text in {path}."),
    translate("Sentences", "{name} has no JSON in {path}."),
    translate("Sentences", "{name} lacks columns in {path}."),
    translate("Sentences", "{name} has a row in {path} that does not fit its columns."),
    translate("Sentences", "{name} has no table in {path}."),
    translate("Sentences", "{name} holds more than {most} files."),
    translate("Sentences", "{name} holds two files of one name."),
    translate("Sentences", "{name} would unpack to more than {most} GB."),
    translate("Sentences", "{name} is no data package: it lacks datapackage.json."),
    translate("Sentences", "{name} holds a file whose name leads out of it."),
    translate("Sentences", "{name} is packed in a way this program does not read."),
    translate("Sentences", "{name} would unpack to far more than it is, in {path}."),
    translate("Sentences", "{name} has a datapackage.json that lists no files."),
    translate("Sentences", "{name} names a file that lies outside of it."),
    translate("Sentences", "{name} is no zip file, or is damaged."),
    translate("Sentences", "{name} is not as it was exported: {reason}."),
    translate("Sentences", "{name} lacks the text {key}."),
    translate(
        "Sentences",
        "`agreement-tracker verify` tells all that was changed; ask for the package again.",
    ),
)
