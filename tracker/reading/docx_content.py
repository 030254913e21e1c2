"""What a Word document says: head lines, body, tables, text boxes, notes and foot lines."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from tracker.reading.content import Content, Facts
from tracker.reading.formats import Kind
from tracker.reading.office_text import OfficeText, office_content
from tracker.reading.office_zip import OfficeZip, Properties, XmlWalk
from tracker.reading.stated_facts import stated_names, stated_title

_BODY = "word/document.xml"
_ORIGIN = "Word document properties"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SKIPPED = frozenset({"Fallback", "del", "moveFrom", "instrText", "delText", "pPrChange"})
"""Deleted and moved words, field codes, and the second copy of a text box."""
_NOTE_REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_OFF = frozenset({"0", "false", "off"})


class _Story(XmlWalk):
    """Hears one part that holds paragraphs."""

    def __init__(self, name: str, notes: Mapping[tuple[str, str], list[str]]) -> None:
        self.text = OfficeText(name)
        self._notes = notes
        self._skipping = 0
        self._in_text = False
        self._hidden = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Follow the structure; skipped elements are skipped with all they hold."""
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
        elif name == "p":
            self.text.start_paragraph()
        elif name == "r":
            self._hidden = False
        elif name == "vanish":
            self._hidden = attributes.get("val", "") not in _OFF
        elif name == "t":
            self._in_text = True
        elif name in _SIGNS:
            self.words_of_run(_SIGNS[name])
        elif name in _NOTE_REFERENCES:
            key = (_NOTE_REFERENCES[name], attributes.get("id", ""))
            self.text.follow(self._notes.get(key, []))
        else:
            self._start_table(name)

    def end(self, name: str) -> None:
        """Close what `start` opened."""
        if self._skipping:
            self._skipping -= 1
        elif name == "p":
            self.text.end_paragraph()
        elif name == "t":
            self._in_text = False
        elif name == "tc":
            self.text.end_cell()
        elif name == "tr":
            self.text.end_row()

    def words(self, text: str) -> None:
        """Take the words of text elements; the space between elements is none."""
        if self._in_text and not self._skipping:
            self.words_of_run(text)

    def words_of_run(self, text: str) -> None:
        """Add words that a reader of the document sees."""
        if not self._hidden:
            self.text.add(text)

    def _start_table(self, name: str) -> None:
        if name == "tr":
            self.text.start_row()
        elif name == "tc":
            self.text.start_cell()


class _Notes(XmlWalk):
    """Hears the part with the notes, and keeps the blocks of each under its number."""

    def __init__(self, name: str, element: str) -> None:
        self.blocks: dict[tuple[str, str], list[str]] = {}
        self._name = name
        self._element = element
        self._story: _Story | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open a note unless it is one of the lines that part notes from the body."""
        if name == self._element and "separator" not in attributes.get("type", "").lower():
            self._story = _Story(self._name, {})
            self.blocks[self._element, attributes.get("id", "")] = self._story.text.blocks
        elif self._story:
            self._story.start(name, attributes)

    def end(self, name: str) -> None:
        """Close a note or what is in it."""
        if name == self._element:
            self._story = None
        elif self._story:
            self._story.end(name)

    def words(self, text: str) -> None:
        """Pass words to the note that is open."""
        if self._story:
            self._story.words(text)


class _Relations(XmlWalk):
    """Hears which parts belong to the document; what lies outside is never followed."""

    def __init__(self) -> None:
        self.targets: list[tuple[str, str]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Note the kind and the place of one part."""
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.targets.append((kind, attributes.get("Target", "")))


def read_docx(data: bytes, name: str) -> Content:
    """Read the text of a Word document, or refuse it in one sentence."""
    document = OfficeZip(data, name, Kind.DOCX)
    main = _main_part(document)
    notes: dict[tuple[str, str], list[str]] = {}
    parts = _parts_of(document, main)
    for element in ("footnote", "endnote"):
        for part in parts.get(f"{element}s", []):
            hearing = _Notes(name, element)
            document.walk(part, hearing)
            notes |= hearing.blocks
    body = _blocks(document, main, name, notes)
    above = [each for part in parts.get("header", []) for each in _blocks(document, part, name)]
    below = [each for part in parts.get("footer", []) for each in _blocks(document, part, name)]
    return office_content(above, body, below, _facts(document), "docx")


def _main_part(document: OfficeZip) -> str:
    if not document.has(_BODY) and document.has("_rels/.rels"):
        relations = _Relations()
        document.walk("_rels/.rels", relations)
        for kind, target in relations.targets:
            if kind == "officeDocument" and document.has(target.lstrip("/")):
                return target.lstrip("/")
    return _BODY


def _parts_of(document: OfficeZip, main: str) -> dict[str, list[str]]:
    """Return the parts that the main part names and the document holds, by kind."""
    folder, base = posixpath.split(main)
    listed = f"{folder}/_rels/{base}.rels"
    parts: dict[str, list[str]] = {}
    if document.has(listed):
        relations = _Relations()
        document.walk(listed, relations)
        for kind, target in relations.targets:
            part = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            if document.has(part):
                parts.setdefault(kind, []).append(part)
    return parts


def _blocks(
    document: OfficeZip,
    part: str,
    name: str,
    notes: Mapping[tuple[str, str], list[str]] | None = None,
) -> list[str]:
    story = _Story(name, notes or {})
    document.walk(part, story)
    return story.text.blocks


def _facts(document: OfficeZip) -> Facts:
    properties, facts = Properties(), Facts()
    if document.has("docProps/core.xml"):
        document.walk("docProps/core.xml", properties)
    facts.add("title", stated_title(properties.values.get("title", "")), f"{_ORIGIN}, title")
    creators = stated_names(properties.values.get("creator", ""))
    facts.add_authors(creators, f"{_ORIGIN}, creator")
    return facts
