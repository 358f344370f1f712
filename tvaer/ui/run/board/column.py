"""One column of the board: its head, and a body that scrolls with small headings and cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.ui.run.board.card import BoardCard
from tvaer.ui.run.board.places import BoardColumnPlace, Group, Spot
from tvaer.ui.theme import theme
from tvaer.ui.theme.tokens import Tint
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, centred_square, smooth, write
from tvaer.ui.words import fill, translate

MARGIN = 12
_BETWEEN_CARDS = 6
_RING = 4
"""Room above the first card for the ring of the one that has the keyboard."""
_BEFORE_HEADING = 12


class _Key(Painted):
    """The digit that jumps to the column, as a small key-cap."""

    def __init__(self, digit: str, tint: Tint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit, self._tint = digit, tint

    def sizeHint(self) -> QSize:
        side = theme().line("caption") + 2
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        side = self.sizeHint()
        cap = QRectF(0, 0, side.width(), side.height())
        box(painter, cap, 4, None, self._tint.ink)
        centre = Qt.AlignmentFlag.AlignHCenter
        write(painter, cap, self._digit, theme().font("caption"), self._tint.ink, align=centre)


class _Sign(Painted):
    """The icon of the column."""

    def __init__(self, tint: Tint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = tint

    def sizeHint(self) -> QSize:
        return QSize(theme().size("icon") + 2, theme().line("section"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme().size("icon") + 2
        area = QRect(0, 0, side, theme().line("section"))
        theme().draw_icon(smooth(self), centred_square(area, 0, side), self._tint.icon, self._tint.ink)


@dataclass
class _Part:
    """One group on screen."""

    group: Group
    heading: Label | None
    hint: Label | None
    top: int = 0
    bottom: int = 0


class ScrollArea(QScrollArea):
    """Leaves Ctrl and the wheel to the board, which zooms."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)


