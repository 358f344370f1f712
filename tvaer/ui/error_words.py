"""Calm words for what went wrong: what happened, that the work is safe (only where it is), what to do."""

from __future__ import annotations

from collections.abc import Callable

from tvaer.errors import KnownError
from tvaer.ui.method_fault_words import fault_words
from tvaer.ui.words import fill, translate

Details = dict[str, str | int]


def words_of(error: KnownError) -> str:
    """The words for `error`; a code without words of its own is told as something unforeseen."""
    return _WORDS.get(error.code, _unexpected)(error.details)


def codes_with_words() -> frozenset[str]:
    """Every code that has words of its own."""
    return frozenset(_WORDS)


def waiting_words(seconds: int) -> str:
    """How long until the next try."""
    return translate("Errors", "You can try again in %n second(s).", None, seconds)


def _number(details: Details, name: str) -> int:
    try:
        return int(details.get(name, 0))
    except ValueError:
        return 0


def _unexpected(details: Details) -> str:
    return translate(
        "Errors",
        "Something happened that Tvær did not foresee. What says “Saved” is saved. "
        "Try again; if it happens again, the log in the data folder tells what it was.",
    )


def _wrong_passphrase(details: Details) -> str:
    return translate("Errors", "The passphrase does not fit. Try again, or use the recovery code.")


def _recovery_mistyped(details: Details) -> str:
    return translate(
        "Errors", "The recovery code does not add up. One character may have been read or typed differently."
    )


def _wait(details: Details) -> str:
    return waiting_words(_number(details, "seconds"))


def _passphrase_too_short(details: Details) -> str:
    least = _number(details, "minimum")
    return translate("Errors", "The passphrase needs at least %n characters.", None, least)


def _already_made(details: Details) -> str:
    return translate(
        "Errors", "There is an archive in this folder already. Open it, or choose another folder."
    )


def _key_missing(details: Details) -> str:
    return translate(
        "Errors",
        "The key file is not in the folder. Nothing is lost, but without it the archive cannot be opened. "
        "Each backup has a key file of its own.",
    )


def _key_damaged(details: Details) -> str:
    return translate(
        "Errors",
        "The key file cannot be read. The archive itself has not been touched. "
        "Each backup has a key file of its own.",
    )


def _key_too_new(details: Details) -> str:
    return translate(
        "Errors",
        "The key file was made by a newer Tvær. Nothing has been changed. "
        "Install the newest Tvær to open it.",
    )


def _store_missing(details: Details) -> str:
    return translate(
        "Errors",
        "The key file is here, but not the archive. Perhaps the folder was moved only in part. "
        "A backup can take its place.",
    )


def _store_newer(details: Details) -> str:
    version = str(details.get("version", "")).strip()
    if not version:
        return translate(
            "Errors",
            "The archive was written by a newer Tvær than this one. Nothing has been changed. "
            "Install the newest Tvær to open it.",
        )
    return fill(
        translate(
            "Errors",
            "The archive was written by Tvær %1, which is newer than this one. Nothing has been changed. "
            "Install that version or a later one to open it.",
        ),
        version,
    )


def _store_damaged(details: Details) -> str:
    return translate(
        "Errors",
        "Part of the archive cannot be read any more. Nothing has been deleted. "
        "The newest backup can take its place.",
    )


def _disk_full(details: Details) -> str:
    return translate(
        "Errors",
        "The disk is full, so this was not saved. The text is still here, and what says “Saved” is safe. "
        "Make some room, then try again.",
    )


def _folder_not_writable(details: Details) -> str:
    return translate(
        "Errors",
        "Tvær is not allowed to write in the folder. What was there before has not been changed. "
        "Ask for access, or choose another folder.",
    )


def _read_only(details: Details) -> str:
    return translate(
        "Errors",
        "The archive is open for reading only, so this was not saved. "
        "The text is still here; copy it to keep it.",
    )


def _disk_error(details: Details) -> str:
    return translate(
        "Errors",
        "Could not read or write on the drive. The text is still here. Check that the drive is connected, "
        "and try again in a moment.",
    )


def _store_busy(details: Details) -> str:
    return translate(
        "Errors",
        "The archive was busy, so this is not saved yet. The text is still here. Try again in a moment.",
    )


def _already_open(details: Details) -> str:
    return translate("Errors", "Tvær is open already with these cases. Go on in the window that is open.")


