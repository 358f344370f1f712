"""A line under words the dictionary does not have, and what could stand there instead (Ctrl+., menu key)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from tvaer.ui.spelling.speller import speller
from tvaer.ui.spelling.words import word_at, words_of
from tvaer.ui.theme import theme
from tvaer.ui.words import fill, translate

REST_MS = 350
"""How long the writing rests before it is looked at; not while somebody is in the middle of a word."""


class SpellingMarks(QObject):
    """Marks a field's words; made when the field first gets the keyboard. The text is never changed by it.

    The marks are extra selections, which do not count as a change of the document.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.look)
        field.textChanged.connect(self._timer.start)
        speller().learned.connect(self.show_marks)
        self.look()

    def look(self) -> None:
        """Ask for what was written, and mark what is known already."""
        if speller().enabled:
            here = self._being_written()
            speller().ask(word for place, word in words_of(self._text()) if place != here)
        self.show_marks()

    def show_marks(self) -> None:
        """A wavy line under each wrong word; the one being written waits until it is finished."""
        here = self._being_written()
        selections = (
            []
            if not speller().enabled
            else [
                self._selection(place, word)
                for place, word in words_of(self._text())
                if place != here and speller().is_wrong(word)
            ]
        )
        if selections or self._field.extraSelections():
            self._field.setExtraSelections(selections)

    def marked(self) -> list[str]:
        """The words with a line under them, in order."""
        return [chosen.cursor.selectedText() for chosen in self._field.extraSelections()]

    def add_to(self, menu: QMenu, place: int) -> None:
        """Puts suggestions for the word at `place` on top of a menu; they come a moment later."""
        found = word_at(self._text(), place)
        if found is None or not speller().is_wrong(found[1]):
            return
        first = menu.actions()[0] if menu.actions() else menu.addSeparator()
        waiting = QAction(fill(translate("Spelling", "Looking for “%1” …"), found[1]), menu)
        waiting.setEnabled(False)
        stand = QAction(translate("Spelling", "Let the word stand"), menu)
        stand.setObjectName("spelling.let_stand")
        stand.triggered.connect(partial(speller().let_stand, found[1]))
        menu.insertActions(first, [waiting, stand])
        menu.insertSeparator(first)
        speller().suggest(found[1], partial(self._offer, menu, waiting, found))

    def open_menu(self) -> None:
        """Ctrl+.: suggestions for the wrong word at the cursor, else for the last one before it."""
        place = self._field.textCursor().position()
        found = word_at(self._text(), place)
        if found is None or not speller().is_wrong(found[1]):
            before = [p for p, w in words_of(self._text()) if p < place and speller().is_wrong(w)]
            if not before:
                return
            place = before[-1]
        menu = QMenu(self._field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("spelling.menu")
        menu.setAccessibleName(translate("Spelling", "Spelling"))
        self.add_to(menu, place)
        cursor = self._field.textCursor()
        cursor.setPosition(place)
        menu.popup(
            self._field.viewport().mapToGlobal(self._field.cursorRect(cursor).bottomLeft() + QPoint(0, 4))
        )

    # -- parts -------------------------------------------------------------------------------------------

    def _offer(self, menu: QMenu, waiting: QAction, found: tuple[int, str], words: tuple[str, ...]) -> None:
        import shiboken6

        if not shiboken6.isValid(menu):
            return
        actions = []
        for word in words:
            action = QAction(word.replace("&", "&&"), menu)
            action.setObjectName("spelling.suggestion")
            action.triggered.connect(partial(self._replace, *found, word))
            actions.append(action)
        menu.insertActions(waiting, actions)
        if actions:
            menu.removeAction(waiting)
            menu.setActiveAction(actions[0])
        else:
            waiting.setText(translate("Spelling", "No suggestions"))

    def _replace(self, place: int, old: str, new: str) -> None:
        """Puts the better word in place, as if it had been typed: Ctrl+Z takes it back."""
        if self._text()[place : place + len(old)] != old:
            return
        cursor = self._cursor(place, old)
        cursor.insertText(new)
        self._field.setFocus()

    def _selection(self, place: int, word: str) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(theme().color("attention"))
        selection = QTextEdit.ExtraSelection()
        selection.format, selection.cursor = look, self._cursor(place, word)
        return selection

    def _cursor(self, place: int, word: str) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        text = self._text()
        cursor.setPosition(_utf16(text[:place]))
        cursor.setPosition(_utf16(text[: place + len(word)]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _being_written(self) -> int | None:
        """Where the word begins that the cursor stands at the end of."""
        if not self._field.hasFocus():
            return None
        place = self._field.textCursor().position()
        found = word_at(self._text(), place)
        return found[0] if found is not None and found[0] + len(found[1]) == place else None

    def _text(self) -> str:
        return self._field.toPlainText()


def _utf16(text: str) -> int:
    """Qt counts in halves of what Python counts for signs such as 🙂."""
    return len(text.encode("utf-16-le")) // 2
