"""What a workspace's transactions have read and written, kept for the next one.

That is safe because one process alone writes to a workspace (exchange.md §9), and its writes go through
transactions; should another hand have written all the same, SQLite says so, and nothing is remembered. One
that fails leaves in doubt what was undone: its memory is thrown away with it.
"""

from dataclasses import dataclass, field
from typing import Any

from calendar_app.domain.post import Post, Variant
from calendar_app.journal.history import History
from calendar_app.journal.records import Record
from calendar_app.journal.seal import Copy

POSTS = 256
"""So many posts are remembered: a person works on a few at a time, an import passes by thousands."""

Row = dict[str, Any]


@dataclass(kw_only=True)
class Memory:
    """Everything is by the id of a post, as it was last committed or as this transaction has written it.

    ``version`` is what SQLite said of the file then: another number says that another hand wrote.
    """

    version: int

    posts: dict[str, Post] = field(default_factory=dict)
    variants: dict[str, list[Variant]] = field(default_factory=dict)
    """In the order of the channels."""
    placements: dict[str, dict[str, Row]] = field(default_factory=dict)
    """The rows by variant."""
    events: dict[str, dict[str, Row]] = field(default_factory=dict)
    """The rows by channel."""
    records: dict[str, list[Record]] = field(default_factory=dict)
    copies: dict[str, dict[str, Copy]] = field(default_factory=dict)
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    histories: dict[str, tuple[object, History]] = field(default_factory=dict)
    """With what each was made from."""
    blobs: set[str] = field(default_factory=set)
    """Files that are in the media store: once there, they stay."""
    networks: dict[str, str] = field(default_factory=dict)
    """The network of each channel, which it keeps."""

    def note(self, value: Any) -> None:
        """Forget what a value that is written puts out of date."""
        if isinstance(value, Post):
            self.posts.pop(value.id, None)
        elif isinstance(value, Variant):
            self.variants.pop(value.post, None)

    def forget_order(self) -> None:
        """Channels came, or stand in another order."""
        self.variants.clear()
        self.networks.clear()

    def forget_journal(self) -> None:
        """Records of others arrived."""
        for kept in (self.records, self.copies, self.bases, self.histories):
            kept.clear()

    def trim(self) -> None:
        """Stay small: what is forgotten is read again."""
        for kept in (
            self.posts, self.variants, self.placements, self.events, self.records, self.copies,
            self.bases, self.histories,
        ):  # fmt: skip
            if len(kept) > POSTS:
                kept.clear()
