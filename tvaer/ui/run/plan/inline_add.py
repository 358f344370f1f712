"""A quiet button that becomes a line to write in: one Enter adds, an empty Enter goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.text_area import TextArea


class InlineAdd(QWidget):
    """`submitted(text)` on Enter; the words stay until `taken` says that they are stored.

    `passed()` on Enter in the empty line: the next thing may be asked for.
    """

    submitted = Signal(str)
    passed = Signal()

    def __init__(
        self, act: str, label: str, name: str, *, key: str = "", icon: str = "plus", always: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._always = always
        self.button = Button(act, "text", icon, key_hint=key, size="small")
        self.button.setObjectName(f"{name}.open")
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.open)
        self.line = _Line(placeholder=label, min_lines=1, max_lines=6, role="statement", enter_submits=True)
        self.line.setObjectName(name)
        self.line.setAccessibleName(label)
        self.line.submitted.connect(self._on_submitted)
        self.line.given_up.connect(self.close_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.line)
        self.button.setVisible(not always)
        self.line.setVisible(always)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def open(self) -> None:
        """Shows the line and puts the keyboard into it."""
        self.button.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Esc: the line folds away; what was written stays in it."""
        if self._always or self.line.isHidden():
            return
        had_focus = self.line.hasFocus()
        self.button.show()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()

    def taken(self) -> None:
        """The words are stored: ready for the next."""
        self.line.set_text("")
        self.line.clear()

    def flush(self) -> None:
        """Adds what stands there (step change, closing)."""
        text = self.line.text().strip()
        if text:
            self.submitted.emit(text)

    def _on_submitted(self) -> None:
        text = self.line.text().strip()
        if text:
            self.submitted.emit(text)
        else:
            self.passed.emit()


class _Line(TextArea):
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
