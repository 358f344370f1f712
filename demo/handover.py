"""What the first process remembers for the second, which looks whether it is still there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from demo.accounting import Account, Expectation
from demo.acts.documents import Saved
from demo.stage import Memory

FILE = "handover.json"


@dataclass
class Played:
    """One file that was played: what was counted and what must be found again."""

    name: str
    file: str
    entered: dict[str, int]
    not_held: dict[str, int]
    not_input: dict[str, int]
    things: dict[str, list[str]]
    expected: list[Expectation]
    documents: list[Saved] = field(default_factory=list)


@dataclass
class Handover:
    """All that was played, in order, and the memory of it."""

    played: list[Played]
    memory: Memory
    now: str


def played(account: Account, file: str, documents: list[Saved]) -> Played:
    not_held, not_input = account.sort()
    expected = list(account.expected.values())
    return Played(
        account.name, file, account.counts(), not_held, not_input, account.things, expected, documents
    )


def write(folder: Path, handover: Handover) -> None:
    """Into the throw-away folder beside the workplace; it goes with it."""
    memory = handover.memory
    data: dict[str, Any] = {
        "now": handover.now,
        "ids": [[*key, value] for key, value in memory.ids.items()],
        "parents": [[*key, value] for key, value in memory.parents.items()],
        "texts": [[*key, value] for key, value in memory.texts.items()],
        "played": [asdict(one) for one in handover.played],
    }
    (folder / FILE).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def read(folder: Path) -> Handover:
    data = json.loads((folder / FILE).read_text(encoding="utf-8"))
    memory = Memory()
    for name in ("ids", "parents", "texts"):
        getattr(memory, name).update({(kind, thing): value for kind, thing, value in data[name]})
    files = []
    for one in data["played"]:
        one["expected"] = [Expectation(**e) for e in one["expected"]]
        one["documents"] = [Saved(**d) for d in one["documents"]]
        files.append(Played(**one))
    return Handover(files, memory, data["now"])