def _locked(details: Details) -> str:
    return translate("Errors", "Tvær is locked. Unlock it, and try again.")


def _copy_damaged(details: Details) -> str:
    return translate(
        "Errors", "The backup is damaged and was not used. Nothing has been changed. Try the one before it."
    )


def _no_write_access(details: Details) -> str:
    return translate(
        "Errors",
        "Tvær is not allowed to write the file there. Nothing has been changed. Choose another place.",
    )


def _file_in_use(details: Details) -> str:
    return translate(
        "Errors",
        "Another program has the file open, so it was not replaced. Close it there, or choose another name.",
    )


def _not_saved(details: Details) -> str:
    return translate(
        "Errors",
        "The file could not be written. What was there before is unchanged, and your cases are safe. "
        "Choose another place, or try again in a moment.",
    )


def _gone(details: Details) -> str:
    return translate("Errors", "This has been deleted in the meantime. Nothing else has been changed.")


def _changed_since(details: Details) -> str:
    return translate(
        "Errors",
        "This was changed somewhere else in the meantime. "
        "The newest is shown; what you wrote has not replaced it.",
    )


def _empty_text(details: Details) -> str:
    return translate("Errors", "Write a few words first. Nothing has been saved or changed.")


def _put_aside(details: Details) -> str:
    return translate(
        "Errors",
        "One of the cards is put aside or waits for a later step, so the two are not joined. "
        "Nothing has been changed.",
    )


def _two_permissions(details: Details) -> str:
    return translate(
        "Errors",
        "The child has said of each who may know it, so the two cards are not joined. "
        "Nothing has been changed.",
    )


def _already_here(details: Details) -> str:
    return translate("Errors", "This person is in the room already. Nothing has been changed.")


def _not_here(details: Details) -> str:
    return translate("Errors", "This person has left already. Nothing has been changed.")


def _not_prepared(details: Details) -> str:
    return translate("Errors", "The meeting has been started already. Resume it instead.")


def _not_running(details: Details) -> str:
    return translate("Errors", "The meeting is not running, so there is no step to go to. Start it first.")


def _not_closed(details: Details) -> str:
    return translate("Errors", "The meeting is not closed, so it is open already.")


def _method_missing(details: Details) -> str:
    text = translate(
        "Errors", "The meeting method “%1” is not on this computer. The meeting's contents are untouched."
    )
    return fill(text, details.get("method", ""))


def _method_unreadable(details: Details) -> str:
    text = translate(
        "Errors", "The method file %1 cannot be read as text, so it is left out. Your cases are untouched."
    )
    return fill(text, details.get("file", ""))


def _method_faulty(details: Details) -> str:
    text = translate(
        "Errors",
        "The method file %1 has a fault in line %2 and is left out: %3. Your cases are untouched. "
        "Correct the line and open Tvær again.",
    )
    reason = fault_words(str(details.get("reason", "")), str(details.get("key", "")))
    return fill(text, details.get("file", ""), details.get("line", 0) or "?", reason)


_WORDS: dict[str, Callable[[Details], str]] = {
    "already_made": _already_made,
    "already_here": _already_here,
    "already_open": _already_open,
    "changed_since": _changed_since,
    "copy_damaged": _copy_damaged,
    "disk_error": _disk_error,
    "disk_full": _disk_full,
    "empty_text": _empty_text,
    "folder_not_writable": _folder_not_writable,
    "file_in_use": _file_in_use,
    "gone": _gone,
    "key_damaged": _key_damaged,
    "key_missing": _key_missing,
    "key_too_new": _key_too_new,
    "locked": _locked,
    "method_faulty": _method_faulty,
    "method_missing": _method_missing,
    "method_unreadable": _method_unreadable,
    "no_write_access": _no_write_access,
    "not_closed": _not_closed,
    "not_here": _not_here,
    "not_prepared": _not_prepared,
    "not_running": _not_running,
    "not_saved": _not_saved,
    "passphrase_too_short": _passphrase_too_short,
    "put_aside": _put_aside,
    "read_only": _read_only,
    "recovery_mistyped": _recovery_mistyped,
    "store_busy": _store_busy,
    "store_damaged": _store_damaged,
    "store_missing": _store_missing,
    "store_newer": _store_newer,
    "two_permissions": _two_permissions,
    "unexpected": _unexpected,
    "wait": _wait,
    "wrong_passphrase": _wrong_passphrase,
}
