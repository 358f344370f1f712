"""Colours keep the contrast they promise; every name in the tokens leads to something that is there."""

from __future__ import annotations

import tomllib

import pytest

from tvaer.paths import resource
from tvaer.ui.theme.icons import icon_source
from tvaer.ui.theme.token_table import TOKENS
from tvaer.ui.theme.tokens import tokens

DEMANDS = tomllib.loads(resource("themes/contrast.toml").read_text("utf-8"))["contrast"]


def test_the_table_read_at_start_holds_what_the_file_says() -> None:
    assert tomllib.loads(resource("themes/tokens.toml").read_text("utf-8")) == TOKENS


def _luminance(color: str) -> float:
    """WCAG 2.2, relative luminance of a #RRGGBB colour."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_formula_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("use", ["text", "ui"])
def test_pairs_keep_their_contrast(shade: str, use: str) -> None:
    demand = DEMANDS[shade][use]
    assert demand["minimum"] >= {"text": 4.5, "ui": 3.0}[use]
    colors = tokens().colors[shade]
    weak = [
        (pair["fg"], pair["bg"])
        for pair in demand["pairs"]
        if contrast(colors[pair["fg"]], colors[pair["bg"]]) < demand["minimum"]
    ]
    assert len(demand["pairs"]) > 40
    assert weak == []


def test_light_and_dark_know_the_same_colours() -> None:
    assert set(tokens().colors["light"]) == set(tokens().colors["dark"])


def test_every_icon_and_colour_named_by_the_tokens_is_there() -> None:
    known = tokens()
    icons = {p.icon for p in known.perspectives.values()} | set(known.basis_icons.values())
    icons |= {t.icon for t in (*known.kinds.values(), *known.board.values())}
    for name in icons:
        assert "currentColor" in icon_source(name)
    for tint in (*known.kinds.values(), *known.board.values()):
        assert {tint.tint, tint.ink} <= set(known.colors["light"])


def test_every_icon_named_in_the_widgets_is_shipped() -> None:
    import re
    from pathlib import Path

    import tvaer.ui.widgets as widgets

    shipped = {path.stem for path in resource("icons").glob("*.svg")}
    named: set[str] = set()
    for path in Path(widgets.__file__).parent.glob("*.py"):
        source = path.read_text("utf-8")
        named |= set(re.findall(r'(?:IconLabel|set_icon|_Step|_FieldButton)\("([a-z0-9-]+)"', source))
    assert named <= shipped
    assert named


def test_an_unknown_icon_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="no-such-thing"):
        icon_source("no-such-thing")
