"""What the menu of a card does. Each act is one step for undo, and the keyboard stays where it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.services.commands import EditStatement, JoinStatements, RemoveStatement, SplitStatement
from tvaer.services.table_sharing import AT_LEAST
from tvaer.snapshots import MeetingRecord, Participant, Statement
from tvaer.terms import Audience, Function, Perspective, StatementKind
from tvaer.ui.run.cards.about import short_words
from tvaer.ui.run.cards.in_place import CardEditor
from tvaer.ui.run.cards.menu import CardMenu, Entry
from tvaer.ui.run.lanes import LaneBoard, LaneView
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.statement_card import StatementCard
from tvaer.ui.run.statement_words import perspective_of, short_name
from tvaer.ui.words import current_language, fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class CardPart(RunPart):
    """Answers `RunPage.card_asked(act, statement id)`, wherever the card stands."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.editor: CardEditor | None = None
        self._edited: Id | None = None
        self._shared: dict[Id, frozenset[Audience]] = {}
        """Who could read what was kept out of the minutes here, until someone chooses anew."""
        self._acts: dict[str, Callable[[Id], None]] = {
            "menu": self.open_menu,
            "edit": self.edit,
            "split": partial(self.edit, splitting=True),
            "join": self.join,
            "share": self.share,
            "child": self.turn_child,
            "step": self.ask_step,
            "explain": self.ask_explanation,
            "remove": self.remove,
            "lane_left": partial(self.to_lane_beside, by=-1),
            "lane_right": partial(self.to_lane_beside, by=1),
        }
        page.card_asked.connect(self._on_asked)

    def _on_asked(self, act: str, subject: Id) -> None:
        if act in self._acts and self.session.statement(subject) is not None:
            self._acts[act](subject)

    # -- finding ---------------------------------------------------------------------------------------

    @property
    def lanes(self) -> LaneView | None:
        """The lanes on screen."""
        found = getattr(self.page.page, "lanes", None)
        return found if isinstance(found, LaneView) else None

    def card(self, statement_id: Id) -> StatementCard | None:
        return self.lanes.board.card(statement_id) if self.lanes is not None else None

    def _focus(self, statement_id: Id) -> None:
        if self.lanes is not None:
            self.lanes.reveal(statement_id, focus=True)

    def _said(self, statement_id: Id) -> Statement:
        said = self.session.statement(statement_id)
        assert said is not None
        return said

    def _do(self, statement_id: Id, values: dict[str, object], words: str) -> bool:
        return self.session.do(EditStatement(statement_id, values), words) is not None

    # -- the menu --------------------------------------------------------------------------------------

    def open_menu(self, statement_id: Id) -> None:
        """The acts with their letters."""
        said = self._said(statement_id)
        self._popup(statement_id, [entry for entry, fits in self._entries(said) if fits])

    def _entries(self, said: Statement) -> list[tuple[Entry, bool]]:
        card = self.card(said.id)
        above = self.lanes.board.above(said.id) if self.lanes is not None else None
        asked = partial(partial, self.page.card_asked.emit)

        def entry(name: str, words: str) -> Entry:
            return Entry(name, words, asked(name, said.id))

        panel = Entry(
            "panel", translate("CardMenu", "&Panel with the rest"), partial(self.page.edit_statement, said.id)
        )
        share = (
            translate("CardMenu", "&Keep it out of all minutes")
            if said.audiences
            else translate("CardMenu", "&Keep it in the minutes after all")
        )
        return [
            (entry("edit", translate("CardMenu", "&Edit the words")), card is not None),
            (panel, True),
            (entry("split", translate("CardMenu", "&Divide it in two")), card is not None),
            (entry("join", translate("CardMenu", "&Join with the card above")), above is not None),
            (entry("need", translate("CardMenu", "Make a &need of it")), self._has_view("goals")),
            (entry("offer", translate("CardMenu", "Make an o&ffer of it")), self._can_be_offered(said)),
            (entry("disagree", translate("CardMenu", "&Someone sees it differently")), True),
            (entry("explain", translate("CardMenu", "An e&xplanation builds on it")), self._explained(said)),
            (entry("pass_on", translate("CardMenu", "&Belongs somewhere else")), True),
            (entry("share", share), True),
            (self._child_entry(said), self._may_be_for_child(said)),
            (entry("step", translate("CardMenu", "&Move to another step")), True),
            (entry("remove", translate("CardMenu", "De&lete")), True),
        ]

    def _child_entry(self, said: Statement) -> Entry:
        act = partial(self.page.card_asked.emit, "child", said.id)
        words = translate("CardMenu", "The child may read it t&oo")
        return Entry("child", words, act, ticked=Audience.CHILD in said.audiences)

    def _may_be_for_child(self, said: Statement) -> bool:
        """While a child takes part, for what both sides may read; its own words it may read in any case."""
        seats = [who for who in self.session.record.participants if who.function is Function.CHILD]
        own = any(who.person_id == said.speaker_id for who in seats)
        open_to_both = said.audiences >= AT_LEAST and not said.only_to and not said.passed_on
        return open_to_both and not own and any(who.present for who in seats)

    def turn_child(self, statement_id: Id) -> None:
        """The child may read it too, or not; nothing else of its readers changes."""
        said = self._said(statement_id)
        if not self._may_be_for_child(said):
            return
        readers = said.audiences ^ {Audience.CHILD}
        if self._do(statement_id, {"audiences": readers}, translate("CardMenu", "Who may read it")):
            words = (
                translate("CardMenu", "The child may read it too.")
                if Audience.CHILD in readers
                else translate("CardMenu", "It is not for the child.")
            )
            self.session.context.go.offer_undo(words)

    def _has_view(self, view: str) -> bool:
        return any(step.view == view for step in self.session.method.steps)

    def _can_be_offered(self, said: Statement) -> bool:
        kinds = (StatementKind.PROPOSAL, StatementKind.OFFER, StatementKind.WISH)
        return self._has_view("effort") and said.becomes_id is None and said.kind in kinds

    def _explained(self, said: Statement) -> bool:
        return said.kind is not StatementKind.EXPLANATION and bool(explanations(self.session.record))

    def _popup(self, statement_id: Id, entries: list[Entry]) -> None:
        beside = self.card(statement_id) or self.page.focusWidget()
        if beside is not None and entries:
            CardMenu(entries, beside).open_beside(beside)

    # -- words -----------------------------------------------------------------------------------------

    def edit(self, statement_id: Id, splitting: bool = False) -> None:
        """Opens the words in the card; without a card, the panel."""
        card = self.card(statement_id)
        self._close(back=False)
        if self.editor is not None:
            return
        if card is None:
            self.page.edit_statement(statement_id)
            return
        editor = CardEditor(self._said(statement_id).text, splitting, card)
        self.editor, self._edited = editor, statement_id
        editor.committed.connect(self._keep)
        editor.done.connect(self._close)
        editor.cut_asked.connect(self._split)
        editor.destroyed.connect(lambda: self._gone(editor))
        card.set_editor(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.lanes is not None:
            editor.grown.connect(self.lanes.board.arrange)
            self.lanes.board.arrange()
            self.lanes.reveal(statement_id)

    def _gone(self, editor: CardEditor) -> None:
        if self.editor is editor:
            self.editor = self._edited = None

    def _keep(self, text: str) -> None:
        if self.editor is None or self._edited is None or not text.strip():
            return
        said = self.session.statement(self._edited)
        if said is None or said.text == text:
            return
        words = translate("StatementEditor", "Edit statement")
        if not self._do(said.id, {"text": text}, words) and self.session.can_keep:
            self.editor.not_kept()

    def _close(self, back: bool) -> None:
        """Keeps the words and puts the editor away; refused words stay."""
        editor, statement_id = self.editor, self._edited
        if editor is None or statement_id is None:
            return
        editor.flush()
        if editor.held:
            return
        self.editor = self._edited = None
        card = editor.parentWidget()  # it may stand on the page of another step by now
        if isinstance(card, StatementCard):
            card.set_editor(None)
            if back:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        board = card.parentWidget() if card is not None else None
        if isinstance(board, LaneBoard):
            board.arrange()

    @property
    def held(self) -> bool:
        return self.editor is not None and self.editor.held

    def leave(self) -> None:
        self._close(back=False)

    def show_record(self, record: MeetingRecord) -> None:
        for one in record.statements:
            if one.audiences:
                self._shared.pop(one.id, None)
        if self.editor is not None and self._edited is not None:
            said = self.session.statement(self._edited)
            if said is not None:
                self.editor.set_text(said.text)
            if self.editor.held:
                QTimer.singleShot(0, self.editor, self.editor.flush)  # the store takes something again

    def _split(self, at: int) -> None:
        statement_id = self._edited
        self._close(back=True)
        if statement_id is None:
            return
        text = self._said(statement_id).text
        if not text[:at].strip() or not text[at:].strip():
            return
        new = self.session.context.bridge.new_id()
        command = SplitStatement(statement_id, new, at)
        if self.session.do(command, translate("CardMenu", "Divided a card")) is not None:
            self.session.context.go.offer_undo(translate("CardMenu", "It is two cards now."))
            self._focus(statement_id)

    def join(self, statement_id: Id) -> None:
        """Puts the words under those of the card above it in the lane."""
        above = self.lanes.board.above(statement_id) if self.lanes is not None else None
        if above is None:
            return
        command = JoinStatements(above, statement_id)
        if self.session.do(command, translate("CardMenu", "Joined two cards")) is not None:
            self.session.context.go.offer_undo(translate("CardMenu", "They are one card now."))
            self._focus(above)

    # -- the rest --------------------------------------------------------------------------------------

    def share(self, statement_id: Id) -> None:
        """Into no version, or back into those it was in; where nobody knows which, the panel asks."""
        said = self._said(statement_id)
        before = self._shared.get(statement_id)
        if not said.audiences and (said.only_to or before is None):
            self.page.edit_statement(statement_id)
            asked = self.page.findChild(
                QWidget, "run.editor.only_to" if said.only_to else "run.editor.audiences"
            )
            if asked is not None:
                asked.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        readers = frozenset() if said.audiences else before
        if self._do(statement_id, {"audiences": readers}, translate("CardMenu", "Who may read it")):
            if said.audiences:
                self._shared[statement_id] = said.audiences
            words = (
                translate("CardMenu", "It may be shared.")
                if readers
                else translate("CardMenu", "It stays out of all minutes.")
            )
            self.session.context.go.offer_undo(words)

    def ask_step(self, statement_id: Id) -> None:
        """Which step it belongs to."""
        here = self.session.record.head.step
        self._popup(
            statement_id,
            [
                Entry(
                    f"step.{step.id}",
                    step.name.in_language(current_language()),
                    partial(self.to_step, statement_id, step.id),
                    key=str(step.number) if step.number else "",
                )
                for step in self.session.method.steps
                if step.id != here
            ],
        )

    def to_step(self, statement_id: Id, step_id: str) -> None:
        """Moves what was said to another step."""
        said = self._said(statement_id)
        kept = "" if said.kept_for == step_id else said.kept_for
        if said.step == step_id and kept == said.kept_for:
            return
        words = translate("CardMenu", "Moved to another step")
        if self._do(statement_id, {"step": step_id, "kept_for": kept}, words):
            name = self.session.method.step(step_id).name.in_language(current_language())
            self.session.context.go.offer_undo(fill(translate("CardMenu", "It stands in “%1” now."), name))

    def ask_explanation(self, statement_id: Id) -> None:
        """Which explanations build on it; those that do are ticked."""
        record = self.session.record
        self._popup(
            statement_id,
            [
                Entry(
                    f"explain.{one.id}",
                    short_words(record, one),
                    partial(self._turn_explanation, one.id, statement_id),
                    key=str(number) if number < 10 else "",
                    ticked=statement_id in one.explains,
                )
                for number, one in enumerate(explanations(record), start=1)
            ],
        )

    def _turn_explanation(self, explanation: Id, statement_id: Id) -> None:
        before = self._said(explanation).explains
        after = tuple(one for one in before if one != statement_id)
        if after == before:
            after = (*before, statement_id)
        self._do(explanation, {"explains": after}, translate("CardMenu", "What an explanation builds on"))

    def remove(self, statement_id: Id) -> None:
        if self.session.do(RemoveStatement(statement_id), translate("StoryPage", "Delete statement")):
            self.session.context.go.offer_undo(translate("StoryPage", "The statement is deleted."))

    # -- whose it is -----------------------------------------------------------------------------------

    def to_lane_beside(self, statement_id: Id, by: int) -> None:
        """Alt+Left and Alt+Right: to the next perspective at the table."""
        here = perspective_of(self.session.record, self._said(statement_id))
        seats = {seat.perspective for seat in self.session.present()} | {here}
        order = [perspective for perspective in Perspective if perspective in seats]
        place = order.index(here) + by
        if 0 <= place < len(order):
            self.to_lane(statement_id, order[place])

    def to_lane(self, statement_id: Id, perspective: Perspective) -> None:
        """Changes whose it is; where several sit in that place, asks which of them."""
        if perspective_of(self.session.record, self._said(statement_id)) is perspective:
            return
        seats = [seat for seat in self.session.present() if seat.perspective is perspective]
        if len(seats) == 1:
            self.give_to(statement_id, seats[0].person_id)
        elif seats:
            self._popup(statement_id, [self._who(statement_id, n, seat) for n, seat in enumerate(seats, 1)])

    def _who(self, statement_id: Id, number: int, seat: Participant) -> Entry:
        name = short_name(self.session.record, seat.person_id)
        act = partial(self.give_to, statement_id, seat.person_id)
        return Entry(f"who.{seat.person_id}", name, act, key=str(number) if number < 10 else "")

    def give_to(self, statement_id: Id, person_id: Id) -> None:
        if self._do(statement_id, {"speaker_id": person_id}, translate("CardMenu", "Whose words")):
            name = short_name(self.session.record, person_id)
            told = fill(translate("CardMenu", "It stands with %1 now."), name)
            self.session.context.go.offer_undo(told)
            self._focus(statement_id)


def explanations(record: MeetingRecord) -> list[Statement]:
    """All explanations of the meeting that stay in it."""
    return [s for s in record.statements if s.kind is StatementKind.EXPLANATION and not s.passed_on]
