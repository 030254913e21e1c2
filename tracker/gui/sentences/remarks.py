"""Sentences about single rows of a table that is imported."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "The cell {remark}."),
    translate("Sentences", "“{words}” is impossible: {sentence}."),
    translate("Sentences", "“{words}” is no status this program knows."),
    translate("Sentences", "“{words}” is no type this program knows."),
    translate("Sentences", "“{words}” is no grounds this program knows."),
    translate("Sentences", "It entered into force before it was signed on {day}."),
    translate("Sentences", "It ended before it began on {day}."),
    translate("Sentences", "The title holds no letters; kept as it is."),
    translate("Sentences", "No party is named."),
    translate("Sentences", "The agreement has 1 party, so it is not bilateral."),
    translate("Sentences", "The agreement has {number} parties, so it is not bilateral."),
    translate("Sentences", "The row names neither a title nor a party."),
    translate("Sentences", "The row has {number} cells where the table has {total} columns."),
    translate("Sentences", "The row has not as many cells as the table has columns."),
    translate("Sentences", "The row holds an id but no data of an agreement."),
    translate("Sentences", "The row is the same as row {number}."),
    translate(
        "Sentences", "Title, parties and date are those of row {number}; it may be a duplicate."
    ),
    translate("Sentences", "The id stands in row {number} already."),
    translate("Sentences", "The id stands in record {number} already."),
    translate("Sentences", "“{words}” is no id of this program."),
    translate(
        "Sentences", "“{words}” is no id of this program; leave the cell empty to add the row."
    ),
    translate("Sentences", "The record is in the trash. Restore it first."),
    translate(
        "Sentences", "The record was changed after it was imported. Correct it in the program."
    ),
    translate(
        "Sentences",
        "The record was changed after this table was exported (revision {revision}, here {held}). "
        "Export it again, then repeat your change.",
    ),
    translate(
        "Sentences",
        "The record was changed after it was exported (revision {revision}, here {held}). "
        "Export it again, then repeat your change.",
    ),
    translate("Sentences", "The record has proposals nobody has reviewed. Review it first."),
    translate(
        "Sentences", "The record says otherwise, and keeps what it has; only gaps were filled."
    ),
    translate(
        "Sentences", "The new value has no passage yet; those of the old one no longer count."
    ),
    translate("Sentences", "These sources are not in this library; left out."),
    translate(
        "Sentences",
        "{number} sources are not in this library, so {total} passages were left out; their "
        "values are unsupported.",
    ),
    translate("Sentences", "Relations to records not here were left out."),
    translate("Sentences", "The row cannot be understood: “{words}” is no {column}."),
    translate(
        "Sentences",
        "How a passage came about is a fact of its history; a table does not change it.",
    ),
    translate("Sentences", "“{words}” is no party the registry knows; kept as written."),
    translate("Sentences", "“{words}” was read as {code}; it may also be {list}."),
    translate("Sentences", "“{words}” may be any of {list}; kept as written without a code."),
    translate("Sentences", "“{words}” may be any of several parties; kept as written."),
    translate("Sentences", "“{words}” stands for no date."),
    translate("Sentences", "“{words}” was read as {day}, as spreadsheets number days."),
    translate(
        "Sentences", "The cell is no value but what a failed calculation leaves; left empty."
    ),
    translate("Sentences", "The cell looks like what a failed calculation leaves; kept as it is."),
    translate("Sentences", "The cell holds only a number; kept as it is."),
    translate("Sentences", "A spreadsheet makes this of “{words}” by itself, which is kept."),
    translate(
        "Sentences",
        "A spreadsheet makes this of the year {year} typed where days stand; if that is meant, "
        "write it in the record.",
    ),
    translate(
        "Sentences",
        "“{words}” may be two different days: the column does not show whether day or month "
        'comes first; say order = "dmy" or "mdy" in a mapping file.',
    ),
    translate("Sentences", "“{words}” has the year {year}, which stands for no date."),
    translate("Sentences", "“{words}” has a year of two figures, so the century is not known."),
    translate("Sentences", "“{words}” holds more than one date."),
    translate("Sentences", "“{words}” is no date this program can be sure of."),
    translate("Sentences", "The cell lost a character before this file was made; kept as it is."),
    translate(
        "Sentences",
        "The cell holds invisible marks that turn the reading direction; kept as it is.",
    ),
    translate("Sentences", "The cell holds invisible control characters; kept as it is."),
    translate(
        "Sentences",
        "The cell is longer than the {most} characters a spreadsheet holds; kept whole.",
    ),
)
