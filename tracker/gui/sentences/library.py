"""Sentences about library files: opening them, writing to them, taking back what was done."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "The history of this library begins on {day}."),
    translate("Sentences", "Choose that day or a later one."),
    translate(
        "Sentences", "There is no folder for temporary files, so no earlier state can be shown."
    ),
    translate("Sentences", "Make room on the disk, or say with TMPDIR where there is some."),
    translate("Sentences", "{name} is a database of another program, not a library."),
    translate("Sentences", "{name} was written by a newer version of Agreement Tracker."),
    translate("Sentences", "Update the program; the file was not touched."),
    translate("Sentences", "{name} holds something no library has: {things}."),
    translate("Sentences", "Do not trust this file; restore a backup instead."),
    translate("Sentences", "{name} is damaged: it has lost its table {table}."),
    translate("Sentences", "Keep the file as it is and restore a backup."),
    translate("Sentences", "{name} is damaged, so it was not copied: {sentence}"),
    translate("Sentences", "Keep the file as it is and use an earlier backup."),
    translate("Sentences", "There is no library at {path}."),
    translate("Sentences", "Check the path, or start the window once to create it."),
    translate("Sentences", "{name} is a folder, not a library."),
    translate("Sentences", "{name} is empty, not a library."),
    translate("Sentences", "{name} may not be read."),
    translate("Sentences", "Ask for access to it."),
    translate(
        "Sentences",
        "Choose a file that Agreement Tracker made; its name usually ends in .agreements.",
    ),
    translate("Sentences", "The library {name} could not be created in {folder}."),
    translate("Sentences", "Choose a folder that exists and that you may write to."),
    translate("Sentences", "{name} cannot be looked at."),
    translate("Sentences", "Check the path and who may read it."),
    translate("Sentences", "{name} is not a library, or it is damaged."),
    translate("Sentences", "{name} was not closed, and its journal cannot be used where it lies."),
    translate("Sentences", "Copy it, with the files beside it, to a folder you may write to."),
    translate("Sentences", "“{words}” is no address of a library."),
    translate("Sentences", "Give a path, or sqlite:///path."),
    translate("Sentences", "Only libraries in files can be opened, not databases on a server."),
    translate("Sentences", "A database in memory is no library."),
    translate("Sentences", "The address of a library takes no “{parameter}={value}”."),
    translate("Sentences", "Only mode=ro may stand behind its path: it is then opened read-only."),
    translate("Sentences", "There is no backup at {path}."),
    translate(
        "Sentences", "{name} is from an older version and must be upgraded before it is read."
    ),
    translate("Sentences", "Open it once with writing allowed; a backup is made first."),
    translate("Sentences", "{name} is open in another window."),
    translate("Sentences", "Go to that window, or open the library read-only."),
    translate("Sentences", "{name} lies in a folder that may not be written to."),
    translate("Sentences", "Open it read-only, or copy it elsewhere."),
    translate("Sentences", "{name} must be upgraded, but another program is using it."),
    translate("Sentences", "Close it there, then try again."),
    translate("Sentences", "{name} could not be upgraded: {sentence}"),
    translate(
        "Sentences", "The library is untouched; go on with the older program and report this."
    ),
    translate(
        "Sentences",
        "{name} lies on another machine. It is written more carefully there, and slower; two "
        "people must not open it at once.",
    ),
    translate(
        "Sentences",
        "{name} lies in the synchronised folder {folder}. Close it before another computer "
        "opens its copy, or changes of one of them are lost.",
    ),
    translate("Sentences", "The library is open read-only, so nothing was changed."),
    translate(
        "Sentences",
        "The file of this library was moved, deleted or replaced, so nothing was changed.",
    ),
    translate(
        "Sentences",
        "Put it back, or back up the library from here: all of it is still at hand.",
    ),
    translate("Sentences", "Open it again to change it, once no other window has it open."),
    translate(
        "Sentences",
        "Ask for leave to write to its file and folder, or copy it to a folder of yours.",
    ),
    translate("Sentences", "The library is busy: another program is writing to it."),
    translate("Sentences", "Wait until it has finished, then try again."),
    translate("Sentences", "The change could not be written: the disk is full or failing."),
    translate("Sentences", "Free some space, then try again; nothing committed was lost."),
    translate("Sentences", "The library file can no longer be opened."),
    translate(
        "Sentences", "Check that its folder is still there and may be used, then open it again."
    ),
    translate("Sentences", "The library file is damaged."),
    translate("Sentences", "Keep it as it is and restore a backup; `check` says what is wrong."),
    translate("Sentences", "This can no longer be undone, because later changes depend on it."),
    translate("Sentences", "Undo the later changes first."),
    translate("Sentences", "There is no action {number} in the history."),
    translate("Sentences", "See `history` for the numbers."),
    translate("Sentences", "Action {number} was taken back already."),
    translate("Sentences", "Choose one that still stands."),
    translate("Sentences", "There is nothing to undo."),
    translate("Sentences", "Nothing was changed yet."),
    translate("Sentences", "There is nothing to redo."),
    translate("Sentences", "Redo works directly after an undo."),
)
