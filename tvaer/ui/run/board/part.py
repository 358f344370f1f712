"""The board as a part of the run view: Ctrl+T, its two buttons in the header, and what its cards ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tvaer.ids import Id
from tvaer.services.commands import EditStatement
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.board.board_page import BoardPage
from tvaer.ui.run.board.tools import back_words
from tvaer.ui.run.part import RunPart
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.words import current_language, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class BoardPart(RunPart):
    """Makes the board when it is first asked for, and shows it in place of the step's page."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.board: BoardPage | None = None
        self._into = ""
        self.open = Button(translate("Board", "Board"), "secondary", "panel-left", "Ctrl T")
        self.open.setObjectName("run.board.open")
        self.open.clicked.connect(self.toggle)
        self.back = Button("", "secondary", "arrow-left", "Ctrl T")
        self.back.setObjectName("run.board.back")
        self.back.clicked.connect(self.toggle)
        for button in (self.open, self.back):
            page.header.add_action(button)
        self.back.hide()
        page.capture.added.connect(self._on_added)

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
        return board

    def show_record(self, record: MeetingRecord) -> None:
        shown = self.shown
        self.open.setVisible(not shown and bool(self.session.method.board))
        self.back.setVisible(shown)
        if shown and self.board is not None:
            step = self.page.run.step
            self.back.set_text(back_words(step.number, step.short.in_language(current_language())))
            self.board.show_record(record)

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
