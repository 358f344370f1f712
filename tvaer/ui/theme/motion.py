"""Less motion where the system asks for it (design/ui.md): nothing glides, fades or slides then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tvaer.ui.theme.tokens import tokens


def asked_for(app: QApplication) -> Qt.MotionPreference:
    """What the system says: Windows' animation effects, macOS' and GNOME's reduced motion."""
    hints = app.styleHints()  # held: PySide drops what belongs to a wrapper that is gone
    return hints.accessibility().motionPreference()


def milliseconds(name: str, asked: Qt.MotionPreference) -> int:
    """How long a motion of design/tokens.toml lasts: 0 where less motion is asked for."""
    return 0 if asked is Qt.MotionPreference.ReducedMotion else tokens().motion[name]


def heed(asked: Qt.MotionPreference) -> None:
    """Stops what Qt would animate by itself: menus, list boxes and tips."""
    if asked is Qt.MotionPreference.ReducedMotion:
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)


def follow(app: QApplication) -> None:
    """Heeds the system now and whenever its setting changes."""
    heed(asked_for(app))
    hints = app.styleHints()
    hints.accessibility().motionPreferenceChanged.connect(heed)
