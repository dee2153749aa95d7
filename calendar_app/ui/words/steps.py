"""Steps of validation in words: what they are called, who takes them, and for what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from calendar_app.domain.workflow import ReviewStep, Role
from calendar_app.ui.words.say import lowered, say

LEGAL, CLIENT, SMM = "legal", "client", "smm"
"""The ids of the steps that the presets are made of."""
NAMES = {
    SMM: QT_TRANSLATE_NOOP("Steps", "SMM"),
    LEGAL: QT_TRANSLATE_NOOP("Steps", "Legal"),
    CLIENT: QT_TRANSLATE_NOOP("Steps", "Client"),
}
UNNAMED = QT_TRANSLATE_NOOP("Steps", "Validation")


@dataclass(frozen=True, kw_only=True)
class Known:
    """The names, by id, of what steps speak of."""

    people: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    campaigns: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)


def step_name(step: ReviewStep) -> str:
    """As the team calls it, or as its preset does."""
    return step.name or QCoreApplication.translate("Steps", str(NAMES.get(step.id, UNNAMED)))


def step_words(step: ReviewStep, known: Known) -> str:
    """« Valideur (SMM) · tous · sauf sur : @lumen »."""
    return " · ".join(filter(None, (who_words(step, known), _how(step), where_words(step, known), _if(step))))


def who_words(step: ReviewStep, known: Known) -> str:
    """The roles and people that take it."""
    roles = [say(role) for role in Role if role in step.roles]
    named = [*roles[:1], *map(lowered, roles[1:]), *_named(step.people, known.people)]
    return ", ".join(named)


def where_words(step: ReviewStep, known: Known) -> str:
    """What it is limited to; nothing where it is for every post."""
    if not step.is_limited:
        return ""
    names = ", ".join(
        [
            *_named(step.channels, known.channels),
            *_named(step.campaigns, known.campaigns),
            *_named(step.tags, known.tags),
        ]
    )
    text = (
        QCoreApplication.translate("Steps", "not for {names}")
        if step.apart
        else QCoreApplication.translate("Steps", "only for {names}")
    )
    return text.format(names=names)


def _how(step: ReviewStep) -> str:
    return QCoreApplication.translate("Steps", "all of them") if step.everybody else ""


def _if(step: ReviewStep) -> str:
    return QCoreApplication.translate("Steps", "if the author asks") if step.optional else ""


def _named(ids: Iterable[str], names: Mapping[str, str]) -> list[str]:
    return sorted(names.get(each, "…") for each in ids)
