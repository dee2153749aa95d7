"""Until when a brand wants its posts validated."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from calendar_app.commands.posts import demand_right
from calendar_app.domain.channel import Channel
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.domain.deadline import DeadlineRule
    from calendar_app.store.transaction import Transaction


def set_deadline(tx: Transaction, rule: DeadlineRule) -> None:
    """Put a rule in force, for every channel or for one. Raises Refusal("not_allowed")."""
    demand_right(tx, Act.SET_RULES)
    if rule.channel:
        tx.get(Channel, rule.channel)
    others = [each for each in tx.brand.deadlines if each.channel != rule.channel]
    _put(tx, [*others, rule])


def drop_deadline(tx: Transaction, channel: str) -> None:
    """Let a channel go by the rule of the brand again; with "" no rule is left for all of them."""
    demand_right(tx, Act.SET_RULES)
    _put(tx, [each for each in tx.brand.deadlines if each.channel != channel])


def _put(tx: Transaction, rules: list[DeadlineRule]) -> None:
    tx.put(replace(tx.brand, deadlines=tuple(sorted(rules, key=lambda each: each.channel))))
