"""Every state a post can be in, everybody who may sit at the desk, and every way to do something with it."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

from calendar_app import commands
from calendar_app.commands.backup import back_up
from calendar_app.commands.channels import add_tag, archive_channel, edit_channel
from calendar_app.commands.desk import Desk, covering
from calendar_app.commands.kit import kit_of, publish_kit
from calendar_app.commands.launches import edit_launch, remove_launch, start_launch
from calendar_app.commands.membership import change_roles, name_delegate, set_policy
from calendar_app.commands.pausing import pause_channels, resume_channels
from calendar_app.commands.planning import add_slot, move_to_free_slots, swap_dates
from calendar_app.commands.posts import (
    CardMove,
    add_channel,
    archive_post,
    archive_posts,
    copy_cards,
    create_post,
    duplicate_post,
    edit_post,
    edit_variant,
    move_card,
    move_cards,
    remove_channel,
    reset_field,
    restore_post,
)
from calendar_app.commands.remarks import accept_suggestion, add_remark
from calendar_app.commands.restoring import look_inside, restore
from calendar_app.commands.review import (
    approve,
    clear,
    hold,
    mark_published,
    mark_scheduled,
    reopen,
    request_changes,
    resume,
    send,
    send_for_validation,
    withdraw,
)
from calendar_app.commands.rewriting import replace_words
from calendar_app.commands.series import apply_to_series, bin_following, repeat_post
from calendar_app.commands.sharing import bundle_of, receive_bundle
from calendar_app.commands.threads import change_format
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.launch import Milestone
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Variant, content_of
from calendar_app.domain.recurrence import Frequency, Rule, Scope
from calendar_app.domain.remark import WordsAnchor
from calendar_app.domain.workflow import Policy, ReviewStep, Role
from calendar_app.journal.records import Kind
from calendar_app.store import queries
from tests.builders import add_person, at
from tests.store.stations import hand_over, signed

TEXT, PLAN, TODAY = "Bonjour", at("2026-11-16T18:30"), at("2026-11-10T18:30")
EVENING = datetime(2026, 11, 10, 20, tzinfo=UTC)
SMM = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}))


@dataclass(frozen=True, kw_only=True)
class Crew:
    """By what they are; ids of persons."""

    owner: str
    cm: str
    smm: str
    second: str
    legal: str
    reader: str
    client: str
    nobody: str


def hire(workspace: Workspace) -> Crew:
    """Everybody on one machine; ``legal`` is a reader whom a step names, ``nobody`` has lost every role."""

    def hired(name: str, role: Role) -> str:
        return add_person(workspace, name=name, roles={role}).id

    crew = Crew(
        owner=workspace.me.id,
        cm=hired("Inès", Role.CM),
        smm=hired("Samir", Role.SMM),
        second=hired("Sofia", Role.SMM),
        legal=hired("Léa", Role.READER),
        reader=hired("Rémi", Role.READER),
        client=hired("Chloé", Role.CLIENT),
        nobody=hired("Noé", Role.READER),
    )
    workspace.run(change_roles, crew.nobody, set())
    workspace.run(change_roles, crew.owner, {Role.OWNER})
    return crew


def rules_of(name: str, crew: Crew) -> Policy:
    """One step, or legal after it."""
    legal = ReviewStep(id="legal", name="juridique", people=frozenset({crew.legal}))
    return Policy(steps=(SMM,) if name == "one" else (SMM, legal))


# -- states


class Maker:
    """Brings posts to each state by the ordinary commands."""

    def __init__(self, workspace: Workspace, crew: Crew, rules: str) -> None:
        self.workspace, self.crew, self.rules = workspace, crew, rules

    def as_(self, person: str) -> Workspace:
        self.workspace.become(person)
        return self.workspace

    def draft(self, plan: Plan = PLAN) -> str:
        here = self.as_(self.crew.cm)
        ids = [channel.id for channel in queries.channels(here.reader)]
        return str(here.run(create_post, title="Un post", channels=ids, plan=plan, text=TEXT))

    def sent(self, plan: Plan = PLAN) -> str:
        post = self.draft(plan)
        send(self.workspace, post)
        return post

    def halfway(self) -> str:
        """One channel is validated, of the other a step."""
        post = self.sent()
        first = queries.channels(self.workspace.reader)[0].id
        self.as_(self.crew.smm).run(approve, post)
        if self.rules == "two":
            self.as_(self.crew.legal).run(approve, post, channels=[first])
        return post

    def validated(self, plan: Plan = PLAN) -> str:
        post = self.sent(plan)
        self.as_(self.crew.smm).run(approve, post)
        if self.rules == "two":
            self.as_(self.crew.legal).run(approve, post)
        return post

    def sent_back(self) -> str:
        post = self.sent()
        self.as_(self.crew.smm).run(request_changes, post, text="Revoir")
        return post

    def changed(self) -> str:
        post = self.validated()
        self.as_(self.crew.cm).run(edit_post, post, text=f"{TEXT},")
        return post

    def moved(self) -> str:
        post = self.validated()
        self.as_(self.crew.cm).run(move_card, post, from_plan=PLAN, to_plan=at("2026-11-20T18:30"))
        return post

    def taken_back(self) -> str:
        post = self.sent()
        self.as_(self.crew.cm).run(withdraw, post)
        return post

    def due(self) -> str:
        return self.validated(TODAY)

    def scheduled(self) -> str:
        post = self.validated()
        self.as_(self.crew.cm).run(mark_scheduled, post, tool="Buffer")
        return post

    def published(self) -> str:
        post = self.validated(TODAY)
        self.as_(self.crew.cm).run(mark_published, post)
        return post

    def published_unseen(self) -> str:
        """Out without a validation, which is recorded as such."""
        post = self.draft(TODAY)
        self.as_(self.crew.cm).run(mark_published, post)
        return post

    def held(self) -> str:
        post = self.validated()
        self.as_(self.crew.cm).run(hold, post)
        return post

    def binned(self) -> str:
        post = self.validated()
        self.as_(self.crew.cm).run(archive_post, post)
        return post

    def suggested(self) -> str:
        """Validated, with a suggestion that waits to be accepted."""
        post = self.validated()
        suggested(self.as_(self.crew.smm), post)
        return post


STATES: dict[str, Callable[[Maker], str]] = {
    "draft": Maker.draft,
    "in_review": Maker.sent,
    "halfway": Maker.halfway,
    "approved": Maker.validated,
    "changes_requested": Maker.sent_back,
    "changed": Maker.changed,
    "moved": Maker.moved,
    "taken_back": Maker.taken_back,
    "due": Maker.due,
    "overdue": Maker.due,
    "scheduled": Maker.scheduled,
    "published": Maker.published,
    "published_unseen": Maker.published_unseen,
    "held": Maker.held,
    "binned": Maker.binned,
    "suggested": Maker.suggested,
}
MOMENTS = {"overdue": EVENING}
"""When one looks, where not at the tests' usual moment."""


