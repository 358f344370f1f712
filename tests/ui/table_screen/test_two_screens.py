"""With a second screen, in a process of its own: Qt is told of the screens when it starts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "wall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ]
}
PROGRAM = """
from PySide6.QtWidgets import QApplication, QWidget
from tvaer.ui.table_screen.window import TableWindow
app = QApplication([])
assert [screen.name() for screen in app.screens()] == ["laptop", "wall"], app.screens()
laptop = QWidget()
laptop.setGeometry(100, 100, 800, 600)
laptop.show()
window = TableWindow(laptop)
window.place()
app.processEvents()
shape = window.geometry()
print(window.screen().name(), window.isFullScreen(), shape.x(), shape.width(), shape.height())
laptop.setGeometry(1500, 100, 800, 600)
app.processEvents()
window.place()
app.processEvents()
print(window.screen().name(), window.isFullScreen())
"""


def test_it_fills_the_screen_that_the_laptop_is_not_on(tmp_path: Path) -> None:
    told = tmp_path / "screens.json"
    told.write_text(json.dumps(SCREENS), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={told}"},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split("\n")[:2] == ["wall True 1366 1920 1080", "laptop True"]
