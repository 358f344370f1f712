"""The board: columns of cards with filter and zoom. Everything on it works by key and by mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import RemoveStatement
from tvaer.snapshots import Disagreement, MeetingRecord, Statement
from tvaer.terms import Perspective
from tvaer.ui.run.board.card import ZOOMS, BoardCard
from tvaer.ui.run.board.column import BoardColumn, ScrollArea
from tvaer.ui.run.board.drag import Dragging
from tvaer.ui.run.board.looks import looks_of
from tvaer.ui.run.board.places import (
    ELSEWHERE,
    BoardColumnPlace,
    Spot,
    above_or_below,
    beside,
    board_of,
    move_to,
    on_board,
    spot_of,
)
from tvaer.ui.run.board.stock import CardStock
from tvaer.ui.run.board.tools import BoardTools
from tvaer.ui.run.board.words import perspectives_of
from tvaer.ui.run.scale.strip import ScaleStrip
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.stand_in import StandIn
from tvaer.ui.theme import theme
from tvaer.ui.widgets.announce import announce
from tvaer.ui.words import fill, translate

_NARROWEST = (200, 232, 290)
"""px of a column at each zoom and 100 % text; where they do not fit, the board scrolls sideways."""
_LOWEST = 190


class BoardPage(StandIn):
    """Asks for what belongs to others: the statement's editor, a line in a column, a disagreement."""

    asks_to_edit = Signal(object)
    asks_to_add = Signal(str)
    asks_about_disagreement = Signal(object)
    told = Signal(str)
    """What is announced to screen readers."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title = translate("Board", "Board")
        self.setObjectName("run.board")
        self.setAccessibleName(self.title)
        self.zoom = 1
        self.places: tuple[BoardColumnPlace, ...] = ()
        self._stock = CardStock(self, self._on_more, self)
        self._cards = self._stock.cards
        self.columns: dict[str, BoardColumn] = {}
        """The columns by their ids in the method file."""
        self._stop: BoardCard | None = None
        self._dragging: Dragging | None = None
        self._build()
        theme().changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self.column = QVBoxLayout(self)
        margin = theme().space("page_margin")
        self.column.setContentsMargins(margin, theme().space("x2"), margin, theme().space("x2"))
        self.column.setSpacing(theme().space("x2"))
        self.tools = BoardTools()
        self.tools.filtered.connect(lambda _value: self._on_filter())
        self.tools.zoomed.connect(self.zoom_by)
        self.column.addWidget(self.tools)
        self.area = ScrollArea()
        self.area.setObjectName("run.board.area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        rows = self._rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme().space("card_gap"))
        self._row = QWidget()
        self._strip = QHBoxLayout(self._row)
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.setSpacing(theme().space("card_gap"))
        self.scale: ScaleStrip | None = None
        rows.addWidget(self._row, 1)
        self._inside = inside
        self.area.setWidget(inside)
        self.column.addWidget(self.area, 1)

    # -- showing ---------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the record; also while nobody sees the board, so that opening it is quick."""
        self.column.activate()
        said = list(on_board(record))
        seen = record.disagreements
        self.tools.show_perspectives({one for s in said for one in perspectives_of(record, s)})
        chosen = self.tools.perspective
        if chosen:
            said = [s for s in said if Perspective(chosen) in perspectives_of(record, s)]
        self.places = board_of(self.session.method, record, said if chosen else None)
        self._make_columns()
        items: dict[Id, Statement | Disagreement] = {statement.id: statement for statement in said}
        if not chosen:
            items |= {one.id: one for one in seen}
        for gone in self._stock.fill(record, self.places, self.columns, items, self.area.height()):
            self._drop_card(gone)
        self._show_columns()
        focused = next((card for card in self._cards.values() if card.hasFocus()), None)
        self._keep_one_in_tab_order(focused or self._stop)
        self._show_scale(record)

    def _show_scale(self, record: MeetingRecord) -> None:
        """The newest scale below the columns; none is made before there is one."""
        if record.scales and self.scale is None:
            self.scale = ScaleStrip()
            self._rows.addWidget(self.scale)
        if self.scale is not None:
            self.scale.setVisible(bool(record.scales))
            self.scale.show_scale(record, record.scales[-1] if record.scales else None)

    def _on_more(self, number: int, place: BoardColumnPlace) -> None:
        self._show_column(number, place)
        self.columns[place.id].arrange()

    def _drop_card(self, gone: Id) -> None:
        card = self._stock.take(gone)
        if self._stop is card:
            self._stop = None
        if card.hasFocus():
            near = self._near(card)
            if near is not None:
                near.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        card.deleteLater()

    def _near(self, card: BoardCard) -> QWidget | None:
        """Who gets the keyboard when a card goes: the next one of its column, or the column itself."""
        column = next((c for c in self.columns.values() if card in c.body.cards), None)
        if column is None:
            return None
        place = column.body.cards.index(card)
        beside_it = (*column.body.cards[place + 1 :], *reversed(column.body.cards[:place]))
        return next((c for c in beside_it if c.card_id in self._cards), column)

    def _make_columns(self) -> None:
        ids = [place.id for place in self.places]
        for gone in self.columns.keys() - set(ids):
            old = self.columns.pop(gone)
            for card in old.body.cards:
                card.setParent(None)
            old.hide()
            old.deleteLater()
        for number, column_id in enumerate(ids):
            if column_id not in self.columns:
                column = self.columns[column_id] = BoardColumn(column_id, self._ask_to_add)
                self._strip.insertWidget(number, column, 1)

    def _show_columns(self) -> None:
        for number, place in enumerate(self.places, 1):
            self._show_column(number, place)
        for shown in self.columns.values():
            shown.show()  # before they are measured: a layout leaves out what is hidden
        self._fit()
        for shown in self.columns.values():
            shown.arrange()

    def _show_column(self, number: int, place: BoardColumnPlace) -> None:
        shown = self.columns[place.id]
        look = looks_of([place.id for place in self.places])[place.id]
        shown.show_column(place, look, str(number) if number < 10 else "", self._cards)
        shown.body.add.setHidden(place.id == ELSEWHERE)

    def _ask_to_add(self, column: str) -> None:
        self.asks_to_add.emit(column)

    def _on_filter(self) -> None:
        self.show_record(self.session.record)

    def reveal(self, statement_id: Id) -> None:
        self._stock.finish()
        card = self._cards.get(statement_id)
        if card is not None:
            self._reveal(card)

    def _reveal(self, card: BoardCard) -> None:
        column = self._column_of(card)
        if column is not None:
            self.area.ensureWidgetVisible(column, 0, 0)
            column.reveal(card)

    def _column_of(self, card: BoardCard) -> BoardColumn | None:
        return next((c for c in self.columns.values() if card.parentWidget() is c.body), None)

    def first_focus(self) -> QWidget | None:
        return self._stop or self._first_card() or next(iter(self.columns.values()), None)

    def _first_card(self) -> BoardCard | None:
        return next((c.first_card for c in self.columns.values() if c.first_card is not None), None)

    def card(self, card_id: Id) -> BoardCard | None:
        """The card of a statement or a disagreement."""
        self._stock.finish()
        return self._cards.get(card_id)

    def _keep_one_in_tab_order(self, focused: BoardCard | None) -> None:
        """One card takes part in Tab, the arrows reach the others: three hundred stops help nobody."""
        stop = focused or self._first_card()
        if self._stop is not None and self._stop is not stop:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop = stop

    # -- what the cards ask (Deck) ---------------------------------------------------------------------

    def focus_came(self, card: BoardCard) -> None:
        self._keep_one_in_tab_order(card)
        self._reveal(card)

    def go(self, card: BoardCard, across: int, down: int) -> None:
        """To the card above or below, or to the one at the same height beside it."""
        self._stock.finish()
        column = self._column_of(card)
        if column is None:
            return
        if down:
            place = column.body.cards.index(card) + down
            target: QWidget | None = column.body.cards[place] if 0 <= place < len(column.body.cards) else None
        else:
            columns = list(self.columns.values())
            place = columns.index(column) + across
            target = self._level_with(card, columns[place]) if 0 <= place < len(columns) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _level_with(self, card: QWidget, column: BoardColumn) -> QWidget:
        y = card.mapToGlobal(QPoint(0, card.height() // 2)).y()
        cards = column.body.cards
        if not cards:
            return column
        return min(cards, key=lambda c: abs(c.mapToGlobal(QPoint(0, c.height() // 2)).y() - y))

    def shift(self, card: BoardCard, across: int, down: int) -> None:
        """Moves a card to the next column, or up and down within its own."""
        if not card.movable:
            return
        self._stock.finish()
        spot = (
            above_or_below(self.places, card.card_id, down)
            if down
            else beside(self.places, card.card_id, across)
        )
        if spot is not None:
            self._move(card, spot)

    def _move(self, card: BoardCard, spot: Spot) -> None:
        command = move_to(self.places, self.session.record, card.card_id, spot)
        if command is None:
            return
        if self.session.do(command, translate("Board", "Move card")) is None:
            return
        moved = self._cards.get(card.card_id)
        if moved is None:
            return
        moved.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(moved)
        self._tell(self._whereabouts(card.card_id))

    def _whereabouts(self, card_id: Id) -> str:
        here = spot_of(self.places, card_id)
        column = next((place for place in self.places if here and place.id == here.column), None)
        group = column.group(here.group) if column is not None and here is not None else None
        if column is None or group is None:
            return ""
        where = f"{column.name}, {group.name}" if group.name else column.name
        number = group.cards.index(card_id) + 1
        return fill(translate("Board", "Moved to %1, %2 of %3"), where, number, len(group.cards))

    def _tell(self, words: str) -> None:
        if words:
            announce(self, words)
            self.told.emit(words)

    def open_card(self, card: BoardCard) -> None:
        (self.asks_to_edit if card.movable else self.asks_about_disagreement).emit(card.card_id)

    def remove_card(self, card: BoardCard) -> None:
        if not card.movable:
            return
        if (
            self.session.do(RemoveStatement(card.card_id), translate("StoryPage", "Delete statement"))
            is not None
        ):
            self.session.context.go.offer_undo(translate("StoryPage", "The statement is deleted."))

    def drag(self, card: BoardCard, grip: QPoint, at: QPoint) -> None:
        columns = list(self.columns.values())
        if self._dragging is None:
            self._stock.finish()
            for column in columns:
                column.body.show_all_groups(True)
            self._dragging = Dragging(self, self.area, card, grip)
        self._dragging.move(at, columns)

    def drop(self, card: BoardCard, kept: bool) -> None:
        dragging, self._dragging = self._dragging, None
        if dragging is None:
            return
        dragging.end()
        for column in self.columns.values():
            column.body.show_all_groups(False)
        if kept and dragging.spot is not None and card.card_id in self._cards:
            self._move(card, dragging.spot)

    # -- keys, zoom, size ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0.value
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        columns = list(self.columns.values())
        if plain and 1 <= number <= min(9, len(columns)):
            column = columns[number - 1]
            (column.first_card or column).setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(column, 0, 0)
            return
        focus = self.focusWidget()
        if isinstance(focus, BoardColumn) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place = columns.index(focus) + (1 if event.key() == Qt.Key.Key_Right else -1)
            if 0 <= place < len(columns):
                self._level_with(focus, columns[place]).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def zoom_by(self, step: int) -> None:
        """Larger (1) or smaller (−1) cards, in three sizes."""
        wanted = max(0, min(len(ZOOMS) - 1, self.zoom + step))
        if wanted != self.zoom:
            self.zoom = wanted
            self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.tools.show_zoom(self.zoom)
        for card in self._cards.values():
            card.forget_layout()
        self._fit()
        for column in self.columns.values():
            column.body.forget_places()
            if self.isVisible():
                column.arrange()

    def _fit(self) -> None:
        """The columns share the width; each keeps what its cards need to be read."""
        growth = 1 + (theme().scale - 100) / 125
        narrowest = round(_NARROWEST[self.zoom] * growth)
        for column in self.columns.values():
            column.setMinimumWidth(narrowest)
        gap = self._strip.spacing()
        width = max(0, len(self.columns) * (narrowest + gap) - gap)
        self._row.setMinimumSize(width, theme().scaled(_LOWEST))
        self._inside.resize(max(width, self.area.viewport().width()), self._inside.height())
        self._rows.activate()
        self._strip.activate()

    def hideEvent(self, event: QHideEvent) -> None:
        for column in self.columns.values():
            column.rest()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
