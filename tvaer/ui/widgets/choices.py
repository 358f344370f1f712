"""Choosing one of a few: segmented bar, pills, and the plain check box, radio button and list box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import paint_badge
from tvaer.ui.widgets.combo_box import ComboBox as ComboBox
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.painted import Painted, PaintedButton, box, centred_square, smooth, text_width, write
from tvaer.ui.words import mnemonic_free


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: `value` for the program, `text` with & before its Alt letter, icon or badge."""

    value: str
    text: str
    icon: str = ""
    perspective: str = ""


class _Choice(PaintedButton):
    """One choice. It never takes the keyboard away from a field when clicked or called by its letter."""

    def __init__(self, option: Option, parent: QWidget) -> None:
        super().__init__(parent)
        self.option = option
        self.setCheckable(True)
        self.setText(option.text)
        self.setAccessibleName(mnemonic_free(option.text))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width(self, padding: int) -> int:
        lead = theme().size("badge_small") if self.option.perspective else theme().size("icon")
        lead = lead + 6 if self.option.icon or self.option.perspective else 0
        bold = theme().font("body", weight=600)
        return 2 * padding + lead + text_width(bold, self.text(), mnemonic=True)

    def _paint_content(self, painter: QPainter, padding: int, ink: str) -> None:
        x = float(padding)
        if self.option.perspective:
            side = theme().size("badge_small")
            paint_badge(painter, centred_square(self.rect(), x, side), self.option.perspective)
            x += side + 6
        elif self.option.icon:
            side = theme().size("icon")
            theme().draw_icon(painter, centred_square(self.rect(), x, side), self.option.icon, ink)
            x += side + 6
        font = theme().font("body", weight=600 if self.isChecked() else None)
        area = QRectF(x, 0, self.width() - x, self.height() - 1)
        write(painter, area, self.text(), font, ink, mnemonic=True)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled_text"
        return "accent_ink" if self.isChecked() else "text"


class _Segment(_Choice):
    def sizeHint(self) -> QSize:
        bar = self.parent()
        small = isinstance(bar, Segmented) and bar.small
        return QSize(self._width(12), theme().size("control_small" if small else "control") - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        if self.isChecked():
            painter.fillRect(self.rect(), theme().color("accent_soft"))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), theme().color("sunken"))
        self._paint_content(painter, 12, self._ink())


