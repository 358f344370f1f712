"""Keeps the fields of a form and the stored values together, without a Save button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.ui.widgets.choices import CheckBox, ComboBox, Option
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.pick_field import PickField, PicksField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

Save = Callable[[dict[str, Any]], bool]


def _nothing() -> None:
    """Fields that are always settled need no flush."""


@dataclass(frozen=True)
class _Slot:
    read: Callable[[], Any]
    show: Callable[[Any], None]
    flush: Callable[[], None] = _nothing
    let_go: Callable[[Any], None] = lambda _value: None
    """Puts away what is being written, for a form that is for another now."""


class Binder(QObject):
    """`save({name: value})` is called when a field has settled on something new; it says whether it was kept.

    What was not kept stays on screen and is tried again on the next `flush`. While not `live` (a form for
    something new) nothing is saved; `values()` gives all that was written.
    """

    def __init__(self, save: Save, parent: QObject, *, live: bool = True) -> None:
        super().__init__(parent)
        self.live = live
        self._save = save
        self._slots: dict[str, _Slot] = {}
        self._stored: dict[str, Any] = {}

    def line(self, name: str, line: RestLine) -> RestLine:
        line.committed.connect(lambda _text: self.commit(name))

        def show(value: Any) -> None:
            line.set_text(value)
            if not line.hasFocus():
                line.setCursorPosition(0)

        self._slots[name] = _Slot(line.text, show, line.flush, line.setText)
        return line

    def number(self, name: str, line: RestLine, low: int, high: int) -> RestLine:
        """A whole number from `low` to `high`, or nothing; anything else stays on screen and is not kept."""
        line.committed.connect(lambda _text: self.commit(name))

        def read() -> int | None:
            text = line.text().strip()
            fits = text.isdecimal() and len(text) <= len(str(high)) and low <= int(text) <= high
            return int(text) if fits else None if not text else self._stored.get(name)

        def words(value: Any) -> str:
            return "" if value is None else str(value)

        self._slots[name] = _Slot(
            read, lambda v: line.set_text(words(v)), line.flush, lambda v: line.setText(words(v))
        )
        return line

    def area(self, name: str, area: TextArea) -> TextArea:
        area.committed.connect(lambda _text: self.commit(name))
        self._slots[name] = _Slot(area.text, area.set_text, area.flush, area.setPlainText)
        return area

    def day(self, name: str, day: DateField) -> DateField:
        day.date_chosen.connect(lambda _day: self.commit(name))
        self._slots[name] = _Slot(lambda: day.value, day.set_value, day.flush, _untouched(day))
        return day

    def moment(self, name: str, field: TimeField) -> TimeField:
        field.time_chosen.connect(lambda _time: self.commit(name))
        self._slots[name] = _Slot(lambda: field.value, field.set_value, field.flush, _untouched(field))
        return field

    def pick(self, name: str, field: PickField) -> PickField:
        field.chosen.connect(lambda _id: self.commit(name))
        self._slots[name] = _Slot(field.value, field.set_value, field.flush, _untouched(field))
        return field

    def picks(self, name: str, field: PicksField) -> PicksField:
        field.chosen.connect(lambda _ids: self.commit(name))
        self._slots[name] = _Slot(field.value, field.set_value, field.flush)
        return field

    def choice(self, name: str, combo: ComboBox, read: Callable[[str], Any] = str) -> ComboBox:
        """`read` makes the stored value from the option's code."""
        _ignore_wheel(combo, self)
        combo.activated.connect(lambda _index: self.commit(name))
        combo.currentIndexChanged.connect(lambda _index: self.commit(name) if combo.hasFocus() else None)
        self._slots[name] = _Slot(
            lambda: read(str(combo.currentData() or "")), lambda v: show_choice(combo, v)
        )
        return combo

    def tick(self, name: str, box: CheckBox) -> CheckBox:
        box.toggled.connect(lambda _on: self.commit(name))

        def show(value: Any) -> None:
            box.blockSignals(True)
            box.setChecked(bool(value))
            box.blockSignals(False)
            box.update()

        self._slots[name] = _Slot(box.isChecked, show)
        return box

    def steps(self, name: str, stepper: Stepper) -> Stepper:
        _ignore_wheel(stepper, self)
        stepper.value_chosen.connect(lambda _n: self.commit(name))
        self._slots[name] = _Slot(stepper.value, stepper.set_value, stepper.interpretText)
        return stepper

    def own(
        self, name: str, read: Callable[[], Any], show: Callable[[Any], None], flush: Callable[[], None]
    ) -> None:
        """A field of another kind; its owner calls `commit(name)`."""
        self._slots[name] = _Slot(read, show, flush)

    def load(self, values: Mapping[str, Any], *, anew: bool = False) -> None:
        """Shows stored values. What is written and not kept yet stays, unless the form is for another one."""
        for name, slot in self._slots.items():
            if name not in values:
                continue
            unkept = name in self._stored and slot.read() != self._stored[name]
            if unkept and not anew:
                continue
            self._stored[name] = values[name]
            if anew:
                slot.let_go(values[name])
            slot.show(values[name])

    def load_from(self, thing: object, *, anew: bool = False) -> None:
        """Shows the fields of a snapshot that have a field of the same name here."""
        found = {name: getattr(thing, name) for name in self._slots if hasattr(thing, name)}
        self.load(found, anew=anew)

    def commit(self, name: str) -> None:
        """Keeps what stands in a field now, if that is new."""
        value = self._slots[name].read()
        if not self.live or name not in self._stored or value == self._stored[name]:
            return
        before, self._stored[name] = self._stored[name], value
        if not self._save({name: value}):
            self._stored[name] = before

    def flush(self) -> None:
        """Keeps everything now: before leaving, closing, locking."""
        for name, slot in self._slots.items():
            slot.flush()
            self.commit(name)

    def values(self) -> dict[str, Any]:
        """Everything that stands in the fields."""
        for slot in self._slots.values():
            slot.flush()
        return {name: slot.read() for name, slot in self._slots.items()}


