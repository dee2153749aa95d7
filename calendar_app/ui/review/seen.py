"""What the person who works here has had before their eyes: nobody validates anything else."""

from calendar_app.commands.desk import Seals
from calendar_app.ui.context import Context
from calendar_app.ui.preview.hindrance import hindrance
from calendar_app.ui.review.briefs import Brief, Briefs


class Seen:
    """Remembers, by post, what would be sealed as it was when all of it was on the screen."""

    def __init__(self, context: Context, briefs: Briefs) -> None:
        self._context, self._briefs = context, briefs
        self._seals: dict[str, object] = {}

    def note(self, brief: Brief) -> str:
        """What keeps a post on the screen from being seen whole, in words; "" where nothing does."""
        reason = hindrance(self._context, brief.shown)
        if not reason:
            self._seals[brief.post] = brief.comparison.seals
            self._briefs.note_seen(brief)
        return reason

    def has(self, post: str) -> bool:
        """Whether a post is as it was seen, or as the person saw it or decided on it before."""
        brief = self._briefs.of(post)
        if brief is None or hindrance(self._context, brief.shown):
            return False
        found = brief.comparison
        return found.is_known or (bool(found.seals) and self._seals.get(post) == found.seals)

    def shown(self, post: str) -> Seals:
        """What of a post somebody has had before their eyes, by channel."""
        brief = self._briefs.of(post)
        return brief.comparison.shown if brief else {}

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._seals.clear()
