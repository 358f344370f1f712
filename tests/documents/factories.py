"""Records made for tests: small ones by hand, and random ones in which every text can be told apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from hypothesis import strategies as st

from tvaer.method.loader import available_methods
from tvaer.method.model import Method
from tvaer.paths import resources_folder
from tvaer.snapshots import (
    AgendaItem,
    Agreement,
    Audiences,
    Case,
    ChildVoice,
    Closing,
    Decision,
    Disagreement,
    Draft,
    Evaluation,
    Goal,
    Letterhead,
    Measure,
    MeetingHead,
    MeetingRecord,
    Need,
    NextMeeting,
    Offer,
    Participant,
    Pause,
    Person,
    Position,
    Presence,
    Rating,
    Scale,
    Sibling,
    Sign,
    Statement,
    StatusChange,
    StepOfMeeting,
    StepStay,
    TalkTurn,
    VoiceMark,
    VoiceTheme,
)
from tvaer.terms import (
    AgreementStatus,
    Attendance,
    Audience,
    ChildTheme,
    DisagreementStatus,
    Function,
    OfferKind,
    Perspective,
    ScaleKind,
    SignOf,
    StatementKind,
    Wellbeing,
    WellbeingMark,
)

MOMENT = datetime(2026, 11, 12, 12, 30, tzinfo=UTC)
LETTERHEAD = Letterhead("Fjordby Kommune", "Lyngbakkeskolen")
ALL: Audiences = frozenset(Audience)
_SUBSETS = st.sets(st.sampled_from(list(Audience))).map(frozenset)


def five_steps() -> Method:
    return available_methods(resources_folder() / "methods").get("five_steps")


def an_id(number: int) -> UUID:
    return UUID(int=number)


def a_person(
    number: int, name: str, function: Function = Function.PROFESSIONAL, profession: str = ""
) -> Person:
    return Person(an_id(number), name, function, profession)


def a_participant(person: Person, attendance: Attendance = Attendance.ALL) -> Participant:
    return Participant(
        an_id(person.id.int + 500),
        person.id,
        person.name,
        person.function,
        Perspective.SCHOOL,
        person.role,
        attendance=attendance,
    )


def a_meeting(*texts: str) -> MeetingRecord:
    """A small meeting in which Mette says the texts in step 1."""
    mette = a_person(1, "Mette Dahl", profession="Lærer")
    line = a_person(2, "Line Birk", Function.PARENT)
    return MeetingRecord(
        head=MeetingHead(an_id(900), "Møde", starts=MOMENT, place="Lokale 2.14", facilitator_id=mette.id),
        cases=(Case(an_id(901), "Alma", school_class="3.B"),),
        participants=(a_participant(mette), a_participant(line)),
        people={mette.id: mette, line.id: line},
        statements=tuple(
            Statement(an_id(100 + n), "step1", text, StatementKind.WORRY, mette.id, audiences=ALL)
            for n, text in enumerate(texts)
        ),
    )


@dataclass
class Marked:
    """A random record with what each audience may know of it, found out without the filter.

    Every text is a word of its own. `free`: words everybody may know; `held`: words nobody may know.
    """

    record: MeetingRecord
    may_know: dict[Audience, set[str]] = field(default_factory=dict)
    all_words: set[str] = field(default_factory=set)


class _Words:
    """Hands out words, and notes who may know each."""

    def __init__(self) -> None:
        self.count = 0
        self.known: dict[Audience, set[str]] = {audience: set() for audience in Audience}
        self.all: set[str] = set()

    def word(self, audiences: Audiences) -> str:
        self.count += 1
        made = f"Qx{self.count:04d}xQ"
        self.all.add(made)
        for audience in audiences:
            self.known[audience].add(made)
        return made


@st.composite
def marked_records(draw: st.DrawFn) -> Marked:  # noqa: C901 - one small maker per kind
    """Random meetings: every item with audiences of its own, people that only some items name."""
    words = _Words()
    nobody: Audiences = frozenset()
    names = [words.word(nobody) for _ in range(10)]
    people = {
        an_id(number): Person(
            an_id(number),
            name,
            Function.PROFESSIONAL,
            email=words.word(nobody),
            phone=words.word(nobody),
            note=words.word(nobody),
            languages=words.word(nobody),
        )
        for number, name in enumerate(names, start=1)
    }

    def someone(audiences: Audiences) -> UUID:
        number = draw(st.integers(1, len(names)))
        for audience in audiences:
            words.known[audience].add(names[number - 1])
        return an_id(number)

    def shared() -> Audiences:
        return draw(_SUBSETS)

    def child_word(audiences: Audiences) -> str:
        return words.word(frozenset({Audience.CHILD}) & audiences)

    def adult_word(audiences: Audiences) -> str:
        return words.word(audiences - {Audience.CHILD})

    def statement(number: int) -> Statement:
        share = shared()
        only = draw(st.booleans()) and draw(st.booleans())
        reach = nobody if only else share
        return Statement(
            an_id(1000 + number),
            draw(st.sampled_from(["step1", "step2", "step4", "no_such_step"])),
            adult_word(reach),
            draw(st.sampled_from(list(StatementKind))),
            someone(reach),
            someone(reach),
            child_text=child_word(reach),
            knowledge=words.word(reach),
            kept_for=draw(st.sampled_from(["", "step4"])),
            about=words.word(nobody),
            effect=words.word(nobody),
            owners=(someone(reach),),
            dispute_id=an_id(9000),
            pair_id=draw(st.none() | st.just(an_id(1000))),
            becomes_id=an_id(4000),
            passed_on=(passed := draw(st.booleans())),
            passed_to=words.word(reach) if passed else "",
            audiences=share,
            only_to=(an_id(1),) if only else (),
            explains=tuple(an_id(1000 + n) for n in range(number)),
        )

    def disagreement(number: int) -> Disagreement:
        share = shared()
        return Disagreement(
            an_id(9000 + number),
            words.word(share),
            draw(st.sampled_from(["step1", "step2", "no_such_step", ""])),
            tuple(
                Position(an_id(9100 + 10 * number + n), someone(share), words.word(share)) for n in range(2)
            ),
            (an_id(1000),),
            draw(st.sampled_from(list(DisagreementStatus))),
            share,
        )

    def theme(number: int) -> VoiceTheme:
        share = shared()
        only = draw(st.booleans())
        return VoiceTheme(
            an_id(9300 + number),
            draw(st.sampled_from(list(ChildTheme))),
            words.word(nobody if only else share),
            share,
            (an_id(1),) if only else (),
            words.word(nobody),
        )

    def mark(number: int) -> VoiceMark:
        share = shared()
        feeling = draw(st.none() | st.sampled_from(list(WellbeingMark)))
        return VoiceMark(
            an_id(9400 + number), draw(st.sampled_from(list(Wellbeing))), feeling, words.word(share), share
        )

    def voice(number: int) -> ChildVoice:
        themes, wheel = some(theme, 3), some(mark, 2)
        reach = frozenset(
            audience
            for item in (*themes, *wheel)
            if not getattr(item, "only_to", ())
            for audience in item.audiences
        )
        return ChildVoice(
            an_id(9500 + number),
            an_id(901),
            someone(reach),
            someone(reach),
            date(2026, 9, 16),
            35,
            words.word(nobody),
            True,
            words.word(nobody),
            themes,
            wheel,
        )

    def need(number: int) -> Need:
        share = shared()
        return Need(an_id(2000 + number), adult_word(share), child_word(share), (an_id(1000),), share)

    def goal(number: int) -> Goal:
        share = shared()
        return Goal(
            an_id(3000 + number),
            adult_word(share),
            an_id(2000 + number),
            child_word(share),
            None,
            Measure(words.word(share)),
            Measure(words.word(share)),
            (Sign(an_id(3500 + number), SignOf.CHILD, words.word(share), words.word(share)),),
            (someone(share),),
            (someone(share),),
            words.word(share),
            attainment=((-2, words.word(share)),),
            audiences=share,
        )

    def offer(number: int) -> Offer:
        share = shared()
        return Offer(
            an_id(4000 + number),
            OfferKind.WISH,
            words.word(share),
            someone(share),
            someone(share),
            an_id(2000 + number),
            audiences=share,
        )

    def agreement(number: int) -> Agreement:
        share = shared()
        return Agreement(
            an_id(5000 + number),
            adult_word(share),
            someone(share),
            (someone(share),),
            an_id(3000 + number),
            an_id(4000),
            child_word(share),
            date(2026, 11, 16),
            documented_by_id=someone(share),
            documentation=words.word(share),
            how_often=words.word(share),
            history=(StatusChange(AgreementStatus.PARTLY, MOMENT, words.word(nobody)),),
            note=words.word(nobody),
            audiences=share,
        )

    def decision(number: int) -> Decision:
        share = shared()
        return Decision(
            an_id(6000 + number),
            adult_word(share),
            (someone(share),),
            reason=words.word(share),
            disagreement=words.word(share),
            child_text=child_word(share),
            audiences=share,
        )

    def rating(shown: bool) -> Rating:
        share = shared()
        reach = share if shown else nobody
        score = draw(st.none() | st.integers(0, 10))
        return Rating(someone(reach), score, words.word(reach), words.word(reach), share)

    def scale(number: int) -> Scale:
        shown = draw(st.booleans())
        ratings = tuple(rating(shown) for _ in range(draw(st.integers(0, 2))))
        reach = frozenset(audience for given in ratings for audience in given.audiences) if shown else nobody
        return Scale(
            an_id(7000 + number),
            ScaleKind.ZERO_TO_TEN,
            words.word(reach),
            step="step1",
            ratings=ratings,
            revealed=shown,
        )

    def evaluation(number: int) -> Evaluation:
        return Evaluation(
            an_id(9600 + number),
            someone(nobody),
            took_part=words.word(nobody),
            lacked=words.word(nobody),
            about=words.word(nobody),
            went_well=words.word(nobody),
            work_on=words.word(nobody),
            do_together=words.word(nobody),
        )

    def talk(number: int) -> TalkTurn:
        return TalkTurn(an_id(9700 + number), MOMENT, MOMENT + timedelta(minutes=3), someone(nobody))

    def participant(number: int) -> Participant:
        attendance = draw(st.sampled_from(list(Attendance)))
        told = nobody if attendance in (Attendance.EXCLUDED, Attendance.NOT_INVITED) else ALL
        who = people[someone(told)]
        return Participant(
            an_id(8000 + number),
            who.id,
            who.name,
            who.function,
            Perspective.SCHOOL,
            words.word(told),
            words.word(told),
            attendance,
            note=words.word(nobody),
            presence=tuple(
                Presence(20 * n + draw(st.integers(0, 9)), draw(st.none() | st.integers(10, 60)))
                for n in range(draw(st.integers(0, 2)))
            ),
            acceptance_note=words.word(nobody),
        )

    def some(make, most: int):  # type: ignore[no-untyped-def]
        return tuple(make(number) for number in range(draw(st.integers(0, most))))

    next_share = shared()
    record = MeetingRecord(
        head=MeetingHead(
            an_id(900),
            words.word(ALL),
            starts=MOMENT,
            place=words.word(ALL),
            purpose=words.word(ALL),
            facilitator_id=someone(ALL),
            framing_points=(words.word(ALL),),
        ),
        cases=(
            Case(
                an_id(901),
                words.word(ALL),
                school_class=words.word(ALL),
                custody=words.word(nobody),
                lives=words.word(nobody),
                journal_no=words.word(nobody),
                coordinator_id=someone(ALL),
                siblings=(Sibling(an_id(902), words.word(nobody), where=words.word(nobody)),),
            ),
        ),
        participants=some(participant, 3),
        people=people,
        agenda=(AgendaItem(an_id(903), words.word(ALL), 10),),
        statements=some(statement, 4),
        needs=some(need, 3),
        goals=some(goal, 3),
        offers=some(offer, 2),
        agreements=some(agreement, 2),
        decisions=some(decision, 2),
        disagreements=some(disagreement, 2),
        voices=some(voice, 2),
        scales=some(scale, 2),
        earlier_scales=(
            Scale(
                an_id(7900),
                ScaleKind.ZERO_TO_TEN,
                words.word(nobody),
                ratings=(Rating(someone(nobody), 3, words.word(nobody), audiences=ALL),),
                revealed=True,
            ),
        ),
        next_meeting=NextMeeting(
            an_id(904),
            date(2027, 2, 4),
            time(10),
            60,
            words.word(next_share),
            why=words.word(next_share),
            audiences=next_share,
        ),
        carried=tuple(agreement(50 + number) for number in range(draw(st.integers(0, 2)))),
        draft=Draft(words.word(nobody)),
        stays=(
            StepStay("step1", MOMENT, MOMENT + timedelta(minutes=20)),
            StepStay("step2", MOMENT + timedelta(minutes=20)),
        ),
        own_steps=(StepOfMeeting("step1", words.word(ALL)),),
        pauses=(Pause(an_id(905), MOMENT, MOMENT + timedelta(minutes=5), words.word(ALL)),),
        talk=some(talk, 2),
        closing=Closing(an_id(906), coherence_note=words.word(nobody)),
        evaluations=some(evaluation, 2),
    )
    return Marked(record, words.known, words.all)
