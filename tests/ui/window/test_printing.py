"""The planning on paper: what another program reads in the file, and the dialog that makes it."""

import io
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QRadioButton
from pytestqt.qtbot import QtBot

from calendar_app.commands.blocks import add_block
from calendar_app.commands.channels import add_campaign, add_channel_account, edit_channel
from calendar_app.commands.posts import create_post
from calendar_app.domain.block import BlockKind
from calendar_app.domain.filter import Filter
from calendar_app.domain.paper import Paper, Sheet
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.messages import Message
from calendar_app.ui.printing.content import read
from calendar_app.ui.printing.dialog import PrintDialog
from calendar_app.ui.printing.document import VIEWS, Document, compose
from calendar_app.ui.printing.pdf import Stopped, pdf_of, picture_of
from calendar_app.ui.printing.printer import PrintRun, printer_for
from calendar_app.ui.theme.themes import Choice
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.window import MainWindow
from tests.builders import at

DAY = date(2026, 11, 12)
MANY = 48
INCH = 72


def document(
    context: Context,
    view: str,
    sheet: Sheet | None = None,
    *,
    filter: Filter | None = None,
    filtered: Sequence[str] = (),
) -> Document:
    """The sheets of a view around the posts of the brand."""
    brand = context.workspace.brand
    period = VIEWS[view].period(DAY, brand.first_weekday, context.language.locale)
    content = read(context, period, filter=filter or Filter(), filtered=filtered)
    return compose(view, content, sheet or Sheet())


def pages(made: Document) -> list[str]:
    """The words of each page as another program finds them, with single spaces."""
    return pages_of(pdf_of(made, stop=Event()))