def _untouched(line: QLineEdit) -> Callable[[Any], None]:
    return lambda _value: line.setModified(False)


class _NoWheel(QObject):
    """Scrolling the page must not change a list box or a number that happens to lie under the mouse."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _ignore_wheel(widget: QWidget, owner: QObject) -> None:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_NoWheel(owner))


def fill_choices(combo: ComboBox, options: list[Option], none: str | None = None) -> ComboBox:
    """Puts options into a list box; `none` is the words for choosing nothing."""
    shown = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    if none is not None:
        combo.addItem(none, "")
    for option in options:
        combo.addItem(option.text, option.value)
    combo.blockSignals(False)
    show_choice(combo, shown)
    return combo


def show_choice(combo: ComboBox, value: object) -> None:
    """Shows a stored choice; tells nothing."""
    index = combo.findData("" if value is None else str(value))
    combo.blockSignals(True)
    combo.setCurrentIndex(index if index >= 0 else 0)
    combo.blockSignals(False)
    combo.update()


def understood(field: Field, words: str) -> Field:
    """Lets a date, time or person field say under itself when what stands there is not understood."""
    widget = field.widget
    if isinstance(widget, DateField | TimeField | PickField):
        widget.not_understood.connect(lambda: field.set_error(words))
        widget.textChanged.connect(lambda _text: field.set_error(""))
    if isinstance(widget, DateField):
        widget.date_chosen.connect(lambda _day: field.set_error(""))
    elif isinstance(widget, TimeField):
        widget.time_chosen.connect(lambda _time: field.set_error(""))
    elif isinstance(widget, PickField):
        widget.chosen.connect(lambda _id: field.set_error(""))
    return field


def date_row(label: str, widget: DateField) -> Field:
    return understood(Field(label, widget), translate("Forms", "Write it like 12.11. or 12 November."))


def time_row(label: str, widget: TimeField) -> Field:
    return understood(Field(label, widget), translate("Forms", "Write it like 10.15."))


def person_row(label: str, widget: PickField) -> Field:
    words = translate("Forms", "Nobody here has that name yet. Choose one from the list.")
    if widget.creates:
        words = translate("Forms", "Nobody here has that name yet. Press Enter here to add it.")
    return understood(Field(label, widget), words)
