"""The question dialog: for ending, deleting and handing over. Everything else can be undone instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label


class Dialog(QDialog):
    """A dialog whose heading stands inside; put widgets into `body`, buttons with `add_button`.

    The window title stays the program's name: nothing personal stands in the task bar.
    """

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAccessibleName(heading)
        self.setWindowTitle("Tvær")
        self.heading = Label(heading, "title", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme().space("x3"))
        self._buttons = FlowLayout(gap=theme().space("x2"), right_from=0)
        column = QVBoxLayout(self)
        pad = theme().space("x5")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(theme().space("x4"))
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)
        self.setMinimumWidth(theme().scaled(440))

    def add_button(self, button: Button) -> Button:
        """Put a button at the right; the last one is the act."""
        self._buttons.addWidget(button)
        return button


class QuestionDialog(Dialog):
    """The title is the question, the buttons name what happens. Esc and the first focus are safe."""

    def __init__(
        self, question: str, text: str, act: str, safe: str, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(question, parent)
        self.setAccessibleDescription(text)
        self.text = Label(text, "body", wrap=True)
        self.body.addWidget(self.text)
        self.safe_button = self.add_button(Button(safe, "secondary", key_hint="Esc"))
        self.act_button = self.add_button(Button(act, "primary", icon))
        self.safe_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self.accept)
        self.safe_button.setFocus(Qt.FocusReason.OtherFocusReason)


def ask(
    parent: QWidget,
    question: str,
    text: str,
    act: str,
    safe: str,
    on_act: Callable[[], None],
    *,
    icon: str = "",
) -> QuestionDialog:
    """Ask without blocking; `on_act` runs when the act was chosen. The dialog goes when answered."""
    dialog = QuestionDialog(question, text, act, safe, parent, icon=icon)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(on_act)
    dialog.open()
    return dialog
