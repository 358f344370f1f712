"""Asks the spelling process, remembers its answers, and tells when there are new ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from tvaer import log
from tvaer.paths import resource

MOST_REMEMBERED = 20_000
"""Answers kept, so that a long day does not fill the memory; then all are forgotten and asked anew."""


class Speller(QObject):
    """Whether words are spelled as the Danish dictionary has them. `learned`: answers have come.

    The process starts with the first question and ends with `forget`: on locking, nothing of what was
    written stays. Where it cannot run, no word is ever called wrong.
    """

    learned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = False
        self._process: QProcess | None = None
        self._failed = False
        self._right: set[str] = set()
        self._wrong: set[str] = set()
        self._asked: dict[int, tuple[str, ...]] = {}
        self._waiting: dict[int, Callable[[tuple[str, ...]], None]] = {}
        self._names: frozenset[str] = frozenset()
        self._let_stand: set[str] = set()
        self._number = 0

    def set_enabled(self, enabled: bool) -> None:
        """Switch the whole on or off."""
        if enabled != self.enabled:
            self.enabled = enabled
            if not enabled:
                self.forget()
            self.learned.emit()

    def set_names(self, names: Iterable[str]) -> None:
        """Names of people and places round the table: never called wrong."""
        known = frozenset(part.casefold() for name in names for part in name.replace("-", " ").split())
        if known != self._names:
            self._names = known
            self.learned.emit()

    def let_stand(self, word: str) -> None:
        """This word is right here; forgotten with the rest."""
        self._let_stand.add(word.casefold())
        self.learned.emit()

    def is_wrong(self, word: str) -> bool:
        """Whether the dictionary is known not to have the word; one it was not asked for yet is not wrong."""
        plain = word.casefold()
        if plain in self._let_stand or any(part in self._names for part in _stems(plain)):
            return False
        return word in self._wrong

    def ask(self, words: Iterable[str]) -> None:
        """Look up those that were not asked for before; `learned` comes with the answer."""
        if not self.enabled:
            return
        if len(self._right) + len(self._wrong) > MOST_REMEMBERED:
            self._right.clear()
            self._wrong.clear()
        under_way = {word for asked in self._asked.values() for word in asked}
        new = tuple(dict.fromkeys(w for w in words if w not in self._right | self._wrong | under_way))
        if new:
            number = self._send({"check": new})
            if number is not None:
                self._asked[number] = new

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Better spellings, best first; `then` hears of them a moment later, or of none."""
        number = self._send({"suggest": word}) if self.enabled else None
        if number is None:
            then(())
        else:
            self._waiting[number] = then

    def forget(self) -> None:
        """End the process and forget every word."""
        process, self._process = self._process, None
        if process is not None:
            process.errorOccurred.disconnect(self._on_failed)
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()
        for heard in (self._right, self._wrong, self._let_stand):
            heard.clear()
        self._asked.clear()
        self._waiting.clear()
        self._names = frozenset()
        self._failed = False

    # -- the process -------------------------------------------------------------------------------------

    def _send(self, question: dict[str, Any]) -> int | None:
        """The number of the question; None when nobody can answer it."""
        if self._process is None and not self._start():
            return None
        assert self._process is not None
        self._number += 1
        line = json.dumps({"id": self._number, **question}, ensure_ascii=False)
        self._process.write(f"{line}\n".encode())
        return self._number

    def _start(self) -> bool:
        if self._failed:
            return False
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_answers)
        process.errorOccurred.connect(self._on_failed)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process = process
        process.start(sys.executable, _arguments())
        return True

    def _on_answers(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._take(json.loads(bytes(process.readLine().data()).decode("utf-8")))

    def _take(self, found: dict[str, Any]) -> None:
        number = int(found["id"])
        if number in self._waiting:
            self._waiting.pop(number)(tuple(found.get("words", ())))
            return
        asked = self._asked.pop(number, ())
        wrong = set(found.get("wrong", ()))
        self._wrong |= wrong
        self._right |= set(asked) - wrong
        self.learned.emit()

    def _on_failed(self) -> None:
        """It did not start, or died: writing goes on without marks."""
        log.note("spelling_failed")
        self._failed = True
        waiting, self._waiting = self._waiting, {}
        self._asked.clear()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        for then in waiting.values():
            then(())


def _arguments() -> list[str]:
    folder = str(resource("dictionaries"))
    if getattr(sys, "frozen", False):
        return ["--spelling", folder]
    return ["-I", str(Path(__file__).parents[2] / "spelling.py"), folder]


def _stems(word: str) -> tuple[str, ...]:
    """A name with its genitive: „Nynnes“, „Jonas'“."""
    return word, word.removesuffix("s"), word.rstrip("'’")


_speller: Speller | None = None


def speller() -> Speller:
    """The one speller of the program."""
    global _speller
    if _speller is None:
        _speller = Speller(QCoreApplication.instance())
    return _speller
