"""Which format of a network suits a number of pictures, or a text that is long."""

from calendar_app.domain.network import Format, Network


def fitting_format(network: Network, *, pictures: int, by_tool: bool, current: str = "") -> str:
    """The current format if it takes so many pictures, else the first ordinary post format that does.

    The current one stays where none fits: the composer then says what is wrong with it.
    """
    formats = {name: network.format(name, by_tool=by_tool) for name in network.formats}
    kept = formats.get(current)
    if kept is not None and (kept.kind != "post" or _takes(kept, pictures)):
        return current
    ordinary = [f for f in formats.values() if f.kind == "post"] or list(formats.values())
    found = next((f for f in ordinary if _takes(f, pictures)), None)
    return found.id if found else current or ordinary[0].id


def thread_format(network: Network, *, by_tool: bool) -> Format | None:
    """The format in which a network publishes one post after another; None where it has none."""
    known = (network.format(name, by_tool=by_tool) for name in network.formats)
    return next((rules for rules in known if rules.kind == "thread"), None)


COUNTS = ("media.images_max", "media.items_max")
"""A format that says nothing of either, such as an article, is not chosen for its pictures."""


def _takes(format: Format, pictures: int) -> bool:
    if pictures and not any(rule in format.rules for rule in COUNTS):
        return False
    fewest = max(_limit(format, "media.images_min", 0), _limit(format, "media.items_min", 0))
    most = min(_limit(format, "media.images_max", 99), _limit(format, "media.items_max", 99))
    # A picture still to come is no reason for another format: Instagram's single picture stays one.
    return pictures <= most and (pictures >= fewest or fewest == 1)


def _limit(format: Format, rule: str, default: int) -> int:
    value = format.value(rule)
    return value if isinstance(value, int) else default
