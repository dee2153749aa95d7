"""Turns a draft into what its previews are drawn from."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.asset import WHOLE, Asset, MediaItem
from calendar_app.domain.options import moment_of
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Content, Variant
from calendar_app.domain.safe_zone import safe_zone
from calendar_app.ui.composer.draft import Draft, format_name
from calendar_app.ui.composer.signing import Files
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_date, format_day_short, format_time
from calendar_app.ui.preview.board import Shown
from calendar_app.ui.preview.labels import chosen_option, commercial_label
from calendar_app.ui.preview.post import PublicPost


def shown_posts(context: Context, draft: Draft, files: Files) -> list[Shown]:
    """One preview per channel, in the order of the channels."""
    return [_shown(context, draft, variant, files) for variant in draft.variants]


def _shown(context: Context, draft: Draft, variant: Variant, files: Files) -> Shown:
    hard = [problem for problem in draft.problems[variant.id] if problem.severity == "hard"]
    label = format_name(draft.format(variant), context.language.code)
    return Shown(
        key=variant.id,
        title=f"{draft.name(variant)} · {label}",
        format=label,
        post=_public(context, draft, variant, files),
        state=_state(len(hard)),
        problem=bool(hard),
        problems=tuple(
            (context.language.say(problem), problem.severity == "hard")
            for problem in draft.problems[variant.id]
        ),
    )


def _public(context: Context, draft: Draft, variant: Variant, files: Files) -> PublicPost:
    channel = draft.channels[variant.channel]
    content, assets = _with_files(draft, variant, files)
    rules = draft.format(variant)
    when, day = _dates(context, content.plan)
    return PublicPost(
        network=channel.network,
        format=variant.format,
        name=channel.name,
        handle=channel.handle,
        avatar=channel.avatar,
        content=content,
        assets=assets,
        when=when,
        day=day,
        starts=_moment(context, content, "event.start"),
        ends=_moment(context, content, "event.end"),
        button=chosen_option(content, rules, "call_to_action", language=context.language.code),
        label=commercial_label(content, rules, language=context.language.code),
        safe=safe_zone(rules),
    )


def _moment(context: Context, content: Content, name: str) -> str:
    """A local date and time in words; "" where it is not told."""
    moment = moment_of(content.options.get(name))
    if moment is None:
        return ""
    day = format_day_short(context.language.locale, moment.date())
    return f"{day}, {format_time(context.language.locale, moment.time())}"


def _with_files(draft: Draft, variant: Variant, files: Files) -> tuple[Content, Mapping[str, Asset]]:
    """The content with the files that were made for this channel: they are what will be published."""
    content = draft.content(variant.id)
    media, assets = [], dict(draft.assets)
    for item in content.media:
        file = files.get((variant.id, item.asset), "")
        if file and item.asset in assets:
            assets[file] = _cropped(assets[item.asset], item, file)
            media.append(replace(item, asset=file, crop=None))
        else:
            media.append(item)
    return replace(content, media=tuple(media)), assets


def _cropped(asset: Asset, item: MediaItem, file: str) -> Asset:
    width, height = (item.crop or WHOLE).size(asset.width, asset.height)
    return replace(asset, id=file, width=width, height=height)


def _dates(context: Context, plan: Plan | None) -> tuple[str, str]:
    if plan is None:
        return "", ""
    day = format_date(context.language.locale, plan.day)
    hour = format_time(context.language.locale, plan.time) if plan.time else ""
    return f"{day}, {hour}" if hour else day, day


def _state(problems: int) -> str:
    if not problems:
        return QCoreApplication.translate("Composer", "ready")
    return QCoreApplication.translate("Composer", "%n problems", "", problems)
