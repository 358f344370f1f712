"""What the user has chosen for the program itself; nothing here is about a person or a case."""

from __future__ import annotations

import dataclasses
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tvaer.files import known_os_errors, make_private_folder, write_private

FILE_NAME = "tvaer.settings.json"
LANGUAGES = ("da", "en")
THEMES = ("system", "light", "dark")
TABLE_NAMES = ("first", "roles", "anonymous")
TABLE_THEMES = ("light", "dark")
TEXT_SCALES = range(100, 201)
IDLE_MINUTES = range(1, 61)
MOST_FOLDERS = 5


@dataclass(frozen=True)
class WindowPlace:
    """Where the main window was, in logical pixels."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False

    def __post_init__(self) -> None:
        numbers = (self.x, self.y, self.width, self.height)
        _require(all(type(number) is int and abs(number) < 100_000 for number in numbers), "window")
        _require(self.width > 0 and self.height > 0 and type(self.maximised) is bool, "window")


@dataclass(frozen=True)
class Settings:
    """All settings; an object of this class is always valid (else `ValueError` with the field's name)."""

    language: str = "da"
    theme: str = "system"
    text_scale: int = 100  # per cent
    idle_minutes: int = 15  # until the workplace locks itself
    window: WindowPlace | None = None
    folders: tuple[str, ...] = ()  # workplaces chosen by hand, the one in use first
    spelling: bool = True  # Danish words the dictionary does not have get a line under them
    table_names: str = "first"  # what people are called on the table screen
    table_theme: str = "light"
    table_screen: str = ""  # name of the screen it goes to; empty: the one without the program
    last_opened: str = ""  # ISO moment with zone; empty before the first time

    def __post_init__(self) -> None:
        _require(self.language in LANGUAGES, "language")
        _require(self.theme in THEMES, "theme")
        _require(type(self.text_scale) is int and self.text_scale in TEXT_SCALES, "text_scale")
        _require(type(self.idle_minutes) is int and self.idle_minutes in IDLE_MINUTES, "idle_minutes")
        _require(type(self.spelling) is bool, "spelling")
        _require(self.window is None or isinstance(self.window, WindowPlace), "window")
        _require(self.table_names in TABLE_NAMES, "table_names")
        _require(self.table_theme in TABLE_THEMES, "table_theme")
        _require(type(self.table_screen) is str and len(self.table_screen) < 200, "table_screen")
        folders = type(self.folders) is tuple and all(isinstance(name, str) for name in self.folders)
        _require(folders and len(self.folders) <= MOST_FOLDERS, "folders")
        _require(self.opened() is not None or self.last_opened == "", "last_opened")

    def opened(self) -> datetime | None:
        """When the workplace was last opened; None before the first time."""
        try:
            moment = datetime.fromisoformat(self.last_opened)
        except (ValueError, TypeError):
            return None
        return moment if moment.tzinfo is not None else None

    def with_(self, **changes: Any) -> Settings:
        """The same settings with some changed; raises `ValueError` for a value that is not allowed."""
        return dataclasses.replace(self, **changes)


@dataclass(frozen=True)
class Loaded:
    """Settings as read, and "settings_damaged" when (some of) the file had to be passed over."""

    settings: Settings
    problem: str | None = None


def load(folder: Path) -> Loaded:
    """Read the settings; a field or file that makes no sense gives way to its default, and that is told."""
    try:
        text = (folder / FILE_NAME).read_text(encoding="utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError):
        return Loaded(Settings(), "settings_damaged")
    return _from_text(text)


def _from_text(text: str) -> Loaded:
    import json  # not imported while nothing was ever chosen

    try:
        return _from_json(json.loads(text))
    except (ValueError, RecursionError):
        return Loaded(Settings(), "settings_damaged")


def _from_json(body: object) -> Loaded:
    settings, problem = Settings(), None
    if not isinstance(body, dict):
        return Loaded(settings, "settings_damaged")
    for field in dataclasses.fields(Settings):
        if field.name not in body:
            continue
        try:
            settings = settings.with_(**{field.name: _value(field.name, body[field.name])})
        except (ValueError, TypeError):
            problem = "settings_damaged"
    return Loaded(settings, problem)


def _value(name: str, value: Any) -> Any:
    if name == "folders":
        return tuple(value)
    return WindowPlace(**value) if name == "window" and value is not None else value


def save(folder: Path, settings: Settings) -> None:
    """Write the settings in one step. Raises `KnownError` disk_full, folder_not_writable, disk_error."""
    import json

    with known_os_errors():
        make_private_folder(folder)
        write_private(folder / FILE_NAME, json.dumps(asdict(settings), indent=1).encode("utf-8") + b"\n")


def _require(holds: bool, name: str) -> None:
    if not holds:
        raise ValueError(name)
