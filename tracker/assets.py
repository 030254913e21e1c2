"""Finds the files that travel with the program, in an installed wheel or in the checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below resources/."""
    return _existing(_folder("resources").joinpath(*parts))


def seed(*parts: str) -> Path:
    """Return the path of a file or folder below seeds/."""
    return _existing(_folder("seeds").joinpath(*parts))


def _folder(name: str) -> Path:
    package = Path(str(files(__package__)))
    installed = package / f"_{name}"
    return installed if installed.is_dir() else package.parent / name


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(f"The installation is incomplete: {path} is missing.")
    return path
