"""The pages of the steps: made when a step is first shown, and kept from then on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from tvaer.method.loader import Step, View
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.run.story_page import StoryPage

StepPageFactory = Callable[[MeetingSession, Step], StepPage]
WITH_PLAN = frozenset({View.GOALS, View.EFFORT, View.CLOSE})
"""Views that show the plan; what is said in these steps stands one key away."""


class StepPages:
    """Each step's page in the stack. `made` is told of a new one, to listen to it."""

    def __init__(
        self, session: MeetingSession, stack: QStackedWidget, made: Callable[[StepPage], None]
    ) -> None:
        self._session, self._stack, self._made = session, stack, made
        self._pages: dict[tuple[str, View], StepPage] = {}
        self.said_shown = False
        """Whether a step with the plan shows what was said in it instead."""

    def plan_shown(self, step: Step) -> bool:
        """Whether the step shows the plan just now, and not what was said."""
        return step.view in WITH_PLAN and not self.said_shown

    def view(self, step: Step) -> View:
        """The view a step is shown in: the plan, or what was said in it."""
        return View.STORY if self.said_shown and step.view in WITH_PLAN else step.view

    def known(self, step: Step) -> StepPage | None:
        """The step's page, if it was made already."""
        return self._pages.get((step.id, self.view(step)))

    def of(self, step: Step) -> StepPage:
        """The step's page."""
        page = self.known(step)
        if page is None:
            view = self.view(step)
            page = self._pages[step.id, view] = page_for(view)(self._session, step)
            self._made(page)
            self._stack.addWidget(page)
        return page

    def leave(self) -> None:
        """Keeps what is half written on any of them."""
        for page in self._pages.values():
            page.leave()


def page_for(view: View) -> StepPageFactory:
    """The page of a view, imported when it is first needed."""
    if view is View.FRAMING:
        from tvaer.ui.run.framing_page import FramingPage

        return FramingPage
    if view is View.ALONE:
        from tvaer.ui.run.course.alone_page import AlonePage

        return AlonePage
    if view is View.GOALS:
        from tvaer.ui.run.plan.goals_page import GoalsPage

        return GoalsPage
    if view is View.EFFORT:
        from tvaer.ui.run.plan.effort_page import EffortPage

        return EffortPage
    if view is View.CLOSE:
        from tvaer.ui.run.close.close_page import ClosePage

        return ClosePage
    return StoryPage
