"""The talk itself: who talked with the child, when and where, and what was said about the duty to report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.snapshots import ChildVoice, MeetingRecord
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.plan.fields import NumberField
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.voice.readers import Keep, KeptText
from tvaer.ui.theme import theme
from tvaer.ui.widgets.choices import Option, Pills
from tvaer.ui.widgets.date_field import DateField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import translate

_SAID = {"yes": True, "no": False, "": None}
LONGEST = 24 * 60
"""Minutes: a talk that lasted longer is a slip of the fingers."""


class TalkFields(QWidget):
    """Every field keeps itself."""

    def __init__(self, keep: Keep, session: MeetingSession, today: Callable[[], date]) -> None:
        super().__init__()
        self._keep, self._session = keep, session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space("x3"))
        self.by = PersonField(())
        self.by.chosen.connect(lambda value: self._keep({"by_id": value}))
        by = self._row("by", translate("Voice", "Who talked with the child"), self.by)
        self.by.not_understood.connect(
            lambda: by.set_error(translate("Voice", "Nobody has this name here yet."))
        )
        self._build_when(today)
        self.place = RestLine()
        keeps_itself(self.place, session, lambda text: keep({"place": text.strip()}))
        self._row("place", translate("Voice", "Place"), self.place)
        self._build_duty()

    def _build_when(self, today: Callable[[], date]) -> None:
        self.day = DateField(today=today)
        self.day_row = self._row("day", translate("Voice", "Day"), self.day)
        self.day.date_chosen.connect(self._on_day)
        self.day.not_understood.connect(
            lambda: self.day_row.set_error(translate("Voice", "A day, such as 1.12 or Friday"))
        )
        self.minutes = NumberField()
        self.minutes.number_chosen.connect(self._on_minutes)
        self.minutes.not_understood.connect(self._on_no_minutes)
        self.minutes_row = self._row("minutes", translate("Voice", "Minutes"), self.minutes)

    def _build_duty(self) -> None:
        asked = translate("Voice", "Told about the duty to report")
        self.told_duty = Pills(
            asked,
            [
                Option("yes", translate("Voice", "Yes"), "check"),
                Option("no", translate("Voice", "No")),
                Option("", translate("Voice", "Not said")),
            ],
        )
        self.told_duty.chosen.connect(lambda value: self._keep({"told_duty_to_report": _SAID[value]}))
        self._row("told_duty", asked, self.told_duty)
        self.told_duty.set_name("run.voice.told_duty")
        self.told_how = KeptText("run.voice.told_how", "told_how", self._keep, self._session, lines=1)
        self._row("told_how", translate("Voice", "How it was said"), self.told_how)

    def _row(self, name: str, label: str, widget: QWidget) -> Field:
        widget.setObjectName(f"run.voice.{name}")
        row = Field(label, widget)
        self._column.addWidget(row)
        return row

    def show_talk(self, record: MeetingRecord, voice: ChildVoice) -> None:
        """Shows the talk as it is in the store."""
        self.by.set_people(tuple(record.people.values()))
        self.by.set_value(voice.by_id)
        self.day.set_value(voice.day)
        self.minutes.set_value(None if voice.minutes is None else float(voice.minutes))
        self.place.set_text(voice.place)
        said = next(key for key, value in _SAID.items() if value is voice.told_duty_to_report)
        self.told_duty.set_value(said)
        self.told_how.set_text(voice.told_how)

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return self.place.held or self.told_how.held

    def flush(self) -> None:
        """Keeps what is half written."""
        fields: tuple[Any, ...] = (self.by, self.day, self.minutes, self.place, self.told_how)
        for one in fields:
            one.flush()

    def _on_day(self, value: date | None) -> None:
        self.day_row.set_error("")
        self._keep({"day": value})

    def _on_minutes(self, value: float | None) -> None:
        if value is not None and not 0 < value <= LONGEST:
            self._on_no_minutes()
            return
        self.minutes_row.set_error("")
        self._keep({"minutes": None if value is None else round(value)})

    def _on_no_minutes(self) -> None:
        self.minutes_row.set_error(translate("Voice", "Whole minutes, such as 30"))