# -- routes


def first_variant(workspace: Workspace, post: str) -> Variant:
    return queries.variants(workspace.reader, post)[0]


def plan_of(workspace: Workspace, post: str) -> Plan | None:
    about = queries.post(workspace.reader, post)
    return content_of(about, first_variant(workspace, post)).plan if about else None


def shifted(plan: Plan | None, days: int) -> Plan:
    return plan.on(plan.day + timedelta(days=days)) if plan else PLAN


def undone(workspace: Workspace, post: str) -> None:
    workspace.run(edit_post, post, text="Autre")
    workspace.undo()


def redone(workspace: Workspace, post: str) -> None:
    undone(workspace, post)
    workspace.redo()


def decision_undone_and_redone(workspace: Workspace, post: str) -> None:
    workspace.run(approve, post)
    workspace.undo()
    workspace.redo()


def written_and_approved(workspace: Workspace, post: str) -> None:
    workspace.run(edit_post, post, text="À ma façon")
    workspace.run(approve, post)


def sent_and_approved(workspace: Workspace, post: str) -> None:
    send(workspace, post)
    workspace.run(approve, post)


def cleared_under_no_rules(workspace: Workspace, post: str) -> None:
    workspace.run(set_policy, Policy(steps=()))
    workspace.run(edit_post, post, text="Sans règle")
    workspace.run(clear, post)


