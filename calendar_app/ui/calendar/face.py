"""What a card says: to the eye in a few marks, to a screen reader in one sentence."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.card import Card
from calendar_app.domain.network import Network
from calendar_app.domain.pace import Timed
from calendar_app.ui.dates import format_date, format_time, format_weekday_long
from calendar_app.ui.words import say


@dataclass(frozen=True, kw_only=True, slots=True)
class Face:
    """All that a painted card depends on beside its size; ``look`` is a status or "held"."""

    look: str
    when: str
    networks: tuple[str, ...]
    initials: str
    title: str
    differs: str = ""
    """« 2/3 » where not all versions have the status shown."""
    sign: str = ""
    """The icon of what there is to notice."""


def face_of(card: Card, *, locale: QLocale, sign: str = "") -> Face:
    """The marks of a card."""
    count = len(card.variants)
    return Face(
        look="held" if card.held else card.status.value,
        when=format_time(locale, card.plan.time) if card.plan and card.plan.time else "",
        networks=card.networks,
        initials=card.initials,
        title=title_of(card),
        differs="" if card.agreeing in (0, count) else f"{card.agreeing}/{count}",
        sign=sign,
    )


def title_of(card: Card | Timed) -> str:
    """A card's title on one line, or what stands for a missing one."""
    return " ".join(card.title.split()) or QCoreApplication.translate("Card", "Untitled")


def sentence(card: Card, *, locale: QLocale, networks: Mapping[str, Network]) -> str:
    """« lundi 16 nov., 18 h 30, Carrousel matières, en validation, Instagram »."""
    parts = [*_when(card, locale), title_of(card), _state(card)]
    parts += [networks[key].name if key in networks else key for key in card.networks]
    return ", ".join(parts)


def _when(card: Card, locale: QLocale) -> list[str]:
    if card.plan is None:
        return [QCoreApplication.translate("Card", "no date")]
    day = f"{format_weekday_long(locale, card.plan.day.weekday())} {format_date(locale, card.plan.day)}"
    return [day, format_time(locale, card.plan.time)] if card.plan.time else [day]


def _state(card: Card) -> str:
    if card.held:
        return QCoreApplication.translate("Card", "paused")
    words = say(card.status)
    lowered = words[:1].lower() + words[1:]
    if card.agreeing in (0, len(card.variants)):
        return lowered
    text = QCoreApplication.translate("Card", "{status} for {some} of {all}")
    return text.format(status=lowered, some=card.agreeing, all=len(card.variants))
