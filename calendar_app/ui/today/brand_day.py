"""The day of each brand of this computer: read from the one that is open, looked into in the others."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from calendar_app.commands.workspace import MEDIA
from calendar_app.domain.agenda import Agenda, Chore
from calendar_app.domain.workflow import Act, may
from calendar_app.integrations.media_store import MediaStore
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.deadlines import Deadlines
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.words.deadlines import chore_deadline


@dataclass(frozen=True, kw_only=True)
class BrandDay:
    """What a brand asks for today; only in the one that ``is_open`` everything can be done from here."""

    folder: Path
    brand: str
    agenda: Agenda
    me: str
    is_open: bool = True
    now: datetime | None = field(default=None, compare=False)
    """The moment, in the brand that is open: elsewhere no deadlines are counted."""
    pressing: frozenset[tuple[str, str]] = frozenset()
    """The posts whose last moment is today or has passed, each with the colour that says which."""
    may_publish: bool = True
    may_draft: bool = True
    manages_people: bool = False


class Days:
    """Reads them. A brand that cannot be read is passed over."""

    def __init__(self, context: Context, deadlines: Deadlines) -> None:
        self._context, self._deadlines = context, deadlines
        self._thumbnails: dict[Path, Thumbnails] = {context.workspace.folder: context.thumbnails}

    @property
    def others(self) -> list[Path]:
        """The other brands opened lately on this computer."""
        here = self._context.workspace.folder
        return [each for each in self._context.habits.preferences.recent_workspaces if each != here]

    def here(self, *, kept: Collection[str] = ()) -> BrandDay:
        """The brand that is open."""
        workspace = self._context.workspace
        me, roles = workspace.me.id, workspace.roles
        now = self._deadlines.now()
        agenda = self._with_deadlines(queries.agenda_of(workspace.reader, now=workspace.clock(), kept=kept))
        return BrandDay(
            folder=workspace.folder,
            brand=workspace.brand.name,
            agenda=agenda.seen_by(me),
            now=now,
            pressing=frozenset(_pressing(agenda, now)),
            me=me,
            may_publish=may(Act.PUBLISH, roles),
            may_draft=may(Act.DRAFT, roles),
            manages_people=may(Act.MANAGE_PEOPLE, roles),
        )

    def _with_deadlines(self, agenda: Agenda) -> Agenda:
        """In the order of their deadlines; what is not sent counts as soon as it presses."""
        later = self._dated(agenda.later)
        today = agenda.today
        return replace(
            agenda,
            to_correct=self._dated(agenda.to_correct),
            to_validate=self._dated(agenda.to_validate),
            unsent=self._dated(agenda.unsent),
            later=tuple(c for c in later if c.deadline and c.deadline.send_by.date() <= today),
        )

    def _dated(self, chores: Sequence[Chore]) -> tuple[Chore, ...]:
        dated = (replace(chore, deadline=self._deadlines.of_chore(chore)) for chore in chores)
        return tuple(sorted(dated, key=lambda chore: chore.order))

    def elsewhere(self, *, kept: Collection[str] = ()) -> list[BrandDay]:
        """The others that can be read."""
        found = (self._look_into(folder, kept) for folder in self.others)
        return [day for day in found if day is not None]

    def has_others(self) -> bool:
        """Whether there is any other brand to look into."""
        return any(queries.look_into(folder, queries.brand) for folder in self.others)

    def thumbnails_of(self, day: BrandDay) -> Thumbnails:
        """The pictures of a brand."""
        if day.folder not in self._thumbnails:
            self._thumbnails[day.folder] = Thumbnails(MediaStore(day.folder / MEDIA).path, self._context)
        return self._thumbnails[day.folder]

    def _look_into(self, folder: Path, kept: Collection[str]) -> BrandDay | None:
        last: Mapping[str, str] = self._context.habits.preferences.last_person
        me, now = last.get(str(folder), ""), self._context.workspace.clock()

        def look(reader: queries.Reader) -> BrandDay:
            agenda = replace(queries.agenda_of(reader, now=now, kept=kept).seen_by(me), later=())
            brand = queries.brand(reader).name
            return BrandDay(folder=folder, brand=brand, agenda=agenda, me=me, is_open=False)

        return queries.look_into(folder, look)


def _pressing(agenda: Agenda, now: datetime) -> Iterator[tuple[str, str]]:
    for chore in (*agenda.to_correct, *agenda.to_validate, *agenda.later):
        until = chore_deadline(chore, now)
        if until and until.is_pressing:
            yield chore.post, until.color
