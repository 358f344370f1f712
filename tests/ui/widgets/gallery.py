"""Every part on one sheet, to look at and to measure."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from tvaer.ui.widgets.badge import Badge, Chip, KindTag, Pips
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card, Divider, EmptyState
from tvaer.ui.widgets.check_line import CheckLine
from tvaer.ui.widgets.choices import CheckBox, ComboBox, Option, Pills, RadioButton, Segmented
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.link_button import LinkButton
from tvaer.ui.widgets.nav_rail import NavRail
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.ring import ProgressRing
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.widgets.table_painting import TablePainting
from tvaer.ui.widgets.text_area import TextArea

KINDS = (
    Option("worry", "&Bekymring", "cloud"),
    Option("strength", "S&tyrke", "sprout"),
    Option("life", "Li&vssituation", "house"),
)
SPEAKERS = (
    Option("alma", "&Alma", perspective="child"),
    Option("line", "&Line", perspective="parents"),
    Option("mette", "&Mette", perspective="school"),
    Option("sara", "&Sara", perspective="ppr"),
)
TODAY = date(2026, 11, 12)


class Gallery(QWidget):
    """A page with rail, header and three columns of cards."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_rail())
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(_header())
        self.columns = QHBoxLayout()
        self.columns.setContentsMargins(24, 16, 24, 16)
        self.columns.setSpacing(16)
        for cards in ((_form(), _agenda()), (_people(), _choices()), (_checks(), _painting())):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self.columns.addLayout(column, 1)
        page.addLayout(self.columns)
        row.addLayout(page, 1)


def _rail() -> NavRail:
    rail = NavRail("Områder")
    for key, text, icon in (
        ("today", "I dag", "sun"), ("cases", "Sager", "folder-open"), ("meetings", "Møder", "calendar-days"),
        ("follow", "Opfølgning", "list-checks"), ("guide", "Vejledning", "book-open"),
    ):  # fmt: skip
        rail.add_area(key, text, icon)
    rail.add_area("settings", "Indstillinger", "settings", bottom=True)
    rail.add_act("lock", "Lås", "lock", "Ctrl+L")
    rail.select("meetings")
    return rail


def _header() -> PageHeader:
    header = PageHeader("Forbered mødet", "Alma Birk Sørensen · tværfagligt netværksmøde")
    header.set_saved("Gemt 14:12")
    header.add_action(Button("Tavle for alle", "secondary", "presentation", "F11"))
    header.add_action(Button("Gør dagsordenen klar", "primary", "file-check", "Ctrl+D"))
    return header


def _form() -> Card:
    card = Card()
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.addWidget(Field("&Dato", DateField(TODAY, lambda: TODAY)), 0, 0)
    grid.addWidget(Field("Tid", TimeField(time(10, 0))), 0, 1)
    grid.addWidget(Field("Sted", RestLine("Lokale 2.14")), 1, 0)
    late = Field("Indkaldt af", RestLine("Amina", "Navn"))
    late.set_error("Skriv hele navnet.")
    grid.addWidget(late, 1, 1)
    combo = ComboBox()
    combo.addItems(["Skole: Alle", "Lyngbakkeskolen"])
    grid.addWidget(Field("Skole", combo), 2, 0)
    grid.addWidget(Field("Fag", RestLine("", "fx lærer"), "Vælg det nærmeste."), 2, 1)
    words = "At forstå, hvorfor Alma har svært ved at komme i skole, og aftale, hvad vi gør sammen."
    purpose = TextArea(words)
    grid.addWidget(Field("Formål", purpose), 3, 0, 1, 2)
    card.body.addLayout(grid)
    return card


def _agenda() -> Card:
    card = Card("Dagsorden", Label("82 af 75 min", figures=True))
    strong = "7 minutter for meget."
    card.body.addWidget(
        InlineMessage("Forkort et trin, eller lad mødet slutte kl. 11:22.", "attention", strong=strong)
    )
    for name, minutes in (("Rammesætning", 5), ("Den fælles historie", 25)):
        line = QHBoxLayout()
        line.addWidget(Label(name, wrap=True), 1)
        line.addWidget(Stepper(name, minutes))
        card.body.addWidget(Divider())
        card.body.addLayout(line)
    return card


