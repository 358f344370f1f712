"""All fields of a need."""

from __future__ import annotations

from typing import Any

from tvaer.ids import Id
from tvaer.services.commands import AddNeed, EditNeed, RemoveNeed
from tvaer.snapshots import MeetingRecord, Need
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.fields import ChoiceField
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.plan.picks import case_options, statement_picks
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.words import translate


class NeedEditor(Editor):
    """A need: words, what it builds on, the child's wording, which child, who may read it."""

    kind = "need"

    def __init__(self, session: MeetingSession, page: str, circle: Circle) -> None:
        self.new_title = translate("Plan", "New need")
        self.edit_title = translate("Plan", "Need")
        super().__init__(session, f"{page}.need.editor", circle)

    def build(self) -> None:
        self.add_text("text", translate("Plan", "What is needed"), main=True, lines=2)
        self.add_picks(
            "sources",
            translate("Plan", "Builds on"),
            translate("Plan", "Write some words of what was said in steps 1 and 2, and press Enter."),
        )
        self.add_text("child_text", translate("Plan", "In the child’s own version"), lines=2)
        self.add_choice("case_id", translate("Plan", "Which child"), ())
        self.add_audiences()

    def show_choices(self, record: MeetingRecord) -> None:
        self.offer_picks("sources", statement_picks(record))
        show_cases(self, record)

    def find_item(self, record: MeetingRecord, row: Id) -> Need | None:
        return next((n for n in (*record.needs, *record.earlier_needs) if n.id == row), None)

    def add_command(self, new_id: Id, values: dict[str, Any]) -> AddNeed:
        return AddNeed(new_id, values)

    def edit_command(self, row: Id, values: dict[str, Any]) -> EditNeed:
        return EditNeed(row, values)

    def remove_command(self, row: Id) -> RemoveNeed:
        return RemoveNeed(row)

    def words(self, act: str) -> str:
        return {
            "add": translate("Plan", "New need"),
            "edit": translate("Plan", "Change of a need"),
            "remove": translate("Plan", "Removed need"),
        }[act]


def show_cases(editor: Editor, record: MeetingRecord) -> None:
    """The children to choose from; a meeting about one child does not ask."""
    bound = editor.bound("case_id")
    assert isinstance(bound.widget, ChoiceField)
    bound.widget.set_options(case_options(record))
    bound.setVisible(len(record.cases) > 1)
