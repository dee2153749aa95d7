"""A time zone is found by a part of its name, and what is no zone changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from calendar_app.ui.widgets.zone_box import ZoneBox
from tests.builders import NOW


@pytest.fixture
def box(qtbot):
    made = ZoneBox("Asia/Kolkata", name="Zone", none="None", now=NOW)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def test_zones_are_named_after_their_cities_with_their_distance_now(box):
    assert box.currentText() == "Kolkata (UTC+5:30)"
    names = {box.itemText(row) for row in range(box.count())}
    assert {"None", "New York (UTC−5)", "Paris (UTC+1)", "Kathmandu (UTC+5:45)"} <= names
    assert not any(name.startswith("GMT") for name in names)


def test_a_part_of_the_name_finds_it(qtbot, box):
    QTest.keyClicks(box, "new yo")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert chosen.args == ["America/New_York"]
    assert box.currentText() == "New York (UTC−5)"


def test_what_is_no_zone_leaves_the_one_that_was_chosen(qtbot, box):
    QTest.keyClicks(box, "Atlantis")
    with qtbot.assertNotEmitted(box.chosen):
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.currentText() == "Kolkata (UTC+5:30)"
    assert box.zone == "Asia/Kolkata"


def test_with_the_keyboard_its_text_has_all_its_height(themes, qtbot, box):
    line, option = box.lineEdit(), QStyleOptionFrame()
    qtbot.waitUntil(line.hasFocus)
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert room.height() >= line.fontMetrics().height()


def test_none_is_a_choice(qtbot, box):
    with qtbot.waitSignal(box.chosen) as chosen:
        box.setCurrentIndex(1)
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert chosen.args == [""]
