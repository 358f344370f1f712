"""How what a child told comes onto the table: as its own statement, with its own readers, never wider."""

from __future__ import annotations

from typing import Any

from tvaer.ids import Id
from tvaer.method.model import Method, Step, View
from tvaer.snapshots import Case, ChildVoice, MeetingRecord, Statement, VoiceTheme
from tvaer.terms import Basis, ChildTheme, Function, StatementKind

_KINDS = {
    ChildTheme.RESOURCES: StatementKind.STRENGTH,
    ChildTheme.SCHOOL: StatementKind.LIFE_SITUATION,
    ChildTheme.WHO_CAN_HELP: StatementKind.STRENGTH,
    ChildTheme.HOPES: StatementKind.WISH,
    ChildTheme.HOME: StatementKind.LIFE_SITUATION,
}


def child_of(record: MeetingRecord, case: Case | None) -> Id | None:
    """The child whom the case is about; without one, the only child at the table."""
    if case is not None and case.child_id is not None:
        return case.child_id
    children = [p.person_id for p in record.participants if p.function is Function.CHILD]
    return children[0] if len(children) == 1 else None


def child_name(record: MeetingRecord, case: Case | None) -> str:
    """What the child is called at the table; empty where nobody has said."""
    person = record.people.get(child_of(record, case) or record.head.id)
    if person is not None:
        return person.first_name
    return case.alias.split()[0] if case is not None and case.alias.split() else ""


def voice_of(record: MeetingRecord, case: Case | None) -> ChildVoice | None:
    """The talk with the child of a case."""
    wanted = case.id if case is not None else None
    return next((voice for voice in record.voices if voice.case_id == wanted), None)


def story_step(method: Method) -> Step:
    """Where the child's words are laid on the table: the shared story, else the first step."""
    return next((step for step in method.steps if step.view is View.STORY), method.steps[0])


def may_be_told(theme: VoiceTheme) -> bool:
    """Whether the child has let anybody know it."""
    return bool(theme.text.strip()) and bool(theme.audiences or theme.only_to)


def laid(record: MeetingRecord, theme: VoiceTheme) -> Statement | None:
    """The statement a theme's words already stand in."""
    return next((said for said in record.statements if said.theme_id == theme.id), None)


def statement_of(meeting_id: Id, method: Method, voice: ChildVoice, theme: VoiceTheme) -> dict[str, Any]:
    """Values of the statement: the child owns it, who talked with the child tells it."""
    step = story_step(method)
    kind = _KINDS[theme.theme]
    return {
        "meeting_id": meeting_id,
        "case_id": voice.case_id,
        "step": step.id,
        "text": theme.text.strip(),
        "kind": kind if kind in step.kinds else step.default_kind,
        "speaker_id": voice.child_id,
        "told_by_id": voice.by_id,
        "basis": Basis.HEARD,
        "audiences": frozenset() if theme.only_to else theme.audiences,
        "only_to": theme.only_to,
        "theme_id": theme.id,
    }
