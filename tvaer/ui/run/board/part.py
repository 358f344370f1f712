"""The board as a part of the run view: Ctrl+T, its two buttons in the header, and what its cards ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tvaer.ids import Id
from tvaer.services.commands import EditStatement
from tvaer.snapshots import MeetingRecord
from tvaer.terms import StatementKind
from tvaer.ui.run.board.board_page import BoardPage
from tvaer.ui.run.board.sentence import unpaired
from tvaer.ui.run.board.tools import back_words
from tvaer.ui.run.board.worry_panel import WorryPanel
from tvaer.ui.run.cards.disagreement import DisagreementPart
from tvaer.ui.run.part import RunPart
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.words import current_language, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage

_SOON_MS = 700
"""How long after the meeting has been opened its board is made."""


class BoardPart(RunPart):
    """Makes the board when it is first asked for, and shows it in place of the step's page."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.board: BoardPage | None = None
        self.worry: WorryPanel | None = None
        self._into = ""
        self.open = Button(translate("Board", "Board"), "text", "panel-left", "Ctrl T")
        self.open.setObjectName("run.board.open")
        self.open.clicked.connect(self.toggle)
        self.back = Button("", "secondary", "arrow-left", "Ctrl T")
        self.back.setObjectName("run.board.back")
        self.back.clicked.connect(self.toggle)
        for button in (self.open, self.back):
            page.header.add_action(button)
        self.back.hide()
        page.capture.added.connect(self._on_added)
        page.editor.guided_asked.connect(self.guide)
        QTimer.singleShot(_SOON_MS, self, self._prepare)

    def _prepare(self) -> None:
        """The board is made while the meeting rests, so that the key shows it at once."""
        if self.board is None and self.session.method.board:
            self.board = self._make()
            self.page.stack.addWidget(self.board)
            self.board.resize(self.page.stack.size())
            self.board.show_record(self.session.record)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"board": self.toggle}

    @property
    def shown(self) -> bool:
        """Whether the board stands in the step's place."""
        return self.board is not None and self.page.stand_in is self.board

    def toggle(self) -> None:
        """Ctrl+T: the board, and back."""
        if self.shown:
            self._into = ""
            self.page.show_instead(None)
            return
        if self.board is None:
            self.board = self._make()
        self.page.show_instead(self.board)

    def _make(self) -> BoardPage:
        board = BoardPage(self.session)
        board.asks_to_edit.connect(self.page.edit_statement)
        board.asks_to_add.connect(self._on_add)
        board.asks_about_disagreement.connect(self._on_disagreement)
        board.tools.worry.clicked.connect(lambda: self.begin())
        board.tools.alone.clicked.connect(self._on_alone)
        return board

    def show_record(self, record: MeetingRecord) -> None:
        shown = self.shown
        self.open.setVisible(not shown and bool(self.session.method.board))
        self.back.setVisible(shown)
        if shown and self.board is not None:
            step = self.page.run.step
            self.back.set_text(back_words(step.number, step.short.in_language(current_language())))
            self.board.tools.show_alone(len(unpaired(record)))
            self.board.show_record(record)

    # -- guided sentences ------------------------------------------------------------------------------

    def _panel(self) -> WorryPanel | None:
        """The open panel; None when another one holds words that were refused."""
        if self.worry is None:
            self.worry = WorryPanel(self.session)
            self.worry.answer_asked.connect(lambda worry: self.begin(goal=True, pair=worry))
        return self.worry if self.page.open_panel(self.worry) else None

    def begin(self, goal: bool = False, pair: Id | None = None) -> None:
        """A new worry, or a goal that answers one."""
        if (panel := self._panel()) is not None:
            panel.begin(goal, pair)

    def guide(self, statement: Id) -> None:
        """The guided fields of a statement that is there."""
        if (panel := self._panel()) is not None:
            panel.edit(statement)

    def _on_alone(self) -> None:
        """The first that waits: a worry gets a new goal, a goal is opened to choose its worry."""
        first = next(iter(unpaired(self.session.record)), None)
        if first is not None and first.kind is StatementKind.WORRY:
            self.begin(goal=True, pair=first.id)
        elif first is not None:
            self.guide(first.id)

    def _on_disagreement(self, disagreement: Id) -> None:
        part = next(p for p in self.page.parts if isinstance(p, DisagreementPart))
        part.open(None)
        if part.panel is not None and self.page.panel is part.panel:
            part.panel.show_one(disagreement)

    # -- adding ----------------------------------------------------------------------------------------

    def _on_add(self, column: str) -> None:
        """The input line takes the next statement into that column."""
        self._into = column
        capture = self.page.capture
        offered = self.page.run.step.kinds
        kinds = next((c.kinds for c in self.session.method.board if c.id == column), ())
        kind = next((kind for kind in kinds if kind in offered), None)
        if kind is not None:
            capture.choose_kind(kind)
        capture.text.setFocus()

    def _on_added(self, statement: Id) -> None:
        """What was begun with a column's own button stands in that column."""
        column, self._into = self._into, ""
        said = self.session.statement(statement)
        if column and said is not None and said.column != column:
            self.session.do_quietly(EditStatement(statement, {"column": column, "sub": ""}))
        if self.shown and self.board is not None:
            self.board.reveal(statement)