def sent_under_no_rules(workspace: Workspace, post: str) -> None:
    workspace.run(set_policy, Policy(steps=()))
    send(workspace, post)


def made_validator_and_approved(workspace: Workspace, post: str) -> None:
    workspace.run(change_roles, workspace.identity.person, {*workspace.roles, Role.SMM})
    workspace.run(approve, post)


def delegate_named_and_approved(workspace: Workspace, post: str) -> None:
    me = workspace.identity.person
    workspace.run(name_delegate, me, absent="", until=date(2026, 12, 24))
    workspace.run(approve, post)


def taken_off_and_added(workspace: Workspace, post: str) -> None:
    variant = first_variant(workspace, post)
    workspace.run(remove_channel, variant.id)
    workspace.run(add_channel, post, variant.channel)


def tagged(workspace: Workspace, post: str) -> None:
    workspace.run(edit_post, post, tags=(workspace.run(add_tag, name="Urgent"),))
    send(workspace, post)


def moved_to_a_free_slot(workspace: Workspace, post: str) -> None:
    for channel in queries.channels(workspace.reader):
        workspace.run(add_slot, channel=channel.id, weekdays=[2], time=time(9))
    workspace.run(move_to_free_slots, [(post, plan_of(workspace, post))])


def swapped(workspace: Workspace, post: str) -> None:
    twin = workspace.run(duplicate_post, post, plan=at("2026-11-19T09:00"))
    workspace.run(swap_dates, first_variant(workspace, post).id, first_variant(workspace, twin).id)


def repeated(workspace: Workspace, post: str) -> None:
    workspace.run(repeat_post, post, rule=Rule(frequency=Frequency.WEEKLY, weekdays=(), count=3))
    workspace.run(edit_post, post, text="Chaque semaine")
    workspace.run(apply_to_series, post, scope=Scope.ALL, content=True, times=True)


def repeated_and_binned(workspace: Workspace, post: str) -> None:
    workspace.run(repeat_post, post, rule=Rule(frequency=Frequency.WEEKLY, weekdays=(), count=3))
    workspace.run(bin_following, post, itself=False)


def launched(workspace: Workspace, post: str) -> None:
    """A launch's own drafts; the post is made one of them, and goes along when its day moves."""
    channels = tuple(channel.id for channel in queries.channels(workspace.reader))
    milestones = [Milestone(offset=-1, title="Demain", time=time(9), channels=channels)]
    launch = workspace.run(start_launch, name="Solstice", day=date(2026, 12, 21), milestones=milestones)
    workspace.run(edit_launch, launch, name="Solstice", day=date(2026, 12, 23), moves=())
    workspace.run(remove_launch, launch)


_NAMES = count()


def back_from_a_backup(workspace: Workspace, post: str) -> None:
    """As it was: what was changed and sent since goes to the past."""
    file = workspace.folder.parent / f"copy-{next(_NAMES)}.zip"
    back_up(workspace, file)
    workspace.run(edit_post, post, text="Depuis")
    restore(workspace, look_inside(file, database=workspace.database.path, media=workspace.media))


def received_again(workspace: Workspace, post: str) -> None:
    """What one knows already."""
    receive_bundle(workspace, bundle_of(workspace))


def signed_past_the_program(workspace: Workspace, post: str) -> None:
    """A validation signed by whoever sits here, as a program of their own would do it."""
    workspace.run(edit_post, post, text="Signé")
    found = workspace.look(_values, post)
    step = {"step": "smm", "channels": found[1], "revision": found[0]}
    hand_over(workspace, signed(workspace, Kind.APPROVE, post=post, body=step))


