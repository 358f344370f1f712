"""Who can be chosen in a meeting's plan: those at the table first, then those named, then the directory."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tvaer.ids import Id
from tvaer.snapshots import Changes, MeetingRecord, Person
from tvaer.terms import FAMILY_FUNCTIONS, Function, Perspective
from tvaer.ui.run.session import MeetingSession

_BY_FUNCTION = {
    Function.CHILD: Perspective.CHILD,
    Function.PARENT: Perspective.PARENTS,
    Function.NETWORK: Perspective.NETWORK,
    Function.SUPPORTER: Perspective.NETWORK,
    Function.OUTSIDE: Perspective.NETWORK,
}


class Circle(QObject):
    """The people to choose from; `changed` when somebody came in. The directory is read again only then."""

    changed = Signal()

    def __init__(self, session: MeetingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._directory: tuple[Person, ...] | None = None
        self.people: tuple[Person, ...] = ()
        session.record_changed.connect(self._on_record)
        self.refresh()

    def refresh(self) -> None:
        """Gathers anew; tells only when something differs."""
        if self._directory is None:
            self._directory = self._session.context.bridge.reads.directory()
        record = self._session.record
        known = {person.id: person for person in self._directory} | record.people
        first = [p.person_id for p in record.participants]
        order = dict.fromkeys([*first, *record.people, *(p.id for p in self._directory)])
        people = tuple(known[person] for person in order if person in known)
        if people != self.people:
            self.people = people
            self.changed.emit()

    def _on_record(self, changes: Changes) -> None:
        if "person" in changes.kinds:
            self._directory = None
        if changes.kinds & {"person", "participant", "meeting"}:
            self.refresh()


def perspective_of_person(record: MeetingRecord, person_id: Id | None) -> Perspective | None:
    """From where somebody knows the child; None for nobody."""
    seat = record.participant_of(person_id)
    if seat is not None:
        return seat.perspective
    person = record.people.get(person_id) if person_id else None
    return _BY_FUNCTION.get(person.function, Perspective.SCHOOL) if person else None


def is_family(record: MeetingRecord, person_id: Id | None) -> bool:
    """Whether somebody belongs to the child's family or its own network."""
    seat = record.participant_of(person_id)
    if seat is not None:
        return seat.function in FAMILY_FUNCTIONS
    person = record.people.get(person_id) if person_id else None
    return person is not None and person.function in FAMILY_FUNCTIONS
