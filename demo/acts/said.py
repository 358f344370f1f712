"""Taking down what is said, and opening a statement for all that the input line does not ask."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox

from demo import course
from demo.accounting import Path, is_empty
from demo.acts.plan import look_once
from demo.hand import ALT, SHIFT, Key
from demo.reading import Node, mapping, numbered, texts
from demo.sheet import Play, Sheet, choose_word, note_share, share_of
from tvaer.method.model import Method
from tvaer.terms import Audience, Basis, StatementKind
from tvaer.ui.term_words import basis_word, statement_kind_word
from tvaer.ui.words import current_language, translate

ASKED_IN_PANEL = (
    "told_by",
    "sub",
    "only_to",
    "child_text",
    "explains",
    "knowledge",
    "lang",
    "interpreted_by",
    "outside_own_half",
    "about_goal",
    "about_agreement",
)
LATER_STEPS = frozenset({"step4", "step5", "checkout"})
"""From step 4 on a proposal is nothing that has to wait."""


def take_down_one(
    play: Play, path: Path, said: dict[str, Node], meeting_id: str, method: Method, step: str
) -> None:
    """One statement, with all that belongs to it."""
    if str(said.get("text") or "").strip():
        statement = Said(play, path, said, meeting_id, method, step)
        statement.write()
        statement.complete()


def refuse(play: Play, path: Path, phase: dict[str, Node]) -> None:
    """No method has this phase: what was said in it is named as not held."""
    key = f"meetings.phases.{phase.get('kind') or 'unknown'}.statements"
    for number, _ in numbered(phase, "statements"):
        play.account.refuse((*path, "statements", number), key)


class Said:
    """One statement, from the input line to the last field of its panel."""

    def __init__(
        self, play: Play, path: Path, said: dict[str, Node], meeting_id: str, method: Method, step: str
    ) -> None:
        self.play, self.path, self.said, self.meeting_id = play, path, said, meeting_id
        self.method, self.step = method, method.step(step)
        self.id = str(said.get("id") or "/".join(map(str, path)))
        self.hand, self.memory = play.stage.hand, play.stage.memory
        self.sheet = Sheet(play, "statements", self.id, path, said, "run.editor")
        self.audiences: frozenset[Audience] = frozenset()

    # -- the input line ------------------------------------------------------------------------------------

    def write(self) -> None:
        """Speaker, basis, kind, the words, Enter."""
        spoken = self._choose_speaker()
        basis = self._choose_basis()
        kind = self._choose_kind()
        text = str(self.said["text"])
        self.hand.enter("run.capture.text", text)
        if self.hand.has("run.capture.prefix"):  # the words begin like a name: they are words all the same
            self.hand.click("run.editor.close")
        self._look(text)
        if self.hand.has("run.capture.prefix"):
            self.hand.press(Key.Key_Escape)  # the words begin like a prefix, and are none
        kept = self._waits(kind)
        self._submit(kept)
        self.play.account.thing("statements", self.id)
        self.sheet.note("text", "text", text)
        if course.minute(self.said.get("at")) is not None:
            self.sheet.note("at", "created", self.said["at"], "minute")
        self._note_choices(spoken, basis, kind, kept)

    def _look(self, text: str) -> None:
        if len(text) > 200:
            self.play.stage.eye.look(f"{self.step.id}-long-statement")

    def _submit(self, kept: bool) -> None:
        witness = self.play.stage.witness
        witness.forget()
        if kept:
            self.hand.press(Key.Key_K, ALT)
        else:
            self.hand.press(Key.Key_Return)
        self.hand.wait(lambda: witness.new("statement"), f"the statement {self.id}", 10)
        row = witness.new("statement")[0]
        self.memory.ids["statements", self.id] = row
        self.memory.parents["statements", self.id] = self.meeting_id
        self.memory.texts["statements", self.id] = str(self.said["text"])
        self.memory.hints[f"statements/{self.id}"] = self.memory.names.get(
            str(self.said.get("who")), ""
        ).split(" ")[0]
        self.play.stage.saved("statement", row)

    def _choose_speaker(self) -> bool:
        person = self.memory.ids.get(("people", str(self.said.get("who"))), "")
        for pill in self.hand.find("run.capture.speaker").findChildren(QAbstractButton):
            if (
                person
                and str(getattr(getattr(pill, "option", None), "value", "")) == person
                and pill.isVisible()
            ):
                if not pill.isChecked():
                    self.hand.click(pill)
                return True
        return False

    def _choose_basis(self) -> bool:
        value = self.said.get("basis")
        if value not in {b.value for b in Basis}:
            return False
        self.hand.option("run.capture.basis", basis_word(Basis(str(value))))
        return True

    def _choose_kind(self) -> StatementKind | None:
        value = self.said.get("kind")
        if value not in {k.value for k in StatementKind}:
            return None
        kind = StatementKind(str(value))
        if kind in self.step.main_kinds:
            self.hand.option("run.capture.kind", statement_kind_word(kind))
        else:
            box = self.hand.find("run.capture.other_kind")
            assert isinstance(box, QComboBox)
            if not choose_word(self.play, box, statement_kind_word(kind)):
                return None
        return kind

    def _waits(self, kind: StatementKind | None) -> bool:
        """A solution that came too early is kept for step 4."""
        early = self.step.id not in LATER_STEPS and "step4" in self.method.step_ids
        return self.said.get("jumped") is True and kind is StatementKind.PROPOSAL and early

    def _note_choices(self, spoken: bool, basis: bool, kind: StatementKind | None, kept: bool) -> None:
        account, column = self.play.account, self.method.column_for(kind or self.step.default_kind)
        if spoken:
            self.sheet.note("who", "speaker_id", ["people", str(self.said["who"])], "link")
        if basis:
            self.sheet.note("basis", "basis", self.said["basis"], "code")
        if kind is not None:
            self.sheet.note("kind", "kind", kind.value, "code")
        if kept:
            self.sheet.note("jumped", "kept_for", "step4")
        if column is not None and self.said.get("column") == column.id:
            self.sheet.note("column", "column", column.id, "code")
        self.audiences = self._expected_audiences()
        if self.audiences == share_of(self.said):
            path = (*self.path, "share")
            note_share(account, path, "statements", self.id, self.audiences, self.said.get("share"))

    def _expected_audiences(self) -> frozenset[Audience]:
        """What the program gives by itself: the step's versions, and for the child's words its own."""
        own = {Audience.CHILD} if self._is_child() else set()
        return frozenset({*self.step.audiences, *own})

    def _is_child(self) -> bool:
        who = str(self.said.get("who"))
        expected = self.play.account.expected.get(("people", who, "function"))
        return expected is not None and expected.value == "child"

    # -- the panel -----------------------------------------------------------------------------------------

    def complete(self) -> None:
        """Opens the statement when something is left that the input line does not ask."""
        self._worry()
        if not self._left() or not self._open():
            return
        sheet = self.sheet
        sheet.text("text", "text")
        sheet.person("who", "speaker_id", "speaker")
        sheet.person("told_by", "told_by_id", "told_by")
        self._clear_basis()
        self._column()
        sheet.share()
        sheet.people("only_to", "only_to")
        sheet.text("child_text", "child_text")
        self._explains()
        sheet.text("knowledge", "knowledge")
        sheet.text("lang", "language", "language")
        sheet.person("interpreted_by", "interpreted_by_id", "interpreted_by")
        sheet.flag("outside_own_half", "outside_own_half")
        sheet.pick("about_goal", "about_goal_id", "goals", "about_goal")
        sheet.pick("about_agreement", "about_agreement_id", "agreements", "about_agreement")
        self._look_once()
        self.hand.click("run.editor.close")
        self.hand.wait(lambda: not self.hand.has("run.editor.text"), "the panel to close")

    def _worry(self) -> None:
        """The fields of a worry that is said in full: who, about what, with what effect."""
        worry = mapping(self.said.get("worry"))
        if is_empty(worry) or not self._open_worry():
            return
        sheet = Sheet(self.play, "statements", self.id, (*self.path, "worry"), worry, "run.worry")
        sheet.people("who", "owners", "who")
        sheet.text("about", "about")
        sheet.text("effect", "effect")
        self._dispute(sheet)
        look_once(self.play, "worry")
        self.hand.click("run.worry.close")

    def _open_worry(self) -> bool:
        if not self._open():
            return False
        if self.hand.has("run.editor.guided"):
            self.hand.click("run.editor.guided")
        if self.hand.has("run.worry.about"):
            return True
        self.hand.click("run.editor.close")
        return False

    def _dispute(self, sheet: Sheet) -> None:
        """In which disagreement it stands, when that is written down already."""
        wanted, box = str(sheet.node.get("dispute") or ""), sheet.widget("dispute")
        if not self.memory.knows("disagreements", wanted) or not isinstance(box, QComboBox):
            return
        row = self.memory.ids["disagreements", wanted]
        place = next((i for i in range(box.count()) if str(box.itemData(i)) == row), -1)
        if place >= 0:
            self.hand.choose(box, place)
            sheet.note("dispute", "dispute_id", ["disagreements", wanted], "link")

    def can_be_tied(self) -> bool:
        """Whether it leads to something that was written down after it."""
        memory, noted = self.memory, self.play.account.expected
        parked = memory.knows("offers", self.said.get("parked_to"))
        parked = parked and ("statements", self.id, "becomes_id") not in noted
        return memory.knows("statements", self.id) and (parked or self._disputed())

    def _disputed(self) -> bool:
        noted = ("statements", self.id, "dispute_id") in self.play.account.expected
        dispute = mapping(self.said.get("worry")).get("dispute")
        return not noted and self.memory.knows("disagreements", dispute)

    def tie(self) -> None:
        """Opens it again, for what is known only now."""
        if self._disputed() and self._open_worry():
            worry = mapping(self.said.get("worry"))
            where = (*self.path, "worry")
            self._dispute(Sheet(self.play, "statements", self.id, where, worry, "run.worry"))
            self.hand.click("run.worry.close")
        if not self.memory.knows("offers", self.said.get("parked_to")) or not self._open():
            return
        self.sheet.pick("parked_to", "becomes_id", "offers", "becomes")
        self.hand.click("run.editor.close")
        self.hand.wait(lambda: not self.hand.has("run.editor.text"), "the panel to close")

    def _left(self) -> bool:
        noted = self.play.account.expected
        text = str(self.said["text"])
        stripped = text != text.strip("\n")
        missing = any(("statements", self.id, c) not in noted for c in ("speaker_id", "audiences"))
        column = not is_empty(self.said.get("column")) and ("statements", self.id, "column") not in noted
        cleared = is_empty(self.said.get("basis")) and self._basis_stands()
        return (
            stripped
            or missing
            or column
            or cleared
            or any(not is_empty(self.said.get(key)) for key in ASKED_IN_PANEL)
        )

    def _basis_stands(self) -> bool:
        bar = self.hand.find("run.capture.basis")
        return any(b.isChecked() for b in bar.findChildren(QAbstractButton))

    def _open(self) -> bool:
        name = f"run.card.{self.memory.ids['statements', self.id]}"
        if not self.hand.all(name) and self.hand.has("run.said"):
            self.hand.click("run.said")
        if not self.hand.has(name):
            return False
        self.hand.click(name)
        self.hand.press(Key.Key_F2, SHIFT)
        self.hand.wait_for("run.editor.text")
        return True

    def _clear_basis(self) -> None:
        if is_empty(self.said.get("basis")):
            self.hand.option("run.editor.basis", translate("StatementEditor", "Not said"))
            expected = self.play.account.expected
            expected.pop(("statements", self.id, "basis"), None)

    def _column(self) -> None:
        value = self.said.get("column")
        board = {column.id: column for column in self.method.board}
        if value not in board:
            return
        language = current_language()
        box = self.sheet.widget("column")
        assert isinstance(box, QComboBox)
        if choose_word(self.play, box, board[str(value)].name.in_language(language)):
            self.sheet.note("column", "column", value, "code")
        sub = next((s for s in board[str(value)].subs if s.id == self.said.get("sub")), None)
        field = self.sheet.widget("sub") if sub else None
        if (
            sub
            and isinstance(field, QComboBox)
            and choose_word(self.play, field, sub.name.in_language(language))
        ):
            self.sheet.note("sub", "sub", sub.id)

    def _explains(self) -> None:
        ticked = []
        for number, other in enumerate(texts(self.said, "explains")):
            name = f"run.editor.explains.{self.memory.ids.get(('statements', other), '')}"
            if self.hand.has(name):
                self.hand.tick(name, True)
                ticked.append(["statements", other])
                self.play.account.covered((*self.path, "explains", number))
        if ticked:
            self.play.account.entered(
                (*self.path, "explains", "*"), "statements", self.id, "explains", ticked, "link_set"
            )

    def _look_once(self) -> None:
        telling = any(self.said.get(key) for key in ("child_text", "told_by", "explains"))
        if self.step.id not in self.play.looked and telling:
            self.play.looked.add(self.step.id)
            self.play.stage.eye.look(f"{self.step.id}-statement")


__all__ = ["Said", "refuse", "take_down_one"]
