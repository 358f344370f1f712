"""Where things lie on this computer: the workplace, the settings and the program's own resources."""

from __future__ import annotations

import sys
from pathlib import Path

APP_NAME = "Tvaer"


def data_folder(override: Path | None = None) -> Path:
    """The folder of the workplace: `override` (``--data-dir``), else the user's own data folder."""
    if override is not None:
        return override.expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)


def settings_folder(override: Path | None = None) -> Path:
    """The folder of the settings: beside the workplace when that was chosen, else the user's own."""
    if override is not None:
        return override.expanduser().absolute()
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False)


def resources_folder() -> Path:
    """The program's resources, both from a checkout and inside a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "resources"


def resource(name: str) -> Path:
    """The file `name` (with forward slashes) among the resources."""
    return resources_folder().joinpath(*name.split("/"))
