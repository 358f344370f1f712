"""The panel of one participant: function, perspective, whether and when they are there, what they may see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.services.perspectives import suggested_perspective, suggested_version
from tvaer.snapshots import Participant, Person, Presence
from tvaer.terms import Attendance, Function, Perspective, Version
from tvaer.ui.forms.binder import Binder, fill_choices
from tvaer.ui.forms.side_panel import SidePanel
from tvaer.ui.prepare.stays_field import StaysField
from tvaer.ui.term_words import attendance_word, function_word, options, perspective_word, version_word
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

Save = Callable[[Id, dict[str, Any]], bool]


class ParticipantPanel(SidePanel):
    """Every field keeps itself. `person_wanted(Id)` to correct the person, `remove_wanted(Id)`."""

    person_wanted = Signal(object)
    remove_wanted = Signal(object)
    next_wanted = Signal(object)

    def __init__(self, save: Save, host: QWidget) -> None:
        super().__init__("participant", host)
        self._keep = save
        self._shown: Participant | None = None
        self._person: Person | None = None
        self.binder = Binder(self._save, self)
        function = translate("Participants", "Function")
        knows = translate("Participants", "Knows the child as")
        self.function = self._choice("function", function, Function, function_word)
        self._choice("perspective", knows, Perspective, perspective_word)
        self._choice("attendance", translate("Participants", "Takes part"), Attendance, attendance_word)
        hint = translate("Participants", "Only when somebody comes later or leaves. Several with a comma.")
        self._stays = StaysField(translate("Participants", "Present"), hint, "participant.presence")
        self._stays.written.connect(self._on_presence)
        self.presence = self._stays.line
        self.body.addWidget(self._stays)
        self._choice("may_see", translate("Participants", "Gets afterwards"), Version, version_word)
        self._put("note", translate("Participants", "Note"), self.binder.area("note", TextArea()))
        self.body.addStretch(1)
        self._buttons_at_the_foot()
        self.closing.connect(self.flush)

    def _buttons_at_the_foot(self) -> None:
        person = self.add_button(Button(translate("Participants", "Edit the person"), "secondary", "pencil"))
        person.setObjectName("participant.person")
        person.clicked.connect(lambda: self._emit(self.person_wanted))
        remove = self.add_button(Button(translate("Participants", "Remove"), "text", "trash-2"))
        remove.setObjectName("participant.remove")
        remove.clicked.connect(self._on_remove)
        self.submitted.connect(lambda: self._emit(self.next_wanted))

    def open_participant(self, participant: Participant, person: Person | None, start: time) -> None:
        """Show somebody's fields."""
        self.flush()
        self._show(participant, person, start, anew=True)
        self.open_panel(participant.name, self.function)

    def show_again(self, participant: Participant, person: Person | None, start: time) -> None:
        """The stored participant changed."""
        self._show(participant, person, start, anew=False)

    @property
    def participant_id(self) -> Id | None:
        """Whose fields these are."""
        return self._shown.id if self._shown is not None and not self.isHidden() else None

    def flush(self) -> None:
        """Keep what stands here."""
        if self._shown is not None:
            self.binder.flush()
            self.presence.flush()

    def _show(self, participant: Participant, person: Person | None, start: time, *, anew: bool) -> None:
        self._shown, self._person = participant, person
        self.heading.setText(participant.name)
        self.binder.load_from(participant, anew=anew)
        self._stays.show_stays(participant.presence, start, anew=anew)

    def _choice(self, name: str, label: str, terms: Any, word: Callable[[Any], str]) -> ComboBox:
        combo = self.binder.choice(name, fill_choices(ComboBox(), options(terms, word)), terms)
        self._put(name, label, combo)
        return combo

    def _put(self, name: str, label: str, widget: QWidget, hint: str = "") -> Field:
        widget.setObjectName(f"participant.{name}")
        row = Field(label, widget, hint)
        self.body.addWidget(row)
        return row

    def _save(self, values: dict[str, Any]) -> bool:
        if self._shown is None:
            return False
        if "function" in values:
            values = {**self._suggested(values["function"]), **values}
        return self._keep(self._shown.id, values)

    def _suggested(self, function: Function) -> dict[str, Any]:
        """What goes with another function, where it was not chosen by hand."""
        shown = self._shown
        assert shown is not None
        profession = self._person.profession if self._person else shown.role
        place = shown.organisation
        found: dict[str, Any] = {}
        if shown.perspective == suggested_perspective(shown.function, profession, place):
            found["perspective"] = suggested_perspective(function, profession, place)
        if shown.may_see == suggested_version(shown.function):
            found["may_see"] = suggested_version(function)
        return found

    def _on_presence(self, stays: tuple[Presence, ...]) -> None:
        if self._shown is not None:
            self._keep(self._shown.id, {"presence": stays})

    def _on_remove(self) -> None:
        if self._shown is not None:
            seat = self._shown.id
            self.close_panel()
            self.remove_wanted.emit(seat)

    def _emit(self, signal: Any) -> None:
        if self._shown is not None:
            self.flush()
            signal.emit(self._shown.id)
