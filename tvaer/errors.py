"""Two kinds of failure: the world's (told calmly to the user) and ours (a bug)."""

from __future__ import annotations


class KnownError(Exception):
    """Something the environment or the user caused, and that we can explain.

    `code` names the situation and is what the user interface turns into words.
    `details` carry numbers, versions and file-system facts, never names or texts of people.
    """

    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class BugError(Exception):
    """A state that our own code promised would never occur."""