def pages_of(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


@pytest.fixture
def crowded(context: Context) -> Context:
    """A day with more posts than a sheet has room for, each with a title that is found whole."""
    run = context.workspace.run
    instagram, _ = (channel.id for channel in queries.channels(context.workspace.reader))
    for n in range(MANY):
        plan = at(f"2026-11-12T{8 + n // 6:02}:{n % 6 * 10:02}")
        run(create_post, title=f"Été n{n:02}", channels=[instagram], plan=plan, text="Bonjour")
    return context


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PrintDialog:
    """As Ctrl+P opens it over the month."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    opened = window.findChild(PrintDialog)
    assert opened
    qtbot.waitUntil(lambda: opened.preview.image is not None)
    return opened


@pytest.mark.parametrize("view", ["week", "month", "list"])
def test_a_french_sheet_is_french_throughout_and_holds_everything(context: Context, view: str) -> None:
    context.language.use("fr")
    run = context.workspace.run
    run(add_block, kind=BlockKind.SHOOT, text="Photos à l’atelier", first=DAY, last=DAY)
    text = " ".join(pages(document(context, view)))
    for words in ("Teaser", "Interview", "Photos à l’atelier", "12 h 30", "9 h", "Maison Lumen"):
        assert words in text
    assert "Imprimé le mardi 10 novembre 2026" in text
    assert "Brouillon" in text
    assert "@maison.lumen" in text
    assert "1 / 1" in text
    title = {"week": "9 – 15 novembre 2026 · Semaine 46"}.get(view, "Novembre 2026")
    assert title in text
    assert "Idea" not in text


@pytest.mark.parametrize(
    ("view", "sheet"),
    [
        ("month", Sheet()),
        ("month", Sheet(landscape=False)),
        ("week", Sheet(paper=Paper.A3)),
        ("list", Sheet()),
    ],
    ids=str,
)
def test_a_day_that_does_not_fit_goes_on_and_nothing_is_lost(
    crowded: Context, view: str, sheet: Sheet
) -> None:
    crowded.language.use("fr")
    found = pages(document(crowded, view, sheet))
    text = " ".join(found)
    assert [text.count(f"Été n{n:02}") for n in range(MANY)] == [1] * MANY
    assert [page.count(f"{number} / {len(found)}") for number, page in enumerate(found, start=1)] == [
        1 for _ in found
    ]
    if len(found) > 1:
        assert "Suite du 12 nov." in found[1]
        assert view == "list" or "page 2" in found[0]


def test_a_quarter_counts_posts_against_goals(context: Context) -> None:
    context.language.use("fr")
    run = context.workspace.run
    instagram = next(c for c in queries.channels(context.workspace.reader) if c.network == "instagram")
    run(edit_channel, instagram.id, weekly_goal=2)
    for number in range(12):
        run(add_campaign, name=f"Lancement n{number:02}", first=DAY, last=DAY)
    (text,) = pages(document(context, "quarter"))
    for words in ("4e trimestre 2026", "Novembre", "2 posts", "1/2", "0/2", "Objectif atteint", "1 / 1"):
        assert words in text
    assert all(f"Lancement n{number:02} · 12 nov. – 12 nov." in text for number in range(12))


def test_a_quarter_of_many_channels_goes_on_under_its_weeks(context: Context) -> None:
    for number in range(60):
        name = f"channel n{number:02}"
        context.workspace.run(add_channel_account, network="mastodon", name=name, handle="")
    found = pages(document(context, "quarter"))
    assert len(found) > 1
    assert all("October" in page and "46" in page for page in found)
    text = " ".join(found)
    assert [text.count(f"channel n{number:02}") for number in range(60)] == [1] * 60


def test_the_month_of_a_crowded_day_needs_a_second_sheet(crowded: Context) -> None:
    assert document(crowded, "month").count == 2


def test_every_page_of_a_list_names_its_columns(crowded: Context) -> None:
    crowded.language.use("fr")
    found = pages(document(crowded, "list", Sheet(landscape=False)))
    assert len(found) > 1
    assert all("Heure Titre Statut Réseaux" in page for page in found)


def test_a_long_title_ends_in_an_ellipsis(context: Context) -> None:
    context.workspace.run(create_post, title="Lumière " * 60, plan=at("2026-11-11T10:00"))
    text = " ".join(pages(document(context, "list")))
    assert 3 < text.count("Lumière") < 60
    assert "…" in text


@pytest.mark.parametrize(
    ("sheet", "size"),
    [
        (Sheet(paper=Paper.A4, landscape=True), (297, 210)),
        (Sheet(paper=Paper.A4, landscape=False), (210, 297)),
        (Sheet(paper=Paper.A3, landscape=True), (420, 297)),
        (Sheet(paper=Paper.A3, landscape=False), (297, 420)),
    ],
)
def test_a_page_is_as_large_as_its_paper(context: Context, sheet: Sheet, size: tuple[int, int]) -> None:
    data = pdf_of(document(context, "month", sheet), stop=Event())
    (page,) = PdfReader(io.BytesIO(data)).pages
    millimetres = (float(page.mediabox.width) * 25.4 / INCH, float(page.mediabox.height) * 25.4 / INCH)
    assert millimetres == pytest.approx(size, abs=0.5)


def test_a_sheet_names_the_filter_and_keeps_to_it(context: Context) -> None:
    hidden = next(c.id for c in queries.channels(context.workspace.reader) if c.network == "linkedin")
    chosen = Filter(hidden_channels=frozenset({hidden}))
    text = " ".join(pages(document(context, "month", filter=chosen, filtered=["1 channel hidden"])))
    assert "Filtered: 1 channel hidden" in text
    assert "Teaser" in text
    assert "Interview" not in text


def test_an_empty_list_says_so(context: Context) -> None:
    nothing = Filter(statuses=frozenset({Status.PUBLISHED}))
    assert "Nothing is planned in this period." in pages(document(context, "list", filter=nothing))[0]


def test_paper_is_light_also_in_the_dark(context: Context) -> None:
    made, size = document(context, "month"), QSize(400, 283)
    light = picture_of(made, 0, size)
    context.themes.choose(Choice.DARK)
    assert picture_of(document(context, "month"), 0, size) == light


def test_a_printer_gets_the_pages_that_were_chosen(crowded: Context, qtbot: QtBot, tmp_path: Path) -> None:
    made = document(crowded, "list")
    assert made.count == 2
    for first, last, count in ((0, 0, 2), (2, 2, 1)):
        printer = printer_for(made)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setFromTo(first, last)
        run = PrintRun(made, printer, parent=crowded)
        with qtbot.waitSignal(run.ended) as ended:
            run.start()
        assert ended.args == [True]
        found = pages_of((tmp_path / "printed.pdf").read_bytes())
        assert len(found) == count
        assert f"{first or 1} / {made.count}" in found[0]


# -- the dialog


def press(control: SegmentedControl, word: str, qtbot: QtBot) -> None:
    segment = next(each for each in control.findChildren(QRadioButton) if each.text() == word)
    qtbot.keyClick(segment, Qt.Key.Key_Space)


def test_it_begins_with_what_is_shown(window: MainWindow, qtbot: QtBot, dialog: PrintDialog) -> None:
    assert (dialog.choices.view, dialog.choices.period.title) == ("month", "November 2026")
    assert dialog.place.text() == "Page 1 of 1"
    dialog.reject()
    window.calendar.show_view("hours")
    window.actions_table["print_calendar"].trigger()
    (week,) = (each for each in window.findChildren(PrintDialog) if each is not dialog)
    assert (week.choices.view, week.choices.period.title) == ("week", "9 – 15 November 2026 · Week 46")
    qtbot.waitUntil(lambda: week.document is not None)
    week.reject()


def test_its_pages_are_turned_by_keys(crowded: Context, dialog: PrintDialog, qtbot: QtBot) -> None:
    first = dialog.preview.image
    for key, number in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 1),
        (Qt.Key.Key_PageUp, 0),
    ):
        qtbot.keyClick(dialog.preview, key)
        assert dialog.number == number
        assert dialog.place.text() == f"Page {number + 1} of 2"
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: dialog.preview.image != first)


def test_the_period_is_chosen_by_keyboard(dialog: PrintDialog, qtbot: QtBot) -> None:
    choices = dialog.choices
    qtbot.keyClick(choices.on, Qt.Key.Key_Space)
    assert choices.period.title == "December 2026"
    qtbot.waitUntil(lambda: dialog.document is not None)
    assert dialog.document is not None
    assert "Teaser" not in " ".join(pages(dialog.document))


def test_a_list_is_printed_upright_unless_somebody_turns_it(dialog: PrintDialog, qtbot: QtBot) -> None:
    choices = dialog.choices
    assert choices.sheet.landscape
    press(choices.views, "List", qtbot)
    assert not choices.sheet.landscape
    press(choices.turns, "Landscape", qtbot)
    press(choices.views, "Month", qtbot)
    press(choices.views, "List", qtbot)
    assert choices.sheet.landscape
    press(choices.papers, "A3", qtbot)
    qtbot.waitUntil(lambda: dialog.document is not None)
    assert dialog.document is not None
    assert replace(dialog.document.sheet, zoom=1) == Sheet(paper=Paper.A3, landscape=True)


def test_a_file_is_saved_and_can_be_opened(
    window: MainWindow, dialog: PrintDialog, qtbot: QtBot, told: list[Message], tmp_path: Path
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (asked,) = dialog.findChildren(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "Maison Lumen – November 2026.pdf"
    file = tmp_path / "plan.pdf"
    asked.fileSelected.emit(str(file))
    asked.reject()
    qtbot.waitUntil(lambda: bool(told))
    assert (told[-1].text, told[-1].label, told[-1].other_label) == (
        "plan.pdf is saved.",
        "Open",
        "Show folder",
    )
    assert window.toast.text() == "plan.pdf is saved."
    assert "Teaser" in pages_of(file.read_bytes())[0]
    assert window.context.habits.preferences.file_places["sheets"] == str(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file() and path.name[0] == "~") == []


@pytest.fixture
def no_room() -> Iterator[None]:
    """No file may be larger than a few bytes, as on a full disk."""
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1500, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


Refused = Callable[[Path], str]


@pytest.fixture
def refused(dialog: PrintDialog, qtbot: QtBot) -> Refused:
    """What is said when a file cannot be saved; the dialog stays, to choose another place."""

    def save(file: Path) -> str:
        dialog.save_to(file)
        qtbot.waitUntil(lambda: bool(dialog.problem.text()))
        assert dialog.isVisible()
        assert dialog.save_button.isEnabled()
        return dialog.problem.text()

    return save


def test_a_folder_that_is_not_there_is_said(refused: Refused, tmp_path: Path) -> None:
    place = tmp_path / "nowhere"
    assert refused(place / "plan.pdf") == f"{place} is not there. Choose another folder."
    assert not place.exists()


def test_a_file_that_cannot_be_replaced_is_said(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").mkdir()
    assert refused(tmp_path / "plan.pdf").startswith("plan.pdf cannot be written there")
    assert list((tmp_path / "plan.pdf").iterdir()) == []


@pytest.mark.skipif(
    not os.path.ismount("/sys"), reason="a folder where even the system's administrator cannot write"
)
def test_a_folder_that_takes_no_files_is_said(refused: Refused) -> None:
    assert refused(Path("/sys/plan.pdf")).endswith("or /sys takes no files.")


def test_a_full_disk_is_said_and_the_earlier_file_stays(
    refused: Refused, tmp_path: Path, no_room: None
) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    (place / "plan.pdf").write_bytes(b"earlier")
    assert refused(place / "plan.pdf") == "The disk is full. Nothing is lost; make room, then go on."
    assert [(path.name, path.read_bytes()) for path in place.iterdir()] == [("plan.pdf", b"earlier")]


def test_who_closes_the_dialog_wants_no_file(
    context: Context, dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        pdf_of(document(context, "month"), stop=stop)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
