"""What a child told before the meeting, and who may know it."""

from tvaer import models
from tvaer.services.commands.base import AddRow, EditRow, RemoveRow
from tvaer.services.commands.readers import of_both, of_statement, of_theme
from tvaer.services.commands.shapes import Links, Shape, edit
from tvaer.services.commands.statements import STATEMENT
from tvaer.store.unit_of_work import UnitOfWork

VOICE = Shape(
    models.ChildVoice,
    frozenset("meeting_id case_id child_id by_id day minutes place told_duty_to_report told_how".split()),
    scope="meeting_id",
)
THEME = Shape(
    models.VoiceTheme,
    frozenset("voice_id theme text audiences why".split()),
    links={"only_to": Links(models.VoiceReader, "theme_id", "person_id", ordered=False)},
    scope="voice_id",
    named="only_to",
)
MARK = Shape(models.VoiceMark, frozenset("voice_id indicator mark text audiences".split()), scope="voice_id")


class AddVoice(AddRow):
    shape = VOICE


class EditVoice(EditRow):
    shape = VOICE


class RemoveVoice(RemoveRow):
    shape = VOICE


class AddVoiceTheme(AddRow):
    shape = THEME


class EditVoiceTheme(EditRow):
    """What already lies on the table is narrowed with it and never widened: a child may take leave back."""

    shape = THEME

    def apply(self, work: UnitOfWork) -> None:
        edit(work, self.shape, self.id, self.values)
        if not {"audiences", "only_to"} & self.values.keys():
            return
        leave = of_theme(work, work.get(models.VoiceTheme, self.id))
        for said in work.find(models.Statement, theme_id=self.id):
            edit(work, STATEMENT, said.id, of_both(work, of_statement(work, said), leave).values())


class RemoveVoiceTheme(RemoveRow):
    shape = THEME


class AddVoiceMark(AddRow):
    shape = MARK


class EditVoiceMark(EditRow):
    shape = MARK


class RemoveVoiceMark(RemoveRow):
    shape = MARK
