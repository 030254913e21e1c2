"""Cells of foreign tables made clean: what other programs left in them is taken out, and told."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 32_767
"""Characters that a cell of a spreadsheet holds."""
NULLS = frozenset(
    (
        "-", "--", "---", "–", "—", ".", "..", "...", "?", "n/a", "n.a.", "n.a", "na", "nil",
        "null", "none", "not available", "not applicable", "unknown", "no registra",
        "(no registra)", "sin datos", "s/d", "s.d.", "no disponible", "s/f", "s.f.", "sin fecha",
        "sin dato", "no consta", "n/d", "n.d.", "non disponible", "keine angabe", "k.a.", "tbd",
        "tbc", "to be determined", "to be confirmed", "por determinar", "no date", "undated",
    )
)  # fmt: skip
"""Folded words that say there is no value."""
ILLEGIBLE = frozenset(("illegible", "ilegible", "(illegible)", "(ilegible)"))
_FAILED = re.compile(
    r"#(REF|VALUE|DIV/0|NAME|NUM|NULL|N/A|SPILL|CALC)[!?]?|[+-]?(inf|infinity|nan)", re.IGNORECASE
)
_HUGE = re.compile(r"[+-]?\d+(\.\d+)?e\+?\d{3,}", re.IGNORECASE)
_NUMBER = re.compile(r"[\d\s.,+-]+")
_ENTITY = re.compile(r"&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_MOJIBAKE = re.compile(r"[ÃÂÅÄÐ][\x80-¿ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€")
_BROKEN = re.compile(r"(?:[Â-ß][\x80-¿ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™])+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_REVERSING = re.compile("[\u202a-\u202e\u2066-\u2069]")
LOST = "\ufffd"
_SHORT = 60
"""Characters of cells that may come again."""
_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cell as it is used, and what has to be said about it."""

    text: str
    remark: str = ""


def clean(cell: str) -> Cleaned:
    """Return a cell without entities, broken encodings and outer blanks.

    What cannot be mended stays as it is, with a remark; a failed formula leaves nothing.
    """
    return _clean_again(cell) if len(cell) < _SHORT else _clean(cell)


def _clean(cell: str) -> Cleaned:
    text = cell.strip()
    if not text:
        return Cleaned("")
    if _FAILED.fullmatch(text) or _HUGE.fullmatch(text):
        return Cleaned("", "is no value but what a failed calculation leaves; left empty")
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    if _MOJIBAKE.search(text):
        text = _mended(text)
    return Cleaned(text, _remark(text))


_clean_again = lru_cache(maxsize=_KEPT)(_clean)
"""Cleans short cells (names, dates, kinds), which come again in row after row, only once."""


def oddity(cell: str) -> str:
    """Say what is strange about a cell that is kept as it stands, or nothing."""
    text = cell.strip()
    if _FAILED.fullmatch(text) or _HUGE.fullmatch(text):
        return "looks like what a failed calculation leaves; kept as it is"
    if _NUMBER.fullmatch(text):
        return "holds only a number; kept as it is"
    return _remark(text)


def is_null(text: str, extra: frozenset[str] = frozenset()) -> bool:
    """Whether a cell says that there is no value; `extra` are folded tokens of the mapping."""
    folded = _folded(text) if len(text) < _SHORT else " ".join(text.casefold().split())
    return not folded or folded in NULLS or folded in extra


@lru_cache(maxsize=_KEPT)
def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def one_line(text: str) -> str:
    """Return text with single blanks, for what fits on a line, such as a title or a name."""
    return " ".join(text.split())


def link(text: str) -> str:
    """Return an address with the slashes that some programs turn round."""
    return text.replace("\\", "/") if "://" in text else text


def shortened(cell: str, limit: int = 200) -> str:
    """Return a cell as a report shows it."""
    return cell if len(cell) <= limit else f"{cell[:limit]}…"


def _mended(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252, where that is certain.

    Where the whole is not of that kind, as beside a quotation mark set later, its parts may be.
    """
    return _redecoded(text) or _BROKEN.sub(lambda run: _redecoded(run[0]) or run[0], text)


def _redecoded(text: str) -> str:
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return ""


def _remark(text: str) -> str:
    if LOST in text:
        return "lost a character before this file was made; kept as it is"
    if _REVERSING.search(text):
        return "holds invisible marks that turn the reading direction; kept as it is"
    if _CONTROL.search(text):
        return "holds invisible control characters; kept as it is"
    if len(text) > LONGEST:
        return f"is longer than the {LONGEST:,} characters a spreadsheet holds; kept whole"
    return ""
