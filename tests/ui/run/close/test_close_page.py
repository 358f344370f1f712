"""Step 5 by keyboard: agreements, decisions, the closing check and the next meeting."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt

from tests.ui.run.plan.conftest import Table
from tvaer.services.commands import AddAgreement, AddGoal, AddNeed
from tvaer.terms import AgreementStatus, Audience, DecisionLevel, MeetingKind
from tvaer.ui.run.close.close_page import ClosePage

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def _agreement(table: Table, what: str, **values: object) -> object:
    row = table.desk.bridge.new_id()
    about = {"meeting_id": table.session.meeting_id, "case_id": table.desk.made.alma}
    table.session.do_quietly(AddAgreement(row, {**about, "what": what, **values}))
    return row


def test_a_new_agreement_holds_every_field(table: Table) -> None:
    page = table.open("step5")
    assert isinstance(page, ClosePage)
    page.new_agreement()
    table.type("Fast plads ved døren", ENTER)
    name = "close.agreement.editor"
    assert table.focused() == f"{name}.owner_id"
    table.type("Mette Dahl Kruse", ENTER)
    for field, text in (
        ("partners.add", "Alma Birk Sørensen"), ("goal_id", "I skole hele dagen"),
        ("documented_by_id", "Jeppe Holst"), ("replaces_id", "Ringer hjem"), ("reassigned_from_id", "Sara"),
    ):  # fmt: skip
        table.write(f"{name}.{field}", text, ENTER)
    for field, text in (
        ("start_on", "16.11"), ("due_on", "1.12"), ("due_time", "8.15"), ("documentation", "Kryds i bogen"),
        ("how_often", "Hver fredag"), ("child_text", "Din plads"), ("note", "Husk skiltet"),
    ):  # fmt: skip
        table.write(f"{name}.{field}", text)
    table.focus(f"{name}.status")
    table.press(DOWN)
    table.click(f"{name}.audiences.child")
    (found,) = table.record.agreements
    people = table.people
    assert (found.what, found.owner_id, found.partners) == (
        "Fast plads ved døren",
        people["Mette"],
        (people["Alma"],),
    )
    assert found.goal_id == table.record.earlier_goals[0].id
    assert (found.start_on, found.due_on) == (date(2026, 11, 16), date(2026, 12, 1))
    assert found.due_time == time(8, 15)
    assert (found.documented_by_id, found.documentation) == (people["Jeppe"], "Kryds i bogen")
    assert (found.how_often, found.child_text, found.note) == ("Hver fredag", "Din plads", "Husk skiltet")
    replaced = next(a for a in table.record.carried if a.what.startswith("Ringer hjem"))
    assert (found.replaces_id, found.reassigned_from_id) == (replaced.id, people["Sara"])
    assert found.status is AgreementStatus.KEPT
    assert found.audiences == frozenset({Audience.FAMILY, Audience.PROFESSIONAL, Audience.CHILD})
    assert found.case_id == table.desk.made.alma


def test_ctrl_enter_keeps_the_agreement_and_begins_the_next(table: Table) -> None:
    page = table.open("step5")
    assert isinstance(page, ClosePage)
    page.new_agreement()
    for what in ("Den første", "Den anden"):
        table.type(what)
        table.press(ENTER, Qt.KeyboardModifier.ControlModifier)
    assert [a.what for a in table.record.agreements] == ["Den første", "Den anden"]
    assert table.focused() == "close.agreement.editor.what"


def test_agreements_are_moved_with_alt_and_the_arrows(table: Table) -> None:
    _agreement(table, "Den første")
    second = _agreement(table, "Den anden")
    table.open("step5")
    table.focus(f"close.agreement.{second}")
    table.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert table.find(f"close.agreement.{second}").words.number == 1  # type: ignore[attr-defined]
    assert table.focused() == f"close.agreement.{second}"


def test_a_decision_holds_every_field(table: Table) -> None:
    table.open("step5")
    table.click("close.decision.new")
    table.type("Ingen udredning nu", ENTER)
    name = "close.decision.editor"
    assert table.focused() == f"{name}.taken_by.add"
    table.type("Sara Nørgaard Lund", ENTER)
    table.focus(f"{name}.level")
    table.press(DOWN)
    for field, text in (
        ("reason", "Hun læser godt"),
        ("disagreement", "Jonas tøver"),
        ("child_text", "Vi venter"),
    ):
        table.write(f"{name}.{field}", text)
    (found,) = table.record.decisions
    assert (found.text, found.taken_by) == ("Ingen udredning nu", (table.people["Sara"],))
    assert (found.level, found.reason) == (DecisionLevel.FAMILY, "Hun læser godt")
    assert (found.disagreement, found.child_text) == ("Jonas tøver", "Vi venter")


def test_the_next_meeting_is_suggested_but_not_stored_before_it_is_chosen(table: Table) -> None:
    table.open("step5")
    assert table.record.next_meeting is None
    table.click("close.next.suggest")
    # The support began on 18 August 2026; the last Thursday before 18 November has passed with this meeting,
    # so the suggestion is within three months of the meeting of Thursday 12 November.
    assert table.record.next_meeting is not None
    assert table.record.next_meeting.day == date(2027, 2, 11)
    for field, text in (
        ("start", "10.00"),
        ("minutes", "75"),
        ("place", "Lokale 2.14"),
        ("why", "Se på målene"),
    ):
        table.write(f"close.next.{field}", text)
    table.focus("close.next.kind")
    table.press(DOWN)
    table.click("close.next.audiences.plan")
    found = table.record.next_meeting
    assert found is not None
    assert (found.start, found.minutes, found.place) == (time(10, 0), 75, "Lokale 2.14")
    assert (found.why, found.kind) == ("Se på målene", MeetingKind.CONSULTATIVE)
    assert Audience.PLAN in found.audiences and Audience.FAMILY in found.audiences


def test_the_closing_check_names_the_agreement_and_enter_goes_to_its_field(table: Table) -> None:
    row = _agreement(table, "Fast plads", owner_id=table.people["Mette"], due_on=date(2026, 12, 1))
    table.open("step5")
    line = table.focus(f"close.check.agreement_without_documentation.{row}")
    assert "Fast plads" in line.accessibleName()
    table.press(ENTER)
    assert table.focused() == "close.agreement.editor.documentation"
    table.type("Kryds", Qt.Key.Key_Tab)
    assert table.record.agreements[0].documentation == "Kryds"


def test_a_need_without_agreement_leads_to_one_for_its_goal(table: Table) -> None:
    need, goal = table.desk.bridge.new_id(), table.desk.bridge.new_id()
    about = {"meeting_id": table.session.meeting_id, "case_id": table.desk.made.alma}
    table.session.do_quietly(AddNeed(need, {**about, "text": "En rolig morgen"}))
    table.session.do_quietly(AddGoal(goal, {**about, "text": "Uden gråd", "need_id": need}))
    table.open("step5")
    table.focus(f"close.check.need_without_agreement.{need}")
    table.press(ENTER)
    table.type("Samme rækkefølge i begge hjem", ENTER)
    assert [(a.what, a.goal_id) for a in table.record.agreements] == [("Samme rækkefølge i begge hjem", goal)]


def test_the_documents_are_opened_for_their_readers(table: Table) -> None:
    table.open("step5")
    table.click("close.document.minutes.family")
    table.click("close.document.agenda")
    asked = [asked for asked in table.desk.way.asked if asked[0] == "document"]
    meeting = table.session.meeting_id
    assert asked == [("document", "minutes", meeting), ("document", "agenda", meeting)]


def test_a_half_written_agreement_is_kept_on_leaving(table: Table) -> None:
    page = table.open("step5")
    assert isinstance(page, ClosePage)
    page.new_agreement()
    table.type("Fast pla")
    page.leave()
    assert [a.what for a in table.record.agreements] == ["Fast pla"]
    table.type("ds")
    page.leave()
    assert [a.what for a in table.record.agreements] == ["Fast plads"]


def test_removing_in_the_editor_can_be_undone(table: Table) -> None:
    row = _agreement(table, "Fast plads", partners=(table.people["Alma"],))
    page = table.open("step5")
    table.focus(f"close.agreement.{row}")
    table.press(ENTER)
    table.click("close.agreement.editor.remove")
    assert table.record.agreements == ()
    assert isinstance(page, ClosePage)
    assert page.open_editor is None
    table.session.undo.stack.undo()
    assert [a.partners for a in table.session.record.agreements] == [(table.people["Alma"],)]
