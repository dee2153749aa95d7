"""What has to be there before the first post: people, pictures, accounts, campaigns, pillars, tags."""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, time

from calendar_app.commands.blocks import add_block
from calendar_app.commands.channels import add_campaign, add_channel_account, add_tag
from calendar_app.commands.deadlines import set_deadline
from calendar_app.commands.demo.diary import Diary
from calendar_app.commands.demo.script import Character, Idea, Script, pictures_folder
from calendar_app.commands.media import RenderJob, import_picture, job_for, keep_rendered, render
from calendar_app.commands.membership import add_person, edit_person
from calendar_app.commands.phrases import add_hashtag_set, add_snippet
from calendar_app.commands.pillars import add_pillar
from calendar_app.commands.planning import add_slot
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.block import BlockKind
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.formats import Files, fitting_format
from calendar_app.journal.author import Author
from calendar_app.journal.seal import SealedMedia

RENDERERS = 2


@dataclass
class Hand:
    """A clock that is set by hand, so that what happened last month says so."""

    time: datetime

    def __call__(self) -> datetime:
        return self.time


@dataclass(kw_only=True)
class Stage:
    """The brand while it is being made; its people, accounts and all else are found by their keys."""

    script: Script
    workspace: Workspace
    hand: Hand
    diary: Diary
    people: dict[str, str] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)
    campaigns: dict[str, str] = field(default_factory=dict)
    pillars: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, MediaItem] = field(default_factory=dict)
    rendered: Mapping[RenderJob, str] = field(default_factory=dict)

    def media(self, idea: Idea) -> tuple[MediaItem, ...]:
        """The pictures of an idea."""
        return tuple(self.pictures[key] for key in idea.pictures)

    def format(self, network: str, pictures: int) -> str:
        """The format in which a network takes so many pictures."""
        return fitting_format(self.workspace.networks[network], files=Files(pictures=pictures), by_tool=False)

    def by_tool(self, network: str) -> bool:
        """Whether a tool publishes on the account of a network."""
        return any(account.by_tool for account in self.script.channels if account.network == network)

    def authors(self) -> dict[str, Author]:
        """Everybody with their key."""
        identity, working = self.workspace.identity, self.workspace.identity.person
        found = {}
        for key, person in self.people.items():
            identity.person = person
            found[key] = identity.author()
        identity.person = working
        return found


def set_stage(stage: Stage) -> None:
    """Everything but the posts, and but those who join later."""
    founder, *others = stage.script.people
    stage.people[founder.key] = stage.workspace.me.id
    stage.workspace.run(edit_person, stage.workspace.me.id, name=founder.name, email=founder.email)
    for character in others[:2]:
        welcome(stage, character)
    _hang_pictures(stage)
    _open_accounts(stage)
    _set_deadlines(stage)
    _plan_campaigns(stage)
    _name_subjects(stage)
    _keep_phrases(stage)
    _keep_time(stage)
    stage.rendered = _render(stage)


def welcome(stage: Stage, character: Character) -> None:
    """Have somebody join."""
    person = add_person(stage.workspace, name=character.name, email=character.email, roles=character.roles)
    stage.people[character.key] = person.id


def _open_accounts(stage: Stage) -> None:
    for account in stage.script.channels:
        stage.channels[account.network] = stage.workspace.run(
            add_channel_account,
            network=account.network,
            name=account.name,
            handle=account.handle,
            avatar=stage.pictures[account.avatar].asset if account.avatar else "",
            hue=account.hue,
            by_tool=account.by_tool,
            tool=account.tool,
            weekly_goal=account.goal,
        )
        if account.slot:
            stage.workspace.run(add_slot, channel=stage.channels[account.network], **account.slot)


def _set_deadlines(stage: Stage) -> None:
    stage.workspace.run(set_deadline, DeadlineRule(days=2, before=time(18)))
    stage.workspace.run(set_deadline, DeadlineRule(channel=stage.channels["x"], days=1, before=time(12)))


def _plan_campaigns(stage: Stage) -> None:
    run, day = stage.workspace.run, stage.diary.day
    for drive in stage.script.campaigns:
        stage.campaigns[drive.key] = run(
            add_campaign,
            name=drive.name,
            first=day(drive.first),
            last=day(drive.last),
            objective=drive.objective,
            hue=drive.hue,
            organic_budget=drive.organic_budget,
            sponsored_budget=drive.sponsored_budget,
        )


def _name_subjects(stage: Stage) -> None:
    for subject in stage.script.pillars:
        stage.pillars[subject.key] = stage.workspace.run(
            add_pillar, name=subject.name, share=subject.share, hue=subject.hue
        )
    for key, name in stage.script.tags.items():
        stage.tags[key] = stage.workspace.run(add_tag, name=name)


def _keep_phrases(stage: Stage) -> None:
    for name, hashtags in stage.script.hashtag_sets.items():
        stage.workspace.run(add_hashtag_set, name=name, hashtags=hashtags)
    for name, text in stage.script.snippets.items():
        stage.workspace.run(add_snippet, name=name, text=text)


def _keep_time(stage: Stage) -> None:
    day = stage.diary.day
    for engagement in stage.script.engagements:
        stage.workspace.run(
            add_block,
            kind=BlockKind(engagement.kind),
            text=engagement.text,
            first=day(engagement.first),
            last=day(engagement.last or engagement.first),
            begins=_hour(engagement.begins),
            ends=_hour(engagement.ends),
            people=[stage.people[key] for key in engagement.people],
        )


def _hour(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def _hang_pictures(stage: Stage) -> None:
    for photo in stage.script.photos:
        asset = import_picture(stage.workspace, pictures_folder() / photo.file)
        stage.pictures[photo.key] = MediaItem(asset=asset.id, alt=photo.alt, crop=photo.crop)


def _render(stage: Stage) -> Mapping[RenderJob, str]:
    """Every file that any post will need, made once."""
    jobs = dict.fromkeys(
        job for idea in stage.script.ideas for job in jobs_of(stage, idea, stage.media(idea))
    )
    with ThreadPoolExecutor(RENDERERS) as pool:
        return keep_rendered(stage.workspace, pool.map(render, jobs))


def jobs_of(stage: Stage, idea: Idea, media: Sequence[MediaItem]) -> Iterable[RenderJob]:
    """The files that the accounts of an idea get."""
    for network in idea.on:
        format = stage.format(network, len(media))
        for item in media:
            yield job_for(
                SealedMedia(source=item.asset, crop=item.crop),
                network=stage.workspace.networks[network],
                format=format,
                by_tool=stage.by_tool(network),
                store=stage.workspace.media,
            )
