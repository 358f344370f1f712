"""The demo plays the project's own practice case and finds everything again after a restart."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "resources" / "scenarios" / "own.yaml"


def run_demo(scenario: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "demo", "--scenario", str(scenario), "--out", str(out), "--quick-keys"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=900, check=False)


@pytest.mark.heavy
def test_own_scenario_is_entered_and_held(tmp_path: Path) -> None:
    done = run_demo(OWN, tmp_path)
    assert done.returncode == 0, done.stderr
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    meeting = yaml.safe_load(OWN.read_text(encoding="utf-8"))["meetings"][0]
    numbers = meeting["expected"]["numbers"]
    for kind in ("statements", "needs", "goals", "agreements", "decisions"):
        assert summary["entered"][kind] == summary["held"][kind] == numbers[kind], kind
    assert summary["held"]["participants"] == len(meeting["participants"])
    assert summary["entered"] == summary["held"]
    assert summary["differences"] == []
    assert set(summary["not_held"]) == {"consents"}, "nothing of the meeting itself is lost"
    assert not any(key.startswith("meta") for key in summary["not_held"])
    assert {(one["kind"], one["version"]) for one in summary["documents"]} == {
        ("agenda", None),
        ("minutes", "professional"),
        ("minutes", "family"),
    }
    for one in summary["documents"]:
        assert one["case"] == "case-yasmin"
        assert (tmp_path / one["file"]).read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "01-first-start.png").is_file()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("meetings: [", "no YAML: line 1"),
        ("- one\n- two\n", "no scenario: at the top"),
        ("meta: {}\npeople: []\n", "no scenario: meetings missing"),
        ("meta: {}\npeople: [tina]\nmeetings: []\n", "no scenario: people must be a list"),
        ("meta: {}\nmeta: {}\n", "the key meta stands twice"),
    ],
)
def test_foreign_file_is_one_clear_line(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "foreign.yaml"
    file.write_text(text, encoding="utf-8")
    done = run_demo(file, tmp_path / "out")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert told in done.stderr


def test_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    done = run_demo(tmp_path / "nowhere.yaml", tmp_path / "out")
    assert (done.returncode, done.stderr) == (2, "demo: nowhere.yaml: there is no such file\n")
