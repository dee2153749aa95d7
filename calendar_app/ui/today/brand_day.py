"""The day of each brand of this computer: read from the one that is open, looked into in the others."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from calendar_app.commands.workspace import MEDIA
from calendar_app.domain.agenda import Agenda
from calendar_app.domain.workflow import Act, may
from calendar_app.integrations.media_store import MediaStore
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.thumbnails import Thumbnails


@dataclass(frozen=True, kw_only=True)
class BrandDay:
    """What a brand asks for today; only in the one that ``is_open`` everything can be done from here."""

    folder: Path
    brand: str
    agenda: Agenda
    me: str
    is_open: bool = True
    may_publish: bool = True
    may_draft: bool = True


class Days:
    """Reads them. A brand that cannot be read is passed over."""

    def __init__(self, context: Context) -> None:
        self._context = context
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
        agenda = queries.agenda_of(workspace.reader, now=workspace.clock(), kept=kept)
        return BrandDay(
            folder=workspace.folder,
            brand=workspace.brand.name,
            agenda=agenda.seen_by(me),
            me=me,
            may_publish=may(Act.PUBLISH, roles),
            may_draft=may(Act.DRAFT, roles),
        )

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
            agenda = queries.agenda_of(reader, now=now, kept=kept).seen_by(me)
            brand = queries.brand(reader).name
            return BrandDay(folder=folder, brand=brand, agenda=agenda, me=me, is_open=False)

        return queries.look_into(folder, look)
