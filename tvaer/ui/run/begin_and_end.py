"""How a meeting begins, at its first step with the points of the framing that hold here, and how it ends."""

from __future__ import annotations

from tvaer.method.machine import MeetingRun
from tvaer.services.commands import CloseMeeting, ReopenMeeting, StartMeeting
from tvaer.terms import Audience, MeetingStatus
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.words import current_language, translate


def start_meeting(session: MeetingSession) -> None:
    """Starts the meeting with the points of the workplace, where it has its own, else of the method."""
    run = MeetingRun.of_record(session.method, session.record)
    language = current_language()
    child = session.record.child_names or None
    own = session.context.bridge.reads.letterhead().framing_points
    named = child or translate("RunPage", "the child")
    points = tuple(point.replace("{child}", named) for point in own) or tuple(
        p.in_language(language, child) for p in session.method.framing_points
    )
    session.do_quietly(StartMeeting(session.meeting_id, run.position, points))


def close_or_reopen(session: MeetingSession) -> None:
    """Closes the meeting and shows its minutes; opens it again when it is closed."""
    meeting = session.meeting_id
    if session.record.head.status is MeetingStatus.CLOSED:
        session.do_quietly(ReopenMeeting(meeting))
    elif session.do_quietly(CloseMeeting(meeting)) is not None:
        session.context.go.show_document("minutes", meeting, Audience.PROFESSIONAL.value)
