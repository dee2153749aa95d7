"""Pictures of the rules of validation: steps, deadlines, and what misses them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtWidgets import QWidget

from calendar_app.commands.deadlines import set_deadline
from calendar_app.commands.membership import set_policy
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import send
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.workflow import ReviewStep, Role, Status
from calendar_app.store import queries
from calendar_app.ui.dialogs.deadline_form import DeadlineForm
from calendar_app.ui.dialogs.delegate_form import DelegateForm
from calendar_app.ui.dialogs.reason_form import ReasonForm
from calendar_app.ui.dialogs.step_form import StepForm
from calendar_app.ui.screenshots import pages
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Screen, Studio


def step(studio: Studio) -> Iterator[QWidget]:
    """Legal for some channels, and what is missing of it."""
    channels = [channel.id for channel in queries.channels(studio.context.workspace.reader)]
    legal = ReviewStep(id="legal", name="", channels=frozenset(channels[:2]), roles=frozenset({Role.CLIENT}))
    form = StepForm(studio.context, legal, title="Juridique", save=lambda _: None, parent=studio.window)
    for action in form.roles.menu().actions():
        action.setChecked(False)
    form.save()
    yield from opened(form)


def reason(studio: Studio) -> Iterator[QWidget]:
    """A ready-made reason, and what is missing of it."""
    form = ReasonForm(("Prix", ""), keep=lambda _: None, parent=studio.window)
    form.save()
    yield from opened(form)


def deadline(studio: Studio) -> Iterator[QWidget]:
    """The rule of one channel."""
    rule = DeadlineRule(channel="x", days=2, before=time(18), lead=1)
    form = DeadlineForm(studio.context, rule, channel="x", name="@maison.lumen", parent=studio.window)
    yield from opened(form)


def delegate(studio: Studio) -> Iterator[QWidget]:
    """Somebody for a validator who is away."""
    reader = studio.context.workspace.reader
    members = queries.team(reader).members
    absent = next(p for p in queries.people(reader) if Role.SMM in members.get(p.id, ()))
    yield from opened(DelegateForm(studio.context, absent, parent=studio.window))


def today_late(studio: Studio) -> Iterator[QWidget]:
    """A day on which some deadlines are missed, and others are today's."""
    yield from _late(studio, pages.today)


def today_changing(studio: Studio) -> Iterator[QWidget]:
    """Something of today that is being changed: it goes out as it was validated."""
    workspace = studio.context.workspace
    due = queries.publications(workspace.reader, now=workspace.clock())
    posts = [each.post for each in due if each.status in (Status.DUE, Status.OVERDUE)][:1]
    for post in posts:
        studio.context.run(edit_post, post, text="Autre chose")
    yield from pages.today(studio)
    for _ in posts:
        studio.context.undo()


def review_late(studio: Studio) -> Iterator[QWidget]:
    """A queue with deadlines missed, of today and still to come."""
    yield from _late(studio, pages.review)


def review_steps(studio: Studio) -> Iterator[QWidget]:
    """A queue in which posts wait for the first of three steps, one of them with a long name."""
    workspace, me = studio.context.workspace, studio.context.workspace.me
    steps = (
        ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}), people=frozenset({me.id})),
        ReviewStep(id="legal", name="Direction juridique et conformité", roles=frozenset({Role.OWNER})),
        ReviewStep(id="client", name="", roles=frozenset({Role.CLIENT})),
    )
    studio.context.run(set_policy, replace(queries.policy(workspace.reader), steps=steps))
    cards = queries.all_cards(workspace.reader, now=workspace.clock())
    drafts = [card.post for card in cards if card.status is Status.DRAFT and card.plan][:4]
    sent = [post for post in drafts if studio.context.attempt(partial(send, workspace, post))]
    studio.window.show_review()
    for post in sent[:1]:
        studio.window.review.look_at(post)
    yield studio.window
    studio.window.show_calendar()
    for _ in [*sent, steps]:
        studio.context.undo()


def settings_rules(studio: Studio) -> Iterator[QWidget]:
    """Three steps, one of them for some channels alone."""
    reader = studio.context.workspace.reader
    channels = frozenset(channel.id for channel in queries.channels(reader)[:2])
    people = frozenset(person.id for person in queries.people(reader)[:1])
    steps = (
        ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}), everybody=True),
        ReviewStep(id="legal", name="", people=people, channels=channels),
        ReviewStep(id="client", name="", roles=frozenset({Role.CLIENT}), optional=True),
    )
    studio.context.run(set_policy, replace(queries.policy(reader), steps=steps))
    studio.window.show_settings()
    studio.window.settings.show_section("rules")
    yield studio.window
    studio.window.show_calendar()
    studio.context.undo()


def _late(studio: Studio, screen: Screen) -> Iterator[QWidget]:
    studio.context.run(set_deadline, DeadlineRule(days=5, before=time(18)))
    yield from screen(studio)
    studio.context.undo()
