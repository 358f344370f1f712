"""Takes the pictures of the documentation from what the demo wrote, so that they cannot go stale."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PIL import Image

WIDTH = 1100
"""Pixels; what a page of documentation shows, and enough to read the words."""
GROUNDS = 32

CHOSEN: dict[str, str] = {
    "first-start": "first-start",
    "recovery-code": "recovery-code",
    "unlock": "unlock",
    "case": "light-case",
    "prepare": "prepared",
    "today": "today-before",
    "framing": "framing-accepted",
    "story": "light-run-step1",
    "statement": "step1-statement",
    "board": "board",
    "scale": "scale-revealed",
    "disagreement": "disagreement",
    "people": "people-here",
    "child-voice": "child-voice",
    "table-screen": "table-screen",
    "end": "asked-at-the-end",
    "goals": "needs-goals-signs",
    "effort": "offers",
    "close": "light-run-step5",
    "minutes": "minutes-professional",
}
"""Picture of the documentation -> the name under which the demo looked; of several, the last one."""


def take(source: Path, target: Path) -> list[str]:
    """Copies the chosen pictures, smaller; returns the names that the demo did not make."""
    target.mkdir(parents=True, exist_ok=True)
    made = {found[1]: file for file in sorted(source.glob("*.png")) if (found := _NUMBERED.match(file.name))}
    for name, seen in CHOSEN.items():
        if seen in made:
            _write(made[seen], target / f"{name}.png")
    for old in target.glob("*.png"):
        if old.stem not in CHOSEN:
            old.unlink()
    return [seen for seen in CHOSEN.values() if seen not in made]


_NUMBERED = re.compile(r"\d+-(.+)\.png$")


def _write(source: Path, target: Path) -> None:
    with Image.open(source) as picture:
        height = round(picture.height * WIDTH / picture.width)
        small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    _few_colours(small).save(target, optimize=True)


def _few_colours(picture: Image.Image) -> Image.Image:
    """In 256 colours: the commonest ones exactly (grounds), and the rest so that small signs keep theirs."""
    counted = picture.getcolors(picture.width * picture.height) or []
    grounds = sorted(counted, key=lambda entry: -entry[0])[:GROUNDS]
    common = [channel for _, colour in grounds if isinstance(colour, tuple) for channel in colour]
    spread = picture.quantize(256 - GROUNDS, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette((common + spread)[: 3 * 256])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def main(arguments: list[str]) -> int:
    """`python -m demo.pictures SOURCE TARGET`; 1 when a picture is missing."""
    source, target = map(Path, arguments)
    missing = take(source, target)
    if missing:
        sys.stderr.write(f"The demo made no picture of: {', '.join(missing)}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
