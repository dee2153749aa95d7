"""A channel: one account on one network."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Channel:
    """``network`` names a file of the network catalogue; ``archived`` channels keep their posts."""

    id: str
    network: str
    name: str
    handle: str
    position: int = 0
    archived: bool = False
