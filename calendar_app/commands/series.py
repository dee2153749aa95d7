"""Posts that come again: made by a rule, each with its own validation, changed alone or together, ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import EDITABLE, demand_right, draft_like
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, SharedField, Variant
from calendar_app.domain.recurrence import MOST, Rule, Scope, Series
from calendar_app.domain.workflow import Act, Status

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

TIMES: frozenset[SharedField] = frozenset({"plan"})
CONTENT = EDITABLE - TIMES


def repeat_post(tx: Transaction, post_id: str, *, rule: Rule) -> int:
    """Repeat a post from its day on; gives how many there are then, this one included.

    Each is a post of its own. Where it is repeated already, the rule changes from here on: later posts
    stay as they are on days the new rule has, the others go to the bin.
    Raises Refusal("series_without_date"), Refusal("series_of_one"), Refusal("series_too_long").
    """
    demand_right(tx, Act.DRAFT)
    post = tx.get(Post, post_id)
    days = _days(tx, _plan_of(post), rule)
    later = _others(tx, post, Scope.FOLLOWING)
    series = Series(id=new_id(), rule=rule)
    tx.add(series)
    kept = {each.plan.day: each for each in later if each.plan and each.plan.day in days[1:]}
    for day in days:
        each = post if day == days[0] else kept.get(day) or _copy(tx, post, day)
        tx.put(replace(each, series=series.id, occurrence=day))
    _bin(tx, (each for each in later if each not in kept.values()))
    return len(days)


def apply_to_series(tx: Transaction, post_id: str, *, scope: Scope, content: bool, times: bool) -> int:
    """Give later posts of a series, or all, what this one has; gives how many that changed.

    What is out stays. Day and time move each as far from the day of its own as this one is from its own,
    except what has passed. Raises Refusal("series_without_date") where this one has no time to give.
    """
    demand_right(tx, Act.DRAFT)
    post = tx.get(Post, post_id)
    for other in _others(tx, post, scope):
        if content:
            _give_content(tx, post, tx.get(Post, other.id))
        if times:
            _give_times(tx, post, tx.get(Post, other.id))
    return len(tx.touched)


def bin_following(tx: Transaction, post_id: str, *, itself: bool) -> int:
    """Put the later posts of a series in the bin, or this one too, but none that is out; gives how many."""
    demand_right(tx, Act.DRAFT)
    post = tx.get(Post, post_id)
    _bin(tx, [*([post] if itself else []), *_others(tx, post, Scope.FOLLOWING)])
    return len(tx.touched)


def _others(tx: Transaction, post: Post, scope: Scope) -> list[Post]:
    """The other posts of a series that are neither out nor in the bin, in the order of their days."""
    if post.series is None or post.occurrence is None:
        return []
    posts = [each for each in tx.all(Post, series=post.series, archived=False) if each.id != post.id]
    days = {each.id: each.occurrence or date.max for each in posts}
    wanted = [each for each in posts if scope is Scope.ALL or days[each.id] > post.occurrence]
    return sorted((each for each in wanted if not _is_out(tx, each)), key=lambda each: days[each.id])


def _days(tx: Transaction, plan: Plan, rule: Rule) -> list[date]:
    """The day of a plan, and those of the rule that are still to come."""
    first, *later = rule.days(plan.day)
    days = [first, *(day for day in later if not _has_passed(tx, plan.on(day)))]
    if len(days) == 1:
        raise Refusal("series_of_one")
    if len(days) > MOST:
        raise Refusal("series_too_long", most=MOST)
    return days


def _copy(tx: Transaction, post: Post, day: date) -> Post:
    plan = _plan_of(post)
    copied = draft_like(tx, post, plan=plan.on(day))
    tx.add(copied)
    for variant in tx.variants_of(post.id):
        own = _later(variant.plan, by=day - plan.day)
        tx.add(replace(variant, id=new_id(), post=copied.id, plan=own))
    return copied


def _give_content(tx: Transaction, source: Post, target: Post) -> None:
    """Texts, pictures, channels and what the team notes, but no times."""
    tx.put(replace(target, **{name: getattr(source, name) for name in CONTENT}))
    there = {variant.channel: variant for variant in tx.variants_of(target.id)}
    for variant in tx.variants_of(source.id):
        twin = there.pop(variant.channel, None) or replace(variant, id=new_id(), plan=None, own=frozenset())
        own = (variant.own - TIMES) | (twin.own & TIMES)
        tx.put(replace(variant, id=twin.id, post=target.id, plan=twin.plan, own=own))
    for variant in there.values():
        tx.remove(Variant, variant.id)


def _give_times(tx: Transaction, source: Post, target: Post) -> None:
    """The distance from the day of the series, the hour, and the times of channels that have their own."""
    plan = _plan_of(source)
    if source.occurrence is None or target.occurrence is None or _has_passed(tx, target.plan):
        return
    by = target.occurrence - source.occurrence
    tx.put(replace(target, plan=_later(plan, by=by)))
    times = {v.channel: v.plan for v in tx.variants_of(source.id) if "plan" in v.own}
    for variant in tx.variants_of(target.id):
        own = variant.own | TIMES if variant.channel in times else variant.own - TIMES
        tx.put(replace(variant, plan=_later(times.get(variant.channel), by=by), own=own))


def _bin(tx: Transaction, posts: Iterable[Post]) -> None:
    for post in posts:
        if not _is_out(tx, post):
            tx.put(replace(tx.get(Post, post.id), archived=True))


def _is_out(tx: Transaction, post: Post) -> bool:
    return any(tx.status_of(variant) is Status.PUBLISHED for variant in tx.variants_of(post.id))


def _has_passed(tx: Transaction, plan: Plan | None) -> bool:
    return plan is not None and plan.begins_before(tx.now.astimezone(ZoneInfo(tx.brand.zone)))


def _plan_of(post: Post) -> Plan:
    if post.plan is None:
        raise Refusal("series_without_date")
    return post.plan


def _later(plan: Plan | None, *, by: timedelta) -> Plan | None:
    return plan and plan.on(plan.day + by)
