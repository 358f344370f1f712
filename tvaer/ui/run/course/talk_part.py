"""Talk time: whose clock runs. It is in no document, and is deleted after the meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from tvaer.ids import Id
from tvaer.method import timing
from tvaer.services.commands import StartTalking, StopTalking
from tvaer.terms import MeetingStatus, SpeakerGroup
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.session import MeetingSession

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class TalkPart(RunPart):
    """Alt+1 … Alt+4 start a group's clock, Alt+0 stops it. No step of undo: a clock is only stopped."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        page.rail.talk.asked.connect(partial(give_floor_to_group, self.session))
        page.rail.talk.stopped.connect(partial(stop_talking, self.session))

    def acts(self) -> Mapping[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {
            f"talk_{group.value}": partial(give_floor_to_group, self.session, group) for group in SpeakerGroup
        }
        return {**found, "talk_none": partial(stop_talking, self.session)}


def give_floor_to_group(session: MeetingSession, group: SpeakerGroup) -> None:
    """Starts a group's clock; one that runs already goes on."""
    turn = timing.has_the_floor(session.record)
    goes_on = turn is not None and turn.person_id is None and turn.group is group
    if _runs(session) and not goes_on:
        session.do_quietly(StartTalking(session.meeting_id, group=group))


def give_floor_to_person(session: MeetingSession, person: Id) -> None:
    """Starts a person's clock; one that runs already goes on."""
    turn = timing.has_the_floor(session.record)
    if _runs(session) and (turn is None or turn.person_id != person):
        session.do_quietly(StartTalking(session.meeting_id, person_id=person))


def stop_talking(session: MeetingSession) -> None:
    """Nobody has the floor."""
    if timing.has_the_floor(session.record) is not None:
        session.do_quietly(StopTalking(session.meeting_id))


def counts_persons(session: MeetingSession) -> bool:
    """Whether the last clock was a person's: then a round starts persons' clocks, too."""
    talk = session.record.talk
    return bool(talk) and talk[-1].person_id is not None


def _runs(session: MeetingSession) -> bool:
    return session.record.head.status is MeetingStatus.RUNNING
