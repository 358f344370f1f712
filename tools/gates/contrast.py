"""Contrast of the theme's colours, computed from the tokens (WCAG 2.2, relative luminance)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from tools.console import Failure
from tools.layout import THEMES

#: WCAG 2.2: 1.4.3 for text, 1.4.11 for parts of controls.
MINIMUM = {"text": 4.5, "ui": 3.0}


def contrast() -> list[str]:
    """Every pair of colours that stays under its minimum, in each theme."""
    colours = _load(THEMES / "tokens.toml").get("color", {})
    demands = _load(THEMES / "contrast.toml").get("contrast", {})
    problems = [
        problem
        for theme in colours
        for kind, minimum in MINIMUM.items()
        for problem in _weak_pairs(theme, colours[theme], kind, minimum, demands.get(theme, {}).get(kind, {}))
    ]
    return problems if colours else ["tokens.toml names no colours"]


def _weak_pairs(
    theme: str, colours: dict[str, str], kind: str, minimum: float, demand: dict[str, Any]
) -> list[str]:
    pairs = demand.get("pairs", [])
    if not pairs:
        return [f"contrast.toml names no {kind} pairs for the theme {theme}"]
    minimum = max(minimum, demand.get("minimum", 0))
    problems = []
    for pair in pairs:
        foreground, background = pair["fg"], pair["bg"]
        if unknown := {foreground, background} - colours.keys():
            problems.append(f"{theme}: no such colour: {', '.join(sorted(unknown))}")
        elif (found := ratio(colours[foreground], colours[background])) < minimum:
            problems.append(f"{theme}: {foreground} on {background} has {found:.2f}, needs {minimum}")
    return problems


def ratio(one: str, other: str) -> float:
    """Contrast ratio of two colours `#RRGGBB`, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _load(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Failure(f"resources/themes/{path.name} is missing.") from None
    except tomllib.TOMLDecodeError as error:
        raise Failure(f"{path.name} cannot be read: {error}.") from None
