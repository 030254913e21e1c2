"""What a document was found to say, and where each fact about it comes from."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, TypeAlias

from tracker.domain.article import Metadata
from tracker.reading.encoding import well_formed

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_LINE = 1_000
"""A title or name longer than this is not one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The text of a document and what the document says about itself."""

    text: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    origins: dict[str, str] = field(default_factory=dict)
    pages: tuple[int, ...] = ()
    extractor: str
    extractor_version: str = "1"


Reader: TypeAlias = Callable[[bytes, str], Content]
"""Reads the bytes of one kind of document; the name is what a refusal calls it."""


class Facts:
    """Gathers metadata; what is stated first stays, with words on where it was stated."""

    def __init__(self) -> None:
        self._values: dict[str, str | tuple[str, ...]] = {}
        self.origins: dict[str, str] = {}

    def add(self, field_name: str, value: str, origin: str) -> None:
        """Note a value unless it is empty or one is known already."""
        if (stated := line(value)) and field_name not in self._values:
            self._values[field_name] = stated
            self.origins[field_name] = origin

    def add_authors(self, names: Iterable[str], origin: str) -> None:
        """Note who made the document, each name once."""
        stated = tuple(dict.fromkeys(filter(None, map(line, names))))
        if stated and "authors" not in self._values:
            self._values["authors"] = stated
            self.origins["authors"] = origin

    def add_all(self, metadata: Metadata, origins: dict[str, str]) -> None:
        """Note what was found in a part of the document."""
        self.add_authors(metadata.authors, origins.get("authors", ""))
        for name in ("title", "publisher", "published", "accessed", "url", "language"):
            self.add(name, getattr(metadata, name), origins.get(name, ""))

    def metadata(self) -> Metadata:
        """Return what is known by now."""
        values: dict[str, Any] = self._values
        return Metadata(**values)


def clean(value: object) -> str:
    """Return a value as text that any database can hold."""
    return _CONTROLS.sub("\ufffd", well_formed(value)) if isinstance(value, str) else ""


def line(value: object) -> str:
    """Return a value as one line; empty where it is too long to be a title or a name."""
    text = " ".join(clean(value).split())
    return text if len(text) <= _LONGEST_LINE else ""


def to_json(content: Content) -> bytes:
    """Return content as it is handed from one process to another."""
    return json.dumps(asdict(content)).encode("ascii")


def from_json(values: dict[str, Any]) -> Content:
    """Return the content that `to_json` wrote."""
    metadata = values.pop("metadata")
    metadata["authors"] = tuple(metadata["authors"])
    pages = tuple(values.pop("pages"))
    return Content(**values, pages=pages, metadata=Metadata(**metadata))
