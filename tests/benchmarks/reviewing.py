"""What a validator waits for: the next post of the queue, and the words that changed in it."""

import random
import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.wording import compare_words
from calendar_app.domain.workflow import Act, may
from calendar_app.store import queries
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.review.queue import ReviewQueue
from tests.benchmarks.brands import opened
from tests.benchmarks.figures import Figure, compared

SIZE = QSize(1200, 860)


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """From row to row of the queue, as somebody who validates."""
    workspace = opened(folder)
    sit_down_to_validate(workspace)
    context = desktop.context_of(workspace)
    page = ReviewPage(context, queue := ReviewQueue(context, QObject(context)))
    queue.refresh()
    page.resize(SIZE)
    page.show()
    try:
        yield walked(page, posts)
        yield words_compared(posts)
    finally:
        page.close()
        page.deleteLater()
        context.deleteLater()
        workspace.close()


def sit_down_to_validate(workspace: Workspace) -> None:
    """Whoever of this computer may."""
    people = workspace.people_here()
    able = (p for p in people if may(Act.DECIDE, queries.roles_of(workspace.reader, p.id)))
    workspace.become(next(able).id)


def walked(page: ReviewPage, posts: int) -> Figure:
    """Compared with the version before, laid out and painted, and the one after it read ahead."""
    waiting = len(page.list.rows.chores)
    rows = cycle(range(waiting))
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def walk() -> None:
        page.list.go_to(next(rows))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    value, p95, floor = compared(walk, lambda: page.render(image))
    return Figure(
        name=f"next post in review ({waiting} waiting)",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="the same page painted again",
    )


def words_compared(posts: int) -> Figure:
    """Two long texts that share most of their words, with one in ten replaced and a sentence moved."""
    before, after = long_texts()

    def split() -> None:
        for text in (before, after):
            re.findall(r"(\s*)(\w+|[^\w\s]+|\Z)", text)

    value, p95, floor = compared(lambda: compare_words(before, after), split)
    return Figure(
        name="two texts of 3,000 characters compared word by word",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="both split into words",
    )


def long_texts() -> tuple[str, str]:
    """As somebody rewrites: one word in nine is another, and what stood at the beginning stands at the end.

    Few words come often and many seldom, as in any language.
    """
    chance = random.Random(6)
    known = [f"mot{number}" for number in range(400)]
    weights = [1 / (rank + 1) for rank in range(len(known))]
    words = chance.choices(known, weights, k=700)
    others = chance.choices(known, weights, k=700)
    pairs = enumerate(zip(words, others, strict=True))
    rewritten = [other if place % 9 == 0 else word for place, (word, other) in pairs]
    moved = rewritten[60:] + rewritten[:60]
    return " ".join(words)[:3000], " ".join(moved)[:3000]
