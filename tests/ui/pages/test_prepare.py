"""Making a meeting and preparing it with keys alone; what is typed is kept, what is removed comes back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Qt

from tests.ui.pages.conftest import METHODS, Desk
from tests.ui.pages.hands import choose, click, find, press, show, write
from tvaer.ids import Id
from tvaer.services.commands import CloseMeeting, StartMeeting
from tvaer.snapshots import MeetingRecord, Presence
from tvaer.terms import AgendaKind, Attendance, Function, MeetingKind, Perspective, Version
from tvaer.ui.pages.meetings import MeetingsPage
from tvaer.ui.pages.prepare import PreparePage


def prepared(desk: Desk) -> tuple[PreparePage, Any]:
    page = PreparePage(desk.context)
    page.show_subject(desk.made.coming)
    show(page)
    assert desk.made.coming is not None
    meeting: Id = desk.made.coming

    def record() -> MeetingRecord:
        return desk.bridge.reads.record(meeting)

    return page, record


def test_a_meeting_is_made_with_the_steps_of_the_suggested_method(full_desk: Desk) -> None:
    page = show(MeetingsPage(full_desk.context))
    click(page, "meetings.new")
    choose(page, "new_meeting.kind", "opfoelgningsmoede")
    write(page, "new_meeting.cases.add", "Alma Birk Sørensen", Qt.Key.Key_Return)
    write(page, "new_meeting.cases.add", "Noah Lindgaard", Qt.Key.Key_Return)
    write(page, "new_meeting.day", "2026-12-16")
    write(page, "new_meeting.time", "13.30")
    write(page, "new_meeting.minutes", "60", Qt.Key.Key_Return)
    click(page, "new_meeting.create")
    made = full_desk.way.asked[-1]
    assert made[0] == "prepare"
    record = full_desk.bridge.reads.record(made[1])  # type: ignore[arg-type]
    method = METHODS.suggested_for(MeetingKind.FOLLOW_UP)
    assert record.head.method == method.id and record.head.kind == MeetingKind.FOLLOW_UP
    assert [case.id for case in record.cases] == [full_desk.made.alma, full_desk.made.noah]
    assert record.head.starts == datetime(2026, 12, 16, 12, 30, tzinfo=UTC)
    assert record.head.planned_minutes == 60
    assert record.head.previous_id == full_desk.made.held
    assert [item.step for item in record.agenda] == [s.id for s in method.steps if not s.optional]
    assert all("{" not in item.title for item in record.agenda)


def test_every_field_of_the_head_is_kept(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    click(page, "prepare.more")
    texts = {
        "title": "Møde om Alma – & mere", "sub_title": "Første gang", "place": "Biblioteket",
        "purpose": "At forstå.", "languages": "dansk",
    }  # fmt: skip
    for name, text in texts.items():
        write(page, f"prepare.{name}", text)
    for name, text in (
        ("date", "2026-11-20"),
        ("time", "9"),
        ("invited_on", "2026-11-01"),
        ("answers_due", ""),
    ):
        write(page, f"prepare.{name}", text)
    write(page, "prepare.planned_minutes", "90", Qt.Key.Key_Return)
    write(page, "prepare.actual_minutes", "79")
    for name, who in {
        "called_by": "Amina Yildiz", "facilitator": "Henrik Aagaard", "co_facilitator": "Sara Nørgaard Lund",
        "note_taker": "Jeppe Holst", "host": "Nina Ny",
    }.items():  # fmt: skip
        write(page, f"prepare.{name}", who, Qt.Key.Key_Return)
    choose(page, "prepare.kind", "trio_moede")
    choose(page, "prepare.board", "signs_of_safety")
    press(find(page, "prepare.projector"), Qt.Key.Key_Space)
    press(find(page, "prepare.parents_take_part"), Qt.Key.Key_Space)
    head, found = record().head, record()
    assert {name: getattr(head, name) for name in texts} == texts
    assert head.starts == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    assert (head.planned_minutes, head.actual_minutes) == (90, 79)
    assert (head.invited_on, head.answers_due) == (date(2026, 11, 1), None)
    assert (head.kind, head.board) == (MeetingKind.TRIO, "signs_of_safety")
    assert head.projector and not head.parents_take_part
    people = (
        head.called_by_id,
        head.facilitator_id,
        head.co_facilitator_id,
        head.note_taker_id,
        head.host_id,
    )
    assert [found.person_name(p) for p in people] == [
        "Amina Yildiz", "Henrik Aagaard", "Sara Nørgaard Lund", "Jeppe Holst", "Nina Ny",
    ]  # fmt: skip


def test_participants_come_from_the_directory_with_suggestions(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    write(page, "prepare.participant.add", "Thomas Berg", Qt.Key.Key_Return)
    last = record().participants[-1]
    assert (last.name, last.function, last.perspective, last.may_see) == (
        "Thomas Berg", Function.FORMER_CASEWORKER, Perspective.SOCIAL, Version.NONE,
    )  # fmt: skip


def test_somebody_new_is_added_by_name_and_described_at_once(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    write(page, "prepare.participant.add", "Pia Kjær Lund", Qt.Key.Key_Return)
    choose(page, "participant.function", "supporter")
    choose(page, "participant.attendance", "late")
    choose(page, "participant.may_see", "plan")
    write(page, "participant.presence", "10:08–10:40, 10:50–")
    write(page, "participant.note", "Bisidder for Jonas")
    press(find(page, "participant.function"), Qt.Key.Key_Escape)
    seat = record().participants[-1]
    assert (seat.name, seat.function, seat.perspective) == (
        "Pia Kjær Lund", Function.SUPPORTER, Perspective.NETWORK,
    )  # fmt: skip
    assert (seat.attendance, seat.may_see, seat.note) == (Attendance.LATE, Version.PLAN, "Bisidder for Jonas")
    assert seat.presence == (Presence(8, 40), Presence(50, None))
    assert not record().people[seat.person_id].listed


def test_times_are_written_by_the_clock_at_a_meeting_begun_before_its_time(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    assert full_desk.made.coming is not None
    full_desk.bridge.run(StartMeeting(full_desk.made.coming, "framing"))  # at 9:22; planned for 10:00
    write(page, "prepare.participant.add", "Pia Kjær Lund", Qt.Key.Key_Return)
    write(page, "participant.presence", "9:30–10:05, 10:10–")
    press(find(page, "participant.function"), Qt.Key.Key_Escape)
    assert record().participants[-1].presence == (Presence(8, 43), Presence(48, None))


def test_a_removed_participant_comes_back(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    before = record().participants
    press(find(page, "prepare.participant.2"), Qt.Key.Key_Delete)
    assert len(record().participants) == len(before) - 1
    assert full_desk.way.asked == [("undo",)]
    assert page.undo is not None
    page.undo.stack.undo()
    assert [p.id for p in record().participants] == [p.id for p in before]


def test_participants_and_points_move_by_alt_and_arrows(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    names = [p.name for p in record().participants]
    press(find(page, "prepare.participant.1"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [p.name for p in record().participants] == [names[1], names[0], *names[2:]]
    page.activateWindow()
    titles = [a.title for a in record().agenda]
    click(page, "prepare.agenda.0.more")
    click(page, "prepare.agenda.0.down")
    assert [a.title for a in record().agenda] == [titles[1], titles[0], *titles[2:]]


def test_points_are_added_changed_and_removed(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    write(page, "prepare.agenda.add", "Pause", Qt.Key.Key_Return)
    place = len(record().agenda) - 1
    base = f"prepare.agenda.{place}"
    write(page, f"{base}.title", "Kort pause")
    write(page, f"{base}.minutes", "7", Qt.Key.Key_Return)
    click(page, f"{base}.more")
    write(page, f"{base}.purpose", "Luft")
    write(page, f"{base}.owner", "Mette Dahl Kruse", Qt.Key.Key_Return)
    choose(page, f"{base}.kind", "discussion")
    choose(page, f"{base}.step", "step3")
    point = record().agenda[-1]
    assert (point.title, point.minutes, point.purpose) == ("Kort pause", 7, "Luft")
    assert (point.kind, point.step) == (AgendaKind.DISCUSSION, "step3")
    assert point.owner_id == full_desk.made.people["Mette"]
    assert page.agenda.too_full.isVisible()
    click(page, f"{base}.remove")
    assert [a.id for a in record().agenda] == [a.id for a in record().agenda if a.id != point.id]
    assert not page.agenda.too_full.isVisible()


def test_a_point_that_was_typed_and_not_entered_is_not_lost(full_desk: Desk) -> None:
    page, record = prepared(full_desk)
    field = find(page, "prepare.agenda.add")
    field.setFocus()
    field.setProperty("text", "Eventuelt")
    page.leave()
    assert record().agenda[-1].title == "Eventuelt"


def test_f5_starts_and_a_closed_meeting_offers_its_minutes(full_desk: Desk) -> None:
    page, _ = prepared(full_desk)
    page.activateWindow()
    page.activateWindow()
    press(page, Qt.Key.Key_F5)
    assert full_desk.way.asked == [("run", full_desk.made.coming)]
    assert full_desk.made.coming is not None
    full_desk.bridge.run(StartMeeting(full_desk.made.coming, "framing"))
    full_desk.bridge.run(CloseMeeting(full_desk.made.coming))
    click(page, "prepare.minutes")
    assert full_desk.way.asked[-1] == ("document", "minutes", full_desk.made.coming)


def test_a_prepared_meeting_is_deleted_only_after_a_question(full_desk: Desk) -> None:
    page, _ = prepared(full_desk)
    click(page, "prepare.more")
    click(page, "prepare.remove")
    click(page, "prepare.remove.keep")
    assert len(full_desk.bridge.reads.meetings()) == 2
    click(page, "prepare.remove")
    click(page, "prepare.remove.act")
    assert [m.id for m in full_desk.bridge.reads.meetings()] == [full_desk.made.held]
    assert full_desk.way.asked == [("meetings",)]
