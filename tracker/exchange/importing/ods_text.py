"""OpenDocument sheets made ready for the parser, which stumbles over what other programs write.

It drops tabs and forced line ends, so that words on both sides would run together, and takes no
blanks between cells, which Gnumeric writes.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import BinaryIO

CONTENT = "content.xml"
_TAB = re.compile(rb"<text:tab\b[^>]*/>")
_BREAK = re.compile(rb"<text:line-break\s*/>")
_BETWEEN = re.compile(rb"(?<=>)\s+(?=</?(?:table|office):)")


def mended(archive: zipfile.ZipFile) -> BinaryIO | None:
    """Return a workbook with its cells ready for the parser; None where it can go as it is."""
    if CONTENT not in archive.namelist():
        return None
    content = archive.read(CONTENT)
    ready = _BREAK.sub(b"&#10;", _TAB.sub(b"&#9;", _BETWEEN.sub(b"", content)))
    if ready == content:
        return None
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        for member in archive.infolist():
            data = ready if member.filename == CONTENT else archive.read(member)
            copy.writestr(member.filename, data)
    target.seek(0)
    return target
