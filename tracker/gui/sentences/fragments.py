"""Words that stand in the holes of sentences and are not the user's own."""

from __future__ import annotations

from tracker.gui.wording import translate

FRAGMENTS = (
    translate("Sentences", "a text file"),
    translate("Sentences", "a page"),
    translate("Sentences", "a PDF document"),
    translate("Sentences", "a Word document"),
    translate("Sentences", "an OpenDocument text"),
    translate("Sentences", "a rich text document"),
    translate("Sentences", "an e-mail message"),
    translate("Sentences", "a saved page (MHTML)"),
    translate("Sentences", "a web archive (WARC)"),
    translate("Sentences", "Word document"),
    translate("Sentences", "OpenDocument text"),
    translate("Sentences", "a document of type {type}"),
    translate("Sentences", "a {suffix} file"),
    translate("Sentences", "an old or locked Office document"),
    translate("Sentences", "a database"),
    translate("Sentences", "a picture"),
    translate("Sentences", "a program"),
    translate("Sentences", "an empty zip archive"),
    translate("Sentences", "a compressed file"),
    translate("Sentences", "a spreadsheet"),
    translate("Sentences", "a presentation"),
    translate("Sentences", "an e-book"),
    translate("Sentences", "an OpenDocument file of another kind"),
    translate("Sentences", "a zip archive"),
    translate(
        "Sentences", "text, HTML, PDF, Word, OpenDocument, RTF, e-mail, MHTML and WARC files"
    ),
    translate("Sentences", "has more than {most} elements inside each other"),
    translate("Sentences", "has more than {most} tables"),
    translate("Sentences", "has an element with more than {most} attributes"),
    translate("Sentences", "binding force"),
    translate("Sentences", "grounds for ending"),
    translate("Sentences", "type of instrument"),
    translate("Sentences", "constant"),
    translate("Sentences", "part"),
    translate("Sentences", "setting of a column"),
    translate("Sentences", "entry of [read]"),
    translate("Sentences", "title"),
    translate("Sentences", "notes"),
    translate("Sentences", "parties"),
    translate("Sentences", "signatories"),
    translate("Sentences", "instrument_type"),
    translate("Sentences", "signed"),
    translate("Sentences", "place"),
    translate("Sentences", "status"),
    translate("Sentences", "areas"),
    translate("Sentences", "absent_areas"),
    translate("Sentences", "binding"),
    translate("Sentences", "in_force"),
    translate("Sentences", "ended"),
    translate("Sentences", "event_date"),
    translate("Sentences", "level"),
    translate("Sentences", "capacity"),
    translate("Sentences", "duration"),
    translate("Sentences", "notice_period"),
    translate("Sentences", "tacit_renewal"),
    translate("Sentences", "languages"),
    translate("Sentences", "registrations"),
    translate("Sentences", "relations"),
)
PASTES = (
    translate("Sentences", "The pasted text"),
    translate("Sentences", "The pasted page"),
)
"""Names of articles that came from the clipboard."""

REASONS = (
    translate("Sentences", "it wants too much memory"),
    translate("Sentences", "packages are not fetched from the network"),
)
"""Why a layout failed, where the program says it and not the typesetter."""
