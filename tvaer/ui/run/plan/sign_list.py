"""The signs of a goal, one under the other, each with in whom, what and how it is noticed."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Sign
from tvaer.terms import SignOf
from tvaer.ui.run.plan.fields import ChoiceField
from tvaer.ui.run.plan.letters import begin_with
from tvaer.ui.run.plan.words import next_sign_of
from tvaer.ui.term_words import sign_of_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class _SignRow(QWidget):
    changed = Signal(object)
    removed = Signal(object)
    next_asked = Signal()

    def __init__(self, prefix: str, sign: Sign, parent: QWidget) -> None:
        super().__init__(parent)
        self.sign = sign
        name = f"{prefix}.{sign.id}"
        self.of = ChoiceField([(of, sign_of_word(of)) for of in SignOf])
        self.of.setObjectName(f"{name}.of")
        self.of.setAccessibleName(translate("Plan", "In whom"))
        self.text = TextArea(min_lines=1, enter_submits=True)
        self.text.setObjectName(f"{name}.text")
        self.text.setAccessibleName(translate("Plan", "What you would see"))
        self.how = TextArea(min_lines=1)
        self.how.setObjectName(f"{name}.how")
        self.remove = Button(translate("Plan", "Remove the sign"), "icon", "x", size="small")
        self.remove.setObjectName(f"{name}.remove")
        self._lay_out()
        self.show_sign(sign)
        self.of.picked.connect(lambda of: self._keep(of=of))
        self.text.committed.connect(lambda text: self._keep(text=text))
        self.how.committed.connect(lambda text: self._keep(how=text))
        self.text.submitted.connect(self._on_submitted)
        self.remove.clicked.connect(lambda: self.removed.emit(self.sign.id))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.of, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(field(translate("Plan", "How you notice it"), self.how))

    def show_sign(self, sign: Sign) -> None:
        self.sign = sign
        self.of.set_value(sign.of)
        self.text.set_text(sign.text)
        self.how.set_text(sign.how)

    def flush(self) -> None:
        self.text.flush()
        self.how.flush()

    def _keep(self, **values: object) -> None:
        self.sign = replace(self.sign, **values)  # type: ignore[arg-type]
        self.changed.emit(self.sign)

    def _on_submitted(self) -> None:
        self.flush()
        self.next_asked.emit()


class SignList(QWidget):
    """`chosen(tuple[Sign, ...])` when any sign changed. Signs without words wait and are not told."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Id, _SignRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space("x3"))
        self.add = Button(translate("Plan", "One more sign"), "text", "plus")
        self.add.clicked.connect(self.add_sign)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def set_value(self, signs: tuple[Sign, ...]) -> None:
        """Shows the stored signs; one that waits for its words stays."""
        kept = {sign.id for sign in signs} | {i for i, row in self._rows.items() if not row.sign.text.strip()}
        for gone in [i for i in self._rows if i not in kept]:
            self._drop(gone)
        for place, sign in enumerate(signs):
            if sign.id in self._rows:
                self._rows[sign.id].show_sign(sign)
            else:
                self._make(sign, place)

    def clear(self) -> None:
        """Forgets every row, those that wait too."""
        for row in list(self._rows):
            self._drop(row)

    def value(self) -> tuple[Sign, ...]:
        """The signs that have words."""
        rows = sorted(self._rows.values(), key=self._column.indexOf)
        return tuple(row.sign for row in rows if row.sign.text.strip())

    def flush(self) -> None:
        for row in list(self._rows.values()):
            row.flush()

    def add_sign(self) -> None:
        """A further line, in whom suggested, the keyboard in its words."""
        waiting = next((row for row in self._rows.values() if not row.sign.text.strip()), None)
        row = waiting or self._make(Sign(uuid4(), next_sign_of(self.value()), ""), len(self._rows))
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.add.hasFocus() and begin_with(event, self, self.add_sign, to_words=False)):
            super().keyPressEvent(event)

    def _make(self, sign: Sign, place: int) -> _SignRow:
        row = _SignRow(f"{self.objectName()}", sign, self)
        row.changed.connect(lambda _sign: self._tell())
        row.removed.connect(self._on_removed)
        row.next_asked.connect(self.add_sign)
        self._rows[sign.id] = row
        self._column.insertWidget(place, row)
        row.show()
        return row

    def _drop(self, sign_id: Id) -> None:
        row = self._rows.pop(sign_id)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_removed(self, sign_id: Id) -> None:
        self._drop(sign_id)
        self.add.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.value())
