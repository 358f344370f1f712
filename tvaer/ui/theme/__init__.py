"""The look: tokens, colours, fonts, icons and the one style sheet."""

from __future__ import annotations

from tvaer.ui.theme.theme import Mode, Shade, Theme, apply_theme, theme

__all__ = ["Mode", "Shade", "Theme", "apply_theme", "theme"]
