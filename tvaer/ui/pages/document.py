"""A document as it will be on paper: read it through, choose the version, save or print it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tvaer.documents import DocumentKind, file_name, make, offered, save
from tvaer.errors import BugError, KnownError
from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord
from tvaer.terms import Audience, MeetingStatus
from tvaer.ui import dates
from tvaer.ui.dialogs.files import ask_save_path
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import Option, Segmented
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import current_language, fill, translate

SLOW_MS = 400
PAGE_AT_MOST = 920
"""Width of a page on the screen (px at 100 % text) before the user asks for more."""
ZOOM_STEP = 1.25


class DocumentPage(Page):
    """Shows one document of one meeting as PDF. The file itself is written only by the user's act."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("document")
        self._meeting: Id | None = None
        self._record: MeetingRecord | None = None
        self._kind = DocumentKind.MINUTES
        self._audience = Audience.PROFESSIONAL
        self._data = b""
        self._wanted = 0
        self._pdf = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._build()
        self._connect()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.header = PageHeader()
        self.back = Button(translate("DocumentPage", "Back to the meeting"), "secondary", "arrow-left", "Esc")
        self.back.setObjectName("document.back")
        self.print = Button(translate("DocumentPage", "Print"), "secondary", "printer", "Ctrl+P")
        self.print.setObjectName("document.print")
        self.save = Button(translate("DocumentPage", "Save as PDF"), "primary", "download", "Ctrl+S")
        self.save.setObjectName("document.save")
        for button in (self.back, self.print, self.save):
            self.header.add_action(button)
        self.view = QPdfView(self)
        self.view.setObjectName("document.view")
        self.view.setAccessibleName(translate("DocumentPage", "The document as it will be printed"))
        self.view.setDocument(self._pdf)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self._chosen_zoom = False
        self.view.setPageSpacing(theme().space("x4"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self._dress()
        theme().changed.connect(self._dress)
        self.waiting = Label("", color="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._tools())
        column.addWidget(self.view, 1)

    def _dress(self) -> None:
        """The table the paper lies on; the paper itself stays white."""
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, theme().color("sunken"))
        self.view.setPalette(palette)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        margin = theme().space("page_margin")
        row.setContentsMargins(margin, theme().space("x2"), margin, theme().space("x2"))
        row.setSpacing(theme().space("x3"))
        self.versions = Segmented(translate("DocumentPage", "Version"), [], small=True)
        self.versions.setObjectName("document.version")
        row.addWidget(self.versions)
        row.addWidget(self.waiting, 1)
        self.smaller = Button(translate("DocumentPage", "Smaller"), "icon", "minus")
        self.smaller.setObjectName("document.smaller")
        self.larger = Button(translate("DocumentPage", "Larger"), "icon", "plus")
        self.larger.setObjectName("document.larger")
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        return row

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.versions.chosen.connect(self._on_version)
        self.smaller.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self._zoom(ZOOM_STEP))
        for keys, act in (("Ctrl+S", self._on_save), ("Ctrl+P", self._on_print), ("Esc", self._on_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- showing ---------------------------------------------------------------------------------------

    def show_subject(self, subject: Id | None, detail: str = "") -> None:
        """`detail` is "kind:audience", as "minutes:family"."""
        if subject is None:
            raise BugError("a document of no meeting")
        kind, _, audience = detail.partition(":")
        if (subject, kind) != (self._meeting, self._kind):
            self._pdf.close()  # one meeting's words do not stand under another's name
        self._meeting = subject
        self._kind = DocumentKind(kind)
        versions = offered(self._kind)
        wanted = Audience(audience) if audience else versions[0]
        self._audience = wanted if wanted in versions else versions[0]
        self.versions.set_options([Option(a.value, _version_word(a)) for a in versions])
        self.versions.set_value(self._audience.value)
        self.versions.setVisible(len(versions) > 1)

    def refresh(self) -> None:
        """Makes the document anew, beside the screen."""
        if self._meeting is None:
            return
        self._record = self.context.bridge.reads.record(self._meeting)
        self.header.set_title(_kind_word(self._kind))
        self.header.set_context(self._record.head.title)
        running = self._record.head.status is MeetingStatus.RUNNING
        self.back.set_text(
            translate("DocumentPage", "Back to the meeting") if running else translate("DocumentPage", "Back")
        )
        self._make()

    def _make(self) -> None:
        assert self._record is not None
        self._wanted += 1
        number = self._wanted
        self._set_ready(False)
        try:
            method = self.context.methods.get(self._record.head.method)
        except KnownError as error:
            self._fail(number, error)
            return
        QTimer.singleShot(SLOW_MS, self, lambda: self._say_slow(number))
        self.context.tasks.start(
            make,
            self._kind,
            self._record,
            method,
            self.context.bridge.reads.letterhead(),
            self._audience,
            current_language(),
            self.context.clock.now(),
            done=lambda data: self._show(number, data),
            failed=lambda error: self._fail(number, error),
        )

    def _say_slow(self, number: int) -> None:
        if number == self._wanted and not self._data:
            self.waiting.setText(translate("DocumentPage", "Making the document …"))

    def _show(self, number: int, data: bytes) -> None:
        if number != self._wanted:
            return
        self._data = data
        self._pdf.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        self._fit_zoom()
        self.waiting.setText(translate("DocumentPage", "%n page(s)", "", self._pdf.pageCount()))
        self._set_ready(True)
        self.view.verticalScrollBar().setValue(0)
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, number: int, error: KnownError) -> None:
        if number == self._wanted:
            self.waiting.setText("")
            self._pdf.close()
            self.context.bridge.refused.emit(error)

    def _set_ready(self, ready: bool) -> None:
        if not ready:
            self._data = b""
        reason = "" if ready else translate("DocumentPage", "The document is being made.")
        self.save.set_reason(reason)
        self.print.set_reason(reason)

    # -- acting ----------------------------------------------------------------------------------------

    def _on_version(self, value: str) -> None:
        self._audience = Audience(value)
        self._make()

    def _on_back(self) -> None:
        if self._record is None:
            return
        if self._record.head.status is MeetingStatus.RUNNING:
            self.context.go.run_meeting(self._record.head.id)
        else:
            self.context.go.prepare_meeting(self._record.head.id)

    def _on_save(self) -> None:
        if self._record is None or not self._data:
            return
        starts = self._record.head.starts
        day = dates.local_day(starts) if starts else None
        audience = self._audience if len(offered(self._kind)) > 1 else None
        name = file_name(self._kind, day, audience, current_language())
        data = self._data
        ask_save_path(self, name, lambda path: self._write(path, data))

    def _write(self, path: Path, data: bytes) -> None:
        try:
            save(data, path)
        except KnownError as error:
            self.context.bridge.refused.emit(error)
            return
        self.context.go.tell(
            fill(translate("DocumentPage", "Saved as “%1” in %2."), path.name, str(path.parent)), "success"
        )

    def _on_print(self) -> None:
        if not self._data:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Tvær")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print_on(self, printer: QPrinter) -> None:
        """Paints each page as the printer's resolution wants it; nothing is put in a file."""
        painter = QPainter(printer)
        for number in range(self._pdf.pageCount()):
            if number:
                printer.newPage()
            area = printer.pageRect(QPrinter.Unit.DevicePixel).toRect()
            image = self._pdf.render(number, area.size())
            painter.drawImage(QPoint(0, 0), image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_zoom()

    def _fit_zoom(self) -> None:
        """The whole width of the page, but no larger than one reads well; what the user chose stays."""
        if self._chosen_zoom:
            return
        width = self._pdf.pagePointSize(0).width() * self.logicalDpiX() / 72
        room = min(self.view.viewport().width() - 24, theme().scaled(PAGE_AT_MOST))
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(0.3, room / max(1.0, width)) if width else 1.0)

    def _zoom(self, factor: float) -> None:
        self._chosen_zoom = True
        self.view.setZoomFactor(min(4.0, max(0.3, self.view.zoomFactor() * factor)))

    def leave(self) -> None:
        """Lets go of what is shown, so that nothing of it stays when the program locks."""
        self._wanted += 1
        self._data = b""
        self._pdf.close()
        self._buffer = None


def _kind_word(kind: DocumentKind) -> str:
    words = {
        DocumentKind.AGENDA: translate("DocumentPage", "Agenda"),
        DocumentKind.MINUTES: translate("DocumentPage", "Minutes"),
    }
    return words[kind]


def _version_word(audience: Audience) -> str:
    words = {
        Audience.PROFESSIONAL: translate("DocumentPage", "For professionals"),
        Audience.FAMILY: translate("DocumentPage", "For the family"),
        Audience.CHILD: translate("DocumentPage", "For the child"),
        Audience.PLAN: translate("DocumentPage", "For the plan"),
    }
    return words[audience]
