"""Packages for tests, and ways to tamper with them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests import factories as make
from tracker.domain.dossier import Dossier
from tracker.exchange.package_file import Contents, PackageWriter

CONTENTS = Contents(lambda _uuid: make.source_text(), lambda _sha256: make.TEXT.encode())


def write_package(path: Path, *dossiers: Dossier, proposals: bool = False) -> Path:
    """Write a package of the default record, or of these."""
    with PackageWriter(CONTENTS, {"Agreements": "every agreement"}, proposals) as package:
        for dossier in dossiers or (make.dossier(make.agreement()),):
            agreement = dossier.agreement
            shown = {"title": agreement.title, "notes": agreement.notes, "tags": agreement.tags}
            package.add_row(make.row(uuid=agreement.uuid, **shown))
            package.add(dossier)
        package.write(path)
    return path


def members(path: Path) -> dict[str, bytes]:
    """Return what a zip holds."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(path: Path, contents: Iterable[tuple[str, bytes]]) -> Path:
    """Write a zip anew."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents:
            archive.writestr(name, content)
    return path


def tamper(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """Change one member of a package and leave the rest."""
    held = members(path)
    return rewrite(path, [(n, change(c) if n == name else c) for n, c in held.items()])
