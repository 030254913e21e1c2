"""Sentences about tables that come from other programs."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "{path} does not exist."),
    translate("Sentences", "{name} cannot be read."),
    translate("Sentences", "{name} is read by this import, so it is not written over."),
    translate("Sentences", "Choose another name for the rows that need a look."),
    translate("Sentences", "Choose the table itself."),
    translate("Sentences", "Export the table again."),
    translate("Sentences", "Export the table again from the program it comes from."),
    translate("Sentences", "Choose a table with content."),
    translate("Sentences", "{name} is larger than {most} GB."),
    translate("Sentences", "Split it into smaller tables."),
    translate("Sentences", "{name} has more than one column called “{words}”."),
    translate("Sentences", "Rename or remove all but one of them."),
    translate("Sentences", "Check the name, and whether you may read it."),
    translate("Sentences", "{name} holds no rows."),
    translate("Sentences", "{name} has names of columns but no rows."),
    translate("Sentences", "{name} has {number} columns; {most} is the limit."),
    translate("Sentences", "Keep the columns that describe agreements, and try again."),
    translate(
        "Sentences", "The text encoding of {name} cannot be told: line {line} is not UTF-8."
    ),
    translate(
        "Sentences",
        "Save it as UTF-8 in the program it comes from, or name its encoding in a mapping "
        'file, under [read], such as encoding = "cp1258".',
    ),
    translate("Sentences", "{name} holds a NUL byte in line {line}, so it is damaged or no text."),
    translate("Sentences", "{name} holds a NUL byte in line {line}, so it is damaged."),
    translate("Sentences", "{name} holds binary data, not a table."),
    translate("Sentences", "“{words}” is no encoding this program knows."),
    translate("Sentences", 'Write "utf-8" or "cp1252".'),
    translate("Sentences", "{name} is not {encoding}."),
    translate(
        "Sentences",
        "{name}: a cell that begins in line {line} does not end, or is longer than {most} "
        "characters.",
    ),
    translate(
        "Sentences",
        "Close its quotation mark, or write quoting = false under [read] in a mapping file.",
    ),
    translate("Sentences", "{name} cannot be read from line {line} on: {reason}."),
    translate("Sentences", "{name} is protected by a password, or of an old format."),
    translate("Sentences", "Save it without a password, or as CSV."),
    translate("Sentences", "Save the sheet as CSV in a spreadsheet program, and import that."),
    translate("Sentences", "{name} took longer than {number} seconds to read."),
    translate("Sentences", "{name} cannot be read: it is damaged."),
    translate("Sentences", "{name} is damaged or no spreadsheet."),
    translate("Sentences", "{name} holds a member that points outside the file."),
    translate("Sentences", "{name} unpacks to more than {most} MB."),
    translate("Sentences", "{name} has no sheets."),
    translate("Sentences", "{name} has no sheet “{words}”, only {list}."),
    translate("Sentences", "{name} has more than {most} cells in the sheet “{words}”."),
    translate("Sentences", "{name} cannot be read ({reason})."),
    translate("Sentences", "{name} gives a row that is not a number from 1."),
    translate("Sentences", "{path} cannot be written: {reason}."),
    translate("Sentences", "Choose another folder."),
)
