"""Pictures of every main screen from the real widgets, the same on every run."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.workflow import Act, Status, may
from calendar_app.store import queries
from calendar_app.ui.calendar import MonthView
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.campaign_form import CampaignForm
from calendar_app.ui.dialogs.person_form import PersonForm
from calendar_app.ui.dialogs.pin import PinDialog
from calendar_app.ui.start import StartWindow
from calendar_app.ui.theme.themes import Choice
from calendar_app.ui.window import MainWindow

SIZE = (1440, 900)
FAR = timedelta(days=3650)
"""Nobody plans so far ahead."""

Shot = tuple[str, QWidget]
Window = TypeVar("Window", bound=QWidget)


def take_screenshots(
    context: Context,
    folder: Path,
    *,
    languages: Sequence[str] = ("fr", "en"),
    themes: Sequence[str] = ("light", "dark"),
    size: tuple[int, int] = SIZE,
) -> list[Path]:
    """Writes `<screen>-<language>-<theme>.png` for each screen; the brand stays as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    blinking = QApplication.cursorFlashTime()
    # A cursor that blinks is there in one picture and not in the next.
    QApplication.setCursorFlashTime(0)
    try:
        return list(_written(context, folder, languages, themes, size))
    finally:
        QApplication.setCursorFlashTime(blinking)


def _written(
    context: Context, folder: Path, languages: Sequence[str], themes: Sequence[str], size: tuple[int, int]
) -> Iterator[Path]:
    for language in languages:
        context.language.use(language)
        for theme in themes:
            context.themes.choose(Choice(theme))
            for name, widget in _screens(context, size):
                file = folder / f"{name}-{language}-{theme}.png"
                _settle()
                widget.grab().save(str(file))
                yield file


def _screens(context: Context, size: tuple[int, int]) -> Iterator[Shot]:
    yield from _start(context, size)
    with _shown(MainWindow(context), size) as window:
        yield from _todays(window)
        yield from _months(context, window)
        yield from _weeks(context, window)
        yield from _composers(context, window)
        yield from _settings(window)
        yield from _dialogs(context, window)


def _start(context: Context, size: tuple[int, int]) -> Iterator[Shot]:
    recent = context.habits.preferences.recent_workspaces
    window = StartWindow(context.themes, networks=context.workspace.networks, recent=recent)
    with _shown(window, size):
        yield "start", window


def _todays(window: MainWindow) -> Iterator[Shot]:
    window.show_today()
    yield "today", window
    window.today.show_nothing()
    yield "today-empty", window
    window.today.refresh()
    window.show_calendar()


def _months(context: Context, window: MainWindow) -> Iterator[Shot]:
    window.calendar.show_view("month")
    view = window.calendar.view
    view.go_today()
    yield "month", window
    if isinstance(view, MonthView):
        view.open_day(_fullest_day(context, view.range))
        yield "month-day", window
        view.day_panel.dismiss()
    context.messages.tell_undoable(
        QCoreApplication.translate("MainWindow", "Post put in the bin."), context.undo
    )
    yield "month-toast", window
    window.toast.hide()
    view.go(view.today + FAR)
    yield "month-empty", window
    view.go_today()


def _weeks(context: Context, window: MainWindow) -> Iterator[Shot]:
    window.calendar.show_view("week")
    view = window.calendar.view
    view.go(_fullest_day(context, view.range))
    yield "week", window
    card = max(view.page.in_order, key=lambda card: (bool(card.cover), len(card.variants)), default=None)
    if card and card.plan:
        view.focus_on(Focus(day=card.plan.day, key=card.key))
        view.look()
        yield "quick-view", window
        view.dismiss()
    view.go(view.today + FAR)
    yield "week-empty", window
    view.go_today()
    window.calendar.show_view("month")


def _composers(context: Context, window: MainWindow) -> Iterator[Shot]:
    card = _best(_cards(context), Status.CHANGES_REQUESTED)
    if card is None:
        return
    window.open_post(card.post)
    yield "composer", window
    if card.variants:
        window.composer.go_to(card.variants[0].id)
        yield "composer-channel", window
    in_review = _best(_cards(context), Status.IN_REVIEW)
    if in_review:
        with _as_validator(context):
            window.open_post(in_review.post)
            yield "composer-review", window
    window.show_calendar()


def _settings(window: MainWindow) -> Iterator[Shot]:
    window.show_settings()
    for name in window.settings.sections:
        window.settings.show_section(name)
        yield f"settings-{name}", window


def _dialogs(context: Context, window: MainWindow) -> Iterator[Shot]:
    dialogs = {
        "dialog-pin": PinDialog(context, context.workspace.me.id, parent=window),
        "dialog-campaign": CampaignForm(context, parent=window),
        "dialog-person": PersonForm(context, parent=window),
    }
    for name, dialog in dialogs.items():
        dialog.open()
        yield name, dialog
        dialog.reject()


@contextmanager
def _shown(window: Window, size: tuple[int, int]) -> Iterator[Window]:
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _as_validator(context: Context) -> Iterator[None]:
    """Somebody of this computer who may validate takes the chair for a while."""
    workspace, me = context.workspace, context.workspace.me
    others = (person for person in workspace.people_here() if person.id != me.id)
    able = (person for person in others if may(Act.DECIDE, queries.roles_of(workspace.reader, person.id)))
    workspace.become(next(able, me).id)
    try:
        yield
    finally:
        workspace.become(me.id)


def _cards(context: Context) -> list[Card]:
    workspace = context.workspace
    today = workspace.clock().date()
    month = timedelta(days=45)
    return queries.cards_between(workspace.reader, today - month, today + month, now=workspace.clock())


def _best(cards: Sequence[Card], status: Status) -> Card | None:
    """A card that shows much: of this status, with a picture, on many channels."""
    return max(cards, key=lambda card: (card.status is status, bool(card.cover), card.agreeing), default=None)


def _fullest_day(context: Context, days: tuple[date, date]) -> date:
    workspace = context.workspace
    cards = queries.cards_between(workspace.reader, *days, now=workspace.clock())
    planned = [card.plan.day for card in cards if card.plan]
    return max(planned, key=planned.count, default=days[0])


def _settle() -> None:
    """Until pictures are loaded and everything is laid out."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QThreadPool.globalInstance().waitForDone()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
