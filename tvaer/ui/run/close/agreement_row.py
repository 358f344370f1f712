"""One line of the table of agreements, painted as one widget because there may be many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Agreement, MeetingRecord
from tvaer.terms import AgreementStatus
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.plan.letters import begin_with
from tvaer.ui.run.plan.people import perspective_of_person
from tvaer.ui.run.plan.words import when_words
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import agreement_status_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import paint_badge
from tvaer.ui.widgets.label import lay_out
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import fill, translate

COLUMNS = ("what", "owner_id", "partners", "due_on", "documentation")
_SHARES = (300, 152, 128, 160, 216)
_NUMBER = 24
_GAP = 12
_NARROWEST = 640
"""Below this width at 100 % text the columns stand one below the other."""


@dataclass(frozen=True)
class LineWords:
    """What a line shows; an empty part asks for what is missing."""

    number: int
    what: str
    owner: str
    perspective: str
    partners: str
    when: str
    documentation: str

    def part(self, column: str) -> str:
        names = {"owner_id": "owner", "due_on": "when"}
        return str(getattr(self, names.get(column, column)))


def line_words(record: MeetingRecord, agreement: Agreement, number: int, today: date) -> LineWords:
    """The words of an agreement's line."""
    perspective = perspective_of_person(record, agreement.owner_id)
    when = when_words(agreement, today)
    if agreement.status is not AgreementStatus.OPEN:
        when = ", ".join(part for part in (when, agreement_status_word(agreement.status)) if part)
    who = short_name(record, agreement.documented_by_id)
    noted = " · ".join(part for part in (agreement.documentation, agreement.how_often) if part)
    return LineWords(
        number,
        agreement.what,
        short_name(record, agreement.owner_id),
        perspective.value if perspective else "",
        joined(short_name(record, person) for person in agreement.partners),
        when,
        f"{who}: {noted}" if who and noted else who or noted,
    )


def column_words(column: str) -> str:
    """The head of a column."""
    return {
        "what": translate("Close", "What"),
        "owner_id": translate("Close", "Who"),
        "partners": translate("Close", "Together with"),
        "due_on": translate("Close", "When"),
        "documentation": translate("Close", "Documentation"),
    }[column]


def asking_words(column: str) -> str:
    """What an empty cell asks for; nothing where it may well stay empty."""
    return {
        "owner_id": translate("Close", "Say who"),
        "due_on": translate("Close", "Say when"),
        "documentation": translate("Close", "Write how"),
    }.get(column, "")


def column_boxes(width: int) -> list[tuple[int, int]]:
    """Left and width of each column; empty when there is no room for a table."""
    if width < theme().scaled(_NARROWEST):
        return []
    free = width - theme().scaled(_NUMBER) - _GAP * (len(_SHARES) - 1)
    boxes, left = [], theme().scaled(_NUMBER)
    for share in _SHARES:
        part = free * share // sum(_SHARES)
        boxes.append((left, part))
        left += part + _GAP
    return boxes


