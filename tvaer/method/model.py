"""What a meeting method is: frozen values read from a method file (docs/method-files.md)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tvaer.terms import Audience, MeetingKind, StatementKind


class View(StrEnum):
    """Which kind of page shows a step."""

    ROUND = "round"
    FRAMING = "framing"
    STORY = "story"
    UNDERSTANDING = "understanding"
    GOALS = "goals"
    EFFORT = "effort"
    CLOSE = "close"
    FOLLOW_UP = "follow_up"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Text:
    """Words in the languages that a method file carries. `{child}` stands for the child's name."""

    da: str
    en: str

    def in_language(self, code: str, child: str | None = None) -> str:
        """The words in `code` ("da", "en_GB"; Danish when unknown), with the child's name when given."""
        words = self.en if code.lower().startswith("en") else self.da
        return words if child is None else words.replace("{child}", child)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a meeting, in the order of its method. `minutes` is what is planned.

    `capture` False: nothing is taken down while the meeting is there (the family talks alone).
    """

    id: str
    number: int | None
    view: View
    name: Text
    short: Text
    purpose: Text
    prompts: tuple[Text, ...]
    minutes: int
    optional: bool
    kinds: tuple[StatementKind, ...]
    main_kinds: tuple[StatementKind, ...]
    default_kind: StatementKind
    basis: bool
    audiences: tuple[Audience, ...]
    minutes_heading: Text
    agenda_title: Text
    advice: tuple[str, ...]
    capture: bool = True


@dataclass(frozen=True, slots=True)
class Sub:
    """A small heading inside a board column.

    `empty` stands there while it has no cards and the meeting has not come to the step `step`.
    """

    id: str
    name: Text
    empty: Text | None = None
    step: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A board column. `kinds` are the statements that it suggests itself for.

    The ids of the columns that come along are `tvaer.terms.BoardColumn`; a file may have others.
    """

    id: str
    name: Text
    kinds: tuple[StatementKind, ...]
    subs: tuple[Sub, ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """What is written before the words to name their kind, with a colon: »b: …«."""

    kind: StatementKind
    mark: Text


@dataclass(frozen=True, slots=True)
class Method:
    """A way of holding a meeting. `meeting_kinds` are those that it suggests itself for."""

    id: str
    schema: int
    name: Text
    short: Text
    inspired_by: Text
    meeting_kinds: tuple[MeetingKind, ...]
    framing_points: tuple[Text, ...]
    steps: tuple[Step, ...]
    board: tuple[Column, ...]
    prefixes: tuple[Prefix, ...] = ()

    def step(self, step_id: str) -> Step:
        """The step with that id. Raises KeyError when the method has no such step."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    @property
    def step_ids(self) -> tuple[str, ...]:
        return tuple(step.id for step in self.steps)

    @property
    def planned_minutes(self) -> int:
        """Minutes of the steps that are always held."""
        return sum(step.minutes for step in self.steps if not step.optional)

    @property
    def effort_step(self) -> str:
        """The id of the step that a solution which comes too early waits for; nothing where there is none."""
        return next((step.id for step in self.steps if step.view is View.EFFORT), "")

    def column_for(self, kind: StatementKind) -> Column | None:
        """The board column that suggests itself for a statement of this kind."""
        return next((column for column in self.board if kind in column.kinds), None)
