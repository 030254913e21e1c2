"""Takes the time of writing out of a workbook, so that the same tables give the same bytes."""

from __future__ import annotations

import re
import zipfile
from typing import IO

_CORE = "docProps/core.xml"
_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_FIXED = rb"\g<1>2000-01-01T00:00:00Z"
_BLOCK = 1 << 20


def without_clock(source: IO[bytes], target: IO[bytes]) -> None:
    """Copy a workbook, its contents as they are packed, with a fixed time of writing."""
    source.seek(0)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            if info.filename == _CORE:
                fixed = zipfile.ZipInfo(_CORE, (1980, 1, 1, 0, 0, 0))
                new.writestr(fixed, _MOMENT.sub(_FIXED, old.read(info)), zipfile.ZIP_DEFLATED)
            else:
                _copy(source, info, new)


def _copy(source: IO[bytes], info: zipfile.ZipInfo, new: zipfile.ZipFile) -> None:
    """Copy a member without unpacking it: packing takes longer than all else."""
    source.seek(info.header_offset + 26)
    lengths = source.read(4)
    name, extra = int.from_bytes(lengths[:2], "little"), int.from_bytes(lengths[2:], "little")
    source.seek(name + extra, 1)
    file = new.fp
    if file is None:
        raise ValueError("The new workbook is closed.")
    copied = zipfile.ZipInfo(info.filename, info.date_time)
    copied.compress_type, copied.CRC = info.compress_type, info.CRC
    copied.file_size, copied.compress_size = info.file_size, info.compress_size
    file.seek(new.start_dir)
    copied.header_offset = file.tell()
    file.write(copied.FileHeader(zip64=info.file_size > zipfile.ZIP64_LIMIT))
    left = info.compress_size
    while left:
        block = source.read(min(_BLOCK, left))
        file.write(block)
        left -= len(block)
    new.filelist.append(copied)
    new.NameToInfo[copied.filename] = copied
    new.start_dir = file.tell()
