"""The lanes of a step: the child on top across the whole width, then the others two by two.

Cards are kept by statement id; a changed record moves and repaints only what changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Case, ChildVoice, Disagreement, MeetingRecord, Participant, Person, Statement
from tvaer.terms import Perspective
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.areas import bring_into_view, nearest_beside
from tvaer.ui.run.statement_card import StatementCard
from tvaer.ui.run.statement_words import card_words, perspective_of, short_name
from tvaer.ui.term_words import perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.words import fill, translate

ORDER = tuple(Perspective)
NARROW = 560
"""Below this width (at 100 % text) the lanes stand one below the other."""


class EmptyLane(Painted):
    """Somebody at the table has not said anything yet: one sentence and one action."""

    def __init__(self, participant: Participant, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = participant.first_name
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        sentence = fill(translate("Lanes", "%1 has not added anything yet."), name)
        column.addWidget(Label(sentence, color="muted", wrap=True))
        self.give = Button(
            fill(translate("Lanes", "Give %1 the floor"), name), "text", key_hint=f"Alt {key}" if key else ""
        )
        self.give.setObjectName(f"run.give_floor.{participant.person_id}")
        column.addWidget(self.give, alignment=Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), theme().radius("card"), None, "line", dashed=True)


class LaneHead(QWidget):
    """Badge and word of a perspective."""

    def __init__(self, perspective: Perspective, parent: QWidget) -> None:
        super().__init__(parent)
        from PySide6.QtWidgets import QHBoxLayout

        self.perspective = perspective

        word = perspective_word(perspective)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x2"))
        row.addWidget(Badge(perspective.value, word))
        row.addWidget(Label(word, "section"))
        self.note = Label("", "caption", "muted", elide=True)
        row.addWidget(self.note, 1)
        self.read: Button | None = None
        if perspective is Perspective.CHILD:
            self.read = Button("", "text", "quote", key_hint="Ctrl J", size="small")
            self.read.setObjectName("run.voice.open")
            row.addWidget(self.read)


@dataclass
class Lane:
    """One perspective's head, cards in order, and who is still silent."""

    head: LaneHead
    cards: list[StatementCard]
    empty: list[EmptyLane]


Shown = tuple[
    Statement, dict[Id, Person], tuple[Participant, ...], tuple[Case, ...], tuple[Disagreement, ...]
]
"""What the words of a card rest on."""


def _same(old: Shown | None, new: Shown) -> bool:
    """Whether a card's words can be kept; a record read in part keeps its people as the same objects."""
    return old is not None and old[0] == new[0] and all(a is b for a, b in zip(old[1:], new[1:], strict=True))


