"""What became of each idea: acts in their order, done by the right people."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import time, timedelta

from calendar_app.commands import posts, remarks, review
from calendar_app.commands.demo.elsewhere import Laptop
from calendar_app.commands.demo.script import Idea
from calendar_app.commands.demo.stage import Stage
from calendar_app.domain.plan import Plan
from calendar_app.domain.remark import WordsAnchor
from calendar_app.store.transaction import Transaction

Act = Callable[[Transaction], object]
TOOL = "Meta Business Suite"
SHORT_TEXTS = ("x", "bluesky")
"""Networks with a low limit."""

FATES: Mapping[str, tuple[str, ...]] = {
    "draft": (),
    "in_review": ("send",),
    "withdrawn": ("send", "withdraw"),
    "sent_back": ("send", "send_back"),
    "second_round": ("send", "send_back", "correct", "send"),
    "approved": ("send", "approve"),
    "approved_by_juliette": ("send", "approve"),
    "moved": ("send", "approve", "move"),
    "rescheduled": ("send", "approve", "move"),
    "changed": ("send", "approve", "correct"),
    "scheduled": ("send", "approve", "schedule"),
    "held": ("send", "approve", "hold"),
    "overdue": ("send", "approve"),
    "published": ("send", "approve", "publish"),
    "corrected": ("send", "send_back", "correct", "send", "approve", "publish"),
    "edited": ("send", "approve", "publish", "touch_up"),
    "unapproved": ("publish",),
    "emergency": ("send", "approve_in_emergency", "publish"),
    "conflict": ("send", "touch_up", "hear_of_other_words"),
    "waiting": ("send", "hear_of_other_picture"),
    "needs_update": ("send", "hear_of_newer_program"),
}
PAST = frozenset({"published", "corrected", "edited", "unapproved", "emergency", "overdue"})
"""What can become of a post whose time has passed."""
BY_VALIDATOR = frozenset({"send_back", "approve"})
BY_OWNER_OF_LAPTOP = frozenset({"hear_of_other_words", "hear_of_other_picture", "hear_of_newer_program"})


@dataclass
class Story:
    """One idea on its way. Its acts are commands, each run with the transaction of their moment."""

    stage: Stage
    idea: Idea
    laptop: Laptop
    validator: str = "SB"
    post: str = ""

    @property
    def plan(self) -> Plan | None:
        """When it is planned, in the end."""
        return self.stage.diary.plan(self.idea.when)

    @property
    def fate(self) -> str:
        """What became of it: what has passed is out, this week is validated, the rest is being written."""
        plan, diary, told = self.plan, self.stage.diary, self.idea.fate
        if plan is None:
            return told or "draft"
        if plan.begins_before(diary.here):
            return told if told in PAST else "published"
        is_near = (plan.day - diary.monday).days < 7
        return told or ("approved" if is_near else "draft")

    @property
    def acts(self) -> tuple[str, ...]:
        """The names of what is done with it."""
        return ("draft", *FATES[self.fate])

    def actor(self, act: str) -> str:
        """The key of who does it."""
        if act in BY_OWNER_OF_LAPTOP:
            return self.laptop.owner
        return self.validator if act in BY_VALIDATOR else self.idea.by

    # -- acts

    def draft(self, tx: Transaction) -> None:
        """Write it down."""
        stage, idea = self.stage, self.idea
        self.post = posts.create_post(
            tx,
            title=idea.title,
            channels=[stage.channels[network] for network in idea.on],
            plan=self._first_plan(),
            text=idea.first_text,
        )
        posts.edit_post(
            tx,
            self.post,
            media=stage.media(idea),
            link=idea.link,
            campaign=stage.campaigns.get(idea.campaign),
            pillar=stage.pillars.get(idea.pillar),
            tags=tuple(stage.tags[key] for key in idea.tags),
            notes=idea.notes,
        )
        self._adapt(tx)

    def _first_plan(self) -> Plan | None:
        """Where it stood before it was moved."""
        plan = self.plan
        if self.fate == "rescheduled" and plan:
            return plan.on(plan.day + timedelta(days=2))
        return replace(plan, time=time(12, 30)) if self.fate == "moved" and plan else plan

    def _adapt(self, tx: Transaction) -> None:
        """Give each account what is its own."""
        for variant in tx.variants_of(self.post):
            network = next(n for n, channel in self.stage.channels.items() if channel == variant.channel)
            if network in SHORT_TEXTS and self.idea.short:
                posts.edit_variant(tx, variant.id, text=self.idea.short)
            if network == "tiktok" and self.idea.headline:
                posts.edit_variant(tx, variant.id, headline=self.idea.headline)

    def send(self, tx: Transaction) -> None:
        """Send it for validation."""
        review.send_for_validation(tx, self.post, rendered=self.stage.rendered)

    def withdraw(self, tx: Transaction) -> None:
        """Take the sending back."""
        review.withdraw(tx, self.post)

    def send_back(self, tx: Transaction) -> None:
        """Send it back with a remark, on the words it is about where it is about some."""
        if not self.idea.about:
            review.request_changes(tx, self.post, text=self.idea.ask)
            return
        start = self.idea.first_text.index(self.idea.about)
        words = WordsAnchor(quote=self.idea.about, start=start, end=start + len(self.idea.about))
        remarks.add_remark(tx, self.post, self.idea.ask, anchor=words)
        review.request_changes(tx, self.post)

    def correct(self, tx: Transaction) -> None:
        """Put right what was wrong, and say so."""
        posts.edit_post(tx, self.post, text=self.idea.text)
        said = remarks.remarks_of(tx, self.post)
        if self.idea.answer and said:
            remarks.answer_remark(tx, self.post, said[-1].id, self.idea.answer)
        elif self.idea.answer:
            remarks.add_remark(tx, self.post, self.idea.answer)

    def approve(self, tx: Transaction) -> None:
        """Validate it."""
        review.approve(tx, self.post)

    def approve_in_emergency(self, tx: Transaction) -> None:
        """Validate one's own, with a reason."""
        review.approve(tx, self.post, reason=self.idea.reason)

    def move(self, tx: Transaction) -> None:
        """Move it to where it is planned in the end."""
        posts.move_card(tx, self.post, from_plan=self._first_plan(), to_plan=self.plan)

    def schedule(self, tx: Transaction) -> None:
        """Hand it to a tool."""
        review.mark_scheduled(tx, self.post, tool=TOOL)

    def hold(self, tx: Transaction) -> None:
        """Pause it."""
        review.hold(tx, self.post)

    def publish(self, tx: Transaction) -> None:
        """Say that it is out."""
        review.mark_published(tx, self.post)

    def touch_up(self, tx: Transaction) -> None:
        """Change a word afterwards."""
        posts.edit_post(tx, self.post, text=self.idea.text.rstrip(".") + "\u202f!")

    def hear_of_other_words(self, tx: Transaction) -> None:
        """Receive what was changed on the train, while the post was changed here too."""
        self.laptop.rewrites(tx, self.post)

    def hear_of_other_picture(self, tx: Transaction) -> None:
        """Receive that a picture was cut anew, without its file."""
        self.laptop.cuts_picture(tx, self.post)

    def hear_of_newer_program(self, tx: Transaction) -> None:
        """Receive a remark that only a newer program understands."""
        self.laptop.remarks_newly(tx, self.post)
