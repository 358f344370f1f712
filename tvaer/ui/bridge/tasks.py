"""Work beside the screen: a function with its data runs in a thread, its result comes back to the UI."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from tvaer.errors import KnownError


class Task(QObject):
    """One piece of work. `done` carries its result, `failed` the KnownError, both on the caller's thread.

    The function gets immutable data only, never a widget. Keep the task until one of the signals has come.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()


class _Run(QRunnable):
    def __init__(self, task: Task, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
        super().__init__()
        self._task, self._function, self._args = task, function, args

    def run(self) -> None:
        try:
            result = self._function(*self._args)
        except KnownError as error:
            self._task.failed.emit(error)
        except Exception as error:
            self._task.failed.emit(KnownError("unexpected", kind=type(error).__name__))
            raise
        else:
            self._task.done.emit(result)
        finally:
            self._task.ended.emit()


class TaskRunner(QObject):
    """The one place where threads are used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()

    def start(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None],
        failed: Callable[[KnownError], None],
    ) -> Task:
        """Runs `function(*args)` in a thread; `done` or `failed` is called on the UI thread."""
        task = Task(self)
        task.done.connect(done)
        task.failed.connect(failed)
        task.ended.connect(lambda: self._forget(task))
        self._running.add(task)
        self._pool.start(_Run(task, function, args))
        return task

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Waits for all work to end, for closing the program."""
        return self._pool.waitForDone(milliseconds)

    def _forget(self, task: Task) -> None:
        self._running.discard(task)
        task.deleteLater()
