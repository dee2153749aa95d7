"""What the networks would refuse of a post that is about to be sent for validation."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calendar_app.commands.review import TO_SEND
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.problem import Problem
from calendar_app.journal.records import Kind
from calendar_app.store import queries
from calendar_app.ui.composer.draft import read_draft
from calendar_app.ui.language import Language

TOLD = 3
"""So many problems are told; the others are counted."""


@dataclass(frozen=True, kw_only=True)
class Obstacles:
    """``refused`` by the name of its channel, ``fine`` the ids of the channels that nothing keeps.

    ``last_reason`` is why the post was sent all the same before.
    """

    refused: Mapping[str, tuple[Problem, ...]]
    fine: tuple[str, ...]
    last_reason: str = ""

    def sentences(self, language: Language) -> Iterator[str]:
        """What is wrong, channel by channel."""
        on = QCoreApplication.translate("Composer", "{channel}: {problem}")
        told = [
            on.format(channel=name, problem=language.say(problem))
            for name, problems in self.refused.items()
            for problem in problems
        ]
        yield from told[:TOLD]
        more = len(told) - TOLD
        if more > 0:
            yield QCoreApplication.translate("Composer", "%n more problem(s).", "", more)


def obstacles_of(workspace: Workspace, post_id: str) -> Obstacles:
    """The problems that no network overlooks, of the channels that are still to be sent."""
    draft = read_draft(workspace, post_id)
    refused: dict[str, tuple[Problem, ...]] = {}
    fine: list[str] = []
    for variant in draft.variants if draft else ():
        if draft is None or draft.states[variant.id].trust not in TO_SEND:
            continue
        hard = tuple(p for p in draft.problems[variant.id] if p.severity == "hard")
        if hard:
            refused[draft.name(variant)] = hard
        else:
            fine.append(variant.channel)
    said = _last_reason(workspace, post_id) if refused else ""
    return Obstacles(refused=refused, fine=tuple(fine), last_reason=said)


def _last_reason(workspace: Workspace, post_id: str) -> str:
    sendings = [entry for entry in queries.log(workspace.reader, post_id) if entry.kind == Kind.SUBMIT]
    return sendings[-1].text if sendings else ""
