"""How the commands speak: UTF-8, one clear line for each failure, progress that suits a screen or a log."""

from __future__ import annotations

import shutil
import sys
import time
from io import TextIOWrapper


class Failure(Exception):
    """Ends a command: one line for the reader, and the exit code."""

    def __init__(self, line: str, code: int = 1) -> None:
        super().__init__(line)
        self.line = line
        self.code = code


def prepare() -> None:
    """Let Danish letters through on every console; those a console cannot show become a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", line_buffering=True)


def say(line: str) -> None:
    """Tell the user one thing."""
    print(line, flush=True)


def complain(line: str) -> None:
    """Tell the user what went wrong."""
    print(line, file=sys.stderr, flush=True)


class Progress:
    """Counts steps: one line that rewrites itself on a terminal, a line now and then in a log."""

    def __init__(self, title: str, total: int) -> None:
        self._title = title
        self._total = total
        self._done = 0
        self._live = sys.stdout.isatty()
        self._started = time.monotonic()
        self._told = self._started
        say(f"{title} …")

    def step(self, what: str) -> None:
        """One more of `total` is done or begun."""
        self._done = min(self._done + 1, self._total)
        self.note(what)

    def note(self, what: str) -> None:
        """Say what is being worked on; in a log not more often than every two seconds."""
        line = f"  [{self._done:>{len(str(self._total))}}/{self._total}] {what}"
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r{line[:width]:<{width}}", end="", flush=True)
        elif time.monotonic() - self._told >= 2:
            say(line)
            self._told = time.monotonic()

    def end(self, word: str = "done") -> None:
        """Close the line with the time it took."""
        line = f"{self._title}: {word} in {time.monotonic() - self._started:.0f} s"
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r{line[:width]:<{width}}", flush=True)
        else:
            say(line)
