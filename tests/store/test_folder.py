"""What is unwise about a folder is seen; what is not is left alone."""

from __future__ import annotations

import errno
from pathlib import Path, PurePosixPath

import pytest

from tvaer import files
from tvaer.errors import KnownError
from tvaer.store.folder import FolderLock, StoreFolder, _mount_type, folder_warnings, is_network, synced_by


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/hanne/OneDrive - Vejby Kommune/Tvaer", "OneDrive"),
        ("/home/hanne/Dropbox (Skolen)/Tvaer", "Dropbox"),
        ("/Users/hanne/Library/Mobile Documents/x/Tvaer", "iCloud"),
        ("/Users/hanne/Library/CloudStorage/GoogleDrive-hanne/My Drive", "Google Drive"),
        ("/home/hanne/Nextcloud/Tvaer", "Nextcloud"),
        ("/home/hanne/.local/share/Tvaer", None),
        ("/home/hanne/Dropboxers/Tvaer", None),
        ("/home/hanne/boxe/Tvaer", None),
    ],
)
def test_synced_folders_are_known_by_name(path: str, service: str | None) -> None:
    assert synced_by(Path(PurePosixPath(path))) == service


def test_a_synced_folder_is_known_by_what_the_system_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Skyen"))
    found = folder_warnings(tmp_path / "Skyen" / "Tvaer")
    assert [warning.details for warning in found if warning.code == "synced_folder"] == [
        {"service": "OneDrive"}
    ]
    assert synced_by(tmp_path / "Andet") is None


def test_the_longest_mount_point_tells_the_file_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda / ext4 rw 0 0\nserver:/h /net nfs4 rw 0 0\n//s/share /net/my\\040share cifs rw 0 0\n"
    )
    assert _mount_type(Path("/net/hanne"), mounts) == "nfs4"
    assert _mount_type(Path("/net/my share/x"), mounts) == "cifs"
    assert _mount_type(Path("/network"), mounts) == "ext4"
    assert _mount_type(Path("/net"), tmp_path / "none") == ""


def test_this_machines_own_disk_is_no_network(tmp_path: Path) -> None:
    assert not is_network(tmp_path / "not" / "there" / "yet")


def test_the_lock_is_taken_once_and_let_go(tmp_path: Path) -> None:
    first, second = FolderLock(StoreFolder(tmp_path)), FolderLock(StoreFolder(tmp_path))
    first.acquire()
    with pytest.raises(KnownError, match="already_open"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "folder_not_writable"),
        (errno.EROFS, "folder_not_writable"),
        (errno.EIO, "disk_error"),
    ],
)
def test_failures_of_the_disk_have_calm_names(number: int, code: str) -> None:
    with pytest.raises(KnownError, match=code), files.known_os_errors():
        raise OSError(number, "/home/hanne/secret")


def test_a_write_that_fails_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    (target / "inside").write_text("x")
    with pytest.raises(OSError):  # noqa: PT011 - which one differs by system
        files.write_private(target, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    assert (target / "inside").read_text() == "x"
