"""Registering the shipped fonts: two that every window needs at once, the others after unlock."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from tvaer.paths import resource

_FIRST = ("SourceSans3_400Regular.ttf", "SourceSans3_600SemiBold.ttf")
_LATER = (
    "SourceSans3_400Regular_Italic.ttf",
    "NotoSans_400Regular.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoEmoji_400Regular.ttf",
)
FALLBACK_FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Emoji")

_registered: set[str] = set()


def register_first_fonts() -> None:
    """The text font in the two weights of the screen."""
    _register(_FIRST)


def register_more_fonts() -> bool:
    """Italic and the fonts for other scripts and emoji; True when something was added. Call after unlock."""
    return _register(_LATER)


def _register(names: tuple[str, ...]) -> bool:
    missing = [name for name in names if name not in _registered]
    for name in missing:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
        _registered.add(name)
    return bool(missing)
