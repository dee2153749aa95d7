"""The disk is full or takes no changes: a sentence, nothing lost, and the work goes on when it can."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.app import Desktop
from calendar_app.commands.checking import check
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.post import Post
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.store.database import FILE
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.messages import Message
from calendar_app.ui.start import NewBrand
from tests.builders import PARIS, PICTURES, make_workspace
from tests.journeys.disks import full, read_only, small_disk
from tests.store.stations import draft

pytestmark = pytest.mark.slow
"""Each of them makes and fills a disk."""

FULL = "The disk is full. Nothing is lost; make room, then go on."
AWAY = "The brand’s folder is no longer in its place. Bring it back, or plug its disk in again."
CLOSED = "The brand’s folder takes no changes. Check who may write to it."


@pytest.fixture
def disk(tmp_path: Path, desktop: Desktop) -> Iterator[Path]:
    """A small disk with a brand on it."""
    with small_disk(tmp_path / "disk") as place:
        workspace = make_workspace(place)
        draft(workspace)
        workspace.close()
        yield place
        desktop.close_brand()


@pytest.fixture
def composer(disk: Path, desktop: Desktop, qtbot: QtBot) -> ComposerPanel:
    """The brand's post, open."""
    desktop.open(disk / "brand")
    assert desktop.window
    desktop.window.open_post(post_of(desktop).id)
    return desktop.window.composer


def brand(desktop: Desktop) -> Workspace:
    assert desktop.window
    return desktop.window.context.workspace


def post_of(desktop: Desktop) -> Post:
    workspace = brand(desktop)
    (card,) = queries.all_cards(workspace.reader, now=workspace.clock())
    found = queries.post(workspace.reader, card.post)
    assert found
    return found


def what_is_said(desktop: Desktop) -> str:
    assert desktop.start_window
    return desktop.start_window.form.problem.text()


def test_what_is_typed_on_a_full_disk_is_kept_until_there_is_room(
    qtbot: QtBot, desktop: Desktop, disk: Path, composer: ComposerPanel
) -> None:
    with full(disk):
        qtbot.keyClicks(composer.writing.editor, " encore")
        qtbot.waitUntil(lambda: bool(composer.saver.obstacle))
        assert composer.header.saved.text() == f"Not saved: {FULL}"
        composer.refresh()
        assert composer.writing.editor.toPlainText() == "Bonjour encore"
        assert post_of(desktop).text == "Bonjour"
    qtbot.waitUntil(lambda: post_of(desktop).text == "Bonjour encore", timeout=10_000)
    assert composer.header.saved.text().startswith("Saved at ")
    assert check(brand(desktop)) == []


def test_whoever_leaves_with_something_unsaved_is_told_and_loses_nothing(
    qtbot: QtBot, desktop: Desktop, disk: Path, composer: ComposerPanel
) -> None:
    told: list[str] = []
    composer.context.messages.told.connect(lambda message: told.append(message.text))
    with full(disk):
        qtbot.keyClicks(composer.writing.editor, " encore")
        composer.close_post()
        assert told == [FULL]
    qtbot.waitUntil(lambda: post_of(desktop).text == "Bonjour encore", timeout=10_000)


def test_a_window_with_something_unsaved_stays_open_until_it_is_told_to_close(
    qtbot: QtBot, desktop: Desktop, disk: Path, composer: ComposerPanel
) -> None:
    told: list[Message] = []
    composer.context.messages.told.connect(told.append)
    other = make_workspace(disk.parent)
    other.close()
    with full(disk):
        qtbot.keyClicks(composer.writing.editor, " encore")
        assert not desktop.frame.close()
        assert desktop.frame.isVisible()
        assert told[-1].text == f"What you typed last is not saved yet. {FULL}"
        desktop.open(other.folder)
        assert what_is_said(desktop) == FULL
    qtbot.waitUntil(lambda: post_of(desktop).text == "Bonjour encore", timeout=10_000)
    with full(disk):
        qtbot.keyClicks(composer.writing.editor, "!")
        desktop.frame.close()
        assert told[-1].act
        told[-1].act()
        assert not desktop.frame.isVisible()


