"""The line in which a step gets another name, over its button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.ui.run.course.step_button import StepButton
from tvaer.ui.theme import theme
from tvaer.ui.widgets.rest import Rest
from tvaer.ui.words import fill, translate


class TitleLine(QLineEdit):
    """`named(step, title)` while it is written, on Enter and on leaving; Esc brings back the name as it was;
    nothing: as usual."""

    named = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setObjectName("run.step.title")
        self.setMaxLength(120)
        self.hide()
        self._step = ""
        self._usual = ""
        self.by_key = False
        """Whether the keyboard was still here when the name was kept."""
        self.returnPressed.connect(self._on_enter)
        self._rest = Rest(self, self.text, self._on_rest)
        self.textEdited.connect(self._rest.touch)

    def open_over(self, button: StepButton, step_id: str) -> None:
        """Stands where the step's name stands, as wide as a name needs."""
        self._step, self._usual = step_id, button.text()
        self.setAccessibleName(fill(translate("StepRail", "Another name for “%1”"), button.text()))
        self.setText(button.text())
        self._rest.forget()
        self.selectAll()
        place = button.mapTo(self._host, QPoint(0, 0))
        width = max(button.width(), theme().scaled(240))
        self.setGeometry(
            place.x(), place.y(), min(width, self._host.width() - place.x() - 8), self.sizeHint().height()
        )
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keeps what stands here, and goes."""
        if self.isVisible():
            step, title = self._step, self.text().strip()
            self._rest.forget()
            self.hide()
            self.named.emit(step, title)

    def not_kept(self) -> None:
        """What was written was refused: it stays to be tried again."""
        self.show()
        self.raise_()

    def _on_rest(self, title: str) -> None:
        """A name that is half written is kept too; an empty line waits for Enter."""
        if self.isVisible() and title.strip():
            self.named.emit(self._step, title.strip())

    def _on_enter(self) -> None:
        self.by_key = True
        self.keep()
        self.by_key = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._usual)
            self._on_enter()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
