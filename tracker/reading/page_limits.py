"""Pages built to choke a parser are told by one linear look, before anything parses them."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_DEPTH = 250
"""Elements inside each other; real pages stay below 60, and parsers give up at 256."""
MAX_ATTRIBUTES = 1_000
MAX_TABLES = 2_000

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})")
_REST_OF_TAG = re.compile(r"""[^>"']*+(?:(?:"[^"]*+"|'[^']*+')[^>"']*+)*+>""")
_QUOTED = re.compile(r"""="[^"]*"|='[^']*'""")
_ATTRIBUTE = re.compile(r"[^\s/>]+")
_RAW = {
    name: re.compile(f"</{name}", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp")
}
_LEAF_NAMES = (
    "area base br col embed hr img input link meta param source track wbr !doctype"  # no content
    " p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body"
)
_LEAVES = frozenset(_LEAF_NAMES.split())
"""Elements that hold nothing, or that the next one of their kind closes."""


def complaint(html: str) -> str:
    """Return what is excessive about a page, or an empty text. Linear in its length."""
    depth = tables = 0
    for name, closing, rest in _tags(html):
        if closing:
            depth = max(0, depth - (name not in _LEAVES))
            continue
        depth += name not in _LEAVES and not rest.endswith("/>")
        tables += name == "table"
        if depth > MAX_DEPTH:
            return f"has more than {MAX_DEPTH} elements inside each other"
        if tables > MAX_TABLES:
            return f"has more than {MAX_TABLES:,} tables"
        if _attributes(rest) > MAX_ATTRIBUTES:
            return f"has an element with more than {MAX_ATTRIBUTES:,} attributes"
    return ""


def _tags(html: str) -> Iterator[tuple[str, bool, str]]:
    """Yield name, whether it closes, and the rest of each tag outside scripts and comments."""
    position = 0
    while (position := html.find("<", position)) >= 0:
        if html.startswith("<!--", position):
            position = html.find("-->", position + 4)
            if position < 0:
                return
            continue
        tag = _TAG.match(html, position)
        if tag is None:
            position += 1
            continue
        end = _REST_OF_TAG.match(html, tag.end())
        name = tag[2].lower()
        yield name, bool(tag[1]), end[0] if end else html[tag.end() :]
        after = _after(html, name, end.end() if end and not tag[1] else -1)
        if end is None or after is None:
            return
        position = after if after >= 0 else end.end()


def _after(html: str, name: str, end: int) -> int | None:
    """Return where raw text such as a script ends; None where it never does, -1 if not raw."""
    if end < 0 or name not in _RAW:
        return -1
    closing = _RAW[name].search(html, end)
    return closing.start() if closing else None


def _attributes(rest: str) -> int:
    """Count the attributes of a tag; short tags cannot have many."""
    if len(rest) < 2 * MAX_ATTRIBUTES:
        return 0
    return len(_ATTRIBUTE.findall(_QUOTED.sub("=", rest)))
