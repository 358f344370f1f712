"""What tests of the whole program share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.program import SETTINGS, Driver
from tests.workplaces import make
from tvaer.settings import Settings


class Start(Protocol):
    def __call__(self, folder: Path, settings: Settings = ..., *, practice: bool = False) -> Driver: ...


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Starts programs and ends them."""
    drivers: list[Driver] = []

    def begin(folder: Path, settings: Settings = SETTINGS, *, practice: bool = False) -> Driver:
        drivers.append(Driver(qtbot, folder, settings, practice=practice))
        return drivers[-1]

    yield begin
    for driver in drivers:
        driver.end()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with a workplace, closed."""
    folder = tmp_path / "Tvær"
    make(folder)[0].close()
    return folder
