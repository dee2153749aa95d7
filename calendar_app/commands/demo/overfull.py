"""More and longer of everything than any screen has room for, to see what gives way."""

from dataclasses import replace
from datetime import time, timedelta
from itertools import cycle, islice

from calendar_app.commands import channels, posts, remarks, review
from calendar_app.commands.demo.script import Script
from calendar_app.commands.demo.stage import Stage
from calendar_app.domain.campaign import Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.plan import Plan
from calendar_app.store.transaction import Transaction

CHANNELS, TODAY, TO_VALIDATE, TAGS = 30, 40, 200, 25
NAME = "Manufacture européenne de luminaires et de mobilier contemporain de Roubaix-Tourcoing"
PERSON = "-Alexandrine Wolfeschlegelsteinhausen de la Rochefoucauld-Montmorency"
TITLE = "Retour en images sur les rencontres européennes de la lumière, leurs ateliers et leurs tables rondes"
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
TEXT = "Une phrase qui prend tout son temps, parce qu’il y a beaucoup à dire et personne pour couper. " * 12
REMARK = f"{TEXT}\n\n{WORD}\n\nhttps://exemple.example/{WORD}/{WORD}"


def lengthened(script: Script) -> Script:
    """The same brand with names that no line can hold."""
    return replace(
        script,
        name=NAME,
        people=tuple(replace(each, name=f"{each.name}{PERSON}") for each in script.people),
        channels=tuple(replace(each, name=f"{each.name}, {NAME}") for each in script.channels),
        campaigns=tuple(replace(each, name=f"{each.name} – {TITLE}") for each in script.campaigns),
        tags={key: f"{name} {WORD}" for key, name in script.tags.items()},
        ideas=tuple(replace(each, title=f"{each.title} – {TITLE}") for each in script.ideas),
    )


def overfill(stage: Stage) -> None:
    """Too many channels and tags, a day with forty posts, two hundred to validate, one with all of it."""
    stage.hand.time = stage.diary.now
    run = stage.workspace.run
    run(_open_accounts, stage)
    run(_crowd_today, stage)
    run(_send_many, stage)
    run(_write_at_length, stage)


def _open_accounts(tx: Transaction, stage: Stage) -> None:
    networks = cycle(sorted(stage.workspace.networks))
    for number, network in enumerate(islice(networks, CHANNELS - len(stage.channels)), start=2):
        name = f"Lumen {number} {NAME}"
        channels.add_channel_account(tx, network=network, name=name, handle=f"@lumen.{number}.{WORD}")
    for number in range(TAGS - len(stage.tags)):
        channels.add_tag(tx, name=f"Tag {number} {WORD}")


def _crowd_today(tx: Transaction, stage: Stage) -> None:
    for number in range(TODAY):
        plan = Plan(day=stage.diary.today, time=time(8 + number // 4, number % 4 * 15), zone=stage.diary.zone)
        on = list(stage.channels.values())[: 1 + number % 6]
        posts.create_post(tx, title=f"{number + 1}. {TITLE}", channels=on, plan=plan, text=TEXT)


def _send_many(tx: Transaction, stage: Stage) -> None:
    on = [stage.channels["linkedin"], stage.channels["facebook"]]
    for number in range(TO_VALIDATE):
        day = stage.diary.today + timedelta(days=1 + number % 30)
        plan = Plan(day=day, time=time(9 + number % 9), zone=stage.diary.zone)
        post = posts.create_post(tx, title=f"{number + 1}. {TITLE}", channels=on, plan=plan, text=TEXT)
        review.send_for_validation(tx, post)


def _write_at_length(tx: Transaction, stage: Stage) -> None:
    """One post on every channel, with every tag and many long remarks, waiting for a date too."""
    pictures = tuple(stage.pictures.values())
    everywhere = [channel.id for channel in tx.all(Channel)]
    post = posts.create_post(tx, title=f"{TITLE} {WORD}", channels=everywhere, text=TEXT * 4)
    tags = tuple(tag.id for tag in tx.all(Tag))
    posts.edit_post(tx, post, media=pictures, tags=tags, notes=REMARK, link=f"https://exemple.example/{WORD}")
    for _ in range(12):
        remarks.add_remark(tx, post, REMARK)
