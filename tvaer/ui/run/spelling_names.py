"""The speller is told who and what is round the table, so that no name is called wrong."""

from __future__ import annotations

from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.part import RunPart
from tvaer.ui.spelling import speller


class SpellingNames(RunPart):
    """Names of people, children, schools, workplaces and places of this meeting."""

    def show_record(self, record: MeetingRecord) -> None:
        people = [word for p in record.people.values() for word in (p.name, p.organisation)]
        cases = [word for case in record.cases for word in (case.alias, case.school)]
        siblings = [sibling.alias for case in record.cases for sibling in case.siblings]
        speller().set_names([*people, *cases, *siblings, record.head.place])
