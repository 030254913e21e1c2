"""The control words of rich text that matter for its words, and what each stands for."""

from __future__ import annotations

from tracker.reading.encoding import known_encoding

_SETTINGS = (
    "fonttbl colortbl stylesheet pict themedata colorschememapping datastore latentstyles"
    " listtable listoverridetable rsidtbl generator xmlnstbl mmathPr fldinst nonshppict filetbl"
    " revtbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atndate"
    " atnref atrfstart atrfend xe tc sp shprslt objdata objclass bkmkstart bkmkend pgptbl"
    " template passwordhash userprops docvar wgrffmtfilter falt panose fontemb private xform"
)
SKIPPED = frozenset(_SETTINGS.split())
"""Groups that hold settings, pictures or remarks, not words of the document."""
KEPT_STARRED = frozenset({"shpinst", "shptxt", "pn", "pntext", "cs", "ds", "ts"})
"""Groups that old programs may pass over, and that hold words or their format all the same."""
HELD = {
    "footnote": "footnote",
    "info": "info",
    "title": "title",
    "author": "author",
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
}
"""Groups that hold words which do not stand in the body, with the place they go to."""
BREAKS = {"line": "\n", "tab": "\t", "cell": "\t", "nestcell": "\t", "column": "\n"}
SIGNS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": " ",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""Encodings by the number that fonts give for their letters."""


def code_page(number: int) -> str:
    """Return the encoding of a Windows code page; Western European where it is unknown."""
    east = {
        932: "cp932",
        936: "gbk",
        949: "cp949",
        950: "big5",
        10000: "mac_roman",
        65001: "utf-8",
    }
    return east.get(number) or known_encoding(f"cp{number}") or "cp1252"
