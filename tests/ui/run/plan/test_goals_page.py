"""Step 3 by keyboard: needs, goals and signs, and everything an editor holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from tests.ui.run.plan.conftest import Table
from tvaer.services.commands import AddStatement
from tvaer.terms import Audience, GoalStatus, Indicator, SignOf, StatementKind
from tvaer.ui.run.plan.goals_page import GoalsPage

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def test_a_need_its_goal_and_signs_take_only_words_and_enter(table: Table) -> None:
    table.open("step3")
    table.focus("goals.need.new")
    table.type("At kunne trække sig", ENTER, ENTER)
    table.type("I skole hele dagen", ENTER)
    table.type("Bruger pausekortet", ENTER)
    table.type("Andre kalder på hende", ENTER)
    table.type("De voksne ser det", ENTER, ENTER)
    (need,), (goal,) = table.record.needs, table.record.goals
    assert need.text == "At kunne trække sig"
    assert need.audiences == frozenset({Audience.FAMILY, Audience.PROFESSIONAL})
    assert need.case_id == goal.case_id == table.desk.made.alma
    assert (goal.text, goal.need_id) == ("I skole hele dagen", need.id)
    assert [(s.of, s.text) for s in goal.signs] == [
        (SignOf.CHILD, "Bruger pausekortet"),
        (SignOf.PEERS, "Andre kalder på hende"),
        (SignOf.ADULTS, "De voksne ser det"),
    ]
    assert table.focused() == "goals.need.new"


def test_the_need_editor_takes_sources_child_words_and_readers(table: Table) -> None:
    said = table.desk.bridge.new_id()
    values = {"meeting_id": table.session.meeting_id, "step": "step1", "kind": StatementKind.WORRY}
    values |= {"text": "Alma skal hele tiden holde øje", "speaker_id": table.people["Line"]}
    table.session.do_quietly(AddStatement(said, values))
    table.open("step3")
    table.write("goals.need.new", "Ro", ENTER)
    need = table.record.needs[0].id
    table.focus(f"goals.need.{need}")
    table.press(Qt.Key.Key_F2)
    assert table.focused() == "goals.need.editor.text"
    table.write("goals.need.editor.sources.add", "holde øje", ENTER)
    table.write("goals.need.editor.child_text", "At du har ro")
    table.click("goals.need.editor.audiences.child")
    table.write("goals.need.editor.text", "Ro om formiddagen")
    table.press(Qt.Key.Key_Escape)
    found = table.record.needs[0]
    assert (found.text, found.child_text, found.sources) == ("Ro om formiddagen", "At du har ro", (said,))
    assert found.audiences == frozenset({Audience.FAMILY, Audience.PROFESSIONAL, Audience.CHILD})
    assert table.focused() == f"goals.need.{need}"


def test_the_goal_editor_holds_every_field(table: Table) -> None:
    table.open("step3")
    table.write("goals.need.new", "Ro", ENTER, ENTER)
    table.type("Fire dage om ugen", ENTER)
    goal = table.record.goals[0].id
    table.press(Qt.Key.Key_Escape)
    table.focus(f"goals.goal.{goal}")
    table.press(ENTER)
    name = "goals.goal.editor"
    for field, text in (
        ("baseline_text", "3 dage nu"), ("baseline_value", "3"), ("baseline_of", "5,5"),
        ("baseline_unit", "dage"), ("baseline_on", "6.11"), ("target_text", "4 dage"),
        ("target_value", "4"), ("target_of", "5"), ("target_unit", "dage"), ("how_often", "Hver fredag"),
        ("child_text", "Du er her"), ("attainment.-2", "Som nu"), ("attainment.2", "Alle dage"),
    ):  # fmt: skip
        table.write(f"{name}.{field}", text)
    table.write(f"{name}.baseline_by_id", "Mette Dahl Kruse", ENTER)
    table.write(f"{name}.pursued_by.add", "Line Birk", ENTER)
    table.write(f"{name}.documented_by.add", "Mette Dahl Kruse", ENTER)
    table.focus(f"{name}.indicator")
    table.press(Qt.Key.Key_Down)
    table.click(f"{name}.next_look.suggest")
    table.click(f"{name}.sign.add")
    table.type("Sko på kl. 8")
    sign = table.focused().removesuffix(".text")
    table.write(f"{sign}.how", "Kryds i bogen")
    found = table.record.goals[0]
    assert (found.baseline.text, found.baseline.value, found.baseline.of) == ("3 dage nu", 3.0, 5.5)
    assert (found.baseline.unit, found.baseline.measured_on) == ("dage", date(2026, 11, 6))
    assert found.baseline.by_id == table.people["Mette"]
    assert (found.target.text, found.target.value, found.target.of, found.target.unit) == (
        "4 dage",
        4,
        5,
        "dage",
    )
    assert (found.how_often, found.child_text) == ("Hver fredag", "Du er her")
    assert found.attainment == ((-2, "Som nu"), (2, "Alle dage"))
    assert (found.pursued_by, found.documented_by) == ((table.people["Line"],), (table.people["Mette"],))
    assert found.indicator is Indicator.ABSENCE
    assert found.next_look == date(2027, 2, 11)
    assert [(s.of, s.text, s.how) for s in found.signs] == [(SignOf.CHILD, "Sko på kl. 8", "Kryds i bogen")]
    assert found.status is GoalStatus.ACTIVE


def test_a_goal_of_an_earlier_meeting_gets_a_row(table: Table) -> None:
    table.open("step3")
    (goal,) = table.record.earlier_goals
    assert table.find(f"goals.goal.{goal.id}").accessibleName().endswith("fire dage om ugen")
    assert table.find(f"goals.need.{goal.need_id}").isVisible()


def test_removing_a_need_can_be_undone(table: Table) -> None:
    table.open("step3")
    table.write("goals.need.new", "Ro", ENTER)
    need = table.record.needs[0]
    table.focus(f"goals.need.{need.id}")
    table.press(Qt.Key.Key_Delete)
    assert table.record.needs == ()
    table.session.undo.stack.undo()
    assert table.session.record.needs == (need,)
    assert table.find(f"goals.need.{need.id}").isVisible()


def test_half_written_words_stay_through_a_change_and_are_kept_on_leaving(table: Table) -> None:
    page = table.open("step3")
    table.write("goals.need.new", "Ro", ENTER, ENTER)
    table.type("I skole fire")
    assert table.session.undo.stack.count() == 1
    table.desk.bridge.run(AddStatement(table.desk.bridge.new_id(), {
        "meeting_id": table.session.meeting_id, "step": "step3", "text": "Noget andet",
        "kind": StatementKind.GOAL_TALK,
    }))  # fmt: skip
    need = table.record.needs[0].id
    assert table.focused() == f"goals.goal.new.{need}"
    table.type(" dage")
    page.leave()
    assert [g.text for g in table.record.goals] == ["I skole fire dage"]


def test_a_blank_text_is_not_kept_and_says_so(table: Table) -> None:
    table.open("step3")
    table.write("goals.need.new", "Ro", ENTER)
    need = table.record.needs[0]
    table.focus(f"goals.need.{need.id}")
    table.press(ENTER)
    table.write("goals.need.editor.text", " ")
    assert table.record.needs[0].text == "Ro"
    assert table.find("goals.need.editor.text").accessibleDescription() != ""


def test_a_goal_nobody_could_see_gets_a_hint_while_it_is_written(table: Table) -> None:
    page = table.open("step3")
    assert isinstance(page, GoalsPage)
    page.editors["goal"].start_new()
    page.show_editor(page.editors["goal"])
    page.editors["goal"].focus_on("text")
    field = page.editors["goal"].bound("text")
    table.type("Bedre trivsel")
    assert "Alma" in field.widget.accessibleDescription()
    table.type(": hun leger hver dag")
    assert field.widget.accessibleDescription() == ""
