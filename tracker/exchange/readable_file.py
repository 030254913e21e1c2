"""What may be opened to be read at all: a file that ends, not a folder, a pipe or a device."""

from __future__ import annotations

from pathlib import Path

from tracker.domain.errors import FileUnusable

_HINT = "Check the name, and whether you may read it."


def check_readable(path: Path) -> int:
    """Return the size of a file in bytes, without waiting for what never answers.

    Raises `FileUnusable` for what is missing, may not be read, or is no file.
    """
    try:
        if path.is_dir():
            raise FileUnusable(f"{path.name or path} is a folder.", hint="Choose a file in it.")
        size = path.stat().st_size
        if not path.is_file():
            raise FileUnusable(f"{path} is not a file that can be read.", hint="Choose a file.")
        with path.open("rb"):
            return size
    except FileNotFoundError:
        raise FileUnusable(f"{path} does not exist.", hint="Check the name.") from None
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise FileUnusable(f"{path} cannot be read: {reason}.", hint=_HINT) from None
