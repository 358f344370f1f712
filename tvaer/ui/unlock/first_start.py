"""The first start, one question at a time: language, passphrase, recovery code, letterhead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.errors import KnownError
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import DoorPage, act_button
from tvaer.ui.unlock.new_passphrase import NewPassphrase
from tvaer.ui.unlock.recovery_card import RecoveryCard
from tvaer.ui.unlock.words import folder_words
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import Option, Segmented
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.link_button import LinkButton
from tvaer.ui.words import current_language, fill, translate


class LanguagePage(DoorPage):
    """Danish first. `language_chosen` comes at each choice, so that the page speaks it at once."""

    language_chosen = Signal(str)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self.language = Segmented("Sprog / Language", (Option("da", "Dansk"), Option("en", "English")))
        self.language.setObjectName("first.language")
        for choice in self.language.choices():
            choice.setObjectName(f"first.language.{choice.text()[:2].lower()}")
        self.language.set_value(current_language())
        self.language.chosen.connect(self.language_chosen)
        self.next = act_button("first.next", "")
        self.next.clicked.connect(lambda: self.going.emit("passphrase"))
        self.body.addWidget(self.language)
        self.row(self.next)
        self.rewrite()

    def rewrite(self) -> None:
        self.set_words(
            translate("FirstStart", "Welcome to Tvær"),
            translate(
                "FirstStart",
                "Tvær helps you hold the meeting where a child, its family and the professions agree.",
            ),
        )
        self.next.set_text(translate("FirstStart", "Next"))

    def first_field(self) -> QWidget | None:
        return self.next


class PassphrasePage(DoorPage):
    """The passphrase twice, and one line on what is stored where."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self.fields = NewPassphrase("first")
        self.where = Label("", "body", "muted", wrap=True)
        self.next = act_button("first.create")
        self.other = LinkButton("")
        self.other.setObjectName("first.folder")
        self.restore = LinkButton("")
        self.restore.setObjectName("first.restore")
        self.body.addWidget(self.fields)
        self.body.addWidget(self.told)
        self.row(self.next)
        self.body.addWidget(self.where)
        self.row(self.other, self.restore)
        self.next.clicked.connect(self._on_next)
        self.fields.entered.connect(self._on_next)
        self.other.clicked.connect(lambda: self.going.emit("folder"))
        self.restore.clicked.connect(lambda: self.going.emit("restore"))
        self.rewrite()

    def rewrite(self) -> None:
        self.set_words(
            translate("FirstStart", "Choose a passphrase"),
            translate("FirstStart", "It encrypts everything you write. Tvær cannot find it again for you."),
        )
        self.fields.rewrite()
        self.next.set_text(translate("FirstStart", "Make the archive"))
        self.other.set_text(translate("Door", "Choose another folder …"))
        self.restore.set_text(translate("Door", "Restore from a backup"))
        self.where.setText(
            fill(
                translate(
                    "FirstStart",
                    "Cases, meetings and backups lie encrypted in the folder %1, on this computer alone. "
                    "Language and window size lie unencrypted in your settings.",
                ),
                folder_words(self.door.folder),
            )
        )
        self.where.setToolTip(str(self.door.folder))

    def first_field(self) -> QWidget | None:
        return self.fields.first

    def resting(self) -> list[QWidget]:
        return [self.fields, self.next, self.other, self.restore]

    def _on_next(self) -> None:
        passphrase = self.fields.value()
        if passphrase is None:
            return
        self.busy(translate("FirstStart", "Making the archive …"))
        self.door.create(passphrase, self._on_made, self._on_failed)

    def _on_made(self, code: str) -> None:
        self.fields.forget()
        self.handing.emit("code", code)

    def _on_failed(self, error: KnownError) -> None:
        self.tell(error)
        self.fields.first.setFocus()


class CodePage(DoorPage):
    """The recovery code. One goes on when one has said that it is kept."""

    def __init__(self, door: Door, code: str, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self.card = RecoveryCard(code, "first")
        self.next = act_button("first.code_next", "")
        self.card.kept.connect(self._on_kept)
        self.next.clicked.connect(self._on_next)
        self.body.addWidget(self.card)
        self.row(self.next)
        self.rewrite()
        self._on_kept(False)

    def rewrite(self) -> None:
        self.set_words(
            translate("FirstStart", "Your recovery code"),
            translate(
                "FirstStart",
                "If you forget the passphrase, this code opens the archive. It is shown only now. "
                "Print it or write it down, and keep it away from the computer.",
            ),
        )
        self.card.rewrite()
        self.next.set_text(translate("FirstStart", "Next"))

    def first_field(self) -> QWidget | None:
        return self.card.print_button

    def _on_kept(self, kept: bool) -> None:
        self.next.set_reason(
            "" if kept else translate("FirstStart", "First say that you have kept the code.")
        )

    def _on_next(self) -> None:
        self.card.forget()
        self.going.emit("letterhead")


class LetterheadPage(DoorPage):
    """What stands at the head of documents; may wait."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self.municipality, self.organisation = QLineEdit(), QLineEdit()
        self.municipality.setObjectName("first.municipality")
        self.organisation.setObjectName("first.organisation")
        self._fields = (Field("", self.municipality), Field("", self.organisation))
        self.done = act_button("first.done")
        self.later = Button("", "text", size="large")
        self.later.setObjectName("first.later")
        for line in (self.municipality, self.organisation):
            line.setProperty("large", "true")
            line.returnPressed.connect(self._on_done)
        for field in self._fields:
            self.body.addWidget(field)
        self.body.addWidget(self.told)
        self.row(self.done, self.later)
        self.done.clicked.connect(self._on_done)
        self.later.clicked.connect(lambda: self.going.emit("enter"))
        self.rewrite()

    def rewrite(self) -> None:
        self.set_words(
            translate("FirstStart", "Who sends the documents?"),
            translate(
                "FirstStart",
                "It stands at the head of agenda and minutes. You can change it in the settings.",
            ),
        )
        self._fields[0].set_label(translate("FirstStart", "Municipality"))
        self._fields[1].set_label(translate("FirstStart", "School or organisation"))
        self.done.set_text(translate("FirstStart", "Start using Tvær"))
        self.later.set_text(translate("FirstStart", "Later"))

    def first_field(self) -> QWidget | None:
        return self.municipality

    def _on_done(self) -> None:
        municipality, organisation = self.municipality.text().strip(), self.organisation.text().strip()
        try:
            if municipality or organisation:
                self.door.keep_letterhead(municipality, organisation)
        except KnownError as error:
            self.tell(error)
            return
        self.going.emit("enter")
