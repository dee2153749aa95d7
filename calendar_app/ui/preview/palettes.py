"""The colours of each network, light and dark, so that a preview reads as the public knows it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Palette:
    """``faint`` is what is drawn where a picture is still missing."""

    card: str
    text: str
    secondary: str
    link: str
    line: str
    faint: str


def _light(text: str, secondary: str, link: str) -> Palette:
    return Palette(card="#FFFFFF", text=text, secondary=secondary, link=link, line="#E4E7EC", faint="#EEF0F3")


def _dark(card: str, text: str, secondary: str, link: str) -> Palette:
    return Palette(card=card, text=text, secondary=secondary, link=link, line="#33373D", faint="#2A2E35")


# Sources and confidence of these values: the research file on networks, section "Colours", 2026-11-21.
# Instagram's and Threads' greys are one shade darker than theirs: ours have to be read, too.
LIGHT = {
    "facebook": _light("#050505", "#65676B", "#0064D1"),
    "instagram": _light("#262626", "#6E6E6E", "#00376B"),
    "linkedin": _light("#191919", "#666666", "#0A66C2"),
    "x": _light("#0F1419", "#536471", "#1A85CC"),
    "bluesky": _light("#000000", "#405168", "#006AFF"),
    "threads": _light("#000000", "#707070", "#0064E0"),
    "pinterest": _light("#111111", "#6B6B6B", "#004BA9"),
    "youtube": _light("#0F0F0F", "#606060", "#065FD4"),
    "mastodon": _light("#181820", "#535374", "#5638CC"),
    "google_business": _light("#202124", "#6A6F75", "#1A0DAB"),
    "twitch": _light("#0E0E10", "#53535F", "#5C16C5"),
}
DARK = {
    "facebook": _dark("#242526", "#E4E6EB", "#B0B3B8", "#4599FF"),
    "instagram": _dark("#000000", "#F5F5F5", "#A8A8A8", "#E0F1FF"),
    "linkedin": _dark("#1B1F23", "#E8E9E9", "#A4A5A7", "#71B7FB"),
    "x": _dark("#000000", "#E7E9EA", "#868B90", "#1D9BF0"),
    "bluesky": _dark("#000000", "#FFFFFF", "#A5B2C5", "#4A96FF"),
    "threads": _dark("#181818", "#F3F5F7", "#999999", "#4595FF"),
    "pinterest": _dark("#111111", "#FFFFFF", "#A5A5A5", "#45A3FE"),
    "youtube": _dark("#0F0F0F", "#F1F1F1", "#AAAAAA", "#3EA6FF"),
    "mastodon": _dark("#181820", "#EEEDF3", "#B2B1C8", "#B2B1F8"),
    "google_business": _dark("#303134", "#E8EAED", "#9AA0A6", "#8AB4F8"),
    "twitch": _dark("#18181B", "#EFEFF1", "#ADADB8", "#BF94FF"),
}
OTHER_LIGHT = _light("#171B23", "#626B7A", "#4257D6")
OTHER_DARK = _dark("#1C1F26", "#EEF0F4", "#99A2B2", "#8A9BFF")

SCREEN = Palette(
    card="#000000", text="#FFFFFF", secondary="#D9FFFFFF", link="#FFFFFF", line="#66FFFFFF", faint="#16181C"
)
"""Words over a picture that fills a phone."""


def palette_of(network: str, *, dark: bool) -> Palette:
    """The colours of a network; of a quiet card where none are known."""
    return DARK.get(network, OTHER_DARK) if dark else LIGHT.get(network, OTHER_LIGHT)
