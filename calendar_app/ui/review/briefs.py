"""All that the page says of a post, read before it is asked for."""

from collections import OrderedDict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from calendar_app.commands import review
from calendar_app.commands.comparing import Comparison, comparison_of
from calendar_app.domain.remark import Thread
from calendar_app.domain.workflow import Status
from calendar_app.integrations.seen_versions import FILE, SeenVersions
from calendar_app.store import queries
from calendar_app.ui.composer.draft import Draft, read_draft
from calendar_app.ui.composer.previews import shown_posts
from calendar_app.ui.composer.signing import rendered_files
from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import Shown

KEPT = 64
"""As many as somebody ticks at once: each is looked at again whenever one of their files has come."""


@dataclass(frozen=True, kw_only=True)
class Brief:
    """A post as somebody has to know it before they decide; ``people`` are names by id.

    ``is_late`` where the time of a channel has passed.
    """

    draft: Draft
    comparison: Comparison
    allowed: frozenset[str]
    shown: tuple[Shown, ...]
    remarks: tuple[queries.LogEntry, ...]
    threads: tuple[Thread, ...]
    people: Mapping[str, str]
    is_late: bool

    @property
    def post(self) -> str:
        """Its id."""
        return self.draft.post.id

    @property
    def is_to_correct(self) -> bool:
        """Whether a channel of it was sent back."""
        return any(s.trust is Status.CHANGES_REQUESTED for s in self.draft.states.values())


class Briefs:
    """The last ones that were read, until something of them changes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: OrderedDict[str, Brief | None] = OrderedDict()
        self._since: dict[str, str] = {}
        self.seen = SeenVersions(context.workspace.folder / FILE)

    def of(self, post: str) -> Brief | None:
        """The brief of a post; None where it is gone."""
        if post not in self._known:
            me = self._context.workspace.identity.person
            self._known[post] = read_brief(
                self._context, post, shown=self.seen.of(me, post), since=self._since.get(post)
            )
        self._known.move_to_end(post)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        return self._known[post]

    def compare(self, post: str, *, since: str) -> None:
        """From now on with this version, "" with none."""
        self._since[post] = since
        self.forget({post})

    def note_seen(self, brief: Brief) -> None:
        """The person who works here has this version before their eyes."""
        if brief.comparison.revision:
            me = self._context.workspace.identity.person
            self.seen.add(me, brief.post, brief.comparison.revision)

    def forget(self, posts: Collection[str] | None = None) -> None:
        """Read these again when they are next asked for, or all."""
        for post in list(self._known):
            if posts is None or post in posts:
                del self._known[post]


def read_brief(
    context: Context, post: str, *, shown: Collection[str] = (), since: str | None = None
) -> Brief | None:
    """The post as it stands now, compared as ``comparison_of`` does; None where it is gone."""
    workspace, reader = context.workspace, context.workspace.reader
    draft = read_draft(workspace, post)
    if draft is None:
        return None
    comparison = comparison_of(workspace, post, shown=shown, since=since)
    concerned = {each.variant for each in comparison.channels}
    now = queries.local_now(reader, workspace.clock())
    previews = shown_posts(context, draft, rendered_files(workspace, post))
    return Brief(
        draft=draft,
        comparison=comparison,
        allowed=review.allowed(workspace, post),
        shown=tuple(each for each in previews if each.key in concerned),
        remarks=tuple(queries.remarks(reader, post)),
        threads=tuple(queries.conversation(reader, post)),
        people={person.id: person.name for person in queries.people(reader, archived=True)},
        is_late=any(plan and plan.begins_before(now) for _, plan in comparison.seals),
    )
