"""summary.json: what was entered, what was held, and what is missing, for people and for the tests."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from demo.acts.documents import Saved
from demo.handover import Handover, Played
from demo.papers import Checked
from demo.reading import Scenario, items, texts

FILE = "summary.json"


def build(
    chain: list[Scenario], left: Handover, found: dict[str, Any], checked: Checked, seconds: dict[str, float]
) -> dict[str, Any]:
    """The whole summary. The top is about the file that was asked for, `files` about each that was played."""
    files = {}
    for played, held in zip(left.played, found["held"], strict=True):
        files[played.name] = _about(played, held)
    last = left.played[-1]
    documents = [_document(chain, one) for played in left.played for one in played.documents]
    return {
        "scenario": last.file,
        **files[last.name],
        "differences": found["differences"],
        "texts_in_documents": {
            "asked": checked.asked,
            "faults": [asdict(one) for one in checked.faults],
            "not_asked": [asdict(one) for one in checked.not_asked],
        },
        "documents": documents,
        "files": files,
        "seconds": {name: round(value, 1) for name, value in seconds.items()},
    }


def _about(played: Played, held: dict[str, int]) -> dict[str, Any]:
    return {
        "entered": played.entered,
        "held": held,
        "not_held": played.not_held,
        "not_input": played.not_input,
    }


def _document(chain: list[Scenario], saved: Saved) -> dict[str, Any]:
    meetings = [m for scenario in chain for m in items(scenario.document, "meetings")]
    meeting = next((m for m in meetings if str(m.get("id")) == saved.meeting), {})
    cases = texts(meeting, "cases")
    case = cases[0] if len(cases) == 1 else None
    return {
        "kind": saved.kind,
        "version": saved.version or None,
        "case": case,
        "cases": cases,
        "meeting": saved.meeting,
        "file": saved.file,
    }


def faults(summary: dict[str, Any]) -> list[str]:
    """One line for each kind of failure; none: all that was entered is there."""
    lines = []
    for name, one in summary["files"].items():
        lines += [
            f"{name}: {kind}: {count} entered, {one['held'].get(kind, 0)} held"
            for kind, count in one["entered"].items()
            if one["held"].get(kind, 0) != count
        ]
    for difference in summary["differences"]:
        where = ".".join(part for part in (difference["id"], difference["field"]) if part)
        lines.append(f"{difference['kind']}: {where}: {difference['what']}")
    for fault in summary["texts_in_documents"]["faults"]:
        lines.append(f"{fault['file']}: {fault['list']}[{fault['place']}] from {fault['source']}")
    return lines


def write(out: Path, summary: dict[str, Any]) -> Path:
    file = out / FILE
    file.write_text(json.dumps(summary, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return file


def tally(summary: dict[str, Any]) -> list[str]:
    """A few lines for the console."""
    counts = Counter(summary["held"])
    return [
        "entered and held: " + ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())),
        "not held yet: " + (", ".join(f"{k} {n}" for k, n in summary["not_held"].items()) or "nothing"),
        "documents: " + (", ".join(one["file"] for one in summary["documents"]) or "none"),
    ]
