"""Asking where a file shall go. The dialog is Qt's own where the program was told not to use the system's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from tvaer.ui.words import translate


class _Last:
    folder: Path | None = None


def ask_save_path(
    parent: QWidget, suggested: str, chosen: Callable[[Path], None], suffix: str = "pdf"
) -> QFileDialog:
    """Opens a save dialog with a suggested file name; `chosen` gets the path when one is picked."""
    dialog = QFileDialog(parent, translate("Files", "Save as"))
    dialog.setObjectName("files.save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
    dialog.setDefaultSuffix(suffix)
    own = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, own)
    dialog.setDirectory(str(_Last.folder or _documents()))
    dialog.selectFile(suggested)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: _on_chosen(Path(name), chosen))
    dialog.open()
    return dialog


def _on_chosen(path: Path, chosen: Callable[[Path], None]) -> None:
    _Last.folder = path.parent
    chosen(path)


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
