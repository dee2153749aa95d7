"""What can be done with a post that comes again, or is to come again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.commands.series import bin_following
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.repeat_form import open_repeat_form
from calendar_app.ui.dialogs.series_form import SeriesForm


def add_repetition(menu: QMenu, context: Context, post: str, *, parent: QWidget) -> None:
    """A way to repeat a post; for one of a series, a menu of its own."""
    place = queries.in_series(context.workspace.reader, post)
    if place is None:
        text = QCoreApplication.translate("Series", "Repeat…")
        menu.addAction(text).triggered.connect(lambda: repeat(context, post, parent=parent))
    else:
        text = QCoreApplication.translate("Series", "Series · {number} of {total}")
        inner = menu.addMenu(text.format(number=place.number, total=place.total))
        fill_series_menu(inner, context, post, parent=parent)


def repeat(context: Context, post: str, *, parent: QWidget) -> None:
    """Asks how a post is to come again, or come again from itself on."""
    reader = context.workspace.reader
    place = queries.in_series(reader, post)
    if found := queries.post(reader, post):
        open_repeat_form(context, found, place.rule if place else None, parent=parent)


def fill_series_menu(menu: QMenu, context: Context, post: str, *, parent: QWidget) -> None:
    """What can be done with the other posts of a series from one of them."""
    give = menu.addAction(QCoreApplication.translate("Series", "Give it to the other posts…"))
    give.triggered.connect(lambda: SeriesForm(context, post, parent=parent).open())
    change = menu.addAction(QCoreApplication.translate("Series", "Change the repetition from here on…"))
    change.triggered.connect(lambda: repeat(context, post, parent=parent))
    menu.addSeparator()
    end = menu.addAction(QCoreApplication.translate("Series", "End the series after this post"))
    end.triggered.connect(lambda: _bin(context, post, itself=False))
    drop = menu.addAction(QCoreApplication.translate("Series", "Put this post and the following in the bin"))
    drop.triggered.connect(lambda: _bin(context, post, itself=True))


def _bin(context: Context, post: str, *, itself: bool) -> None:
    count = context.run(bin_following, post, itself=itself)
    if count:
        text = QCoreApplication.translate("Series", "%n post(s) of the series put in the bin.", "", count)
        context.messages.tell_undoable(text, context.undo)
