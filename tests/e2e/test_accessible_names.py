"""Everything one can use on any page says what it is, in both languages, and has a name of its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from demo import methods
from demo.acts import close, plan, said, table
from demo.hand import Key
from demo.sheet import Play
from demo.stage import Stage
from tests.e2e.killed import MEETING
from tests.e2e.on_stage import opened, with_meeting


class Inspector:
    """Looks at the window in front and keeps what it finds wanting."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.faults: list[str] = []
        self.looked_at = 0

    def look(self, page: str) -> None:
        QApplication.processEvents()
        window = self._stage.window()
        for widget in [window, *window.findChildren(QWidget)]:
            if is_interactive(widget):
                self.looked_at += 1
                if not widget.accessibleName().strip():
                    self.faults.append(f"{page}: {path_of(widget)} says nothing")
            names = Counter(c.objectName() for c in children(widget) if c.objectName())
            doubled = [n for n, count in names.items() if count > 1 and not n.startswith("qt_")]
            self.faults += [f"{page}: {path_of(widget)} has two {name}" for name in doubled]


def is_interactive(widget: QWidget) -> bool:
    """What the keyboard can reach now; a field that stands for another is judged by that one."""
    takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    if not takes or not widget.isVisible() or not widget.isEnabled() or isinstance(widget, QScrollBar):
        return False
    return widget.focusProxy() is None and not widget.objectName().startswith("qt_")


def children(widget: QWidget) -> list[QWidget]:
    return [c for c in widget.children() if isinstance(c, QWidget) and c.isVisible()]


def path_of(widget: QWidget) -> str:
    """Classes and object names from the window down; no words that are shown."""
    steps: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(steps) < 4:
        steps.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(steps)


@pytest.mark.heavy
def test_everything_that_can_be_used_says_what_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as stage:
        inspector = Inspector(stage)
        play = with_meeting(stage)
        run_with_editors(play, inspector)
        for language in ("da", "en"):
            choose_language(stage, language)
            walk(stage, inspector, language)
    assert inspector.looked_at > 300
    assert not inspector.faults, "\n".join(dict.fromkeys(inspector.faults))


def choose_language(stage: Stage, language: str) -> None:
    stage.hand.click("main.settings")
    stage.hand.click(stage.hand.wait_for(f"settings.language.{language}"))
    stage.hand.wait(lambda: stage.program.main_window is not None, "the main window")
    stage.hand.settle()


def run_with_editors(play: Play, inspector: Inspector) -> None:
    """The meeting once, with every editor open when it is looked at."""
    hand, path = play.stage.hand, ("meetings", 0)
    hand.click("prepare.participant.0")
    inspector.look("da participant")
    hand.click("participant.close")
    hand.click("prepare.start")
    hand.wait_for("run.next")
    method = methods.method_for(MEETING, methods.shipped())
    for number, phase in enumerate(MEETING["phases"]):
        step = phase["kind"]
        table.go_to(play, step)
        for place, one in enumerate(phase.get("statements") or ()):
            where = (*path, "phases", number, "statements", place)
            said.take_down_one(play, where, one, "m", method, step)
        if step == "step3":
            plan.enter_needs(play, path, MEETING, "m")
            plan.enter_goals(play, path, MEETING, "m")
        elif step == "step4":
            plan.enter_offers(play, path, MEETING, "m")
        elif step == "step5":
            close.enter_agreements(play, path, MEETING, "m")
        inspector.look(f"da {step}")


def walk(stage: Stage, inspector: Inspector, language: str) -> None:
    """Every page and every editor."""
    hand = stage.hand
    for area in ("settings", "today", "cases"):
        hand.click(f"main.{area}")
        inspector.look(f"{language} {area}")
    hand.click("cases.new")
    hand.click(hand.wait_for("case_editor.siblings.add"))
    hand.click("case_editor.caseworkers.add")
    inspector.look(f"{language} new case")
    hand.press(Key.Key_Escape)
    people = hand.find("cases.lists").findChildren(QWidget)
    hand.click(next(w for w in reversed(people) if w.isVisible()))
    hand.click(hand.wait_for("people.new"))
    inspector.look(f"{language} new person")
    hand.press(Key.Key_Escape)
    hand.click("main.meetings")
    inspector.look(f"{language} meetings")
    hand.click("meetings.new")
    inspector.look(f"{language} new meeting")
    hand.press(Key.Key_Escape)
    walk_case(stage, inspector, language)
    walk_meeting(stage, inspector, language)


def walk_case(stage: Stage, inspector: Inspector, language: str) -> None:
    hand = stage.hand
    hand.click("main.today")
    rows = hand.named("today.case.")
    if rows:
        hand.click(rows[0])
        inspector.look(f"{language} case")


def walk_meeting(stage: Stage, inspector: Inspector, language: str) -> None:
    hand = stage.hand
    hand.click("main.meetings")
    hand.enter("meetings.filter", MEETING["head"]["title"])
    hand.press(Key.Key_Return)
    hand.wait_for("run.step.step1")
    for step in ("checkin", "framing", "step1", "step2", "step3", "step4", "step5"):
        if hand.has(f"run.step.{step}"):
            hand.click(f"run.step.{step}")
            inspector.look(f"{language} {step}")
        for cell in [
            *hand.named("run.card.")[:1],
            *hand.named("goals.need.")[:1],
            *hand.named("effort.offer.")[:0],
        ]:
            hand.click(cell)
            hand.press(Key.Key_F2)
            inspector.look(f"{language} {step} editor")
            hand.press(Key.Key_Escape)
    hand.click("run.step.step5")
    for button in ("close.agreement.new", "close.decision.new"):
        hand.click(button)
        inspector.look(f"{language} {button}")
        hand.press(Key.Key_Escape)
    hand.click("close.document.minutes.professional")
    hand.wait_for("document.save")
    inspector.look(f"{language} document")
