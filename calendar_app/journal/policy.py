"""Rules of validation as records carry them."""

from collections.abc import Mapping
from typing import Any

from calendar_app.domain.workflow import Policy, Reach, ReviewStep, Role, Tolerance
from calendar_app.journal.records import RecordRefused


def policy_body(policy: Policy) -> dict[str, Any]:
    """The fields of a policy record."""
    tolerance = policy.tolerance
    return {
        "steps": [_step_json(step) for step in policy.steps],
        "tolerance": {"reach": str(tolerance.reach), "days": tolerance.days},
    }


SCOPED_STEPS = "steps/2"
"""The mark of rules that only a program can judge by which knows of channels, campaigns and free steps."""
LATER_FIELDS = ("channels", "campaigns", "apart", "optional")


def marks_of(body: Mapping[str, Any]) -> tuple[str, ...]:
    """What a reader has to understand to judge by these rules."""
    return (
        (SCOPED_STEPS,)
        if any(name in step for step in body.get("steps", []) for name in LATER_FIELDS)
        else ()
    )


def _step_json(step: ReviewStep) -> dict[str, Any]:
    """Fields that came later are left out at their default, so that earlier rules keep their bytes."""
    later = {
        "channels": sorted(step.channels),
        "campaigns": sorted(step.campaigns),
        "apart": step.apart,
        "optional": step.optional,
    }
    return {
        **{name: value for name, value in later.items() if value},
        "id": step.id,
        "name": step.name,
        "roles": sorted(step.roles),
        "people": sorted(step.people),
        "everybody": step.everybody,
        "tags": sorted(step.tags),
    }


def read_policy(body: Mapping[str, Any]) -> Policy:
    """The rules in a policy record. Raises RecordRefused."""
    try:
        steps = tuple(_read_step(found) for found in body.get("steps", []))
        tolerance = body["tolerance"]
        return Policy(
            steps=steps,
            tolerance=Tolerance(reach=Reach(tolerance["reach"]), days=int(tolerance.get("days", 0))),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise RecordRefused(f"not rules: {error}") from error


def _read_step(found: Mapping[str, Any]) -> ReviewStep:
    return ReviewStep(
        id=str(found["id"]),
        name=str(found.get("name", "")),
        roles=frozenset(Role(name) for name in found.get("roles", [])),
        people=frozenset(str(name) for name in found.get("people", [])),
        everybody=bool(found.get("everybody", False)),
        tags=frozenset(str(name) for name in found.get("tags", [])),
        channels=frozenset(str(name) for name in found.get("channels", [])),
        campaigns=frozenset(str(name) for name in found.get("campaigns", [])),
        apart=bool(found.get("apart", False)),
        optional=bool(found.get("optional", False)),
    )
