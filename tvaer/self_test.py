"""`--self-test`: does this installation start, encrypt, write, read and paint? For packaged programs too."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

_PASSPHRASE = "only for the self-test"  # noqa: S105


def run_self_test() -> int:
    """0 when everything works, 1 otherwise; each step is told in a line of its own."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="tvaer-self-test-") as folder:
        try:
            _check(Path(folder) / "archive")
        except Exception as error:  # whatever it is, it is the answer
            from tvaer import log

            _say(f"failed: {type(error).__name__} {getattr(error, 'code', '')} {log.places_of(error)}")
            return 1
    _say("ok")
    return 0


def _check(folder: Path) -> None:
    from tvaer.app import application
    from tvaer.services.commands import AddCase
    from tvaer.services.vault import Vault
    from tvaer.services.workplace import open_workplace
    from tvaer.ui.theme import apply_theme

    app = application()
    apply_theme(app, "light")
    vault = Vault(folder)
    workplace = open_workplace(folder, vault.create(_PASSPHRASE).key)
    case = workplace.new_id()
    workplace.run(AddCase(case, {"alias": "Æske"}))
    workplace.close()
    _say("made and written")
    workplace = open_workplace(folder, vault.unlock(_PASSPHRASE))
    found = {row.alias for row in workplace.reads.cases(workplace.clock.now())}
    if found != {"Æske"}:
        raise RuntimeError("what was written was not read")
    _say("unlocked and read")
    from hunspell import Hunspell

    from tvaer.paths import resource
    from tvaer.spelling import LANGUAGE

    if not Hunspell(LANGUAGE, hunspell_data_dir=str(resource("dictionaries"))).spell("bekymring"):
        raise RuntimeError("the Danish dictionary was not read")
    _say("spelled")
    _paint(workplace)
    workplace.close()
    _say("painted")


def _paint(workplace: object) -> None:
    from tvaer.clock import SystemClock
    from tvaer.method.loader import available_methods
    from tvaer.paths import resource
    from tvaer.ui.main_window import MainWindow

    window = MainWindow(workplace, SystemClock(), available_methods(resource("methods")))  # type: ignore[arg-type]
    window.show_today()
    picture = window.grab().toImage()
    colors = {
        picture.pixel(x, y) for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 16)
    }
    window.tasks.wait()
    window.deleteLater()
    if len(colors) < 2:
        raise RuntimeError("nothing was painted")


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"tvaer self-test: {text}\n")
