"""The rules of validation that most teams have, to begin with."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from calendar_app.domain.workflow import ReviewStep, Role
from calendar_app.ui.words.steps import CLIENT, LEGAL, SMM

NOBODY, OWN = "nobody", "own"
PRESETS: Mapping[str, tuple[object, tuple[str, ...]]] = {
    NOBODY: (QT_TRANSLATE_NOOP("Presets", "No validation"), ()),
    "smm": (QT_TRANSLATE_NOOP("Presets", "SMM"), (SMM,)),
    "legal": (QT_TRANSLATE_NOOP("Presets", "SMM, then legal"), (SMM, LEGAL)),
    "client": (QT_TRANSLATE_NOOP("Presets", "SMM, legal, then client"), (SMM, LEGAL, CLIENT)),
}
"""By name: what each is called, and the ids of its steps."""
ROLES = {SMM: frozenset({Role.SMM}), CLIENT: frozenset({Role.CLIENT})}
"""Who takes a step; no role stands for legal, so somebody has to be named."""


def preset_of(steps: tuple[ReviewStep, ...]) -> str:
    """The preset that these steps are, ``OWN`` where the team made its own."""
    if any(step.is_limited or step.optional or step.everybody for step in steps):
        return OWN
    ids = tuple(step.id for step in steps)
    return next((name for name, (_, of) in PRESETS.items() if of == ids), OWN)


def steps_of(preset: str, *, before: tuple[ReviewStep, ...]) -> tuple[ReviewStep, ...]:
    """The steps of a preset; who takes each stays as it was before, where it was said before."""
    known = {step.id: step for step in before}
    return tuple(
        ReviewStep(
            id=name,
            name=known[name].name if name in known else "",
            roles=known[name].roles if name in known else ROLES.get(name, frozenset()),
            people=known[name].people if name in known else frozenset(),
        )
        for name in PRESETS[preset][1]
    )


def preset_name(preset: str) -> str:
    """What the list of presets says."""
    if preset == OWN:
        return QCoreApplication.translate("Presets", "Rules of the team’s own")
    return QCoreApplication.translate("Presets", str(PRESETS[preset][0]))
