"""A source as an entry of BibTeX, with every character that means something to TeX made safe."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.source import Source
from tracker.domain.vocabulary import SourceTier

_SAFE = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "$": r"\$",
    "_": r"\_",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    '"': "{''}",
    "@": "{@}",
}
"""An unbalanced brace or quotation mark would end the value for some readers."""
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def bibtex_entry(source: Source, issued: Sequence[Sequence[int]]) -> str:
    """Return the entry of a source; `issued` is what is known of the day of publication."""
    meta = source.metadata
    press = meta.tier in (
        SourceTier.PRESS_PRESENT,
        SourceTier.PRESS_CITING,
        SourceTier.SCHOLARSHIP,
    )
    first = list(issued[0]) if issued else []
    values = {
        "title": _braced(meta.title or source.filename, keep_case=True),
        "author": _authors(meta.authors),
        "journal" if press else "publisher": _braced(meta.publisher),
        "year": f"{{{first[0]:04}}}" if first else "",
        "month": _MONTHS[first[1] - 1] if len(first) > 1 else "",
        "date": _braced(meta.published),
        "urldate": _braced(meta.accessed),
        "url": f"{{{_address(meta.url)}}}" if meta.url else "",
        "langid": _braced(meta.language),
    }
    fields = ",\n".join(f"  {name} = {value}" for name, value in values.items() if value)
    return f"@{'article' if press else 'misc'}{{{source.uuid},\n{fields}\n}}\n"


def _authors(names: Sequence[str]) -> str:
    """Join names by `and`; each in braces, as nobody knows which part is the family name."""
    safe = [f"{{{_escaped(name)}}}" for name in names]
    return f"{{{' and '.join(safe)}}}" if safe else ""


def _braced(text: str, *, keep_case: bool = False) -> str:
    safe = _escaped(text)
    if not safe:
        return ""
    return f"{{{{{safe}}}}}" if keep_case else f"{{{safe}}}"


def _escaped(text: str) -> str:
    return "".join(_SAFE.get(char, char) for char in " ".join(text.split()))


def _address(url: str) -> str:
    """Return an address with what braces and blanks would break written in per cent."""
    encoded = {"{": "%7B", "}": "%7D", "\\": "%5C", '"': "%22"}
    return "".join(encoded.get(char, char) for char in "".join(url.split()))
