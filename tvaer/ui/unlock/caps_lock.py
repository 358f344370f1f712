"""Whether Caps Lock is on, as far as this computer tells: asked where possible, else seen from typing."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# The Caps Lock bit of QKeyEvent.nativeModifiers(): X11 and Wayland LockMask, Qt's own on Windows, AppKit's.
_NATIVE_BITS = {"xcb": 0x2, "wayland": 0x2, "wayland-egl": 0x2, "windows": 0x200, "cocoa": 1 << 16}
_VK_CAPITAL = 0x14


def asked_now() -> bool | None:
    """The key's state from the system; None where it cannot be asked without a key press (Linux)."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1)
    return None


def seen_from(event: QKeyEvent, before: bool | None) -> bool | None:
    """The state after a key press. A letter in the other case than Shift asks for tells most."""
    if event.key() == Qt.Key.Key_CapsLock:
        return _toggled(event, before)
    letter = event.text()
    if len(letter) == 1 and letter.lower() != letter.upper() and not _commanding(event):
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return letter.isupper() != shifted
    bit = _NATIVE_BITS.get(QGuiApplication.platformName())
    if bit and event.nativeModifiers():
        return bool(event.nativeModifiers() & bit)
    return before


def _toggled(event: QKeyEvent, before: bool | None) -> bool | None:
    told = asked_now()
    if told is not None:
        return told
    bit = _NATIVE_BITS.get(QGuiApplication.platformName(), 0)
    if bit == 0x2:  # X11 reports the state before the press
        return not event.nativeModifiers() & bit
    return None if before is None else not before


def _commanding(event: QKeyEvent) -> bool:
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & commands)
