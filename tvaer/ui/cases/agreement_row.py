"""One agreement in a case, with its status a keystroke away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Agreement, StatusChange
from tvaer.terms import AgreementStatus
from tvaer.ui import dates
from tvaer.ui.forms.row_button import RowButton
from tvaer.ui.term_words import agreement_status_word, options
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Chip
from tvaer.ui.widgets.choices import Pills
from tvaer.ui.widgets.form import Field, IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import fill, translate


class AgreementRow(Painted):
    """Enter or a click unfolds it: how it went, with a note. `status_chosen(Id, AgreementStatus, note)`."""

    status_chosen = Signal(object, object, str)

    def __init__(self, agreement_id: Id) -> None:
        super().__init__()
        self._id = agreement_id
        self._agreement: Agreement | None = None
        self._line = RowButton("", rule=False)
        self._line.setObjectName(f"case.agreement.{agreement_id}")
        self._line.row.setContentsMargins(0, 6, 0, 6)
        self._icon = IconLabel("handshake")
        self._what = Label("", "body", wrap=True)
        self._who = Label("", "body", "muted", wrap=True)
        self._late = Chip("", "overdue")
        self._line.add(self._icon)
        self._line.add(self._what, 3)
        self._line.add(self._who, 2)
        self._who.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.add(self._late)
        self._line.clicked.connect(self._turn)
        self._fold = self._make_fold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._fold)

    def _make_fold(self) -> QWidget:
        name = self._line.objectName()
        fold = QWidget()
        self._status = Pills(
            translate("CasePage", "How did it go?"), options(AgreementStatus, agreement_status_word)
        )
        self._status.setObjectName(f"{name}.status")
        for pill, status in zip(self._status.choices(), AgreementStatus, strict=True):
            pill.setObjectName(f"{name}.status.{status.value}")
        self._note = RestLine()
        self._note.setObjectName(f"{name}.note")
        self._history = Label("", "caption", "muted", wrap=True)
        self._status.chosen.connect(self._on_status)
        self._note.returnPressed.connect(lambda: self._on_status(self._status.value))
        column = QVBoxLayout(fold)
        column.setContentsMargins(theme().size("icon") + 12, 0, 0, 10)
        column.setSpacing(8)
        column.addWidget(self._status)
        column.addWidget(Field(translate("CasePage", "Note about how it went (write it first)"), self._note))
        column.addWidget(self._history)
        fold.hide()
        return fold

    def show_agreement(self, agreement: Agreement, who: str, today: date) -> None:
        """Show another state of the agreement."""
        self._agreement = agreement
        late = (today - agreement.due_on).days if agreement.due_on else 0
        is_open = agreement.status == AgreementStatus.OPEN
        day = dates.relative_day(agreement.due_on, today) if agreement.due_on else agreement.how_often
        state = agreement_status_word(agreement.status)
        self._what.setText(agreement.what)
        self._who.setText(", ".join(part for part in (who, day if is_open else state) if part))
        over = translate("CasePage", "%n day(s) over", None, late)
        self._late.set_state(over, "overdue")
        self._late.setVisible(is_open and late > 0)
        self._line.setAccessibleName(
            ", ".join(p for p in (agreement.what, self._who.text(), over if late > 0 else "") if p)
        )
        self._status.set_value(agreement.status.value)
        history = [_told(change) for change in agreement.history]
        if agreement.note:
            history.append(agreement.note)
        self._history.setText("\n".join(history))
        self._history.setVisible(bool(history))

    def flush(self) -> None:
        """Keep a note that was written without choosing anew."""
        if self._note.text().strip() and self._agreement is not None:
            self._on_status(self._status.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._fold.isVisible():
            self._turn()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(0, 0, self.width(), 1, theme().color("hairline"))

    def _turn(self) -> None:
        opened = not self._fold.isVisible()
        self._fold.setVisible(opened)
        if opened:
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_status(self, value: str) -> None:
        note = self._note.text().strip()
        if self._agreement is None or not value:
            return
        if AgreementStatus(value) == self._agreement.status and not note:
            return
        self._note.set_text("")
        self._note.clear()
        self.status_chosen.emit(self._id, AgreementStatus(value), note)


def _told(change: StatusChange) -> str:
    day = dates.short_date(dates.local_day(change.at))
    words = [agreement_status_word(change.status), change.note]
    return fill(translate("CasePage", "%1: %2"), day, " – ".join(word for word in words if word))
