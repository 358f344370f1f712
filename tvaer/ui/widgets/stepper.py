"""− 5 +: a small number, stepped or typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import PaintedButton, centred_square, smooth
from tvaer.ui.words import translate


class _Step(PaintedButton):
    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme().size("icon_small")
        ink = "disabled_text" if not self.isEnabled() else "accent" if self.underMouse() else "muted"
        square = centred_square(self.rect(), (self.width() - side) / 2, side)
        theme().draw_icon(smooth(self), square, self._icon, ink)


class Stepper(QSpinBox):
    """Minutes and other small whole numbers. Arrows step by one, Page Up and Down by five.

    `value_chosen(int)` comes when the user has settled on a number (step, Enter or leaving the field).
    """

    value_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        value: int = 0,
        minimum: int = 0,
        maximum: int = 240,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(minimum, maximum)
        self.setValue(value)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setKeyboardTracking(False)
        self.setFont(theme().font("body", weight=600, figures=True))
        theme().changed.connect(self._on_theme_changed)
        self._less, self._more = _Step("minus", self), _Step("plus", self)
        self._less.clicked.connect(self.stepDown)
        self._more.clicked.connect(self.stepUp)
        self.valueChanged.connect(self._on_changed)
        self._quiet = False
        self._name_steps()
        self._limit()

    def set_value(self, value: int) -> None:
        """Show a stored number; tells nothing."""
        self._quiet = True
        self.setValue(value)
        self._quiet = False

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(104), theme().size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps if abs(steps) < 10 else steps // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The number between its two buttons. Qt puts it elsewhere whenever font or style change."""
        side = theme().size("control_small")
        for button, left in ((self._less, 1), (self._more, self.width() - side - 1)):
            button.setGeometry(left, 1, side, self.height() - 2)
            button.raise_()
        self.lineEdit().setGeometry(side, 2, self.width() - 2 * side, self.height() - 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_steps()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_more"):
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def _on_theme_changed(self) -> None:
        self.setFont(theme().font("body", weight=600, figures=True))
        self.updateGeometry()
        self._place()

    def _on_changed(self, value: int) -> None:
        self._limit()
        if not self._quiet:
            self.value_chosen.emit(value)

    def _limit(self) -> None:
        self._less.setEnabled(self.value() > self.minimum())
        self._more.setEnabled(self.value() < self.maximum())

    def _name_steps(self) -> None:
        self._less.setAccessibleName(translate("Stepper", "Less"))
        self._more.setAccessibleName(translate("Stepper", "More"))