class _Pill(_Choice):
    def sizeHint(self) -> QSize:
        return QSize(self._width(10), theme().size("option"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        radius = theme().radius("control") if self.option.perspective else self.height() / 2
        if self.isChecked():
            fill, border = ("surface", "accent") if self.option.perspective else ("accent_soft", "accent")
            box(painter, self.rect(), radius, fill, border, width=2 if self.option.perspective else 1)
        elif not self.option.perspective:
            box(painter, self.rect(), radius, "sunken" if self.underMouse() else None, "line")
        elif self.underMouse():
            box(painter, self.rect(), radius, "sunken")
        self._paint_content(painter, 10, self._ink())


class _OneOf(Painted):
    """Common to the bars: exclusive choice, arrows move it, Alt+letter takes it."""

    chosen = Signal(str)

    _choice: type[_Choice]

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._choices: list[_Choice] = []
        self._group.buttonClicked.connect(self._on_clicked)
        self._last = ""
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; a chosen value that is still there stays chosen."""
        kept = self.value
        for old in self._choices:
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._choices = [self._choice(option, self) for option in options]
        for choice in self._choices:
            self._group.addButton(choice)
            self._add_to_layout(choice)
        self.set_value(kept)

    def set_name(self, name: str) -> None:
        """Object names: `name` for the whole, `name.value` for each choice that is there now."""
        self.setObjectName(name)
        for choice in self._choices:
            choice.setObjectName(f"{name}.{choice.option.value or 'none'}")

    @property
    def value(self) -> str:
        """What is chosen; empty while nothing is."""
        checked = self._group.checkedButton()
        return checked.option.value if isinstance(checked, _Choice) else ""

    def set_value(self, value: str) -> None:
        """Show `value` as chosen without telling; an unknown value clears the choice."""
        self._last = value if any(c.option.value == value for c in self._choices) else ""
        self._group.setExclusive(False)
        for choice in self._choices:
            choice.setChecked(choice.option.value == value)
        self._group.setExclusive(True)

    def choices(self) -> list[PaintedButton]:
        """The buttons, in order, for tests and for focus order."""
        return list(self._choices)

    def _add_to_layout(self, choice: _Choice) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(choice)

    def _on_clicked(self) -> None:
        if self.value != self._last:
            self._last = self.value
            self.chosen.emit(self.value)


class Segmented(_OneOf):
    """A bar of joined segments with icon and word; `name` says what is chosen here."""

    _choice = _Segment

    def __init__(
        self, name: str, options: Sequence[Option], *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        self.small = small
        super().__init__(name, options, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _add_to_layout(self, choice: _Choice) -> None:
        if self.layout() is None:
            row = QHBoxLayout(self)
            row.setContentsMargins(1, 1, 1, 1)
            row.setSpacing(1)
        super()._add_to_layout(choice)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        radius = theme().radius("control")
        box(painter, self.rect(), radius, "surface")
        for choice in self._choices[1:]:
            painter.fillRect(choice.x() - 1, 1, 1, self.height() - 2, theme().color("hairline"))
        box(painter, self.rect(), radius, None, "line")


class Pills(_OneOf):
    """Pills (or speakers, when options carry a perspective) in a line that wraps."""

    _choice = _Pill

    def __init__(self, name: str, options: Sequence[Option], *, parent: QWidget | None = None) -> None:
        super().__init__(name, options, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add_to_layout(self, choice: _Choice) -> None:
        if self.layout() is None:
            FlowLayout(self, gap=4, line_gap=4)
        super()._add_to_layout(choice)


class CheckBox(QCheckBox):
    """A check box; & marks the Alt letter."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self, text)

    def sizeHint(self) -> QSize:
        return _tick_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        square = centred_square(self.rect(), 0, theme().size("icon"))
        on = self.isChecked()
        fill = ("accent" if on else "surface") if self.isEnabled() else "disabled_fill"
        box(painter, square, theme().radius("tag"), fill, None if on else "line")
        if on:
            ink = "accent_text" if self.isEnabled() else "disabled_text"
            theme().draw_icon(painter, square.adjusted(2, 2, -2, -2), "check", ink, bold=True)
        _paint_tick_text(painter, self, square)


class RadioButton(QRadioButton):
    """One of a group of radio buttons."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self, text)

    def sizeHint(self) -> QSize:
        return _tick_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        circle = centred_square(self.rect(), 0, theme().size("icon"))
        on, width = self.isChecked(), circle.width()
        color = ("accent" if on else "line") if self.isEnabled() else "disabled_text"
        box(painter, circle, width / 2, "surface", color, width=round(width * 0.3) if on else 1)
        _paint_tick_text(painter, self, circle)


def _prepare(button: QCheckBox | QRadioButton, text: str) -> None:
    button.setAccessibleName(mnemonic_free(text))
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setProperty("focus_radius", theme().radius("tag"))
    theme().changed.connect(button.updateGeometry)


def _tick_size(text: str) -> QSize:
    side = theme().size("icon")
    words = text_width(theme().font("body"), text, mnemonic=True) + 10 if text else 2
    return QSize(side + words, theme().size("hit_min"))


def _paint_tick_text(painter: QPainter, button: QCheckBox | QRadioButton, sign: QRectF) -> None:
    left = sign.right() + 8
    area = QRectF(left, 0, button.width() - left, button.height() - 1)
    ink = "text" if button.isEnabled() else "disabled_text"
    write(painter, area, button.text(), theme().font("body"), ink, mnemonic=True)
