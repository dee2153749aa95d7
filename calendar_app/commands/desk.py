"""A post as a decision finds it, and the revision that is minted when a decision needs one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from calendar_app.commands.media import RenderJob
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post
from calendar_app.journal.history import History, Value
from calendar_app.journal.pause import pauses, under_pause
from calendar_app.journal.records import MAX_BYTES, Kind
from calendar_app.journal.seal import SealedMedia, plan_json, seal, with_renderings
from calendar_app.journal.status import VariantState, Working, settled_status
from calendar_app.store.projection import WorkingVariant, working_of, working_variants

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

Seal = tuple[str, Plan | None]
"""A copy by its id, and when it is planned."""
Seals = Mapping[str, Seal]
"""By channel (id)."""
Rendered = Mapping[RenderJob, str]
NOTHING: Rendered = MappingProxyType({})


class Desk:
    """A post as a decision finds it: its working copy, its history, and where each channel stands."""

    def __init__(self, tx: Transaction, post_id: str) -> None:
        self.tx = tx
        self.post = tx.get(Post, post_id)
        self.read()

    def read(self) -> None:
        """Look again after something was written."""
        self.history: History = self.tx.history(self.post.id)
        self.variants: list[WorkingVariant] = working_variants(self.tx, self.post)
        self.bases = self.tx.bases(self.post.id)
        self.working: Working = working_of(self.bases, self.variants)

    def state(self, variant: WorkingVariant) -> VariantState:
        """Where a variant stands now."""
        channel = variant.variant.channel
        settled = settled_status(self.history, self.working, channel)
        return under_pause(settled, pauses(self.tx.trust), channel)

    def chosen(
        self, channels: Collection[str] | None, fits: Callable[[VariantState], bool]
    ) -> list[WorkingVariant]:
        """The variants of these channels, or all, that stand where something can be done with them."""
        return [
            v
            for v in self.variants
            if (channels is None or v.variant.channel in channels) and fits(self.state(v))
        ]

    def is_asked_for(self, variant: WorkingVariant) -> bool:
        """Whether a validation of this channel was asked for, and the question not taken back."""
        asked = (s.record for s in self.history.submits if s.record.id not in self.history.taken_back)
        return any(self.history.covers(record, variant.variant.channel) for record in asked)

    def is_unminted(self) -> bool:
        """Whether the working copy differs from its latest revision."""
        minted = [self.history.revisions.get(name) for name in self.bases]
        values = dict(self.working.values)
        return not minted or any(revision != values for revision in minted)

    def mint(self, rendered: Rendered) -> str:
        """The revision of the working copy as it stands, made if need be; gives its id."""
        if not self.is_unminted():
            return self.bases[0]
        variants = {v.variant.channel: self._keep(v, rendered) for v in self.variants}
        body = {"parents": list(self.bases), "variants": variants}
        revision = self.tx.write(Kind.REVISION, post=self.post.id, body=body)
        self.tx.set_bases(self.post.id, [revision.id])
        self.read()
        return revision.id

    def _keep(self, variant: WorkingVariant, rendered: Rendered) -> dict[str, Any]:
        copy, channel = variant.sealed.copy, variant.variant.channel
        by_tool = self.tx.get(Channel, channel).by_tool
        made = {
            (job.source, job.crop): name
            for job, name in rendered.items()
            if (job.network, job.format, job.by_tool) == (copy.network, copy.format, by_tool)
        }

        def of(item: SealedMedia) -> str:
            name = made.get(item.recipe, "")
            if name:
                self.tx.journal.add_blob(name)
            return name

        sealed = seal(with_renderings(copy, of), post=self.post.id, channel=channel)
        if len(sealed.data) > MAX_BYTES:
            raise Refusal("copy_too_large")
        self.tx.keep(sealed, post=self.post.id, channel=channel)
        return named(Value(sealed.id, variant.content.plan))


def seal_of(variant: WorkingVariant) -> Seal:
    """What a decision on a variant would cover as it stands."""
    return variant.sealed.id, variant.content.plan


def named(value: Value) -> dict[str, Any]:
    """A copy and plan as records name them."""
    plan = plan_json(value.plan)
    return {"copy": value.copy, "plan": plan} if plan else {"copy": value.copy}


def covering(desk: Desk, variants: Iterable[WorkingVariant]) -> dict[str, Any]:
    channels = [v.variant.channel for v in variants]
    return {channel: named(desk.working.values[channel]) for channel in channels}
