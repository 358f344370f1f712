"""Words the pages of the door share: greeting, folder, strength, warnings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tvaer.ui import dates
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.services.vault import Strength

_MOST_PARTS = 4


class Warning_(Protocol):
    """A warning about the folder, as the services give it."""

    @property
    def code(self) -> str: ...
    @property
    def details(self) -> dict[str, str | int]: ...


def greeting(moment: datetime) -> str:
    """By the time of day on this computer (its own zone is known at once; the window is painted sooner)."""
    hour = moment.astimezone().hour
    if 5 <= hour < 10:
        return translate("Door", "Good morning")
    if 10 <= hour < 18:
        return translate("Door", "Good day")
    return translate("Door", "Good evening")


def folder_words(folder: Path) -> str:
    """A folder as people say it: »Dokumenter › Tvær«, from the home folder on, at most four steps."""
    try:
        parts = folder.relative_to(Path.home()).parts
    except (ValueError, RuntimeError):
        parts = folder.parts
    if len(parts) > _MOST_PARTS:
        parts = ("…", *parts[-_MOST_PARTS:])
    return " › ".join(part.strip("\\/") or "/" for part in parts) or folder.name


def strength_words(strength: Strength) -> str:
    """An honest hint; no promise."""
    if strength.level == "too_short":
        return translate("FirstStart", "%n character(s) to go. Length counts most.", None, strength.missing)
    return {
        "weak": lambda: translate(
            "FirstStart", "Long enough, but easy to foresee. Four or five odd words are better."
        ),
        "fair": lambda: translate("FirstStart", "Fair. One more word makes it much better."),
        "good": lambda: translate("FirstStart", "Good. It takes very long to guess."),
        "strong": lambda: translate("FirstStart", "Strong. It is very hard to guess."),
    }[strength.level]()


def warning_words(warnings: Iterable[Warning_]) -> str:
    """What is unwise about the folder, a sentence each; empty when nothing is."""
    return "\n".join(_warning(warning) for warning in warnings)


def _warning(warning: Warning_) -> str:
    if warning.code == "synced_folder":
        text = translate(
            "Door",
            "The folder is copied to other computers by %1. "
            "The cases are encrypted, but two copies at once can "
            "damage each other. A folder on this computer alone is better.",
        )
        return fill(text, warning.details.get("service", ""))
    if warning.code == "network_folder":
        return translate(
            "Door",
            "The folder lies on another computer. If the connection breaks, saving stops. "
            "A folder on this computer is better.",
        )
    text = translate("Door", "There are %1 MB left on the disk. Make some room before a long meeting.")
    return fill(text, warning.details.get("megabytes", 0))


def moment_words(moment: datetime, now: datetime) -> str:
    """»onsdag den 11. november kl. 15:20«."""
    day = dates.local_day(moment)
    words = dates.long_date(day, year=day.year != dates.local_day(now).year, capital=False)
    return fill(translate("Door", "%1 at %2"), words, dates.clock(moment))


def kind_words(kind: str) -> str:
    """Why a copy was made."""
    return {
        "daily": lambda: translate("Restore", "Daily copy"),
        "manual": lambda: translate("Restore", "Made by hand"),
        "migration": lambda: translate("Restore", "Before an update of Tvær"),
        "aside": lambda: translate("Restore", "Set aside at an earlier restore"),
    }.get(kind, lambda: translate("Restore", "Copy"))()


def size_words(size: int) -> str:
    """Bytes as people read them."""
    from PySide6.QtCore import QLocale

    from tvaer.ui.words import current_locale

    return current_locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