class AgreementRow(Painted):
    """F2, Enter, a click or a letter edits (`edit_asked` with the column), Del removes, Alt+arrows move."""

    edit_asked = Signal(object, str)
    remove_asked = Signal(object)
    step_asked = Signal(object, int)
    move_asked = Signal(object, int)

    def __init__(self, row: Id, words: LineWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self.words = row, words
        self._layouts: dict[tuple[str, int], QTextLayout] = {}
        self.setObjectName(f"close.agreement.{row}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words)

    def show_words(self, words: LineWords) -> None:
        """Shows the agreement as it is now."""
        self.words = words
        self._layouts = {}
        told = [f"{column_words(c)}: {words.part(c) or translate('Close', 'not said')}" for c in COLUMNS]
        self.setAccessibleName(fill(translate("Close", "Agreement %1. %2"), words.number, ". ".join(told)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        line = theme().line("body")
        boxes = column_boxes(width)
        if boxes:
            lines = max(self._lines(c, w) for c, (_, w) in zip(COLUMNS, boxes, strict=True))
            return max(theme().size("row_table"), lines * line + 17)
        inner = width - theme().scaled(_NUMBER)
        return self._text("what", inner).lineCount() * line + self._foot(inner).lineCount() * line + 17

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme().scaled(_NARROWEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(160), theme().size("row_table"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if begin_with(event, self, lambda: self.edit_asked.emit(self.row, "what")):
            return
        if key in steps:
            (self.move_asked if alt else self.step_asked).emit(self.row, steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit(self.row, "what")
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.edit_asked.emit(self.row, self._column_at(event.position().x()))

    def _column_at(self, x: float) -> str:
        boxes = column_boxes(self.width())
        return next(
            (c for c, (left, w) in zip(COLUMNS, boxes, strict=False) if left <= x < left + w + _GAP), "what"
        )

    # -- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme().color("sunken"))
        painter.fillRect(0, 0, self.width(), 1, theme().color("hairline"))
        painter.setFont(theme().font("body", figures=True))
        painter.setPen(theme().color("muted"))
        number = QRectF(0, 8, theme().scaled(_NUMBER), theme().line("body"))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(self.words.number))
        boxes = column_boxes(self.width())
        if boxes:
            for column, (left, width) in zip(COLUMNS, boxes, strict=True):
                self._paint_cell(painter, column, left, width)
        else:
            self._paint_narrow(painter)

    def _paint_cell(self, painter: QPainter, column: str, left: int, width: int) -> None:
        said = bool(self.words.part(column))
        asking = asking_words(column) if not said else ""
        if column == "owner_id" and said:
            side = theme().size("badge_small")
            top = 8 + (theme().line("body") - side) / 2
            paint_badge(painter, QRectF(left, round(top), side, side), self.words.perspective)
            left += side + 8
        elif asking:
            side = theme().size("icon_small")
            top = 8 + (theme().line("body") - side) / 2
            theme().draw_icon(painter, QRectF(left, round(top), side, side), "plus", "accent_ink")
            left += side + 6
        painter.setPen(theme().color("text" if said else "accent_ink"))
        self._text(column, width).draw(painter, QPointF(left, 8))

    def _paint_narrow(self, painter: QPainter) -> None:
        left = theme().scaled(_NUMBER)
        painter.setPen(theme().color("text"))
        what = self._text("what", self.width() - left)
        what.draw(painter, QPointF(left, 8))
        painter.setPen(theme().color("muted"))
        self._foot(self.width() - left).draw(
            painter, QPointF(left, 8 + what.lineCount() * theme().line("body"))
        )

    def _lines(self, column: str, width: int) -> int:
        return self._text(column, width).lineCount()

    def _text(self, column: str, width: int) -> QTextLayout:
        said = self.words.part(column)
        lead = theme().size("badge_small") + 8 if column == "owner_id" and said else 0
        if not said and asking_words(column):
            lead = theme().size("icon_small") + 6
        return self._laid_out(said or asking_words(column), width - lead)

    def _foot(self, width: int) -> QTextLayout:
        parts = [self.words.part(c) or asking_words(c) for c in COLUMNS[1:]]
        return self._laid_out(" · ".join(part for part in parts if part), width)

    def _laid_out(self, text: str, width: int) -> QTextLayout:
        key = (text, width)
        if key not in self._layouts:
            if len(self._layouts) > 16:
                self._layouts = {}
            self._layouts[key] = lay_out(text, self._font(), max(20, width), theme().line("body"))
        return self._layouts[key]

    def _font(self) -> QFont:
        return theme().font("body")

    def _on_theme_changed(self) -> None:
        self._layouts = {}
        super()._on_theme_changed()


class TableHead(Painted):
    """The heads of the columns; nothing where the columns stand one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(" · ".join(column_words(column) for column in COLUMNS))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return theme().line("caption") + 8 if column_boxes(width) else 0

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(theme().font("caption", weight=600))
        painter.setPen(theme().color("muted"))
        for column, (left, width) in zip(COLUMNS, column_boxes(self.width()), strict=False):
            area = QRectF(left, 0, width, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, column_words(column))
