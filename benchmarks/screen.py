"""A screen of its own for all windows of a run: Xvfb where there is one, else Qt's offscreen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_PROBE = (
    "from PySide6.QtWidgets import QApplication; import sys;"
    "sys.exit(QApplication([]).platformName() != 'xcb')"
)


@contextmanager
def screen() -> Iterator[str]:
    """Sets the environment for child processes; gives the name of the screen: xvfb, offscreen or native."""
    if not sys.platform.startswith("linux"):
        yield "native"
        return
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    server = start_xvfb()
    try:
        os.environ.pop("WAYLAND_DISPLAY", None)
        if server is not None and _xcb_works(server[1]):
            os.environ.update(DISPLAY=server[1], QT_QPA_PLATFORM="xcb")
            yield "xvfb"
        else:
            os.environ.pop("DISPLAY", None)
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            yield "offscreen"
    finally:
        if server is not None:
            server[0].terminate()
            server[0].wait(10)
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def start_xvfb() -> tuple[subprocess.Popen[bytes], str] | None:
    """The server and its display; it picks a free number itself."""
    program = shutil.which("Xvfb")
    if program is None:
        return None
    read, write = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    if not number:
        server.wait(10)
        return None
    return server, f":{number}"


def _xcb_works(display: str) -> bool:
    """Whether Qt can talk to it (its libraries may be missing)."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    return (
        subprocess.run([sys.executable, "-c", _PROBE], env=environment, capture_output=True).returncode == 0
    )
