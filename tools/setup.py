"""Makes the project's own environment from the hashed lock files, once."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.console import Failure, Progress, say
from tools.layout import DEV_LOCK, ROOT, RUNTIME_LOCK, VENV, venv_program
from tools.processes import environment

_MARKS_OF_NO_NETWORK = (
    "NewConnectionError",
    "Max retries exceeded",
    "Failed to establish a new connection",
    "getaddrinfo failed",
    "Temporary failure in name resolution",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "Connection to",
    "connection broken",
    "Could not fetch URL",
    "SSLError",
    "Network is unreachable",
)
_STARTS = re.compile(r"^\s*(?:Collecting|Requirement already satisfied:) (?P<name>[A-Za-z0-9._-]+)")
_DOWNLOADS = re.compile(r"^\s*Downloading (?P<file>[^/\s]+\.whl)(?P<size> \([^)]*\))?")


def ensure_environment(dev: bool) -> None:
    """Make or refresh `.venv`, so that it holds what the lock files say; at once when it already does.

    `dev` adds what tests and gates need. Raises `Failure` with one line: no write access, no venv in this
    Python, index out of reach, a file that is not the locked one, no wheel for this system.
    """
    if is_ready(dev):
        return
    locks = _locks(dev)
    _require_writable()
    _make_venv()
    _install(locks)
    _stamp_file(dev).write_text(_stamp(locks), encoding="utf-8")
    if dev:
        _stamp_file(False).write_text(_stamp([RUNTIME_LOCK]), encoding="utf-8")


def is_ready(dev: bool) -> bool:
    """Whether `.venv` holds what the lock files say, by the stamp left when it was filled."""
    return _read(_stamp_file(dev)) == _stamp(_locks(dev)) and venv_program("python").exists()


def _locks(dev: bool) -> list[Path]:
    return [RUNTIME_LOCK, DEV_LOCK] if dev else [RUNTIME_LOCK]


def has_venv() -> bool:
    """Whether `.venv` is of this very Python and was made here: its programs name the folder they are in."""
    here = f" {VENV}\n" in _read(VENV / "pyvenv.cfg") + "\n"
    return here and _venv_version() == sys.version_info[:2] and venv_program("python").exists()


def _stamp_file(dev: bool) -> Path:
    return VENV / ("installed-dev.stamp" if dev else "installed.stamp")


def _stamp(locks: list[Path]) -> str:
    digest = hashlib.sha256(f"{sys.version_info[:2]}{sys.platform}{VENV}".encode())
    for lock in locks:
        try:
            digest.update(lock.read_bytes())
        except FileNotFoundError:
            raise Failure(f"{lock.name} is missing from the project folder; get a complete copy.") from None
    return digest.hexdigest()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _require_writable() -> None:
    probe = ROOT / ".write-test"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise Failure(
            f"No write access to {ROOT} ({error.strerror}): copy the project to your own folder."
        ) from error


def _make_venv() -> None:
    """A new environment, unless the one that is there is of this very Python."""
    if has_venv():
        return
    say(f"Making the environment {VENV} with Python {sys.version_info[0]}.{sys.version_info[1]} …")
    try:
        shutil.rmtree(VENV, ignore_errors=False) if VENV.exists() else None
    except OSError as error:
        raise Failure(f"{VENV} cannot be renewed ({error.strerror}): close Tvær and try again.") from error
    done = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise Failure(f"The environment could not be made: {_one_line(done.stdout)}")


def _venv_version() -> tuple[int, int] | None:
    found = re.search(r"^version(?:_info)? *= *(\d+)\.(\d+)", _read(VENV / "pyvenv.cfg"), re.MULTILINE)
    return (int(found[1]), int(found[2])) if found else None


def _install(locks: list[Path]) -> None:
    total = sum(
        len(re.findall(r"^[A-Za-z0-9].*==", lock.read_text(encoding="utf-8"), re.MULTILINE)) for lock in locks
    )
    progress = Progress("Installing the packages of the lock file", total)
    arguments = [argument for lock in locks for argument in ("-r", str(lock))]
    process = subprocess.Popen(
        [
            str(venv_program("python")),
            "-m",
            "pip",
            "install",
            "--require-hashes",
            "--no-deps",
            "--only-binary=:all:",
            "--no-input",
            "--disable-pip-version-check",
            "--progress-bar",
            "off",
            *arguments,
        ],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    lines = _follow(process, progress)
    if process.wait() != 0:
        progress.end("stopped")
        raise Failure(explain_pip("\n".join(lines)))
    progress.end()


def _follow(process: subprocess.Popen[str], progress: Progress) -> list[str]:
    lines: list[str] = []
    for line in process.stdout or ():
        lines.append(line.rstrip())
        if found := _STARTS.match(line):
            progress.step(found["name"])
        elif found := _DOWNLOADS.match(line):
            progress.note(f"downloading {found['file']}{found['size'] or ''}")
        elif line.startswith("Installing collected packages"):
            progress.note("unpacking")
    return lines


def explain_pip(output: str) -> str:
    """One line for what went wrong in pip's own words."""
    if "DO NOT MATCH THE HASHES" in output:
        return "A downloaded package is not the locked one (its hash differs): nothing of it was installed."
    if "Long Path support" in output:
        return f"The path is too long for Windows: copy the project from {ROOT} to a folder nearer the top."
    if "No space left on device" in output or "Errno 28" in output:
        return "The disk is full: about 700 MB are needed for the environment."
    nothing_came = "(from versions: none)" in output and not re.search(
        r"^\s*(?:Downloading|Using cached)", output, re.M
    )
    if nothing_came or any(mark in output for mark in _MARKS_OF_NO_NETWORK):
        return "The package index cannot be reached: check the network, or proxy and index for pip."
    if found := re.search(r"No matching distribution found for (\S+)", output):
        return f"There is no ready-made {found[1]} for this system (64-bit Python 3.11–3.14 is needed)."
    if "Permission denied" in output or "Errno 13" in output or "Access is denied" in output:
        return f"No write access to {VENV}: close Tvær, or copy the project to a folder of yours."
    return f"pip could not install the packages: {_one_line(output)}"


def _one_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("ERROR", "Error"))]
    return (errors or lines or ["no message"])[-1]
