"""What the window remembers from one day to the next, in one small file per person."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 8


class Preferences:
    """Reads and writes the file; keys are grouped by what they are about."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, otherwise: str = "") -> str:
        """Return a remembered text."""
        value = self._settings.value(key, otherwise)
        return value if isinstance(value, str) else otherwise

    def texts(self, key: str) -> list[str]:
        """Return a remembered list of texts."""
        value = self._settings.value(key, [])
        if isinstance(value, str):
            return [value]
        return [str(each) for each in value] if isinstance(value, list) else []

    def flag(self, key: str, *, otherwise: bool) -> bool:
        """Return a remembered choice of yes or no."""
        return self.text(key, "yes" if otherwise else "no") == "yes"

    def state(self, key: str) -> QByteArray:
        """Return a remembered state of a window or splitter; empty where there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, key: str, value: str | QByteArray | Sequence[str]) -> None:
        """Remember a value."""
        self._settings.setValue(key, list(value) if isinstance(value, list | tuple) else value)

    def put_flag(self, key: str, *, value: bool) -> None:
        """Remember a choice of yes or no."""
        self.put(key, "yes" if value else "no")

    def save(self) -> None:
        """Write the file now."""
        self._settings.sync()

    # -- recent libraries

    def recent(self) -> list[str]:
        """Return the libraries opened lately, newest first."""
        return self.texts("library/recent")

    def note_recent(self, location: str) -> None:
        """Put a library at the top of the recent ones."""
        others = [each for each in self.recent() if each != location]
        self.put("library/recent", [location, *others][:MOST_RECENT])

    def forget_recent(self) -> None:
        """Forget all recent libraries."""
        self.put("library/recent", [])
