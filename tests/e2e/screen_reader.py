"""A small screen reader: reads the program through AT-SPI, as Orca does, and hears what it announces.

Run by the system's own Python, which has `pyatspi`; nothing of the project can be imported here. One JSON
object a line comes in and one goes out: `tree`, `shows`, `press`, `write`, `heard`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (after its version is chosen)

heard: list[str] = []


KEPT = Atspi.Cache.ROLE | Atspi.Cache.INTERFACES
"""What the library may remember of a thing: the rest can have changed since the last look."""


def program() -> Any:
    """The only application on this bus."""
    found = [app for app in pyatspi.Registry.getDesktop(0) if app is not None]
    if not found:
        return None
    found[0].set_cache_mask(KEPT)
    return found[0]


def walk(thing: Any, state: Any) -> Any:
    """Everything on the screen below a thing with its state, in the order in which it is read."""
    yield thing, state
    for child in thing:
        if child is not None:
            state = child.getState()
            if state.contains(pyatspi.STATE_SHOWING):
                yield from walk(child, state)


def told(thing: Any, state: Any) -> dict[str, Any]:
    """What a screen reader says of it."""
    known: dict[str, Any] = {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "checked": state.contains(pyatspi.STATE_CHECKED),
        "focused": state.contains(pyatspi.STATE_FOCUSED),
    }
    interfaces = pyatspi.listInterfaces(thing)
    if "Text" in interfaces:
        known["text"] = thing.queryText().getText(0, -1)
    if "Value" in interfaces:
        known["value"] = thing.queryValue().currentValue
    return known


def find(name: str, role: str) -> Any:
    app = program()
    for thing, _ in walk(app, app.getState()):
        if thing.name.startswith(name) and thing.getRoleName() == role:
            return thing
    raise LookupError(f"no {role} “{name}”")


def tree() -> list[dict[str, Any]]:
    app = program()
    return [told(*found) for found in walk(app, app.getState())] if app is not None else []


def shows(name: str, role: str) -> bool:
    """Whether something of this name and role is on the screen."""
    app = program()
    things = walk(app, app.getState()) if app is not None else ()
    return any(thing.name.startswith(name) and thing.getRoleName() == role for thing, _ in things)


def press(name: str, role: str) -> bool:
    return bool(find(name, role).queryAction().doAction(0))


def write(name: str, role: str, text: str) -> bool:
    return bool(find(name, role).queryEditableText().setTextContents(text))


def hear() -> list[str]:
    said, heard[:] = heard[:], []
    return said


ACTS: dict[str, Callable[..., Any]] = {
    "tree": tree,
    "shows": shows,
    "press": press,
    "write": write,
    "heard": hear,
}


def obey(_channel: Any, _condition: Any) -> bool:
    line = sys.stdin.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    order = json.loads(line)
    try:
        answer = {"done": ACTS[order.pop("act")](**order)}
    except Exception as error:  # whatever goes wrong is told to the test
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
    return True


def main() -> None:
    listener = Atspi.EventListener.new(lambda event: heard.append(event.any_data))
    Atspi.EventListener.register(listener, "object:announcement")
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, obey)
    pyatspi.Registry.start()


main()