class ColumnBody(QWidget):
    """Places headings, cards and the button below them; tells where a dragged card would go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: list[_Part] = []
        self.cards: list[BoardCard] = []
        self._by_id: dict[Id, BoardCard] = {}
        self._ink = "text"
        self._all_groups = False
        self._arranged: tuple[int, int] = (0, 0)
        self._turn = 1
        self._room = 0
        self.add = Button(translate("Board", "Add"), "text", "plus", size="small", parent=self)

    def show_column(self, column: BoardColumnPlace, ink: str, cards: Mapping[Id, BoardCard]) -> None:
        self._ink = ink
        old = {part.group.id: part for part in self.parts}
        self.parts = [self._part(group, old.pop(group.id, None)) for group in column.groups]
        for part in old.values():
            for label in (part.heading, part.hint):
                if label is not None:
                    label.hide()
                    label.deleteLater()
        ids = [card for group in column.groups for card in group.cards]
        self._by_id = {card: cards[card] for card in ids if card in cards}
        self.cards = list(self._by_id.values())
        self.forget_places()
        self._tell_places(column)

    def _part(self, group: Group, old: _Part | None) -> _Part:
        heading = old.heading if old is not None else None
        if heading is None and group.name:
            heading = Label(group.name, "caption", self._ink, weight=600, wrap=True, parent=self)
        hint = old.hint if old is not None else None
        if heading is not None and heading.text() != group.name:
            heading.setText(group.name)
        if group.hint and hint is None:
            hint = Label(group.hint, "body", "muted", wrap=True, parent=self)
        if hint is not None and hint.text() != group.hint:
            hint.setText(group.hint)
        return _Part(group, heading, hint)

    def _tell_places(self, column: BoardColumnPlace) -> None:
        for group in column.groups:
            for number, card_id in enumerate(group.cards, 1):
                if card_id not in self._by_id:
                    continue
                where = f"{column.name}, {group.name}" if group.name else column.name
                place = fill(translate("Board", "%1, %2 of %3"), where, number, len(group.cards))
                self._by_id[card_id].tell_place(place)

    def show_all_groups(self, yes: bool) -> None:
        """While a card is dragged, every small heading is a place for it."""
        if yes != self._all_groups:
            self._all_groups = yes
            self.forget_places()
            self.arrange()

    def forget_places(self) -> None:
        """What is shown, or its look, has changed: the next `arrange` places everything anew."""
        self._turn += 1

    def arrange(self, room: int = 0) -> None:
        """Places everything for the width of the column and takes the height it needs.

        The scroll bar comes into the margin, so that it moves nothing.
        """
        self._room = room or self._room
        width = self._room - 2 * MARGIN
        if width < 40 or self._arranged == (width, self._turn):
            return
        self._arranged = width, self._turn
        y = _RING
        for part in self.parts:
            y = self._arrange_part(part, y, width)
        height = self.add.sizeHint().height()
        hidden = self.add.isHidden()
        self.add.setGeometry(MARGIN - 6, y, min(self.add.sizeHint().width(), width), height)
        self.setMinimumHeight(y + (0 if hidden else height) + MARGIN)

    def _arrange_part(self, part: _Part, y: int, width: int) -> int:
        group = part.group
        shown = bool(group.cards or group.hint) or (self._all_groups and group.takes_cards)
        part.top = y
        if part.heading is not None:
            part.heading.setVisible(shown)
            if shown:
                height = part.heading.heightForWidth(width)
                part.heading.setGeometry(MARGIN, y, width, height)
                y += height + 5
        hint = bool(group.hint) and not group.cards
        if part.hint is not None:
            part.hint.setVisible(hint)
            if hint:
                height = part.hint.heightForWidth(width)
                part.hint.setGeometry(MARGIN, y, width, height)
                y += height
        for card_id in group.cards:
            card = self._by_id.get(card_id)
            if card is None:
                continue
            height = card.height_at(width)
            card.setGeometry(MARGIN, y, width, height)
            y += height + _BETWEEN_CARDS
        part.bottom = y
        return y + (_BEFORE_HEADING if shown and (group.cards or hint) else 4 if shown else 0)

    def place_at(self, y: int, column_id: str, passing: Id) -> tuple[Spot, int] | None:
        """Where a card let go at height `y` would stand, and the height of the drop marker."""
        taking = [part for part in self.parts if part.group.takes_cards]
        if not taking:
            return None
        part = next((p for p in reversed(taking) if y >= p.top - _BEFORE_HEADING // 2), taking[0])
        others = [self._by_id[c] for c in part.group.cards if c in self._by_id and c != passing]
        for card in others:
            if y < card.geometry().center().y():
                return Spot(column_id, part.group.id, card.card_id), card.y() - _BETWEEN_CARDS // 2
        end = others[-1].geometry().bottom() + _BETWEEN_CARDS // 2 if others else part.bottom
        return Spot(column_id, part.group.id), end


class BoardColumn(Painted):
    """A tinted column. An empty one can have the keyboard itself."""

    def __init__(self, column_id: str, add: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_id = column_id
        self._ready = False
        self.setObjectName(f"run.board.column.{column_id}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("focus_radius", theme().radius("card"))
        self._tint = Tint("sunken", "text", "circle-help")
        self._shown: tuple[BoardColumnPlace, Tint, str] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, MARGIN - 1, 0, 6)
        outer.setSpacing(MARGIN - 4)
        self._head = QWidget()
        outer.addWidget(self._head)
        self._row = QHBoxLayout(self._head)
        self._row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._row.setSpacing(8)
        self.area = ScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = ColumnBody()
        self.body.add.setObjectName(f"run.board.add.{column_id}")
        self.body.add.clicked.connect(lambda: add(column_id))
        self.area.setWidget(self.body)
        for part in (self.area.viewport(), self.body):
            part.setAutoFillBackground(False)
        outer.addWidget(self.area, 1)

    def show_column(
        self, column: BoardColumnPlace, tint: Tint, digit: str, cards: Mapping[Id, BoardCard]
    ) -> None:
        if self._shown is None or (self._shown[0].name, *self._shown[1:]) != (column.name, tint, digit):
            self._build_head(column.name, tint, digit)
        self._shown = (column, tint, digit)
        self._count.setText(str(column.count))
        told = translate("Board", "%n card(s)", "", column.count)
        key = fill(translate("Board", "key %1"), digit) if digit else ""
        self.setAccessibleName(", ".join(part for part in (column.name, told, key) if part))
        self.body.add.setAccessibleName(fill(translate("Board", "Add to “%1”"), column.name))
        self.body.show_column(column, tint.ink, cards)

    def _build_head(self, name: str, tint: Tint, digit: str) -> None:
        self._tint = tint
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(_Sign(tint), 0, top)
        self._row.addWidget(Label(name, "section", tint.ink, wrap=True), 1, top)
        self._count = Label("", "body", tint.ink, figures=True)
        self._row.addWidget(self._count, 0, top)
        if digit:
            self._row.addWidget(_Key(digit, tint), 0, top)
        self.update()

    @property
    def first_card(self) -> BoardCard | None:
        return self.body.cards[0] if self.body.cards else None

    def reveal(self, card: BoardCard) -> None:
        """Scrolls a card into view, its heading with it when it is the first."""
        self.area.ensureWidgetVisible(card, 0, theme().space("x5"))

    def arrange(self) -> None:
        """Places the cards; from now on they follow the width."""
        self._ready = True
        self.body.arrange(self.width())

    def rest(self) -> None:
        """The cards stay where they are until `arrange`: nobody sees them."""
        self._ready = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ready:
            self.body.arrange(self.width())

    def body_point(self, point: QPoint) -> QPoint:
        """A global point in the body."""
        return self.body.mapFromGlobal(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), theme().radius("card"), self._tint.tint)
