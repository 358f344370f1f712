"""Words for those who listen to the program: a screen reader reads them out, nothing is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def listening() -> bool:
    """Whether a screen reader (or another assistive technology) is there at all."""
    return QAccessible.isActive()


def announce(source: QObject, words: str) -> None:
    """Has the words read out politely: after what is being read, without moving the focus.

    Qt hands it on as AT-SPI's `object:announcement`, as a UIA notification, or as a macOS announcement.
    """
    if words and listening():
        event = QAccessibleAnnouncementEvent(source, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
