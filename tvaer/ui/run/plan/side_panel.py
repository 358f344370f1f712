"""A page whose editors open at the right: beside the rows where there is room, else over them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.method.model import Step
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.letters import begin_with
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.scroll import Scroll

ROOM = 620
"""What the rows need (at 100 % text) to stand beside an open editor."""


class PanelPage(StepPage):
    """Rows in a scroll area (`body` is their column), one editor at a time at the right."""

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self.circle = Circle(session, self)
        self.open_editor: Editor | None = None
        self._back: QWidget | None = None
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setSpacing(theme().space("x3"))
        self.area = Scroll(inside, parent=self)
        theme().changed.connect(self._fit)

    def adopt(self, editor: Editor) -> None:
        """Takes an editor in; it shows when asked for."""
        editor.setParent(self)
        editor.hide()
        editor.closed.connect(self.close_editor)

    def show_editor(self, editor: Editor) -> None:
        """Puts an editor at the right; Esc brings the keyboard back to where it was."""
        if self.open_editor is not editor:
            if self.open_editor is not None:
                self.open_editor.flush()
                self.open_editor.hide()
            else:
                self._back = self.focusWidget()
            self.open_editor = editor
        editor.show()
        editor.raise_()
        self._fit()

    def close_editor(self) -> None:
        """Takes the editor away."""
        editor, self.open_editor = self.open_editor, None
        if editor is None:
            return
        had_focus = editor.isAncestorOf(self.focusWidget() or self)
        editor.hide()
        self._fit()
        target = self.home_of(editor) or self._back
        if had_focus and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None

    def home_of(self, editor: Editor) -> QWidget | None:
        """The cell of what an editor showed, to go back to."""
        return None

    def begin_words(self) -> None:
        """Opens what is written first on this page: a letter typed on a button belongs there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        inside = self.focusWidget()
        editor = self.open_editor
        on_button = isinstance(inside, Button) and not (editor is not None and editor.isAncestorOf(inside))
        if not (on_button and begin_with(event, self, self.begin_words)):
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Keeps what is half written in the editor."""
        if self.open_editor is not None:
            self.open_editor.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margin = theme().space("page_margin" if self.width() >= theme().scaled(800) else "x4")
        self.body.setContentsMargins(margin, theme().space("x4"), margin, theme().space("x4"))
        beside = 0
        if self.open_editor is not None:
            width = min(theme().size("detail_panel") + theme().scaled(20), self.width())
            self.open_editor.setGeometry(self.width() - width, 0, width, self.height())
            beside = width if self.width() - width >= theme().scaled(ROOM) else 0
        self.area.setGeometry(0, 0, self.width() - beside, self.height())
