"""Asking for a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget, start: Path) -> Path | None:
    """The folder the user chose, or None. The system's own dialog, unless the program is told to use Qt's."""
    dialog = QFileDialog(parent, "Tvær", str(start if start.is_dir() else Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    own = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, own)
    if not dialog.exec() or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])
