"""Foot of the step rail: how the talk is shared, who has the floor, the clocks of the groups (mockup 03)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tvaer.method import timing
from tvaer.method.timing import TalkShares
from tvaer.snapshots import MeetingRecord, TalkTurn
from tvaer.terms import SpeakerGroup
from tvaer.ui.run.course.time_words import GROUP_ICONS, floor_words, group_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, PaintedButton, box, centred_square, smooth
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate


class TalkFoot(QWidget):
    """`asked(group)` when a group gets the floor, `stopped` when nobody has it any more."""

    asked = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.talk")
        self.setAccessibleName(translate("TalkFoot", "Talk time"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        column.addWidget(Divider())
        self._head(column)
        self.bar = ShareBar()
        column.addWidget(self.bar)
        self._shares(column)
        self._hint = Label("", "caption", "muted", wrap=True)
        self._hint.setObjectName("run.talk.hint")
        column.addWidget(self._hint)
        self._floor_line(column)
        self._buttons(column)

    def _head(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(Label(translate("TalkFoot", "Talk time"), "body", weight=600), 1)
        row.addWidget(Label(translate("TalkFoot", "the whole meeting"), "caption", "muted"))
        column.addLayout(row)

    def _shares(self, column: QVBoxLayout) -> None:
        holder = QWidget()
        flow = FlowLayout(holder)
        self._family, self._others = Label("", "caption"), Label("", "caption", "muted")
        flow.addWidget(self._family)
        flow.addWidget(self._others)
        column.addWidget(holder)

    def _floor_line(self, column: QVBoxLayout) -> None:
        self._floor = QWidget()
        row = QHBoxLayout(self._floor)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x2"))
        self._floor_icon = IconLabel("message-circle", "accent_ink")
        self.floor = Label("", "body", weight=600, wrap=True)
        self.floor.setObjectName("run.talk.floor")
        row.addWidget(self._floor_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.floor, 1)
        column.addWidget(self._floor)

    def _buttons(self, column: QVBoxLayout) -> None:
        self._clocks = QWidget()
        row = QHBoxLayout(self._clocks)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(theme().space("x1"))
        self.groups: dict[SpeakerGroup, ClockButton] = {}
        for number, group in enumerate(SpeakerGroup, 1):
            button = ClockButton(GROUP_ICONS[group], group_word(group), f"Alt+{number}")
            button.setObjectName(f"run.talk.{group.value}")
            button.clicked.connect(lambda _checked=False, group=group: self._on_group(group))
            self.groups[group] = button
            row.addWidget(button, 1)
        self.stop = ClockButton("minus", translate("TalkFoot", "Nobody has the floor"), "Alt+0")
        self.stop.setObjectName("run.talk.stop")
        self.stop.clicked.connect(self.stopped)
        row.addWidget(self.stop, 1)
        column.addWidget(self._clocks)

    def _on_group(self, group: SpeakerGroup) -> None:
        if self.groups[group].speaking:
            self.stopped.emit()
        else:
            self.asked.emit(group)

    def show_talk(self, record: MeetingRecord, now: datetime, closed: bool) -> None:
        """Shows the shares and who has the floor."""
        shares = timing.talk_shares(record, now)
        self.bar.set_shares(shares)
        family = fill(translate("TalkFoot", "The family %1 %"), shares.family_percent)
        others = fill(translate("TalkFoot", "Professionals %1 %"), shares.professionals_percent)
        nobody = translate("TalkFoot", "No time taken yet.")
        self._family.setText(family if shares.total else nobody)
        self._others.setText(others if shares.total else "")
        self._others.setVisible(bool(shares.total))
        little = shares.family_had_little and not closed
        self._hint.setText(
            translate("TalkFoot", "The family has had under a third. Maybe they would like the floor.")
            if little
            else ""
        )
        self._hint.setVisible(little)
        self._clocks.setHidden(closed)
        self._show_floor(record, timing.has_the_floor(record))

    def _show_floor(self, record: MeetingRecord, turn: TalkTurn | None) -> None:
        group = timing.group_of_turn(record, turn) if turn is not None else None
        for one, button in self.groups.items():
            button.set_speaking(one is group)
        self._floor.setVisible(turn is not None)
        self.floor.setText(floor_words(record, turn))
        if group is not None:
            self._floor_icon.set_icon(GROUP_ICONS[group], "accent_ink")


class ShareBar(Painted):
    """The family's share filled from the left, a line at a third to look at: it is said in words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = TalkShares(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: TalkShares) -> None:
        self._shares = shares
        percent = shares.family_percent, shares.professionals_percent
        words = fill(translate("TalkFoot", "The family has had %1 %, professionals %2 %"), *percent)
        self.setAccessibleName(words if shares.total else translate("TalkFoot", "No time taken yet."))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(120), theme().scaled(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        area = QRectF(self.rect())
        box(painter, area, 3, "surface", "line")
        if self._shares.total:
            part = QRectF(area)
            part.setWidth(area.width() * self._shares.family / self._shares.total)
            if part.width() >= 1:
                box(painter, part, min(3.0, part.width() / 2), "accent")


class ClockButton(PaintedButton):
    """A small clock: an icon, filled and underlined while it runs. The word stands in name and tooltip."""

    def __init__(self, icon: str, words: str, key: str = "") -> None:
        super().__init__()
        self._icon, self._words, self._key = icon, words, key
        self.speaking = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", theme().radius("control"))
        self._tell()

    def set_speaking(self, speaking: bool) -> None:
        if speaking is not self.speaking:
            self.speaking = speaking
            self._tell()
            self.update()

    def set_words(self, words: str) -> None:
        self._words = words
        self._tell()

    def _tell(self) -> None:
        now = translate("TalkFoot", "has the floor now")
        name = f"{self._words}, {now}" if self.speaking else self._words
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            fill(translate("Button", "Shortcut: %1"), self._key) if self._key else ""
        )
        self.setToolTip(plain_tip(" · ".join(part for part in (name, self._key) if part)))

    def sizeHint(self) -> QSize:
        side = theme().size("control_small")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size("icon") + 8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        shade = "accent" if self.speaking else "sunken" if self.underMouse() else "surface"
        box(painter, self.rect(), theme().radius("control"), shade, None if self.speaking else "line")
        side = theme().size("icon")
        square = centred_square(self.rect(), (self.width() - side) / 2, side)
        theme().draw_icon(painter, square, self._icon, "accent_text" if self.speaking else "text")
