"""Sentences about documents that are read."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "There is no file {name}."),
    translate("Sentences", "Check the name."),
    translate("Sentences", "{name} cannot be read: {reason}."),
    translate("Sentences", "Check the file and its permissions."),
    translate("Sentences", "{name} is a folder."),
    translate("Sentences", "Choose a file in it."),
    translate("Sentences", "{name} is not a file that can be read."),
    translate("Sentences", "Choose a file."),
    translate("Sentences", "{name} is empty."),
    translate("Sentences", "Choose a file with the article's text."),
    translate("Sentences", "{name} is too large: files up to {most} MB can be read."),
    translate("Sentences", "Save the article's text by itself, and add that."),
    translate("Sentences", "{name} is {noun}; {formats} can be read."),
    translate("Sentences", "Save it as text (.txt) or HTML, or copy its text and paste that."),
    translate("Sentences", "{name} is called {noun}, but it is not one."),
    translate(
        "Sentences",
        "Check where it comes from; it may be damaged, or another kind of file renamed.",
    ),
    translate("Sentences", "{name} has no readable text."),
    translate("Sentences", "{name} takes too long to read."),
    translate("Sentences", "{name} cannot be read as {noun}."),
    translate("Sentences", "{name} holds no text."),
    translate("Sentences", "{name} holds binary data."),
    translate("Sentences", "Copy the words only, and paste them again."),
    translate("Sentences", "{name} is too long: {number} characters, where {most} can be read."),
    translate("Sentences", "{name} is too long: more than {most} characters."),
    translate("Sentences", "Keep the part that reports the agreement, and add that."),
    translate("Sentences", "{name} {excess}, more than can be read safely."),
    translate("Sentences", "{encoding} is no text encoding that can be read."),
    translate("Sentences", "Use a name such as utf-8, windows-1252 or utf-16."),
    translate("Sentences", "{name} holds binary data, not text."),
    translate("Sentences", "Open it in the program it comes from, copy the text, and paste that."),
    translate("Sentences", "The text encoding of {name} cannot be told."),
    translate("Sentences", "Open it where it looks right, save it as UTF-8, and add it again."),
    translate("Sentences", "{name} says that it is {encoding}, but some of its bytes are not."),
    translate("Sentences", "The file is damaged or mixes encodings; save it again as UTF-8."),
    translate("Sentences", "Open it in its own program, copy the article's text, and paste that."),
    translate("Sentences", "Copy the article's text from the browser, and paste that."),
    translate("Sentences", "Open it in a browser, copy the article's text, and paste that."),
    translate(
        "Sentences",
        "Open the page it holds in an archive viewer, copy the article's text, and paste it.",
    ),
    translate("Sentences", "{name} is damaged and cannot be read."),
    translate("Sentences", "{name} is cut off or damaged."),
    translate("Sentences", "{name} is cut off: its end is missing."),
    translate("Sentences", "Get it again."),
    translate("Sentences", "{name} is encrypted."),
    translate("Sentences", "Open it in the mail program, copy its text, and paste."),
    translate("Sentences", "Choose a message with the article."),
    translate("Sentences", "{name} holds no text of its own, only attachments: {list}."),
    translate("Sentences", "Save the attachment that reports the agreement, and add that."),
    translate("Sentences", "{name} has more than {most} parts, more than can be read safely."),
    translate("Sentences", "{name} has {number} parts, more than can be read safely."),
    translate(
        "Sentences",
        "{name} has more than {most} groups inside each other, more than can be read safely.",
    ),
    translate(
        "Sentences",
        "{name} has more than {most} elements inside each other, more than can be read safely.",
    ),
    translate("Sentences", "{name} unzips to more than {most} MB, more than can be read safely."),
    translate("Sentences", "{name} is damaged: its zip archive cannot be opened."),
    translate("Sentences", "{name} is damaged: its part {part} is not well-formed XML."),
    translate("Sentences", "{name} is damaged: its part {part} cannot be unzipped."),
    translate("Sentences", "{name} is no {noun}: it lacks {part}."),
    translate("Sentences", "{name} is locked with a password."),
    translate("Sentences", "Open it with the password, and save it without one."),
    translate(
        "Sentences", "Open it with the password, and save or print it to a PDF without one."
    ),
    translate("Sentences", "{name} is packed so tightly that it is no real document."),
    translate(
        "Sentences", "{name} declares XML entities, which documents do not need and bombs do."
    ),
    translate("Sentences", "{name} is damaged and cannot be unzipped."),
    translate("Sentences", "{name} is a compressed file, but no web archive (WARC)."),
    translate("Sentences", "{name} holds no page that was answered with text."),
    translate("Sentences", "{name} is damaged and cannot be read as a PDF document."),
    translate("Sentences", "Page {number} of {name} is damaged and cannot be read."),
    translate("Sentences", "{name} has {number} pages, where {most} can be read."),
    translate("Sentences", "Save the pages that report the agreement as a document of their own."),
    translate("Sentences", "{name} has no text layer: its pages are pictures."),
    translate("Sentences", "Let a text recognition (OCR) program add one, or type what it says."),
    translate(
        "Sentences", "The letters of {name} cannot be told: its fonts do not say which they are."
    ),
    translate(
        "Sentences", "Let a text recognition (OCR) program read its pages, or type what it says."
    ),
)
