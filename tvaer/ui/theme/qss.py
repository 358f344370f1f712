"""The one style sheet, written from the tokens, for Qt's own widgets. Our own widgets paint themselves."""

from __future__ import annotations

from string import Template

from tvaer.ui.theme.theme import Theme

_SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${r_control}px;
  selection-background-color: $selection; selection-color: $text; placeholder-text-color: $muted;
}
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: ${h_field}px; padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 3px 6px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {
  border: 2px solid $focus; min-height: ${h_field_focus}px; padding: 0 8px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 2px 5px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] { border-color: $error; }
QLineEdit[large="true"], QComboBox[large="true"] { min-height: ${h_large}px; }
QLineEdit[large="true"]:focus, QComboBox[large="true"]:focus { min-height: ${h_large_focus}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: $disabled_fill; color: $disabled_text; border-color: $disabled_fill;
}
QLineEdit:read-only { background: $sunken; }
QComboBox { combobox-popup: 0; padding-right: 30px; }
QComboBox:focus { padding-right: 29px; }
QComboBox:hover { background: $sunken; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $line; padding: 4px; outline: 0;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  border: 0; background: transparent; min-height: 0; padding: 0;
}
QSpinBox::up-button, QSpinBox::down-button { width: 0; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${r_control}px;
  min-height: ${h_field}px; padding: 0 14px; font-weight: 600;
}
QPushButton:hover { background: $sunken; }
QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton:default:hover { background: $accent_hover; }
QPushButton:disabled { background: $disabled_fill; color: $disabled_text; border-color: $disabled_fill; }

QAbstractItemView {
  background: $surface; color: $text; border: 0; outline: 0; gridline-color: $hairline;
  selection-background-color: $accent_soft; selection-color: $text; alternate-background-color: $surface;
}
QListView::item, QTreeView::item { padding: 6px 8px; border: 2px solid transparent; }
QTableView::item { padding: 0 8px; border: 0; border-bottom: 1px solid $hairline; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $accent_soft; color: $text;
}
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus {
  border: 2px solid $focus; border-radius: ${r_tag}px;
}
QHeaderView, QHeaderView::section, QTableCornerButton::section {
  background: $surface; color: $muted; border: 0; padding: 6px 16px; text-align: left;
  font-size: ${caption}pt; font-weight: 600;
}
QHeaderView { border-bottom: 1px solid $hairline; padding: 0; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[transparent="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 10px; border-radius: ${r_tag}px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenuBar { background: $background; }
QMenuBar::item { padding: 4px 8px; }
QMenuBar::item:selected { background: $accent_soft; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }

QTabWidget::pane { border: 0; border-top: 1px solid $hairline; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { color: $muted; padding: 8px 12px; border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { background: $sunken; }
QTabBar::tab:selected { color: $text; border-bottom: 3px solid $accent; }

QDialog { background: $raised; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: $hairline; border: 0; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar::item { border: 0; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton {
  background: transparent; color: $text; border: 0; border-radius: ${r_tag}px; padding: 4px 8px;
}
QCalendarWidget QToolButton:hover { background: $sunken; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
  background: $raised; selection-background-color: $accent; selection-color: $accent_text;
}
QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:focus {
  padding: 0; border: 0; border-radius: ${r_tag}px;
}
QCalendarWidget QTableView::item:selected { background: $accent; color: $accent_text; }
QCalendarWidget QSpinBox { min-height: 0; }
""")


def style_sheet(look: Theme) -> str:
    """The sheet for the look in use; heights grow with the text."""
    field = look.size("control") - 2
    large = look.size("control_unlock") - 2
    values: dict[str, object] = {name: look.color(name).name() for name in look.tokens.colors[look.shade]}
    values |= {"h_field": field, "h_field_focus": field - 2, "h_large": large, "h_large_focus": large - 2}
    values["caption"] = look.font("caption").pointSizeF()
    values |= {f"r_{name}": look.radius(name) for name in ("control", "card", "tag")}
    return _SHEET.substitute(values)
