"""What an OpenDocument text says: head lines, body, tables and notes."""

from __future__ import annotations

from tracker.reading.content import Content, Facts
from tracker.reading.formats import Kind
from tracker.reading.office_text import OfficeText, office_content
from tracker.reading.office_zip import OfficeZip, Properties, XmlWalk
from tracker.reading.stated_facts import stated_names, stated_title

_ORIGIN = "OpenDocument properties"
_PARAGRAPHS = frozenset({"p", "h"})
_SIGNS = {"tab": "\t", "line-break": "\n"}
_SKIPPED = frozenset(
    {"annotation", "tracked-changes", "note-citation", "hidden-text", "hidden-paragraph"}
    | {"ruby-text", "forms", "scripts", "event-listeners", "desc", "title"}
)
_MOST_SPACES = 1_000
_MANIFEST = "META-INF/manifest.xml"


class _Body(XmlWalk):
    """Hears the body, or the frames of pages where a style holds them."""

    def __init__(self, name: str, within: frozenset[str]) -> None:
        self.text = OfficeText(name)
        self._within = within
        self._inside = 0
        self._skipping = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Follow the structure inside the elements that matter."""
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
        elif name in self._within:
            self._inside += 1
        elif name in _PARAGRAPHS and self._inside:
            self.text.start_paragraph()
        elif name == "s":
            count = attributes.get("c", "1")
            self.text.add(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name in _SIGNS:
            self.text.add(_SIGNS[name])
        elif name == "table-row":
            self.text.start_row()
        elif name == "table-cell":
            self.text.start_cell()

    def end(self, name: str) -> None:
        """Close what `start` opened."""
        if self._skipping:
            self._skipping -= 1
        elif name in self._within:
            self._inside -= 1
        elif name in _PARAGRAPHS and self._inside:
            self.text.end_paragraph()
        elif name == "table-cell":
            self.text.end_cell()
        elif name == "table-row":
            self.text.end_row()

    def words(self, text: str) -> None:
        """Take words in paragraphs; white space there counts once, as the format says."""
        if not self._skipping:
            self.text.add(text.replace("\n", " "))


class _Locks(XmlWalk):
    """Hears whether the list of parts speaks of encryption."""

    found = False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """Note encryption, which is declared for each part."""
        self.found |= name == "encryption-data"


def read_odt(data: bytes, name: str) -> Content:
    """Read the text of an OpenDocument text, or refuse it in one sentence."""
    document = OfficeZip(data, name, Kind.ODT)
    locks = _Locks()
    if document.has(_MANIFEST):
        document.walk(_MANIFEST, locks)
    if locks.found:
        raise document.locked()
    body = _blocks(document, "content.xml", name, "body")
    above, below = [], []
    if document.has("styles.xml"):
        above = _blocks(document, "styles.xml", name, "header", "header-left", "header-first")
        below = _blocks(document, "styles.xml", name, "footer", "footer-left", "footer-first")
    return office_content(above, body, below, _facts(document), "odt")


def _blocks(document: OfficeZip, part: str, name: str, *within: str) -> list[str]:
    hearing = _Body(name, frozenset(within))
    document.walk(part, hearing)
    return hearing.text.blocks


def _facts(document: OfficeZip) -> Facts:
    properties, facts = Properties(), Facts()
    if document.has("meta.xml"):
        document.walk("meta.xml", properties)
    stated = properties.values
    facts.add("title", stated_title(stated.get("title", "")), f"{_ORIGIN}, title")
    for key in ("initial-creator", "creator"):
        facts.add_authors(stated_names(stated.get(key, "")), f"{_ORIGIN}, {key}")
    return facts
