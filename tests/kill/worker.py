"""Works on a workspace at random until it is killed: `python -m tests.kill.worker FOLDER SEED`.

Prints one JSON line before each command and one after its commit.
"""

import json
import random
import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from calendar_app.commands import media, posts, remarks, review
from calendar_app.commands.opening import open_workspace
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan, plan_at
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.store.database import FILE
from tests.builders import NETWORKS, PARIS, PICTURES, keys
from tests.kill.ledger import state_of

T = TypeVar("T")
WORDS = ("atelier", "lumière", "coulisses", "été", "👋", "https://exemple.fr/avent", "#lumen", "demain")
FEW = 12
"""Posts at a time: few enough that each of them has a history."""


class Worker:
    """A team of two at one computer that never rests."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.workspace = workspace
        self.random = random.Random(seed)
        self.reader = sqlite3.connect(workspace.folder / FILE)
        self.channels = [channel.id for channel in queries.channels(workspace.reader)]
        self.posts = [card.post for card in queries.all_cards(workspace.reader, now=workspace.clock())]
        self.touched: set[str] = set()
        workspace.subscribe(self._note)

    def _note(self, step: Step) -> None:
        self.touched |= step.posts

    def work(self) -> None:
        """One random command, announced before and acknowledged after."""
        name = self.random.choices(list(DEEDS), [weight for weight, _ in DEEDS.values()])[0]
        if len(self.posts) < 2:
            name = "create"
        post = self.random.choice(self.posts) if self.posts else ""
        say(
            {
                "is": "doing",
                "command": name,
                "posts": self._concerned(name, post),
                "makes_post": name in {"create", "duplicate"},
            }
        )
        self.touched.clear()
        try:
            DEEDS[name][1](self, post)
        except Refusal:
            self.touched.clear()
        say({"is": "done", "posts": {post: state_of(self.reader, post) for post in self.touched}})
        self._turn_over()

    def _concerned(self, name: str, post: str) -> list[str]:
        if name == "undo":
            return sorted(self.workspace._done[-1].posts) if self.workspace._done else []
        if name == "redo":
            return sorted(self.workspace._undone[-1].posts) if self.workspace._undone else []
        return [post]

    def _turn_over(self) -> None:
        """Newly made posts are worked on; the oldest rest once there are enough."""
        self.posts = [*self.posts, *sorted(self.touched - set(self.posts))][-FEW:]

    # -- what it can do

    def text(self) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, 30)))

    def plan(self) -> Plan | None:
        if self.random.random() < 0.1:
            return None
        hours = self.random.randint(-48, 24 * 60)
        plan = plan_at(self.workspace.clock() + timedelta(hours=hours), zone=PARIS)
        return plan if self.random.random() < 0.9 else Plan(day=plan.day)

    def one_of(self, there: Sequence[T]) -> T:
        """Any of them; a post in the bin has no cards, and one whose making was undone has nothing."""
        if not there:
            raise Refusal("gone")
        return self.random.choice(there)

    def become(self, *roles: Role) -> None:
        able = [
            person.id
            for person in self.workspace.people_here()
            if queries.roles_of(self.workspace.reader, person.id) & set(roles)
        ]
        other = self.random.choice(able)
        if other != self.workspace.me.id:
            self.workspace.become(other)

    def create(self, _: str) -> None:
        channels = self.random.sample(self.channels, self.random.randint(1, len(self.channels)))
        self.workspace.run(
            posts.create_post, title=self.text(), text=self.text(), channels=channels, plan=self.plan()
        )

    def edit(self, post: str) -> None:
        joins = f"{post}.text" if self.random.random() < 0.7 else ""
        self.workspace.run(posts.edit_post, post, joins=joins, text=self.text())

    def edit_variant(self, post: str) -> None:
        variants = queries.variants(self.workspace.reader, post)
        self.workspace.run(posts.edit_variant, self.one_of(variants).id, text=self.text())

    def picture(self, post: str) -> None:
        files = sorted(PICTURES.glob("*.*g"))
        asset = media.import_picture(self.workspace, self.random.choice(files))
        self.workspace.run(posts.edit_post, post, media=(MediaItem(asset=asset.id, alt=self.text()),))

    def move(self, post: str) -> None:
        cards = queries.cards_of(self.workspace.reader, post, now=self.workspace.clock())
        card = self.one_of(cards)
        self.workspace.run(posts.move_card, post, from_plan=card.plan, to_plan=self.plan())

    def duplicate(self, post: str) -> None:
        self.workspace.run(posts.duplicate_post, post, plan=self.plan())

    def archive(self, post: str) -> None:
        self.workspace.run(self.random.choice((posts.archive_post, posts.restore_post)), post)

    def send(self, post: str) -> None:
        self.become(Role.CM)
        review.send(self.workspace, post)

    def withdraw(self, post: str) -> None:
        self.workspace.run(review.withdraw, post)

    def approve(self, post: str) -> None:
        self.become(Role.SMM)
        self.workspace.run(review.approve, post)

    def send_back(self, post: str) -> None:
        self.become(Role.SMM)
        self.workspace.run(review.request_changes, post, text=self.text())

    def remark(self, post: str) -> None:
        self.workspace.run(remarks.add_remark, post, self.text())

    def publish(self, post: str) -> None:
        self.workspace.run(review.mark_published, post, link="https://exemple.fr/p")

    def schedule(self, post: str) -> None:
        self.workspace.run(review.mark_scheduled, post, tool="Buffer")

    def hold(self, post: str) -> None:
        self.workspace.run(self.random.choice((review.hold, review.resume)), post)

    def undo(self, _: str) -> None:
        self.workspace.undo()

    def redo(self, _: str) -> None:
        self.workspace.redo()


DEEDS: dict[str, tuple[int, Callable[[Worker, str], None]]] = {
    "create": (6, Worker.create),
    "edit": (12, Worker.edit),
    "edit_variant": (6, Worker.edit_variant),
    "picture": (2, Worker.picture),
    "move": (8, Worker.move),
    "duplicate": (2, Worker.duplicate),
    "archive": (2, Worker.archive),
    "send": (8, Worker.send),
    "withdraw": (2, Worker.withdraw),
    "approve": (8, Worker.approve),
    "send_back": (4, Worker.send_back),
    "remark": (3, Worker.remark),
    "publish": (2, Worker.publish),
    "schedule": (2, Worker.schedule),
    "hold": (2, Worker.hold),
    "undo": (5, Worker.undo),
    "redo": (3, Worker.redo),
}
"""What can be done, and how often."""


def say(words: dict[str, Any]) -> None:
    """One line, out of this process before the next command begins."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Open the workspace and never stop."""
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    workspace = open_workspace(folder, networks=NETWORKS, keys=keys(), clock=lambda: datetime.now(UTC))
    worker = Worker(workspace, seed)
    while True:
        worker.work()


if __name__ == "__main__":
    main()
