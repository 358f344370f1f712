"""The panel at the right that lies over the page: to edit one thing, with the page still in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.words import translate


class SidePanel(Painted):
    """Put fields into `body` and buttons with `add_button`. Esc closes; `closed` comes after it is gone.

    Ctrl+Enter gives `submitted`. The focus goes back to where it was. Nothing typed is lost: the owner
    keeps it on `closing`.
    """

    closing = Signal()
    closed = Signal()
    submitted = Signal()

    def __init__(self, name: str, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName(name)
        self._back: QWidget | None = None
        self.heading = Label("", "section", wrap=True)
        self.close_button = Button(translate("SidePanel", "Close"), "icon", "x", "Esc")
        self.close_button.setObjectName(f"{name}.close")
        self.close_button.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setProperty("transparent", True)
        pad = theme().space("card_padding")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(pad, 4, pad, pad)
        self.body.setSpacing(theme().space("x3"))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        self._buttons = FlowLayout(gap=theme().space("x2"))
        self._buttons.setContentsMargins(pad, 0, pad, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, pad, 1, pad)
        column.setSpacing(theme().space("x3"))
        head.setContentsMargins(pad, 0, pad, 0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(self._buttons)
        host.installEventFilter(self)
        self.hide()

    def add_button(self, button: Button) -> Button:
        """Put a button at the foot."""
        self._buttons.addWidget(button)
        return button

    def open_panel(self, heading: str, first: QWidget | None = None) -> None:
        """Shows the panel with the keyboard in its first field."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        window = self.window()
        if self.isHidden():
            self._back = window.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.area.verticalScrollBar().setValue(0)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Takes it away after what stands in it was kept."""
        if self.isHidden():
            return
        self.closing.emit()
        self.hide()
        self._give_back()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            event.accept()  # what the panel's fields leave is not meant for the page below

    def focusNextPrevChild(self, forward: bool) -> bool:
        before = self.window().focusWidget()
        if not super().focusNextPrevChild(forward):
            return False
        now = self.window().focusWidget()
        if (
            now is not None
            and not self.isAncestorOf(now)
            and before is not None
            and self.isAncestorOf(before)
        ):
            self._to_end(first=forward)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect().adjusted(0, -8, 8, 8), theme().radius("card"), "raised", "line")

    def _to_end(self, *, first: bool) -> None:
        stops = [w for w in self.findChildren(QWidget) if _tab_stop(w)]
        order = sorted(stops, key=lambda w: (w.mapTo(self, w.rect().topLeft()).y(), w.x()))
        if order:
            order[0 if first else -1].setFocus(Qt.FocusReason.TabFocusReason)

    def _give_back(self) -> None:
        import shiboken6

        if self._back is not None and shiboken6.isValid(self._back) and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None

    def _place(self) -> None:
        host = self._host
        width = min(theme().scaled(420), host.width())
        self.setGeometry(host.width() - width, 0, width, host.height())

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        if not self.isHidden():
            self._place()


def _tab_stop(widget: QWidget) -> bool:
    takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(takes) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
