"""The course of a running meeting: minutes given to a step, breaks, who is in the room, who has the floor."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from tvaer import models
from tvaer.errors import KnownError
from tvaer.ids import Id
from tvaer.services.commands.zero import head_of
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import Attendance, SpeakerGroup, group_of


@dataclass(frozen=True)
class GiveMinutes:
    """Gives `minutes` to a step, taken from the steps in `taken` (step id → minutes)."""

    meeting_id: Id
    step: str
    minutes: int
    taken: tuple[tuple[str, int], ...] = ()

    def apply(self, work: UnitOfWork) -> None:
        _own_step(work, self.meeting_id, self.step).extra += self.minutes
        for step, minutes in self.taken:
            _own_step(work, self.meeting_id, step).extra -= minutes


@dataclass(frozen=True)
class NameStep:
    """What a step is called at this meeting; blank: as the method has it."""

    meeting_id: Id
    step: str
    title: str

    def apply(self, work: UnitOfWork) -> None:
        _own_step(work, self.meeting_id, self.step).title = self.title


@dataclass(frozen=True)
class BeginPause:
    """A break begins; whoever had the floor has had it."""

    meeting_id: Id
    title: str = ""

    def apply(self, work: UnitOfWork) -> None:
        _end_pause(work, self.meeting_id)
        _end_turn(work, self.meeting_id)
        work.add(
            models.Pause(id=uuid4(), meeting_id=self.meeting_id, began=work.now, ended=None, title=self.title)
        )


@dataclass(frozen=True)
class EndPause:
    meeting_id: Id

    def apply(self, work: UnitOfWork) -> None:
        _end_pause(work, self.meeting_id)


@dataclass(frozen=True)
class StartTalking:
    """Starts the clock of a person or of a group; whoever had the floor before has had it."""

    meeting_id: Id
    person_id: Id | None = None
    group: SpeakerGroup | None = None

    def apply(self, work: UnitOfWork) -> None:
        _end_turn(work, self.meeting_id)
        work.add(
            models.TalkTurn(
                id=uuid4(),
                meeting_id=self.meeting_id,
                person_id=self.person_id,
                group=self.group,
                began=work.now,
                ended=None,
            )
        )


@dataclass(frozen=True)
class StopTalking:
    meeting_id: Id

    def apply(self, work: UnitOfWork) -> None:
        _end_turn(work, self.meeting_id)


@dataclass(frozen=True)
class ForgetTalkTime:
    """Deletes who spoke for how long; where the team has chosen so, the two group totals stay."""

    meeting_id: Id

    def apply(self, work: UnitOfWork) -> None:
        _end_turn(work, self.meeting_id)
        meeting = work.get(models.Meeting, self.meeting_id)
        turns = work.find(models.TalkTurn, meeting_id=self.meeting_id)
        if meeting.keep_talk and turns:
            family = _family(work, self.meeting_id)
            lasted = [(_is_family(turn, family), _seconds(turn)) for turn in turns]
            meeting.family_seconds = sum(seconds for own, seconds in lasted if own)
            meeting.professional_seconds = sum(seconds for own, seconds in lasted if not own)
        for turn in turns:
            work.remove(turn)


@dataclass(frozen=True)
class Arrive:
    """Somebody comes into the room now; who was thought absent is there after all."""

    participant_id: Id

    def apply(self, work: UnitOfWork) -> None:
        seat = work.get(models.Participant, self.participant_id)
        stays = work.find(models.Presence, "since", participant_id=seat.id)
        if any(stay.until is None for stay in stays):
            raise KnownError("already_here")
        minute = _minute(work, seat.meeting_id)
        seat.attendance = Attendance.PART if stays else Attendance.LATE if minute else Attendance.ALL
        work.add(models.Presence(id=uuid4(), participant_id=seat.id, since=minute, until=None))


@dataclass(frozen=True)
class Leave:
    """Somebody leaves the room now; one who was never seen to come has been there from the beginning."""

    participant_id: Id

    def apply(self, work: UnitOfWork) -> None:
        seat = work.get(models.Participant, self.participant_id)
        minute = _minute(work, seat.meeting_id)
        stays = work.find(models.Presence, "since", participant_id=seat.id)
        here = [stay for stay in stays if stay.until is None]
        if stays and not here:
            raise KnownError("not_here")
        if not here:
            work.add(models.Presence(id=uuid4(), participant_id=seat.id, since=0, until=minute))
        for stay in here:
            stay.until = max(stay.since, minute)
        seat.attendance = Attendance.PART


@dataclass(frozen=True)
class SetRoundOrder:
    """In which order people are asked in a speaking round; nobody: the usual order."""

    meeting_id: Id
    people: tuple[Id, ...]

    def apply(self, work: UnitOfWork) -> None:
        work.get(models.Meeting, self.meeting_id).round_order = [str(who) for who in self.people]


def _own_step(work: UnitOfWork, meeting_id: Id, step: str) -> models.MeetingStep:
    found = work.find(models.MeetingStep, meeting_id=meeting_id, step=step)
    if found:
        return found[0]
    return work.add(models.MeetingStep(id=uuid4(), meeting_id=meeting_id, step=step, title="", extra=0))


def _end_pause(work: UnitOfWork, meeting_id: Id) -> None:
    for pause in work.find(models.Pause, meeting_id=meeting_id, ended=None):
        pause.ended = max(pause.began, work.now)  # the computer's clock may have been put back


def _end_turn(work: UnitOfWork, meeting_id: Id) -> None:
    for turn in work.find(models.TalkTurn, meeting_id=meeting_id, ended=None):
        turn.ended = max(turn.began, work.now)


def _seconds(turn: models.TalkTurn) -> int:
    return round((turn.ended - turn.began).total_seconds()) if turn.ended else 0


def _family(work: UnitOfWork, meeting_id: Id) -> set[Id]:
    seats = work.find(models.Participant, meeting_id=meeting_id)
    return {s.person_id for s in seats if group_of(s.function) is not SpeakerGroup.PROFESSIONALS}


def _is_family(turn: models.TalkTurn, family: set[Id]) -> bool:
    if turn.person_id is not None:
        return turn.person_id in family
    return turn.group is not SpeakerGroup.PROFESSIONALS


def _minute(work: UnitOfWork, meeting_id: Id) -> int:
    return head_of(work.get(models.Meeting, meeting_id)).minute(work.now)