def _values(tx: Any, post: str) -> tuple[str, dict[str, Any]]:
    desk = Desk(tx, post)
    return next(iter(desk.bases), "0" * 64), covering(desk, desk.variants)


def kit_published(workspace: Workspace, post: str) -> None:
    channel = first_variant(workspace, post).channel
    workspace.run(publish_kit, post, channel, copy=kit_of(workspace, post, channel).copy_id)


def suggestion_accepted(workspace: Workspace, post: str) -> None:
    """Somebody's, or one's own where nobody made one."""
    said = [thread.first for thread in queries.conversation(workspace.reader, post)]
    found = [remark.id for remark in said if remark.suggestion]
    workspace.run(accept_suggestion, post, found[0] if found else suggested(workspace, post))


def suggested(workspace: Workspace, post: str) -> str:
    about = queries.post(workspace.reader, post)
    text = content_of(about, first_variant(workspace, post)).text if about else ""
    anchor = WordsAnchor(quote=text, start=0, end=len(text))
    workspace.run(add_remark, post, "Mieux", anchor=anchor, suggestion="Bonsoir")
    return queries.conversation(workspace.reader, post)[-1].first.id


def paused_and_resumed(workspace: Workspace, post: str) -> None:
    workspace.run(pause_channels, reason="Crise")
    workspace.run(resume_channels)


Route = Callable[[Workspace, str], object]
ROUTES: dict[str, Route] = {
    "typed": lambda w, p: w.run(edit_post, p, text="Autre"),
    "typed for one channel": lambda w, p: w.run(edit_variant, first_variant(w, p).id, text="Autre"),
    "typed as it was": lambda w, p: w.run(edit_post, p, text=TEXT),
    "reset": lambda w, p: w.run(reset_field, first_variant(w, p).id, "text"),
    "another format": lambda w, p: w.run(change_format, first_variant(w, p).id, "story"),
    "found and replaced": lambda w, p: w.run(replace_words, p, shared={"text": "Trouvé"}, own={}),
    "undone": undone,
    "redone": redone,
    "dragged to another day": lambda w, p: w.run(
        move_card, p, from_plan=plan_of(w, p), to_plan=shifted(plan_of(w, p), 1)
    ),
    "dragged with others": lambda w, p: w.run(
        move_cards, [CardMove(post=p, from_plan=plan_of(w, p), to_plan=shifted(plan_of(w, p), 7))]
    ),
    "put among those without a date": lambda w, p: w.run(move_card, p, from_plan=plan_of(w, p), to_plan=None),
    "moved to a free slot": moved_to_a_free_slot,
    "swapped": swapped,
    "pasted": lambda w, p: w.run(
        copy_cards, [CardMove(post=p, from_plan=plan_of(w, p), to_plan=at("2026-11-18T09:00"))]
    ),
    "duplicated": lambda w, p: w.run(duplicate_post, p, plan=at("2026-11-18T09:00")),
    "repeated": repeated,
    "repeated and binned": repeated_and_binned,
    "planned back": launched,
    "channel taken off and added": taken_off_and_added,
    "channel put away": lambda w, p: w.run(archive_channel, first_variant(w, p).channel),
    "channel by a tool": lambda w, p: w.run(edit_channel, first_variant(w, p).channel, by_tool=True),
    "tagged and sent": tagged,
    "binned": lambda w, p: w.run(archive_posts, [p]),
    "out of the bin": lambda w, p: w.run(restore_post, p),
    "back from a backup": back_from_a_backup,
    "received again": received_again,
    "signed past the program": signed_past_the_program,
    "sent": send,
    "sent as it is": lambda w, p: w.run(send_for_validation, p),
    "sent and approved": sent_and_approved,
    "cleared": lambda w, p: w.run(clear, p),
    "cleared under no rules": cleared_under_no_rules,
    "sent under no rules": sent_under_no_rules,
    "taken back": lambda w, p: w.run(withdraw, p),
    "approved": lambda w, p: w.run(approve, p),
    "approved in an emergency": lambda w, p: w.run(approve, p, reason="Feu"),
    "written and approved": written_and_approved,
    "approved, undone, redone": decision_undone_and_redone,
    "made validator and approved": made_validator_and_approved,
    "delegate and approved": delegate_named_and_approved,
    "sent back": lambda w, p: w.run(request_changes, p, text="Non"),
    "reopened": lambda w, p: w.run(reopen, p),
    "suggestion accepted": suggestion_accepted,
    "marked as published": lambda w, p: w.run(mark_published, p),
    "marked as scheduled": lambda w, p: w.run(mark_scheduled, p, tool="Buffer"),
    "kit published": kit_published,
    "held": lambda w, p: w.run(hold, p),
    "resumed": lambda w, p: w.run(resume, p),
    "all paused and resumed": paused_and_resumed,
}
DECIDING = {
    "approved", "approved in an emergency", "written and approved", "approved, undone, redone", "sent back",
    "sent and approved",
}  # fmt: skip
RULING = {
    "cleared under no rules", "sent under no rules", "made validator and approved", "delegate and approved",
}  # fmt: skip
OPEN = {"received again"}
"""For everybody: it brings what others have said."""
FORBIDDEN: dict[str, set[str]] = {
    "owner": DECIDING,
    "cm": DECIDING | RULING,
    "smm": {"made validator and approved", "delegate and approved"},
    "reader": set(ROUTES) - OPEN,
    "client": set(ROUTES) - OPEN,
    "nobody": set(ROUTES) - OPEN,
}
"""What is refused to each of them, whatever the state."""

