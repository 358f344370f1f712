"""All fields of a goal: the change, its signs, where it stands now and where it shall stand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from tvaer.ids import Id
from tvaer.method.visible import goal_words, hard_to_see
from tvaer.services.commands import AddGoal, EditGoal, RemoveGoal
from tvaer.snapshots import Goal, MeetingRecord
from tvaer.terms import GoalStatus, Indicator
from tvaer.ui.dates import day_and_month, local_day
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.editor_form import Binding
from tvaer.ui.run.plan.need_editor import show_cases
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.plan.picks import goal_picks, need_picks, three_months_on
from tvaer.ui.run.plan.sign_list import SignList
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.term_words import goal_status_word, indicator_word
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.pick_field import PickField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate

LEVELS = (2, 1, 0, -1, -2)


class GoalEditor(Editor):
    """A goal. Columns `baseline_…` and `target_…` are read from the two measures of the snapshot."""

    kind = "goal"

    def __init__(self, session: MeetingSession, page: str, circle: Circle) -> None:
        self.new_title = translate("Plan", "New goal")
        self.edit_title = translate("Plan", "Goal")
        super().__init__(session, f"{page}.goal.editor", circle)

    # -- fields ------------------------------------------------------------------------------------------

    def build(self) -> None:
        text = self.add_text("text", translate("Plan", "What shall be different"), main=True, lines=2).widget
        assert isinstance(text, TextArea)
        text.textChanged.connect(lambda: self._show_hint(text.text()))
        self.add_pick("need_id", translate("Plan", "Answers the need"))
        self._build_signs()
        self._build_measure("baseline", translate("Plan", "Where it stands now"))
        self.side_by_side(
            self.add_date("baseline_on", translate("Plan", "Measured on")),
            self.add_person("baseline_by_id", translate("Plan", "Measured by")),
        )
        self._build_measure("target", translate("Plan", "Where it shall stand"))
        self._build_following()
        self._build_attainment()
        self.section(translate("Plan", "In the documents"))
        self.add_text("child_text", translate("Plan", "In the child’s own version"), lines=2)
        self.add_choice("case_id", translate("Plan", "Which child"), ())
        self.add_audiences()
        self.add_choice(
            "status",
            translate("Plan", "How it goes"),
            [(status, goal_status_word(status)) for status in GoalStatus],
            GoalStatus.ACTIVE,
        )
        self.add_pick("replaces_id", translate("Plan", "Takes the place of the goal"))

    def _build_signs(self) -> None:
        self.section(translate("Plan", "Signs you can see"))
        self.signs = SignList()
        self.signs.setObjectName(f"{self.prefix}.sign")
        self.signs.add.setObjectName(f"{self.prefix}.sign.add")
        self.signs.chosen.connect(lambda signs: self.keep("signs", signs))
        row = Field(translate("Plan", "Signs"), self.signs)
        row.label.hide()
        self.bind(Binding("signs", row, self.signs.set_value, self.signs.flush, ()))

    def _build_measure(self, part: str, heading: str) -> None:
        self.section(heading)
        self.add_text(f"{part}_text", translate("Plan", "In words"))
        self.side_by_side(
            self.add_number(f"{part}_value", translate("Plan", "Number")),
            self.add_number(f"{part}_of", translate("Plan", "out of")),
            self.add_line(f"{part}_unit", translate("Plan", "of what")),
        )

    def _build_following(self) -> None:
        self.section(translate("Plan", "How you follow it"))
        self.add_choice(
            "indicator",
            translate("Plan", "Follows"),
            [(None, translate("Plan", "None of them")), *((i, indicator_word(i)) for i in Indicator)],
        )
        self.add_people("pursued_by", translate("Plan", "Works for it"))
        self.add_people("documented_by", translate("Plan", "Writes down how it goes"))
        self.add_line("how_often", translate("Plan", "How often"))
        self.add_date("next_look", translate("Plan", "Look at it again"))
        self.suggest = Button("", "text", "calendar-plus", size="small")
        self.suggest.setObjectName(f"{self.prefix}.next_look.suggest")
        self.suggest.clicked.connect(self._on_suggested)
        self.form.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_attainment(self) -> None:
        self.section(translate("Plan", "How far, in your own words"))
        self._levels: dict[int, RestLine] = {}
        for level in LEVELS:
            line = RestLine()
            line.setObjectName(f"{self.prefix}.attainment.{level}")
            line.committed.connect(lambda _text: self._keep_levels())
            self._levels[level] = line
            row = Field(_level_word(level), line)
            self.bind(Binding(f"attainment.{level}", row, line.set_text, line.flush, ""))

    def _show_hint(self, text: str) -> None:
        """A goal in words for a state gets a hint how to make it visible, while it is written."""
        hint = translate("Plan", "How would you see it? What would {child} do on an ordinary Tuesday?")
        child = self.session.record.child_names or translate("Plan", "the child")
        shown = hint.replace("{child}", child) if hard_to_see(text, goal_words()) else ""
        self.bound("text").set_hint(shown)

    # -- values ------------------------------------------------------------------------------------------

    def read(self, item: Any, column: str) -> Any:
        part, _, name = column.partition("_")
        if part in ("baseline", "target"):
            return getattr(getattr(item, part), {"on": "measured_on"}.get(name, name))
        if column.startswith("attainment."):
            return dict(item.attainment).get(int(column.partition(".")[2]), "")
        return getattr(item, column)

    def _keep_levels(self) -> None:
        said = {str(level): line.text().strip() for level, line in self._levels.items()}
        self.keep("attainment", {level: text for level, text in said.items() if text})

    def _on_suggested(self) -> None:
        self.keep("next_look", self._suggestion)
        if self.is_new:
            self._bindings["next_look"].show(self._suggestion)

    def show_choices(self, record: MeetingRecord) -> None:
        self.offer_picks("need_id", need_picks(record))
        self.offer_picks("replaces_id", [p for p in goal_picks(record) if p.id != self.target])
        show_cases(self, record)
        start = record.head.starts or self.session.context.clock.now()
        self._suggestion = three_months_on(local_day(start))
        self.suggest.set_text(fill(translate("Plan", "Suggestion: %1"), day_and_month(self._suggestion)))

    def find_item(self, record: MeetingRecord, row: Id) -> Goal | None:
        return next((g for g in (*record.goals, *record.earlier_goals) if g.id == row), None)

    def _forget(self) -> None:
        super()._forget()
        self.signs.clear()

    def carried_on(self) -> dict[str, Any]:
        chosen = self._bindings["need_id"].field.widget
        assert isinstance(chosen, PickField)
        return {**super().carried_on(), "need_id": chosen.value()}

    def defaults(self) -> dict[str, Any]:
        record = self.session.record
        need = next(
            (n for n in (*record.needs, *record.earlier_needs) if n.id == self._draft.get("need_id")), None
        )
        return {**super().defaults(), "case_id": need.case_id if need else self.session.default_case}

    # -- commands ----------------------------------------------------------------------------------------

    def add_command(self, new_id: Id, values: dict[str, Any]) -> AddGoal:
        return AddGoal(new_id, values)

    def edit_command(self, row: Id, values: dict[str, Any]) -> EditGoal:
        return EditGoal(row, values)

    def remove_command(self, row: Id) -> RemoveGoal:
        return RemoveGoal(row)

    def words(self, act: str) -> str:
        return {
            "add": translate("Plan", "New goal"),
            "edit": translate("Plan", "Change of a goal"),
            "remove": translate("Plan", "Removed goal"),
        }[act]


def _level_word(level: int) -> str:
    return {
        2: translate("Plan", "+2, much better than hoped"),
        1: translate("Plan", "+1, better than hoped"),
        0: translate("Plan", "0, as hoped"),
        -1: translate("Plan", "−1, a little of it"),
        -2: translate("Plan", "−2, as it is now"),
    }[level]
