"""The leader lets the child read cards that stand back for its sake: one act, one step for undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from tvaer.ids import Id
from tvaer.services.commands import EditStatement, Together
from tvaer.services.table_sharing import for_child_too, kept_from_child
from tvaer.terms import Function
from tvaer.ui.run.cards.about import short_words
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.table_screen.child_choice import ChildChoice
from tvaer.ui.table_screen.strip import TableStrip
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class ChildShare(QObject):
    """Puts the question on the strip, opens the choice below it, and does what is chosen."""

    def __init__(self, page: RunPage, strip: TableStrip) -> None:
        super().__init__(page)
        self.page, self.session, self.strip = page, page.session, strip
        self._step = ""
        self.choice = ChildChoice()
        self.choice.hide()
        self.choice.chosen.connect(self._let_read)
        self.choice.closed.connect(self.close)
        strip.child_asked.connect(self.toggle)

    def show_step(self, step_id: str, *, offered: bool) -> None:
        """Shows what there is to choose in a step; a choice that has nothing left goes away."""
        record = self.session.record
        cards = kept_from_child(record, step_id) if offered else ()
        self.strip.offer_child(self._question() if cards else "")
        if not cards or step_id != self._step:
            self.close()
        self._step = step_id
        if not self.choice.isHidden():
            self._fill()

    def toggle(self) -> None:
        """Alt+6: opens the choice, or closes it."""
        if not self.choice.isHidden():
            self.close()
        elif not self.strip.isHidden() and not self.strip.child.isHidden():
            self._fill()
            self.choice.show()
            first = self.choice.first_focus()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Puts the choice away; the keyboard goes on in the meeting."""
        if self.choice.isHidden():
            return
        focus = self.page.focusWidget()
        inside = focus is not None and self.choice.isAncestorOf(focus)
        self.choice.hide()
        if inside:
            self.page.focus_page()

    def _fill(self) -> None:
        record = self.session.record
        cards = kept_from_child(record, self._step)
        self.choice.show_cards(self._question(), [(said.id, short_words(record, said)) for said in cards])

    def _question(self) -> str:
        name = self._name()
        if name:
            return fill(translate("TableStrip", "May %1 see them, too?"), name)
        return translate("TableStrip", "May the children see them, too?")

    def _name(self) -> str:
        """The only child at the table; empty for several."""
        record = self.session.record
        children = [who for who in record.participants if who.function is Function.CHILD and who.present]
        return short_name(record, children[0].person_id) if len(children) == 1 else ""

    def _let_read(self, chosen: tuple[Id, ...]) -> None:
        readers = for_child_too(self.session.record, self._step, chosen)
        if not readers:
            return
        edits = tuple(EditStatement(card, {"audiences": who}) for card, who in readers.items())
        name = self._name()
        if self.session.do(Together(edits), translate("CardMenu", "Who may read it")) is None:
            return
        told = (
            fill(translate("TableStrip", "%1 may read %n card(s) now.", "", len(edits)), name)
            if name
            else translate("TableStrip", "The children may read %n card(s) now.", "", len(edits))
        )
        self.session.context.go.offer_undo(told)
