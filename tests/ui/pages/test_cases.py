"""Cases and people, made and corrected with keys alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.conftest import Desk
from tests.ui.pages.hands import choose, click, find, press, show, write
from tvaer.services.commands import EditCase
from tvaer.terms import AgreementStatus, Function
from tvaer.ui.pages.case import CasePage
from tvaer.ui.pages.cases import CasesPage
from tvaer.ui.widgets.form import Field


def test_a_case_is_made_with_everything_in_it(desk: Desk) -> None:
    page = show(CasesPage(desk.context))
    click(page, "cases.new")
    for name, text in {
        "alias": "Villads", "birth_year": "2015", "school_class": "4.b", "school": "Kvistrødskolen",
        "custody": "fælles", "lives": "En uge hos mor, en uge hos far.", "journal_no": "OPDIGTET-25",
        "support_started": "2025-09-29",
    }.items():  # fmt: skip
        write(page, f"case_editor.{name}", text)
    write(page, "case_editor.child", "Villads Astrup Kjær", Qt.Key.Key_Return)
    write(page, "case_editor.coordinator", "Sofie Damkjær-Holst", Qt.Key.Key_Return)
    click(page, "case_editor.siblings.add")
    for name, text in {"alias": "Nynne", "birth_year": "2019", "where": "0.a"}.items():
        write(page, f"case_editor.siblings.0.{name}", text)
    for place, (who, since, until, reason) in enumerate(
        (
            ("Jens-Ole Thaarup", "2024-11-04", "2025-06-20", "Flyttede"),
            ("Sofie Damkjær-Holst", "2025-08-18", "", "Overtog"),
        )
    ):
        click(page, "case_editor.caseworkers.add")
        base = f"case_editor.caseworkers.{place}"
        write(page, f"{base}.person", who, Qt.Key.Key_Return)
        for name, text in {"since": since, "until": until, "reason": reason}.items():
            write(page, f"{base}.{name}", text)
    press(find(page, "case_editor.alias"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    case_id = desk.bridge.reads.cases(desk.clock.now())[0].id
    assert desk.way.asked == [("case", case_id)]
    kept = desk.bridge.reads.case_page(case_id)
    case, people = kept.case, kept.people
    assert (case.alias, case.birth_year, case.school, case.school_class) == (
        "Villads", 2015, "Kvistrødskolen", "4.b",
    )  # fmt: skip
    assert (case.custody, case.lives) == ("fælles", "En uge hos mor, en uge hos far.")
    assert (case.journal_no, case.support_started) == ("OPDIGTET-25", date(2025, 9, 29))
    assert case.child_id is not None and people[case.child_id].name == "Villads Astrup Kjær"
    assert people[case.child_id].function == Function.CHILD
    assert case.coordinator_id is not None and people[case.coordinator_id].name == "Sofie Damkjær-Holst"
    assert [(s.alias, s.birth_year, s.where) for s in case.siblings] == [("Nynne", 2019, "0.a")]
    assert [(people[t.person_id].name, t.since, t.until, t.reason) for t in case.caseworkers] == [
        ("Jens-Ole Thaarup", date(2024, 11, 4), date(2025, 6, 20), "Flyttede"),
        ("Sofie Damkjær-Holst", date(2025, 8, 18), None, "Overtog"),
    ]
    assert len(desk.bridge.reads.directory()) == 3


def test_a_person_is_added_and_the_form_waits_for_the_next(desk: Desk) -> None:
    page = show(CasesPage(desk.context))
    page.show_subject(None, "people")
    click(page, "people.new")
    texts = {
        "name": "Lis Overby", "profession": "Sundhedsplejerske", "relation": "ingen",
        "organisation": "Sundhedsplejen", "email": "lis@example.dk", "phone": "+45 00 10 50 01",
        "languages": "dansk, tysk", "note": "Ringer helst om formiddagen",
    }  # fmt: skip
    for name, text in texts.items():
        write(page, f"person_editor.{name}", text)
    choose(page, "person_editor.function", "interpreter")
    press(find(page, "person_editor.needs_interpreter"), Qt.Key.Key_Space)
    click(page, "person_editor.create")
    (person,) = desk.bridge.reads.directory()
    assert {name: getattr(person, name) for name in texts} == texts
    assert person.function == Function.INTERPRETER and person.needs_interpreter
    assert find(page, "person_editor.name").property("text") == ""


def test_the_list_narrows_while_one_types_and_enter_opens(full_desk: Desk) -> None:
    page = show(CasesPage(full_desk.context))
    field = find(page, "cases.filter")
    write(page, "cases.filter", "noah", Qt.Key.Key_Return)
    assert full_desk.way.asked == [("case", full_desk.made.noah)]
    press(field, Qt.Key.Key_Escape)
    press(field, Qt.Key.Key_Down)
    press(find(page, "cases.table"), Qt.Key.Key_Return)
    assert full_desk.way.asked[-1] == ("case", full_desk.made.alma)


def test_corrections_keep_themselves_and_leave_keeps_the_rest(full_desk: Desk) -> None:
    page = CasePage(full_desk.context)
    assert full_desk.made.alma is not None
    page.show_subject(full_desk.made.alma)
    show(page)
    click(page, "case.edit")
    write(page, "case_editor.school_class", "4.A")
    assert full_desk.bridge.reads.case_page(full_desk.made.alma).case.school_class == "4.A"
    lives = find(page, "case_editor.lives")
    lives.setFocus()
    lives.setProperty("plainText", "Hos mor.")
    page.leave()
    assert full_desk.bridge.reads.case_page(full_desk.made.alma).case.lives == "Hos mor."


def test_what_another_part_changes_is_shown(full_desk: Desk) -> None:
    page = CasePage(full_desk.context)
    assert full_desk.made.alma is not None
    page.show_subject(full_desk.made.alma)
    show(page)
    full_desk.bridge.run(EditCase(full_desk.made.alma, {"alias": "Alma B."}))
    assert page.header.title.text() == "Alma B."


def test_an_agreement_gets_its_status_by_keys_with_a_note_and_back(full_desk: Desk) -> None:
    page = CasePage(full_desk.context)
    assert full_desk.made.alma is not None
    page.show_subject(full_desk.made.alma)
    show(page)
    agreement = full_desk.bridge.reads.case_page(full_desk.made.alma).agreements[0].id
    name = f"case.agreement.{agreement}"
    press(find(page, name), Qt.Key.Key_Return)
    find(page, f"{name}.note").setProperty("text", "Hver gang undtagen mandag")
    press(find(page, f"{name}.status.partly"), Qt.Key.Key_Space)

    def now() -> tuple[AgreementStatus, list[str]]:
        found = {a.id: a for a in full_desk.bridge.reads.case_page(full_desk.made.alma).agreements}  # type: ignore[arg-type]
        return found[agreement].status, [h.note for h in found[agreement].history]

    assert now() == (AgreementStatus.PARTLY, ["Hver gang undtagen mandag"])
    assert page.undo is not None
    page.undo.stack.undo()
    QApplication.processEvents()
    assert now() == (AgreementStatus.OPEN, [])


def test_a_year_that_is_none_is_told_and_not_dropped(desk: Desk) -> None:
    page = show(CasesPage(desk.context))
    assert isinstance(page, CasesPage)
    before = len(desk.bridge.reads.cases(desk.clock.now()))
    click(page, "cases.new")
    write(page, "case_editor.alias", "Asta")
    write(page, "case_editor.birth_year", "2x17")
    assert page.case_editor.year_row.error
    click(page, "case_editor.create")
    assert len(desk.bridge.reads.cases(desk.clock.now())) == before
    assert page.case_editor.year.text() == "2x17" and page.case_editor.year.hasFocus()
    write(page, "case_editor.birth_year", "2017")
    assert not page.case_editor.year_row.error
    click(page, "case_editor.create")
    assert len(desk.bridge.reads.cases(desk.clock.now())) == before + 1


def test_a_new_case_closed_half_written_stands_there_again_and_is_empty_once_made(desk: Desk) -> None:
    page = show(CasesPage(desk.context))
    click(page, "cases.new")
    write(page, "case_editor.alias", "Asta")
    write(page, "case_editor.school", "Kvistrødskolen")
    press(find(page, "case_editor.school"), Qt.Key.Key_Escape)
    click(page, "cases.new")
    written = [find(page, f"case_editor.{name}").text() for name in ("alias", "school")]  # type: ignore[attr-defined]
    assert written == ["Asta", "Kvistrødskolen"]
    click(page, "case_editor.create")
    click(page, "cases.new")
    assert find(page, "case_editor.alias").text() == ""  # type: ignore[attr-defined]


def test_a_new_name_left_without_enter_is_told_how_to_add_it(desk: Desk) -> None:
    page = show(CasesPage(desk.context))
    assert isinstance(page, CasesPage)
    click(page, "cases.new")
    write(page, "case_editor.coordinator", "Ny Tovholder")
    field = next(f for f in page.case_editor.findChildren(Field) if f.widget is page.case_editor.coordinator)
    assert "Enter" in field.error
    write(page, "case_editor.coordinator", "Ny Tovholder", Qt.Key.Key_Return)
    assert not field.error and page.case_editor.coordinator.value() is not None
