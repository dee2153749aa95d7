"""The program with one rule broken on purpose, loaded from its own text."""

import importlib.util
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from calendar_app.journal import history, status, trust
from tests.journal.world import Rules, rules_of

ORIGINALS = {"trust": trust, "history": history, "status": status}
"""In the order in which they import each other."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What is planted: per place the module, its text, and what is written instead."""

    name: str
    places: tuple[tuple[str, str, str], ...]


def fault(name: str, *places: tuple[str, str, str]) -> Fault:
    return Fault(name=name, places=places)


def load(planted: Fault) -> Rules:
    """The three modules with a fault in them, beside the real ones."""
    sources = {name: Path(str(module.__file__)).read_text() for name, module in ORIGINALS.items()}
    for module, text, instead in planted.places:
        assert sources[module].count(text) == 1, f"the rule stands elsewhere now: {text}"
        sources[module] = sources[module].replace(text, instead)
    loaded = {name: _load(name, source) for name, source in _renamed(sources).items()}
    found: Rules = rules_of(**loaded)
    return found


def _renamed(sources: Mapping[str, str]) -> dict[str, str]:
    found = dict(sources)
    for name in sources:
        found = {
            one: text.replace(f"calendar_app.journal.{name} ", f"mutant_{name} ")
            for one, text in found.items()
        }
    return found


def _load(name: str, source: str) -> ModuleType:
    spec = importlib.util.spec_from_loader(f"mutant_{name}", loader=None)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module
    exec(compile(source, f"mutant_{name}", "exec"), module.__dict__)  # noqa: S102 - our own text
    return module


COPY = "if value_in(a, self.channel).copy == value.copy\n            and "
EVERY_N = "all(self.past.has_seen(a, refusal) for refusal in self.refusals)"
LIVE = "any(self.past.has_seen(a, s.record) for s in self._live_submits())"
EACH = "all(self._takes(approvals, s.steps) for s in self.submits)"
SOURCES = "return list(dict.fromkeys(value for name, value in changes.items() if name not in replaced))"

LISTED = (
    fault(
        "decisions accepted from any role",
        ("status", "return in_emergency or step.is_for(approval.by, roles)", "return True"),
    ),
    fault(
        "send-backs accepted from any role", ("history", "if not SENDS_BACK.isdisjoint(roles):", "if True:")
    ),
    fault("approval bound to the post instead of the content", ("status", COPY, "if ")),
    fault(
        "approval inherited by the next revision",
        (
            "status",
            COPY,
            (
                "if (value_in(a, self.channel).copy == value.copy or any(a.body['revision'] in"
                " self.history.parents(h) for h in self.history.heads)) and "
            ),
        ),
    ),
    fault("latest revision wins", ("status", SOURCES, SOURCES + "[-1:]")),
    fault("two versions pass for one", ("status", "if len(set(self.sources)) > 1:", "if False:")),
    fault(
        "approve beats a concurrent request for changes",
        (
            "status",
            EVERY_N,
            "all(self.past.has_seen(a, n) or not self.past.has_seen(n, a) for n in self.refusals)",
        ),
    ),
    fault(
        "approve beats every request for changes before it on another machine",
        ("status", EVERY_N, "not any(self.past.has_seen(n, a) for n in self.refusals)"),
    ),
    fault(
        "approving a send that was taken back", ("status", LIVE, LIVE.replace("_live_submits()", "submits"))
    ),
    fault(
        "taking a send back leaves its approvals",
        (
            "history",
            "return requests + [w for w, target in self._withdrawals if target.kind == Kind.SUBMIT]",
            "return requests",
        ),
    ),
    fault(
        "an old approval reviving after a send-back and an unchanged resend",
        (
            "status",
            EVERY_N,
            (
                "all(self.past.has_seen(a, n) or any(self.past.has_seen(s.record, n) for s in"
                " self._live_submits()) for n in self.refusals)"
            ),
        ),
    ),
    fault(
        "legal skipped by resending: the last send counts",
        (
            "status",
            EACH,
            (
                "all(self._takes(approvals, s.steps) for s in self.submits if s.record in"
                " self.past.maximal([x.record for x in self.submits]))"
            ),
        ),
    ),
    fault(
        "legal skipped by resending: any send is enough",
        ("status", EACH, EACH.replace("all(", "any(")),
    ),
    fault(
        "legal skipped by editing: only sends of the current copy count",
        ("status", EACH, EACH[:-1] + " if self._names_current(s.record))"),
    ),
    fault(
        "legal skipped by withdrawing: only live sends count",
        ("status", EACH, EACH.replace("self.submits", "self._live_submits()")),
    ),
    fault(
        "an edit of one channel unsealing another",
        ("status", "and self.past.is_whole(a)\n", "and a.body['revision'] in self.history.heads\n"),
    ),
    fault(
        "a send-back of one channel unsealing another",
        (
            "status",
            "self.refusals = [r for r in history.refusals if history.covers(r, channel)]",
            "self.refusals = history.refusals",
        ),
    ),
)
"""Those that exchange.md lists, each in the ways it could be written."""

