"""What the screens read; nothing here writes.

May import the schema, the journal and the domain. The only part of the store the
interface may know.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from calendar_app.store.queries.bin import binned_blocks, binned_counts, binned_posts
from calendar_app.store.queries.brand import (
    all_assets,
    assets,
    blocks_between,
    brand,
    brand_dates,
    campaigns,
    campaigns_between,
    channels,
    hashtag_sets,
    local_now,
    only_channel,
    people,
    pillars,
    rights,
    saved_views,
    snippets,
    tags,
    terms,
)  # fmt: skip
from calendar_app.store.queries.cards import (
    all_cards,
    balance_between,
    cards_between,
    cards_of,
    cards_without_date,
    first_and_last_day,
    post,
    posts,
    status_counts,
    variant_states,
    variants,
)  # fmt: skip
from calendar_app.store.queries.elsewhere import look_into
from calendar_app.store.queries.finding import CLOSING, OPENING, Found, find_posts, index_is_missing
from calendar_app.store.queries.handles import handles
from calendar_app.store.queries.journal import (
    LogEntry,
    conversation,
    log,
    paused,
    policy,
    remarks,
    roles_of,
    team,
)
from calendar_app.store.queries.launches import launch_of, launch_templates, launches, posts_of_launch
from calendar_app.store.queries.pace import gaps, posts_per_channel, timed_between
from calendar_app.store.queries.reader import Reader
from calendar_app.store.queries.repetitions import nearest_same_text, repetitions
from calendar_app.store.queries.slots import free_slots_between, slots
from calendar_app.store.queries.warnings import warnings_between
from calendar_app.store.queries.weeks import week_counts

if TYPE_CHECKING:
    from calendar_app.store.queries.around import Tile, posts_around
    from calendar_app.store.queries.export import ExportRow, export_rows
    from calendar_app.store.queries.outgoing import ToPublish, sealed_bytes, to_publish
    from calendar_app.store.queries.review import decided, waiting, waiting_of, with_turns
    from calendar_app.store.queries.series import InSeries, in_series
    from calendar_app.store.queries.shelves import library, posts_with
    from calendar_app.store.queries.today import agenda_of, publications

_LATER = {
    **dict.fromkeys(("Tile", "posts_around"), "around"),
    **dict.fromkeys(("ExportRow", "export_rows"), "export"),
    **dict.fromkeys(("library", "posts_with"), "shelves"),
    **dict.fromkeys(("ToPublish", "sealed_bytes", "to_publish"), "outgoing"),
    **dict.fromkeys(("decided", "waiting", "waiting_of", "with_turns"), "review"),
    **dict.fromkeys(("InSeries", "in_series"), "series"),
    **dict.fromkeys(("agenda_of", "publications"), "today"),
}
"""What the first page that is seen does without, and the module of each."""

__all__ = [
    "CLOSING", "OPENING", "ExportRow", "Found", "InSeries", "LogEntry", "Reader", "Tile",
    "ToPublish", "agenda_of", "all_assets", "all_cards", "assets", "balance_between", "binned_blocks",
    "binned_counts", "binned_posts", "blocks_between", "brand", "brand_dates", "campaigns",
    "campaigns_between", "cards_between", "cards_of", "cards_without_date", "channels", "conversation",
    "decided", "export_rows", "find_posts", "first_and_last_day", "free_slots_between", "gaps", "handles",
    "hashtag_sets", "in_series", "index_is_missing", "launch_of", "launch_templates", "launches",
    "library", "local_now", "log", "look_into", "nearest_same_text", "only_channel", "paused", "people",
    "pillars", "policy", "post", "posts", "posts_around", "posts_of_launch", "posts_per_channel",
    "posts_with", "publications", "remarks", "repetitions", "rights", "roles_of", "saved_views",
    "sealed_bytes", "slots", "snippets", "status_counts", "tags", "team", "terms", "timed_between",
    "to_publish", "variant_states", "variants", "waiting", "waiting_of", "warnings_between",
    "week_counts", "with_turns",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Loads what comes later when it is first asked for (PEP 562)."""
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
