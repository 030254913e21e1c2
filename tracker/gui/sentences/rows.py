"""Sentences about single records that come from other programs."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "{name} is larger than {most} MB."),
    translate("Sentences", "{name} is no JSON: {reason}."),
    translate("Sentences", "{name} holds no agreements as this program writes them."),
    translate("Sentences", "Export the records again as JSON."),
    translate("Sentences", "The record lacks {reason}."),
    translate("Sentences", "Export it again."),
    translate("Sentences", "The record has a part that is not as it should be: {reason}."),
    translate("Sentences", "Correct it."),
    translate("Sentences", "The passage “{words}” does not stand at {start} in its text."),
    translate("Sentences", "{name} is no mapping file: {reason}."),
    translate("Sentences", "Correct it; the manual shows an example."),
    translate("Sentences", "{name} has an entry of the wrong kind ({reason})."),
    translate("Sentences", "{name} makes a column “{words}”, which is not one of {list}."),
    translate("Sentences", "{name} gives a delimiter that is not one character."),
    translate("Sentences", "{name} has “{words}”, which is no {noun}; there are {list}."),
    translate("Sentences", "Correct the mapping file and try again."),
    translate("Sentences", "{name} has no column “{words}”."),
    translate("Sentences", "Its columns are: {list}."),
    translate("Sentences", "No column of {name} could be told as title or parties."),
    translate(
        "Sentences",
        "Say what its columns are in a mapping file, and give that with --mapping. They are: "
        "{list}.",
    ),
    translate("Sentences", "“{words}” is no field of a record."),
    translate("Sentences", "“{words}” is no reason for a gap."),
    translate("Sentences", "“{words}” is no {noun} this program knows."),
    translate("Sentences", "“{words}” is no level this program knows."),
    translate("Sentences", "Write one of: {list}."),
    translate("Sentences", "The {field} belongs to no event before it."),
    translate("Sentences", "The {field} belongs to no part before it."),
    translate("Sentences", "“{field}” is no detail of a record."),
    translate("Sentences", "A {field} cannot be imported from the long CSV."),
    translate(
        "Sentences",
        "A source cannot be taken from a record in a table, because its passages would go.",
    ),
    translate("Sentences", "Detach it in the record."),
    translate("Sentences", "“{words}” {problem}."),
    translate("Sentences", "The record says that “{value}” is not covered."),
    translate("Sentences", "Change that in the record first."),
    translate(
        "Sentences",
        "“{words}” is no party this program knows, and the name of {code} follows from its code.",
    ),
    translate("Sentences", "Change the code, or clear it and keep the name."),
    translate("Sentences", "There is no party to give this level to."),
    translate("Sentences", "Name the party."),
    translate("Sentences", "{party} is named twice."),
    translate("Sentences", "Name each party once."),
    translate("Sentences", "Write a code such as GTM, or only the name."),
    translate(
        "Sentences",
        "The source is not in this library, and a table cannot bring its text; the value is "
        "kept without it.",
    ),
    translate(
        "Sentences", "The record has no {field} “{value}”; change values in the wide table."
    ),
    translate("Sentences", "The passage belongs to no field."),
    translate("Sentences", "The text it quotes is not in this library."),
    translate("Sentences", "The words do not stand there in the text."),
    translate("Sentences", "The row cannot be understood: {reason}."),
)
