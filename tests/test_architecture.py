"""Who may know whom, and the habits that hold the house up. No exceptions are listed anywhere."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tools.layout import ROOT

TVAER = ROOT / "tvaer"
THEME = TVAER / "ui" / "theme"
SOURCES = sorted(TVAER.rglob("*.py"))
UI = sorted((TVAER / "ui").rglob("*.py"))

#: What may not be loaded before the unlock window is painted: each costs more than the window itself.
HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "pypdf", "babel", "cryptography", "PIL")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a file with the last part of the name that is called."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


def found(paths: list[Path], *names: str) -> list[str]:
    return [f"{name_of(path)}:{node.lineno}" for path in paths for name, node in calls(path) if name in names]


def test_the_layers_hold() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_logo=True) == 0


def test_colour_and_style_sheets_stay_in_the_theme() -> None:
    outside = [path for path in SOURCES if THEME not in path.parents]
    assert found(outside, "setStyleSheet") == []
    colour = re.compile(r"""["']#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})["']""")
    painted = [
        name_of(path) for path in UI if THEME not in path.parents and colour.search(path.read_text("utf-8"))
    ]
    assert painted == []


def test_words_for_the_screen_are_literal() -> None:
    """lupdate reads the sources: what is put together at run time is in no catalogue."""
    dynamic = [
        f"{name_of(path)}:{node.lineno}"
        for path in SOURCES
        for name, node in calls(path)
        if name == "translate"
        and isinstance(node.func, ast.Name)
        and not (
            len(node.args) >= 2 and all(isinstance(argument, ast.Constant) for argument in node.args[:2])
        )
    ]
    assert dynamic == []


def test_progress_never_spins_the_event_loop() -> None:
    assert found(SOURCES, "processEvents") == []


def test_nothing_is_printed() -> None:
    """What is printed may hold a name, and nobody reads it."""
    assert found(SOURCES, "print") == []


def test_only_the_store_commits() -> None:
    rooms = ("services", "method", "documents", "models")
    elsewhere = [path for room in rooms for path in sorted((TVAER / room).rglob("*.py"))]
    assert elsewhere
    assert found(elsewhere, "commit", "begin_nested") == []


def test_files_explain_themselves() -> None:
    """A file that grows past 600 lines does more than one thing; a migration tells but one moment."""
    written = [path for path in SOURCES if path.parent.name != "versions"]
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in written}
    assert {name: lines for name, lines in lengths.items() if lines > 600} == {}


@pytest.mark.skipif(not (TVAER / "app.py").exists(), reason="no program yet")
def test_the_start_loads_nothing_heavy() -> None:
    code = "import sys, json, tvaer.app; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {module.partition(".")[0] for module in json.loads(done.stdout)}
    assert loaded & set(HEAVY) == set()


def test_no_file_names_an_index_or_a_machine() -> None:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode != 0:
        pytest.skip("not a git working copy")
    address = r"index[-]url|\"resolved[\"]:|://[^\s\"'<>]*/simple|://[^\s\"'<>]*\.(?:whl|tgz|deb)\b"
    folder = r"(?<![\w./-])/(?:work|root)/"
    odd = re.compile(f"{address}|{folder}|{re.escape(str(ROOT))}")
    guilty = []
    for name in filter(None, listing.stdout.split("\0")):
        path = ROOT / name
        if (
            path.suffix in {".py", ".toml", ".md", ".lock", ".txt", ".yaml", ".json", ".svg"}
            and path.is_file()
        ):
            text = path.read_text(encoding="utf-8")
            guilty += [f"{name}: {match[0]}" for match in odd.finditer(text)]
    assert guilty == []
