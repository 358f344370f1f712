"""Words on screen: translation, placeholders and the chosen language.

Sources are English; Danish is what people see first. `translate` is found by Qt Linguist's lupdate, so its
arguments are always literal strings: `translate("C", "text")`, plurals `translate("C", "%n x", None, n)`.
"""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tvaer.paths import resource

Language = Literal["da", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "en")

translate = QCoreApplication.translate

_PLACE = re.compile(r"%([1-9][0-9]?)")
_TERRITORIES: dict[Language, QLocale] = {
    "da": QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class _State:
    language: Language = "da"
    installed: tuple[QTranslator, ...] = ()


def fill(text: str, *args: object) -> str:
    """Put `args` at %1, %2 … in one pass: what a user wrote (even "%2") is never read as a placeholder."""

    def put(match: re.Match[str]) -> str:
        digits = match.group(1)
        if int(digits) <= len(args):
            return str(args[int(digits) - 1])
        first = int(digits[0])
        return str(args[first - 1]) + digits[1:] if first <= len(args) else match.group(0)

    return _PLACE.sub(put, text)


def install_language(app: QCoreApplication, language: Language) -> None:
    """Show the program in `language` from now on. Open widgets get a LanguageChange event; a missing file is
    no error (the English sources are shown)."""
    for old in _State.installed:
        app.removeTranslator(old)
    _State.language = language
    QLocale.setDefault(_TERRITORIES[language])
    qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _State.installed = tuple(
        found
        for found in (
            _load(app, f"qtbase_{language}", qt_files),
            _load(app, f"tvaer_{language}", str(resource("i18n"))),
        )
        if found is not None
    )


def current_language() -> Language:
    """The language chosen last; Danish until one is chosen."""
    return _State.language


def current_locale() -> QLocale:
    """Dates, numbers and sorting words of the chosen language."""
    return _TERRITORIES[_State.language]


def mnemonic_free(text: str) -> str:
    """`text` without the & that marks an Alt letter, for accessible names."""
    return re.sub(r"&(.)", r"\1", text)


def _load(app: QCoreApplication, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(name, folder):
        translator.deleteLater()
        return None
    app.installTranslator(translator)
    return translator
