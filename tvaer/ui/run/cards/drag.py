"""Dragging a card with the mouse: to another place in its lane, to another lane, to another step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.services.commands import MoveStatement
from tvaer.snapshots import MeetingRecord
from tvaer.terms import Perspective
from tvaer.ui.run.cards.acts import CardPart
from tvaer.ui.run.course.step_button import StepButton
from tvaer.ui.run.lanes import LaneBoard
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.statement_words import perspective_of
from tvaer.ui.term_words import perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import Painted, box, smooth, write
from tvaer.ui.words import current_language, fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class Ghost(Painted):
    """What follows the mouse: the beginning of the words, and where they would land."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._target = words, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(theme().scaled(260), theme().line("body") + theme().line("caption") + 16)
        self.show()
        self.raise_()

    def show_target(self, target: str, place: QPoint) -> None:
        self._target = target
        self.move(place + QPoint(12, 8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box(painter, self.rect(), theme().radius("card"), "raised", "line")
        line = theme().line("body")
        wide = self.width() - 24
        write(painter, QRectF(12, 6, wide, line), self._words, theme().font("body"), "text")
        below = QRectF(12, 6 + line, wide, theme().line("caption"))
        write(painter, below, self._target, theme().font("caption", weight=600), "accent_ink")


class DragPart(RunPart):
    """Listens to the lanes that are on screen; what a drop means is done by the acts of the menu."""

    def __init__(self, page: RunPage, acts: CardPart) -> None:
        super().__init__(page)
        self._acts = acts
        self._heard: set[LaneBoard] = set()
        self._ghost: Ghost | None = None

    def show_record(self, record: MeetingRecord) -> None:
        lanes = self._acts.lanes
        if lanes is not None and lanes.board not in self._heard:
            self._heard.add(lanes.board)
            lanes.board.dragged.connect(self._on_dragged)
            lanes.board.dropped.connect(self._on_dropped)

    def _on_dragged(self, statement_id: Id, place: QPoint) -> None:
        said = self.session.statement(statement_id)
        if said is None:
            return
        if self._ghost is None:
            self._ghost = Ghost(" ".join(said.text.split()), self.page)
        self._ghost.show_target(self._target_words(place), self.page.mapFromGlobal(place))

    def _target_words(self, place: QPoint) -> str:
        button = self._step_at(place)
        if button is not None:
            name = button.step.name.in_language(current_language())
            return fill(translate("CardDrag", "To the step “%1”"), name)
        lane = self._lane_at(place)
        return fill(translate("CardDrag", "To %1"), perspective_word(lane)) if lane else ""

    def _on_dropped(self, statement_id: Id, place: QPoint) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        said = self.session.statement(statement_id)
        if said is None or place.isNull():
            return
        button, lane = self._step_at(place), self._lane_at(place)
        if button is not None:
            self._acts.to_step(statement_id, button.step.id)
        elif lane is not None and lane is perspective_of(self.session.record, said):
            self._put(statement_id, lane, place)
        elif lane is not None:
            self._acts.to_lane(statement_id, lane)

    def _put(self, statement_id: Id, lane: Perspective, place: QPoint) -> None:
        lanes = self._acts.lanes
        assert lanes is not None
        before = lanes.board.before_at(lane, lanes.board.mapFromGlobal(place), statement_id)
        if before != self._following(statement_id):
            self.session.do(MoveStatement(statement_id, before), translate("StoryPage", "Move statement"))
        lanes.reveal(statement_id, focus=True)

    def _following(self, statement_id: Id) -> Id | None:
        lanes = self._acts.lanes
        return lanes.board.below(statement_id) if lanes is not None else None

    def _lane_at(self, place: QPoint) -> Perspective | None:
        lanes = self._acts.lanes
        if lanes is None or not lanes.rect().contains(lanes.mapFromGlobal(place)):
            return None
        return lanes.board.lane_at(lanes.board.mapFromGlobal(place))

    def _step_at(self, place: QPoint) -> StepButton | None:
        rail = self.page.rail
        if not rail.rect().contains(rail.mapFromGlobal(place)):
            return None
        buttons = rail.findChildren(StepButton)
        found = (b for b in buttons if b.isVisible() and b.rect().contains(b.mapFromGlobal(place)))
        return next(found, None)
