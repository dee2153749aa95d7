"""What the person who works here has had before their eyes: nobody validates anything else."""

from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import are_loaded
from calendar_app.ui.review.briefs import Brief, Briefs


class Seen:
    """Remembers, by post, what would be sealed as it was when all of it was on the screen."""

    def __init__(self, context: Context, briefs: Briefs) -> None:
        self._context, self._briefs = context, briefs
        self._seals: dict[str, object] = {}

    def note(self, brief: Brief) -> bool:
        """Whether all of a post on the screen could be shown; asks for pictures that are not there yet."""
        if not are_loaded(self._context.thumbnails, brief.shown):
            return False
        self._seals[brief.post] = brief.comparison.seals
        self._briefs.note_seen(brief)
        return True

    def lacks(self, brief: Brief) -> bool:
        """Whether a picture of it cannot be shown at all."""
        items = (item for shown in brief.shown for item in shown.post.media)
        return any(self._context.thumbnails.is_missing(item.asset) for item in items)

    def has(self, post: str) -> bool:
        """Whether a post is as it was seen, or as the person saw it or decided on it before."""
        brief = self._briefs.of(post)
        if brief is None:
            return False
        found = brief.comparison
        return found.is_known or (bool(found.seals) and self._seals.get(post) == found.seals)

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._seals.clear()
