"""Where people see it differently (Ctrl+D): it may stand, each position with its owner (seed 003, step 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import AddDisagreement, EditDisagreement, RemoveDisagreement
from tvaer.snapshots import Disagreement, MeetingRecord
from tvaer.terms import Audience, DisagreementStatus, StatementKind
from tvaer.ui.run.cards.about import AboutBoxes
from tvaer.ui.run.cards.focused import focused_statement
from tvaer.ui.run.cards.positions import PositionRows
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import first_words
from tvaer.ui.term_words import disagreement_status_word
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class DisagreementPanel(Panel):
    """One disagreement at a time.

    A new one is stored with its first word; from then on each field keeps itself.
    """

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.disagreement", translate("Disagreement", "Seen differently"), parent)
        self.session = session
        self.disagreement_id: Id | None = None
        self._new: dict[str, Any] = {}
        self._build()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.which = ComboBox()
        self.which.setObjectName("run.disagreement.which")
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.which.activated.connect(self._on_which)
        self._which = field(translate("Disagreement", "Which one"), self.which)
        self.form.addWidget(self._which)
        self.topic = TextArea(min_lines=2, max_lines=6)
        self.topic.setObjectName("run.disagreement.topic")
        keeps_itself(self.topic, self.session, self._keep_topic)
        self.form.addWidget(field(translate("Disagreement", "What you see differently"), self.topic))
        self.rows = PositionRows(self.session.context.bridge.new_id)
        self.rows.changed.connect(self._keep_positions)
        self.rows.rows_changed.connect(self._order_stops)
        self.rows.add.clicked.connect(self._on_add_row)
        self.form.addWidget(self.rows)
        self.status = ComboBox()
        self.status.setObjectName("run.disagreement.status")
        for status in DisagreementStatus:
            self.status.addItem(disagreement_status_word(status), status)
        self.status.activated.connect(lambda i: self._keep("status", self.status.itemData(i)))
        hint = translate("Disagreement", "You do not have to agree. It stands with everyone’s own words.")
        self.form.addWidget(field(translate("Disagreement", "What happens with it"), self.status, hint))
        self.audiences = AudienceField()
        self.audiences.set_name("run.disagreement.audiences")
        self.audiences.chosen.connect(self._on_audiences)
        self._readers = field(translate("StatementEditor", "May be read by"), self.audiences)
        self.form.addWidget(self._readers)
        self.about = AboutBoxes("run.disagreement.about")
        self.about.chosen.connect(self._on_about)
        self.form.addWidget(self.about)
        self._build_foot()

    def _build_foot(self) -> None:
        self.new = Button(translate("Disagreement", "One more matter"), "text", "plus")
        self.new.setObjectName("run.disagreement.new")
        self.new.clicked.connect(lambda: self.begin(None))
        self.remove = Button(translate("Disagreement", "Remove"), "text", "trash-2")
        self.remove.setObjectName("run.disagreement.remove")
        self.remove.clicked.connect(self._on_remove)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for button in (self.new, self.remove):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(holder)
        self.form.addStretch(1)

    # -- showing ---------------------------------------------------------------------------------------

    def first_focus(self) -> QWidget | None:
        return self.topic

    def open_on(self, statement_id: Id | None) -> None:
        """Shows the disagreement about a statement, else the latest, else begins one."""
        matters = self.session.record.disagreements
        mine = [m for m in matters if statement_id in m.about] if statement_id else list(matters)
        if mine:
            self.show_one(mine[-1].id)
        else:
            self.begin(statement_id)

    def begin(self, statement_id: Id | None) -> None:
        """A new one: nothing is stored before something is written."""
        self.leave()
        if self.held:
            return
        record = self.session.record
        self.disagreement_id = None
        self._new = {
            "about": (statement_id,) if statement_id else (),
            "status": DisagreementStatus.STANDS,
            "audiences": self._default_audiences() & self._most((statement_id,) if statement_id else ()),
        }
        self.topic.empty()
        said = self.session.statement(statement_id) if statement_id else None
        self.rows.begin(record, [said.speaker_id if said else None, None])
        self.show_record(record)
        self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_which(self, index: int) -> None:
        matters = self.session.record.disagreements
        chosen = self.which.itemData(index)
        self.show_one(next((m.id for m in matters if str(m.id) == chosen), None))

    def show_one(self, disagreement_id: Id | None) -> None:
        """Shows a stored one; None begins a new one."""
        if disagreement_id is None:
            self.begin(None)
            return
        if disagreement_id != self.disagreement_id:
            self.leave()
            if self.held:
                return
            self.disagreement_id = disagreement_id
            self.rows.begin(self.session.record, [])
        self.show_record(self.session.record)
        self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record: MeetingRecord) -> None:
        """Shows it as it is now; goes away when it was undone."""
        matter = self._matter()
        if self.disagreement_id is not None and matter is None:
            self.let_go()
            self.closed.emit()
            return
        self._show_which(record)
        self.remove.setVisible(matter is not None)
        self.new.setVisible(matter is not None)
        values = self._new if matter is None else vars(matter)
        if matter is not None:
            self.topic.set_text(matter.topic)
            self.rows.show_positions(record, matter.positions)
        with QSignalBlocker(self.status):
            self.status.setCurrentIndex(self.status.findData(values.get("status", DisagreementStatus.STANDS)))
        self.audiences.set_value(values.get("audiences", frozenset()))
        narrow = self._most(values.get("about", ())) != frozenset(Audience)
        told = translate("Disagreement", "No more readers than the cards it is about have.")
        self._readers.set_hint(told if narrow else "")
        said = [s for s in record.statements if s.kind is not StatementKind.PROCESS]
        self.about.show_statements(record, said, values.get("about", ()))
        self._order_stops()

    def _order_stops(self) -> None:
        """Tab goes as the eye does; rows and boxes that are made later would else come last."""
        way: tuple[QWidget, ...] = (
            self.which,
            self.topic,
            *self.rows.stops,
            self.status,
            *self.audiences.boxes,
            *self.about.boxes,
            self.new,
            self.remove,
        )
        for before, stop in pairwise(way):
            QWidget.setTabOrder(before, stop)

    def _show_which(self, record: MeetingRecord) -> None:
        with QSignalBlocker(self.which):
            self.which.clear()
            for matter in record.disagreements:
                self.which.addItem(first_words(matter.topic), str(matter.id))
            self.which.addItem(translate("Disagreement", "A new one"), "")
            self.which.setCurrentIndex(self.which.findData(str(self.disagreement_id or "")))
        self._which.setVisible(self.which.count() > 1)

    def _matter(self) -> Disagreement | None:
        matters = self.session.record.disagreements
        return next((m for m in matters if m.id == self.disagreement_id), None)

    def _default_audiences(self) -> frozenset[Audience]:
        step = self.session.record.head.step
        known = step in self.session.method.step_ids
        return frozenset(self.session.method.step(step).audiences) if known else frozenset()

    def _most(self, about: Iterable[Id]) -> frozenset[Audience]:
        """The versions that all it is about may reach; more than these the store does not take."""
        found = (self.session.statement(one) for one in about)
        return frozenset(Audience).intersection(*(said.audiences for said in found if said is not None))

    # -- keeping ---------------------------------------------------------------------------------------

    def _on_about(self, about: tuple[Id, ...]) -> None:
        if self._matter() is None:
            self._new["audiences"] = self._new["audiences"] & self._most(about)
        self._keep("about", about)
        self.show_record(self.session.record)

    def _on_audiences(self, value: frozenset[Audience]) -> None:
        matter = self._matter()
        about = matter.about if matter is not None else self._new.get("about", ())
        self._keep("audiences", value & self._most(about))
        self.show_record(self.session.record)

    def _keep_topic(self, text: str) -> bool:
        return not text.strip() or self._keep("topic", text)

    def _keep_positions(self) -> None:
        if not self._keep("positions", self.rows.positions()) and self.session.can_keep:
            self.rows.not_kept()

    def _keep(self, column: str, value: Any) -> bool:
        """Keeps a field; False when the store refused."""
        matter = self._matter()
        if matter is None:
            self._new[column] = value
            return self._create() if column in ("topic", "positions") and value else True
        if getattr(matter, column) == value:
            return True
        command = EditDisagreement(matter.id, {column: value})
        if self.session.do(command, translate("Disagreement", "Change of a disagreement")) is None:
            if column not in ("topic", "positions"):
                self.show_record(self.session.record)
            return False
        return True

    def _create(self) -> bool:
        new = self.session.context.bridge.new_id()
        values = {
            "meeting_id": self.session.meeting_id,
            "case_id": self.session.default_case,
            "step": self.session.record.head.step,
            **self._new,
            "topic": self.topic.text() if self.topic.text().strip() else self._proposed_topic(),
            "positions": self.rows.positions(),
        }
        self.disagreement_id = new
        kept = self.session.do(AddDisagreement(new, values), translate("Disagreement", "Seen differently"))
        if kept is None:
            self.disagreement_id = None
        return kept is not None

    def _proposed_topic(self) -> str:
        """Whoever writes a position first gets its words as the topic, but not those of a card kept back."""
        about = self._new.get("about", ())
        said = self.session.statement(about[0]) if about else None
        if said is None or not said.audiences:
            return translate("Disagreement", "Something you see differently")
        return said.text

    def _on_add_row(self) -> None:
        taken = {row.person.value() for row in self.rows.rows}
        present = (p.person_id for p in self.session.present())
        free = next((person for person in present if person not in taken), None)
        row = self.rows.add_row(self.session.record, free)
        row.person.setFocus(Qt.FocusReason.OtherFocusReason)
        row.person.selectAll()

    def _on_remove(self) -> None:
        matter = self._matter()
        if matter is None:
            return
        self.let_go()
        if self.session.do(RemoveDisagreement(matter.id), translate("Disagreement", "Removed")) is not None:
            self.session.context.go.offer_undo(translate("Disagreement", "It is removed."))
        self.closed.emit()

    def let_go(self) -> None:
        """Nothing is shown any more; what could still be kept was kept."""
        self.disagreement_id = None
        self._new = {}
        self.topic.empty()
        self.rows.begin(self.session.record, [])

    @property
    def held(self) -> bool:
        return self.topic.held or self.rows.held

    def leave(self) -> None:
        self.topic.flush()
        self.rows.flush()


class DisagreementPart(RunPart):
    """Ctrl+D: about the card that has the keyboard, else all there are."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.panel: DisagreementPanel | None = None
        page.card_asked.connect(self._on_asked)

    def _on_asked(self, act: str, statement_id: Id) -> None:
        if act == "disagree":
            self.open(statement_id)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"disagree": lambda: self.open(focused_statement(self.page))}

    def open(self, statement_id: Id | None) -> None:
        """Opens the panel on what is said about a statement."""
        panel = self.panel = self.panel or DisagreementPanel(self.session)
        if self.page.open_panel(panel):
            panel.open_on(statement_id)
