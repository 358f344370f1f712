"""The second process: somebody opens the workplace again, and looks whether everything is there."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from demo import handover
from demo.acts import door, looks
from demo.compare import compare
from demo.stage import Stage
from tvaer.ui.unlock.door import MakeVault

FILE = "check.json"


def check(work: Path, out: Path, make_vault: MakeVault) -> None:
    """Unlocks with the passphrase, compares what is stored, and looks at the pages in other dress."""
    left = handover.read(work)
    stage = Stage(work / "workplace", out, datetime.fromisoformat(left.now), make_vault)
    stage.start()
    with stage.watching():
        stage.eye.look("unlock")
        door.unlock(stage)
        stage.eye.look("today-after-restart")
        assert stage.program.workplace is not None
        held, differences = compare(left, stage.program.workplace.reads)
        found = {"held": held, "differences": [asdict(one) for one in differences]}
        (work / FILE).write_text(json.dumps(found), encoding="utf-8")
        looks.look_around(stage, left)
    stage.end()
