"""The libraries Qt needs from a Linux system, and Python's own venv on Debian."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
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

#: The system's own Python has the bindings of AT-SPI; they are no wheel that a venv could take.
SYSTEM_PYTHON = "/usr/bin/python3"
#: What it takes to read the screen as a screen reader does: Debian's package -> the program or Python module.
SCREEN_READER = {
    "xvfb": "Xvfb",
    "dbus": "dbus-run-session",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
    "python3-pyatspi": "import pyatspi",
}


def ensure_system(screen: bool, new_venv: bool, programs: Mapping[str, str] | None = None) -> None:
    """See to it that Qt can start and a venv be made: install what is missing on Linux, or say how.

    `programs` are further ones to be there: Debian's package -> the program, or what the system's own Python
    must be able to import. Raises `Failure` with the one command to run when this process may not install.
    """
    missing = _missing_libraries(screen)
    if new_venv and not _can_make_venv():
        missing.append(_venv_package())
    missing += [package for package, program in (programs or {}).items() if not _is_there(program)]
    if missing:
        _install(missing)


def _missing_libraries(screen: bool) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    wanted = OFFSCREEN | SCREEN if screen else OFFSCREEN
    return [package for package, library in wanted.items() if not _loads(library)]


def _is_there(program: str) -> bool:
    """Whether a program can be found, or the system's own Python can `import …`."""
    if not program.startswith("import "):
        return shutil.which(program) is not None
    if not Path(SYSTEM_PYTHON).exists():
        return False
    found = subprocess.run([SYSTEM_PYTHON, "-c", program], capture_output=True, check=False)
    return found.returncode == 0


def _can_make_venv() -> bool:
    return bool(importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"))


def _venv_package() -> str:
    """Debian keeps venv apart from its own Python; any other Python without it is not complete."""
    if Path(sys.executable).parent == Path("/usr/bin") and shutil.which("apt-get"):
        return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    raise Failure(
        f"This Python ({sys.executable}) lacks venv or ensurepip; install a complete Python 3.11–3.14."
    )


def has_screen() -> bool:
    """Whether a window can be shown; only Linux can be without."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _install(packages: list[str]) -> None:
    """Install Debian packages as root, else raise `Failure` with the command that would."""
    apt = shutil.which("apt-get")
    if apt is None:
        raise Failure(f"System libraries are missing; install what yours calls: {' '.join(packages)}")
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not _is_root():
        raise Failure(f"System packages are missing; run: sudo {command}")
    say(f"Installing system packages: {' '.join(packages)} …")
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
        raise Failure(f"apt-get could not install what is missing ({_last(done.stdout)}); run: {command}")
    importlib.invalidate_caches()


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
