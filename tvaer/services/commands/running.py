"""Running a meeting: start, go to a step, close, open again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from tvaer import models
from tvaer.errors import KnownError
from tvaer.ids import Id
from tvaer.services.commands.course import EndPause, StopTalking
from tvaer.services.commands.zero import head_of, keep_times_of_day
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import MeetingStatus


@dataclass(frozen=True)
class StartMeeting:
    """Sets a prepared meeting running at its first step; `points`: the framing as the leader will say it."""

    meeting_id: Id
    step: str
    points: tuple[str, ...] = ()

    def apply(self, work: UnitOfWork) -> None:
        meeting = work.get(models.Meeting, self.meeting_id)
        if meeting.status != MeetingStatus.PREPARED:
            raise KnownError("not_prepared")
        meeting.status = MeetingStatus.RUNNING
        planned = head_of(meeting)
        meeting.started = work.now
        if head_of(meeting).on_its_day:
            keep_times_of_day(work, meeting, planned.zero)
        if meeting.framing_by_id is None:
            meeting.framing_by_id = meeting.facilitator_id
        if not meeting.framing_points:
            meeting.framing_points = list(self.points)
        _enter(work, meeting, self.step)


@dataclass(frozen=True)
class GoToStep:
    """Moves the meeting to a step, forth or back; where it is, is where it resumes."""

    meeting_id: Id
    step: str

    def apply(self, work: UnitOfWork) -> None:
        meeting = work.get(models.Meeting, self.meeting_id)
        if meeting.step != self.step:
            _enter(work, meeting, self.step)


@dataclass(frozen=True)
class CloseMeeting:
    """Ends a running meeting; its minutes can be made, and it can be opened again."""

    meeting_id: Id

    def apply(self, work: UnitOfWork) -> None:
        meeting = work.get(models.Meeting, self.meeting_id)
        if meeting.status != MeetingStatus.RUNNING:
            raise KnownError("not_running")
        meeting.status = MeetingStatus.CLOSED
        meeting.closed = max(meeting.started or work.now, work.now)
        if meeting.actual_minutes is None and meeting.started is not None:
            meeting.actual_minutes = max(0, round((work.now - meeting.started).total_seconds() / 60))
        _leave(work, meeting)
        EndPause(self.meeting_id).apply(work)
        StopTalking(self.meeting_id).apply(work)


@dataclass(frozen=True)
class ReopenMeeting:
    """Takes up a closed meeting where it was, for what was forgotten at the table."""

    meeting_id: Id

    def apply(self, work: UnitOfWork) -> None:
        meeting = work.get(models.Meeting, self.meeting_id)
        if meeting.status != MeetingStatus.CLOSED:
            raise KnownError("not_closed")
        meeting.status = MeetingStatus.RUNNING
        meeting.closed = None
        _enter(work, meeting, meeting.step)


def _enter(work: UnitOfWork, meeting: models.Meeting, step: str) -> None:
    _leave(work, meeting)
    meeting.step = step
    work.add(models.StepVisit(id=uuid4(), meeting_id=meeting.id, step=step, entered=work.now, left=None))


def _leave(work: UnitOfWork, meeting: models.Meeting) -> None:
    for stay in work.find(models.StepVisit, meeting_id=meeting.id, left=None):
        stay.left = max(stay.entered, work.now)  # the computer's clock may have been put back
