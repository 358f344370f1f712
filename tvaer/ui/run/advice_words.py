"""The guide's words for what is there and what is still missing. Kind advice; nothing here blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.method.checks import Check
from tvaer.method.machine import Advice
from tvaer.snapshots import MeetingRecord
from tvaer.terms import StatementKind
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.statement_words import first_words, short_name
from tvaer.ui.words import fill, translate


@dataclass(frozen=True)
class AdviceWords:
    """One line of the guide; `second` is a muted line below, `code` and `subject` say where it leads."""

    code: Check
    text: str
    done: bool
    second: str = ""
    subject: Id | None = None


def advice_words(record: MeetingRecord, advice: Advice) -> AdviceWords:
    subject = advice.subjects[0] if advice.subjects else None
    if advice.ok:
        return AdviceWords(advice.code, _done(advice.code), True)
    return AdviceWords(advice.code, _open(record, advice), False, _second(advice.code), subject)


def _done(code: Check) -> str:
    words = {
        Check.FRAMING_NOT_ACCEPTED: translate("Advice", "Everyone has accepted the framing"),
        Check.BASIS_MISSING: translate("Advice", "All statements rest on something"),
        Check.NO_WORRY: translate("Advice", "There is a worry"),
        Check.NO_STRENGTH: translate("Advice", "There is a strength"),
        Check.NO_LIFE_SITUATION: translate("Advice", "The life situation is told"),
        Check.CHILD_VOICE_ABSENT: translate("Advice", "The child has been heard"),
        Check.PERSPECTIVE_SILENT: translate("Advice", "Everyone has been heard"),
        Check.NO_EXPLANATION: translate("Advice", "There is a shared understanding"),
        Check.EXPLANATION_WITHOUT_SOURCE: translate(
            "Advice", "The understanding builds on what you have told"
        ),
        Check.NO_NEED: translate("Advice", "There is a need"),
        Check.NEED_WITHOUT_GOAL: translate("Advice", "Every need has a goal"),
        Check.GOAL_WITHOUT_NEED: translate("Advice", "Every goal answers a need"),
        Check.GOAL_WITHOUT_SIGN: translate("Advice", "Every goal has signs you can see"),
        Check.GOAL_NOT_VISIBLE: translate("Advice", "Every goal can be seen"),
        Check.NEED_WITHOUT_OFFER: translate("Advice", "Every need has an offer"),
        Check.WISH_UNANSWERED: translate("Advice", "The family has had answers to its wishes"),
        Check.NEED_WITHOUT_AGREEMENT: translate("Advice", "Every need has an agreement"),
        Check.AGREEMENT_WITHOUT_GOAL: translate("Advice", "Every agreement serves a goal"),
        Check.AGREEMENT_WITHOUT_OWNER: translate("Advice", "Every agreement has an owner"),
        Check.AGREEMENT_WITHOUT_DUE: translate("Advice", "Every agreement has a date"),
        Check.AGREEMENT_WITHOUT_DOCUMENTATION: translate(
            "Advice", "You know how you will follow each agreement"
        ),
        Check.CHILD_VIEW_MISSING: translate("Advice", "The child’s own view is there"),
        Check.WORRY_WITHOUT_GOAL: translate("Advice", "Worries and wellbeing goals answer each other"),
        Check.SCALE_NOT_REPEATED: translate("Advice", "You have measured again"),
        Check.NO_NEXT_MEETING: translate("Advice", "The next meeting is planned"),
    }
    return words[code]


def _open(record: MeetingRecord, advice: Advice) -> str:
    names = joined(short_name(record, person) for person in advice.subjects)
    child = record.child_names or translate("Advice", "the child")
    first = _quoted(record, advice.subjects[0]) if advice.subjects else ""
    number = len(advice.subjects)
    said: dict[Check, Callable[[], str]] = {
        Check.FRAMING_NOT_ACCEPTED: lambda: fill(translate("Advice", "Ask %1 about the framing"), names),
        Check.BASIS_MISSING: lambda: translate(
            "Advice", "%n statement(s) without seen, heard or assessed", "", number
        ),
        Check.NO_WORRY: lambda: translate("Advice", "Ask what worries you"),
        Check.NO_STRENGTH: lambda: translate("Advice", "Ask what works well"),
        Check.NO_LIFE_SITUATION: lambda: fill(translate("Advice", "Ask more about the life of %1"), child),
        Check.CHILD_VOICE_ABSENT: lambda: fill(
            translate("Advice", "Let %1 be heard, in person or through someone"), child
        ),
        Check.PERSPECTIVE_SILENT: lambda: fill(translate("Advice", "Give %1 the floor"), names),
        Check.NO_EXPLANATION: lambda: translate("Advice", "Ask how you understand it"),
        Check.EXPLANATION_WITHOUT_SOURCE: lambda: fill(
            translate("Advice", "What does “%1” build on?"), first
        ),
        Check.NO_NEED: lambda: fill(translate("Advice", "Ask what %1 needs more of"), child),
        Check.NEED_WITHOUT_GOAL: lambda: fill(translate("Advice", "“%1” has no goal yet"), first),
        Check.GOAL_WITHOUT_NEED: lambda: fill(translate("Advice", "Which need does “%1” answer?"), first),
        Check.GOAL_WITHOUT_SIGN: lambda: fill(
            translate("Advice", "What would you see when “%1” succeeds?"), first
        ),
        Check.GOAL_NOT_VISIBLE: lambda: fill(translate("Advice", "How could you see or count “%1”?"), first),
        Check.NEED_WITHOUT_OFFER: lambda: fill(translate("Advice", "“%1” has no offer yet"), first),
        Check.WISH_UNANSWERED: lambda: fill(translate("Advice", "Answer the wish “%1”"), first),
        Check.NEED_WITHOUT_AGREEMENT: lambda: fill(translate("Advice", "“%1”: no agreement yet"), first),
        Check.AGREEMENT_WITHOUT_GOAL: lambda: fill(translate("Advice", "Which goal does “%1” serve?"), first),
        Check.AGREEMENT_WITHOUT_OWNER: lambda: fill(translate("Advice", "Who takes “%1”?"), first),
        Check.AGREEMENT_WITHOUT_DUE: lambda: fill(translate("Advice", "By when: “%1”?"), first),
        Check.AGREEMENT_WITHOUT_DOCUMENTATION: lambda: fill(
            translate("Advice", "How do you follow “%1”?"), first
        ),
        Check.CHILD_VIEW_MISSING: lambda: fill(translate("Advice", "What does %1 say to the plan?"), child),
        Check.WORRY_WITHOUT_GOAL: lambda: _unpaired(record, advice.subjects[0], first),
        Check.SCALE_NOT_REPEATED: lambda: fill(translate("Advice", "Ask again: “%1”"), first),
        Check.NO_NEXT_MEETING: lambda: translate("Advice", "Choose a day for the next meeting"),
    }
    return said[advice.code]()


def _unpaired(record: MeetingRecord, subject: Id, first: str) -> str:
    said = next((s for s in record.statements if s.id == subject), None)
    if said is not None and said.kind is StatementKind.GOAL_TALK:
        return fill(translate("Advice", "Which worry does “%1” answer?"), first)
    return fill(translate("Advice", "What would you like to see instead of “%1”?"), first)


def _second(code: Check) -> str:
    words = {
        Check.NEED_WITHOUT_AGREEMENT: translate("Advice", "It may stay open until next time."),
        Check.NEED_WITHOUT_OFFER: translate("Advice", "It may stay open until next time."),
        Check.AGREEMENT_WITHOUT_DOCUMENTATION: translate("Advice", "A short note is enough."),
        Check.SCALE_NOT_REPEATED: translate("Advice", "Ctrl+E opens the scale."),
    }
    return words.get(code, "")


def _quoted(record: MeetingRecord, subject: Id, longest: int = 48) -> str:
    """The first words of what the advice is about."""
    texts = {said.id: said.text for said in record.statements}
    texts |= {need.id: need.text for need in (*record.needs, *record.earlier_needs)}
    texts |= {t.id: t.text for t in (*record.goals, *record.earlier_goals)}
    texts |= {t.id: t.text for t in record.offers}
    texts |= {scale.id: scale.question for scale in record.scales}
    texts |= {a.id: a.what for a in (*record.agreements, *record.carried)}
    return first_words(texts.get(subject, ""), longest)
