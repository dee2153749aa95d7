"""Which post of a thread a file goes out with: said on its tile, chosen from its menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.domain.thread import parts
from calendar_app.domain.thread_media import post_of
from calendar_app.ui.composer.draft import Draft


def posts_at(draft: Draft, place: str) -> int:
    """How many posts the media of a place can go out with: those of a thread, else one."""
    with_text = draft.places_about(place, "text")
    shown = [variant for variant in draft.places_about(place, "media") if variant in with_text]
    is_thread = any(draft.format(variant).kind == "thread" for variant in shown)
    return max(len(parts(draft.content(place).text)), 1) if is_thread else 1


def post_words(thread_post: int, posts: int) -> str:
    """« Post 2 », "" where there is one post only."""
    if posts < 2:
        return ""
    text = QCoreApplication.translate("Composer", "Post {number}")
    return text.format(number=post_of(thread_post, posts) + 1)


def thread_menu(parent: QWidget, thread_post: int, posts: int, *, choose: Callable[[int], None]) -> QMenu:
    """One line for each post of the thread; the one it goes out with is ticked."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    text = QCoreApplication.translate("Composer", "On post {number} of the thread")
    for post in range(posts):
        action = QAction(text.format(number=post + 1), menu, checkable=True)
        action.setChecked(post == post_of(thread_post, posts))
        action.triggered.connect(partial(_chosen, choose, post))
        group.addAction(action)
        menu.addAction(action)
    return menu


def _chosen(choose: Callable[[int], None], post: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt tells of it
    choose(post)