class LaneBoard(QWidget):
    """Lays out heads and cards; asks for what cards ask for."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    move_asked = Signal(object, object)
    floor_given = Signal(object)
    voice_asked = Signal()
    act_asked = Signal(str, object)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.child_first = False
        """Whether the child has its lane before it has said anything: its words may wait to be read."""
        self._areas: dict[Perspective, QRect] = {}
        self._lanes: dict[Perspective, Lane] = {}
        self._cards: dict[Id, StatementCard] = {}
        self._order: list[Id] = []
        self._shown: dict[Id, Shown] = {}
        theme().changed.connect(self.arrange)

    def show_statements(
        self,
        record: MeetingRecord,
        said: Sequence[Statement],
        silent: Sequence[Participant],
        keys: dict[Id, str],
    ) -> None:
        """Shows these statements; `silent` participants get an empty lane, `keys` their Alt letters."""
        by_lane: dict[Perspective, list[Statement]] = {}
        for statement in said:
            by_lane.setdefault(perspective_of(record, statement), []).append(statement)
        wanted = set(by_lane) | {p.perspective for p in silent}
        if self.child_first and record.cases:
            wanted.add(Perspective.CHILD)
        for perspective in list(self._lanes):
            if perspective not in wanted:
                self._drop_lane(perspective)
        self._drop_cards({statement.id for statement in said})
        for perspective in ORDER:
            if perspective in wanted:
                quiet = [p for p in silent if p.perspective == perspective]
                self._fill(record, perspective, by_lane.get(perspective, []), quiet, keys)
        self._order = [c.statement_id for p in ORDER if p in self._lanes for c in self._lanes[p].cards]
        self._keep_one_in_tab_order()
        self.arrange()

    def card(self, statement_id: Id) -> StatementCard | None:
        return self._cards.get(statement_id)

    def above(self, statement_id: Id) -> Id | None:
        """The card above in the same lane."""
        for lane in self._lanes.values():
            ids = [card.statement_id for card in lane.cards]
            if statement_id in ids[1:]:
                return ids[ids.index(statement_id) - 1]
        return None

    def below(self, statement_id: Id) -> Id | None:
        """The card below in the same lane."""
        for lane in self._lanes.values():
            ids = [card.statement_id for card in lane.cards]
            if statement_id in ids[:-1]:
                return ids[ids.index(statement_id) + 1]
        return None

    def lane_at(self, place: QPoint) -> Perspective | None:
        """The perspective whose lane lies there, or the nearest one above in that column."""
        here = {p: area for p, area in self._areas.items() if area.left() <= place.x() <= area.right()}
        begun = {p: area for p, area in here.items() if area.top() <= place.y()}
        return max(begun, key=lambda p: begun[p].top(), default=None)

    def before_at(self, perspective: Perspective, place: QPoint, moved: Id) -> Id | None:
        """The card of the lane that something dropped there would stand before."""
        cards = [card for card in self._lanes[perspective].cards if card.statement_id != moved]
        column = [c for c in cards if c.x() <= place.x() <= c.geometry().right()] or cards
        return next((c.statement_id for c in column if place.y() < c.geometry().center().y()), None)

    def first_card(self) -> StatementCard | None:
        return self._cards[self._order[0]] if self._order else None

    def _fill(
        self,
        record: MeetingRecord,
        perspective: Perspective,
        said: list[Statement],
        silent: list[Participant],
        keys: dict[Id, str],
    ) -> None:
        lane = self._lanes.get(perspective)
        if lane is None:
            lane = Lane(LaneHead(perspective, self), [], [])
            lane.head.show()
            if lane.head.read is not None:
                lane.head.read.clicked.connect(self.voice_asked)
            self._lanes[perspective] = lane
        lane.cards = [self._card_for(record, statement) for statement in said]
        for old in lane.empty:
            old.hide()
            old.deleteLater()
        lane.empty = [self._empty_for(p, keys.get(p.person_id, "")) for p in silent]
        lane.head.note.setText(_told_by(record, perspective, said))
        if lane.head.read is not None:
            lane.head.read.set_text(_read_words(record))

    def _card_for(self, record: MeetingRecord, said: Statement) -> StatementCard:
        card = self._cards.get(said.id)
        shown = (said, record.people, record.participants, record.cases, record.disagreements)
        if card is not None and _same(self._shown.get(said.id), shown):
            return card
        self._shown[said.id] = shown
        words = card_words(record, said)
        if card is None:
            card = StatementCard(said.id, words, self)
            card.edit_asked.connect(self.edit_asked)
            card.remove_asked.connect(self.remove_asked)
            card.step_asked.connect(self._on_step)
            card.across_asked.connect(self._on_across)
            card.move_asked.connect(self._on_move)
            card.focused.connect(self._on_focused)
            card.act_asked.connect(self.act_asked)
            card.dragged.connect(self.dragged)
            card.dropped.connect(self.dropped)
            card.show()
            self._cards[said.id] = card
        elif card.words != words:
            card.show_words(words)
        return card

    def _empty_for(self, participant: Participant, key: str) -> EmptyLane:
        empty = EmptyLane(participant, key, self)
        empty.give.clicked.connect(lambda: self.floor_given.emit(participant.person_id))
        empty.show()
        return empty

    def _drop_lane(self, perspective: Perspective) -> None:
        lane = self._lanes.pop(perspective)
        for widget in (lane.head, *lane.empty):
            widget.hide()
            widget.deleteLater()

    def _drop_cards(self, wanted: set[Id]) -> None:
        for statement_id in list(self._cards):
            if statement_id not in wanted:
                card = self._cards.pop(statement_id)
                self._shown.pop(statement_id, None)
                if card.hasFocus():
                    self._focus_near(statement_id)
                card.hide()
                card.deleteLater()

    def _focus_near(self, gone: Id) -> None:
        place = self._order.index(gone) if gone in self._order else 0
        for other in (*self._order[place + 1 :], *reversed(self._order[:place])):
            if other in self._cards:
                self._cards[other].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _keep_one_in_tab_order(self) -> None:
        """One card takes part in Tab, the arrows reach the others: three hundred stops help nobody."""
        focused = next((c for c in self._cards.values() if c.hasFocus()), None) or self.first_card()
        for card in self._cards.values():
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is focused else Qt.FocusPolicy.ClickFocus)

    def _on_focused(self, statement_id: Id) -> None:
        self._keep_one_in_tab_order()

    def _on_step(self, statement_id: Id, direction: int) -> None:
        place = self._order.index(statement_id) + direction
        if 0 <= place < len(self._order):
            self._cards[self._order[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_across(self, statement_id: Id, direction: int) -> None:
        """To the lane at the left or right; none there: stays."""
        nearest = nearest_beside(self._cards[statement_id], self._cards.values(), direction)
        if nearest is not None:
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(nearest)

    def _on_move(self, statement_id: Id, direction: int) -> None:
        """Moves a card within its lane; `before` is the statement it shall stand before."""
        lane = next(
            lane for lane in self._lanes.values() if any(c.statement_id == statement_id for c in lane.cards)
        )
        ids = [card.statement_id for card in lane.cards]
        place = ids.index(statement_id)
        target = place + direction
        if not 0 <= target < len(ids):
            return
        if direction < 0:
            self.move_asked.emit(statement_id, ids[target])
        else:
            self.move_asked.emit(statement_id, ids[target + 1] if target + 1 < len(ids) else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def arrange(self) -> None:
        """Places everything for the width at hand and takes the height it needs."""
        width = self.width()
        if width < 50:
            return
        y = 0
        self._areas = {}
        lanes = [(p, self._lanes[p]) for p in ORDER if p in self._lanes]
        two = width >= theme().scaled(NARROW)
        gap = theme().space("card_gap")
        half = (width - gap) // 2 if two else width
        pair: list[Lane] = []
        for perspective, lane in lanes:
            if perspective is Perspective.CHILD or not two:
                y = self._place_wide(lane, y, width, two)
            else:
                pair.append(lane)
        for left in range(0, len(pair), 2):
            ends = [
                self._place_column(lane, QRect(column * (half + gap), y, half, 0))
                for column, lane in enumerate(pair[left : left + 2])
            ]
            y = max(ends) + theme().space("x3")
        self.setMinimumHeight(y)

    def _place_wide(self, lane: Lane, y: int, width: int, two: bool) -> int:
        """A lane across: its cards in two columns, the shorter one first."""
        gap, between = theme().space("card_gap"), theme().space("list_gap")
        self._areas[lane.head.perspective] = QRect(0, y, width, 1)
        y = self._place_head(lane, QRect(0, y, width, 0))
        columns = 2 if two else 1
        card_width = (width - gap * (columns - 1)) // columns
        ends = [y] * columns
        widgets: list[StatementCard | EmptyLane] = [*lane.cards, *lane.empty]
        for number, widget in enumerate(widgets):
            column = number % columns if ends[0] == ends[-1] else ends.index(min(ends))
            height = _height(widget, card_width)
            widget.setGeometry(column * (card_width + gap), ends[column], card_width, height)
            ends[column] += height + between
        return max(ends) + theme().space("x1")

    def _place_column(self, lane: Lane, area: QRect) -> int:
        self._areas[lane.head.perspective] = QRect(area.x(), area.y(), area.width(), 1)
        y = self._place_head(lane, area)
        widgets: list[StatementCard | EmptyLane] = [*lane.cards, *lane.empty]
        for widget in widgets:
            height = _height(widget, area.width())
            widget.setGeometry(area.x(), y, area.width(), height)
            y += height + theme().space("list_gap")
        return y

    def _place_head(self, lane: Lane, area: QRect) -> int:
        height = lane.head.sizeHint().height()
        lane.head.setGeometry(area.x(), area.y(), area.width(), height)
        return area.y() + height + theme().space("list_gap")


class LaneView(QScrollArea):
    """The scrolling place of the lanes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.board = LaneBoard()
        self.setWidget(self.board)

    def reveal(self, statement_id: Id, focus: bool = False) -> None:
        """Scrolls a card into view."""
        card = self.board.card(statement_id)
        if card is None:
            return
        self.ensureWidgetVisible(card, 0, theme().space("x4"))
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)


