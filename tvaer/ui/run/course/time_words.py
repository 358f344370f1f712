"""The time of the steps in words."""

from __future__ import annotations

from datetime import datetime

from tvaer.ids import Id
from tvaer.method import timing
from tvaer.method.machine import MeetingRun
from tvaer.method.timing import StepTime
from tvaer.snapshots import MeetingRecord, TalkTurn
from tvaer.terms import SpeakerGroup
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.run.step_words import step_name
from tvaer.ui.words import fill, translate

GROUP_ICONS = {
    SpeakerGroup.CHILD: "smile",
    SpeakerGroup.FAMILY: "users-round",
    SpeakerGroup.NETWORK: "waypoints",
    SpeakerGroup.PROFESSIONALS: "users",
}


def used_of_planned(time: StepTime, *, begun: bool) -> str:
    """»14 of 20 min« for a step the meeting has been at, else what is planned."""
    if not time.planned:
        if time.used:
            return fill(translate("StepTime", "%1 min"), time.used)
        return translate("StepTime", "not on the agenda")
    if begun:
        return fill(translate("StepTime", "%1 of %2 min"), time.used, time.planned)
    return fill(translate("StepTime", "%1 min"), time.planned)


def given_words(
    run: MeetingRun, record: MeetingRecord, taken: tuple[tuple[str, int], ...], given: int
) -> str:
    """What is told when a step gets more minutes: from where they are."""
    parts = [
        fill(translate("StepTime", "%1 from “%2”"), minutes, step_name(run.method.step(step), record))
        for step, minutes in taken
    ]
    short = given - sum(minutes for _, minutes in taken)
    if short:
        parts.append(translate("StepTime", "the meeting lasts %n minutes longer", "", short))
    return fill(translate("StepTime", "%1 minutes more: %2."), given, ", ".join(parts))


def group_word(group: SpeakerGroup) -> str:
    """A speaker group as a short word."""
    return {
        SpeakerGroup.CHILD: translate("SpeakerGroup", "The child"),
        SpeakerGroup.FAMILY: translate("SpeakerGroup", "The parents"),
        SpeakerGroup.NETWORK: translate("SpeakerGroup", "The network"),
        SpeakerGroup.PROFESSIONALS: translate("SpeakerGroup", "Professionals"),
    }[group]


def floor_words(record: MeetingRecord, turn: TalkTurn | None) -> str:
    """Who has the floor."""
    if turn is None:
        return ""
    if turn.person_id is not None:
        return fill(translate("Floor", "%1 has the floor"), short_name(record, turn.person_id))
    return {
        SpeakerGroup.CHILD: translate("Floor", "The child has the floor"),
        SpeakerGroup.FAMILY: translate("Floor", "The parents have the floor"),
        SpeakerGroup.NETWORK: translate("Floor", "The network has the floor"),
        SpeakerGroup.PROFESSIONALS: translate("Floor", "A professional has the floor"),
    }[timing.group_of_turn(record, turn)]


def minutes_of(record: MeetingRecord, person: Id, now: datetime) -> int:
    """Whole minutes somebody's own clock has run."""
    return timing.talk_by_person(record, now).get(person, 0) // 60