def test_what_is_typed_while_the_brands_disk_is_away_is_saved_once_it_is_back(
    qtbot: QtBot, desktop: Desktop, disk: Path, composer: ComposerPanel
) -> None:
    told: list[str] = []
    composer.context.messages.told.connect(lambda message: told.append(message.text))
    away = (disk / "brand").rename(disk / "elsewhere")
    qtbot.keyClicks(composer.writing.editor, " encore")
    qtbot.waitUntil(lambda: bool(composer.saver.obstacle))
    assert composer.header.saved.text() == f"Not saved: {AWAY}"
    composer.close_post()
    assert AWAY in told
    assert post_of(desktop).text == "Bonjour"
    away.rename(disk / "brand")
    qtbot.waitUntil(lambda: post_of(desktop).text == "Bonjour encore", timeout=10_000)
    assert check(brand(desktop)) == []


def test_a_picture_that_has_no_room_leaves_nothing_half_written(
    qtbot: QtBot, desktop: Desktop, disk: Path, composer: ComposerPanel
) -> None:
    media = brand(desktop).media
    with full(disk):
        with qtbot.waitSignal(composer.intake.taken):
            composer.pictures.add_files([PICTURES / "coffee.png"])
        assert composer.pictures.notices.texts()[0] == f"coffee.png: {FULL}"
        assert [path for path in media.folder.rglob("*") if path.is_file()] == []
    assert post_of(desktop).media == ()
    with qtbot.waitSignal(composer.intake.taken):
        composer.pictures.add_files([PICTURES / "coffee.png"])
    assert len(post_of(desktop).media) == 1


def test_files_to_publish_that_have_no_room_send_nothing(
    qtbot: QtBot, desktop: Desktop, disk: Path, composer: ComposerPanel
) -> None:
    told: list[str] = []
    composer.context.messages.told.connect(lambda message: told.append(message.text))
    with qtbot.waitSignal(composer.intake.taken):
        composer.pictures.add_files([PICTURES / "coffee.png"])
    records = len(queries.log(brand(desktop).reader, composer.post_id))
    with full(disk):
        composer.doing.do("send_for_validation")
        qtbot.waitUntil(lambda: bool(told))
        assert told == [FULL]
    assert len(queries.log(brand(desktop).reader, composer.post_id)) == records
    composer.doing.do("send_for_validation")
    qtbot.waitUntil(lambda: len(queries.log(brand(desktop).reader, composer.post_id)) > records)


def test_a_brand_on_a_full_disk_opens_or_says_why_not(desktop: Desktop, disk: Path) -> None:
    with full(disk):
        desktop.open(disk / "brand")
        assert desktop.window or what_is_said(desktop) == FULL
    desktop.open(disk / "brand")
    assert post_of(desktop).text == "Bonjour"


@pytest.mark.parametrize("is_there", [False, True])
def test_a_brand_that_has_no_room_is_not_made_by_half(desktop: Desktop, disk: Path, is_there: bool) -> None:  # noqa: FBT001
    if is_there:
        (disk / "new").mkdir()
    desktop.show_start()
    assert desktop.start_window
    wanted = NewBrand(
        folder=disk / "new", name="x", person="y", role=Role.CM, zone=PARIS, network="x", handle=""
    )
    with full(disk):
        desktop.start_window.new_wanted.emit(wanted)
        assert what_is_said(desktop) == FULL
        assert (list(wanted.folder.iterdir()) if is_there else wanted.folder.exists()) in ([], False)
    desktop.start_window.new_wanted.emit(wanted)
    assert brand(desktop).brand.name == "x"


def test_a_folder_that_takes_no_changes_is_said_and_left_alone(desktop: Desktop, disk: Path) -> None:
    before = (disk / "brand" / FILE).read_bytes()
    with read_only(disk):
        desktop.open(disk / "brand")
        assert what_is_said(desktop) == CLOSED
    assert (disk / "brand" / FILE).read_bytes() == before
    desktop.open(disk / "brand")
    assert post_of(desktop).text == "Bonjour"
