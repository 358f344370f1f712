"""The program with a running meeting, for a screen reader that comes from outside.

`python -m tests.e2e.at_the_table FOLDER`: a made-up workplace in FOLDER, the window on the screen of the
environment. While a file `full` stands in FOLDER, the disk of the workplace is full, and `is_full` says that
it is. Ends when its standard input is closed.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from pathlib import Path

import tvaer.ui  # noqa: F401  (before any other part of Qt)

# isort: split
from PySide6.QtCore import QMetaObject, Qt, QTimer

from tests import workplaces
from tests.full_disk import full_disk
from tests.ui.pages.made_up import NOW, fill
from tvaer.app import application
from tvaer.clock import FixedClock
from tvaer.method.loader import available_methods
from tvaer.paths import resources_folder
from tvaer.services.workplace import Workplace
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.main_window import MainWindow
from tvaer.ui.theme import apply_theme
from tvaer.ui.words import install_language

LOOK_EVERY = 50
"""Milliseconds between two looks for the file `full`."""


class Disk:
    """Full for as long as the file is there."""

    def __init__(self, workplace: Workplace, sign: Path) -> None:
        self._workplace, self._sign = workplace, sign
        self._full: contextlib.ExitStack | None = None

    def look(self) -> None:
        if self._sign.exists() and self._full is None:
            self._full = contextlib.ExitStack()
            self._full.enter_context(full_disk(self._workplace))
            self._sign.with_name("is_full").touch()
        elif not self._sign.exists() and self._full is not None:
            self._full.close()
            self._full = None
            self._sign.with_name("is_full").unlink()


def main(folder: Path) -> int:
    app = application()
    install_language(app, "da")
    apply_theme(app, "light", 100)
    clock = FixedClock(NOW)
    workplace, _ = workplaces.make(folder / "data", clock)
    methods = available_methods(resources_folder() / "methods")
    made = fill(Bridge(workplace), clock, methods)
    assert made.coming is not None
    window = MainWindow(workplace, clock, methods)
    window.show()
    window.run_meeting(made.coming)
    disk = Disk(workplace, folder / "full")
    timer = QTimer()
    timer.timeout.connect(disk.look)
    timer.start(LOOK_EVERY)
    quit_later = Qt.ConnectionType.QueuedConnection
    ended = threading.Thread(
        target=lambda: (sys.stdin.read(), QMetaObject.invokeMethod(app, "quit", quit_later)), daemon=True
    )
    ended.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
