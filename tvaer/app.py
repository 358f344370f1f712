"""Start-up and wiring: the only place that knows everything.

The unlock window is painted first; what opening needs (SQLAlchemy, SQLCipher, cryptography) is imported in a
worker thread after that, and the pages when they are first shown.
"""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tvaer import __version__, log, settings
from tvaer.clock import Clock, SystemClock
from tvaer.errors import KnownError
from tvaer.paths import data_folder, resource, settings_folder
from tvaer.settings import Settings, WindowPlace
from tvaer.ui.bridge.tasks import TaskRunner
from tvaer.ui.preferences import Preferences
from tvaer.ui.theme import apply_theme
from tvaer.ui.unlock.door import Door, MakeVault, preload
from tvaer.ui.unlock.window import UnlockWindow
from tvaer.ui.words import install_language

if TYPE_CHECKING:
    from tvaer.services.vault import Vault
    from tvaer.services.workplace import Workplace
    from tvaer.ui.lock import IdleWatch, Question
    from tvaer.ui.main_window import MainWindow, Spot
    from tvaer.ui.pages.page import Page, PageContext
    from tvaer.ui.single_instance import SingleInstance

WAIT_FOR_WORK_MS = 30_000
BACKUP_AFTER_MS = 1500
"""The copy of the day begins when the first page is on screen: both at once made the page wait a second."""


@dataclass(frozen=True)
class Options:
    """What the command line says. `practice`: a throw-away workplace with an invented case."""

    data_dir: Path | None = None
    practice: bool = False
    language: str | None = None
    self_test: bool = False


def read_options(arguments: Sequence[str]) -> Options:
    """The command line as options; ends the program with a usage line when it makes no sense."""
    if not arguments:
        return Options()
    import argparse

    parser = argparse.ArgumentParser(prog="tvaer", description="Tvær: meetings around a child.")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep the archive and the settings in DIR"
    )
    parser.add_argument("--demo", action="store_true", help="practise with an invented case; nothing is kept")
    parser.add_argument("--language", choices=settings.LANGUAGES, help="show the program in this language")
    parser.add_argument(
        "--self-test", action="store_true", help="check that this installation works, and exit"
    )
    found = parser.parse_args(arguments)
    return Options(found.data_dir, found.demo, found.language, found.self_test)


def main(arguments: Sequence[str]) -> int:
    """Run the program. Returns its exit code."""
    options = read_options(arguments)
    if options.self_test:
        from tvaer.self_test import run_self_test

        return run_self_test()
    app = application()
    with contextlib.ExitStack() as cleaning:
        folder, kept_in, chosen = _places(options, cleaning)
        program = Program(app, folder, Preferences(kept_in, chosen), practice=options.practice)
        if not program.is_first():
            return 0
        program.start()
        QTimer.singleShot(0, lambda: _quit_on_signals(app))
        code = app.exec()
        program.end()
        return code


def _quit_on_signals(app: QApplication) -> None:
    from tvaer.ui.signals import QuitOnSignals

    QuitOnSignals(app)


