"""Locking: real idleness is measured, and a calm question stands over everything while a meeting runs."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import translate

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


def _seconds() -> float:
    """Time that also passes while the computer sleeps."""
    return time.time()


class IdleWatch(QObject):
    """`idle` comes once when nobody has touched key, mouse or screen for the given minutes.

    One timer that is set for the rest of the time when it fires: no wake-ups in between. A first touch after
    the time is up (the computer slept) tells `idle` too, and is not handed on.
    """

    idle = Signal()

    def __init__(
        self, minutes: int, seconds: Callable[[], float] = _seconds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._minutes, self._seconds = minutes, seconds
        self._touched = seconds()
        self._watching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch, from now."""
        app = QApplication.instance()
        if app is not None and not self._watching:
            app.installEventFilter(self)
        self._watching = True
        self._touched = self._seconds()
        self._timer.start(self._left_ms())

    def stop(self) -> None:
        """Stop watching."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._watching = False
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Another time, counted from the last touch."""
        self._minutes = minutes
        if self._watching:
            self._timer.start(self._left_ms())

    def look(self) -> None:
        """See whether the time is up; tell, or wait for the rest."""
        if not self._watching:
            return
        if self._is_up():
            self.stop()
            self.idle.emit()
        else:
            self._timer.start(self._left_ms())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _INPUT:
            return False
        if self._is_up():
            self.look()
            return True
        self._touched = self._seconds()
        return False

    def _is_up(self) -> bool:
        return self._seconds() - self._touched >= self._minutes * 60

    def _left_ms(self) -> int:
        left = self._minutes * 60 - (self._seconds() - self._touched)
        return max(0, min(self._minutes * 60_000, round(left * 1000)))


class Cover(Painted):
    """Hides everything in `window`. With `text` it asks: `confirmed` (we are here), `locking` (lock now)."""

    confirmed = Signal()
    locking = Signal()

    def __init__(self, window: QWidget, text: str = "") -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self._window = window
        self._before = window.focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.here = Button("", "primary", size="large")
        self.here.setObjectName("cover.here")
        self.lock = Button("", "secondary", "lock", key_hint="Ctrl+L", size="large")
        self.lock.setObjectName("cover.lock")
        self.heading = Label("", "welcome", wrap=True)
        self.text = Label("", "statement", "muted", wrap=True)
        self.here.clicked.connect(self.confirmed)
        self.lock.clicked.connect(self.locking)
        if text:
            self._build(text)
        else:
            for part in (self.here, self.lock, self.heading, self.text):
                part.setParent(self)
                part.hide()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        (self.here if text else self).setFocus()

    def _build(self, text: str) -> None:
        self.setAccessibleName(translate("Lock", "Are you still here?"))
        self.heading.setText(translate("Lock", "Are you still here?"))
        self.text.setText(text)
        self.here.set_text(translate("Lock", "Yes, go on"))
        self.lock.set_text(translate("Lock", "Lock"))
        buttons = FlowLayout(gap=theme().space("x4"))
        buttons.addWidget(self.here)
        buttons.addWidget(self.lock)
        inner = QVBoxLayout()
        inner.setSpacing(theme().space("x4"))
        inner.addStretch(1)
        inner.addWidget(self.heading)
        inner.addWidget(self.text)
        inner.addLayout(buttons)
        inner.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(inner, 2)
        row.addStretch(1)

    def uncover(self) -> None:
        """Go away; the keyboard returns to where it was."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif event.type() in (QEvent.Type.ChildAdded, QEvent.Type.LayoutRequest):
            self.raise_()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays on the question."""
        now = QApplication.focusWidget()
        (self.lock if now is self.here else self.here).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(self.rect(), theme().color("background"))


class Question(QObject):
    """»Er I her stadig?« over every window of the program. Nothing is shown until it is answered."""

    confirmed = Signal()
    locking = Signal()

    def __init__(self, main: QWidget, meeting: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        others = [
            w for w in QApplication.topLevelWidgets() if w is not main and w.isVisible() and w.isWindow()
        ]
        self._disabled = list(main.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))
        self._disabled = [child for child in self._disabled if child.isEnabled() and not child.isWindow()]
        self._emptied = [window for window in others if hasattr(window, "set_covered")]
        self.covers = [
            Cover(main, _words(meeting)),
            *(Cover(window) for window in others if window not in self._emptied),
        ]
        for window in self._emptied:  # what others read is not only covered: it holds no word meanwhile
            window.set_covered(True)
        for child in self._disabled:
            child.setEnabled(False)  # no shortcut and no screen reader reaches what is covered
        self.covers[0].setEnabled(True)
        self.covers[0].here.setFocus()
        self.covers[0].confirmed.connect(self.confirmed)
        self.covers[0].locking.connect(self.locking)

    def end(self) -> None:
        """Show everything again."""
        for child in self._disabled:
            child.setEnabled(True)
        for cover in self.covers:
            cover.uncover()
        for window in self._emptied:
            window.set_covered(False)
        self.covers, self._emptied = [], []


def _words(meeting: bool) -> str:
    if meeting:
        return translate(
            "Lock", "The meeting is still running, and everything is kept. It is covered until you answer."
        )
    return translate(
        "Lock", "Your text is not saved yet, so it is not locked. It is covered until you answer."
    )


def forget_clipboard() -> None:
    """Empty the clipboard when what is in it comes from here."""
    clipboard = QApplication.clipboard()
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        owned = clipboard.ownsClipboard() if mode == clipboard.Mode.Clipboard else clipboard.ownsSelection()
        if owned:
            clipboard.clear(mode)


def forget_parts(window: QWidget, keeper: QObject) -> None:
    """Empty the Python side of `window` and all in it, once Qt has deleted them.

    Their signals and closures hold each other where Python's collector cannot see, so without this the
    records they have read would stay in memory as long as the program. `keeper` outlives the window.
    """
    parts = [window, *window.findChildren(QObject)]

    def forget() -> None:
        for part in parts:
            vars(part).clear()
        parts.clear()

    window.destroyed.connect(lambda: QTimer.singleShot(0, keeper, forget))
