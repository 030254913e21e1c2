"""Titles and authors that programs write into documents, without what they make up themselves."""

from __future__ import annotations

import re

_FILE_NAME = re.compile(r"\.(?:docx?|odt|rtf|pdf|indd|qxd|html?|txt|pptx?|wpd|tmp|php)$", re.I)
_PROGRAM = re.compile(r"^(?:microsoft (?:word|powerpoint) - |untitled|document\d*$|doc\d+$)", re.I)
_NOBODIES = (
    "user admin administrator author unknown anonymous default owner root python-docx"
    " microsoft microsoft-office-user microsoft-account windows-user hp dell lenovo acer"
)
_NOBODY = frozenset(_NOBODIES.split())


def stated_title(value: str) -> str:
    """Return a title unless it is a file name or what a program writes by default."""
    title = " ".join(value.split())
    return "" if _FILE_NAME.search(title) or _PROGRAM.match(title) else title


def stated_names(value: str) -> list[str]:
    """Return the people named in one field, without a program's name for nobody."""
    names = re.split(r"\s*;\s*", value.strip())
    return [name for name in names if name and "-".join(name.casefold().split()) not in _NOBODY]
