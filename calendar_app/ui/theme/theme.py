"""A theme: every colour the screens use, by the role it plays."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor

from calendar_app import paths


@dataclass(frozen=True, kw_only=True)
class StatusColors:
    """A status' text and icon colour, the ground of its cards, and whether that ground is hatched."""

    text: QColor
    fill: QColor
    hatched: bool = False


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A text colour and the ground it is read on."""

    text: QColor
    fill: QColor


@dataclass(frozen=True, kw_only=True)
class Colors:
    """Colours by role; `on_…` is the text for a ground, `…_fill` the ground for a text."""

    canvas: QColor
    sidebar: QColor
    raised: QColor
    hover: QColor
    pressed: QColor
    line: QColor
    faint_line: QColor
    control: QColor
    text_1: QColor
    text_2: QColor
    text_3: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_fill: QColor
    on_accent: QColor
    tick: QColor
    focus: QColor
    selection: QColor
    on_selection: QColor
    weekend: QColor
    other_month: QColor
    success: QColor
    success_hover: QColor
    on_success: QColor
    danger: QColor
    danger_fill: QColor
    info: QColor
    info_fill: QColor
    warning: QColor
    warning_fill: QColor
    inserted: QColor
    inserted_fill: QColor
    removed: QColor
    removed_fill: QColor
    bubble: QColor
    on_bubble: QColor
    bubble_action: QColor
    scroll: QColor
    avatar: QColor
    on_avatar: QColor
    brand_from: QColor
    brand_to: QColor
    on_brand: QColor
    shadow: QColor


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One look of the whole program, read from a file."""

    name: str
    dark: bool
    colors: Colors
    status: Mapping[str, StatusColors] = field(repr=False)
    campaigns: tuple[Pair, ...] = field(repr=False)

    def status_colors(self, status: str) -> StatusColors:
        """The colours of a status, by its key (`draft`, `in_review`, … or the overlay `held`)."""
        return self.status[status]

    def campaign_colors(self, hue: int) -> Pair:
        """The colours of a campaign's hue; numbers past the last hue start again."""
        return self.campaigns[hue % len(self.campaigns)]

    def color(self, role: str) -> QColor:
        """The colour of a role named in text, as style sheets and icons name it."""
        color: QColor = getattr(self.colors, role)
        return color


def load_theme(name: str, *, folder: Path | None = None) -> Theme:
    """Reads `<name>.toml`; KeyError or TypeError names a role that is missing or unknown."""
    folder = folder or paths.resources() / "themes"
    data = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(
        name=name,
        dark=data["dark"],
        colors=Colors(**{role: QColor(value) for role, value in data["colors"].items()}),
        status={key: _status_colors(row) for key, row in data["status"].items()},
        campaigns=tuple(_pair(row) for row in data["campaigns"]),
    )


def color_roles() -> tuple[str, ...]:
    """The names of all colour roles."""
    return tuple(role.name for role in fields(Colors))


def _pair(row: Mapping[str, str]) -> Pair:
    return Pair(text=QColor(row["text"]), fill=QColor(row["fill"]))


def _status_colors(row: Mapping[str, Any]) -> StatusColors:
    return StatusColors(
        text=QColor(row["text"]), fill=QColor(row["fill"]), hatched=bool(row.get("hatched", False))
    )