OTHERS = (
    fault("no four eyes", ("status", "if approval.by not in self._senders(approval):", "if True:")),
    fault(
        "alone by what is known today",
        (
            "trust",
            "if seen_by.by != person and self.past.has_seen(seen_by, revoke):",
            "if seen_by.by != person:",
        ),
    ),
    fault(
        "four eyes for the last sender only",
        (
            "status",
            "for record in [*of_copy, *self.past.maximal(live)]",
            "for record in self.past.maximal(live)",
        ),
    ),
    fault(
        "four eyes for this copy only",
        ("status", "for record in [*of_copy, *self.past.maximal(live)]", "for record in of_copy"),
    ),
    fault(
        "four eyes against a later resend",
        (
            "status",
            "known = [s for s in self.submits if self.past.has_seen(approval, s.record)]\n        of_copy",
            "known = self.submits\n        of_copy",
        ),
    ),
    fault(
        "a reason makes anybody a validator",
        (
            "status",
            'bool(approval.body.get("reason")) and may(Act.DECIDE, roles)',
            'bool(approval.body.get("reason"))',
        ),
    ),
    fault(
        "steps in any order", ("status", "and all(self.past.has_seen(a, earlier) for earlier in after)", "")
    ),
    fault("one person takes two steps", ("status", 'and (a.by not in by or a.body.get("reason"))', "")),
    fault(
        "any one instead of everybody",
        ("status", 'if not step.everybody or first.body.get("reason"):', "if True:"),
    ),
    fault(
        "moved without limit", ("status", "and (any_plan or self._is_within_tolerance(a, value.plan))", "")
    ),
    fault("approved without all of its past", ("status", "and self.past.is_whole(a)\n", "\n")),
    fault(
        "nothing waits for copies",
        ("status", "if any(value.copy not in self.history.copies for value in minted):", "if False:"),
    ),
    fault(
        "nothing waits for files",
        (
            "status",
            "return any(copy and copy.blobs & self.history.missing_blobs for copy in copies)",
            "return False",
        ),
    ),
    fault(
        "demands of newer programs are passed over", ("status", "if self.history.needs_update:", "if False:")
    ),
    fault(
        "anybody may demand a newer program",
        (
            "history",
            "not r.understood and self.trust.is_bound(r) and bool(self.trust.roles(r))",
            "not r.understood",
        ),
    ),
    fault(
        "anybody takes back anything",
        ("history", "if target.by != record.by or target.post != self.post:", "if target.post != self.post:"),
    ),
    fault(
        "a revoked one takes back what they said",
        (
            "history",
            "if target and self._may_take_back(record, target):",
            "if target and target.by == record.by:",
        ),
    ),
    fault(
        "steps left out by the sender",
        ("history", "if not set(always) <= set(named) <= set(known):", "if not set(named) <= set(known):"),
    ),
    fault(
        "a step of a channel left out",
        (
            "history",
            "any(map(step.is_certain_on, record.channels))",
            "not step.is_limited and not step.optional",
        ),
    ),
    fault(
        "own step instead of the rules",
        (
            "history",
            "return Submit(record, policy, (OWN_STEP,)) if not always else None",
            "return Submit(record, policy, (OWN_STEP,))",
        ),
    ),
    fault(
        "an old policy on purpose",
        (
            "trust",
            "latest = self.past.maximal(p for p in self._policies if self._known_to(p, seen_by))",
            "latest = [p for p in self._policies if self._known_to(p, seen_by)]",
        ),
    ),
    fault("rules by anybody", ("trust", "return may(Act.SET_RULES, self.roles(record))", "return True")),
    fault(
        "grants by anybody",
        (
            "trust",
            "return self._is_owner(record)\n            case Kind.DEVICE:",
            "return True\n            case Kind.DEVICE:",
        ),
    ),
    fault(
        "grants known to nobody count",
        (
            "trust",
            "return self.past.has_seen(record, grant) and self._is_valid(grant)",
            "return self._is_valid(grant)",
        ),
    ),
    fault(
        "no cut-off",
        ("trust", "if seen_by.by == person and seen_by.seq > _cut_off(revoke, seen_by.device):", "if False:"),
    ),
    fault(
        "only revocations that were seen",
        (
            "trust",
            "if seen_by.by == person and seen_by.seq > _cut_off(revoke, seen_by.device):",
            "if self.past.has_seen(seen_by, revoke):",
        ),
    ),
    fault(
        "a revocation is for ever",
        (
            "trust",
            "if self.past.has_seen(grant, revoke) or not self._is_valid(revoke):",
            "if not self._is_valid(revoke):",
        ),
    ),
    fault(
        "any owner removes owners",
        (
            "trust",
            'return self._is_founder(record.by) and not self._is_founder(record.body.get("person"))',
            "return True",
        ),
    ),
    fault(
        "any key is anybody's",
        (
            "trust",
            "return any(self._binds(device, key, record) for device in self._devices)",
            "return bool(self._devices)",
        ),
    ),
    fault("forks pass unnoticed", ("trust", "if not before:", "if True:")),
    fault("only the first fork counts", ("trust", "max(before) < _from", "min(before) < _from")),
    fault("a fork is for ever", ("trust", "and max(before) < _from(device) <= record.seq", "and False")),
    fault(
        "another workspace's records",
        (
            "trust",
            "return self.genesis is not None and (record.ws or record.id) == self.genesis.id",
            "return True",
        ),
    ),
    fault(
        "a copy other than the revision's",
        ("history", "return bool(revision and named) and all(", "return True or all("),
    ),
    fault(
        "published whatever a reader says",
        (
            "history",
            "for record in self._of_kind(kind, act=Act.PUBLISH)",
            "for record in self._of_kind(kind)",
        ),
    ),
    fault("scheduled for ever", ("status", "if value_in(record, self.channel) == self.current", "")),
    fault(
        "resuming wins",
        (
            "status",
            "return any(record.kind == Kind.HOLD for record in top)",
            "return all(record.kind == Kind.HOLD for record in top) and bool(top)",
        ),
    ),
)
"""Whatever else a careless hand might plant."""
