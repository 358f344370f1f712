"""The field for a passphrase: hidden by default, shown on demand, and honest about Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.unlock import caps_lock
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate

SHOW_KEY = "Alt F8"


class PassphraseLine(QLineEdit):
    """`caps_told(bool)` comes when Caps Lock is seen on or off. The text is never kept by an undo history.

    Tab goes to the next field: on the button inside, blind typing would write into this line again and every
    space would show it. Alt+F8 does what the button does, as in the password fields of Windows.
    """

    caps_told = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("large", "true")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._caps: bool | None = None
        self.toggle = Button("", "text", "eye", parent=self)
        self.toggle.setObjectName(f"{name}.show")
        self.toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.toggle.setCursor(Qt.CursorShape.ArrowCursor)
        self.toggle.clicked.connect(self._on_toggled)
        theme().changed.connect(self._place)
        self.rewrite()

    def rewrite(self) -> None:
        """Say it in the chosen language."""
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        self.toggle.set_text(translate("Door", "Hide") if shown else translate("Door", "Show"))
        self.toggle.set_icon("eye-off" if shown else "eye")
        self.toggle.setAccessibleDescription(fill(translate("Button", "Shortcut: %1"), SHOW_KEY))
        self.toggle.setToolTip(plain_tip(f"{self.toggle.text()} · {SHOW_KEY}"))
        self._place()

    def hide_and_clear(self) -> None:
        """Forget what was typed."""
        self.clear()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.rewrite()

    def _on_toggled(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.rewrite()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._tell(caps_lock.seen_from(event, self._caps))
        if event.key() == Qt.Key.Key_F8 and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.toggle.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        asked = caps_lock.asked_now()
        if asked is not None:
            self._tell(asked)

    def _tell(self, caps: bool | None) -> None:
        if caps is not None and caps != self._caps:
            self._caps = caps
            self.caps_told.emit(caps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "toggle"):
            self.toggle.setEnabled(self.isEnabled())

    def _place(self) -> None:
        size: QSize = self.toggle.sizeHint()
        height = min(size.height(), self.height() - 8)
        self.toggle.setGeometry(
            self.width() - size.width() - 5, (self.height() - height) // 2, size.width(), height
        )
        self.setTextMargins(0, 0, size.width() + 4, 0)
