"""Names of the languages in which articles and agreements are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from tracker.gui.wording import translate

NAMES = {
    "ar": translate("Languages", "Arabic"),
    "da": translate("Languages", "Danish"),
    "de": translate("Languages", "German"),
    "el": translate("Languages", "Greek"),
    "en": translate("Languages", "English"),
    "es": translate("Languages", "Spanish"),
    "fa": translate("Languages", "Persian"),
    "fi": translate("Languages", "Finnish"),
    "fr": translate("Languages", "French"),
    "he": translate("Languages", "Hebrew"),
    "hi": translate("Languages", "Hindi"),
    "id": translate("Languages", "Indonesian"),
    "it": translate("Languages", "Italian"),
    "ja": translate("Languages", "Japanese"),
    "ko": translate("Languages", "Korean"),
    "nl": translate("Languages", "Dutch"),
    "pl": translate("Languages", "Polish"),
    "pt": translate("Languages", "Portuguese"),
    "ro": translate("Languages", "Romanian"),
    "ru": translate("Languages", "Russian"),
    "sv": translate("Languages", "Swedish"),
    "sw": translate("Languages", "Swahili"),
    "th": translate("Languages", "Thai"),
    "tr": translate("Languages", "Turkish"),
    "uk": translate("Languages", "Ukrainian"),
    "vi": translate("Languages", "Vietnamese"),
    "zh": translate("Languages", "Chinese"),
}
"""Those that agreements are drawn up in most often; Qt knows the rest, in English only."""


def language_name(code: str) -> str:
    """Return the name of a language; the code where nobody knows it."""
    if code in NAMES:
        return QCoreApplication.translate("Languages", NAMES[code])
    language = QLocale.codeToLanguage(code)
    unknown = language in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return code if unknown else QLocale.languageToString(language)
