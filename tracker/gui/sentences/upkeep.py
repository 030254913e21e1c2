"""Sentences about backing up and checking libraries."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "{name} could not be copied to {path}."),
    translate("Sentences", "Check that the folder exists, may be written to and has room."),
    translate("Sentences", "A library cannot be restored from itself."),
    translate("Sentences", "Choose a backup file."),
    translate("Sentences", "A library cannot be backed up onto itself."),
    translate("Sentences", "Choose another file name."),
    translate("Sentences", "{name} is a library in use, so it is not overwritten."),
    translate(
        "Sentences", "{name} exists and is no backup of a library, so it is not overwritten."
    ),
    translate("Sentences", "The backup could not be put in the place of {name}."),
    translate("Sentences", "The backup is untouched; the library is {name} or {kept}."),
    translate("Sentences", "No backup folder could be made beside {name}."),
    translate("Sentences", "Name a file to back up to."),
    translate("Sentences", "SQLite can no longer read a part of the file: {reason}."),
    translate("Sentences", "A row of {table} refers to a missing row of {parent}."),
    translate("Sentences", "The original file {digest} was altered after capture."),
    translate("Sentences", "The source text {digest} was altered after capture."),
    translate("Sentences", "The quotation “{words}” is not what its text has at {start}–{end}."),
    translate(
        "Sentences", "The passage “{words}” has no place in the newest reading of {source}."
    ),
    translate("Sentences", "The list shows other values than the record has."),
    translate("Sentences", "The record cannot be read: {sentence}"),
    translate("Sentences", "The search index {table} covers {number} of {total} rows."),
    translate("Sentences", "The table {table} has rows of no record."),
    translate("Sentences", "rows are missing."),
    translate("Sentences", "SQLite can no longer read it."),
    translate("Sentences", "A text holds half a character that cannot be stored."),
    translate("Sentences", "History knows a row of {table} that is no longer there."),
    translate("Sentences", "No change in history made the {column} of {table} so."),
)
