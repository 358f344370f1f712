"""The table screen as a part of the run view: on and off, held still, empty, and always what all may see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout

from tvaer.method.timing import step_time
from tvaer.services.table_names import Naming, TableNames
from tvaer.services.table_sharing import shown_of
from tvaer.services.table_view import TableView, held_still, table_view
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.part import RunPart
from tvaer.ui.table_screen.child_share import ChildShare
from tvaer.ui.table_screen.strip import TableStrip
from tvaer.ui.table_screen.window import TableWindow
from tvaer.ui.table_screen.words import RingText, content
from tvaer.ui.theme import Shade, theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.words import current_language, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


NARROW = 1080
"""Px at 100 % text below which the header has no room for the words."""
LOOK_EVERY_MS = 10_000
"""How often the minutes left are read anew while the screen is on."""


class TableScreenPart(RunPart):
    """Owns the second window. It is there only while this run view is."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.window: TableWindow | None = None
        self._frozen: tuple[str, TableView] | None = None
        self._blank = False
        self.button = Button("", "secondary", "presentation", "F11")
        self.button.setObjectName("run.table_screen")
        self.button.clicked.connect(self.toggle)
        page.header.add_action(self.button)
        self.strip = TableStrip()
        self.strip.hide()
        self.strip.freeze_asked.connect(self.freeze)
        self.strip.blank_asked.connect(self.blank)
        self.strip.turn_asked.connect(self._turn)
        self.child = ChildShare(page, self.strip)
        column = page.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(1, self.strip)
            column.insertWidget(2, self.child.choice)
        page.installEventFilter(self)
        page.destroyed.connect(self._leave_window)
        preferences = page.context.preferences
        if preferences is not None:
            preferences.changed.connect(self.follow_settings)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self._tell()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            "table_screen": self.toggle,
            "freeze": self.freeze,
            "blank": self.blank,
            "child_cards": self.child.toggle,
            "table_older": lambda: self._turn(1),
            "table_newer": lambda: self._turn(-1),
        }

    @property
    def shows_to_all(self) -> bool:
        return self.window is not None

    def show_record(self, record: MeetingRecord) -> None:
        """Follows the step and the record, unless it is held still."""
        if self.window is not None:
            self._show(record)

    # -- acts ------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """F11: on, or off. The keyboard stays where it is."""
        if self.window is not None:
            self.turn_off()
            return
        self.window = TableWindow(self.page, self.page.context.settings.table_screen)
        self.window.closed.connect(self.turn_off)
        self.window.uncovered.connect(self._show_now)
        self.window.place()
        for part in self.page.parts:
            part.shown_to_all_changed()
        self._timer.start()
        self._show_now()

    def turn_off(self) -> None:
        """Off: nothing of it stays."""
        self._frozen, self._blank = None, False
        self._leave_window()
        for part in self.page.parts:
            part.shown_to_all_changed()
        self._tell()

    def freeze(self) -> None:
        """F12: holds still, and follows again."""
        if self.window is None or self._blank:
            return
        record = self.session.record
        step = self._step(record)
        self._frozen = (step, self._view(record, step)) if self._frozen is None else None
        self._show(record)

    def blank(self) -> None:
        """Ctrl+B: empty at once, and back."""
        if self.window is None:
            return
        self._blank = not self._blank
        if self._blank:
            self.window.blank(self._shade)
        self._show_now()

    def _turn(self, by: int) -> None:
        if self.window is not None:
            self.window.surface.turn(by)
            self._tell()

    # -- showing ---------------------------------------------------------------------------------------

    def _show_now(self) -> None:
        self._show(self.session.record)

    def _show(self, record: MeetingRecord) -> None:
        if self.window is not None:
            if self._blank:
                self.window.blank(self._shade)
            else:
                view = self._current(record)
                self.window.show_content(content(view, self._ring(record)), self._shade)
        self._tell()

    def _current(self, record: MeetingRecord) -> TableView:
        """What stands there now; held still it can only lose, or be put right."""
        if self._frozen is None:
            return self._view(record, self._step(record))
        step, before = self._frozen
        view = held_still(before, self._view(record, step))
        self._frozen = (step, view)
        return view

    def _ring(self, record: MeetingRecord) -> RingText | None:
        """The time of the step shown; a step without minutes has none."""
        run = self.page.run
        step = run.step if self._frozen is None else self.session.method.step(self._frozen[0])
        time = step_time(step, record, self.page.context.clock.now(), left_out=step.id in run.left_out)
        if not time.planned or run.closed:
            return None
        if time.over:
            return RingText(1.0, str(time.over), translate("TableScreen", "over"))
        return RingText(time.fraction, str(time.left), translate("TableScreen", "min"))

    def _on_time(self) -> None:
        if not self._blank and self.window is not None and self.window.surface.content is not None:
            ring = self._ring(self.session.record)
            self.window.show_content(replace(self.window.surface.content, ring=ring), self._shade)

    def _view(self, record: MeetingRecord, step: str) -> TableView:
        return table_view(record, self.session.method, step, self._naming(), current_language())

    def _step(self, record: MeetingRecord) -> str:
        return self.page.run.step.id

    def _naming(self) -> Naming:
        return Naming(
            TableNames(self.page.context.settings.table_names),
            translate("TableScreen", "the child"),
            translate("TableScreen", "the child’s"),
        )

    @property
    def _shade(self) -> Shade:
        return "dark" if self.page.context.settings.table_theme == "dark" else "light"

    def _tell(self) -> None:
        """Says on the laptop how the table screen stands."""
        on = self.window is not None
        self.button.set_text(
            translate("TableStrip", "Turn off the screen")
            if on
            else translate("TableStrip", "Screen for all")
        )
        if self.window is None:
            self.strip.hide()
            self.child.close()
            return
        self.child.show_step(self.page.run.step.id, offered=not self._blank and self._frozen is None)
        shown, of = shown_of(self.session.record)
        surface = self.window.surface
        self.strip.show_state(
            frozen=self._frozen is not None,
            blank=self._blank,
            shown=shown,
            of=of,
            page=surface.page,
            pages=surface.pages,
        )
        self.strip.show()

    # -- going away ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Away from the run view (another page, closing, locking) the screen goes too; minimised it stays."""
        if watched is self.page and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.page and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.turn_off()
        return False

    def _fit(self) -> None:
        """A narrow header has the sign alone; its hint has words and key."""
        narrow = self.page.width() < theme().scaled(NARROW)
        self.button.set_kind("icon" if narrow else "secondary")
        self.button.set_text(self.button.text())

    def _leave_window(self) -> None:
        self._timer.stop()
        window, self.window = self.window, None
        if window is not None:
            window.leave()

    def follow_settings(self, _settings: object) -> None:
        """Names, colours and screen as they are chosen now."""
        if self.window is not None:
            self.window.set_wanted(self.page.context.settings.table_screen)
            self._frozen = None
            self._show_now()
