"""The design values of `resources/themes/tokens.toml`, by way of its Python table, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from tvaer.ui.theme.token_table import TOKENS


class TypeRole(NamedTuple):
    """One kind of writing: `pt` and `px` size at 96 dpi, `line` height in px, `weight` as in CSS."""

    pt: float
    px: float
    line: int
    weight: int


class Perspective(NamedTuple):
    """Who sees it: colour role and icon; the word comes from the catalogue."""

    color: str
    icon: str


class Tint(NamedTuple):
    """Background role, ink role and icon of a kind of statement or a board column."""

    tint: str
    ink: str
    icon: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything the theme is built from; lengths in logical px, times in ms."""

    family: str
    fallback: tuple[str, ...]
    colors: Mapping[str, Mapping[str, str]]
    types: Mapping[str, TypeRole]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    size: Mapping[str, int]
    stroke: Mapping[str, float]
    motion: Mapping[str, int]
    perspectives: Mapping[str, Perspective]
    kinds: Mapping[str, Tint]
    board: Mapping[str, Tint]
    basis_icons: Mapping[str, str]


@lru_cache(maxsize=1)
def tokens() -> Tokens:
    """The shipped design values."""
    raw = TOKENS
    types = {k: TypeRole(**v) for k, v in raw["type"].items() if isinstance(v, dict)}
    return Tokens(
        family=raw["meta"]["font_family"],
        fallback=tuple(raw["meta"]["font_fallback"]),
        colors=_frozen({mode: _frozen(values) for mode, values in raw["color"].items()}),
        types=_frozen(types),
        space=_frozen(raw["space"]),
        radius=_frozen(raw["radius"]),
        size=_frozen(raw["size"]),
        stroke=_frozen(raw["stroke"]),
        motion=_frozen({k: v for k, v in raw["motion"].items() if isinstance(v, int)}),
        perspectives=_frozen({k: Perspective(v["color"], v["icon"]) for k, v in raw["perspective"].items()}),
        kinds=_tints(raw["kind"]),
        board=_tints(raw["board"]),
        basis_icons=_frozen({k: v["icon"] for k, v in raw["basis"].items()}),
    )


def _frozen(values: dict[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(values)


def _tints(raw: dict[str, Any]) -> Mapping[str, Tint]:
    return _frozen({k: Tint(v["tint"], v["ink"], v["icon"]) for k, v in raw.items()})
