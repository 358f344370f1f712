"""Writes the design tokens as a Python table, which is read at start ten times as fast as TOML.

`python -m tools.token_table` after every change of `resources/themes/tokens.toml`; a test holds them equal.
"""

from __future__ import annotations

import pprint
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "themes" / "tokens.toml"
TABLE = ROOT / "tvaer" / "ui" / "theme" / "token_table.py"
_HEAD = '''"""`resources/themes/tokens.toml` as written here by `python -m tools.token_table`: change that."""

from __future__ import annotations

from typing import Any

'''


def main() -> int:
    """Write the table; the exit code of the formatter."""
    raw = tomllib.loads(SOURCE.read_text("utf-8"))
    shown = pprint.pformat(raw, width=100, sort_dicts=False)
    TABLE.write_text(f"{_HEAD}TOKENS: dict[str, Any] = {shown}\n", "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--quiet", str(TABLE)], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
