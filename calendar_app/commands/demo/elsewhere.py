"""A second workstation of one person, which was not here when it wrote: its records arrive as any others."""

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from calendar_app.commands.demo.stage import Stage
from calendar_app.commands.identity import SEED_BYTES
from calendar_app.commands.media import job_for, render
from calendar_app.commands.sharing import Bundle, receive
from calendar_app.domain.asset import Crop
from calendar_app.domain.post import Post
from calendar_app.journal.records import DeviceKey, Kind, Record, write_record
from calendar_app.journal.seal import Copy, SealedCopy, SealedMedia, plan_json, seal
from calendar_app.store.projection import WorkingVariant, working_variants
from calendar_app.store.transaction import Transaction

NAME = "Portable d’Inès"
ON_THE_WAY = timedelta(minutes=5)
NARROW = Crop(left=2000, right=8000)
NEWER = "mentions/1"
"""A mark that this program does not know."""
OTHER_WORDS = "Plus que quelques heures pour précommander Solstice. Après minuit, comptez quatre semaines. 🌙"
NEW_REMARK = "@Juliette, peux-tu relire l’annonce du live avant midi\u202f?"


@dataclass
class Laptop:
    """Somebody's key on another machine, and the chain of what it wrote."""

    stage: Stage
    owner: str = "IT"
    key: DeviceKey = field(default_factory=lambda: DeviceKey(os.urandom(SEED_BYTES)))
    seq: int = 0
    prev: str = ""

    def introduce(self, tx: Transaction) -> None:
        """Its owner says, here, that it is theirs."""
        body = {"person": self.stage.people[self.owner], "key": self.key.id, "name": NAME}
        tx.write(Kind.DEVICE, body=body)

    def rewrites(self, tx: Transaction, post: str) -> None:
        """Another text on the revision that both knew."""
        self._revises(tx, post, lambda copy: replace(copy, texts=(OTHER_WORDS,)))

    def cuts_picture(self, tx: Transaction, post: str) -> None:
        """The same picture cut more narrowly and sent again; the files made of it are still on their way."""
        sealed, revision = self._revises(tx, post, self._cut, hand_over=False)
        policy, rules = tx.trust.policy_now()
        covered = revision.body["variants"]
        tags, channel = tx.get(Post, post).tags, next(iter(covered))
        steps = [step.id for step in rules.steps_for(tags, channel=channel)]
        body = {"revision": revision.id, "channels": covered, "policy": policy, "steps": steps}
        sent = self._write(tx, Kind.SUBMIT, post, body=body, seen=[revision])
        self._arrive(tx, post, [revision, sent], sealed)

    def remarks_newly(self, tx: Transaction, post: str) -> None:
        """A remark of a kind that only a newer program understands."""
        record = self._write(tx, Kind.REMARK, post, body={"text": NEW_REMARK}, must=[NEWER])
        self._arrive(tx, post, [record], {})

    def _revises(
        self, tx: Transaction, post: str, change: Callable[[Copy], Copy], *, hand_over: bool = True
    ) -> tuple[Mapping[str, SealedCopy], Record]:
        """A revision in which every copy was changed; received at once unless more follows."""
        variants = working_variants(tx, tx.get(Post, post))
        sealed = {
            v.variant.channel: seal(change(v.sealed.copy), post=post, channel=v.variant.channel)
            for v in variants
        }
        named = {v.variant.channel: _named(v, sealed[v.variant.channel]) for v in variants}
        body = {"parents": list(tx.bases(post)), "variants": named}
        revision = self._write(tx, Kind.REVISION, post, body=body)
        if hand_over:
            self._arrive(tx, post, [revision], sealed)
        return sealed, revision

    def _cut(self, copy: Copy) -> Copy:
        return replace(copy, media=tuple(self._narrowed(item, copy) for item in copy.media))

    def _narrowed(self, item: SealedMedia, copy: Copy) -> SealedMedia:
        """What the laptop made of the picture: its hash is known here, its bytes are not."""
        workspace = self.stage.workspace
        cut = replace(item, crop=NARROW, rendered="")
        network = workspace.networks[copy.network]
        by_tool = self.stage.by_tool(copy.network)
        job = job_for(cut, network=network, format=copy.format, by_tool=by_tool, store=workspace.media)
        _, made = render(job)
        return replace(cut, rendered=made if isinstance(made, str) else hashlib.sha256(made).hexdigest())

    def _write(
        self,
        tx: Transaction,
        kind: Kind,
        post: str,
        *,
        body: Mapping[str, Any],
        seen: Sequence[Record] = (),
        must: Sequence[str] = (),
    ) -> Record:
        """A record as the laptop signs it, shortly before it arrives."""
        known = seen or tx.journal.maximal(post)
        record = write_record(
            self.key,
            ws=tx.journal.ws,
            kind=kind,
            post=post,
            by=self.stage.people[self.owner],
            seq=self.seq + 1,
            prev=self.prev,
            seen=[record.id for record in known],
            at=_written_at(tx.now),
            must=must,
            body=body,
        )
        self.seq, self.prev = record.seq, record.id
        return record

    def _arrive(
        self, tx: Transaction, post: str, records: Sequence[Record], copies: Mapping[str, SealedCopy]
    ) -> None:
        bundle = Bundle(
            records=[(record.data, record.signature) for record in records],
            copies=[(post, channel, sealed.data) for channel, sealed in copies.items()],
        )
        receive(tx, bundle)


def _written_at(arrived: datetime) -> str:
    return (arrived - ON_THE_WAY).isoformat(timespec="seconds")


def _named(variant: WorkingVariant, sealed: SealedCopy) -> dict[str, Any]:
    plan = plan_json(variant.content.plan)
    return {"copy": sealed.id, "plan": plan} if plan else {"copy": sealed.id}
