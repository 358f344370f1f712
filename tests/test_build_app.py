"""The one entry for people: what it says and does, also when something is wrong."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from tools import lockfile, setup
from tools.catalogues import Message
from tools.console import Failure
from tools.gates import catalogue, contrast, locks, platforms
from tools.layout import DEV_LOCK, ROOT, RUNTIME_LOCK
from tools.system_libraries import OFFSCREEN, SCREEN

WINDOWS = {
    "sys_platform": "win32",
    "python_full_version": "3.11.0",
    "platform_python_implementation": "CPython",
}
LINUX = WINDOWS | {"sys_platform": "linux", "python_full_version": "3.14.0"}


def build_app(
    *args: str,
    root: Path = ROOT,
    cwd: Path | None = None,
    variables: Mapping[str, str] = MappingProxyType({}),
) -> subprocess.CompletedProcess[str]:
    """Run the entry as a person would; variables given as "" are taken away."""
    values = os.environ | {"PYTHONIOENCODING": "utf-8"} | dict(variables)
    values = {name: value for name, value in values.items() if value}
    return subprocess.run(
        [sys.executable, str(root / "build_app.py"), *args],
        cwd=cwd,
        env=values,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project as a stranger has it, without an environment."""
    root = tmp_path / "Tvær på prøve"
    root.mkdir()
    shutil.copytree(ROOT / "tools", root / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("build_app.py", "requirements.lock", "requirements-dev.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, root / name)
    return root


def test_without_a_command_it_names_them_all() -> None:
    done = build_app()
    assert done.returncode == 2
    for name in ("run", "test", "demo", "check", "bench", "catalogue", "lock"):
        assert re.search(rf"^  {name} ", done.stderr, re.MULTILINE)


def test_an_unknown_command_is_refused() -> None:
    done = build_app("frobnicate")
    assert done.returncode == 2
    assert "frobnicate" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_python_gets_one_line() -> None:
    source = (ROOT / "build_app.py").read_text(encoding="utf-8")
    fake = "import sys\nsys.version_info = (3, 8, 2)\n"
    done = subprocess.run(
        [sys.executable, "-c", fake + source], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Python 3.11, 3.12, 3.13 or 3.14 is needed; this one is 3.8 (")
    assert done.stderr.count("\n") == 1


def test_the_entry_can_be_read_by_any_python() -> None:
    source = (ROOT / "build_app.py").read_text(encoding="ascii")
    assert "->" not in source
    assert 'f"' not in source
    assert "__future__" not in source


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a screen")
def test_run_without_a_screen_says_so_and_names_demo(copy: Path) -> None:
    screenless = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = build_app("run", root=copy, variables=screenless)
    assert done.returncode == 1
    assert "no screen" in done.stderr
    assert "build_app.py demo" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (copy / ".venv").exists()


@pytest.mark.heavy
def test_an_index_out_of_reach_is_one_line(copy: Path) -> None:
    nobody_there = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_FIND_LINKS": "",
        "PIP_INDEX_URL": "http://127.0.0.1:9/",
        "PIP_NO_CACHE_DIR": "1",
        "PIP_RETRIES": "0",
    }
    done = build_app("test", root=copy, variables=nobody_there)
    assert done.returncode == 1
    assert done.stderr.startswith("build_app test: The package index cannot be reached")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_write_access_is_one_line(copy: Path) -> None:
    copy.chmod(0o500)
    try:
        done = build_app("test", root=copy)
    finally:
        copy.chmod(0o700)
    assert done.returncode == 1
    assert done.stderr.startswith("build_app test: No write access to")
    assert done.stderr.count("\n") == 1


def test_a_lock_file_that_is_missing_is_one_line(copy: Path) -> None:
    (copy / "requirements.lock").unlink()
    done = build_app("test", root=copy)
    assert done.returncode == 1
    assert done.stderr == (
        "build_app test: requirements.lock is missing from the project folder; get a complete copy.\n"
    )


def test_a_scenario_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    done = build_app("demo", "--scenario", "nowhere.yaml", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "build_app demo: There is no scenario file nowhere.yaml.\n"


@pytest.mark.skipif(not setup.is_ready(dev=True), reason="only where the environment was made by build_app")
def test_a_second_start_takes_less_than_two_seconds() -> None:
    started = time.monotonic()
    done = build_app("test", "--version")
    assert done.returncode == 0
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "its hash differs"),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError'\nERROR: No matching",
            "cannot be reached",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("ERROR: Could not find a version (from versions: none)\nERROR: No matching", "cannot be reached"),
        (
            "  Downloading a\nERROR: (from versions: none)\nERROR: No matching distribution found for x==1",
            "no ready-made x==1",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied",
            "No write access",
        ),
        (
            "ERROR: [Errno 2]\nHINT: this system does not have Windows Long Path support enabled.",
            "path is too long",
        ),
        ("something\nERROR: never seen before\n", "ERROR: never seen before"),
    ],
)
def test_pips_failures_become_one_line(output: str, words: str) -> None:
    line = setup.explain_pip(output)
    assert words in line
    assert "\n" not in line


def test_the_lock_files_hold_what_the_project_asks_for() -> None:
    assert locks.locks() == []


def test_a_dependency_that_is_not_locked_is_found(tmp_path: Path) -> None:
    pins = lockfile.read(RUNTIME_LOCK)
    found = locks.differences(["PySide6_Essentials==6.12.0", "not-there==1.0", "loose>=2"], pins, "x.lock")
    assert [line.split(";")[0] for line in found] == [
        "x.lock does not hold not-there==1.0", "pyproject.toml does not pin loose>=2",
    ]  # fmt: skip


def test_everything_people_get_is_named_in_the_notices() -> None:
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8").lower()
    unnamed = [pin.name for pin in lockfile.read(RUNTIME_LOCK) if f"| {pin.name} |" not in notices]
    assert unnamed == []


@pytest.mark.parametrize("lock", [RUNTIME_LOCK, DEV_LOCK], ids=lambda lock: str(lock.name))
def test_every_pin_has_hashes_and_a_marker_that_can_be_read(lock: Path) -> None:
    pins = lockfile.read(lock)
    assert len(pins) > 10
    for pin in pins:
        assert pin.hashes
        lockfile.applies(pin.marker, LINUX | {"implementation_name": "cpython"})


@pytest.mark.parametrize(
    ("marker", "on_windows", "on_linux"),
    [
        ("", True, True),
        ("sys_platform == 'win32'", True, False),
        ("sys_platform != 'win32' and python_full_version >= '3.9'", False, True),
        ("python_full_version < '3.12' or sys_platform == 'linux'", True, True),
        ("platform_python_implementation != 'PyPy'", True, True),
        ("python_full_version >= '3.12'", False, True),
    ],
)
def test_markers_hold_where_they_should(marker: str, on_windows: bool, on_linux: bool) -> None:
    assert lockfile.applies(marker, WINDOWS) is on_windows
    assert lockfile.applies(marker, LINUX) is on_linux


def test_a_marker_nobody_knows_is_not_guessed() -> None:
    with pytest.raises(Failure, match="extra"):
        lockfile.applies("extra == 'x'", LINUX)


def test_windows_gets_what_only_windows_needs() -> None:
    colorama = next(pin for pin in lockfile.read(DEV_LOCK) if pin.name == "colorama")
    assert lockfile.applies(colorama.marker, WINDOWS)
    assert not lockfile.applies(colorama.marker, LINUX)
    assert "tzdata" in {pin.name for pin in lockfile.read(RUNTIME_LOCK)}


def test_the_three_systems_are_proven() -> None:
    for systems in platforms.TARGETS.values():
        assert {system.markers["sys_platform"] for system in systems} == {"win32", "darwin", "linux"}
    assert platforms.PYTHONS == ("3.11", "3.12", "3.13", "3.14")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#FF0000", "#FFFFFF", 4.0),
        ("#12AB34", "#12AB34", 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast.ratio(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast.ratio(other, one) == contrast.ratio(one, other)


def test_the_themes_keep_their_contrast() -> None:
    assert contrast.contrast() == []


def message(source: str, *forms: str, plural: bool = False) -> Message:
    return Message("Context", source, "", forms, plural, "")


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        (message("Saved %1", "Gemt %1"), []),
        (message("Saved %1", "Gemt"), ["Gemt"]),
        (message("%1 of %2", "%2 af %1"), []),
        (message("%1 of %2", "%1 af %1"), ["%1 af %1"]),
        (message("100 % sure", "100 % sikker"), []),
        (message("%n meetings", "ét møde", "%n møder", plural=True), []),
        (message("%n meetings", "ét møde", "møder", plural=True), ["møder"]),
        (message("%n of %1", "ét", "%n af %1", plural=True), ["ét"]),
        (message("Not yet", ""), []),
    ],
)
def test_a_lost_placeholder_is_found(entry: Message, wrong: list[str]) -> None:
    assert catalogue.wrong_forms(entry) == wrong


def test_every_system_library_is_named_as_the_loader_knows_it() -> None:
    for package, library in (OFFSCREEN | SCREEN).items():
        assert package.startswith("lib")
        assert re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library)
