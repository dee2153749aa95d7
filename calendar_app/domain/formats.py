"""Which format of a network suits the files of a post, or a text that is long."""

from collections.abc import Iterable
from dataclasses import dataclass

from calendar_app.domain.asset import Asset
from calendar_app.domain.network import Format, Network

OF_VIDEOS = frozenset({"short_video", "long_video"})
PLENTY = 99


@dataclass(frozen=True, kw_only=True)
class Files:
    """How many files of each kind a post has."""

    pictures: int = 0
    videos: int = 0
    documents: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.pictures + self.videos + self.documents


def count_files(assets: Iterable[Asset | None]) -> Files:
    """What a post has; a file nobody knows here counts as a picture."""
    known = list(assets)
    videos = sum(asset is not None and asset.is_video for asset in known)
    pictures = sum(asset is None or asset.is_picture for asset in known)
    return Files(pictures=pictures, videos=videos, documents=len(known) - pictures - videos)


def fitting_format(network: Network, *, files: Files, by_tool: bool, current: str = "") -> str:
    """The current format if it takes these files, else the first ordinary one that does, else one of videos.

    The current one stays where none fits: the composer then says what is wrong with it.
    """
    formats = {name: network.format(name, by_tool=by_tool) for name in network.formats}
    kept = formats.get(current)
    if kept is not None and (_is_chosen(kept, files) or _takes(kept, files, network)):
        return current
    ordinary = [f for f in formats.values() if f.kind == "post"] or list(formats.values())
    of_videos = [f for f in formats.values() if f.kind in OF_VIDEOS and files.videos]
    found = next((f for f in (*ordinary, *of_videos) if _takes(f, files, network)), None)
    return found.id if found else current or ordinary[0].id


def thread_format(network: Network, *, by_tool: bool) -> Format | None:
    """The format in which a network publishes one post after another; None where it has none."""
    known = (network.format(name, by_tool=by_tool) for name in network.formats)
    return next((rules for rules in known if rules.kind == "thread"), None)


def _is_chosen(format: Format, files: Files) -> bool:
    """Whether it is what somebody wants whatever the files: a story; a reel until pictures take its place."""
    return format.kind != "post" and not (format.kind in OF_VIDEOS and files.total and not files.videos)


def _takes(format: Format, files: Files, network: Network) -> bool:
    if files.pictures and files.videos and format.value("media.mix") is False:
        return False
    numbers = {"images": files.pictures, "videos": files.videos, "documents": files.documents}
    return _is_between(format, "items", files.total, PLENTY) and all(
        _is_between(format, kind, number, _unsaid(format, kind, network)) for kind, number in numbers.items()
    )


def _is_between(format: Format, kind: str, number: int, unsaid: int) -> bool:
    fewest = _limit(format, f"media.{kind}_min", 0)
    # A picture still to come is no reason for another format: Instagram's single picture stays one.
    enough = number >= fewest or (fewest == 1 and kind in {"images", "items"})
    return enough and number <= _limit(format, f"media.{kind}_max", unsaid)


def _unsaid(format: Format, kind: str, network: Network) -> int:
    """How many of a kind a format takes that does not say it: one that says nothing, as an article, none."""
    if kind == "documents":
        return 0
    if kind == "videos" and format.value("media.mix") is not True and _has_own_for_videos(network):
        # Instagram's single picture takes one item, but a video is a reel there.
        return 0
    return _limit(format, "media.items_max", 0)


def _has_own_for_videos(network: Network) -> bool:
    return any(_limit(format, "media.videos_min", 0) for format in network.formats.values())


def _limit(format: Format, rule: str, default: int) -> int:
    value = format.value(rule)
    return value if isinstance(value, int) else default
