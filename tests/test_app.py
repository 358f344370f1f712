"""The program as a process and as a whole."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import Start
from tests.ui.conftest import archive as archive
from tests.ui.conftest import start as start
from tests.workplaces import PASSPHRASE, make
from tvaer.app import Options, read_options

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "cryptography", "reportlab", "pypdf", "babel", "yaml")


def test_the_command_line() -> None:
    assert read_options([]) == Options()
    found = read_options(["--data-dir", "here", "--demo", "--language", "en"])
    assert found == Options(Path("here"), practice=True, language="en")
    with pytest.raises(SystemExit):
        read_options(["--language", "sv"])


def test_the_window_is_there_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    make(tmp_path / "Tvær")[0].close()
    code = f"""
import sys
from pathlib import Path
from tvaer import app as whole
app = whole.application()
place = Path(sys.argv[1])
program = whole.Program(app, place, whole.Preferences(place, whole.Settings()))
seen = []
program._after_first_paint = lambda: (seen.extend(n for n in {HEAVY!r} if n in sys.modules), app.quit())
program.start()
app.exec()
print("heavy:", *seen)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "Tvær")],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "heavy:"


def test_the_self_test() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tvaer", "--self-test"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1] == "tvaer self-test: ok"


def test_practice_has_the_invented_case_and_its_mark(start: Start, tmp_path: Path) -> None:
    driver = start(tmp_path / "øvelse", practice=True)
    driver.in_main()
    window = driver.program.main_window
    assert window is not None
    rows = window.bridge.reads.cases(driver.clock.now())
    assert [row.alias for row in rows] == ["Yasmin"]
    mark = window.findChild(QWidget, "main.practice")
    assert mark is not None and mark.isVisible()
    assert window.bridge.reads.counts()["meeting"] == 1


def test_nothing_readable_in_the_folder_while_it_is_open(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "øvelse"
    driver = start(folder, practice=True)
    driver.in_main()
    driver.qtbot.waitUntil(lambda: any((folder / "backups").glob("2*")), timeout=15_000)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 4
    for path in files:
        data = path.read_bytes()
        for secret in ("Yasmin", "Rylevæng", "Rania"):
            assert secret.encode() not in data, path.name


def test_the_first_unlock_of_a_day_makes_a_copy_and_the_second_none(
    start: Start, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tvaer.app.BACKUP_AFTER_MS", 0)
    for _ in range(2):
        driver = start(archive)
        driver.unlock(PASSPHRASE)
        driver.in_main()
        window = driver.program.main_window
        assert window is not None
        QApplication.processEvents()
        assert window.tasks.wait()
        driver.end()
    from tvaer.services.workplace import list_backups

    assert [copy.kind for copy in list_backups(archive)] == ["daily"]


def test_closing_the_window_lets_the_key_go(start: Start, archive: Path) -> None:
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.in_main()
    workplace, window = driver.program.workplace, driver.program.main_window
    assert workplace is not None and window is not None
    window.close()
    driver.program.end()
    assert workplace.key.wiped


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")
def test_practice_leaves_nothing_when_it_is_ended(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "tvaer", "--demo", "--data-dir", str(tmp_path / "own")],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    try:
        for _ in range(300):
            if any(tmp_path.glob("tvaer-practice-*/backups/2*")):
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(0.1)
        assert any(tmp_path.glob("tvaer-practice-*/tvaer.db"))
        running.terminate()
        assert running.wait(20) == 0
    finally:
        running.kill()
    assert list(tmp_path.glob("tvaer-practice-*")) == [] and not (tmp_path / "own").exists()


def test_titles_name_nobody(start: Start, tmp_path: Path) -> None:
    driver = start(tmp_path / "øvelse", practice=True)
    assert driver.root.windowTitle() == "Tvær"
    driver.in_main()
    assert driver.root.windowTitle() == "Tvær"
