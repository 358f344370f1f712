"""The running program with somebody in front of it: window, hand, eye, clock, and the account of the file."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from demo.clock import WallClock
from demo.eye import Eye
from demo.hand import Hand
from demo.witness import Witness
from tvaer.app import Program, application
from tvaer.paths import settings_folder
from tvaer.services.vault import Vault
from tvaer.settings import Settings
from tvaer.store.keyfile import Kdf
from tvaer.ui.preferences import Preferences
from tvaer.ui.unlock.door import MakeVault

NOISE = ("This plugin does not support", "Could not resolve")
PASSPHRASE = "tretten kragetæer på en skrå mur"
SIZE = (1366, 768)


@dataclass
class Memory:
    """What somebody at the screen remembers: which thing of the file is which thing on the screen.

    `ids` maps (kind, id in the file) to the name the program gave it, as it stands in its object names.
    """

    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    parents: dict[tuple[str, str], str] = field(default_factory=dict)
    """The meeting a thing belongs to, by the file's ids."""
    names: dict[str, str] = field(default_factory=dict)
    """Names of people by the file's ids."""
    hints: dict[str, str] = field(default_factory=dict)
    """What a list shows behind a name to tell apart two with the same."""
    only_case: set[str] = field(default_factory=set)
    """The case of a meeting about one child."""
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    """Words by which a thing is found in a list."""

    def knows(self, kind: str, thing: object) -> bool:
        return (kind, str(thing)) in self.ids


class ProgramFaultError(Exception):
    """The program met with something nobody had foreseen while it was driven."""


def quiet_plugin() -> None:
    """The offscreen platform says at every list that it cannot grab the keyboard; nobody needs that."""

    def tell(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if not text.startswith(NOISE):
            print(text, file=sys.stderr)

    qInstallMessageHandler(tell)


def make_vault(quick: bool) -> MakeVault:
    """The real vault; with `quick` the key derivation costs nothing, for tests that start often."""
    if not quick:
        return Vault
    cheap = Kdf(memory_kib=8, iterations=1, lanes=1)
    return lambda folder: Vault(folder, cheap)


class Stage:
    """Starts the program as `main` does, and keeps hold of its window."""

    def __init__(
        self,
        folder: Path,
        out: Path,
        moment: datetime,
        make_vault: MakeVault = Vault,
        tell: Callable[[str], None] = print,
    ) -> None:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self.app = application()
        self.folder, self.out, self.tell = folder, out, tell
        self.clock = WallClock(moment)
        self.program = Program(
            self.app,
            folder,
            Preferences(settings_folder(folder), Settings(theme="light")),
            make_vault=make_vault,
            clock=self.clock,
        )
        self.hand = Hand(self.window)
        self.eye = Eye(out, self.window)
        self.memory = Memory()
        self.witness = Witness()
        self.saved: Callable[[str, Any], None] = lambda _what, _value: None

    def window(self) -> QWidget:
        """The window in front."""
        found = self.program.main_window or self.program.unlock_window
        assert found is not None
        return found

    def start(self) -> None:
        """Opens the program; its window has the size of a small laptop."""
        self.program.start()
        self.window().resize(*SIZE)
        self.window().activateWindow()
        self.hand.settle()

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """A fault inside the program ends the play; a picture shows what was on the screen."""
        faults: list[str] = []
        before = sys.excepthook

        def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            frames = traceback.extract_tb(trace)
            place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "somewhere"
            faults.append(f"{kind.__name__} at {place}")
            traceback.print_exception(kind, error, trace)

        sys.excepthook = note
        try:
            yield
        except BaseException:
            with contextlib.suppress(Exception):
                self.eye.look("where-it-stopped")
            raise
        finally:
            sys.excepthook = before
        if faults:
            raise ProgramFaultError(f"the program met with a fault: {'; '.join(dict.fromkeys(faults))}")

    def end(self) -> None:
        """Closes the window as a person does, and ends the program."""
        self.window().close()
        self.hand.settle()
        self.program.end()
        self.hand.settle()
