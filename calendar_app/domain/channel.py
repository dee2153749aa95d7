"""A channel: one account on one network."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Channel:
    """``network`` names a file of the network catalogue; ``archived`` channels keep their posts.

    ``avatar`` is an asset, "" where there is none; ``hue`` one of the theme's eight. ``tool`` names what
    publishes ``by_tool``, where that is known. ``weekly_goal`` counts posts, 0 asks for none;
    ``minimum_gap`` is in minutes, None follows the brand's.
    """

    id: str
    network: str
    name: str
    handle: str
    position: int = 0
    avatar: str = ""
    hue: int = 0
    by_tool: bool = False
    tool: str = ""
    weekly_goal: int = 0
    minimum_gap: int | None = None
    archived: bool = False
