"""What the disk refuses is kept and tried again: SQLite itself says that it is full."""

from calendar_app.commands.posts import create_post
from calendar_app.store import queries


def limit(workspace, pages):
    """As where the disk has no room for another page; gives the number in use."""
    with workspace.database.transaction() as connection:
        used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages or used}")


def text_of(panel):
    return queries.post(panel.context.workspace.reader, panel.post_id).text


def test_a_full_disk_loses_nothing_that_was_typed(qtbot, panel, workspace):
    long = "Bonjour " * 9000
    limit(workspace, 0)
    panel.writing.editor.setPlainText(long)
    panel.saver.flush()
    assert panel.saver.obstacle.key == "disk_full"
    assert panel.header.saved.text() == "Not saved: The disk is full. Nothing is lost; make room, then go on."
    panel.refresh()
    assert panel.writing.editor.toPlainText() == long
    assert text_of(panel) == "Bonjour"
    limit(workspace, 1_000_000)
    panel.saver.settle()
    assert panel.saver.obstacle is None
    assert text_of(panel) == long


def test_what_waits_belongs_to_its_post_whichever_is_open(qtbot, panel, workspace, post):
    other = workspace.run(create_post, title="Other", text="Autre")
    limit(workspace, 0)
    panel.writing.editor.setPlainText("Bonjour " * 9000)
    panel.open(other)
    assert panel.saver.obstacle
    assert panel.writing.editor.toPlainText() == "Autre"
    limit(workspace, 1_000_000)
    qtbot.waitUntil(lambda: panel.saver.obstacle is None)
    assert queries.post(workspace.reader, post).text == "Bonjour " * 9000
    assert queries.post(workspace.reader, other).text == "Autre"
