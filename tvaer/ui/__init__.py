"""The program people see: pages, widgets and theme. The only layer that knows Qt."""

from __future__ import annotations

import sys

_MANY = 1 << 40


def _keep_constants_alive() -> None:
    """PySide6 6.12.0 gives back one reference too many of None and True with each call that returns them.

    Python 3.12 and later count no references of these; 3.11 does, and ends the program when none is left.
    6.11.3 is free of it (measured by `sys.getrefcount`).
    """
    import ctypes

    for constant in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(constant)).value += _MANY


if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    _keep_constants_alive()
