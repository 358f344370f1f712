"""Process start to first paint: the unlock window beside a bare PySide6 window, on the same screen.

`measure()` gives the quickest of several starts. Run under Xvfb or offscreen; both windows use the same.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figure import Figure

ROOT = Path(__file__).resolve().parent.parent
STARTS = 9
LIMIT = 1.6

# The stamp is the moment the process was made (told by the parent), so that Python's own start counts too.
_PAINTED = """
import os, resource, sys, time
def painted():
    milliseconds = (time.time() - float(os.environ["TVAER_BENCH_START"])) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1048576)
    sys.stdout.write(f"{milliseconds} {peak}\\n")
    sys.stdout.flush()
    os._exit(0)
"""
_BARE = (
    _PAINTED
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)
app = QApplication([])
window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
"""
)
_UNLOCK = (
    _PAINTED
    + """
from pathlib import Path
import tvaer.__main__
from tvaer import app as program_of
options = program_of.Options(data_dir=Path(sys.argv[1]))
app = program_of.application()
chosen = program_of.settings.load(options.data_dir).settings
program = program_of.Program(app, options.data_dir, program_of.Preferences(options.data_dir, chosen))
program.is_first()
program._after_first_paint = painted
program.start()
app.exec()
"""
)


def measure(starts: int = STARTS) -> dict[str, float]:
    """`bare_ms`, `unlock_ms`, `ratio` with its `limit`, and the peak memory of both in MiB."""
    with tempfile.TemporaryDirectory(prefix="tvaer-bench-") as folder:
        _make_workplace(Path(folder))
        runs = [(_start(_BARE, folder), _start(_UNLOCK, folder)) for _ in range(starts + 1)][1:]
    bare, unlock = min(run[0][0] for run in runs), min(run[1][0] for run in runs)
    return {
        "bare_ms": round(bare, 1),
        "unlock_ms": round(unlock, 1),
        "ratio": round(unlock / bare, 2),
        "limit": LIMIT,
        "median_ratio": round(statistics.median(run[1][0] / run[0][0] for run in runs), 2),
        "bare_mib": round(statistics.median(run[0][1] for run in runs), 1),
        "unlock_mib": round(statistics.median(run[1][1] for run in runs), 1),
    }


def figures(starts: int = STARTS) -> tuple[Figure, ...]:
    """The figure of the starts. The quickest start of each counts: whatever else runs only adds to it."""
    told = measure(starts)
    return (
        Figure(
            "start",
            "process start to painted unlock window",
            told["unlock_ms"],
            "ms",
            told["bare_ms"],
            "bare PySide6 window",
            allowed_ratio=LIMIT,
            details=dict(told),
        ),
    )


def _make_workplace(folder: Path) -> None:
    """A key file and a store, so that the window asks for the passphrase."""
    code = (
        "import sys; from pathlib import Path; from tvaer.services.vault import Vault;"
        "from tvaer.services.workplace import open_workplace; from tvaer.store.keyfile import Kdf;"
        "place = Path(sys.argv[1]); vault = Vault(place, Kdf(8, 1, 1));"
        "open_workplace(place, vault.create('only for measuring').key).close()"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, cwd=ROOT)


def _start(code: str, folder: str) -> tuple[float, float]:
    import time

    environment = {**os.environ, "TVAER_BENCH_START": str(time.time())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    told = subprocess.run(
        [sys.executable, "-c", code, folder],
        check=True, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    milliseconds, peak = told.stdout.split()
    return float(milliseconds), float(peak)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(), indent=1) + "\n")
