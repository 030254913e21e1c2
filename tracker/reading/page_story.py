"""The story in the data that a page carries for its own scripts, for pages that only they fill."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from tracker.reading.content import clean, line

_SCRIPTS = '//script[@id="__NEXT_DATA__" or @type="application/json"]'
_ASSIGNED = re.compile(
    r"(?:window\.|var |self\.)?(?:__[A-Z_]{3,40}__|Fusion\.globalContent|__data)\s*=\s*(?=[{\[])"
)
_TITLES = ("headline", "title", "heading")
_MOST_VALUES = 200_000
_PARAGRAPH_END = re.compile(r"(?i)</(?:p|h[1-6]|li|div|blockquote)>|<br\s*/?>")
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_SENTENCE = re.compile(r"\w[\w,’'”\")]* [^\n]{30,}[.!?…]")
_PROSE = 60
"""A text this long that holds a sentence is prose; labels and addresses are not."""


@dataclass(frozen=True, slots=True)
class Story:
    """Paragraphs found in a page's data, and the title stated around them."""

    text: str = ""
    title: str = ""


@dataclass(slots=True)
class _Strand:
    """Texts that lie at the same place of a data structure, as the paragraphs of a story do."""

    title: str
    lists: dict[int, list[str]] = field(default_factory=dict)
    prose: int = 0

    def add(self, holder: int, text: str) -> None:
        """Take a text that stands in the list with this number."""
        self.lists.setdefault(holder, []).append(text)
        if len(text) >= _PROSE and _SENTENCE.search(text):
            self.prose += len(text)

    def paragraphs(self) -> list[str]:
        """Return the texts; where many lists hold them, a list is one paragraph in pieces."""
        if len(self.lists) > 1:
            return ["".join(texts) for texts in self.lists.values()]
        return [text for texts in self.lists.values() for text in texts]


def embedded_story(tree: Any) -> Story:  # noqa: ANN401 - lxml has no types
    """Return the longest prose that lies at one place of the page's data."""
    strands: dict[str, _Strand] = {}
    for number, data in enumerate(_data(tree)):
        for path, title, holder, text in _texts(data):
            strands.setdefault(f"{number}{path}", _Strand(title)).add(holder, text)
    best = max(strands.values(), key=lambda strand: strand.prose, default=None)
    if best is None or not best.prose:
        return Story()
    paragraphs = filter(None, map(_plain, best.paragraphs()))
    return Story(text="\n\n".join(paragraphs), title=line(best.title))


def _data(tree: Any) -> Iterator[Any]:  # noqa: ANN401 - lxml has no types
    """Yield what scripts hold as plain JSON; nothing is run."""
    decoder = json.JSONDecoder()
    marked = [script.text or "" for script in tree.xpath(_SCRIPTS)]
    others = [script.text or "" for script in tree.xpath("//script[not(@type) and not(@src)]")]
    starts = [(text, len(text) - len(text.lstrip())) for text in marked]
    starts += [(text, found.end()) for text in others for found in _ASSIGNED.finditer(text)]
    for text, start in starts:
        try:
            yield decoder.raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            continue


def _texts(data: Any) -> Iterator[tuple[str, str, int, str]]:  # noqa: ANN401
    """Yield path, title around, number of the list around, and each string, in order.

    The path leaves out positions in lists, except where the entries have titles of their own:
    those are different stories.
    """
    waiting: list[tuple[str, str, int, Any]] = [("", "", 0, data)]
    for number in range(1, _MOST_VALUES):
        if not waiting:
            return
        path, title, holder, value = waiting.pop()
        if isinstance(value, str):
            yield path, title, holder, value
        elif isinstance(value, list):
            waiting.extend(
                (f"{path}[{number}.{index}]", title, number, each)
                if _title(each)
                else (f"{path}[]", title, number, each)
                for index, each in reversed(list(enumerate(value)))
            )
        elif isinstance(value, dict):
            own = _title(value) or title
            waiting.extend(
                (f"{path}.{key}", own, holder, each) for key, each in reversed(list(value.items()))
            )


def _title(value: object) -> str:
    if not isinstance(value, dict):
        return ""
    return next((value[key] for key in _TITLES if isinstance(value.get(key), str)), "")


def _plain(text: str) -> str:
    """Return the words of a text that may carry markup, one paragraph to a block."""
    text = unescape(_MARKUP.sub("", _PARAGRAPH_END.sub("\n\n", text)))
    lines = (" ".join(each.split()) for each in clean(text).split("\n"))
    return "\n\n".join(filter(None, lines))
