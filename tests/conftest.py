"""What every test stands on: no screen, no locale of the machine, none of the user's own folders."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

_HOME = Path(tempfile.mkdtemp(prefix="tvaer-tests-"))

# Before anything of Qt or ours is imported: both read these once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
for _name in ("LANG", "LANGUAGE", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_LOGGING_RULES"):
    os.environ.pop(_name, None)
if sys.platform.startswith("linux"):
    for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = _HOME / _name.lower()
        folder.mkdir(mode=0o700)
        os.environ[_name] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)
