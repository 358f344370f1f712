"""The form row: label above, field, hint and error below; accessible by construction."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import mnemonic_free


class Field(QWidget):
    """A field with its words. The label is the buddy of `widget`, which gets name and description from here.

    An error stands under the field with its icon; what the user wrote stays.
    """

    def __init__(self, label: str, widget: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        self._hint_text, self._error_text = hint, ""
        self.label = Label(label, "caption", "muted")
        self.label.setBuddy(widget)
        widget.setAccessibleName(mnemonic_free(label))
        self._hint: Label | None = None  # both are made when they have something to say
        self._error: _ErrorLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.label)
        self._column.addWidget(widget)
        self._column.addStretch(1)
        self._show()

    def set_label(self, text: str) -> None:
        """Name the field anew."""
        self.label.setText(text)
        self.widget.setAccessibleName(mnemonic_free(text))

    def set_hint(self, text: str) -> None:
        """Help that stays under the field while there is no error."""
        self._hint_text = text
        self._show()

    def set_error(self, text: str) -> None:
        """Say what does not fit; empty text takes it away."""
        self._error_text = text
        self._show()

    @property
    def error(self) -> str:
        """The error shown; empty when there is none."""
        return self._error_text

    def _show(self) -> None:
        self._show_hint(self._hint_text if not self._error_text else "")
        self._show_error(self._error_text)
        self.widget.setAccessibleDescription(self._error_text or self._hint_text)
        state = "error" if self._error_text else ""
        if (self.widget.property("state") or "") != state:
            self.widget.setProperty("state", state)
            style = self.widget.style()
            style.unpolish(self.widget)
            style.polish(self.widget)

    def _show_hint(self, text: str) -> None:
        if self._hint is None:
            if not text:
                return
            self._hint = Label("", "caption", "muted", wrap=True, parent=self)
            self._column.insertWidget(2, self._hint)
        if text:
            self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _show_error(self, text: str) -> None:
        if self._error is None:
            if not text:
                return
            self._error = _ErrorLine(self)
            self._column.insertWidget(self._column.count() - 1, self._error)
        self._error.text.setText(text)
        self._error.setVisible(bool(text))


def field(label: str, widget: QWidget, hint: str = "") -> Field:
    """A form row for `widget`."""
    return Field(label, widget, hint)


class _ErrorLine(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = Label("", "caption", "error", wrap=True)
        self._icon = IconLabel("info", "error", "icon_small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)


class IconLabel(QLabel):
    """An icon that stands for nothing more than the words beside it (silent to screen readers)."""

    def __init__(
        self, icon: str, color: str = "muted", size: str = "icon", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._color, self._size = icon, color, size
        self._fit()
        theme().changed.connect(self._fit)

    def set_icon(self, icon: str, color: str = "") -> None:
        """Show another icon."""
        self._icon, self._color = icon, color or self._color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        # painted when it is seen: drawing the icons of hidden messages would hold up the first window
        ink = self._color if self.isEnabled() else "disabled_text"
        theme().draw_icon(QPainter(self), self.rect(), self._icon, ink)

    def sizeHint(self) -> QSize:
        return theme().icon_size(self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