# What no route above calls, and why it cannot make anything read validated.
ELSEWHERE = {
    "backup", "blocks", "brand", "channels", "checking", "comparing", "deadlines", "exporting", "house_rules",
    "key_dates", "library", "phrases", "pillars", "saved_views", "vocabulary", "rights", "outbox", "proof",
}  # fmt: skip
"""Modules that speak of other things than posts, or only read."""
INSIDE = {
    "introduce_device", "found", "add_person", "add_member", "follow", "standing_of", "receive", "take_in",
    "restore_backup", "take_back", "do_again", "take_back_signed", "demand_right", "refuse_published",
    "fitting", "draft_like", "may_decide", "remarks_of", "start_draft", "import_picture", "keep_picture",
    "note_picture", "add_asset", "keep_rendered",
}  # fmt: skip
"""Parts of routes above, what begins a brand or a draft, and taking files in."""
SPOKEN = {
    "write_remark", "answer_remark", "resolve_remark", "reopen_remark", "remarks_to_send_back_with",
    "what_to_render", "what_stands", "allowed", "kit_of",
}  # fmt: skip
"""Remarks, which no status knows, and questions."""
OTHERS = {
    "add_launch_template", "edit_launch_template", "remove_launch_template", "edit_slot", "remove_slot",
    "edit_person", "archive_person", "restore_person", "keep_role", "end_replacement",
    "split_into_thread", "join_thread",
}  # fmt: skip
"""Templates and slots; people, which change_roles stands for; threads, which edit_variant stands for."""


def commands_about_posts() -> Iterator[tuple[str, str]]:
    """Module and name of each command there is, but for those of other things."""
    for module in pkgutil.iter_modules(commands.__path__):
        if module.ispkg or module.name in ELSEWHERE:
            continue
        for name, found in vars(import_module(f"{commands.__name__}.{module.name}")).items():
            if inspect.isfunction(found) and not name.startswith("_") and _is_command(found, module.name):
                yield module.name, name


def _is_command(function: Callable[..., Any], module: str) -> bool:
    first = next(iter(inspect.signature(function).parameters), "")
    return first in ("tx", "workspace") and function.__module__ == f"{commands.__name__}.{module}"


def called_here() -> set[str]:
    """The commands that this file imports."""
    source = Path(__file__).read_text(encoding="utf-8")
    return {name for _, name in commands_about_posts() if source.count(name) > 1}