def _people() -> Card:
    card = Card("Deltagere", Button("Tilføj", "text", "plus"))
    rows = (
        ("child", "Alma", "barnet, 3.B", "Sagt ja", "success"),
        ("parents", "Jonas Sørensen", "far", "Afventer", "attention"),
        ("ppr", "Sara Nørgaard Lund", "psykolog, PPR", "6 dage over", "overdue"),
        ("social", "Amina Yildiz", "socialrådgiver", "Ingen aftale endnu", "open"),
    )
    for perspective, name, job, word, state in rows:
        line = QHBoxLayout()
        line.addWidget(Badge(perspective, job))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name, wrap=True))
        words.addWidget(Label(job, "caption", "muted", wrap=True))
        line.addLayout(words, 1)
        line.addWidget(Chip(word, state))  # type: ignore[arg-type]
        card.body.addWidget(Divider())
        card.body.addLayout(line)
    tags = FlowLayout(gap=8)
    for kind, word in (("worry", "Bekymring"), ("strength", "Styrke"), ("life", "Livssituation")):
        tags.addWidget(KindTag(kind, word))
    tags.addWidget(Pips(6, 8, "6 af 8 skemaer"))
    card.body.addLayout(tags)
    return card


def _choices() -> Card:
    card = Card("Input", LinkButton("Se alle"))
    kind = Segmented("Slags", KINDS)
    kind.set_value("strength")
    speakers = Pills("Hvem taler", SPEAKERS)
    speakers.set_value("line")
    when = Pills("Næste kig", (Option("next", "Næste møde"), Option("3", "3 mdr."), Option("date", "Dato")))
    when.set_value("3")
    for widget in (kind, speakers, when):
        card.body.addWidget(widget)
    acts = FlowLayout()
    acts.addWidget(Button("Tilføj", "primary", key_hint="Ctrl+Enter"))
    acts.addWidget(Button("Udskriv", "secondary", "printer"))
    acts.addWidget(Button("Slet", "icon", "trash-2"))
    resting = Button("Start mødet", "primary", "play", "F5")
    resting.set_reason("Vælg et møde først.")
    acts.addWidget(resting)
    card.body.addLayout(acts)
    card.body.addWidget(CheckBox("Fast plads tæt ved døren"))
    ticked = CheckBox("Ringer hjem de dage, Alma ikke kommer")
    ticked.setChecked(True)
    card.body.addWidget(ticked)
    radios = QHBoxLayout()
    group = QButtonGroup(card)
    for word in ("Ja", "Noget", "Ikke endnu"):
        radio = RadioButton(word)
        radio.setChecked(word == "Ja")
        group.addButton(radio)
        radios.addWidget(radio)
    card.body.addLayout(radios)
    return card


def _checks() -> Card:
    card = Card("Hænger det sammen?", icon="target")
    ring = ProgressRing()
    ring.set_progress(0.7, "6", "min", "6 minutter igen")
    card.body.addWidget(ring)
    card.body.addWidget(CheckLine("Forståelsen bygger på det, I har fortalt", True))
    card.body.addWidget(
        CheckLine("En rolig morgen: ingen aftale endnu", False, "Det må gerne stå åbent til næste gang.")
    )
    empty = Card(tone="open")
    empty.body.addWidget(
        EmptyState("Amina har ikke lagt noget til endnu.", Button("Giv ordet til Amina", "text", "", "Alt I"))
    )
    card.body.addWidget(empty)
    listed = QListWidget()
    listed.setAccessibleName("Aftaler")
    listed.addItems(["Pausekort og fast plads", "Åbent værksted", "Ringe hjem"])
    listed.setCurrentRow(1)
    listed.setFixedHeight(listed.sizeHintForRow(0) * 3 + 4)
    card.body.addWidget(listed)
    return card


def _painting() -> TablePainting:
    painting = TablePainting("Mennesker om et rundt bord")
    painting.setFixedHeight(200)
    return painting
