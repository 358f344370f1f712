"""The end of a meeting: questions to all, each one's evaluation, and what the leader keeps apart."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from tvaer import models
from tvaer.ids import Id
from tvaer.services.commands.meetings import OnePerMeeting
from tvaer.services.commands.shapes import Shape, Values, add, edit
from tvaer.store.unit_of_work import UnitOfWork

CLOSING = Shape(
    models.Closing,
    frozenset("meeting_id coherence coherence_note all_heard family_understands read_aloud".split()),
)
EVALUATION = Shape(
    models.Evaluation,
    frozenset("meeting_id person_id took_part lacked about made_sense went_well work_on do_together".split()),
)
CONCERN = Shape(models.ReportOfConcern, frozenset("meeting_id due reason by_id deadline".split()))
NOTE = Shape(models.PrivateNote, frozenset("meeting_id text".split()))


class AnswerClosing(OnePerMeeting):
    """What all answered at the end."""

    shape = CLOSING


class AnswerConcern(OnePerMeeting):
    """The leader's own answer on a report of concern; the program reports to nobody."""

    shape = CONCERN


class KeepPrivateNote(OnePerMeeting):
    """The leader's private notes; they are in no document."""

    shape = NOTE


@dataclass(frozen=True)
class Evaluate:
    """One person's answers on the meeting, made or changed."""

    meeting_id: Id
    person_id: Id
    values: Values

    def apply(self, work: UnitOfWork) -> None:
        found = work.find(models.Evaluation, meeting_id=self.meeting_id, person_id=self.person_id)
        if found:
            edit(work, EVALUATION, found[0].id, self.values)
        else:
            whose = {"meeting_id": self.meeting_id, "person_id": self.person_id}
            add(work, EVALUATION, uuid4(), {**self.values, **whose})