def application() -> QApplication:
    """The one Qt application."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        app = found
    else:
        app = QApplication(["tvaer", "-style", "fusion"])
        app.setProperty("tvaer_style", True)
    app.setApplicationName("Tvær")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    return app


def _places(options: Options, cleaning: contextlib.ExitStack) -> tuple[Path, Path, Settings]:
    """Folder of the workplace, folder of the settings, and the settings themselves."""
    kept_in = settings_folder(options.data_dir)
    chosen = settings.load(kept_in).settings
    if options.language:
        chosen = chosen.with_(language=options.language)
    if options.practice:
        import shutil
        import tempfile

        folder = Path(tempfile.mkdtemp(prefix="tvaer-practice-"))
        cleaning.callback(shutil.rmtree, folder, ignore_errors=True)
        return folder, folder, replace(chosen, folders=(), last_opened="")
    if options.data_dir is None and chosen.folders:
        return Path(chosen.folders[0]), kept_in, chosen
    return data_folder(options.data_dir), kept_in, chosen


class Program(QObject):
    """The running program: the door, then the main window, then the door again when it is locked."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        preferences: Preferences,
        *,
        practice: bool = False,
        make_vault: MakeVault | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._app, self.preferences, self._practice = app, preferences, practice
        self.clock = clock or SystemClock()
        self._applied = preferences.settings
        install_language(app, "en" if self._applied.language == "en" else "da")
        _dress(app, self._applied)
        self.tasks = TaskRunner(self)
        self.door = Door(folder, make_vault or _vault_of, self.clock, self.tasks, self)
        self.unlock_window: UnlockWindow | None = None
        self.main_window: MainWindow | None = None
        self.workplace: Workplace | None = None
        self._instance: SingleInstance | None = None
        self._watch: IdleWatch | None = None
        self._question: Question | None = None
        self._spot: Spot | None = None
        self.door.opened.connect(self._on_opened)
        self.door.folder_changed.connect(self._on_folder_changed)
        preferences.changed.connect(self._on_settings)

    # -- the door ----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the unlock window. The rest of the start comes after it is painted."""
        window = self._show_door()
        window.painted.connect(self._after_first_paint)
        if self._practice:
            window.show_practice()

    def _show_door(self, over: QWidget | None = None) -> UnlockWindow:
        chosen = self.preferences.settings
        recent = tuple(Path(name) for name in chosen.folders)
        window = UnlockWindow(self.door, __version__, chosen.opened(), recent, practice=self._practice)
        window.language_chosen.connect(lambda language: self.preferences.change(language=language))
        window.folder_wanted.connect(self._on_folder_wanted)
        window.closing.connect(self._app.quit)
        self.unlock_window = window
        self._place(window, over)
        return window

    def _place(self, window: QWidget, over: QWidget | None) -> None:
        kept = self.preferences.settings.window
        if over is not None:
            window.setGeometry(over.geometry())
            maximised = over.isMaximized()
        else:
            maximised = kept is not None and kept.maximised
            if kept is not None:
                _put_on_screen(window, QRect(kept.x, kept.y, kept.width, kept.height))
        window.showMaximized() if maximised else window.show()
        window.raise_()
        window.activateWindow()  # the window it takes over from had the keyboard: typing goes on in this one

    def _after_first_paint(self) -> None:
        if not gc.isenabled():  # see __main__.py
            gc.freeze()
            gc.enable()
        log.start_log(self.door.folder)
        log.catch_unforeseen(self._tell_unforeseen)
        log.note("started", version=__version__)
        if self._instance is None and not self._listen():
            self._app.quit()
        self.tasks.start(_prepare_opening, self.door.folder, done=lambda _none: None, failed=_note)

    def is_first(self) -> bool:
        """Whether no other program has the folder; another one is asked to come to the front."""
        from tvaer.ui.single_instance import may_be_running

        return self._practice or not may_be_running(self.door.folder) or self._listen()

    def _listen(self) -> bool:
        """Listen for second starts; False when this is one itself."""
        from tvaer.ui.single_instance import SingleInstance

        if self._practice:
            return True
        if self._instance is not None:
            self._instance.release()
        self._instance = SingleInstance(self.door.folder, self)
        self._instance.asked_to_front.connect(self.come_to_front)
        return self._instance.acquire()

    def come_to_front(self) -> None:
        """Show the window that is open, in front."""
        window = self.main_window or self.unlock_window
        if window is None:
            return
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        self._app.alert(window)

    def _on_folder_wanted(self) -> None:
        from tvaer.ui.dialogs.folders import ask_folder

        chosen = ask_folder(self.unlock_window or QWidget(), self.door.folder)
        if chosen is not None and chosen != self.door.folder:
            self.door.choose(chosen)

    def _on_folder_changed(self) -> None:
        folders = dict.fromkeys((str(self.door.folder), *self.preferences.settings.folders))
        self.preferences.change(folders=tuple(folders)[: settings.MOST_FOLDERS])
        if self._instance is not None and not self._listen() and self.unlock_window is not None:
            self.unlock_window.show_trouble(KnownError("already_open"))

    # -- the main window ---------------------------------------------------------------------------------

    def _on_opened(self, workplace: Workplace) -> None:
        self.workplace = workplace
        if not log.is_started():
            log.start_log(self.door.folder)
        log.note("opened", read_only=int(workplace.read_only))
        self.preferences.change(last_opened=self.clock.now().isoformat())
        self._show_main(self.unlock_window)
        self._leave_door()
        self._start_watch()
        if self.main_window is not None:
            QTimer.singleShot(BACKUP_AFTER_MS, self.main_window, self._back_up)

    def _leave_door(self) -> None:
        window, self.unlock_window = self.unlock_window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def _show_main(self, over: QWidget | None) -> None:
        from tvaer.method.loader import available_methods
        from tvaer.ui.main_window import MainWindow, Spot
        from tvaer.ui.spelling import speller
        from tvaer.ui.text_size import TextSizeKeys
        from tvaer.ui.theme import theme

        assert self.workplace is not None
        theme().register_more_fonts()
        methods = available_methods(resource("methods"), self.door.folder / "methods")
        window = MainWindow(
            self.workplace,
            self.clock,
            methods,
            {"settings": self._settings_page},
            practice=self._practice,
            preferences=self.preferences,
        )
        TextSizeKeys(window, self.preferences)
        window.lock_asked.connect(self.lock)
        window.closing.connect(self._on_main_closing)
        self.main_window = window
        self._place(window, over)
        speller().set_enabled(self.preferences.settings.spelling)
        window.show_page(self._spot or Spot("today"))
        for fault in methods.faults:
            log.note_error(fault)
            window.tell_error(fault)

    def _settings_page(self, context: PageContext) -> Page:
        from tvaer.ui.pages.settings import SettingsPage

        page = SettingsPage(context, self.preferences, self.door.vault)
        page.restore_wanted.connect(self.restore)
        return page

    def _back_up(self) -> None:
        """The copy of the day, beside the work."""
        window, workplace = self.main_window, self.workplace
        if window is not None and workplace is not None and workplace.daily_backup_due():
            window.tasks.start(
                workplace.make_backup,
                "daily",
                done=lambda _copy: log.note("backup"),
                failed=self._on_backup_failed,
            )

    def _on_backup_failed(self, error: KnownError) -> None:
        log.note_error(error)
        if self.main_window is not None:
            self.main_window.tell_error(error)

    # -- locking -----------------------------------------------------------------------------------------

    def _start_watch(self) -> None:
        from tvaer.ui.lock import IdleWatch

        if self._watch is None:
            self._watch = IdleWatch(self.preferences.settings.idle_minutes, parent=self)
            self._watch.idle.connect(self.on_idle)
        self._watch.start()

    def on_idle(self) -> None:
        """Nobody is there: lock, or ask when a meeting runs."""
        window = self.main_window
        if window is None:
            return
        if window.running_meeting():
            self._ask(meeting=True)
        elif not self.lock():
            self._ask(meeting=False)

    def _ask(self, meeting: bool) -> None:
        from tvaer.ui.lock import Question

        if self.main_window is None or self._question is not None:
            return
        self._question = Question(self.main_window, meeting, self)
        self._question.confirmed.connect(self._on_confirmed)
        self._question.locking.connect(self._on_lock_chosen)

    def _on_confirmed(self) -> None:
        self._end_question()
        if self._watch is not None:
            self._watch.start()

    def _on_lock_chosen(self) -> None:
        self._end_question()
        self.lock()

    def _end_question(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.end()
            question.deleteLater()

    def lock(self) -> bool:
        """Cover everything and let the key go. False when there was text that could not be kept: then it is
        told, and the window stays."""
        window, workplace = self.main_window, self.workplace
        if window is None or workplace is None:
            return False
        if not window.keep():
            return False
        self._end_question()
        if self._watch is not None:
            self._watch.stop()
        self._spot = window.spot
        self._keep_place(window)
        self._show_door(over=window)
        self._drop_main(window)
        log.note("locked")
        return True

    def restore(self) -> None:
        """Lock, and show the copies."""
        if self.lock() and self.unlock_window is not None:
            self.unlock_window.show_restore()

    def _drop_main(self, window: MainWindow) -> None:
        """Nothing of the pages stays: windows, widgets, clipboard, key."""
        from tvaer.ui.lock import forget_clipboard, forget_parts
        from tvaer.ui.spelling import speller

        for other in self._app.topLevelWidgets():
            if other is not self.unlock_window and other.isWindow():
                other.hide()
        forget_clipboard()
        speller().forget()
        self.main_window = None
        window.tasks.wait(WAIT_FOR_WORK_MS)
        self._close_workplace()
        forget_parts(window, self)
        window.deleteLater()

    def _close_workplace(self) -> None:
        workplace, self.workplace = self.workplace, None
        if workplace is not None:
            workplace.close()

    # -- settings, errors, end ---------------------------------------------------------------------------

    def _on_settings(self, chosen: Settings) -> None:
        before, self._applied = self._applied, chosen
        if (before.theme, before.text_scale) != (chosen.theme, chosen.text_scale):
            _dress(self._app, chosen)
        if before.idle_minutes != chosen.idle_minutes and self._watch is not None:
            self._watch.set_minutes(chosen.idle_minutes)
        if before.spelling != chosen.spelling and self.main_window is not None:
            from tvaer.ui.spelling import speller

            speller().set_enabled(chosen.spelling)
        if before.language != chosen.language:
            install_language(self._app, "en" if chosen.language == "en" else "da")
            if self.main_window is not None:
                QTimer.singleShot(0, self._rebuild_main)

    def _rebuild_main(self) -> None:
        """The same place in the other language."""
        old = self.main_window
        if old is None or not old.keep():
            return
        self._spot = old.spot
        old.tasks.wait(WAIT_FOR_WORK_MS)
        self._show_main(old)
        old.hide()
        old.deleteLater()

    def _tell_unforeseen(self, code: str) -> None:
        from tvaer.ui.dialogs.unforeseen import tell_unforeseen

        tell_unforeseen(self.main_window or self.unlock_window, code)

    def _keep_place(self, window: QWidget) -> None:
        shape = window.normalGeometry() if window.isMaximized() else window.geometry()
        place = WindowPlace(shape.x(), shape.y(), shape.width(), shape.height(), window.isMaximized())
        self.preferences.change(window=place)

    def _on_main_closing(self) -> None:
        window, self.main_window = self.main_window, None
        if window is not None:
            self._keep_place(window)
        self._app.quit()

    def end(self) -> None:
        """Let everything go: key, log, socket."""
        if self._watch is not None:
            self._watch.stop()
        if self._instance is not None:
            self._instance.release()
        self.tasks.wait(WAIT_FOR_WORK_MS)
        if "tvaer.ui.spelling" in sys.modules:
            from tvaer.ui.spelling import speller

            speller().forget()
        self.door.close()
        self._close_workplace()
        for window in (self.main_window, self.unlock_window):
            if window is not None:
                window.hide()
                window.deleteLater()
        self.main_window = self.unlock_window = None
        log.note("ended")
        log.stop_log()


def _prepare_opening(folder: Path) -> None:
    """In a worker, while the passphrase is typed: what opening and the first page need."""
    preload()
    import tvaer.ui.main_window
    import tvaer.ui.pages.today
    import tvaer.ui.text_size  # noqa: F401
    from tvaer.method.loader import available_methods

    available_methods(resource("methods"), folder / "methods")


def _vault_of(folder: Path) -> Vault:
    from tvaer.services.vault import Vault  # brings OpenSSL: 12 ms that the first window need not wait for

    return Vault(folder)


def _dress(app: QApplication, chosen: Settings) -> None:
    mode = chosen.theme if chosen.theme in ("light", "dark") else "system"
    apply_theme(app, mode, chosen.text_scale)  # type: ignore[arg-type]


def _put_on_screen(window: QWidget, place: QRect) -> None:
    """Where the window was, if that is still on a screen."""
    if any(screen.availableGeometry().intersects(place) for screen in QApplication.screens()):
        window.setGeometry(place)


def _note(error: KnownError) -> None:
    log.note_error(error)
