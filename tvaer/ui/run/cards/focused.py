"""Which statement the keyboard stands on."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from tvaer.ids import Id


def focused_statement(page: QWidget) -> Id | None:
    """The statement of the card or panel that has the keyboard; None elsewhere."""
    widget: QWidget | None = page.focusWidget()
    while widget is not None and widget is not page:
        found = getattr(widget, "statement_id", None)
        if isinstance(found, UUID):
            return found
        widget = widget.parentWidget()
    return None
