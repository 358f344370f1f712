"""The panel beside a page where one thing of the plan gets all its fields.

Every field keeps itself when its writing rests. While a thing is new (nothing stored yet) the fields wait;
Enter in the main text stores it, and from then on each field keeps itself too. Ctrl+Enter stores and begins
the next.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord
from tvaer.terms import Audience
from tvaer.ui.run.plan.editor_form import NOTHING, EditorForm
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import smooth
from tvaer.ui.widgets.scroll import Scroll
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class Editor(EditorForm):
    """Base of the editors. Subclasses build fields with the `add_…` methods, and say which commands apply.

    `closed` when it should go away, `started_over` when the next new thing begins, `removed` after removing.
    """

    closed = Signal()
    removed = Signal(object)

    new_title = ""
    edit_title = ""
    kind = ""
    main_column = "text"

    def __init__(
        self, session: MeetingSession, prefix: str, circle: Circle, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, prefix, circle, parent)
        self.target: Id | None = None
        self.is_new = False
        self._draft: dict[str, Any] = {}
        self._start: dict[str, Any] = {}
        self._build_frame()
        self.build()
        self.form.addStretch(1)

    # -- for subclasses ----------------------------------------------------------------------------------

    def build(self) -> None:
        """Makes the fields."""
        raise NotImplementedError

    def add_command(self, new_id: Id, values: dict[str, Any]) -> Any:
        raise NotImplementedError

    def edit_command(self, row: Id, values: dict[str, Any]) -> Any:
        raise NotImplementedError

    def remove_command(self, row: Id) -> Any:
        raise NotImplementedError

    def words(self, act: str) -> str:
        """What undo calls the act: "add", "edit" or "remove"."""
        raise NotImplementedError

    def read(self, item: Any, column: str) -> Any:
        """The stored value of a column in the snapshot."""
        return getattr(item, column)

    def find_item(self, record: MeetingRecord, row: Id) -> Any:
        """The snapshot of the thing; None when it is gone."""
        raise NotImplementedError

    def show_choices(self, record: MeetingRecord) -> None:
        """Offers what can be referred to just now."""

    def defaults(self) -> dict[str, Any]:
        """Values of a new thing that stand in no field."""
        return {"meeting_id": self.session.meeting_id, "case_id": self.session.default_case}

    def after_kept(self, column: str, value: Any) -> None:
        """A field was kept: what hangs on it can follow."""

    # -- showing -----------------------------------------------------------------------------------------

    def edit(self, row: Id) -> bool:
        """Shows a stored thing; False when it is gone."""
        if self.target == row and not self.is_new:
            self.show_record(self.session.record)  # what can be referred to may have grown meanwhile
            return True
        self.flush()
        item = self.find_item(self.session.record, row)
        if item is None or self._unstored:
            return False
        self.target, self.is_new = row, False
        self._forget()
        self._titles()
        self._show_item(item)
        return True

    def start_new(self, **values: Any) -> None:
        """Begins a new thing with some fields filled in."""
        self.flush()
        if self._unstored:
            return
        self.target, self.is_new = None, True
        self._forget()
        values.setdefault("audiences", self.step_audiences)
        self._start = dict(values)
        self._draft = dict(values)
        self._titles()
        self.show_choices(self.session.record)
        for column, binding in self._bindings.items():
            binding.show(self._draft.get(column, binding.empty))
        self.area.verticalScrollBar().setValue(0)

    @property
    def _unstored(self) -> bool:
        """Whether a new thing has words that could not be stored: they must not go."""
        return self.is_new and bool(str(self._draft.get(self.main_column, "")).strip())

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the record anew; what is being written is left alone."""
        if self.is_new:
            self.show_choices(record)
        elif self.target is not None:
            item = self.find_item(record, self.target)
            if item is None:
                self.target = None
                self.closed.emit()
            else:
                self._show_item(item)

    def flush(self) -> None:
        """Keeps what stands in the fields; a new thing with words in it is stored."""
        for binding in self._bindings.values():
            if binding.flush is not None:
                binding.flush()
            if binding.unkept is not NOTHING:
                self.keep(binding.column, binding.unkept)
        if self.is_new:
            self.store()

    def focus_on(self, column: str) -> None:
        """Puts the keyboard into a field."""
        widget = self._bindings[column].field.widget
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, TextArea):
            widget.moveCursor(QTextCursor.MoveOperation.End)
        self.area.ensureWidgetVisible(widget)

    # -- keeping -----------------------------------------------------------------------------------------

    def keep(self, column: str, value: Any) -> None:
        """Keeps a field: in the draft while new, else in the store."""
        binding = self._bindings.get(column)
        if binding is not None and binding.required and not str(value).strip():
            if not self.is_new:
                binding.field.set_error(translate("Plan", "A few words are needed here."))
            self._draft.pop(column, None)
            return
        if binding is not None:
            binding.field.set_error("")
        if self.is_new:
            self._draft[column] = value
        elif self.target is not None:
            kept = self.session.do(self.edit_command(self.target, {column: value}), self.words("edit"))
            if binding is not None:
                binding.unkept = value if kept is None else NOTHING
        self.after_kept(column, value)

    def store(self) -> bool:
        """Stores a new thing; False when there are no words yet or it could not be kept."""
        if not self.is_new or not str(self._draft.get(self.main_column, "")).strip():
            return False
        new_id = self.session.context.bridge.new_id()
        values = {**self.defaults(), **self._draft}
        if self.session.do(self.add_command(new_id, values), self.words("add")) is None:
            return False
        self.target, self.is_new = new_id, False
        self._titles()
        self.show_record(self.session.record)
        return True

    def store_and_next(self) -> None:
        """Ctrl+Enter: stores, and begins the next with what usually stays the same."""
        again = self.carried_on()
        self.flush()
        if not self.is_new:
            self.start_new(**again)
            self.focus_first()

    def carried_on(self) -> dict[str, Any]:
        """Fields that the next new thing starts with."""
        return {}

    def focus_first(self) -> None:
        self.focus_on(self.main_column)

    @property
    def step_audiences(self) -> frozenset[Audience]:
        step = self.session.record.head.step
        known = step in self.session.method.step_ids
        return frozenset(self.session.method.step(step).audiences) if known else frozenset()

    def remove(self) -> None:
        """Removes the thing (undo brings it back)."""
        row = self.target
        self._forget()
        self.target, self.is_new = None, False
        if row is not None:
            self.session.do(self.remove_command(row), self.words("remove"))
            self.removed.emit(row)
        self.closed.emit()

    def close_panel(self) -> None:
        """Esc: keeps everything and goes away."""
        self.flush()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.store_and_next()
        elif not enter:
            super().keyPressEvent(event)

    def _show_item(self, item: Any) -> None:
        self.show_choices(self.session.record)
        for column, binding in self._bindings.items():
            if binding.unkept is NOTHING:
                binding.show(self.read(item, column))

    def _forget(self) -> None:
        self._draft = {}
        for binding in self._bindings.values():
            binding.unkept = NOTHING
            binding.field.set_error("")

    # -- building ----------------------------------------------------------------------------------------

    def _build_frame(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 12, 6)
        self.heading = Label("", "section", wrap=True)
        head.addWidget(self.heading, 1)
        self.close_button = self._button(translate("Plan", "Close"), "icon", "x", "Esc", "close")
        self.close_button.clicked.connect(self.close_panel)
        head.addWidget(self.close_button)
        outer.addLayout(head)
        inside = QWidget()
        self.form = QVBoxLayout(inside)
        self.form.setContentsMargins(20, 4, 20, 16)
        self.form.setSpacing(theme().space("x3"))
        self.area = Scroll(inside)
        outer.addWidget(self.area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
        self.add_button = self._button(translate("Plan", "Add"), "primary", "plus", "", "add")
        self.add_button.clicked.connect(self.on_main_entered)
        self.remove_button = self._button(translate("Plan", "Remove"), "text", "trash-2", "", "remove")
        self.remove_button.clicked.connect(self.remove)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        outer.addLayout(foot)

    def _button(self, text: str, kind: Any, icon: str, key: str, name: str) -> Button:
        button = Button(text, kind, icon, key_hint=key)
        button.setObjectName(f"{self.prefix}.{name}")
        return button

    def _titles(self) -> None:
        title = self.new_title if self.is_new else self.edit_title
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.add_button.setVisible(self.is_new)
        self.remove_button.setVisible(not self.is_new)

    def on_main_entered(self) -> None:
        self.flush()
        if self.is_new:
            self.focus_first()
        else:
            self.after_added()

    def after_added(self) -> None:
        """Enter stored the new thing: on to the field that is asked next."""
        self.focus_first()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme().color("hairline"))
