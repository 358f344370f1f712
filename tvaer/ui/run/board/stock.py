"""The cards of the board: made once, those in sight first and the others while Qt rests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.snapshots import Disagreement, MeetingRecord, Statement
from tvaer.ui.run.board.card import BoardCard, Deck
from tvaer.ui.run.board.column import BoardColumn
from tvaer.ui.run.board.places import BoardColumnPlace
from tvaer.ui.run.board.words import disagreement_words, statement_words
from tvaer.ui.theme import theme

_SHORTEST_CARD = 62
"""px at 100 % text: how many cards of a column can be in sight at most follows from it."""
_AT_A_TIME = 12
"""Cards made in one go while Qt rests: a few ms, so that no key waits."""
_AFTER_MS = 40
"""What is in sight is painted first."""

Item = Statement | Disagreement


class CardStock(QObject):
    """`cards` by the ids of what they show. `more` is called when further cards of a column are there."""

    def __init__(
        self, deck: Deck, more: Callable[[int, BoardColumnPlace], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.cards: dict[Id, BoardCard] = {}
        self._deck, self._more = deck, more
        self._shown: dict[Id, tuple[object, ...]] = {}
        self._record: MeetingRecord | None = None
        self._places: Sequence[BoardColumnPlace] = ()
        self._columns: Mapping[str, BoardColumn] = {}
        self._items: dict[Id, Item] = {}
        self._waiting: list[Id] = []
        self._later = QTimer(self)
        self._later.timeout.connect(self._make_more)

    def fill(
        self,
        record: MeetingRecord,
        places: Sequence[BoardColumnPlace],
        columns: Mapping[str, BoardColumn],
        items: dict[Id, Item],
        height: int,
    ) -> set[Id]:
        """Makes and renews the cards that `height` px can show; gives the ids whose cards are to go."""
        self._record, self._places, self._columns, self._items = record, places, columns, items
        self._waiting = []
        in_sight = max(4, height // theme().scaled(_SHORTEST_CARD) + 1)
        for place in places:
            for number, card_id in enumerate(_ids(place)):
                if number < in_sight or card_id in self.cards:
                    self._make(items[card_id], columns[place.id].body)
                else:
                    self._waiting.append(card_id)
        if self._waiting and any(column.isVisible() for column in columns.values()):
            self._later.start(_AFTER_MS)
        return self.cards.keys() - items.keys()

    def finish(self) -> None:
        """Makes at once what is still to be made."""
        while self._waiting:
            self._make_more()

    def take(self, card_id: Id) -> BoardCard:
        """Gives a card away."""
        self._shown.pop(card_id, None)
        return self.cards.pop(card_id)

    def _make_more(self) -> None:
        """Some of the cards below the fold, so that opening need not wait for them."""
        self._later.setInterval(0)
        now, self._waiting = set(self._waiting[:_AT_A_TIME]), self._waiting[_AT_A_TIME:]
        for number, place in enumerate(self._places, 1):
            ids = [card_id for card_id in _ids(place) if card_id in now]
            for card_id in ids:
                self._make(self._items[card_id], self._columns[place.id].body)
            if ids:
                self._more(number, place)
        if not self._waiting:
            self._later.stop()

    def _make(self, item: Item, body: QWidget) -> None:
        record = self._record
        assert record is not None
        rests_on = (item, record.people, record.participants)
        old = self._shown.get(item.id)
        card = self.cards.get(item.id)
        if card is not None and card.parentWidget() is not body:
            _rehouse(card, body)
        if old is not None and old[0] == item and old[1] is rests_on[1] and old[2] is rests_on[2]:
            return
        self._shown[item.id] = rests_on
        if isinstance(item, Statement):
            name, words = f"run.board.card.{item.id}", statement_words(record, item)
        else:
            name, words = f"run.board.disagreement.{item.id}", disagreement_words(record, item)
        if card is not None:
            card.show_words(words)
            return
        movable = isinstance(item, Statement)
        card = self.cards[item.id] = BoardCard(item.id, name, words, self._deck, body, movable=movable)
        if body.isVisible():
            card.show()
        else:
            card.ensurePolished()  # the dear part of being shown for the first time


def _ids(place: BoardColumnPlace) -> list[Id]:
    return [card_id for group in place.groups for card_id in group.cards]


def _rehouse(card: BoardCard, body: QWidget) -> None:
    """Into another column, with the keyboard if it had it."""
    focused = card.hasFocus()
    card.setParent(body)
    card.show()
    if focused:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
