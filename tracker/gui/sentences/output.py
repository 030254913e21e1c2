"""Sentences about files that are written, and pages that are printed."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "{name} could not be written."),
    translate("Sentences", "The system says: {reason}."),
    translate("Sentences", "The folder does not exist: create it, or choose another one."),
    translate("Sentences", "A part of the path is a file, not a folder: choose another place."),
    translate("Sentences", "There is a folder of this name: choose another name."),
    translate(
        "Sentences", "Choose a folder you may write to, and close the file where it is open."
    ),
    translate("Sentences", "The disk is read-only: choose another place."),
    translate("Sentences", "The disk is full: make room, or choose another disk."),
    translate("Sentences", "Your share of the disk is full: make room, or choose another disk."),
    translate("Sentences", "The name is too long: choose a shorter one."),
    translate("Sentences", "{name} does not end in a format that can be written."),
    translate("Sentences", "There is no shape “{key}”."),
    translate("Sentences", "Choose one of: {list}."),
    translate("Sentences", "Nothing to print."),
    translate("Sentences", "Choose at least one agreement."),
    translate("Sentences", "Choose at least one agreement and column."),
    translate("Sentences", "The document could not be put together."),
    translate("Sentences", "Print fewer records."),
    translate("Sentences", "There is no template “{name}”."),
    translate("Sentences", "Put templates that end in .typ into {folder}."),
    translate("Sentences", "{name} has an error in line {line}: {reason}."),
    translate("Sentences", "{name} could not be typeset: {reason}."),
    translate("Sentences", "Mend the template, or print without it."),
    translate("Sentences", "{name} could not be read."),
    translate("Sentences", "Look at the folder it lies in."),
    translate("Sentences", "The document could not be typeset."),
    translate("Sentences", "This is a fault of the program, not of your data: {reason}"),
    translate("Sentences", "There is no printed “{key}”."),
    translate("Sentences", "A portfolio is that of one party."),
    translate("Sentences", "A dyad report is about two parties."),
    translate("Sentences", "Name it as party:GTM."),
    translate("Sentences", "Name them as party:GTM party:USA."),
    translate("Sentences", "No party is called “{name}”."),
    translate("Sentences", "Name parties as party:GTM."),
    translate("Sentences", "“{text}” is no period."),
    translate("Sentences", "“{text}” ends before it begins."),
    translate("Sentences", "Write it as 2024-01-01..2024-06-30, or 2024-05 for one month."),
    translate("Sentences", "A figure cannot be {width} by {height} pixels."),
    translate("Sentences", "Give each side between {least} and {most} pixels."),
    translate("Sentences", "A figure cannot be written as “{suffix}”."),
    translate("Sentences", "End the name in .svg, .png or .pdf."),
    translate("Sentences", "The figure could not be drawn."),
    translate("Sentences", "It came out in several pages."),
)
