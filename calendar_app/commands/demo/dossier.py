"""The records of one post, signed one after the other without asking the database anything."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from calendar_app.commands.demo.diary import Diary
from calendar_app.commands.demo.stage import Stage
from calendar_app.commands.demo.story import TOOL
from calendar_app.domain.asset import Crop
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.workflow import Policy
from calendar_app.journal.author import Author
from calendar_app.journal.records import Kind, Record
from calendar_app.journal.seal import SealedMedia, plan_json, seal, with_renderings, working_copy
from calendar_app.store.transaction import Transaction

VALIDATOR = "SB"
BETWEEN = timedelta(hours=26)
REMARK = "Presque\u202f! Une phrase de trop, et il manque le prix."


@dataclass(frozen=True, kw_only=True)
class Office:
    """What every dossier needs: keys of people, files by network, format, picture and crop, and the hours."""

    authors: Mapping[str, Author]
    validator: Author
    rendered: Mapping[tuple[str, str, str, Crop | None], str]
    diary: Diary

    @classmethod
    def of(cls, stage: Stage) -> Self:
        """The office of this brand."""
        authors = stage.authors()
        return cls(
            authors={author.person: author for author in authors.values()},
            validator=authors[VALIDATOR],
            rendered={(j.network, j.format, j.source, j.crop): name for j, name in stage.rendered.items()},
            diary=stage.diary,
        )

    def files(self) -> list[str]:
        """The ids of the files that were made."""
        return sorted(set(self.rendered.values()))


def record(
    tx: Transaction, office: Office, *, post: Post, variants: Mapping[str, Variant], acts: Sequence[str]
) -> None:
    """Mint what stands, by network, and sign each act: the last before it is out days before its plan."""
    _Dossier(tx, office, post).record(variants, acts)


class _Dossier:
    def __init__(self, tx: Transaction, office: Office, post: Post) -> None:
        self.tx = tx
        self.office = office
        self.post = post
        self.covered: dict[str, Any] = {}

    def record(self, variants: Mapping[str, Variant], acts: Sequence[str]) -> None:
        self._mint(variants)
        for number, act in enumerate(acts, start=1):
            self.tx.now = self._moment(act, number)
            getattr(self, f"_{act}")()

    def _moment(self, act: str, number: int) -> datetime:
        if act == "publish" and self.post.plan:
            return self.office.diary.moment(self.post.plan)
        return self.post.created_at + number * BETWEEN

    def _mint(self, variants: Mapping[str, Variant]) -> None:
        self.tx.now = self.post.created_at
        channels = {v.channel: self._keep(network, v) for network, v in variants.items()}
        revision = self._sign(Kind.REVISION, variants=channels).id
        self.tx.set_bases(self.post.id, [revision])
        self.covered = {"revision": revision, "channels": channels}

    def _keep(self, network: str, variant: Variant) -> dict[str, Any]:
        def file(item: SealedMedia) -> str:
            return self.office.rendered[network, variant.format, item.source, item.crop]

        waiting = working_copy(
            self.post, salt=self.post.salt, network=network, format=variant.format, bases=()
        )
        sealed = seal(with_renderings(waiting, file), post=self.post.id, channel=variant.channel)
        self.tx.keep(sealed, post=self.post.id, channel=variant.channel)
        return {"copy": sealed.id, "plan": plan_json(self.post.plan)}

    def _sign(self, kind: Kind, **body: Any) -> Record:
        self.tx.author = self.office.authors[self.post.author]
        return self.tx.write(kind, post=self.post.id, body=body)

    def _decide(self, kind: Kind, **body: Any) -> Record:
        self.tx.author = self.office.validator
        return self.tx.write(kind, post=self.post.id, body=body)

    def _send(self) -> None:
        policy, rules = self.tx.trust.policy_now()
        steps = _steps(rules, self.post, self.covered["channels"])
        self._sign(Kind.SUBMIT, **self.covered, policy=policy, steps=steps)

    def _approve(self) -> None:
        self._decide(Kind.APPROVE, **self.covered, step="smm")

    def _send_back(self) -> None:
        remark = self._decide(Kind.REMARK, text=REMARK)
        self._decide(Kind.REQUEST_CHANGES, **self.covered, remark=remark.id)

    def _schedule(self) -> None:
        self._sign(Kind.SCHEDULE, channels=self.covered["channels"], tool=TOOL)

    def _publish(self) -> None:
        self._sign(Kind.PUBLISHED, channels=self.covered["channels"])


def _steps(rules: Policy, post: Post, channels: Iterable[str]) -> list[str]:
    """Those the rules ask of any of these channels."""
    asked = (rules.steps_for(post.tags, channel=channel, campaign=post.campaign) for channel in channels)
    return list(dict.fromkeys(step.id for steps in asked for step in steps))
