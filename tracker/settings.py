"""Where a person's own files lie and which language they read, unless they say otherwise."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "AGREEMENT_TRACKER_HOME"
"""Names a folder for all that the program keeps, in place of the platform's usual ones."""
LANGUAGE_VARIABLE = "AGREEMENT_TRACKER_LANGUAGE"
"""Names the language, in place of the platform's."""
LANGUAGES = ("en", "es")
LIBRARY_NAME = "library.agreements"
_APPLICATION = "agreement-tracker"
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the program needs to know before it opens anything."""

    data_folder: Path
    """Holds the default library."""
    state_folder: Path
    """Holds what may be lost without harm: window geometry, logs."""
    language: str = "en"
    """ISO 639-1 code, one of `LANGUAGES`."""

    @property
    def library(self) -> Path:
        """The library that opens when none is named."""
        return self.data_folder / LIBRARY_NAME

    @property
    def templates(self) -> Path:
        """The folder for printed layouts of the person's own; it need not exist."""
        return self.data_folder / "templates"


def load_settings(
    environment: Mapping[str, str] | None = None, *, platform_language: str = ""
) -> Settings:
    """Return the settings for an environment; none means the one the program runs in.

    `platform_language` counts where the environment names no language, as on Windows and macOS.
    """
    known = os.environ if environment is None else environment
    home = known.get(HOME_VARIABLE, "")
    if home:
        folder = Path(os.path.expanduser(home))  # noqa: PTH111 - leaves the name of nobody as it is
        data, state = folder, folder / "state"
    else:
        data = Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False))
        state = Path(platformdirs.user_state_dir(_APPLICATION, appauthor=False))
    return Settings(
        data_folder=data, state_folder=state, language=_language(known, platform_language)
    )


def _language(environment: Mapping[str, str], platform: str) -> str:
    """Return the first language that is named, if the program speaks it; else English."""
    wanted = (environment.get(name, "") for name in (LANGUAGE_VARIABLE, *_LOCALE_VARIABLES))
    named = next(filter(None, wanted), platform)
    language = named[:2].lower()
    return language if language in LANGUAGES else "en"
