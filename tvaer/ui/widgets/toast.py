"""The line at the bottom that says what happened and offers to undo it; it blocks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.announce import announce
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth

_SHOWN_MS = 8000


class Toast(Painted):
    """Stands over the bottom of `host` for eight seconds. `acted` when its button is pressed."""

    acted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.text = Label("", "body")
        self.button = Button("", "text")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self.lift: Callable[[], int] = lambda: 0
        """How much of the bottom (px) must stay free: where one is writing."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def tell(self, text: str, action: str = "", key_hint: str = "") -> None:
        """Say `text`; with `action` a button (»Fortryd«, its key beside it)."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.deleteLater()
        self.button = Button(action, "text", key_hint=key_hint, parent=self)
        self.button.clicked.connect(self._on_clicked)
        self.button.setVisible(bool(action))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.button)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), theme().radius("card"), "raised", "line")

    def _place(self) -> None:
        host = self._host
        size = self.sizeHint()
        width = min(size.width(), host.width() - 32)
        self.setGeometry(
            (host.width() - width) // 2,
            host.height() - size.height() - 16 - self.lift(),
            width,
            size.height(),
        )

    def _on_clicked(self) -> None:
        self.hide()
        self.acted.emit()