def _height(widget: StatementCard | EmptyLane, width: int) -> int:
    if isinstance(widget, StatementCard):
        return widget.height_at(width)
    layout = widget.layout()
    return layout.heightForWidth(width) if layout is not None else widget.sizeHint().height()


def _read_words(record: MeetingRecord) -> str:
    """The way to what the child told before the meeting."""
    written = any(_has_words(voice) for voice in record.voices)
    if len(record.cases) != 1:
        if written:
            return translate("Lanes", "Read the children’s words")
        return translate("Lanes", "Write down the children’s words")
    child = record.people.get(record.cases[0].child_id or record.cases[0].id)
    name = child.first_name if child is not None else record.cases[0].alias
    if written:
        return fill(translate("Lanes", "Read the words of %1"), name)
    return fill(translate("Lanes", "Write down the words of %1"), name)


def _told_by(record: MeetingRecord, perspective: Perspective, said: list[Statement]) -> str:
    """Who lends the child a voice when it does not speak itself."""
    if perspective is not Perspective.CHILD:
        return ""
    voices = dict.fromkeys(s.told_by_id for s in said if s.told_by_id and s.told_by_id != s.speaker_id)
    names = joined(short_name(record, voice) for voice in voices)
    return fill(translate("Lanes", "Some of it told by %1."), names) if names else ""


def _has_words(voice: ChildVoice) -> bool:
    told = (*(theme.text for theme in voice.themes), *(mark.text for mark in voice.wellbeing))
    return any(text.strip() for text in told)
