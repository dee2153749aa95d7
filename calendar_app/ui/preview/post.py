"""What a preview is drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from calendar_app.domain.asset import WHOLE, Asset, MediaItem
from calendar_app.domain.post import Content


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """Another post of the same channel; ``cover`` is the asset of its first picture, "" where it has none.

    ``ratio`` is that picture's width over its height. ``key`` names it where dates can be swapped,
    ``words`` say which post it is, and ``fixed`` why its date stays, "" where it can go.
    """

    cover: str = ""
    ratio: float = 1
    key: str = ""
    words: str = ""
    fixed: str = ""


@dataclass(frozen=True, kw_only=True)
class PublicPost:
    """A variant as its channel will publish it, and how it is to be looked at.

    ``when`` is the planned date with its hour in words, ``day`` without it, "" where there is none;
    no figure of any kind is ever invented.
    """

    network: str
    format: str
    name: str
    handle: str
    content: Content
    avatar: str = ""
    """The asset of the account's picture, "" where there is none."""
    assets: Mapping[str, Asset] = field(default_factory=dict)
    when: str = ""
    day: str = ""
    starts: str = ""
    """When an event begins, in words, and when it ends."""
    ends: str = ""
    button: str = ""
    """What the button under the post says."""
    label: str = ""
    """What the network says of it to the public: « Partenariat rémunéré avec … »."""
    safe: tuple[int, int, int, int] | None = None
    """The safe zone's distance from left, top, right and bottom of a screen of 1080 × 1920 pixels."""
    desktop: bool = False
    dark: bool = False
    slide: int = 0
    """Which of several pictures is looked at, from 0."""
    shows_zone: bool = False
    in_profile: bool = False
    newer: tuple[Neighbour, ...] = ()
    """What the profile shows before it, newest first."""
    older: tuple[Neighbour, ...] = ()
    """And what after it."""
    own: Neighbour | None = None
    """The post itself among them, where dates can be swapped."""

    @property
    def media(self) -> tuple[MediaItem, ...]:
        """Its pictures in their order."""
        return self.content.media

    @property
    def ratios(self) -> list[float]:
        """Width over height of each picture as cropped; a picture not here yet counts as a square."""
        return [self._ratio(item) for item in self.media]

    def is_video(self, item: MediaItem) -> bool:
        """Whether it moves."""
        asset = self.assets.get(item.asset)
        return asset is not None and asset.media_type.startswith("video/")

    def duration(self, item: MediaItem) -> int:
        """Milliseconds that it lasts; 0 where it does not move or nobody knows."""
        asset = self.assets.get(item.asset)
        return (asset.duration_ms or 0) if asset else 0

    @property
    def pages(self) -> int:
        """Of its document, or its pictures one by one."""
        asset = self.assets.get(self.media[0].asset) if self.media else None
        return asset.pages if asset and asset.pages else len(self.media)

    def _ratio(self, item: MediaItem) -> float:
        asset = self.assets.get(item.asset)
        if asset is None or not asset.height:
            return 1.0
        width, height = (item.crop or WHOLE).size(asset.width, asset.height)
        return width / height
