"""Qt's palette from the tokens, for everything that Qt paints by itself."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from tvaer.ui.theme.theme import Theme

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "background",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "accent_text",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "text",
    _Role.Link: "accent_ink",
    _Role.LinkVisited: "accent_ink",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "muted",
    _Role.Accent: "accent",
    _Role.Light: "surface",
    _Role.Midlight: "sunken",
    _Role.Mid: "hairline",
    _Role.Dark: "line",
    _Role.Shadow: "line",
}
_DISABLED = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(look: Theme) -> QPalette:
    """The palette of the look in use."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, look.color(name))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, look.color("disabled_text"))
    return made
