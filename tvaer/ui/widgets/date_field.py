"""Fields for a date and for a time of day: typed freely, understood, shown plainly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from tvaer.ui.dates import field_date, short_date, weekday
from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import PaintedButton, centred_square, smooth, text_width
from tvaer.ui.widgets.typed_dates import read_date, read_time, write_time
from tvaer.ui.words import current_locale, translate

_ICON_AIR = 9


class DateField(QLineEdit):
    """A date or nothing. F4 or the button opens a calendar.

    `date_chosen(date | None)` when a date is understood on Enter, on leaving or from the calendar.
    `not_understood()` when what stands there is no date: the words stay, say so with `Field.set_error`.
    """

    date_chosen = Signal(object)
    not_understood = Signal()

    def __init__(
        self, value: date | None = None, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value, self._today = value, today
        self._popup: _CalendarPopup | None = None
        self._open = _FieldButton("calendar-days", self)
        self._open.clicked.connect(self.open_calendar)
        self._name_button()
        self.returnPressed.connect(self._understand)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def value(self) -> date | None:
        """The date understood last."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a stored date; tells nothing. What the user is writing right now is left alone."""
        if not (self.hasFocus() and self.isModified()):
            self._value = value
            self._show()

    def understood(self) -> bool:
        """Whether what stands in the field is a date or nothing."""
        try:
            self._read()
        except ValueError:
            return False
        return True

    def flush(self) -> None:
        """Take what stands there now (step change, closing)."""
        self._understand()

    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        if self._popup is None:
            self._popup = _CalendarPopup(self)
            self._popup.picked.connect(self._on_picked)
        self._popup.show_at(self._value or self._today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._understand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open.fit()
        if not self.isModified():
            self._show()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(168), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(120), super().minimumSizeHint().height())

    def _read(self) -> date | None:
        return read_date(self.text(), self._today()) if self.isModified() else self._value

    def _understand(self) -> None:
        if not self.isModified():
            return
        try:
            value = self._read()
        except ValueError:
            self.not_understood.emit()
            return
        self._take(value)

    def _on_picked(self, value: object) -> None:
        if isinstance(value, date):
            self._take(value)

    def _take(self, value: date | None) -> None:
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.date_chosen.emit(value)

    def _show(self) -> None:
        self.setText(self._words())
        self.setCursorPosition(0)
        self.setModified(False)

    def _words(self) -> str:
        if self._value is None:
            return ""
        room = self.width() - theme().size("icon") - 34
        full = field_date(self._value)
        if text_width(self.font(), full) <= room:
            return full
        other_year = self._value.year != self._today().year
        short = f"{weekday(self._value, short=True)} {short_date(self._value, year=other_year)}"
        return short if text_width(self.font(), short) <= room else short_date(self._value, year=other_year)

    def _on_theme_changed(self) -> None:
        self._open.fit()

    def _name_button(self) -> None:
        words = translate("DateField", "Choose in the calendar (F4)")
        self._open.setAccessibleName(words)
        self._open.setToolTip(words)


class TimeField(QLineEdit):
    """A time of day or nothing. `time_chosen(time | None)` and `not_understood()` as in DateField."""

    time_chosen = Signal(object)
    not_understood = Signal()

    def __init__(self, value: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._clock = _FieldButton("clock", self)
        self._clock.setEnabled(False)
        self._clock.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clock.setAccessibleName(translate("TimeField", "Time of day"))
        self.returnPressed.connect(self._understand)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show()

    @property
    def value(self) -> time | None:
        """The time understood last."""
        return self._value

    def set_value(self, value: time | None) -> None:
        """Show a stored time; tells nothing. What the user is writing right now is left alone."""
        if not (self.hasFocus() and self.isModified()):
            self._value = value
            self._show()

    def understood(self) -> bool:
        """Whether what stands in the field is a time or nothing."""
        try:
            read_time(self.text())
        except ValueError:
            return False
        return True

    def flush(self) -> None:
        """Take what stands there now (step change, closing)."""
        self._understand()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._understand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clock.fit()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(112), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(96), super().minimumSizeHint().height())

    def _understand(self) -> None:
        if not self.isModified():
            return
        try:
            value = read_time(self.text())
        except ValueError:
            self.not_understood.emit()
            return
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.time_chosen.emit(value)

    def _show(self) -> None:
        self.setText("" if self._value is None else write_time(self._value))
        self.setModified(False)

    def _on_theme_changed(self) -> None:
        self._clock.fit()


class _FieldButton(PaintedButton):
    """The icon at the left inside a field; it makes room for itself."""

    def __init__(self, icon: str, field: QLineEdit) -> None:
        super().__init__(field)
        self._icon, self._field = icon, field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def fit(self) -> None:
        width = theme().size("icon") + 2 * _ICON_AIR
        self.setGeometry(1, 1, width, self._field.height() - 2)
        self._field.setTextMargins(width - _ICON_AIR, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        square = centred_square(self.rect(), _ICON_AIR, theme().size("icon"))
        theme().draw_icon(smooth(self), square, self._icon, "accent" if self.underMouse() else "muted")


class _CalendarPopup(QFrame):
    picked = Signal(object)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setAccessibleName(translate("DateField", "Calendar"))
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(current_locale())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.clicked.connect(self._on_picked)
        self.calendar.activated.connect(self._on_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)

    def _dress(self) -> None:
        """Weekends muted instead of red, our arrows, and room for every week."""
        for day, role in ((Qt.DayOfWeek.Saturday, "muted"), (Qt.DayOfWeek.Sunday, "muted")):
            look = QTextCharFormat()
            look.setForeground(theme().color(role))
            self.calendar.setWeekdayTextFormat(day, look)
        head = QTextCharFormat()
        head.setForeground(theme().color("muted"))
        head.setBackground(theme().color("raised"))
        self.calendar.setHeaderTextFormat(head)
        self.calendar.setMinimumSize(theme().scaled(320), theme().scaled(280))
        words = (translate("DateField", "Previous month"), translate("DateField", "Next month"))
        arrows = (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right"))
        for (name, icon), word in zip(arrows, words, strict=True):
            if (button := self.calendar.findChild(QToolButton, name)) is not None:
                button.setIcon(theme().icon(icon, "text"))
                button.setAccessibleName(word)

    def show_at(self, day: date) -> None:
        self._dress()
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        self.move(self._field.mapToGlobal(QPoint(0, self._field.height() + 2)))
        self.show()
        self.calendar.setFocus()

    def _on_picked(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(date(day.year(), day.month(), day.day()))
