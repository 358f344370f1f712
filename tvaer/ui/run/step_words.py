"""What a step is called at this meeting."""

from __future__ import annotations

from tvaer.method.loader import Step
from tvaer.snapshots import MeetingRecord
from tvaer.ui.words import current_language


def step_name(step: Step, record: MeetingRecord) -> str:
    """The name it was given at the table; else the method's."""
    own = next((own.title for own in record.own_steps if own.step == step.id), "")
    return own or step.name.in_language(current_language())
