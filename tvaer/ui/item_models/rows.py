"""One table model for all lists: snapshots as lines, in groups, filtered and sorted the Danish way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QPersistentModelIndex, Qt

from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import current_locale

AnyIndex = QModelIndex | QPersistentModelIndex
GROUP = Qt.ItemDataRole.UserRole + 1
CHIP = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """A column: its heading, the words of a line, what it sorts by (the words when None), and a chip's
    (text, state) where the words are a state."""

    heading: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    chip: Callable[[Any], tuple[str, str] | None] | None = None
    strong: bool = False


@dataclass(frozen=True)
class Group:
    """Lines under a heading; an empty heading shows none."""

    heading: str
    rows: tuple[Any, ...]


class RowsModel(QAbstractTableModel):
    """Shows snapshots that carry an `id`. Group headings are lines of their own that cannot be chosen."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._groups: tuple[Group, ...] = ()
        self._lines: list[Any] = []
        self._wanted: tuple[str, ...] = ()
        self._order: tuple[int, Qt.SortOrder] | None = None

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other lines."""
        if tuple(groups) != self._groups:
            self._groups = tuple(groups)
            self._lay_out()

    def set_filter(self, text: str) -> None:
        """Show only lines in which every typed word begins or stands in some column."""
        wanted = tuple(text.casefold().split())
        if wanted != self._wanted:
            self._wanted = wanted
            self._lay_out()

    def line(self, index: AnyIndex) -> Any:
        """The snapshot of a line; None for a heading."""
        found = self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None
        return None if isinstance(found, Group) else found

    def first(self) -> QModelIndex:
        """The first line that can be chosen; invalid when there is none."""
        for row, line in enumerate(self._lines):
            if not isinstance(line, Group):
                return self.index(row, 0)
        return _NOWHERE

    def index_of(self, row_id: object) -> QModelIndex:
        """Where the line with that id is now; invalid when it is not shown."""
        for row, line in enumerate(self._lines):
            if getattr(line, "id", None) == row_id:
                return self.index(row, 0)
        return _NOWHERE

    def group_rows(self) -> list[int]:
        """Which lines are headings."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, Group)]

    @property
    def count(self) -> int:
        """Lines shown, headings not counted."""
        return sum(1 for line in self._lines if not isinstance(line, Group))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.line(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if isinstance(line, Group):
            heading = role in (Qt.ItemDataRole.DisplayRole, GROUP) and index.column() == 0
            return line.heading if heading else None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(line))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(f"{c.heading}: {c.text(line)}" for c in self.columns if c.text(line))
        if role == CHIP and column.chip is not None:
            return column.chip(line)
        if role == Qt.ItemDataRole.FontRole and column.strong:
            return True
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order) if column >= 0 else None
        self._lay_out()

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._lines = []
        for group in self._groups:
            rows = self._sorted([row for row in group.rows if self._fits(row)])
            if rows and group.heading:
                self._lines.append(group)
            self._lines.extend(rows)
        self.endResetModel()

    def _fits(self, row: Any) -> bool:
        if not self._wanted:
            return True
        words = " ".join(column.text(row) for column in self.columns).casefold()
        return all(wanted in words for wanted in self._wanted)

    def _sorted(self, rows: list[Any]) -> list[Any]:
        if self._order is None:
            return rows
        number, order = self._order
        column = self.columns[number]
        collate = danish_order().sortKey
        key = column.key or (lambda row: collate(column.text(row)))
        return sorted(rows, key=key, reverse=order == Qt.SortOrder.DescendingOrder)


def danish_order() -> QCollator:
    """How words are put in order in the chosen language."""
    collator = QCollator(QLocale(current_locale()))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator
