"""What a brand asks of itself beyond what a network does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from calendar_app.commands.posts import demand_right
from calendar_app.domain.errors import Refusal
from calendar_app.domain.house_rules import HouseRules, loosest
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def set_house_rules(tx: Transaction, rules: HouseRules) -> None:
    """Ask for more than a network does, or for no more than it.

    Raises Refusal: not_allowed, unknown_network, house_rule_looser (limit) where a number would ask for less.
    """
    demand_right(tx, Act.SET_RULES)
    if rules.network not in tx.networks:
        raise Refusal("unknown_network", network=rules.network)
    for name, most in (("text.max", rules.text_max), ("hashtags.max", rules.hashtags_max)):
        limit = loosest(tx.networks[rules.network], name)
        if most is not None and limit is not None and most > limit:
            raise Refusal("house_rule_looser", limit=limit)
    others = [each for each in tx.brand.house_rules if each.network != rules.network]
    own = [rules] if rules.asks else []
    tx.put(replace(tx.brand, house_rules=tuple(sorted([*others, *own], key=lambda each: each.network))))
