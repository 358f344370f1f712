"""The log: codes, versions and places in the program, never names or what anybody wrote.

A line that comes from elsewhere (a library) is kept with its logger's name and level alone, because its
text may hold values. Errors are kept as type and code positions, without their messages.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tvaer.errors import KnownError

if TYPE_CHECKING:
    import logging

LOG_NAME = "tvaer.log"
_MOST_BYTES = 200_000
_OLD_FILES = 2

Told = Callable[[str], None]


def _logger() -> logging.Logger:
    """The program's logger; `logging` is imported when there is something to write."""
    import logging

    return logging.getLogger("tvaer")


def _private_file(path: Path) -> logging.Handler:
    import os
    from io import TextIOWrapper
    from logging.handlers import RotatingFileHandler

    class PrivateFile(RotatingFileHandler):
        """Each new file is for its owner only."""

        def _open(self) -> TextIOWrapper:
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            made = os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8")
            assert isinstance(made, TextIOWrapper)
            return made

    return PrivateFile(path, maxBytes=_MOST_BYTES, backupCount=_OLD_FILES)


def _codes_only() -> logging.Formatter:
    import logging

    class CodesOnly(logging.Formatter):
        def format(self, record: logging.LogRecord) -> str:
            moment = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
            text = str(record.msg) if record.name == "tvaer" and not record.args else ""
            return f"{moment} {record.levelname} {record.name} {text}".rstrip()

    return CodesOnly()


def start_log(folder: Path) -> None:
    """Write to the data folder from now on; does nothing where there is no folder or it cannot be written."""
    import logging

    stop_log()
    if not folder.is_dir():
        return
    try:
        handler = _private_file(folder / LOG_NAME)
    except OSError:
        return
    handler.setFormatter(_codes_only())
    logging.raiseExceptions = False
    logging.disable(logging.NOTSET)  # a library that configures logging may have silenced ours
    logger = _logger()
    logger.disabled = False
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def is_started() -> bool:
    """Whether lines are written to a file."""
    return bool(_logger().handlers)


def stop_log() -> None:
    """Close the file."""
    for handler in list(_logger().handlers):
        _logger().removeHandler(handler)
        handler.close()


def note(code: str, **facts: str | int) -> None:
    """One line: a code and numbers, versions or file-system facts."""
    _logger().info(" ".join([code, *(f"{name}={value}" for name, value in sorted(facts.items()))]))


def note_error(error: BaseException) -> str:
    """One line for an error: its code or type, and where in the code it came by. Gives the code."""
    code = error.code if isinstance(error, KnownError) else type(error).__name__
    _logger().error(f"{code} {places_of(error)}".rstrip())
    return code


def places_of(error: BaseException) -> str:
    """`file:line:function` of each step to the error, outermost first: no values, no message."""
    import traceback

    steps = traceback.extract_tb(error.__traceback__, limit=-20)
    return " > ".join(f"{Path(step.filename).name}:{step.lineno}:{step.name}" for step in steps)


def catch_unforeseen(tell: Told) -> None:
    """From now on an error nobody caught is noted by its code and told through `tell` instead of ending in
    a traceback with values."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        code = note_error(error)
        if sys.stderr is not None:
            sys.stderr.write(f"tvaer: {code} {places_of(error)}\n")
        tell(code)

    sys.excepthook = hook
