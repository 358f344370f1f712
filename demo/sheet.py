"""Filling in one form for one thing of the file, and noting in the account what was filled in.

A field that is not on the screen, a code the program does not know, a person nobody entered: then nothing is
noted, and the account counts that part as not held.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from demo.accounting import Account, Path, is_empty
from demo.hand import Key
from demo.reading import Node, mapping, texts
from demo.stage import Stage
from tvaer.terms import Audience


@dataclass
class Play:
    """One file being played: who is at the screen, and the account of the file."""

    stage: Stage
    account: Account
    looked: set[str] = field(default_factory=set)
    """Of what a picture was taken already."""


class Sheet:
    """The form of one thing. `prefix` begins its fields' object names, `path` is its place in the file."""

    def __init__(
        self, play: Play, kind: str, thing_id: str, path: Path, node: dict[str, Node], prefix: str
    ) -> None:
        self.play, self.kind, self.id, self.path, self.node, self.prefix = (
            play,
            kind,
            thing_id,
            path,
            node,
            prefix,
        )
        self.hand = play.stage.hand
        self.memory = play.stage.memory

    # -- values ------------------------------------------------------------------------------------------

    def value(self, key: str) -> Node:
        """What stands under a key; "documentation.what" looks inside."""
        node: Node = self.node
        for part in key.split("."):
            node = mapping(node).get(part)
        return node

    def note(self, key: str, column: str, value: Any, form: str = "text") -> None:
        """The value under the key was filled in and must be found in the column."""
        self.play.account.entered((*self.path, *key.split(".")), self.kind, self.id, column, value, form)

    def widget(self, name: str) -> QWidget | None:
        """The field, when a person can use it now."""
        full = f"{self.prefix}.{name}"
        return self.hand.find(full) if self.hand.has(full) else None

    # -- fields ------------------------------------------------------------------------------------------

    def text(self, key: str, column: str, at: str = "") -> None:
        """A text of one line or many."""
        value = self.value(key)
        if is_empty(value) or isinstance(value, dict | list):
            return
        field = self.widget(at or column)
        if field is None:
            return
        written = str(value)
        if self.hand.shown(field) != written:
            self.hand.write(field, written)
        self.note(key, column, written)

    def number(self, key: str, column: str, at: str = "") -> None:
        """A number, typed as people write it."""
        value = self.value(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return
        field = self.widget(at or column)
        if field is None:
            return
        self.hand.write(field, f"{value:.6f}".rstrip("0").rstrip(".").replace(".", ","))
        self.note(key, column, value, "number")

    def day(self, key: str, column: str, at: str = "") -> None:
        """A date."""
        value = _date(self.value(key))
        field = self.widget(at or column) if value else None
        if value is None or field is None:
            return
        self.hand.write(field, value.isoformat())
        self.note(key, column, value.isoformat(), "date")

    def clock(self, key: str, column: str, at: str = "") -> None:
        """A time of day."""
        value = _time(self.value(key))
        field = self.widget(at or column) if value else None
        if value is None or field is None:
            return
        self.hand.write(field, value.strftime("%H:%M"))
        self.note(key, column, value.strftime("%H:%M"), "time")

    def code(
        self, key: str, column: str, terms: type[StrEnum], word: Callable[[Any], str], at: str = ""
    ) -> None:
        """One of the program's own codes, chosen by its word."""
        value = self.value(key)
        if not isinstance(value, str) or value not in {term.value for term in terms}:
            return
        field = self.widget(at or column)
        if isinstance(field, QComboBox) and choose_word(self.play, field, word(terms(value))):
            self.note(key, column, value, "code")

    def flag(self, key: str, column: str, at: str = "") -> None:
        """A tick."""
        value = self.value(key)
        field = self.widget(at or column) if isinstance(value, bool) else None
        if isinstance(field, QAbstractButton):
            self.hand.tick(field, bool(value))
            self.note(key, column, value, "flag")

    def person(self, key: str, column: str, at: str = "") -> None:
        """Somebody from the list."""
        who = self.value(key)
        field = self.widget(at or column) if isinstance(who, str) and who else None
        if field is not None and self.memory.knows("people", who) and pick_person(self.play, field, who):
            self.note(key, column, ["people", who], "link")

    def people(self, key: str, column: str, at: str = "") -> None:
        """Several people; those who cannot be chosen are not noted."""
        self._several(key, column, "people", at, pick_person)

    def pick(self, key: str, column: str, kind: str, at: str = "") -> None:
        """Another thing, found by its words."""
        what = self.value(key)
        field = self.widget(at or column) if isinstance(what, str) and what else None
        if field is not None and self.memory.knows(kind, what) and pick_thing(self.play, field, kind, what):
            self.note(key, column, [kind, what], "link")

    def picks(self, key: str, column: str, kind: str, at: str = "") -> None:
        """Several other things."""
        self._several(key, column, kind, at, lambda play, field, what: pick_thing(play, field, kind, what))

    def share(self, key: str = "share", column: str = "audiences") -> None:
        """The versions it may stand in. Without the key it is working data, and stands in none."""
        wanted = share_of(self.node, key)
        boxes = {a: self.widget(f"{column}.{a.value}") for a in Audience}
        if any(not isinstance(box, QAbstractButton) for box in boxes.values()):
            return
        for audience, box in boxes.items():
            assert box is not None
            self.hand.tick(box, audience in wanted)
        note_share(self.play.account, (*self.path, key), self.kind, self.id, wanted, self.node.get(key))

    def _several(
        self, key: str, column: str, kind: str, at: str, choose: Callable[[Play, QWidget, str], bool]
    ) -> None:
        chosen: list[str] = []
        for number, one in enumerate(texts(self.node, key)):
            field = self.widget(f"{at or column}.add") if self.memory.knows(kind, one) else None
            if field is not None and choose(self.play, field, one):
                chosen.append(one)
                self._mark_one(key, number)
        if chosen:
            expected = [[kind, one] for one in dict.fromkeys(chosen)]
            self.play.account.entered((*self.path, key, "*"), self.kind, self.id, column, expected, "links")

    def _mark_one(self, key: str, number: int) -> None:
        single = not isinstance(self.node.get(key), list)
        self.play.account.covered((*self.path, key) if single else (*self.path, key, number))


def share_of(node: dict[str, Node], key: str = "share") -> frozenset[Audience]:
    """The versions named; codes the program does not know are left out."""
    known = {audience.value for audience in Audience}
    return frozenset(Audience(one) for one in texts(node, key) if one in known)


def note_share(
    account: Account, path: Path, kind: str, thing_id: str, wanted: frozenset[Audience], given: Node
) -> None:
    """Notes the versions as entered; an unknown one stays uncounted."""
    known = {audience.value for audience in Audience}
    account.entered((*path, "*"), kind, thing_id, "audiences", sorted(a.value for a in wanted), "set")
    for number, one in enumerate(given if isinstance(given, list) else ()):
        if one in known:
            account.covered((*path, number))


def choose_word(play: Play, box: QComboBox, word: str) -> bool:
    """Takes the entry with this word; False when the list has none."""
    place = next((i for i in range(box.count()) if box.itemText(i) == word), -1)
    if place < 0:
        return False
    play.stage.hand.choose(box, place)
    return True


def pick_person(play: Play, field: QWidget, who: str) -> bool:
    """Types a name and presses Enter; with a second one of that name, what the list shows behind it too."""
    memory = play.stage.memory
    name = memory.names[who]
    twins = [other for other, known in memory.names.items() if known == name]
    return _pick(play, field, name, memory.hints.get(who, "") if len(twins) > 1 else "")


def pick_thing(play: Play, field: QWidget, kind: str, what: str) -> bool:
    """Types the words of another thing and presses Enter."""
    memory = play.stage.memory
    words = " ".join(memory.texts[kind, what].split())
    twins = [key for key, text in memory.texts.items() if key[0] == kind and " ".join(text.split()) == words]
    return _pick(play, field, words, memory.hints.get(f"{kind}/{what}", "") if len(twins) > 1 else "")


def _pick(play: Play, field: QWidget, words: str, hint: str) -> bool:
    hand = play.stage.hand
    several = field.objectName().endswith(".add")
    if not several and hand.shown(field) == words and not hint:
        return True
    before = _value(field)
    if several and words in _chips(field):
        return True
    hand.enter(field, f"{words} · {hint}" if hint else words)
    hand.press(Key.Key_Return)
    taken = (not hand.shown(field)) if several else _value(field) not in (None, before)
    if not taken:
        hand.enter(field, "")
        hand.press(Key.Key_Return)
    return taken


def _chips(field: QWidget) -> list[str]:
    """What is chosen already in a field for several."""
    holder = field.parentWidget()
    buttons = holder.findChildren(QAbstractButton) if holder is not None else []
    return [b.text() for b in buttons if b.isVisible() and b.objectName().count(".remove.")]


def _value(field: QWidget) -> object:
    read = getattr(field, "value", None)
    return read() if callable(read) else None


def _date(node: Node) -> date | None:
    try:
        return date.fromisoformat(str(node)) if isinstance(node, str) else None
    except ValueError:
        return None


def _time(node: Node) -> time | None:
    try:
        return time.fromisoformat(node) if isinstance(node, str) and node else None
    except ValueError:
        return None


read_date, read_time = _date, _time
