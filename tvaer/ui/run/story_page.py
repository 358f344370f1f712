"""Steps in which things are said: lanes by perspective. Used for rounds, the story, the understanding."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step, View
from tvaer.services.commands import MoveStatement, RemoveStatement
from tvaer.snapshots import MeetingRecord, Participant, Statement
from tvaer.terms import Function
from tvaer.ui.run.lanes import LaneView
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import translate

SILENT_SHOWN = frozenset({View.STORY})
"""Where a perspective that has not spoken gets an empty lane."""


def belongs_here(said: Statement, step_id: str) -> bool:
    """Whether a statement stands in a step: said there or kept for it, and not passed on elsewhere."""
    return step_id in (said.step, said.kept_for) and not said.passed_on


class StoryPage(StepPage):
    """The statements of one step in their lanes."""

    kinds = frozenset(
        """statement statement_reader explanation_link participant person disagreement position
        disagreement_about child_voice voice_theme voice_mark""".split()
    )

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self.lanes = LaneView()
        column = QVBoxLayout(self)
        margin = theme().space("page_margin")
        column.setContentsMargins(margin, theme().space("x3"), margin - 12, 0)
        self._nothing = Label(
            translate("StoryPage", "Nothing is written here yet. The line below is ready."),
            "body",
            "muted",
            wrap=True,
        )
        self._nothing.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.lanes, 1)
        board = self.lanes.board
        board.edit_asked.connect(self.asks_to_edit)
        board.remove_asked.connect(self._on_remove)
        board.act_asked.connect(self.card_asked)
        board.move_asked.connect(self._on_move)
        board.child_first = step.view in SILENT_SHOWN
        board.floor_given.connect(self.floor_given)
        self.voice_asked = board.voice_asked
        self._keys: dict[Id, str] = {}

    def use_keys(self, keys: dict[Id, str]) -> None:
        """Alt letters of the speakers, shown where somebody may be given the floor."""
        self._keys = keys

    def show_record(self, record: MeetingRecord) -> None:
        said = [s for s in record.statements if belongs_here(s, self.step.id)]
        silent = self._silent(record, said)
        self._nothing.setVisible(not said and not silent)
        self.lanes.board.show_statements(record, said, silent, self._keys)

    def reveal(self, statement_id: Id) -> None:
        self.lanes.reveal(statement_id)

    def show_subject(self, subject: Id) -> None:
        self.lanes.reveal(subject, focus=True)

    def _silent(self, record: MeetingRecord, said: list[Statement]) -> list[Participant]:
        if self.step.view not in SILENT_SHOWN:
            return []
        spoken = {s.speaker_id for s in said}
        leading = {Function.FACILITATOR, Function.NOTE_TAKER, Function.INTERPRETER}
        heard = {p.perspective for p in record.participants if p.person_id in spoken}
        return [
            p
            for p in self.session.present()
            if p.person_id not in spoken and p.perspective not in heard and p.function not in leading
        ]

    def _on_remove(self, statement_id: Id) -> None:
        words = translate("StoryPage", "Delete statement")
        if self.session.do(RemoveStatement(statement_id), words) is not None:
            self.session.context.go.offer_undo(translate("StoryPage", "The statement is deleted."))

    def _on_move(self, statement_id: Id, before: Id | None) -> None:
        self.session.do(MoveStatement(statement_id, before), translate("StoryPage", "Move statement"))
        self.lanes.reveal(statement_id, focus=True)
