"""Hints under the mouse: what people wrote is shown as they wrote it."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """`text` for a tooltip. Qt reads a tooltip that looks like markup as markup: it would swallow the user's
    words, and fetch the pictures they name."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
