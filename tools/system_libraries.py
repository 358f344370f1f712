"""The libraries Qt needs from a Linux system, and Python's own venv on Debian."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.console import Failure, say

#: Debian's package -> the library that must load (Debian 12 and Ubuntu 22.04 or newer).
OFFSCREEN = {
    "libglib2.0-0": "libgthread-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",  # QtPdf loads QtNetwork, which is linked to it
}
SCREEN = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
}


def ensure_qt_libraries(screen: bool) -> None:
    """See to it that Qt can start: on Linux install what is missing, or say how.

    Raises `Failure` with the one command to run when this process may not install.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = OFFSCREEN | SCREEN if screen else OFFSCREEN
    missing = [package for package, library in wanted.items() if not _loads(library)]
    if missing:
        install_packages(missing, "Qt needs system libraries that are not there")


def has_screen() -> bool:
    """Whether a window can be shown; only Linux can be without."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_packages(packages: list[str], reason: str) -> None:
    """Install Debian packages as root, else raise `Failure` with the command that would."""
    apt = shutil.which("apt-get")
    if apt is None:
        raise Failure(f"{reason}; install what your system calls: {' '.join(packages)}")
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not _is_root():
        raise Failure(f"{reason}; run: sudo {command}")
    say(f"{reason}; installing {' '.join(packages)} …")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [apt, *arguments],
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    # An update may fail for a source that has nothing to do with us: only the installing counts.
    if done.returncode != 0:
        raise Failure(f"{reason}, and apt-get could not install them ({_last(done.stdout)}); run: {command}")


def debian_venv_package() -> str | None:
    """The package with venv for this Python when it is Debian's own (`python3.11-venv`), else None."""
    if Path(sys.executable).parent != Path("/usr/bin") or shutil.which("apt-get") is None:
        return None
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _last(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"
