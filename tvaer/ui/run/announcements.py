"""What is read out as the meeting goes: the step one has come to, and cards that came or moved."""

from __future__ import annotations

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.run.step_words import step_name
from tvaer.ui.term_words import statement_kind_word
from tvaer.ui.widgets.announce import announce, listening
from tvaer.ui.words import current_language, fill, translate


class Announcements(RunPart):
    """Compares each record with the one before. Nothing is done where no screen reader listens."""

    _before: MeetingRecord | None = None

    def show_record(self, record: MeetingRecord) -> None:
        if not listening():
            return
        before, self._before = self._before, record
        if before is None or before.head.step != record.head.step:
            announce(self.page, self._step(record))
        if before is not None:
            announce(self.page, self._cards(before, record))

    def _step(self, record: MeetingRecord) -> str:
        if record.head.step not in self.session.method.step_ids:
            return ""
        step = self.session.method.step(record.head.step)
        name = step_name(step, record)
        return fill(translate("RunPage", "Step %1, %2"), step.number, name) if step.number else name

    def _cards(self, before: MeetingRecord, record: MeetingRecord) -> str:
        earlier = {said.id: said for said in before.statements}
        came = [said for said in record.statements if said.id not in earlier]
        moved = [said for said in record.statements if _has_moved(earlier.get(said.id), said)]
        if len(came) > 1:
            return translate("Announcements", "%n cards added", "", len(came))
        if came:
            return self._added(record, came[0])
        if self.page.stand_in is not None:
            return ""  # the board says itself where a card went, and which one of how many it is there
        if len(moved) > 1:
            return translate("Announcements", "%n cards moved", "", len(moved))
        return self._moved(record, earlier[moved[0].id], moved[0]) if moved else ""

    def _added(self, record: MeetingRecord, said: Statement) -> str:
        kind = statement_kind_word(said.kind)
        who = short_name(record, said.speaker_id)
        words = translate("Announcements", "Added: %1, %2")
        return fill(words, who, f"{kind[:1].lower()}{kind[1:]}") if who else kind

    def _moved(self, record: MeetingRecord, was: Statement, said: Statement) -> str:
        """Where a card went: elsewhere, to another step, column or perspective."""
        if said.passed_on != was.passed_on:
            return (
                translate("Announcements", "Moved to what belongs elsewhere")
                if said.passed_on
                else translate("Announcements", "Taken back to the meeting")
            )
        place = self._place(record, was, said)
        return fill(translate("Announcements", "Moved to %1"), place) if place else ""

    def _place(self, record: MeetingRecord, was: Statement, said: Statement) -> str:
        method = self.session.method
        if _step_of(said) != _step_of(was):
            known = _step_of(said) in method.step_ids
            return step_name(method.step(_step_of(said)), record) if known else ""
        if said.column != was.column:
            language = current_language()
            return next((c.name.in_language(language) for c in method.board if c.id == said.column), "")
        return short_name(record, said.speaker_id)


def _step_of(said: Statement) -> str:
    return said.kept_for or said.step


def _has_moved(was: Statement | None, said: Statement) -> bool:
    def place(item: Statement) -> tuple[bool, str, object, Id | None]:
        return item.passed_on, _step_of(item), item.column, item.speaker_id

    return was is not None and place(was) != place(said)
